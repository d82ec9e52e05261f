import { badInput, limitExceeded } from '../platform/errors.js';
import { jsonObject, selectList, type Column, type Compilation } from './compilation.js';
import { conditionOf } from './filter.js';
import type { Selected } from './selection.js';
import { columnsOf, rowsOf, type View } from './view.js';

/** One thing to group by: the SQL of its key, and the field of the group that shows it. */
export interface Dimension {
  field: string;
  key: string;
  /** Joins what the key needs, only where it is grouped by. */
  join?: (compilation: Compilation) => string;
  /** Shows the key as a row of a view; without it the key itself is shown. */
  view?: () => View;
}

/** One number of a group: an aggregate over its rows, and the type to which `having` casts what it is compared with. */
export interface Measure {
  sql: (compilation: Compilation) => string;
  cast: string;
  /** How the number is written in JSON; as it is when left out. */
  shown?: (sql: string) => string;
}

/** A summary: rows joined under fixed names, what they can be grouped by, and what is measured. */
export interface Summary {
  type: string;
  /** FROM clause with its joins, each table at the moment asked for. */
  from: (compilation: Compilation) => string;
  /** Filters by argument: the view it belongs to and the name its rows have in `from`. */
  filters: Record<string, { view: () => View; table: string }>;
  /** Views whose row rules bind the summary, with the names of their rows. */
  rules: readonly { view: () => View; table: string }[];
  dimensions: Record<string, Dimension>;
  /** Dimensions that are always grouped by, such as the unit where different units must never be added up. */
  always?: readonly string[];
  measures: Record<string, Measure>;
}

export const maximumGroups = 10_000;

/** `TOTAL_PEOPLE` -> `totalPeople` */
const measureName = (name: string) => name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** The JSON list of groups as a scalar subquery: only the measures that are selected or tested are computed. */
export function summarySql(summary: Summary, compilation: Compilation, selected: Selected): string {
  const { groupBy, having, first, orderBy } = selected.args as {
    groupBy: string[];
    having?: Record<string, Record<string, unknown>> | null;
    first?: number | null;
    orderBy?: { measure?: string | null; direction?: string | null } | null;
  };
  const limit = first ?? 1000;
  if (limit < 0) throw badInput('first 不能为负数', 'first cannot be negative.');
  if (limit > maximumGroups)
    throw limitExceeded(`first 最大为 ${maximumGroups}`, `first is at most ${maximumGroups}.`, {
      name: 'groups',
      allowed: maximumGroups,
      actual: limit,
    });
  const names = [...new Set([...groupBy, ...(summary.always ?? [])])];
  const keys = names.map((name) => summary.dimensions[name]!);
  const conditions: string[] = [];
  for (const { view, table } of summary.rules) {
    const rule = view().rowRule?.(compilation.caller, table, compilation);
    if (rule) conditions.push(rule);
  }
  for (const [argument, { view, table }] of Object.entries(summary.filters))
    if (selected.args[argument]) conditions.push(`(${conditionOf(view(), selected.args[argument], table, compilation)})`);

  const below = compilation.selectBelow(selected);
  const group = compilation.alias();
  const measured = new Map<string, string>();
  const measureOf = (name: string) => {
    const measure = summary.measures[name];
    if (!measure) throw new Error(`The summary ${summary.type} does not measure ${name}.`);
    if (!measured.has(name)) measured.set(name, measure.sql(compilation));
    return `${group}."${name}"`;
  };
  const columns: Column[] = below.map((field) => ({
    key: field.key,
    sql: groupField(summary, compilation, field, group, keys, measureOf),
  }));
  const tests = havingTests(summary, having, compilation);
  const order = [
    ...(orderBy?.measure ? [`${measureOf(measureName(orderBy.measure))}${orderBy.direction === 'DESC' ? ' desc nulls last' : ''}`] : []),
    ...keys.map((_key, index) => `${group}.k${index}`),
  ];
  const inner = [...keys.map((key, index) => `${key.key} as k${index}`), ...[...measured].map(([name, sql]) => `${sql} as "${name}"`)];
  const sql = `select ${inner.length > 0 ? inner.join(', ') : '1 as one'} from ${[summary.from(compilation), ...keys.flatMap(({ join }) => join?.(compilation) ?? [])].join(' ')}${conditions.length > 0 ? ` where ${conditions.join(' and ')}` : ''}${
    keys.length > 0 ? ` group by ${keys.map((_key, index) => index + 1).join(', ')}` : ''
  }${tests.length > 0 ? ` having ${tests.join(' and ')}` : ''}`;
  const row = compilation.alias();
  const ordered = `select ${group}.* from (${sql}) ${group}${order.length > 0 ? ` order by ${order.join(', ')}` : ''} limit ${limit}`;
  if (columns.length === 0) return `(select coalesce(json_agg('{}'::json), '[]') from (${ordered}) ${group})`;
  return `(select coalesce(json_agg(${row}), '[]') from (${ordered}) ${group} cross join lateral (select ${selectList(columns)}) ${row})`;
}

function groupField(
  summary: Summary,
  compilation: Compilation,
  field: Selected,
  group: string,
  keys: readonly Dimension[],
  measureOf: (name: string) => string,
): string {
  if (field.name === '__typename') return `'${summary.type}'::text`;
  const dimension = Object.values(summary.dimensions).find((known) => known.field === field.name);
  if (!dimension) {
    const number = measureOf(field.name);
    return summary.measures[field.name]!.shown?.(number) ?? number;
  }
  const index = keys.indexOf(dimension);
  if (index < 0) return 'null::text';
  if (!dimension.view) return `${group}.k${index}`;
  const view = dimension.view();
  const table = compilation.alias();
  const rule = view.rowRule?.(compilation.caller, table, compilation);
  return jsonObject(
    columnsOf(view, table, compilation, compilation.selectBelow(field)),
    `from ${rowsOf(view, compilation)} ${table} where ${table}.id = ${group}.k${index}${rule ? ` and ${rule}` : ''}`,
  );
}

const comparisons: Record<string, string> = { eq: '=', ne: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=' };

function havingTests(
  summary: Summary,
  having: Record<string, Record<string, unknown>> | null | undefined,
  compilation: Compilation,
): string[] {
  const tests: string[] = [];
  for (const [name, given] of Object.entries(having ?? {})) {
    const measure = summary.measures[name]!;
    for (const [test, value] of Object.entries(given ?? {})) {
      if (value == null) continue;
      if (test === 'isNull') tests.push(`(${measure.sql(compilation)}) is ${value ? '' : 'not '}null`);
      else if (test === 'in') tests.push(`(${measure.sql(compilation)}) = any(${compilation.bind(value, `${measure.cast}[]`)})`);
      else tests.push(`(${measure.sql(compilation)}) ${comparisons[test]} ${compilation.bind(value, measure.cast)}`);
    }
  }
  return tests;
}
