import type { View } from '../../reading/view.js';

/** The rows of a table of pushed records that were not withdrawn, at the moment asked for. */
export const present =
  (table: string, type: string): NonNullable<View['source']> =>
  (compilation) =>
    `(select p.* from ${compilation.table(table, type)} p where not p.withdrawn)`;
