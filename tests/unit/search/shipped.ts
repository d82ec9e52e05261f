import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { synonymsOf, type LexiconRow } from '../../../src/search/lexicon/lexicon.js';
import { vocabularyOf, type Vocabulary } from '../../../src/search/query/vocabulary.js';

const rowsOf = (name: string) => parse(readFileSync(`seeds/code-lists/${name}`), { columns: true, bom: true }) as Record<string, string>[];

/** The vocabulary of the lists that the hub ships. */
export function shippedVocabulary(): Vocabulary {
  const entries = rowsOf('lexicon.csv').map((row): LexiconRow => ({
    kind: row['kind'] as LexiconRow['kind'],
    term: row['term'] || null,
    terms: row['terms']!.slice(1, -1).split(',').filter(Boolean),
  }));
  const regions = rowsOf('regions.csv').filter(({ level }) => level !== 'PROVINCE');
  const zones = rowsOf('zones.csv').map(({ code, name }) => ({
    name: name!,
    codes: rowsOf('zone-regions.csv').flatMap(({ zone, region }) => (zone === code ? [region!] : [])),
  }));
  return vocabularyOf(
    {
      dictionary: entries.flatMap(({ kind, term }) => (kind === 'WORD' ? [term!] : [])),
      synonyms: synonymsOf(entries),
      version: 1,
    },
    [...regions.map(({ name, code, successor }) => ({ name: name!, codes: [successor || code!] })), ...zones],
    rowsOf('event-types.csv').map(({ scheme, code, name }) => ({ scheme: scheme!, code: code!, name: name! })),
  );
}
