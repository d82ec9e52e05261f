import type { InputFault } from '../../records/faults.js';
import { fieldFault, shortened } from '../../records/faults.js';
import type { FieldRule } from '../../records/fields.js';
import type { Values } from '../../records/kind.js';
import type { Notes } from '../../records/notes.js';
import { isDateTime } from '../../platform/scalars.js';
import type { Contract, Decoded, ObservationFeed } from '../feed.js';
import { checkRecord, clockToleranceMs } from './check.js';
import { noteSentences } from './noteSentences.js';
import { upgraded } from './upgrade.js';

/** Codes of quality as they are stored. */
export const qualityCodes = { NOT_STATED: 0, GOOD: 1, ESTIMATED: 2, SUSPECT: 3, MISSING: 4, WITHDRAWN: 9 } as const;

/** The readings of a batch, checked, one entry for each value; stations and properties by their place in the lists. */
export interface Readings {
  stations: string[];
  properties: string[];
  record: number[];
  station: number[];
  property: number[];
  /** Milliseconds since 1970. */
  at: number[];
  value: (number | null)[];
  revision: number[];
  quality: number[];
}

export interface FaultyRecord {
  index: number;
  record: Values;
  faults: InputFault[];
}

interface Plain {
  name: string;
  property: number;
  least: number;
  most: number;
  scale: number;
  sentinels: ReadonlySet<unknown>;
}

/** A number that needs no rule looked at: within bounds, not too precise, and no sentinel. */
const isPlain = (value: unknown, { least, most, scale, sentinels }: Plain): value is number =>
  typeof value === 'number' &&
  value >= least &&
  value <= most &&
  Math.round(value * scale) / scale === value &&
  !(sentinels.size > 0 && sentinels.has(value));

const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/;

/**
 * Checks the records of a push of readings. Fields of numbers within their bounds and times that were seen before take a
 * short way; everything else goes through the rules of the contract, which find every fault.
 */
export class ReadingCheck {
  readonly readings: Readings;
  readonly faulty: FaultyRecord[] = [];
  private readonly stationPlaces = new Map<string, number>();
  private readonly times = new Map<string, number>();
  private readonly plain: Plain[];
  private readonly known: ReadonlySet<string>;
  private readonly latest: number;
  private readonly earliest: number;

  constructor(
    private readonly feed: ObservationFeed,
    private readonly contract: Contract,
    private readonly notes: Notes,
    private readonly now: number,
    retentionDays: number | null,
  ) {
    const properties = Object.keys(feed.measures);
    this.readings = { stations: [], properties, record: [], station: [], property: [], at: [], value: [], revision: [], quality: [] };
    this.plain = contract.upgrade === undefined ? properties.flatMap((name, property) => plainField(contract, name, property)) : [];
    this.known = new Set(['station', 'time', ...this.plain.map(({ name }) => name)]);
    this.latest = now + clockToleranceMs;
    this.earliest = retentionDays === null ? -Infinity : now - retentionDays * 86_400_000;
  }

  /** Checks one record as it was given. */
  take(given: unknown, index: number): void {
    if (given === null || typeof given !== 'object' || Array.isArray(given)) {
      this.faulty.push({
        index,
        record: { value: shortened(given) },
        faults: [fieldFault([], 'NOT_A_RECORD', '每条记录应为对象', 'Each record should be an object.')],
      });
      return;
    }
    if (!this.takePlain(given as Values, index)) this.takeByRules(given as Values, index);
  }

  private takePlain(given: Values, index: number): boolean {
    const { station: code, time } = given;
    if (typeof code !== 'string' || typeof time !== 'string') return false;
    const at = this.times.get(time) ?? this.timeOf(time);
    if (!(at <= this.latest && at >= this.earliest)) return false;
    for (const name in given) if (!this.known.has(name)) return false;
    const station = this.stationPlaces.get(code) ?? this.plainStation(code);
    if (station < 0) return false;
    const { readings } = this;
    const before = readings.record.length;
    for (const field of this.plain) {
      const value = given[field.name];
      if (value === undefined) continue;
      if (!isPlain(value, field)) {
        this.cutBack(before);
        return false;
      }
      this.add(index, station, field.property, at, value, 0, 0);
    }
    return readings.record.length > before;
  }

  private takeByRules(given: Values, index: number): void {
    const { values, faults, notes } = checkRecord(this.contract, given, this.now);
    for (const { code, field } of notes) this.notes.add(index, code, field, noteSentences[code]);
    if (this.contract.decode) {
      const decoded = faults.length > 0 ? faults : this.contract.decode(values);
      const found = Array.isArray(decoded) ? decoded : this.takeDecoded(decoded, index);
      if (found.length > 0) this.faulty.push({ index, record: given, faults: found });
      return;
    }
    const { station, time, quality, revision, withdrawn, ...measured } = upgraded(this.feed, this.contract, values);
    const at = typeof time === 'string' ? Date.parse(time) : NaN;
    const given_ = Object.keys(measured);
    if (faults.length === 0 && at < this.earliest) faults.push(tooOld(time));
    if (faults.length === 0 && withdrawn !== true && given_.length === 0) faults.push(nothingMeasured(this.feed));
    if (faults.length > 0) {
      this.faulty.push({ index, record: given, faults });
      return;
    }
    const place = this.stationPlace(station as string);
    this.readings.properties.forEach((name, property) => {
      if (withdrawn === true) this.add(index, place, property, at, null, Number(revision ?? 0), qualityCodes.WITHDRAWN);
      else if (name in measured) {
        const value = measured[name] == null ? null : Number(measured[name]);
        const code = value === null ? qualityCodes.MISSING : qualityCodes[(quality as 'GOOD' | null | undefined) ?? 'NOT_STATED'];
        this.add(index, place, property, at, value, Number(revision ?? 0), code);
      }
    });
  }

  private takeDecoded({ station, time, readings, unknown }: Decoded, index: number): InputFault[] {
    const at = Date.parse(time);
    if (at > this.latest) return [inFuture(time)];
    if (at < this.earliest) return [tooOld(time)];
    for (const code of unknown) this.notes.add(index, 'UNKNOWN_CODE', code.slice(0, 60), noteSentences.UNKNOWN_CODE);
    const places = this.readings.properties;
    const known = readings.filter(({ property }) => places.includes(property));
    if (known.length === 0) return [nothingMeasured(this.feed)];
    const place = this.stationPlace(station);
    for (const { property, value, quality } of known)
      this.add(index, place, places.indexOf(property), at, value, 0, qualityCodes[value === null ? 'MISSING' : quality]);
    return [];
  }

  private add(
    record: number,
    station: number,
    property: number,
    at: number,
    value: number | null,
    revision: number,
    quality: number,
  ): void {
    const { readings } = this;
    readings.record.push(record);
    readings.station.push(station);
    readings.property.push(property);
    readings.at.push(at);
    readings.value.push(value);
    readings.revision.push(revision);
    readings.quality.push(quality);
  }

  private cutBack(length: number): void {
    const { record, station, property, at, value, revision, quality } = this.readings;
    for (const list of [record, station, property, at, value, revision, quality]) list.length = length;
  }

  private timeOf(text: string): number {
    const at = timeForm.test(text) && isDateTime(text) ? Date.parse(text) : NaN;
    this.times.set(text, at);
    return at;
  }

  private plainStation(code: string): number {
    return /^[\w.:-]{1,100}$/.test(code) ? this.stationPlace(code) : -1;
  }

  private stationPlace(code: string): number {
    let place = this.stationPlaces.get(code);
    if (place === undefined) {
      place = this.readings.stations.push(code) - 1;
      this.stationPlaces.set(code, place);
    }
    return place;
  }
}

function plainField(contract: Contract, name: string, property: number): Plain[] {
  const holds = (contract.fields[name] as FieldRule | undefined)?.holds;
  if (holds?.kind !== 'number' || holds.above !== undefined) return [];
  return [
    {
      name,
      property,
      least: holds.least ?? -Infinity,
      most: holds.most,
      scale: 10 ** holds.decimals,
      sentinels: new Set(contract.sentinels[name] ?? []),
    },
  ];
}

const inFuture = (time: string): InputFault =>
  fieldFault(
    'time',
    'IN_FUTURE',
    '时间在未来：请核对设备时钟与时区',
    'The time lies in the future: check the clock of the device and its offset.',
    time,
  );

const tooOld = (time: unknown): InputFault =>
  fieldFault(
    'time',
    'TOO_OLD',
    '早于本推送的数据保存期，平台不再保存：请核对年份',
    'The time lies before the period for which this feed is kept; check the year.',
    time,
  );

const nothingMeasured = ({ measures }: ObservationFeed): InputFault => {
  const names = Object.keys(measures);
  return fieldFault(
    [],
    'NOTHING_MEASURED',
    `没有任何测量值，请至少给出一项：${names.join('、')}`,
    `The record measures nothing; give at least one of ${names.join(', ')}.`,
  );
};
