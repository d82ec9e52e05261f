import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testHub, type TestHub } from '../../support/hub.js';
import { askPush, countsOf, errorsOf, notesOf, pushed, pushStations } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await pushStations(hub, ['P1', 'P2', 'P3']);
});
afterAll(() => hub.close());

const minute = (number: number) => new Date(Date.UTC(2026, 5, 1) + number * 60_000).toISOString();
const stored = async (from: string) => {
  const { rows } = await hub.database.primary.query(
    `select s.code, e.property, o.at, case when o.quality = 9 then null else o.value end as value, o.revision::int as revision, o.quality from observation o join series e on e.id = o.series_id join station s on s.id = e.station_id where o.at >= $1 order by 1, 2, 3`,
    [from],
  );
  return rows as { code: string; property: string; at: Date; value: number | null; revision: number; quality: number }[];
};

describe('a large batch', () => {
  test('of 10,000 records with 1 % bad, sent twice with one key, gets one receipt byte for byte', async () => {
    const records = Array.from({ length: 10_000 }, (_none, index) => ({
      station: index % 100 === 50 ? 'P0' : 'P1',
      time: minute(index),
      stage: index / 1000,
    }));
    const first = await askPush(hub, 'water.river-stage', { records, key: 'large' });
    expect(countsOf(first.data!.pushRecords)).toEqual([10_000, 9_900, 0, 0, 0, 100]);
    const second = await askPush(hub, 'water.river-stage', { records, key: 'large' });
    expect(JSON.stringify(second.data)).toBe(JSON.stringify(first.data));
    expect(await stored(minute(0))).toHaveLength(9_900);
    const { rows } = await hub.database.primary.query('select count(*)::int as count from quarantined_record');
    expect(rows[0].count).toBe(100);
  });

  test('may have 10,000 records and no more, as a list or as columns', async () => {
    const code = async (records: unknown) => (await askPush(hub, 'water.river-stage', { records })).errors?.[0]!.extensions.code;
    expect(await code(Array(10_001).fill({ station: 'P1', time: minute(0), stage: 1 }))).toBe('LIMIT_EXCEEDED');
    expect(await code({ station: Array(10_001).fill('P1'), time: [], stage: [] })).toBe('BAD_USER_INPUT');
    expect(await code({ station: Array(10_001).fill('P1') })).toBe('LIMIT_EXCEEDED');
    expect(await code('text')).toBe('BAD_USER_INPUT');
    expect(await code(null)).toBe('BAD_USER_INPUT');
  });

  test('with strange contents is refused or quarantined, never a fault of the hub', async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 2_000; level++) deep = [deep];
    let deeper: unknown = 1;
    for (let level = 0; level < 100_000; level++) deeper = [deeper];
    const receipt = await pushed(hub, 'water.river-stage', {
      records: [
        { station: 'P1', time: '2026-05-01T08:00:00+08:00', stage: deep },
        { station: 'x'.repeat(1_000_000), time: '2026-05-01T08:00:00+08:00', stage: 1 },
        { station: 'P1', time: 'x'.repeat(1_000_000), stage: 1 },
        { station: 'P1\0', time: '2026-05-01T08:00:00+08:00', stage: 1 },
        { station: '\ud800', time: '2026-05-01T08:00:00+08:00', stage: 1 },
        { station: { $ne: 1 }, time: [], stage: {} },
        { station: 'P1', time: '2026-05-01T08:00:00+08:00', stage: 1e308 },
        { station: 'P1', time: '2026-02-30T08:00:00+08:00', stage: 1 },
        { station: 'P1', time: '1900-01-01T08:00:00+08:00', stage: 1 },
        { station: 'P1', time: '2026-05-01T08:00:00+08:00', stage: 1, __proto__: null, constructor: 1 },
      ],
    });
    expect(countsOf(receipt)).toEqual([10, 0, 0, 0, 0, 10]);
    expect(errorsOf(receipt)).toEqual([
      '0 /stage NOT_A_NUMBER',
      '1 /station TOO_LONG',
      '2 /time NOT_AN_INSTANT',
      '3 /station BAD_CHARACTERS',
      '4 /station BAD_CHARACTERS',
      '5 /station NOT_TEXT',
      '5 /time NOT_AN_INSTANT',
      '5 /stage NOT_A_NUMBER',
      '6 /stage OUT_OF_RANGE',
      '7 /time NOT_AN_INSTANT',
      '8 /time TOO_OLD',
      '9 /constructor UNKNOWN_FIELD',
    ]);
    expect(receipt.errors.every(({ value }) => value === null || value.length <= 100)).toBe(true);
    expect((await askPush(hub, 'water.river-stage', { records: [{ station: deeper }] })).errors?.[0]!.extensions.code).toMatch(
      /BAD_USER_INPUT|LIMIT/,
    );
  });
});

describe('pushers at once', () => {
  test('with overlapping records in opposite orders end in one state without a deadlock', async () => {
    const begin = Date.UTC(2025, 0, 1);
    const batch = (stage: number, reversed: boolean) => {
      const records = Array.from({ length: 2_000 }, (_none, index) => ({
        station: `P${(index % 3) + 1}`,
        time: new Date(begin + index * 60_000).toISOString(),
        stage,
        flow: stage,
      }));
      return reversed ? records.reverse() : records;
    };
    const receipts = await Promise.all(
      [1, 2, 3, 4].map((stage) => pushed(hub, 'water.river-stage', { records: batch(stage, stage % 2 === 0) })),
    );
    expect(receipts.reduce((sum, { inserted }) => sum + inserted, 0)).toBe(2_000);
    for (const receipt of receipts) expect(receipt.inserted + receipt.updated + receipt.unchanged).toBe(2_000);
    const rows = (await stored('2025-01-01T00:00:00Z')).filter(({ at }) => at.getTime() < Date.UTC(2025, 1, 1));
    expect(rows).toHaveLength(4_000);
    const byRecord = new Map<number, Set<number | null>>();
    for (const { at, value } of rows) byRecord.set(at.getTime(), (byRecord.get(at.getTime()) ?? new Set()).add(value));
    expect([...byRecord.values()].filter((values) => values.size > 1)).toEqual([]);
  });

  test('with one key and one body get one receipt; the records are written once', async () => {
    const records = [{ station: 'P2', time: '2025-03-01T08:00:00+08:00', stage: 7 }];
    const answers = await Promise.all(Array.from({ length: 5 }, () => askPush(hub, 'water.river-stage', { records, key: 'together' })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1);
    expect(countsOf(answers[0]!.data!.pushRecords)).toEqual([1, 1, 0, 0, 0, 0]);
  });

  test('may be the first of a month together', async () => {
    const push = (index: number) =>
      pushed(hub, 'water.river-stage', {
        records: [{ station: 'P3', time: `2024-0${(index % 3) + 1}-01T08:0${index}:00+08:00`, stage: 1 }],
      });
    const receipts = await Promise.all([0, 1, 2, 3, 4, 5].map(push));
    expect(receipts.map(({ inserted }) => inserted)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('any order', () => {
  let run = 0;

  /** Batches made of records in any order, some of them twice. */
  const batchesOf = <Value>(records: readonly Value[]) =>
    fc
      .tuple(
        fc.shuffledSubarray([...records, ...records], { minLength: records.length * 2 }),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }),
      )
      .map(([shuffled, sizes]) => {
        const batches: Value[][] = [];
        for (let at = 0, turn = 0; at < shuffled.length; turn++) {
          const size = sizes[turn % sizes.length]!;
          batches.push(shuffled.slice(at, at + size));
          at += size;
        }
        return batches;
      });

  test('of readings with revisions, in any parts and twice, ends in one state', async () => {
    const reading = (station: string, number: number, revision: number, more: object) => ({ station, number, revision, ...more });
    const records = [
      reading('P1', 0, 1, { stage: 1, flow: 5 }),
      reading('P1', 0, 2, { stage: 2 }),
      reading('P1', 0, 3, { withdrawn: true }),
      reading('P2', 0, 1, { stage: 3 }),
      reading('P2', 0, 2, { withdrawn: true }),
      reading('P2', 0, 3, { stage: 4, flow: -999 }),
      reading('P2', 1, 7, { stage: 8 }),
      reading('P3', 1, 1, { stage: 9, quality: 'SUSPECT' }),
    ];
    const begin = Date.UTC(2026, 8, 1);
    await fc.assert(
      fc.asyncProperty(batchesOf(records), async (batches) => {
        const day = begin + ++run * 86_400_000 * 0.5;
        for (const batch of batches) {
          const receipt = await pushed(hub, 'water.river-stage', {
            records: batch.map(({ number, ...record }) => ({ ...record, time: new Date(day + number * 60_000).toISOString() })),
          });
          expect(receipt.quarantined + receipt.rejected).toBe(0);
        }
        const state = (await stored(new Date(day).toISOString()))
          .filter(({ at }) => at.getTime() < day + 3_600_000)
          .map(
            ({ code, property, at, value, revision, quality }) =>
              `${code} ${property} ${at.getTime() - day} ${value} r${revision} q${quality}`,
          );
        expect(state.filter((line) => !line.endsWith('q9'))).toEqual([
          'P2 flow 0 null r3 q4',
          'P2 stage 0 4 r3 q0',
          'P2 stage 60000 8 r7 q0',
          'P3 stage 60000 9 r1 q3',
        ]);
        expect(state.filter((line) => line.startsWith('P1'))).toEqual([
          'P1 flow 0 null r3 q9',
          'P1 stage 0 null r3 q9',
          'P1 trend 0 null r3 q9',
        ]);
      }),
      { numRuns: 15 },
    );
  });

  test('of records with revisions, in any parts and twice, ends in one state', async () => {
    const call = (id: string, revision: number, berth: string) => ({ id, revision, berth, vesselName: 'XIN', state: 'BERTHED' });
    const records = [
      call('a', 1, 'A'),
      { ...call('a', 2, 'B'), agent: 'one' },
      call('a', 3, 'C'),
      call('b', 1, 'A'),
      { id: 'b', revision: 2, withdrawn: true },
      call('c', 1, 'A'),
      { id: 'c', revision: 2, withdrawn: true },
      call('c', 3, 'D'),
    ];
    await fc.assert(
      fc.asyncProperty(batchesOf(records), async (batches) => {
        const prefix = `any${++run}-`;
        for (const batch of batches) {
          const receipt = await pushed(hub, 'ports.vessel-calls', {
            records: batch.map((record) => ({ ...record, id: prefix + record.id })),
          });
          expect([receipt.quarantined, receipt.rejected, errorsOf(receipt)]).toEqual([0, 0, []]);
        }
        const { vesselCalls } = await hub.data(
          'query($prefix: String!) { vesselCalls(filter: { code: { startsWith: $prefix } }, orderBy: [{ field: CODE }]) { nodes { code berth agent revision } } }',
          { prefix },
        );
        expect(vesselCalls.nodes).toEqual([
          { code: `${prefix}a`, berth: 'C', agent: null, revision: 3 },
          { code: `${prefix}c`, berth: 'D', agent: null, revision: 3 },
        ]);
      }),
      { numRuns: 15 },
    );
  });

  test('within one batch tells which records another one takes the place of', async () => {
    const time = '2026-07-20T08:00:00+08:00';
    const receipt = await pushed(hub, 'water.river-stage', {
      records: [
        { station: 'P1', time, stage: 1 },
        { station: 'P1', time, stage: 2 },
        { station: 'P2', time, stage: 1, revision: 5 },
        { station: 'P2', time, stage: 2, revision: 5 },
      ],
    });
    expect([countsOf(receipt), notesOf(receipt), errorsOf(receipt)]).toEqual([
      [4, 2, 0, 1, 0, 1],
      ['REPEATED null 1 0'],
      ['3 /revision SAME_REVISION'],
    ]);
  });
});
