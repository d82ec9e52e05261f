import type { Caller } from '../../../access/caller.js';
import type { Compilation } from '../../../reading/compilation.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';

/**
 * Condition that a row belongs to a depot in the division to which the caller is limited; undefined for callers
 * without such a limit. `of` writes the condition around `%`, which stands for the test of the depot `d`.
 */
export function inCallersRegion(caller: Caller, compilation: Compilation, of: (depots: string) => string): string | undefined {
  if (caller.region === null) return undefined;
  return of(compilation.table('depot', 'Depot')).replace('%', () => regionWithin('d.region_id', caller.region!, compilation));
}
