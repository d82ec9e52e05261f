import type { Database } from '../../platform/database.js';
import { indexed } from './spelling.js';

/** What the index and its queries know of words. */
export interface Lexicon {
  /** Words that the engine keeps in one piece. */
  dictionary: string[];
  /** What is searched besides a word, as the engine takes it: groups both ways, one-way synonyms one way. */
  synonyms: Record<string, string[]>;
  /** Grows by one or more with each change. */
  version: number;
}

export interface LexiconRow {
  kind: 'GROUP' | 'ONE_WAY' | 'WORD';
  term: string | null;
  terms: string[];
}

/** The synonyms that groups and one-way entries give, in the spelling of the index, sorted, so that equal lexicons are equal texts. */
export function synonymsOf(rows: readonly LexiconRow[]): Record<string, string[]> {
  const targets = new Map<string, Set<string>>();
  const add = (term: string, other: string) => {
    const [from, to] = [indexed(term), indexed(other)];
    if (from !== to) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  };
  for (const { kind, term, terms } of rows) {
    if (kind === 'GROUP') for (const one of terms) for (const other of terms) add(one, other);
    if (kind === 'ONE_WAY') for (const other of terms) add(term!, other);
  }
  return Object.fromEntries([...targets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, others]) => [term, [...others].sort()]));
}

/** The engine expands a synonym of up to three of its words only: a term of four characters and more is kept in one piece, which is no trap at that length. */
const isLong = (term: string): boolean => /^\p{Script=Han}{4,}$/u.test(term);

/** The lexicon as it stands: its entries, and the names of counties and zones, which are never cut. */
export async function readLexicon(database: Database): Promise<Lexicon> {
  const [row] = await database.read<{ entries: LexiconRow[]; places: string[]; version: string }>({
    text: `select
      (select coalesce(json_agg(json_build_object('kind', kind, 'term', term, 'terms', terms) order by code), '[]') from lexicon_entry) as entries,
      (select coalesce(json_agg(name order by name), '[]') from (
        select name from region where level in ('CITY', 'COUNTY') union select name from zone) named where char_length(name) > 2) as places,
      (select version::text from lexicon_version) as version`,
    values: [],
  });
  const words = row!.entries.flatMap(({ kind, term }) => (kind === 'WORD' ? [term!] : []));
  const synonyms = synonymsOf(row!.entries);
  return {
    dictionary: [...new Set([...[...words, ...row!.places].map(indexed), ...Object.keys(synonyms).filter(isLong)])].sort(),
    synonyms,
    version: Number(row!.version),
  };
}
