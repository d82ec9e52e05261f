/** One NMEA 0183 sentence that carries an AIS message or a part of one. */
export interface Sentence {
  /** As received, with the checksum and without what stood around it. */
  text: string;
  parts: number;
  part: number;
  /** Number that joins the parts of one message; empty for a message of one part. */
  sequence: string;
  channel: string;
  payload: string;
  fillBits: number;
  /** Milliseconds since 1970 that the tag block of NMEA 4.0 gives, when there is one. */
  tagTime: number | undefined;
}

export type SentenceFault = 'NOT_A_SENTENCE' | 'WRONG_CHECKSUM';

const form = /!([A-Z-]{2}VD[MO]),([1-9]),([1-9]),(\d?),([A-Za-z0-9]?),([0-W`-w]*),([0-5])\*([0-9A-Fa-f]{2})/;
const each = new RegExp(`(?:\\\\([^\\\\]*)\\\\)?${form.source}`, 'g');

/** The checksum of NMEA 0183: exclusive or of what stands between `!` or `$` and `*`. */
export const checksum = (inner: string): string =>
  [...inner]
    .reduce((sum, character) => sum ^ character.charCodeAt(0), 0)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');

/** The sentences that stand in a text, in their order, or what is wrong with one; text of receivers around them is passed over. */
export function sentencesOf(text: string): Sentence[] | SentenceFault {
  const starts = text.match(/![A-Z-]{2}VD[MO],/g)?.length ?? 0;
  const found = [...text.matchAll(each)];
  if (starts === 0 || found.length !== starts) return 'NOT_A_SENTENCE';
  if (found.some(([whole]) => !isSound(whole.slice(whole.indexOf('!'))))) return 'WRONG_CHECKSUM';
  return found.map(([whole, tag, , parts, part, sequence, channel, payload, fill]) => ({
    text: whole.slice(whole.indexOf('!')),
    parts: Number(parts),
    part: Number(part),
    sequence: sequence!,
    channel: channel!,
    payload: payload!,
    fillBits: Number(fill),
    tagTime: tagTimeOf(tag),
  }));
}

const isSound = (sentence: string): boolean => checksum(sentence.slice(1, -3)) === sentence.slice(-2).toUpperCase();

function tagTimeOf(tag: string | undefined): number | undefined {
  const seconds = /(?:^|,)c:(\d{9,13})(?:[,*]|$)/.exec(tag ?? '')?.[1];
  if (seconds === undefined) return undefined;
  return seconds.length > 11 ? Number(seconds) : Number(seconds) * 1000;
}
