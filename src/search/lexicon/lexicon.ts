import type { Database } from '../../platform/database.js';

/** What the index and its queries know of words. */
export interface Lexicon {
  /** Words that the engine keeps in one piece. */
  dictionary: string[];
  /** What is searched besides a word, as the engine takes it. */
  synonyms: Record<string, string[]>;
  /** Grows by one or more with each change. */
  version: number;
}

/** The lexicon as it stands: the names of cities, counties and zones, which are never cut. */
export async function readLexicon(database: Database): Promise<Lexicon> {
  const rows = await database.read<{ name: string }>({
    text: `select name from (select name from region where level in ('CITY', 'COUNTY') union select name from zone) named where char_length(name) > 2 order by name`,
    values: [],
  });
  return { dictionary: rows.map(({ name }) => name), synonyms: {}, version: 0 };
}
