import { badInput, limitExceeded } from '../platform/errors.js';
import { jsonObject, objectTypeOf, selectList, type Column, type Compilation } from './compilation.js';
import { cursorSql, fingerprint, readCursor } from './cursor.js';
import { conditionOf } from './filter.js';
import { distanceMetres, nearCondition, nearKey, readNear, type Near } from './near.js';
import { orderBy, orderKeys, reversed, type OrderInput, type OrderKey } from './order.js';
import type { Selected } from './selection.js';
import { columnsOf, rowsOf, type Field, type View } from './view.js';

export const defaultPageSize = 20;
export const maximumPageSize = 200;

/** Counts up to this many rows are exact; beyond it `totalCount` says AT_LEAST unless an exact count is asked for. */
export const exactCountBound = 100_000;

/** A field that answers a Relay connection of the rows of a view that belong to this row. */
export const connection =
  (view: () => View, on: (table: string, other: string, compilation: Compilation) => string): Field =>
  (table, compilation, selected) =>
    connectionSql(view(), compilation, selected, (other) => on(table, other, compilation));

/** A table that links rows of two others. */
export interface LinkTable {
  table: string;
  /** Name in the change log. */
  type: string;
  /** Column that points to the row around the connection. */
  owner: string;
  /** Column that points to the rows of the connection. */
  target: string;
  /** Column that gives their order; the order of the view when there is none. */
  rank?: string;
}

/** A field that answers a Relay connection of the rows of a view to which this row is linked, each once, in the order of the links. */
export const linked =
  (view: () => View, { table: link, type, owner, target, rank }: LinkTable): Field =>
  (table, compilation, selected) => {
    const other = view();
    const rows = (given: Compilation, args: Record<string, unknown>) =>
      `(select r.*${rank ? `, k.${rank} as "#rank"` : ''} from ${rowsOf(other, given, args)} r join ${given.table(link, type)} k on k.${target} = r.id where k.${owner} = ${table}.id)`;
    return connectionSql(
      {
        ...other,
        source: rows,
        ...(rank && {
          orders: { ...other.orders, RANK: { sql: (row) => `${row}."#rank"`, cast: 'integer' } },
          defaultOrder: [{ field: 'RANK', direction: 'ASC' }],
        }),
      },
      compilation,
      selected,
    );
  };

interface Page {
  limit: number;
  backward: boolean;
  keys: OrderKey[];
  /** Fingerprint of the list, for its cursors. */
  mark: () => string;
  cursor: (string | null)[] | null;
  /** The page goes on from a cursor: there are rows on its other side. */
  continued: boolean;
}

/** The JSON of one connection as a scalar subquery: the page by keyset, its edges, page information and count, each only when selected. */
export function connectionSql(view: View, compilation: Compilation, selected: Selected, belongs?: (table: string) => string): string {
  const { args } = selected;
  const near = readNear(args['near'], compilation);
  if (near && !view.position) throw badInput('该列表没有位置，不能使用 near', 'This list has no places; near cannot be used.');
  const page = pageOf(view, compilation, args, near, selected.name);
  const below = compilation.selectBelow(selected);
  let rows: string | undefined;
  const source = () => (rows ??= rowsOf(view, compilation, args));
  const conditionsFor = (table: string): string[] => conditions(view, table, compilation, args, near, belongs);

  const wantsRows = below.some(({ name }) => name === 'nodes' || name === 'edges' || name === 'pageInfo');
  const wantsMore = below.some(
    (field) =>
      field.name === 'pageInfo' && compilation.selectBelow(field).some(({ name }) => name === 'hasNextPage' || name === 'hasPreviousPage'),
  );
  const row = compilation.alias();
  const columns: Column[] = [];
  const laterals: string[] = [];
  const within = wantsMore ? ` filter (where ${row}."#" <= ${page.limit})` : '';
  const numbered = wantsMore || page.backward || below.some(({ name }) => name === 'pageInfo');
  const inOrder = page.backward ? ` order by ${row}."#" desc` : '';

  for (const field of below) {
    if (field.name === '__typename') columns.push({ key: field.key, sql: `'${objectTypeOf(selected).name}'::text` });
    else if (field.name === 'nodes') {
      const name = compilation.alias();
      const list = columnsOf(view, row, compilation, compilation.selectBelow(field));
      laterals.push(` cross join lateral (select ${selectList(list)}) ${name}`);
      columns.push({ key: field.key, sql: `coalesce(json_agg(${list.length > 0 ? name : `'{}'::json`}${inOrder})${within}, '[]')` });
    } else if (field.name === 'edges') {
      const name = compilation.alias();
      const list = compilation
        .selectBelow(field)
        .map((part) => edgeColumn(part, view, row, compilation, page, near, objectTypeOf(field).name));
      laterals.push(` cross join lateral (select ${selectList(list)}) ${name}`);
      columns.push({ key: field.key, sql: `coalesce(json_agg(${list.length > 0 ? name : `'{}'::json`}${inOrder})${within}, '[]')` });
    } else if (field.name === 'pageInfo')
      columns.push({
        key: field.key,
        sql: jsonPairs(compilation.selectBelow(field).map((part) => pageColumn(part, row, compilation, page))),
      });
    else if (field.name === 'totalCount')
      columns.push({ key: field.key, sql: countSql(view, compilation, field, source(), conditionsFor) });
    else throw new Error(`A connection does not know the field ${field.name}.`);
  }
  const name = compilation.alias();
  if (columns.length === 0) return `'{}'::json`;
  if (!wantsRows) return `(select row_to_json(${name}) from (select ${selectList(columns)}) ${name})`;
  const pageRows = pageSql(source(), page, wantsMore ? page.limit + 1 : page.limit, compilation, conditionsFor);
  const from = numbered ? `(select p.*, row_number() over () as "#" from (${pageRows}) p)` : `(${pageRows})`;
  // page information may be known without looking at a row: HAVING keeps the answer one row all the same
  return `(select row_to_json(${name}) from (select ${selectList(columns)} from ${from} ${row}${laterals.join('')} having true) ${name})`;
}

function conditions(
  view: View,
  table: string,
  compilation: Compilation,
  args: Record<string, unknown>,
  near: Near | null,
  belongs?: (table: string) => string,
): string[] {
  const found: string[] = [];
  if (belongs) found.push(belongs(table));
  const rule = view.rowRule?.(compilation.caller, table, compilation);
  if (rule) found.push(rule);
  if (args['filter']) {
    const condition = conditionOf(view, args['filter'], table, compilation);
    if (condition !== 'true') found.push(condition);
  }
  if (near) found.push(nearCondition(near, view.position!(table, compilation), compilation));
  return found;
}

function pageOf(view: View, compilation: Compilation, args: Record<string, unknown>, near: Near | null, field: string): Page {
  const { first, last, after, before } = args as {
    first?: number | null;
    last?: number | null;
    after?: string | null;
    before?: string | null;
  };
  if (first != null && last != null) throw badInput('first 与 last 不能同时使用', 'first and last cannot be used together.');
  if (after != null && before != null) throw badInput('after 与 before 不能同时使用', 'after and before cannot be used together.');
  if (before != null && last == null && first != null) throw badInput('before 请与 last 同用', 'Use before together with last.');
  if (after != null && last != null) throw badInput('after 请与 first 同用', 'Use after together with first.');
  const backward = last != null || before != null;
  const limit = (backward ? last : first) ?? defaultPageSize;
  const argument = backward ? 'last' : 'first';
  if (limit < 0) throw badInput(`${argument} 不能为负数`, `${argument} cannot be negative.`);
  if (limit > maximumPageSize)
    throw limitExceeded(
      `${argument} 最大为 ${maximumPageSize}，请分页读取`,
      `${argument} is at most ${maximumPageSize}; read page by page.`,
      { name: 'pageSize', allowed: maximumPageSize, actual: limit },
    );
  const keys = orderKeys(
    view,
    args['orderBy'] as OrderInput[] | null,
    near ? [nearKey(near, (table) => view.position!(table, compilation))] : [],
  );
  const {
    first: _first,
    last: _last,
    after: _after,
    before: _before,
    orderBy: _orderBy,
    near: _near,
    asOf: _asOf,
    filter,
    ...others
  } = args;
  let marked: string | undefined;
  const mark = () =>
    (marked ??= fingerprint(
      view.type,
      field,
      keys.map(({ field: name, direction }) => [name, direction]),
      filter ?? null,
      near && [near.longitude, near.latitude, near.radiusKm],
      others,
    ));
  const given = backward ? before : after;
  const cursor = given == null ? null : readCursor(given, keys, mark(), backward ? 'before' : 'after');
  return { limit, backward, keys: backward ? reversed(keys) : keys, mark, cursor, continued: cursor !== null };
}

function pageSql(source: string, page: Page, limit: number, compilation: Compilation, conditionsFor: (table: string) => string[]): string {
  const branch = (further: (table: string) => string[]): string => {
    const table = compilation.alias();
    const all = [...conditionsFor(table), ...further(table)];
    return `select ${table}.* from ${source} ${table}${all.length > 0 ? ` where ${all.join(' and ')}` : ''} order by ${orderBy(page.keys, table)} limit ${limit}`;
  };
  if (!page.cursor) return branch(() => []);
  const { keys } = page;
  const places = page.cursor.map((value, index) => (value === null ? null : compilation.bind(value, keys[index]!.cast)));
  const oneWay = keys.every((key) => key.direction === keys[0]!.direction && !key.nullable);
  if (oneWay) {
    const sign = keys[0]!.direction === 'ASC' ? '>' : '<';
    return branch((table) => [
      keys.length === 1
        ? `${keys[0]!.sql(table)} ${sign} ${places[0]}`
        : `(${keys.map((key) => key.sql(table)).join(', ')}) ${sign} (${places.join(', ')})`,
    ]);
  }
  const runs = segments(keys, places).map(branch);
  return runs.length === 1 ? runs[0]! : `${runs.map((run) => `(${run})`).join(' union all ')} limit ${limit}`;
}

/**
 * The rows after a place as disjoint runs in order, nearest first. Each run fixes a prefix of the keys and moves one
 * key on, so each reads its index from the right place; `limit` over UNION ALL stops as soon as the page is full.
 */
function segments(keys: readonly OrderKey[], places: readonly (string | null)[]): ((table: string) => string[])[] {
  const runs: ((table: string) => string[])[] = [];
  for (let moved = keys.length - 1; moved >= 0; moved--) {
    const equal = (table: string) =>
      keys
        .slice(0, moved)
        .map((key, index) => (places[index] === null ? `${key.sql(table)} is null` : `${key.sql(table)} = ${places[index]}`));
    const { sql, direction, nullable } = keys[moved]!;
    const place = places[moved]!;
    if (place === null) {
      if (direction === 'DESC') runs.push((table) => [...equal(table), `${sql(table)} is not null`]);
      continue;
    }
    runs.push((table) => [...equal(table), `${sql(table)} ${direction === 'ASC' ? '>' : '<'} ${place}`]);
    if (nullable && direction === 'ASC') runs.push((table) => [...equal(table), `${sql(table)} is null`]);
  }
  return runs;
}

function edgeColumn(
  part: Selected,
  view: View,
  row: string,
  compilation: Compilation,
  page: Page,
  near: Near | null,
  typeName: string,
): Column {
  if (part.name === '__typename') return { key: part.key, sql: `'${typeName}'::text` };
  if (part.name === 'cursor') return { key: part.key, sql: cursorSql(page.keys, row, page.mark(), compilation) };
  if (part.name === 'distanceKm')
    return {
      key: part.key,
      sql: near ? `round((${distanceMetres(near, view.position!(row, compilation))} / 1000)::numeric, 3)::float8` : 'null::float8',
    };
  return { key: part.key, sql: jsonObject(columnsOf(view, row, compilation, compilation.selectBelow(part))) };
}

function pageColumn(part: Selected, row: string, compilation: Compilation, page: Page): Column {
  const { key, name } = part;
  const cursorAt = (end: 'first' | 'last') => {
    const cursor = cursorSql(page.keys, row, page.mark(), compilation);
    return `(array_agg(${cursor} order by ${row}."#"${end === 'last' ? ' desc' : ''}) filter (where ${row}."#" <= ${page.limit}))[1]`;
  };
  if (name === '__typename') return { key, sql: `'PageInfo'::text` };
  if (name === 'hasNextPage') return { key, sql: page.backward ? String(page.continued) : `count(*) > ${page.limit}` };
  if (name === 'hasPreviousPage') return { key, sql: page.backward ? `count(*) > ${page.limit}` : String(page.continued) };
  return { key, sql: cursorAt((name === 'startCursor') !== page.backward ? 'first' : 'last') };
}

/** An object whose values are aggregates of the row around it, which a subquery could not hold; written as text, since a function takes at most 100 arguments. */
const jsonPairs = (columns: readonly Column[]) =>
  `('{' || ${columns.map(({ key, sql }, index) => `'${index > 0 ? ',' : ''}"${key}":' || coalesce(to_json(${sql})::text, 'null') || `).join('')}'}')::json`;

function countSql(
  view: View,
  compilation: Compilation,
  field: Selected,
  source: string,
  conditionsFor: (table: string) => string[],
): string {
  const exact = field.args['exact'] === true;
  const table = compilation.alias();
  const all = conditionsFor(table);
  const where = all.length > 0 ? ` where ${all.join(' and ')}` : '';
  const counted = exact
    ? `(select count(*) as n from ${source} ${table}${where})`
    : `(select count(*) as n from (select from ${source} ${table}${where} limit ${exactCountBound + 1}) ${compilation.alias()})`;
  const estimable = !exact && all.length === 0 && compilation.asOf === null && !view.source;
  const estimate = estimable ? `(select greatest(reltuples, 0)::bigint from pg_class where oid = '${view.table}'::regclass)` : '0';
  const row = compilation.alias();
  const columns = compilation.selectBelow(field).map(({ key, name }) => {
    if (name === '__typename') return { key, sql: `'${objectTypeOf(field).name}'::text` };
    if (exact) return { key, sql: name === 'value' ? `${row}.n` : `'EXACT'::text` };
    if (name === 'value')
      return { key, sql: `case when ${row}.n <= ${exactCountBound} then ${row}.n else greatest(${exactCountBound}, ${estimate}) end` };
    return {
      key,
      sql: `case when ${row}.n <= ${exactCountBound} then 'EXACT' when ${estimate} > ${exactCountBound} then 'ESTIMATE' else 'AT_LEAST' end`,
    };
  });
  return jsonObject(columns, `from ${counted} ${row}`);
}
