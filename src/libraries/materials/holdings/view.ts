import type { Compilation } from '../../../reading/compilation.js';
import { entityView } from '../../../reading/entityView.js';
import type { Caller } from '../../../access/caller.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { RequiredHolding } from '../entity.js';
import { heldQuantity, shortfall } from './held.js';

/** A caller limited to a region sees what its depots, and divisions within it, must hold. */
const visible = (caller: Caller, table: string, compilation: Compilation) => {
  if (caller.region === null) return undefined;
  const depots = compilation.table('depot', 'Depot');
  return `(${regionWithin(`${table}.region_id`, caller.region, compilation)} or ${table}.depot_id in (select d.id from ${depots} d where ${regionWithin('d.region_id', caller.region, compilation)}))`;
};

/** How required holdings are read, with what is held and what is missing on the day asked. */
export const requiredHoldingView = entityView({
  entity: RequiredHolding,
  idPrefix: 'hld',
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: {
    heldQuantity: (table, compilation) => `${heldQuantity(table, compilation)}::float8`,
    shortfall: (table, compilation) => `${shortfall(table, compilation)}::float8`,
    history: history(() => requiredHoldingView),
  },
  rowRule: visible,
});
