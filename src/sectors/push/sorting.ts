import type { Readings } from './readings.js';
import type { SeriesIds } from './series.js';

/** Readings in the order of their key (series, time), each key once: so two pushers never wait for each other in a circle. */
export interface SortedReadings {
  series: (number | null)[];
  at: number[];
  value: (number | null)[];
  revision: number[];
  quality: number[];
  record: number[];
  /** Sound records, those without a reading that is written included. */
  records: number;
  station: number[];
  property: number[];
  /** Properties by their place. */
  names: readonly string[];
  /** Codes of stations by their place. */
  stations: readonly string[];
}

interface Sorted {
  kept: SortedReadings;
  /** Records another of the batch takes the place of. */
  replaced: Set<number>;
  /** Records that give a revision other values than an earlier record, with that revision. */
  clashing: Map<number, number>;
}

/** Sorts readings and leaves one for each key: that of the highest revision, and of those without one the last. */
export function sorted(readings: Readings, ids: SeriesIds, left: ReadonlyMap<number, unknown>): Sorted {
  const { record, at, revision, value, quality } = readings;
  const order: number[] = [];
  const place = placesOf(readings, ids);
  for (let entry = 0; entry < record.length; entry++) if (left.size === 0 || !left.has(record[entry]!)) order.push(entry);
  const compare = (a: number, b: number) => place[a]! - place[b]! || at[a]! - at[b]!;
  if (!inOrder(order, compare)) order.sort((a, b) => compare(a, b) || a - b);
  const replaced = new Set<number>();
  const clashing = new Map<number, number>();
  const kept: number[] = [];
  for (const entry of order) {
    const last = kept.at(-1);
    if (last === undefined || compare(last, entry) !== 0) kept.push(entry);
    else if (revision[entry]! > revision[last]! || (revision[entry] === 0 && revision[last] === 0)) {
      replaced.add(record[last]!);
      kept[kept.length - 1] = entry;
    } else if (revision[entry] === revision[last] && (value[entry] !== value[last] || quality[entry] !== quality[last]))
      clashing.set(record[entry]!, revision[entry]!);
    else replaced.add(record[entry]!);
  }
  const chosen = clashing.size === 0 ? kept : kept.filter((entry) => !clashing.has(record[entry]!));
  return { kept: picked(readings, ids, chosen, recordsOf(record, left, clashing)), replaced, clashing };
}

/** The readings at some places, without changing how many records they stand for. */
export const reduced = (readings: SortedReadings, keep: (entry: number) => boolean, records = readings.records): SortedReadings => {
  const entries = readings.at.map((_at, entry) => entry).filter(keep);
  const of = <Value>(list: readonly Value[]) => entries.map((entry) => list[entry]!);
  return {
    series: of(readings.series),
    at: of(readings.at),
    value: of(readings.value),
    revision: of(readings.revision),
    quality: of(readings.quality),
    record: of(readings.record),
    station: of(readings.station),
    property: of(readings.property),
    names: readings.names,
    stations: readings.stations,
    records,
  };
};

function placesOf({ stations, properties, station, property }: Readings, ids: SeriesIds): number[] {
  const byStation = stations.map((code) => ids.get(code));
  return station.map((one, entry) => byStation[one]?.get(properties[property[entry]!]!) ?? -1 - one * properties.length - property[entry]!);
}

function inOrder(order: readonly number[], compare: (a: number, b: number) => number): boolean {
  for (let entry = 1; entry < order.length; entry++) if (compare(order[entry - 1]!, order[entry]!) >= 0) return false;
  return true;
}

function recordsOf(record: readonly number[], left: ReadonlyMap<number, unknown>, clashing: ReadonlyMap<number, unknown>): number {
  let count = 0;
  let last = -1;
  for (const index of record) {
    if (index !== last && !left.has(index) && !clashing.has(index)) count++;
    last = index;
  }
  return count;
}

function picked(readings: Readings, ids: SeriesIds, entries: readonly number[], records: number): SortedReadings {
  const { stations, properties } = readings;
  const of = <Value>(list: readonly Value[]) => entries.map((entry) => list[entry]!);
  const [station, property] = [of(readings.station), of(readings.property)];
  return {
    series: station.map((one, entry) => ids.get(stations[one]!)?.get(properties[property[entry]!]!) ?? null),
    at: of(readings.at),
    value: of(readings.value),
    revision: of(readings.revision),
    quality: of(readings.quality),
    record: of(readings.record),
    station,
    property,
    names: properties,
    stations,
    records,
  };
}
