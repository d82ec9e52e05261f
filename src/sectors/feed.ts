import type { CoordinateSystem } from '../platform/geo.js';
import type { Sentence } from '../platform/language.js';
import type { InputFault } from '../records/faults.js';
import type { FieldRule } from '../records/fields.js';
import type { RecordKind, Values } from '../records/kind.js';
import type { SectorCode } from './sectors.js';

/** Whether other departments may use a feed, by the rules on sharing government data. */
export const sharingKinds = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'] as const;
export type SharingKind = (typeof sharingKinds)[number];

/** A record as the hub takes it in, after what it must not keep was dropped. */
export interface Admitted {
  record: unknown;
  notes: readonly { code: 'NOT_KEPT' | 'REDUCED'; field: string }[];
  /** The record must not be kept at all, for this reason: it is rejected under every policy and nothing of it is stored. */
  refused?: InputFault;
}

/** A record of a batch as it goes on to be checked, one for each that was given. */
export interface Prepared {
  record: unknown;
  notes: readonly { code: 'SENTINEL' | 'SENDER_ONLY'; field: string }[];
}

/** The readings that one record of an encoded protocol holds. */
export interface Decoded {
  station: string;
  /** RFC 3339. */
  time: string;
  readings: readonly { property: string; value: number | null; quality: 'NOT_STATED' | 'GOOD' | 'ESTIMATED' | 'SUSPECT' | 'MISSING' }[];
  /** Codes of the protocol that the feed does not measure. */
  unknown: readonly string[];
}

/** What one version of a feed takes, as data: the check, the JSON Schema, the Excel template and the example are made of it. */
export interface Contract {
  version: number;
  /** Every field that a record may have, those of all feeds included; written by `recordContract` and `observationContract`. */
  fields: Readonly<Record<string, FieldRule>>;
  /** System of `longitude` and `latitude` when a record declares none. */
  crs: CoordinateSystem;
  /** Times without an offset are Beijing time; without this they are refused. */
  beijingTime: boolean;
  /** Values that stand for "no value", by field: they become null with a note. */
  sentinels: Readonly<Record<string, readonly (number | string)[]>>;
  /** Times that cannot lie in the future, by field. */
  past: readonly string[];
  /** Field whose time stands for the revision where none is given: the newest by that time is kept, in whatever order records arrive. */
  revisionBy?: string;
  /** Last day (YYYY-MM-DD, Beijing time) on which this version is taken; always, when left out. */
  acceptedUntil?: string;
  /** Comes before check and hash and sees the whole batch: joins what stands in several records, and makes ids of records that have none. */
  prepare?: (records: readonly unknown[]) => Prepared[];
  /** Comes before check, hash, quarantine and log: drops what the hub must not keep of a record as it was given. */
  admit?: (given: unknown) => Admitted;
  /** Names that the schema shows beside the fields: those of the department's system, with the field that each fills; null for what is taken and dropped. */
  sourceNames?: Readonly<Record<string, { field: string | null; label: Sentence }>>;
  /** Readings out of the checked values of a record that is a message of a protocol; the contract then has fields of its own in place of station and time. */
  decode?: (values: Values) => Decoded | InputFault[];
  /** Checked values of this version as values of the next one; every version but the newest has it. */
  upgrade?: (values: Values) => Values;
}

interface About {
  /** `<sector>.<kind>`, such as `water.river-stage`. */
  code: string;
  sector: SectorCode;
  title: Sentence;
  description: Sentence;
  sharing: SharingKind;
  /** How often something should arrive; null where there is no rhythm, as with events. */
  expectedEverySeconds: number | null;
  /** How long observations are kept, in days; null keeps them. */
  retentionDays: number | null;
  /** Oldest first; at least one. */
  contracts: readonly [Contract, ...Contract[]];
}

/** A feed of records that have an id of their own: each becomes a row of its own table, read by typed fields. */
export interface RecordFeed extends About {
  holds: 'RECORDS';
  /** How records are read and what the rules between their fields are. */
  record: Pick<RecordKind, 'view' | 'complete' | 'examine' | 'after'>;
  /** Values that every record of this feed has without being sent, such as the sector of a station. */
  fixed?: Values;
}

/** What one property of an observation feed measures. */
export interface Measured {
  title: Sentence;
  /** By UCUM or SI; 1 for codes and counts. */
  unit: string;
  /** An amount over the time before it, such as rain: at a boundary it belongs to the bucket that ends there. */
  amount?: true;
  /** Which warning and guarantee values of the station it is compared with. */
  level?: 'STAGE' | 'FLOW';
}

/** A feed of readings: each record is one station at one time, each of its values an observation of a series. */
export interface ObservationFeed extends About {
  holds: 'OBSERVATIONS';
  /** By the field of the newest contract. */
  measures: Readonly<Record<string, Measured>>;
}

export type Feed = RecordFeed | ObservationFeed;

/** The newest contract of a feed. */
export const newestContract = ({ contracts }: Feed): Contract => contracts[contracts.length - 1]!;
