import type { Caller } from '../access/caller.js';
import { jsonObject, objectTypeOf, type Column, type Compilation } from './compilation.js';
import type { Selected } from './selection.js';

/** How personal data is shown to who may not see it whole; each has a function `hub.mask_…`. */
export const masks = ['phone', 'name', 'identity', 'email', 'address', 'place'] as const;
export type Mask = (typeof masks)[number];

/** The SQL of a field's JSON value, for the row that stands under `table` in the text. */
export type Field = (table: string, compilation: Compilation, selected: Selected) => string;

/** The SQL condition of a filter's value, for the row that stands under `table` in the text. */
export type Filter = (value: unknown, table: string, compilation: Compilation) => string;

/** A key to sort by. */
export interface Order {
  sql: (table: string) => string;
  /** Type to which a cursor's text is cast back. */
  cast: string;
  nullable?: boolean;
  /** No two rows share a value, so that no further key is needed. */
  unique?: boolean;
}

/** How a GraphQL type is read. */
export interface View {
  /** Name of the GraphQL type, also the type in the change log. */
  type: string;
  table: string;
  /** Rows that are no table: a query over tables, already at the moment asked for. */
  source?: (compilation: Compilation, args: Record<string, unknown>) => string;
  /** Global ids are this, an underscore and the row's id. */
  idPrefix: string;
  fields: Record<string, Field>;
  filters: Record<string, Filter>;
  orders: Record<string, Order>;
  defaultOrder: readonly { field: string; direction: 'ASC' | 'DESC' }[];
  /** Keys of which no two rows share all, so that no further key is needed after them; none of them is nullable. */
  uniqueTogether?: readonly string[];
  /** Condition that a row meets when the caller may see it; undefined when every row may be seen. */
  rowRule?: (caller: Caller, table: string, compilation: Compilation) => string | undefined;
  /** SQL of the place of a row, a `cube` of earthdistance or NULL, for `near`. */
  position?: (table: string, compilation: Compilation) => string;
  /** Columns that history shows masked, with the function that masks them. */
  masks?: Record<string, Mask>;
}

/** Fields and filters that a library adds to the type of another one. */
export interface Link {
  view: () => View;
  fields?: Record<string, Field>;
  filters?: Record<string, Filter>;
}

/** Gives the views the fields and filters that other libraries add. */
export function addLinks(links: readonly Link[]): void {
  for (const { view, fields, filters } of links) {
    Object.assign(view().fields, fields);
    Object.assign(view().filters, filters);
  }
}

/** The rows of a view, at the moment asked for. */
export const rowsOf = (view: View, compilation: Compilation, args: Record<string, unknown> = {}): string =>
  view.source ? view.source(compilation, args) : compilation.table(view.table, view.type);

/** The JSON columns of what is selected on a row of a view. */
export function columnsOf(view: View, table: string, compilation: Compilation, selection: readonly Selected[]): Column[] {
  return selection.map((selected) => {
    if (selected.name === '__typename') return { key: selected.key, sql: `'${view.type}'::text` };
    const field = view.fields[selected.name];
    if (!field) throw new Error(`The view ${view.type} does not know the field ${selected.name}.`);
    return { key: selected.key, sql: field(table, compilation, selected) };
  });
}

/** A field that holds one row of another view, or null. */
export const one =
  (view: () => View, on: (table: string, other: string) => string): Field =>
  (table, compilation, selected) => {
    const target = view();
    const other = compilation.alias();
    const conditions = [on(table, other), target.rowRule?.(compilation.caller, other, compilation)].filter(Boolean);
    const columns = columnsOf(target, other, compilation, compilation.selectBelow(selected));
    return jsonObject(columns, `from ${rowsOf(target, compilation)} ${other} where ${conditions.join(' and ')}`);
  };

/** A field that holds all rows of another view that belong to this one, in a fixed order; for short lists only. */
export const list =
  (
    view: () => View,
    on: (table: string, other: string, compilation: Compilation) => string,
    order: (other: string, table: string) => string,
  ): Field =>
  (table, compilation, selected) => {
    const target = view();
    const other = compilation.alias();
    const conditions = [on(table, other, compilation), target.rowRule?.(compilation.caller, other, compilation)].filter(Boolean);
    const columns = columnsOf(target, other, compilation, compilation.selectBelow(selected));
    const item = jsonObject(columns);
    return `(select coalesce(json_agg(${item} order by ${order(other, table)}), '[]') from ${rowsOf(target, compilation)} ${other} where ${conditions.join(' and ')})`;
  };

/** A field that holds an object made of this row's own values; NULL when `present` does not hold. */
export const object =
  (fields: Record<string, (table: string, compilation: Compilation) => string>, present?: (table: string) => string): Field =>
  (table, compilation, selected) => {
    const columns = compilation.selectBelow(selected).map(({ key, name }) => {
      if (name === '__typename') return { key, sql: `'${objectTypeOf(selected).name}'::text` };
      const sql = fields[name];
      if (!sql) throw new Error(`The field ${selected.name} does not know ${name}.`);
      return { key, sql: sql(table, compilation) };
    });
    const value = jsonObject(columns);
    return present ? `case when ${present(table)} then ${value} end` : value;
  };

/** Whether the caller sees personal data whole; the compilation then knows that it shows some. */
export function seesWhole(compilation: Compilation): boolean {
  const whole = compilation.caller.scopes.has('contact:read');
  if (whole) compilation.opensContacts = true;
  return whole;
}

/** Text that only callers with `contact:read` see whole; others see it masked, and are told so. */
export const masked = (column: string, mask: Mask): Field =>
  object(
    {
      text: (table, compilation) => (seesWhole(compilation) ? `${table}.${column}` : `hub.mask_${mask}(${table}.${column})`),
      masked: (_table, { caller }) => (caller.scopes.has('contact:read') ? 'false' : 'true'),
    },
    (table) => `${table}.${column} is not null`,
  );

/** The global id of a row. */
export const globalId =
  (prefix: string): Field =>
  (table) =>
    `'${prefix}_' || ${table}.id`;
