import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { pushed, pushStations } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await pushStations(hub, ['B1'], { datum: '废黄河口', warningLevelMetre: 5.5, guaranteeLevelMetre: 6.65, warningFlow: 100 });
  await pushStations(hub, ['B2'], { warningLevelMetre: 5.5 });
});
afterAll(() => hub.close());

const station = async (code: string, selection: string, asOf?: string) =>
  (await hub.data(`query($code: String!, $asOf: DateTime) { station(code: $code, asOf: $asOf) { ${selection} } }`, { code, asOf })).station;
const stages = (code: string, values: readonly (readonly [string, number])[], more: object = {}) =>
  pushed(hub, 'water.river-stage', { records: values.map(([time, stage]) => ({ station: code, time, stage, ...more })) });

describe('buckets', () => {
  beforeAll(() =>
    stages('B1', [
      ['2026-06-30T23:59:00+08:00', 1],
      ['2026-07-01T00:00:00+08:00', 4],
      ['2026-07-01T07:59:00+08:00', 2],
      ['2026-07-01T08:00:00+08:00', 3],
      ['2026-07-02T07:59:59+08:00', 9],
      ['2026-07-02T08:00:00+08:00', 5],
    ]),
  );
  const buckets = async (every: string, selection: string) =>
    (
      await station(
        'B1',
        `series { buckets(every: ${every}, from: "2026-06-01T00:00:00+08:00", to: "2026-08-01T00:00:00+08:00") { ${selection} } }`,
      )
    ).series[0].buckets;

  test('of days begin at midnight in Beijing', async () => {
    expect(await buckets('DAY', 'at min max mean sum count first last minAt maxAt')).toEqual([
      expect.objectContaining({ at: '2026-06-30T00:00:00+08:00', count: 1, min: 1 }),
      {
        at: '2026-07-01T00:00:00+08:00',
        min: 2,
        max: 4,
        mean: 3,
        sum: 9,
        count: 3,
        first: 4,
        last: 3,
        minAt: '2026-07-01T07:59:00+08:00',
        maxAt: '2026-07-01T00:00:00+08:00',
      },
      expect.objectContaining({ at: '2026-07-02T00:00:00+08:00', count: 2, max: 9 }),
    ]);
  });

  test('of hydrological days begin at eight', async () => {
    expect(await buckets('HYDROLOGICAL_DAY', 'at count')).toEqual([
      { at: '2026-06-30T08:00:00+08:00', count: 3 },
      { at: '2026-07-01T08:00:00+08:00', count: 2 },
      { at: '2026-07-02T08:00:00+08:00', count: 1 },
    ]);
  });

  test('of months are those of the calendar in Beijing', async () => {
    expect(await buckets('MONTH', 'at count')).toEqual([
      { at: '2026-06-01T00:00:00+08:00', count: 1 },
      { at: '2026-07-01T00:00:00+08:00', count: 5 },
    ]);
  });

  test('are limited in number, and end after they begin', async () => {
    const code = async (every: string, from: string, to: string) =>
      (await hub.ask(`{ stations { nodes { series { buckets(every: ${every}, from: "${from}", to: "${to}") { at } } } } }`)).errors?.[0]!
        .extensions.code;
    expect(await code('FIVE_MINUTES', '2026-01-01T00:00:00Z', '2026-12-01T00:00:00Z')).toBe('LIMIT_EXCEEDED');
    expect(await code('DAY', '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z')).toBe('BAD_USER_INPUT');
  });

  test('and all else of stations come by one statement', async () => {
    const answer = await hub.ask(
      '{ stations(first: 50, filter: { sector: { eq: WATER }, kind: { eq: RIVER_HYDROLOGY } }, orderBy: [{ field: NAME }]) { nodes { code thresholdState freshness { state } series { property latest { value } thresholdState observations(last: 2, from: "2026-07-01T00:00:00+08:00") { nodes { at value } pageInfo { hasPreviousPage } } } } } }',
    );
    expect(answer.extensions!.statements).toBe(1);
    const [first] = answer.data!.stations.nodes;
    expect(first.series[0].observations).toEqual({
      nodes: [
        { at: '2026-07-02T07:59:59+08:00', value: 9 },
        { at: '2026-07-02T08:00:00+08:00', value: 5 },
      ],
      pageInfo: { hasPreviousPage: true },
    });
  });
});

describe('thresholds', () => {
  test('are compared with the newest value, levels only within a datum', async () => {
    const state = async (code: string) => (await station(code, 'thresholdState')).thresholdState;
    expect(await state('B1')).toBe('NORMAL');
    await stages('B1', [['2026-07-03T08:00:00+08:00', 5.5]]);
    expect(await state('B1')).toBe('ABOVE_WARNING');
    await stages('B1', [['2026-07-04T08:00:00+08:00', 6.65]], { flow: 120 });
    expect(await station('B1', 'thresholdState series { property thresholdState }')).toEqual({
      thresholdState: 'ABOVE_GUARANTEE',
      series: [
        { property: 'flow', thresholdState: 'ABOVE_WARNING' },
        { property: 'stage', thresholdState: 'ABOVE_GUARANTEE' },
      ],
    });
    await stages('B2', [['2026-07-04T08:00:00+08:00', 9]]);
    expect(await state('B2')).toBeNull();
  });
});

describe('freshness of a station', () => {
  test('follows the newest time observed', async () => {
    const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const state = async () => (await station('B2', 'freshness { state }')).freshness.state;
    expect(await state()).toBe('SILENT');
    await stages('B2', [[at(90), 1]]);
    expect(await state()).toBe('DUE');
    await stages('B2', [[at(5), 1]]);
    expect(await state()).toBe('FRESH');
  });
});
