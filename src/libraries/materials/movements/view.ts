import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { inCallersRegion } from '../depots/reach.js';
import { StockMovement } from '../entity.js';

/** How stock movements are read, newest first. A caller limited to a region sees those of its depots. */
export const stockMovementView = entityView({
  entity: StockMovement,
  idPrefix: 'mov',
  defaultOrder: [{ field: 'OCCURRED_AT', direction: 'DESC' }],
  fields: { history: history(() => stockMovementView) },
  rowRule: (caller, table, compilation) =>
    inCallersRegion(
      caller,
      compilation,
      (depots) =>
        `${table}.lot_id in (select l.id from ${compilation.table('stock_lot', 'StockLot')} l join ${depots} d on d.id = l.depot_id where %)`,
    ),
});
