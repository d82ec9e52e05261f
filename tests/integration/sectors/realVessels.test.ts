import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { countsOf, pushed } from './pushing.js';

const file = resolve('../shared/data/ports/ais-tracks-boston-2014.csv');
const there = existsSync(file);
const real = there ? describe : describe.skip;
if (!there) process.stderr.write(`${file} is not there: the test of real tracks of vessels is skipped.\n`);

interface Fix {
  mmsi: string;
  time: string;
  longitude: number;
  latitude: number;
  speed: number;
}

function fixes(): Fix[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [mmsi, time, longitude, latitude, speed] = line.split(',');
    return { mmsi: mmsi!, time: time!, longitude: Number(longitude), latitude: Number(latitude), speed: Number(speed) };
  });
}

/** The same fixes in another order, the same each time. */
const shuffled = (list: readonly Fix[], seed: number): Fix[] =>
  list
    .map((fix, index) => ({ fix, weight: Math.imul(index + 1, seed) >>> 0 }))
    .sort((one, other) => one.weight - other.weight)
    .map(({ fix }) => fix);

let hub: TestHub;
real('real tracks of vessels', () => {
  beforeAll(async () => {
    hub = await testHub();
  });
  afterAll(() => hub.close());

  test('in shuffled batches, sent twice, end with the last fix of each vessel', async () => {
    const all = fixes();
    const records = (list: readonly Fix[]) =>
      list.map(({ mmsi, time, longitude, latitude, speed }) => ({
        id: mmsi,
        mmsi,
        observedAt: time,
        longitude,
        latitude,
        ...(speed >= 0 && speed <= 102.2 && { speedKnot: speed }),
      }));
    const totals = { received: 0, accounted: 0 };
    for (const seed of [2_654_435_761, 40_503])
      for (let from = 0; from < all.length; from += 250) {
        const receipt = await pushed(hub, 'ports.vessel-positions', { records: records(shuffled(all, seed).slice(from, from + 250)) });
        const [received, inserted, updated, unchanged, rejected, quarantined] = countsOf(receipt);
        totals.received += received!;
        totals.accounted += inserted! + updated! + unchanged!;
        expect([rejected, quarantined]).toEqual([0, 0]);
      }
    expect(totals).toEqual({ received: 2 * all.length, accounted: 2 * all.length });
    const last = new Map<string, Fix>();
    for (const fix of all) if (!(last.get(fix.mmsi)?.time && last.get(fix.mmsi)!.time > fix.time)) last.set(fix.mmsi, fix);
    const { vesselPositions } = await hub.data(
      '{ vesselPositions(first: 100) { nodes { mmsi observedAt speedKnot location(crs: WGS84) { longitude latitude } } } }',
    );
    expect(vesselPositions.nodes).toHaveLength(last.size);
    for (const { mmsi, observedAt, location } of vesselPositions.nodes) {
      const expected = last.get(mmsi)!;
      expect(Date.parse(observedAt)).toBe(Date.parse(expected.time));
      expect(location.longitude).toBeCloseTo(expected.longitude, 5);
      expect(location.latitude).toBeCloseTo(expected.latitude, 5);
    }
    process.stderr.write(`Tracks of Boston: ${all.length} fixes of ${last.size} vessels, twice; last positions equal\n`);
  });
});
