import type { Compilation } from '../../../reading/compilation.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';

/** The condition that a regulation is one for a division: it has no division, it is of one within it, or of one above it, whose rules bind it. */
export function binding(table: string, region: string, compilation: Compilation): string {
  const [upper, own] = [compilation.alias(), compilation.alias()];
  const regions = compilation.table('region', 'Region');
  return `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, region, compilation)} or ${table}.region_id in (select ${upper}.id from ${regions} ${upper}, ${regions} ${own} where ${own}.code = ${compilation.bind(region)} and starts_with(${own}.path, ${upper}.path)))`;
}
