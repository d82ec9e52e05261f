import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { askPush, countsOf, department, errorsOf, notesOf, pushed, pushStations } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const series = async (code: string) =>
  (
    await hub.data(
      `query($code: String!) { station(code: $code) { name series { feed property title unit latest { at value quality revision } observations(first: 50) { nodes { at value quality } totalCount { value } } } } }`,
      { code },
    )
  ).station;

describe('river stages', () => {
  beforeAll(() => pushStations(hub, ['01100100', '01100200']));

  test('are written, answered with a receipt, and read as the latest value and a list', async () => {
    const receipt = await pushed(hub, 'water.river-stage', {
      records: [
        { station: '01100100', time: '2026-07-01T08:00:00+08:00', stage: 2.35, flow: 120 },
        { station: '01100100', time: '2026-07-01 09:00', stage: 2.41, flow: -999, trend: '涨' },
        { station: '01100200', time: '2026-07-01T00:00:00Z', stage: 3 },
      ],
    });
    expect(countsOf(receipt)).toEqual([3, 3, 0, 0, 0, 0]);
    expect(notesOf(receipt)).toEqual(['SENTINEL flow 1 1']);
    expect(await series('01100100')).toEqual({
      name: '测站 01100100',
      series: [
        {
          feed: 'water.river-stage',
          property: 'flow',
          title: '流量',
          unit: 'm³/s',
          latest: { at: '2026-07-01T08:00:00+08:00', value: 120, quality: 'NOT_STATED', revision: 0 },
          observations: {
            nodes: [
              { at: '2026-07-01T08:00:00+08:00', value: 120, quality: 'NOT_STATED' },
              { at: '2026-07-01T09:00:00+08:00', value: null, quality: 'MISSING' },
            ],
            totalCount: { value: 2 },
          },
        },
        expect.objectContaining({ property: 'stage', latest: expect.objectContaining({ value: 2.41 }) as unknown }),
        expect.objectContaining({ property: 'trend', latest: expect.objectContaining({ value: 5 }) as unknown }),
      ],
    });
  });

  test('are quarantined with the likely cause when they are bad, and the good ones are written', async () => {
    const receipt = await pushed(
      hub,
      'water.river-stage',
      {
        records: [
          { station: '01100100', time: '2026-07-02T08:00:00+08:00', stage: 2.5 },
          { station: '01100100', time: '2026-07-02T09:00:00+08:00', stage: '2.6' },
          { station: '01100100', time: 46205.375, stage: 2.6 },
          { station: '1100100', time: '2026-07-02T10:00:00+08:00', stage: 2.6 },
          { station: '01100100', time: '2099-07-02T10:00:00+08:00', stage: 2.6 },
          { station: '01100100', time: '2026-07-02T10:00:00+08:00', stage: 'NaN' },
          { station: '01100100', time: '2026-07-02T10:00:00+08:00' },
          { station: '01100100', time: '2026-07-02T10:00:00+08:00', level: 2 },
          'text',
        ],
      },
      { language: 'zh-CN' },
    );
    expect(countsOf(receipt)).toEqual([9, 1, 0, 0, 0, 8]);
    expect(errorsOf(receipt)).toEqual([
      '1 /stage NUMBER_AS_TEXT',
      '2 /time EXCEL_DATE',
      '3 /station NOT_FOUND',
      '4 /time IN_FUTURE',
      '5 /stage NOT_A_NUMBER',
      '6  NOTHING_MEASURED',
      '7 /level UNKNOWN_FIELD',
      '8  NOT_A_RECORD',
    ]);
    expect(receipt.errors[1]!.message).toContain('2026-07-02 09:00');
    const { rows } = await hub.database.primary.query('select record, errors from quarantined_record order by id');
    expect(rows).toHaveLength(8);
    expect(rows[0].record).toEqual({ station: '01100100', time: '2026-07-02T09:00:00+08:00', stage: '2.6' });
  });

  test('sent again with the same key get the same receipt, and another body is refused', async () => {
    const records = [
      { station: '01100200', time: '2026-07-03T08:00:00+08:00', stage: 1 },
      { station: '01100200', time: 'yesterday', stage: 1 },
    ];
    const first = await askPush(hub, 'water.river-stage', { records, key: 'again' });
    const second = await askPush(hub, 'water.river-stage', { records, key: 'again' });
    expect(JSON.stringify(second.data)).toBe(JSON.stringify(first.data));
    const other = await askPush(hub, 'water.river-stage', { records: records.slice(0, 1), key: 'again' });
    expect(other.errors?.[0]!.extensions.code).toBe('KEY_REUSED');
  });

  test('may come as columns, in an older contract, and corrected by revision or later arrival', async () => {
    const at = '2026-07-04T08:00:00+08:00';
    const columns = await pushed(hub, 'water.river-stage', {
      contract: 1,
      records: { station: ['01100200'], time: [at], z: [4], q: [10] },
    });
    expect(countsOf(columns)).toEqual([1, 1, 0, 0, 0, 0]);
    const push = (record: object) => pushed(hub, 'water.river-stage', { records: [{ station: '01100200', time: at, ...record }] });
    expect(countsOf(await push({ stage: 4, flow: 10 }))).toEqual([1, 0, 0, 1, 0, 0]);
    expect(countsOf(await push({ stage: 4.1, flow: 10 }))).toEqual([1, 0, 1, 0, 0, 0]);
    expect(countsOf(await push({ stage: 4.2, revision: 2 }))).toEqual([1, 0, 1, 0, 0, 0]);
    const older = await push({ stage: 9, revision: 1 });
    expect([countsOf(older), notesOf(older)]).toEqual([[1, 0, 0, 1, 0, 0], ['SUPERSEDED null 1 0']]);
    expect(errorsOf(await push({ stage: 9, revision: 2 }))).toEqual(['0 /revision SAME_REVISION']);
    expect(countsOf(await push({ withdrawn: true, revision: 3 }))).toEqual([1, 0, 1, 0, 0, 0]);
    expect(countsOf(await push({ stage: 4.2, revision: 2 }))).toEqual([1, 0, 0, 1, 0, 0]);
  });

  test('of a dry run change nothing and show what would change', async () => {
    const receipt = await pushed(hub, 'water.river-stage', {
      dryRun: true,
      records: [
        { station: '01100100', time: '2026-07-01T08:00:00+08:00', stage: 2.4, flow: 120 },
        { station: '01100100', time: '2026-07-09T08:00:00+08:00', stage: 2.4 },
      ],
    });
    expect(countsOf(receipt)).toEqual([2, 1, 1, 0, 0, 0]);
    expect(receipt.diff).toEqual([
      { index: 0, code: '01100100 2026-07-01T08:00:00+08:00', action: 'UPDATE', changes: [{ field: 'stage', before: 2.35, after: 2.4 }] },
      { index: 1, code: '01100100 2026-07-09T08:00:00+08:00', action: 'INSERT', changes: [{ field: 'stage', before: null, after: 2.4 }] },
    ]);
    expect(
      countsOf(
        await pushed(hub, 'water.river-stage', { records: [{ station: '01100100', time: '2026-07-01T08:00:00+08:00', stage: 2.35 }] }),
      ),
    ).toEqual([1, 0, 0, 1, 0, 0]);
  });
});

describe('vessel calls', () => {
  const call = (id: string, more: object = {}) => ({ id, vesselName: 'XIN HAI 7', state: '在泊', imoNumber: '9074729', ...more });
  const read = async (code: string) =>
    (
      await hub.data(
        `query($code: String!) { vesselCall(code: $code) { vesselName state berth sourceKind revision location { longitude latitude } history { totalCount { value } } } }`,
        { code },
      )
    ).vesselCall;

  test('are written with their history, in CGCS2000, and flagged outside the city', async () => {
    const receipt = await pushed(hub, 'ports.vessel-calls', {
      records: [
        call('C1', { longitude: 119.4675, latitude: 34.7412, crs: 'GCJ02', berth: '31' }),
        call('C2', { longitude: 181, latitude: 91 }),
        call('C3', { longitude: 121.5, latitude: 31.2 }),
      ],
    });
    expect(countsOf(receipt)).toEqual([3, 3, 0, 0, 0, 0]);
    expect(notesOf(receipt)).toEqual(['SENTINEL longitude 1 1', 'SENTINEL latitude 1 1', 'OUTSIDE_CITY longitude 1 2']);
    const one = await read('C1');
    expect(one).toMatchObject({ vesselName: 'XIN HAI 7', state: 'BERTHED', sourceKind: 'PUSH', history: { totalCount: { value: 1 } } });
    expect(one.location.longitude).not.toBe(119.4675);
    expect(Math.abs(one.location.longitude - 119.4675)).toBeLessThan(0.01);
    expect((await read('C2')).location).toBeNull();
  });

  test('follow their revisions, and a withdrawal hides them for good', async () => {
    const push = async (...records: object[]) => {
      const receipt = await pushed(hub, 'ports.vessel-calls', { records });
      return [countsOf(receipt).slice(1, 4), ...notesOf(receipt), ...errorsOf(receipt)];
    };
    expect(await push(call('R1', { revision: 2, berth: 'B' }), call('R1', { revision: 1, berth: 'A' }))).toEqual([
      [1, 0, 1],
      'SUPERSEDED null 1 1',
    ]);
    expect(await push(call('R1', { revision: 1, berth: 'A' }))).toEqual([[0, 0, 1], 'SUPERSEDED null 1 0']);
    expect(await push(call('R1', { revision: 2, berth: 'C' }))).toEqual([[0, 0, 0], '0 /revision SAME_REVISION']);
    expect(await push({ id: 'R1', withdrawn: true, revision: 3 })).toEqual([[0, 1, 0]]);
    expect(await read('R1')).toBeNull();
    expect(await push(call('R1', { revision: 2, berth: 'B' }))).toEqual([[0, 0, 1], 'SUPERSEDED null 1 0']);
    expect(await push({ id: 'R2', withdrawn: true, revision: 3 })).toEqual([[0, 0, 1], 'WITHDRAWN_BEFORE null 1 0']);
    expect(await push(call('R2', { revision: 2 }))).toEqual([[0, 0, 1], 'SUPERSEDED null 1 0']);
    expect(await read('R2')).toBeNull();
    expect(await push(call('R1', { revision: 4, berth: 'D' }))).toEqual([[0, 1, 0]]);
    expect(await read('R1')).toMatchObject({ berth: 'D', revision: 4 });
  });

  test('with faults name each of them', async () => {
    const receipt = await pushed(hub, 'ports.vessel-calls', {
      records: [
        call('', { imoNumber: '9074728' }),
        call('E2', { vesselName: 'ÐÂº£Í¨' }),
        call('E3', { arrivedAt: '2026-07-02T08:00:00+08:00', departedAt: '2026-07-01T08:00:00+08:00' }),
      ],
    });
    expect(errorsOf(receipt)).toEqual([
      '0 /imoNumber BAD_FORM',
      '0 /id REQUIRED',
      '1 /vesselName WRONG_ENCODING',
      '2 /departedAt OUT_OF_ORDER',
    ]);
  });
});

describe('whoever may not push', () => {
  test('is told so', async () => {
    const records = [{ station: '01100100', time: '2026-07-01T08:00:00+08:00', stage: 1 }];
    const code = async (feed: string, about = {}, more = {}) =>
      (await askPush(hub, feed, { records, ...more }, about)).errors?.[0]!.extensions.code;
    expect(await code('water.river-stage', { caller: department('ports') })).toBe('FORBIDDEN');
    expect(await code('water.river-stage', { role: 'editor', caller: undefined })).toBe('FORBIDDEN');
    expect(await code('water.rivers')).toBe('NOT_FOUND');
    expect(await code('water.river-stage', {}, { contract: 9 })).toBe('BAD_USER_INPUT');
    expect(await code('water.river-stage', {}, { key: '' })).toBe('BAD_USER_INPUT');
  });
});
