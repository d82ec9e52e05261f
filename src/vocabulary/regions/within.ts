import type { Compilation } from '../../reading/compilation.js';
import { below } from '../validity.js';

const pathOf = (code: string, compilation: Compilation) => {
  const top = compilation.alias();
  return `select ${top}.path from ${compilation.table('region', 'Region')} ${top} where ${top}.code = ${compilation.bind(code)}`;
};

/** The condition that a division, a row of `region` under the name given, is the one with this code or lies below it. */
export const withinRegion = (code: string, table: string, compilation: Compilation): string => below(table, pathOf(code, compilation));

/**
 * The condition that a division, its id given as SQL, is the one with this code or lies below it. The list of divisions is
 * an array, which PostgreSQL works out once a statement: as a subquery of `in` it was joined anew for each row that a
 * nested object tests.
 */
export const regionWithin = (regionId: string, code: string, compilation: Compilation): string =>
  `${regionId} = any(array(select r.id from ${compilation.table('region', 'Region')} r where ${withinRegion(code, 'r', compilation)}))`;

/** The condition that a division, its id given as SQL, is the one of the row under a table's name or lies below it. */
export const regionBelow = (regionId: string, table: string, compilation: Compilation): string =>
  `${regionId} in (select r.id from ${compilation.table('region', 'Region')} r where ${below('r', `select ${table}.path`)})`;
