import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { countsOf, errorsOf, notesOf, pushed, pushStations } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await pushStations(hub, ['01100001', '01100002']);
});
afterAll(() => hub.close());

const latest = async (code: string) => {
  const { station } = await hub.data(
    'query($code: String!) { station(code: $code) { series { feed property unit latest { at value } } } }',
    { code },
  );
  return Object.fromEntries(
    (station.series as { feed: string; property: string; unit: string; latest: { value: number } | null }[]).map(
      ({ feed, property, unit, latest }) => [`${feed} ${property}`, latest && `${latest.value} ${unit}`],
    ),
  );
};

test('rain, reservoirs, tides and gates are readings of one station side by side', async () => {
  const time = '2026-07-08T08:00:00+08:00';
  const station = '01100001';
  const taken = await Promise.all([
    pushed(hub, 'water.rain', { records: [{ station, time, rain: 12.5, intervalHours: 1, dayRain: -999 }] }),
    pushed(hub, 'water.reservoir', { records: [{ station, time, stage: 24.32, inflow: 3840, outflow: 2950, trend: '涨' }] }),
    pushed(hub, 'water.tide', { records: [{ station, time, tide: -1.37, trend: '6' }] }),
    pushed(hub, 'water.gate', { records: [{ station, time, upstreamStage: 3.02, downstreamStage: 1.85, discharge: -40, gatesOpen: 6 }] }),
  ]);
  expect(taken.map(countsOf)).toEqual(Array(4).fill([1, 1, 0, 0, 0, 0]));
  expect(notesOf(taken[0]!)).toEqual(['SENTINEL dayRain 1 0']);
  expect(await latest(station)).toMatchObject({
    'water.rain rain': '12.5 mm',
    'water.rain dayRain': null,
    'water.reservoir stage': '24.32 m',
    'water.reservoir inflow': '3840 m³/s',
    'water.tide tide': '-1.37 m',
    'water.gate discharge': '-40 m³/s',
    'water.gate gatesOpen': '6 1',
  });
});

test('rain below nothing, an interval of no length and a storage in other units are told', async () => {
  const time = '2026-07-08T09:00:00+08:00';
  const rain = await pushed(hub, 'water.rain', {
    records: [
      { station: '01100002', time, rain: -0.5 },
      { station: '01100002', time, rain: 1, intervalHours: 0 },
      { station: '01100002', time, rain: 1.25 },
    ],
  });
  expect(errorsOf(rain)).toEqual(['0 /rain OUT_OF_RANGE', '1 /intervalHours OUT_OF_RANGE', '2 /rain TOO_PRECISE']);
  const storage = await pushed(hub, 'water.reservoir', { records: [{ station: '01100002', time, storage: 234_500_000 }] });
  expect(errorsOf(storage)).toEqual(['0 /storage OUT_OF_RANGE']);
});
