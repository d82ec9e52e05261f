import { connection } from '../../../reading/connection.js';
import { entityView } from '../../../reading/entityView.js';
import { toMany } from '../../../reading/filter.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { contactReveals } from '../../../records/reveals/view.js';
import { Depot } from '../entity.js';
import { requiredHoldingView } from '../holdings/view.js';
import { stockLotView } from '../lots/view.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';

/** How depots are read. A caller limited to a region sees those of that region. */
export const depotView = entityView({
  entity: Depot,
  idPrefix: 'dep',
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  position: (table) => `${table}.position`,
  masks: { manager_name: 'name', manager_phone: 'phone' },
  fields: {
    location: place(),
    lots: connection(
      () => stockLotView,
      (table, lot) => `${lot}.depot_id = ${table}.id`,
    ),
    requiredHoldings: connection(
      () => requiredHoldingView,
      (table, holding) => `${holding}.depot_id = ${table}.id`,
    ),
    history: history(() => depotView),
    contactReveals: contactReveals(() => depotView, 'material:write'),
  },
  filters: {
    lots: toMany(
      () => stockLotView,
      (table, lot) => `${lot}.depot_id = ${table}.id`,
    ),
  },
  rowRule: (caller, table, compilation) =>
    caller.region === null ? undefined : regionWithin(`${table}.region_id`, caller.region, compilation),
});
