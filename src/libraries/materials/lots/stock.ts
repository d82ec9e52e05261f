import type { Compilation } from '../../../reading/compilation.js';
import { stockLotView } from './view.js';

/** Condition that the goods of a lot can be used on the day asked: neither expired nor unusable. */
export const usable = (lot: string, compilation: Compilation): string =>
  `(${lot}.expiry_date is null or ${lot}.expiry_date >= ${compilation.today()}) and ${lot}.condition <> 'UNUSABLE'`;

/** A sum over the lots (named `l`) that meet a condition and that the caller may see; 0 when there are none. */
export function stockTotal(expression: string, condition: string, compilation: Compilation): string {
  const rule = stockLotView.rowRule?.(compilation.caller, 'l', compilation);
  return `(select coalesce(sum(${expression}), 0)::float8 from ${compilation.table('stock_lot', 'StockLot')} l where ${condition}${rule ? ` and ${rule}` : ''})`;
}
