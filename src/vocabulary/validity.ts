import type { Filter } from '../reading/view.js';

/** A filter of what is valid on a day: begun by that day and not ended; unknown bounds count as open. */
export const validOn: Filter = (day, table, compilation) => {
  const bound = compilation.bind(day, 'date');
  return `(${table}.valid_from is null or ${table}.valid_from <= ${bound}) and (${table}.valid_to is null or ${table}.valid_to > ${bound})`;
};

/**
 * The condition that a row's path begins with the one path that a query finds. A path ends with a slash, and 0 is the
 * character after the slash: the subtree is a range, which an index reads although the path is known only at run time.
 */
export const below = (table: string, path: string): string =>
  `${table}.path ~>=~ (${path}) and ${table}.path ~<~ (select left(p.path, -1) || '0' from (${path}) p(path))`;
