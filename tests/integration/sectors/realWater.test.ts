import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { pushed, type ReceiptAnswer } from './pushing.js';

const folder = resolve('../shared/data/water');
const there = existsSync(folder);
if (!there) process.stderr.write(`${folder} is not there: the test of real water levels is skipped.\n`);

interface Reading {
  station: string;
  time: string;
  stage?: number;
  flow?: number;
}

function readings(): Reading[] {
  const [, ...lines] = readFileSync(resolve(folder, 'coast-levels-2023.csv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [station, time, upstream, , , flow] = line.split(',');
    return { station: station!, time: time!, ...(upstream && { stage: Number(upstream) }), ...(flow && { flow: Number(flow) }) };
  });
}

/** The same numbers in another order, the same each time. */
function shuffled<Value>(list: readonly Value[], seed: number): Value[] {
  const result = [...list];
  let state = seed;
  for (let index = result.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (index + 1);
    [result[index], result[other]] = [result[other]!, result[index]!];
  }
  return result;
}

interface Day {
  min: number;
  max: number;
  minAt: string;
  maxAt: string;
  count: number;
}

/** Highs, lows and counts of each station by local day, straight from the lines of the file. */
function daily(list: readonly Reading[]): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const { station, time, stage } of list) {
    if (stage === undefined) continue;
    const key = `${station} ${time.slice(0, 10)}`;
    const at = time.replace(' ', 'T');
    const day = days.get(key);
    if (!day) days.set(key, { min: stage, max: stage, minAt: at, maxAt: at, count: 1 });
    else {
      day.count++;
      if (stage < day.min) Object.assign(day, { min: stage, minAt: at });
      if (stage > day.max) Object.assign(day, { max: stage, maxAt: at });
    }
  }
  return days;
}

(there ? describe : describe.skip)('real levels of the coast, pushed in shuffled batches, twice', () => {
  let hub: TestHub;
  const all = there ? readings() : [];
  const sound = all.filter(({ stage, flow }) => stage !== undefined || flow !== undefined);
  const receipts: ReceiptAnswer[][] = [];

  beforeAll(async () => {
    hub = await testHub();
    const [, ...stations] = readFileSync(resolve(folder, 'stations.csv'), 'utf8').trim().split('\n');
    const receipt = await pushed(hub, 'water.stations', {
      records: stations.map((line) => {
        const [id, name, longitude, latitude] = line.split(',');
        return { id, name, kind: 'SLUICE', longitude: Number(longitude), latitude: Number(latitude), crs: 'WGS84' };
      }),
    });
    expect([receipt.inserted, receipt.quarantined]).toEqual([9, 0]);
    for (const seed of [1, 2]) {
      const batch = shuffled(all, seed);
      const round: ReceiptAnswer[] = [];
      for (let from = 0; from < batch.length; from += 10_000)
        round.push(await pushed(hub, 'water.river-stage', { records: batch.slice(from, from + 10_000) }));
      receipts.push(round);
    }
  }, 240_000);
  afterAll(() => hub?.close());

  const total = (round: readonly ReceiptAnswer[], name: 'received' | 'inserted' | 'updated' | 'unchanged' | 'quarantined') =>
    round.reduce((sum, receipt) => sum + receipt[name], 0);

  test('are each accounted for, and change nothing the second time', () => {
    const empty = all.length - sound.length;
    const counts = receipts.map((round) =>
      (['received', 'inserted', 'updated', 'unchanged', 'quarantined'] as const).map((name) => total(round, name)),
    );
    expect(counts).toEqual([
      [all.length, sound.length, 0, 0, empty],
      [all.length, 0, 0, sound.length, empty],
    ]);
    process.stderr.write(`real water: ${all.length} received, ${sound.length} inserted, ${empty} without a value\n`);
  });

  test('have the last values and the daily highs and lows of the file, at their local times', async () => {
    const { stations } = await hub.data(
      `{ stations(first: 20) { nodes { code series { property latest { at value } observations { totalCount(exact: true) { value } }
         buckets(every: DAY, from: "2023-08-31T00:00:00+08:00", to: "2024-01-02T00:00:00+08:00") { at min max minAt maxAt count } } } } }`,
    );
    const expected = daily(all);
    let compared = 0;
    for (const { code, series } of stations.nodes) {
      const stage = series.find(({ property }: { property: string }) => property === 'stage');
      const own = all.filter((reading) => reading.station === code && reading.stage !== undefined);
      const last = own.at(-1)!;
      expect(stage.latest).toEqual({ at: last.time.replace(' ', 'T'), value: last.stage });
      expect(stage.observations.totalCount.value).toBe(own.length);
      for (const { at, ...bucket } of stage.buckets) {
        expect(bucket).toEqual(expected.get(`${code} ${at.slice(0, 10)}`));
        compared++;
      }
    }
    expect(compared).toBe(expected.size);
    process.stderr.write(`real water: ${compared} days of ${stations.nodes.length} stations agree\n`);
  });
});
