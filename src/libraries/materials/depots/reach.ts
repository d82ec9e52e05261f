import type { Caller } from '../../../access/caller.js';
import type { Compilation } from '../../../reading/compilation.js';

/** Condition that a division (its id given as SQL) is the one with the bound code, or lies in it. */
export const regionWithin = (regionId: string, code: string, compilation: Compilation): string => {
  const regions = compilation.table('region', 'Region');
  return `${regionId} in (select r.id from ${regions} r where starts_with(r.path, (select w.path from ${regions} w where w.code = ${compilation.bind(code)})))`;
};

/**
 * Condition that a row belongs to a depot in the division to which the caller is limited; undefined for callers
 * without such a limit. `of` writes the condition around `%`, which stands for the test of the depot `d`.
 */
export function inCallersRegion(caller: Caller, compilation: Compilation, of: (depots: string) => string): string | undefined {
  if (caller.region === null) return undefined;
  return of(compilation.table('depot', 'Depot')).replace('%', () => regionWithin('d.region_id', caller.region!, compilation));
}
