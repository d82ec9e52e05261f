import { createHash } from 'node:crypto';
import type { Classed, Passage } from '../../records/searchable.js';
import { indexed, pinyinOf } from '../lexicon/spelling.js';

/** A document of the engine. Text stands in the spelling of the index: simplified, with blanks between Han, letters and digits. */
export interface SearchDocument {
  /** Global id; with `-2` and so on where a long text goes on in further documents. */
  id: string;
  record: number;
  type: string;
  root: number;
  parent: string | null;
  title: string;
  path: string;
  text: string;
  codes: string[];
  names: string[];
  pinyin: string[];
  kind: string | null;
  level: string | null;
  year: number | null;
  /** Code of its division; `none` for what holds everywhere. */
  region: string;
  /** Codes of its division and of all above it. */
  regionPath: string[];
  /** Classes of emergencies and all above them, as `scheme:code`. */
  eventTypes: string[];
  /** Classes of resources and all above them, as `scheme:code`. */
  classes: string[];
  inForce: boolean;
  rank: number;
  publicity: string;
  _geo?: { lat: number; lng: number };
  /** Fingerprint of all the rest. */
  mark: string;
}

/** The engine takes 65,535 words of an attribute and silently leaves out the rest: 20,000 characters stay well below. */
const longestText = 20_000;

/** A standard's number in a title: GB 18218-2018, GB/T 29639-2020, AQ/T 9007. */
const standard = /[A-Z]{2,4}(?:\/[TZ])?\s*\d{2,6}(?:\.\d+)?(?:\s*[-—–]\s*\d{4})?/g;

const codesIn = (path: string): string[] => path.split('/').filter(Boolean);
const classesOf = (classes: readonly Classed[]): string[] => [
  ...new Set(classes.flatMap(({ scheme, path }) => codesIn(path).map((code) => `${scheme}:${code}`))),
];
const distinct = (texts: readonly (string | null | undefined)[]): string[] =>
  [...new Set(texts.filter((text) => text != null && text !== ''))] as string[];

/** Parts of a text of at most so many characters, cut after a sentence where there is one. */
export function partsOf(text: string, longest = longestText): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const cut = Math.max(rest.lastIndexOf('\n', longest), rest.lastIndexOf('。', longest)) + 1;
    let end = cut > longest / 2 ? cut : longest;
    if (/[\uDC00-\uDFFF]/.test(rest[end] ?? '')) end--;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** The documents of a passage: one, or several where its text is longer than the engine takes. */
export function documentsOf(passage: Passage): SearchDocument[] {
  const { codes, names, spelled, region, location, ...rest } = passage;
  const shared = {
    ...rest,
    title: indexed(passage.title),
    path: indexed(passage.path),
    codes: distinct([...codes, ...(passage.title.match(standard) ?? [])].flatMap((code) => (code ? [code, indexed(code)] : []))),
    names: distinct(names).map(indexed),
    pinyin: distinct(distinct(spelled).flatMap(pinyinOf)),
    region: region?.code ?? 'none',
    regionPath: region ? codesIn(region.path) : [],
    eventTypes: classesOf(passage.eventTypes),
    classes: classesOf(passage.classes),
    ...(location && { _geo: { lat: location.latitude, lng: location.longitude } }),
  };
  return partsOf(passage.text).map((text, index) => {
    const document = { ...shared, id: index === 0 ? passage.id : `${passage.id}-${index + 1}`, text: indexed(text) };
    return { ...document, mark: createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 16) };
  });
}
