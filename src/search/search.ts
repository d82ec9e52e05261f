import type { ImportSubject } from '../records/kind.js';
import { lexiconEntryKind } from './lexicon/entries/kind.js';
import { SearchHealthResolver } from './health/resolver.js';
import { LexiconEntryResolver } from './lexicon/entries/resolver.js';
import { lexiconEntryView } from './lexicon/entries/view.js';
import { SearchResolver } from './query/resolver.js';

/** The resolvers of search. */
export const searchResolvers = [SearchResolver, SearchHealthResolver, LexiconEntryResolver];

/** Types of which answers of a search are made, beside records and connections. */
export const searchParts = [
  'SearchHighlight',
  'SearchFacetCount',
  'SearchFacetValue',
  'SearchUnderstanding',
  'UnderstoodPlace',
  'UnderstoodHazard',
];

/** The views of search's own records. */
export const searchViews = [lexiconEntryView];

/** What of search is imported from files. */
export const searchImports: Record<string, ImportSubject> = {
  lexiconEntries: { kind: lexiconEntryKind, mutation: 'importLexiconEntries', scope: 'lexicon:write' },
};
