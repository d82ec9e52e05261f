import type { Compilation } from '../../../reading/compilation.js';
import type { Summary } from '../../../reading/summary.js';
import { materialCategoryView } from '../../../vocabulary/classifications/view.js';
import { organizationView } from '../../../vocabulary/organizations/view.js';
import { countyOf } from '../../../vocabulary/regions/county.js';
import { regionView } from '../../../vocabulary/regions/view.js';
import { materialView } from '../catalogue/view.js';
import { depotView } from '../depots/view.js';
import { usable } from '../lots/stock.js';
import { stockLotView } from '../lots/view.js';

/** What stock is summed up by: lots with their material and depot. */
export const materialSummary: Summary = {
  type: 'MaterialGroup',
  from: (compilation: Compilation) =>
    `${compilation.table('stock_lot', 'StockLot')} l join ${compilation.table('material', 'Material')} m on m.id = l.material_id join ${compilation.table('depot', 'Depot')} d on d.id = l.depot_id`,
  filters: { filter: { view: () => materialView, table: 'm' }, lots: { view: () => stockLotView, table: 'l' } },
  rules: [{ view: () => stockLotView, table: 'l' }],
  dimensions: {
    REGION: { field: 'region', key: 'd.region_id', view: () => regionView },
    COUNTY: countyOf('d.region_id'),
    DEPOT: { field: 'depot', key: 'l.depot_id', view: () => depotView },
    DEPOT_LEVEL: { field: 'depotLevel', key: 'd.level' },
    ORGANIZATION: { field: 'organization', key: 'd.organization_id', view: () => organizationView },
    CATEGORY: { field: 'category', key: 'm.category_id', view: () => materialCategoryView },
    MATERIAL: { field: 'material', key: 'l.material_id', view: () => materialView },
    UNIT: { field: 'unit', key: 'm.unit' },
    CONDITION: { field: 'condition', key: 'l.condition' },
    RESERVE_METHOD: { field: 'reserveMethod', key: 'l.reserve_method' },
    CURRENCY: { field: 'currency', key: 'l.currency' },
    EXPIRY_YEAR: { field: 'expiryYear', key: 'extract(year from l.expiry_date)::integer' },
  },
  measures: {
    lots: { sql: () => 'count(*)', cast: 'bigint' },
    materials: { sql: () => 'count(distinct l.material_id)', cast: 'bigint' },
    quantity: { sql: () => 'coalesce(sum(l.quantity), 0)', cast: 'numeric', shown: (sql) => `${sql}::float8` },
    reserved: { sql: () => 'coalesce(sum(l.reserved), 0)', cast: 'numeric', shown: (sql) => `${sql}::float8` },
    usable: {
      sql: (compilation) => `coalesce(sum(l.quantity - l.reserved) filter (where ${usable('l', compilation)}), 0)`,
      cast: 'numeric',
      shown: (sql) => `${sql}::float8`,
    },
    available: { sql: () => 'coalesce(sum(l.quantity - l.reserved), 0)', cast: 'numeric', shown: (sql) => `${sql}::float8` },
    value: { sql: () => 'round(sum(l.quantity * l.unit_price), 2)', cast: 'numeric', shown: (sql) => `${sql}::text` },
    earliestExpiry: { sql: () => 'min(l.expiry_date)', cast: 'date' },
  },
};
