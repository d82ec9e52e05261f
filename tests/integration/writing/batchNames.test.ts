import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { subjects } from '../../../src/exchange/subjects.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { imported, rows, type ReceiptAnswer } from './writes.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await rows(hub, `insert into plan (code, title, kind, level) values ('OF', '预案', 'SPECIAL', 'CITY')`);
});
afterAll(() => hub.close());

let keys = 0;
type Records = { code: string; [field: string]: unknown }[];
const shapes: Record<string, { mutation: string; field: string; table: string; column: string; rest: (code: string) => object }> = {
  teams: {
    mutation: 'importTeams',
    field: 'superior',
    table: 'team',
    column: 'superior_id',
    rest: (code) => ({ name: `${code} 队`, kind: 'PROFESSIONAL' }),
  },
  plans: {
    mutation: 'importPlans',
    field: 'parent',
    table: 'plan',
    column: 'parent_id',
    rest: (code) => ({ title: `${code} 预案`, kind: 'SPECIAL', level: 'CITY' }),
  },
  regulations: {
    mutation: 'importRegulations',
    field: 'successor',
    table: 'regulation',
    column: 'successor_id',
    rest: (code) => ({ title: `${code} 办法`, level: 'LAW' }),
  },
  planVersions: {
    mutation: 'importPlanVersions',
    field: 'predecessor',
    table: 'plan_version',
    column: 'predecessor_id',
    rest: (code) => ({ plan: 'OF', label: code }),
  },
};
const errorsOf = ({ errors }: ReceiptAnswer) => errors.map(({ index, pointer, code }) => `${index} ${pointer} ${code}`);

test('every kind that refers to its own records is tried here', () => {
  const own = Object.entries(subjects).filter(([, { kind }]) =>
    Object.values(kind.fields).some(({ reference }) => reference?.table === kind.view().table),
  );
  expect(own.map(([name]) => name).sort()).toEqual(Object.keys(shapes).sort());
});

describe.each(Object.entries(shapes))('%s of one batch', (subject, { mutation, field, table, column, rest }) => {
  const record = (code: string, above?: string | null, more: object = {}) => ({
    code,
    ...rest(code),
    ...(above !== undefined && { [field]: above }),
    ...more,
  });
  const batch = (records: Records, more: object = {}) => imported(hub, mutation, { key: `${subject}-${++keys}`, records, ...more });
  const above = async (prefix: string) =>
    Object.fromEntries(
      (
        await rows(
          hub,
          `select t.code, a.code as above, t.version from ${table} t left join ${table} a on a.id = t.${column} where t.code like $1 || '%' order by t.code`,
          [prefix],
        )
      ).map((row) => [row['code'], `${row['above'] as string} ${row['version'] as number}`]),
    );

  test('name one another in any order, each written once', async () => {
    const records = [record('A-3', 'A-2'), record('A-2', 'A-1'), record('A-1', null), record('A-4', 'A-1', { remarks: '注' })];
    const dry = await batch(records, { dryRun: true });
    expect(dry).toMatchObject({ inserted: 4, rejected: 0, errors: [] });
    expect(dry.diff![0]!.changes).toContainEqual({ field, before: null, after: 'A-2' });
    expect(await above('A-')).toEqual({});
    expect(await batch(records)).toMatchObject({ inserted: 4, rejected: 0, errors: [] });
    expect(await above('A-')).toEqual({ 'A-1': 'null 1', 'A-2': 'A-1 1', 'A-3': 'A-2 1', 'A-4': 'A-1 1' });
    expect(await batch(records)).toMatchObject({ unchanged: 4, errors: [] });
  });

  test('may be named by one that is stored', async () => {
    await batch([record('B-1')]);
    const dry = await batch([record('B-1', 'B-2'), record('B-2')], { dryRun: true });
    expect(dry).toMatchObject({ inserted: 1, updated: 1 });
    expect(await batch([record('B-1', 'B-2'), record('B-2')])).toMatchObject({ inserted: 1, updated: 1, errors: [] });
    expect(await above('B-')).toEqual({ 'B-1': 'B-2 2', 'B-2': 'null 1' });
  });

  test('close no circle, in a dry run and in earnest', async () => {
    const records = [record('C-1', 'C-2'), record('C-2', 'C-3'), record('C-3', 'C-1'), record('C-4', 'C-4'), record('C-5')];
    for (const dryRun of [true, false]) {
      const receipt = await batch(records, { dryRun });
      expect(receipt).toMatchObject({ received: 5, inserted: 1, rejected: 4 });
      expect(errorsOf(receipt)).toEqual([0, 1, 2, 3].map((index) => `${index} /${field} CIRCULAR`));
    }
    expect(await above('C-')).toEqual({ 'C-5': 'null 1' });
  });

  test('are refused with the one that they name, which is told', async () => {
    const records = [record('D-1', 'D-2'), record('D-2', 'D-3'), { code: 'D-3' }, record('D-4', 'D-9')];
    const receipt = await batch(records, { policy: 'QUARANTINE_BAD' });
    expect(receipt).toMatchObject({ inserted: 0, quarantined: 4 });
    expect(errorsOf(receipt).filter((error) => error.endsWith('NOT_FOUND'))).toEqual([
      `0 /${field} NOT_FOUND`,
      `1 /${field} NOT_FOUND`,
      `3 /${field} NOT_FOUND`,
    ]);
    expect(receipt.errors.find(({ index }) => index === 0)!.message).toContain('of this batch is not accepted');
    expect(await above('D-')).toEqual({});
  });

  test('come to the same in any order of any forest', async () => {
    let round = 0;
    const forest = fc.array(fc.nat(), { minLength: 2, maxLength: 12 }).chain((seeds) => {
      const parents = seeds.map((seed, index) => (index === 0 || seed % 4 === 0 ? null : seed % index));
      return fc.shuffledSubarray([...parents.keys()], { minLength: parents.length }).map((order) => ({ parents, order }));
    });
    await fc.assert(
      fc.asyncProperty(forest, async ({ parents, order }) => {
        const name = (index: number) => `F${round}-${String(index).padStart(2, '0')}`;
        round++;
        const receipt = await batch(order.map((index) => record(name(index), parents[index] == null ? null : name(parents[index]))));
        expect(receipt).toMatchObject({ inserted: parents.length, errors: [] });
        expect(await above(name(0).slice(0, -2))).toEqual(
          Object.fromEntries(parents.map((parent, index) => [name(index), `${parent === null ? 'null' : name(parent)} 1`])),
        );
      }),
      { numRuns: 15 },
    );
  });
});

test('an amendment may name the regulation of the same batch that made it', async () => {
  const records = [
    { code: 'AM-1', title: '甲办法', level: 'LAW', amendments: [{ title: '修改甲办法的决定', amending: 'AM-2' }] },
    { code: 'AM-2', title: '修改甲办法的决定', level: 'LAW' },
  ];
  const dry = await imported(hub, 'importRegulations', { key: 'amend-dry', records, dryRun: true });
  expect(JSON.stringify(dry.diff![0]!.changes)).toContain('"amending":"AM-2"');
  expect(await imported(hub, 'importRegulations', { key: 'amend', records })).toMatchObject({ inserted: 2, errors: [] });
  const { regulation } = await hub.data('{ regulation(code: "AM-1") { amendments { amending { code } } } }');
  expect(regulation.amendments).toEqual([{ amending: { code: 'AM-2' } }]);
});
