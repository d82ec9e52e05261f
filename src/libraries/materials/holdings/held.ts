import type { Compilation } from '../../../reading/compilation.js';
import { usable } from '../lots/stock.js';

/**
 * The usable quantity that the holder of a required holding has on the day asked, in the holding's unit: lots of the
 * material, or of the category and all below it, in the depot, or in all depots of the division or organisation.
 */
export function heldQuantity(holding: string, compilation: Compilation): string {
  const at = (table: string, type: string) => compilation.table(table, type);
  return `(select coalesce(sum(l.quantity), 0) from ${at('stock_lot', 'StockLot')} l
 join ${at('material', 'Material')} m on m.id = l.material_id join ${at('depot', 'Depot')} d on d.id = l.depot_id
 where m.unit = ${holding}.unit and ${usable('l', compilation)}
 and (l.material_id = ${holding}.material_id or m.category_id in (select c.id from ${at('material_category', 'MaterialCategory')} c join ${at('material_category', 'MaterialCategory')} w on w.id = ${holding}.category_id and w.scheme = c.scheme and starts_with(c.path, w.path)))
 and (l.depot_id = ${holding}.depot_id or d.organization_id = ${holding}.organization_id or d.region_id in (select r.id from ${at('region', 'Region')} r join ${at('region', 'Region')} w on w.id = ${holding}.region_id and starts_with(r.path, w.path))))`;
}

/** How much is missing of a required holding; 0 when enough is held. */
export const shortfall = (holding: string, compilation: Compilation): string =>
  `greatest(${holding}.required_quantity - ${heldQuantity(holding, compilation)}, 0)`;
