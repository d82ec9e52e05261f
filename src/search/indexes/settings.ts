import { createHash } from 'node:crypto';
import type { IndexName } from '../../records/searchable.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** Grows whenever documents are made in another way, so that a new release builds its indexes anew. */
const documentForm = 1;

/** Hits that one search can page through; beyond it the engine gives none. */
export const window = 1_000;

const equality = { facetSearch: false, filter: { equality: true, comparison: false } };
const comparison = { facetSearch: false, filter: { equality: true, comparison: true } };

/** Settings of an index of the engine. */
export type EngineSettings = Record<string, unknown>;

/**
 * The settings of an index under a lexicon. Fields are searched in the order that tells how much a hit in them says; a
 * version in force comes before a superseded one when their words match alike. `cmn` is the locale that cuts Chinese;
 * `chi` does not, and without it the engine guesses Japanese for short texts.
 */
export const settingsOf = (_index: IndexName, { dictionary, synonyms }: Lexicon): EngineSettings => ({
  searchableAttributes: ['title', 'names', 'codes', 'path', 'pinyin', 'text'],
  displayedAttributes: ['*'],
  filterableAttributes: [
    {
      attributePatterns: [
        'type',
        'kind',
        'level',
        'regionPath',
        'region',
        'eventTypes',
        'classes',
        'inForce',
        'publicity',
        'parent',
        'root',
        'record',
      ],
      features: equality,
    },
    { attributePatterns: ['year', 'rank'], features: comparison },
    '_geo',
  ],
  sortableAttributes: ['rank', 'year', '_geo'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'rank:asc', 'sort', 'exactness'],
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['cmn'] }],
  typoTolerance: { disableOnAttributes: ['codes'], disableOnNumbers: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  dictionary,
  synonyms,
  facetSearch: false,
  faceting: { maxValuesPerFacet: 300, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: window },
});

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

/** Tells settings apart: an index whose settings have another fingerprint is built anew. Before the dot stands how documents are made, after it the words. */
export const fingerprintOf = ({ dictionary, synonyms, ...rest }: EngineSettings): string =>
  `${hash([documentForm, rest])}.${hash([dictionary, synonyms])}`;

/** Whether two fingerprints tell of documents made alike, whatever their words. */
export const sameForm = (one: string | null, other: string): boolean => one?.split('.')[0] === other.split('.')[0];
