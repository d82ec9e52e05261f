import { planSearch } from './register/search.js';
import { regulationSearch } from './regulations/search.js';

/** What full-text search finds of this library. */
export const planSearches = [planSearch, regulationSearch];
