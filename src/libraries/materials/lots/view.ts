import { connection } from '../../../reading/connection.js';
import { entityView } from '../../../reading/entityView.js';
import { scalar, toMany } from '../../../reading/filter.js';
import { history } from '../../../records/history.js';
import { inCallersRegion } from '../depots/reach.js';
import { StockLot } from '../entity.js';
import { stockMovementView } from '../movements/view.js';
import { usable } from './stock.js';

const available = (table: string) => `(${table}.quantity - ${table}.reserved)`;

/** How stock lots are read. A caller limited to a region sees the lots of its depots. */
export const stockLotView = entityView({
  entity: StockLot,
  idPrefix: 'lot',
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  position: (table, compilation) => `(select p.position from ${compilation.table('depot', 'Depot')} p where p.id = ${table}.depot_id)`,
  fields: {
    available: (table) => `${available(table)}::float8`,
    usable: (table, compilation) => `case when ${usable(table, compilation)} then ${available(table)} else 0 end::float8`,
    expired: (table, compilation) => `coalesce(${table}.expiry_date < ${compilation.today()}, false)`,
    value: (table) => `round(${table}.quantity * ${table}.unit_price, 2)::text`,
    movements: connection(
      () => stockMovementView,
      (table, movement) => `${movement}.lot_id = ${table}.id`,
    ),
    history: history(() => stockLotView),
  },
  filters: {
    available: scalar(available, 'numeric'),
    movements: toMany(
      () => stockMovementView,
      (table, movement) => `${movement}.lot_id = ${table}.id`,
    ),
  },
  orders: { AVAILABLE: { sql: available, cast: 'numeric' } },
  rowRule: (caller, table, compilation) =>
    inCallersRegion(caller, compilation, (depots) => `${table}.depot_id in (select d.id from ${depots} d where %)`),
});
