import { connection } from '../../../reading/connection.js';
import { entityView } from '../../../reading/entityView.js';
import { toMany } from '../../../reading/filter.js';
import { list } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { materialCategoryView } from '../../../vocabulary/classifications/view.js';
import { agreementItemView } from '../agreements/view.js';
import { Material } from '../entity.js';
import { requiredHoldingView } from '../holdings/view.js';
import { stockTotal, usable } from '../lots/stock.js';
import { stockLotView } from '../lots/view.js';
import type { Compilation } from '../../../reading/compilation.js';

const classified = (table: string, category: string, compilation: Compilation) =>
  `(${category}.id = ${table}.category_id or ${category}.id in (select k.category_id from ${compilation.table('material_classification', 'MaterialClassification')} k where k.material_id = ${table}.id))`;

/** How the catalogue of materials is read. */
export const materialView = entityView({
  entity: Material,
  idPrefix: 'mat',
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: {
    classifications: list(
      () => materialCategoryView,
      classified,
      (category, table) => `${category}.id <> ${table}.category_id, ${category}.scheme, ${category}.code`,
    ),
    quantity: (table, compilation) => stockTotal('l.quantity', `l.material_id = ${table}.id`, compilation),
    available: (table, compilation) => stockTotal('l.quantity - l.reserved', `l.material_id = ${table}.id`, compilation),
    usable: (table, compilation) =>
      stockTotal('l.quantity - l.reserved', `l.material_id = ${table}.id and ${usable('l', compilation)}`, compilation),
    lots: connection(
      () => stockLotView,
      (table, lot) => `${lot}.material_id = ${table}.id`,
    ),
    agreementItems: list(
      () => agreementItemView,
      (table, item) => `${item}.material_id = ${table}.id`,
      (item) => `${item}.id`,
    ),
    requiredHoldings: connection(
      () => requiredHoldingView,
      (table, holding) => `${holding}.material_id = ${table}.id`,
    ),
    history: history(() => materialView),
  },
  filters: {
    classifications: toMany(() => materialCategoryView, classified),
    lots: toMany(
      () => stockLotView,
      (table, lot) => `${lot}.material_id = ${table}.id`,
    ),
    agreementItems: toMany(
      () => agreementItemView,
      (table, item) => `${item}.material_id = ${table}.id`,
    ),
  },
});
