import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { countsOf, errorsOf, pushed } from './pushing.js';

const folder = resolve('../shared/data/ports');
const there = existsSync(folder);
const real = there ? describe : describe.skip;
if (!there) process.stderr.write(`${folder} is not there: the test of real AIS sentences is skipped.\n`);

const feed = 'ports.ais-sentences';
const linesOf = (name: string): string[] => readFileSync(resolve(folder, name), 'latin1').split(/\r?\n/);

/** A shuffle that is the same every time. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const list = [...items];
  let state = seed;
  for (let index = list.length - 1; index > 0; index--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (index + 1);
    [list[index], list[other]] = [list[other]!, list[index]!];
  }
  return list;
}

/** Sentences of the stream, each with the time of the $PGHP line before it. */
function stream(): { sentence: string; receivedAt: string }[] {
  let receivedAt = '';
  return linesOf('nmea-dma-stream-example.txt').flatMap((line) => {
    const time = /^\$PGHP,1,(\d+),(\d+),(\d+),(\d+),(\d+),(\d+),(\d+)/.exec(line)?.slice(1).map(Number);
    if (time) receivedAt = new Date(Date.UTC(time[0]!, time[1]! - 1, time[2], time[3], time[4], time[5], time[6])).toISOString();
    return line.startsWith('!') ? [{ sentence: line, receivedAt }] : [];
  });
}

/** Type by the first character of a payload, counted over lines in the order of the file: nothing of the hub's decoder. */
function countedByType(records: readonly { sentence: string; receivedAt: string }[]): Map<number, number> {
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  records.forEach(({ sentence, receivedAt }, index) => {
    const [, parts, part, , , payload] = sentence.split(',');
    if (part !== '1') return;
    const rest = Number(parts) > 1 ? records[index + 1]!.sentence : '';
    const key = `${receivedAt} ${sentence} ${rest}`;
    if (seen.has(key)) return;
    seen.add(key);
    const code = payload!.charCodeAt(0) - 48;
    const type = code > 40 ? code - 8 : code;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  });
  return counts;
}

/** What the other decoder tells of a message, as far as it is compared. */
interface Told {
  lon: number;
  lat: number;
  speed: number;
  course: number;
  heading: number;
  shipname: string;
  callsign: string;
  imo: string;
  destination: string;
  draught: number;
}

let hub: TestHub;
real('real sentences of AIS', () => {
  beforeAll(async () => {
    hub = await testHub();
  });
  afterAll(() => hub.close());

  const storedByType = async () =>
    (
      await hub.database.primary.query<{ type: number; count: number }>(
        `select message_type as type, count(*)::int as count from ais_message group by 1 order by 1`,
      )
    ).rows;

  test('of a stream, its messages shuffled and sent twice, are counted by type as an independent count has it', async () => {
    const records = stream();
    expect(records).toHaveLength(4_500);
    const expected = [...countedByType(records)].map(([type, count]) => ({ type, count })).sort((one, other) => one.type - other.type);
    const inserted = expected.reduce((sum, { count }) => sum + count, 0);
    const messages = records.flatMap((record, index) => {
      const [, parts, part] = record.sentence.split(',');
      return part === '1' ? [records.slice(index, index + Number(parts))] : [];
    });
    const whole = await pushed(hub, feed, { records: shuffled(messages, 1).flat() });
    const again = await pushed(hub, feed, { records: shuffled(messages, 2).flat() });
    expect(errorsOf(whole)).toEqual([]);
    expect(await storedByType()).toEqual(expected);
    expect(countsOf(whole)).toEqual([4_500, inserted, 0, 4_500 - inserted, 0, 0]);
    expect(countsOf(again)).toEqual([4_500, 0, 0, 4_500, 0, 0]);
    const byType = expected.map(({ type, count }) => `${type}: ${count}`).join(', ');
    process.stderr.write(`AIS stream: 4,500 sentences, ${inserted} messages; by type ${byType}\n`);
  });

  test('torn apart and shuffled one by one are never joined wrongly: what is not clear waits in quarantine', async () => {
    const receipt = await pushed(hub, feed, { records: shuffled(stream(), 3) });
    const [received, inserted, updated, unchanged, rejected, quarantined] = countsOf(receipt);
    expect([received, inserted, updated, rejected]).toEqual([4_500, 0, 0, 0]);
    expect(unchanged! + quarantined!).toBe(4_500);
    expect(quarantined).toBeLessThan(150);
    expect(new Set(receipt.errors.map(({ code }) => code))).toEqual(new Set(['PARTS_MISSING']));
    process.stderr.write(`AIS stream, torn apart: ${quarantined} of 898 parts wait in quarantine\n`);
  });

  test('of each type tell what another decoder reads from them', async () => {
    const lines = linesOf('nmea-libais-typeexamples.nmea').filter((line) => line.startsWith('!'));
    const others = linesOf('nmea-libais-typeexamples.json')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const at = (index: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString();
    const receipt = await pushed(hub, feed, {
      records: lines.map((sentence, index) => ({ sentence, receivedAt: at(index), receiver: 'libais' })),
    });
    process.stderr.write(`AIS examples: ${countsOf(receipt).join(' ')} ${errorsOf(receipt).join('; ')}\n`);
    const { aisMessages } = await hub.data(
      '{ aisMessages(filter: { receiver: { eq: "libais" } }, first: 100, orderBy: [{ field: RECEIVED_AT }]) { nodes { messageType mmsi speedKnot courseDegree headingDegree vesselName callSign imoNumber destination draughtMetre location(crs: WGS84) { longitude latitude } } } }',
    );
    const compared = { positions: 0, names: 0 };
    for (const node of aisMessages.nodes) {
      const other = others.find((each) => each['type'] === node.messageType && String(each['mmsi']).padStart(9, '0') === node.mmsi);
      expect(other).toBeDefined();
      if (![1, 2, 3, 4, 5, 9, 11, 18, 19, 21, 24, 27].includes(node.messageType)) continue;
      const { lon, lat, speed, course, heading, shipname, callsign, imo, destination, draught } = other as unknown as Told;
      if (node.location) {
        compared.positions++;
        expect(node.location.longitude).toBeCloseTo(lon, 4);
        expect(node.location.latitude).toBeCloseTo(lat, 4);
      }
      // the other decoder divides the speed of aircraft by ten, which M.1371 tells in whole knots
      if (node.speedKnot !== null && node.messageType !== 9) expect(node.speedKnot).toBeCloseTo(speed, 3);
      if (node.courseDegree !== null) expect(node.courseDegree).toBeCloseTo(course, 3);
      if (node.headingDegree !== null) expect(node.headingDegree).toBe(heading);
      if (node.vesselName !== null && shipname !== undefined) {
        compared.names++;
        expect(node.vesselName).toBe(shipname);
      }
      if (node.messageType === 5)
        expect([node.callSign, node.imoNumber, node.destination]).toEqual([callsign, String(imo).padStart(7, '0'), destination]);
      if (node.draughtMetre !== null) expect(node.draughtMetre).toBeCloseTo(draught, 4);
    }
    expect(compared.positions).toBeGreaterThanOrEqual(5);
    expect(compared.names).toBeGreaterThanOrEqual(1);
  });

  test('of mixed files are all accounted for, whatever is wrong with some', async () => {
    for (const name of ['nmea-pyais-sample.txt', 'nmea-libais-test.aivdm', 'nmea-libais-tagblock.nmea', 'nmea-dma-decode-encode.txt']) {
      const lines = linesOf(name).filter((line) => /[!\\]/.test(line));
      const receipt = await pushed(hub, feed, {
        records: lines.map((sentence, index) => ({
          sentence,
          receivedAt: new Date(Date.UTC(2026, 1, 1, 0, 0, index)).toISOString(),
          receiver: name,
        })),
      });
      const [received, ...parts] = countsOf(receipt) as [number, ...number[]];
      expect(received).toBe(lines.length);
      expect(parts.reduce((sum, count) => sum + count, 0)).toBe(received);
      const byCode = new Map<string, number>();
      for (const { code } of receipt.errors) byCode.set(code, (byCode.get(code) ?? 0) + 1);
      process.stderr.write(
        `${name}: ${countsOf(receipt).join(' ')} ${[...byCode].map(([code, count]) => `${code} ${count}`).join(', ')}\n`,
      );
    }
  });
});
