import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { askImport, codesOf, consoleOf, imported, rows, untilWaiting, write, written } from '../../writing/writes.js';
import { expertOf } from './expertWrites.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  for (const code of ['E-1', 'E-2', 'E-3', 'E-4', 'E-5', 'E-6']) await expertOf(hub, code);
});
afterAll(() => hub.close());

const term = (code: string, validFrom: string, validTo: string, more: Record<string, unknown> = {}) => ({
  code,
  expert: 'E-1',
  level: 'CITY',
  role: '安全生产专家组成员',
  validFrom,
  validTo,
  ...more,
});
const appoint = (input: Record<string, unknown>) => write(hub, 'createExpertAppointment', { input });
const faultsOf = ({ errors }: { errors: { index: number; pointer: string; code: string }[] }) =>
  errors.map(({ index, pointer, code }) => `${index} ${pointer} ${code}`);
const periods = async (like: string) =>
  Object.fromEntries(
    (
      await rows<{ code: string; period: string }>(
        hub,
        `select code, valid_from || '/' || valid_to as period from expert_appointment where code like $1 order by code`,
        [like],
      )
    ).map(({ code, period }) => [code, period]),
  );

describe('an appointment', () => {
  test('that overlaps another one of the same expert, level and role is refused, and the other one is named', async () => {
    await written(hub, 'createExpertAppointment', { input: term('A-1', '2025-01-01', '2028-01-01') });
    const payload = await appoint(term('A-2', '2027-12-31', '2029-01-01'));
    expect(codesOf(payload)).toEqual(['validFrom OVERLAP']);
    expect(payload.userErrors[0]!.message).toContain('"A-1" (2025-01-01 to 2028-01-01)');
    expect(await rows(hub, `select from expert_appointment where code = 'A-2'`)).toEqual([]);
  });

  test.each([
    ['begins on the day on which the other one ends', { validFrom: '2028-01-01', validTo: '2029-01-01' }],
    ['is at another level', { level: 'COUNTY' }],
    ['is in another role', { role: '事故调查专家' }],
    ['is of another expert', { expert: 'E-2' }],
  ])('is taken when it %s', async (_when, more) => {
    const payload = await appoint(term(`A-${JSON.stringify(more).length}-${Object.keys(more)[0]}`, '2025-01-01', '2028-01-01', more));
    expect(payload.userErrors).toEqual([]);
  });

  test('may be moved within its own period, and not into that of another', async () => {
    const first = await written(hub, 'createExpertAppointment', { input: term('M-1', '2025-01-01', '2026-01-01', { expert: 'E-3' }) });
    await written(hub, 'createExpertAppointment', { input: term('M-2', '2026-01-01', '2027-01-01', { expert: 'E-3' }) });
    const moved = await written(hub, 'updateExpertAppointment', {
      id: first.id,
      version: first.version,
      input: { validFrom: '2025-03-01' },
    });
    const payload = await write(hub, 'updateExpertAppointment', {
      id: first.id,
      version: moved.version,
      input: { validTo: '2026-02-01' },
    });
    expect(codesOf(payload)).toEqual(['validFrom OVERLAP']);
    expect(await periods('M-%')).toEqual({ 'M-1': '2025-03-01/2026-01-01', 'M-2': '2026-01-01/2027-01-01' });
  });

  test('that ends before it begins is refused, also when only one day is changed', async () => {
    expect(codesOf(await appoint(term('R-1', '2026-01-01', '2026-01-01', { expert: 'E-2' })))).toEqual(['validTo DATES_REVERSED']);
    const { id, version } = await written(hub, 'createExpertAppointment', {
      input: term('R-2', '2030-01-01', '2031-01-01', { expert: 'E-2' }),
    });
    expect(codesOf(await write(hub, 'updateExpertAppointment', { id, version, input: { validTo: '2029-01-01' } }))).toEqual([
      'validTo DATES_REVERSED',
    ]);
  });

  test('keeps its expert from being deleted', async () => {
    const { expert } = await hub.data('{ expert(code: "E-1") { id version } }');
    const payload = await write(hub, 'deleteExpert', { id: expert.id, version: expert.version });
    expect(codesOf(payload)).toEqual(['id IN_USE']);
    expect(payload.userErrors[0]!.message).toContain('appointments of experts');
  });

  test('is not yet, is, or is no longer in force on the day asked', async () => {
    const day = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
    const dated = (code: string, from: number, to: number) =>
      written(hub, 'createExpertAppointment', { input: term(code, day(from), day(to), { expert: 'E-4', role: code }) });
    await dated('S-ENDED', -10, 0);
    await dated('S-LAST-DAY', -10, 1);
    await dated('S-FIRST-DAY', 0, 10);
    await dated('S-NOT-YET', 1, 10);
    const states = async (filter = '') =>
      Object.fromEntries(
        (
          await hub.data(`{ expertAppointments(filter: { expert: { code: { eq: "E-4" } } ${filter} }) { nodes { code state } } }`)
        ).expertAppointments.nodes.map(({ code, state }: { code: string; state: string }) => [code, state]),
      );
    const all = { 'S-ENDED': 'ENDED', 'S-LAST-DAY': 'IN_FORCE', 'S-FIRST-DAY': 'IN_FORCE', 'S-NOT-YET': 'NOT_YET' };
    expect(await states()).toEqual(all);
    for (const state of ['ENDED', 'IN_FORCE', 'NOT_YET'])
      expect(await states(`state: { eq: ${state} }`)).toEqual(Object.fromEntries(Object.entries(all).filter(([, each]) => each === state)));
    expect(await states('state: { in: [ENDED, NOT_YET] }')).toEqual({ 'S-ENDED': 'ENDED', 'S-NOT-YET': 'NOT_YET' });
  });
});

describe('a batch of appointments', () => {
  const batch = (key: string, records: unknown[], more: object = {}) =>
    imported(hub, 'importExpertAppointments', { key, records, ...more });
  const of = (code: string, from: string, to: string) => term(code, from, to, { expert: 'E-5' });

  test('is looked at within itself: the later one is refused and names the earlier', async () => {
    const receipt = await batch('within', [
      of('B-1', '2025-01-01', '2026-01-01'),
      of('B-2', '2025-06-01', '2027-01-01'),
      of('B-3', '2026-01-01', '2027-01-01'),
    ]);
    expect(faultsOf(receipt)).toEqual(['1 /validFrom OVERLAP']);
    expect(receipt.errors[0]!.message).toContain('"B-1" in record 1 of this batch');
    expect(receipt).toMatchObject({ inserted: 2, rejected: 1 });
  });

  test('may exchange the periods of two appointments', async () => {
    const { updated } = await batch('exchange', [of('B-1', '2026-01-01', '2027-01-01'), of('B-3', '2025-01-01', '2026-01-01')]);
    expect(updated).toBe(2);
    expect(await periods('B-%')).toEqual({ 'B-1': '2026-01-01/2027-01-01', 'B-3': '2025-01-01/2026-01-01' });
  });

  test('refuses what would take the place of one that is not moved after all', async () => {
    await written(hub, 'createExpertAppointment', { input: of('B-9', '2030-01-01', '2031-01-01') });
    const receipt = await batch('chain', [of('B-4', '2026-03-01', '2026-04-01'), of('B-1', '2030-06-01', '2031-06-01')]);
    expect(faultsOf(receipt)).toEqual(['0 /validFrom OVERLAP', '1 /validFrom OVERLAP']);
    expect(receipt.errors[0]!.message).toContain('"B-1" (2026-01-01 to 2027-01-01)');
    expect(await periods('B-%')).toMatchObject({ 'B-1': '2026-01-01/2027-01-01', 'B-9': '2030-01-01/2031-01-01' });
  });

  test('is refused as a whole where a change outside the division of the caller holds the place of another', async () => {
    await expertOf(hub, 'E-7', { region: '320703' });
    await expertOf(hub, 'E-8', { region: '320706' });
    await written(hub, 'createExpertAppointment', { input: term('Z-1', '2025-01-01', '2026-01-01', { expert: 'E-7' }) });
    const { errors } = await askImport(
      hub,
      'importExpertAppointments',
      { key: 'reach', records: [{ code: 'Z-1', expert: 'E-8' }, term('Z-2', '2025-06-01', '2026-06-01', { expert: 'E-7' })] },
      { caller: callerInRole('editor', { region: '320703' }) },
    );
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
    expect(await periods('Z-%')).toEqual({ 'Z-1': '2025-01-01/2026-01-01' });
  });

  test('can be rehearsed with the same outcome, and takes Chinese words', async () => {
    const records = [{ ...of('B-6', '2032-01-01', '2033-01-01'), level: '市级' }, of('B-7', '2032-02-01', '2033-01-01')];
    const rehearsed = await batch('rehearsed', records, { dryRun: true });
    const real = await batch('real', records);
    expect(faultsOf(rehearsed)).toEqual(['1 /validFrom OVERLAP']);
    expect(faultsOf(real)).toEqual(faultsOf(rehearsed));
    expect(real.inserted).toBe(1);
  });
});

describe('appointments written at the same moment', () => {
  test('of one expert follow one another: one is taken, the others told', async () => {
    const payloads = await Promise.all([1, 2, 3, 4].map((n) => appoint(term(`C-${n}`, '2025-01-01', '2028-01-01', { expert: 'E-6' }))));
    expect(payloads.map((payload) => codesOf(payload).join()).sort()).toEqual(['', ...Array<string>(3).fill('validFrom OVERLAP')]);
  });

  const insert = `insert into expert_appointment (code, expert_id, level, role, valid_from, valid_to) select $1, id, 'CITY', '抢险专家', '2025-01-01', '2026-01-01' from expert where code = 'E-6'`;

  test('are held apart by the database where the hub could not see the other', async () => {
    const console = await consoleOf(hub);
    try {
      await console.query('begin');
      await console.query(insert, ['X-1']);
      const payload = appoint(term('X-2', '2025-06-01', '2026-06-01', { expert: 'E-6', role: '抢险专家' }));
      await untilWaiting(hub);
      await console.query('commit');
      expect(codesOf(await payload)).toEqual([' OVERLAP']);
      expect(await periods('X-%')).toEqual({ 'X-1': '2025-01-01/2026-01-01' });
    } finally {
      await console.end();
    }
  });

  test('make a batch be judged anew', async () => {
    const console = await consoleOf(hub);
    try {
      await console.query('begin');
      await console.query(insert.replace('抢险专家', '评估专家'), ['Y-1']);
      const receipt = imported(hub, 'importExpertAppointments', {
        key: 'anew',
        records: [
          term('Y-2', '2025-06-01', '2026-06-01', { expert: 'E-6', role: '评估专家' }),
          term('Y-3', '2026-06-01', '2027-06-01', { expert: 'E-6', role: '评估专家' }),
        ],
      });
      await untilWaiting(hub);
      await console.query('commit');
      expect(faultsOf(await receipt)).toEqual(['0 /validFrom OVERLAP']);
      expect(await periods('Y-%')).toEqual({ 'Y-1': '2025-01-01/2026-01-01', 'Y-3': '2026-06-01/2027-06-01' });
    } finally {
      await console.end();
    }
  });
});
