import { badInput, limitExceeded } from '../platform/errors.js';
import type { Compilation } from './compilation.js';
import { fromGlobalId } from './globalId.js';
import { rowsOf, type Filter, type View } from './view.js';

type Tests = Record<string, unknown>;

/** Conditions that a filter may hold in all, nested ones included. */
export const maximumConditions = 200;

/** Levels below the outermost filter: `and`, `or`, `not` and relations each go one down. */
export const maximumDepth = 8;

/** The SQL condition of a whole filter input: its fields and their tests joined by AND, `and`, `or`, `not` as named. */
export function conditionOf(view: View, value: unknown, table: string, compilation: Compilation): string {
  const { filters } = compilation;
  if (filters.depth > maximumDepth)
    throw limitExceeded('过滤条件嵌套过深，最多 8 层', 'The filter is nested too deeply; at most 8 levels.', {
      name: 'filterDepth',
      allowed: maximumDepth,
    });
  if (filters.depth++ === 0) filters.conditions = 0;
  const conditions: string[] = [];
  for (const [name, test] of Object.entries(value as Tests)) {
    if (test === undefined) continue;
    filters.conditions += (name === 'and' || name === 'or') && Array.isArray(test) ? test.length : 1;
    if (filters.conditions > maximumConditions)
      throw limitExceeded(
        `过滤条件过多，最多 ${maximumConditions} 个`,
        `The filter has too many conditions; at most ${maximumConditions}.`,
        { name: 'filterConditions', allowed: maximumConditions },
      );
    if (name === 'and' || name === 'or') {
      if (test === null) throw nullTest(name);
      const parts = (test as unknown[]).map((part) => conditionOf(view, part, table, compilation));
      conditions.push(parts.length === 0 ? (name === 'and' ? 'true' : 'false') : `(${parts.join(` ${name} `)})`);
    } else if (name === 'not') {
      if (test === null) throw nullTest(name);
      conditions.push(`(${conditionOf(view, test, table, compilation)}) is not true`);
    } else {
      if (test === null) throw nullTest(name);
      const filter = view.filters[name];
      if (!filter) throw new Error(`The view ${view.type} does not know the filter ${name}.`);
      conditions.push(filter(test, table, compilation));
    }
  }
  filters.depth--;
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}

const nullTest = (name: string) =>
  badInput(
    `过滤条件 ${name} 不能为 null：查空值请用 isNull: true，不限制请省略该条件`,
    `The filter ${name} cannot be null: use isNull: true to find empty values, or leave it out.`,
  );

const comparisons: Record<string, string> = { eq: '=', ne: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** Tests of a scalar: eq ne in gt gte lt lte contains startsWith isNull. NULL meets no comparison but `ne`. */
export const scalar =
  (column: (table: string) => string, cast: string): Filter =>
  (value, table, compilation) => {
    const sql = column(table);
    const conditions: string[] = [];
    for (const [test, given] of Object.entries(value as Tests)) {
      if (given === undefined) continue;
      if (given === null) throw nullTest(test);
      if (test === 'isNull') conditions.push(given ? `${sql} is null` : `${sql} is not null`);
      else if (test === 'in') conditions.push(`${sql} = any(${compilation.bind(withoutNull(given), `${cast}[]`)})`);
      else if (test === 'ne') conditions.push(`${sql} is distinct from ${compilation.bind(given, cast)}`);
      else if (test === 'contains') conditions.push(`${sql} ilike ${compilation.bind(`%${escapeLike(String(given))}%`)}`);
      else if (test === 'startsWith') conditions.push(`${sql} like ${compilation.bind(`${escapeLike(String(given))}%`)}`);
      else conditions.push(`${sql} ${comparisons[test]} ${compilation.bind(given, cast)}`);
    }
    return conditions.length === 0 ? 'true' : conditions.join(' and ');
  };

/** Tests of an id (eq, in), given as global ids of one type. */
export const idTest =
  (column: (table: string) => string, prefix: string): Filter =>
  (value, table, compilation) => {
    const { eq, in: list, isNull } = value as { eq?: string | null; in?: string[] | null; isNull?: boolean | null };
    if (eq === null || list === null || isNull === null) throw nullTest('id');
    const conditions: string[] = [];
    if (eq !== undefined) conditions.push(`${column(table)} = ${compilation.bind(fromGlobalId(eq, prefix), 'bigint')}`);
    if (list !== undefined)
      conditions.push(
        `${column(table)} = any(${compilation.bind(
          withoutNull(list).map((id) => fromGlobalId(String(id), prefix)),
          'bigint[]',
        )})`,
      );
    if (isNull !== undefined) conditions.push(`${column(table)} is ${isNull ? '' : 'not '}null`);
    return conditions.length === 0 ? 'true' : conditions.join(' and ');
  };

/** A filter of the one row that a key points to. A filter by id alone needs no look at the other table. */
export const toOne =
  (view: () => View, key: string): Filter =>
  (value, table, compilation) => {
    const target = view();
    const other = compilation.alias();
    const rule = target.rowRule?.(compilation.caller, other, compilation);
    const tests = Object.entries(value as Tests).filter(([, test]) => test !== undefined);
    if (!rule && tests.length === 1 && tests[0]![0] === 'id' && tests[0]![1] !== null)
      return idTest((own) => `${own}.${key}`, target.idPrefix)(tests[0]![1], table, compilation);
    const condition = conditionOf(target, value, other, compilation);
    return `exists (select from ${rowsOf(target, compilation)} ${other} where ${other}.id = ${table}.${key}${rule ? ` and ${rule}` : ''} and (${condition}))`;
  };

/** A filter of the many rows that point here: some, none, every. Rows that the caller may not see do not count. */
export const toMany =
  (view: () => View, on: (table: string, other: string, compilation: Compilation) => string): Filter =>
  (value, table, compilation) => {
    const target = view();
    const conditions: string[] = [];
    for (const [quantifier, filter] of Object.entries(value as Tests)) {
      if (filter === undefined) continue;
      if (filter === null) throw nullTest(quantifier);
      const other = compilation.alias();
      const from = `select from ${rowsOf(target, compilation)} ${other} where ${on(table, other, compilation)}`;
      if (quantifier === 'some') conditions.push(`exists (${from} and ${visible(target, filter, other, compilation)})`);
      else if (quantifier === 'none') conditions.push(`not exists (${from} and ${visible(target, filter, other, compilation)})`);
      else {
        const rule = target.rowRule?.(compilation.caller, other, compilation);
        conditions.push(
          `not exists (${from}${rule ? ` and ${rule}` : ''} and (${conditionOf(target, filter, other, compilation)}) is not true)`,
        );
      }
    }
    return conditions.length === 0 ? 'true' : conditions.join(' and ');
  };

function visible(view: View, filter: unknown, table: string, compilation: Compilation): string {
  const rule = view.rowRule?.(compilation.caller, table, compilation);
  const condition = conditionOf(view, filter, table, compilation);
  return rule ? `${rule} and (${condition})` : `(${condition})`;
}

/** Text in which `%`, `_` and backslashes stand for themselves in a LIKE pattern. */
export const escapeLike = (text: string) => text.replace(/[\\%_]/g, (character) => `\\${character}`);

function withoutNull(value: unknown): unknown[] {
  const items = value as unknown[];
  if (items.length > 1000)
    throw limitExceeded('“in” 最多列出 1000 个值', '"in" takes at most 1,000 values.', {
      name: 'filterValues',
      allowed: 1000,
      actual: items.length,
    });
  return items;
}
