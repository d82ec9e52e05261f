import { badInput } from '../platform/errors.js';
import type { View } from './view.js';

/** One key of an order as it stands in a statement. */
export interface OrderKey {
  field: string;
  /** SQL of the key for the row under a table's name. */
  sql: (table: string) => string;
  cast: string;
  direction: 'ASC' | 'DESC';
  nullable: boolean;
}

export interface OrderInput {
  field: string;
  direction?: 'ASC' | 'DESC' | null;
}

/** The keys by which a view's rows are sorted: those asked for, else the view's own; the id last, so that no two rows are equal. NULL sorts last ascending and first descending. */
export function orderKeys(view: View, asked: readonly OrderInput[] | null | undefined, first: OrderKey[] = []): OrderKey[] {
  const wanted = asked && asked.length > 0 ? asked : first.length > 0 ? [] : view.defaultOrder;
  if (wanted.length > 6) throw badInput('orderBy 最多 6 个键', 'orderBy takes at most 6 keys.');
  const keys = [...first];
  for (const { field, direction } of wanted) {
    const order = view.orders[field];
    if (!order) throw new Error(`The view ${view.type} does not know the order ${field}.`);
    if (keys.some((key) => key.field === field)) continue;
    keys.push({ field, sql: order.sql, cast: order.cast, direction: direction ?? 'ASC', nullable: order.nullable ?? false });
    if (order.unique && !order.nullable) return keys;
  }
  if (view.uniqueTogether?.every((field) => keys.some((key) => key.field === field))) return keys;
  keys.push({ field: 'ID', sql: (table) => `${table}.id`, cast: 'bigint', direction: keys.at(-1)?.direction ?? 'ASC', nullable: false });
  return keys;
}

/** The same keys in the opposite order, for reading a list from its end. */
export const reversed = (keys: readonly OrderKey[]): OrderKey[] =>
  keys.map((key) => ({ ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC' }));

/** The ORDER BY list of the keys. */
export const orderBy = (keys: readonly OrderKey[], table: string): string =>
  keys.map((key) => `${key.sql(table)}${key.direction === 'DESC' ? ' desc' : ''}`).join(', ');
