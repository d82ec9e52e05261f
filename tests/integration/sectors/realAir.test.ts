import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { linesOf, pushInBatches, realData, shuffled, totalOf } from './files.js';
import { pushed } from './pushing.js';

const { file, there } = realData('air/beijing-pm25-hourly-2010-2014.csv');

interface Hour {
  station: string;
  time: string;
  pm25: number | null;
  temperatureCelsius: number;
  pressureHectopascal: number;
}

/** The hours of the file, in local time without an offset; NA is what the file writes for no value. */
const hoursOf = (): Hour[] =>
  linesOf(file).map((line) => ({
    station: 'BJ-1',
    time: `${line['year']}-${line['month']!.padStart(2, '0')}-${line['day']!.padStart(2, '0')} ${line['hour']!.padStart(2, '0')}:00`,
    pm25: line['pm2.5'] === 'NA' ? null : Number(line['pm2.5']),
    temperatureCelsius: Number(line['TEMP']),
    pressureHectopascal: Number(line['PRES']),
  }));

interface Day {
  min: number;
  max: number;
  minAt: string;
  maxAt: string;
  count: number;
}

function daysOf(hours: readonly Hour[]): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { time, pm25 } of hours) {
    if (pm25 === null) continue;
    const at = `${time.replace(' ', 'T')}:00+08:00`;
    const day = days.get(time.slice(0, 10));
    if (!day) days.set(time.slice(0, 10), { min: pm25, max: pm25, minAt: at, maxAt: at, count: 1 });
    else {
      day.count++;
      if (pm25 < day.min) Object.assign(day, { min: pm25, minAt: at });
      if (pm25 > day.max) Object.assign(day, { max: pm25, maxAt: at });
    }
  }
  return days;
}

(there ? describe : describe.skip)('five years of real air, pushed in shuffled batches, twice', () => {
  let hub: TestHub;
  const hours = there ? hoursOf() : [];
  const totals: number[][] = [];

  beforeAll(async () => {
    hub = await testHub();
    await pushed(hub, 'environment.stations', { records: [{ id: 'BJ-1', name: '北京某监测站', kind: 'AIR_QUALITY' }] });
    for (const seed of [1, 2]) totals.push(totalOf(await pushInBatches(hub, 'environment.air', shuffled(hours, seed), 10_000)));
  }, 300_000);
  afterAll(() => hub?.close());

  test('are each accounted for, and change nothing the second time', () => {
    expect(hours).toHaveLength(43_824);
    expect(totals).toEqual([
      [43_824, 43_824, 0, 0, 0, 0],
      [43_824, 0, 0, 43_824, 0, 0],
    ]);
  });

  test('with NA left as text are refused with the cause', async () => {
    const receipt = await pushed(hub, 'environment.air', { policy: 'REJECT_BAD', records: [{ ...hours[0], pm25: 'NA' }] });
    expect(receipt.errors).toMatchObject([{ code: 'NOT_A_NUMBER', pointer: '/pm25' }]);
    expect(receipt.errors[0]!.message).toContain('send null');
  });

  test('have the last value and the highs and lows of the file on each local day', async () => {
    const { station } = await hub.data(
      `{ station(code: "BJ-1") { series { property latest { at value } observations { totalCount(exact: true) { value } }
         missing: observations(filter: { value: { isNull: true } }) { totalCount(exact: true) { value } }
         buckets(every: DAY, from: "2010-01-01T00:00:00+08:00", to: "2015-01-01T00:00:00+08:00") { at min max minAt maxAt count } } } }`,
    );
    const pm25 = station.series.find(({ property }: { property: string }) => property === 'pm25');
    const known = hours.filter((hour) => hour.pm25 !== null);
    const last = known.at(-1)!;
    expect(pm25.latest).toEqual({ at: `${last.time.replace(' ', 'T')}:00+08:00`, value: last.pm25 });
    expect([pm25.observations.totalCount.value, pm25.missing.totalCount.value]).toEqual([hours.length, hours.length - known.length]);
    const expected = daysOf(hours);
    expect(pm25.buckets.length).toBe(expected.size);
    for (const { at, ...bucket } of pm25.buckets) expect(bucket).toEqual(expected.get(at.slice(0, 10)));
    process.stderr.write(
      `real air: ${hours.length} hours, ${hours.length - known.length} without PM2.5, highs and lows of ${expected.size} days agree\n`,
    );
  });
});
