import type { Caller } from '../../access/caller.js';
import type { Compilation } from '../../reading/compilation.js';
import { regionWithin } from '../../vocabulary/regions/within.js';

/** Condition that an expert serves the division to which the caller is limited; one without a division serves the whole city. Undefined for callers without such a limit. */
export const inCallersRegion = (caller: Caller, table: string, compilation: Compilation): string | undefined =>
  caller.region === null ? undefined : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`;

/** Condition that a row belongs to an expert whom the caller may see; undefined when every expert may be seen. */
export function ofVisibleExpert(caller: Caller, table: string, compilation: Compilation): string | undefined {
  const rule = inCallersRegion(caller, 'e', compilation);
  return rule && `${table}.expert_id in (select e.id from ${compilation.table('expert', 'Expert')} e where ${rule})`;
}
