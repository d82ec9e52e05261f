import { isImoNumber } from '../records/vesselCalls/imoNumber.js';
import { navigationStatuses } from '../records/vesselPositions/entity.js';
import { Bits } from './bits.js';
import type { Sentence } from './sentences.js';

type NavigationStatusName = (typeof navigationStatuses)[number];

/** What an AIS message says, by ITU-R M.1371; null for what it does not hold or tells as "not available". */
export interface AisMessage {
  messageType: number;
  mmsi: string;
  longitude: number | null;
  latitude: number | null;
  speedKnot: number | null;
  courseDegree: number | null;
  headingDegree: number | null;
  navigationStatus: NavigationStatusName | null;
  imoNumber: string | null;
  callSign: string | null;
  vesselName: string | null;
  vesselType: number | null;
  draughtMetre: number | null;
  destination: string | null;
  /** Month, day, hour and minute in UTC, such as 11-23T08:00Z: AIS gives no year. */
  expectedArrival: string | null;
}

/** A message, and the fields of it that held the value for "not available" or one that cannot be. */
export interface DecodedMessage {
  message: AisMessage;
  unavailable: readonly string[];
}

export type MessageFault = 'NO_SUCH_TYPE' | 'TOO_SHORT';

type Reader = (bits: Bits, holder: Holder) => Partial<AisMessage>;

/** Collects the fields that are not available while a message is read. */
class Holder {
  readonly unavailable: string[] = [];

  /** The value when it lies within bounds; else null, and the field is told. */
  within(field: keyof AisMessage, value: number, least: number, most: number): number | null {
    if (value >= least && value <= most) return value;
    this.unavailable.push(field);
    return null;
  }

  point(longitude: number, latitude: number): Pick<AisMessage, 'longitude' | 'latitude'> {
    const point = {
      longitude: this.within('longitude', longitude, -180, 180),
      latitude: this.within('latitude', latitude, -90, 90),
    };
    return point.longitude === null || point.latitude === null ? { longitude: null, latitude: null } : point;
  }
}

const degrees = (minutes: number, unit: number): number => Math.round((minutes / unit) * 1e6) / 1e6;
const fine = 600_000;

const pointAt = (bits: Bits, holder: Holder, from: number) =>
  holder.point(degrees(bits.signed(from, 28), fine), degrees(bits.signed(from + 28, 27), fine));

/** Speed, then point and course; heading where the message has one. */
const moving = (bits: Bits, holder: Holder, speed: number, point: number) => ({
  speedKnot: holder.within('speedKnot', bits.unsigned(speed, 10) / 10, 0, 102.2),
  ...pointAt(bits, holder, point),
  courseDegree: holder.within('courseDegree', bits.unsigned(point + 55, 12) / 10, 0, 359.9),
});

const headed = (bits: Bits, holder: Holder, from: number) => ({
  headingDegree: holder.within('headingDegree', bits.unsigned(from, 9), 0, 359),
});

/** Codes 0 to 8 stand in the order of the list, 9 to 13 are reserved, 15 says that none was set. */
function statusOf(code: number): NavigationStatusName | null {
  if (code <= 8) return navigationStatuses[code]!;
  if (code === 15) return null;
  return code === 14 ? 'AIS_SART' : 'OTHER';
}

const classA: Reader = (bits, holder) => ({
  navigationStatus: statusOf(bits.unsigned(38, 4)),
  ...moving(bits, holder, 50, 61),
  ...headed(bits, holder, 128),
});

const classB: Reader = (bits, holder) => ({ ...moving(bits, holder, 46, 57), ...headed(bits, holder, 124) });

const baseStation: Reader = (bits, holder) => pointAt(bits, holder, 79);

const staticAndVoyage: Reader = (bits, holder) => ({
  imoNumber: imoAt(bits, holder),
  callSign: bits.text(70, 42),
  vesselName: bits.text(112, 120),
  vesselType: bits.unsigned(232, 8) || null,
  expectedArrival: arrivalAt(bits),
  draughtMetre: bits.unsigned(294, 8) / 10 || null,
  destination: bits.text(302, 120),
});

const partsOfClassB: Reader = (bits) =>
  bits.unsigned(38, 2) === 0
    ? { vesselName: bits.text(40, 120) }
    : { vesselType: bits.unsigned(40, 8) || null, callSign: bits.text(90, 42) };

const longRange: Reader = (bits, holder) => ({
  navigationStatus: statusOf(bits.unsigned(40, 4)),
  ...holder.point(degrees(bits.signed(44, 18), 600), degrees(bits.signed(62, 17), 600)),
  speedKnot: holder.within('speedKnot', bits.unsigned(79, 6), 0, 62),
  courseDegree: holder.within('courseDegree', bits.unsigned(85, 9), 0, 359),
});

function imoAt(bits: Bits, holder: Holder): string | null {
  const number = bits.unsigned(40, 30);
  if (number === 0) return null;
  const text = String(number).padStart(7, '0');
  if (isImoNumber(text)) return text;
  holder.unavailable.push('imoNumber');
  return null;
}

function arrivalAt(bits: Bits): string | null {
  const [month, day, hour, minute] = [bits.unsigned(274, 4), bits.unsigned(278, 5), bits.unsigned(283, 5), bits.unsigned(288, 6)];
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(month)}-${two(day)}T${two(hour)}:${two(minute)}Z`;
}

/** How each type is read, and the bits that it has at least; of all other types only the sender is read. */
const readers: Readonly<Record<number, { bits: number; read: Reader }>> = {
  1: { bits: 168, read: classA },
  2: { bits: 168, read: classA },
  3: { bits: 168, read: classA },
  4: { bits: 168, read: baseStation },
  5: { bits: 422, read: staticAndVoyage },
  9: {
    bits: 168,
    read: (bits, holder) => ({ ...moving(bits, holder, 50, 61), speedKnot: bits.unsigned(50, 10) === 1023 ? null : bits.unsigned(50, 10) }),
  },
  11: { bits: 168, read: baseStation },
  18: { bits: 168, read: classB },
  19: {
    bits: 312,
    read: (bits, holder) => ({ ...classB(bits, holder), vesselName: bits.text(143, 120), vesselType: bits.unsigned(263, 8) || null }),
  },
  21: { bits: 219, read: (bits, holder) => ({ vesselName: bits.text(43, 120), ...pointAt(bits, holder, 164) }) },
  24: { bits: 160, read: partsOfClassB },
  27: { bits: 94, read: longRange },
};

/** Types of which more than the sender is read. */
export const typesRead: readonly number[] = Object.keys(readers).map(Number);

const nothing: Omit<AisMessage, 'messageType' | 'mmsi'> = {
  longitude: null,
  latitude: null,
  speedKnot: null,
  courseDegree: null,
  headingDegree: null,
  navigationStatus: null,
  imoNumber: null,
  callSign: null,
  vesselName: null,
  vesselType: null,
  draughtMetre: null,
  destination: null,
  expectedArrival: null,
};

/** Reads the message that the sentences, all its parts in order, carry. */
export function decodeMessage(sentences: readonly Pick<Sentence, 'payload' | 'fillBits'>[]): DecodedMessage | MessageFault {
  const bits = new Bits(sentences.map(({ payload }) => payload).join(''), sentences[sentences.length - 1]?.fillBits ?? 0);
  if (bits.length < 38) return 'TOO_SHORT';
  const messageType = bits.unsigned(0, 6);
  if (messageType < 1 || messageType > 27) return 'NO_SUCH_TYPE';
  const reader = readers[messageType];
  if (reader && bits.length < reader.bits) return 'TOO_SHORT';
  const holder = new Holder();
  const read = reader?.read(bits, holder) ?? {};
  const mmsi = String(bits.unsigned(8, 30)).padStart(9, '0');
  return { message: { ...nothing, ...read, messageType, mmsi }, unavailable: holder.unavailable };
}
