import { caseSearches } from '../../libraries/cases/search.js';
import { expertSearches } from '../../libraries/experts/search.js';
import { materialSearches } from '../../libraries/materials/search.js';
import { planSearches } from '../../libraries/plans/search.js';
import { teamSearches } from '../../libraries/teams/search.js';
import type { IndexName, Searchable } from '../../records/searchable.js';

/** What full-text search finds, by index. */
export const searchables = Object.fromEntries(
  [...planSearches, ...caseSearches, ...materialSearches, ...teamSearches, ...expertSearches].map((searchable) => [
    searchable.index,
    searchable,
  ]),
) as unknown as Readonly<Record<IndexName, Searchable>>;

/** Name of an index in the engine, where several hubs may share one. */
export const uidOf = (prefix: string, index: IndexName): string => `${prefix}${index}`;

/** Name of the index that is built beside another. */
export const nextUidOf = (prefix: string, index: IndexName): string => `${prefix}${index}_next`;
