import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { AuditContext } from '../access/audit/events.js';
import type { AuditTrail } from '../access/audit/trail.js';
import type { Caller } from '../access/caller.js';
import { badInput } from '../platform/errors.js';
import { Compilation, jsonObject } from './compilation.js';
import { connectionSql } from './connection.js';
import { fromGlobalId } from './globalId.js';
import type { RootReads } from './rootReads.js';
import { argumentsOf, type Selected } from './selection.js';
import { summarySql, type Summary } from './summary.js';
import { columnsOf, list, rowsOf, type View } from './view.js';

/** What reading needs to know of a request. */
export interface ReadContext extends AuditContext {
  caller: Caller;
  reads: RootReads;
  trail: AuditTrail;
}

type Answer = Promise<never>;

/** Answers a root field with a connection of a view's rows, by one statement. */
export const readConnection = (ctx: ReadContext, view: View, info: GraphQLResolveInfo): Answer =>
  read(ctx, info, (compilation, root) => connectionSql(view, compilation, root));

/** Answers a root field with the one record that `id` or `code` names, or null; both are looked up under the caller's rights. */
export const readRecord = (ctx: ReadContext, view: View, info: GraphQLResolveInfo): Answer =>
  read(ctx, info, (compilation, root) => {
    const { id, code } = root.args as { id?: string | null; code?: string | null };
    if ((id == null) === (code == null)) throw badInput('请给出 id 或 code 中的一个', 'Give either id or code.');
    const condition = (table: string) =>
      id != null
        ? `${table}.id = ${compilation.bind(fromGlobalId(id, view.idPrefix), 'bigint')}`
        : `${table}.code = ${compilation.bind(code)}`;
    return rowSql(view, compilation, root, condition);
  });

/** Answers a root field with the row of a view that a condition finds. */
export const readRow = (
  ctx: ReadContext,
  view: View,
  info: GraphQLResolveInfo,
  condition: (table: string, compilation: Compilation, args: Record<string, unknown>) => string,
): Answer => read(ctx, info, (compilation, root) => rowSql(view, compilation, root, (table) => condition(table, compilation, root.args)));

/** Answers a root field with all rows of a view that meet a condition, in a fixed order; for short lists only. */
export const readList = (
  ctx: ReadContext,
  view: View,
  info: GraphQLResolveInfo,
  condition: (table: string, compilation: Compilation, args: Record<string, unknown>) => string,
  order: (table: string) => string,
): Answer =>
  read(ctx, info, (compilation, root) =>
    list(
      () => view,
      (_none, row) => condition(row, compilation, root.args),
      order,
    )('', compilation, root),
  );

/** Answers a root field with groups. */
export const readSummary = (ctx: ReadContext, summary: Summary, info: GraphQLResolveInfo): Answer =>
  read(ctx, info, (compilation, root) => summarySql(summary, compilation, root));

/** Answers a field of a mutation's payload with the row that was written, under the caller's rights. */
export async function readWritten<Result>(
  ctx: ReadContext,
  view: View,
  id: number,
  type: GraphQLObjectType,
  info: GraphQLResolveInfo,
  field: string,
): Promise<Result | null> {
  const parts = { schema: info.schema, fragments: info.fragments, variableValues: info.variableValues };
  const compilation = new Compilation(parts, ctx.caller, null);
  const payload = compilation.select(type, info.fieldNodes).filter(({ name }) => name === field);
  if (payload.length === 0) return null;
  const root: Selected = { ...payload[0]!, nodes: payload.flatMap(({ nodes }) => nodes) };
  const sql = rowSql(view, compilation, root, (table) => `${table}.id = ${compilation.bind(id, 'bigint')}`);
  tellOpened(ctx, compilation, info);
  const text = await ctx.reads.run({ text: `select ${sql}::text as json, null as snapshot`, values: compilation.values }, null, 'primary');
  return JSON.parse(text) as Result | null;
}

/** Reads rows of one type by their ids for a field that answers an interface: beside what is selected, `#id` and `#type` tell which is which. */
export async function readNodes(
  ctx: ReadContext,
  view: View,
  type: GraphQLObjectType,
  info: GraphQLResolveInfo,
  ids: readonly number[],
): Promise<Record<string, unknown>[]> {
  const root = rootOf(info);
  const asOf = momentOf(root.args['asOf']);
  const compilation = new Compilation(
    { schema: info.schema, fragments: info.fragments, variableValues: info.variableValues },
    ctx.caller,
    asOf,
  );
  const table = compilation.alias();
  const columns = columnsOf(view, table, compilation, compilation.select(type, info.fieldNodes));
  const conditions = [`${table}.id = any(${compilation.bind(ids, 'bigint[]')})`, view.rowRule?.(ctx.caller, table, compilation)].filter(
    Boolean,
  );
  const marked = [...columns, { key: '#id', sql: `'${view.idPrefix}_' || ${table}.id` }, { key: '#type', sql: `'${view.type}'::text` }];
  const sql = `(select coalesce(json_agg(${jsonObject(marked)}), '[]') from ${rowsOf(view, compilation)} ${table} where ${conditions.join(' and ')})`;
  tellOpened(ctx, compilation, info);
  const text = await ctx.reads.run(compilation.statement(sql), asOf, 'together');
  return JSON.parse(text) as Record<string, unknown>[];
}

function read(ctx: ReadContext, info: GraphQLResolveInfo, compile: (compilation: Compilation, root: Selected) => string): Answer {
  const root = rootOf(info);
  const asOf = momentOf(root.args['asOf']);
  const compilation = new Compilation(
    { schema: info.schema, fragments: info.fragments, variableValues: info.variableValues },
    ctx.caller,
    asOf,
  );
  const statement = compilation.statement(compile(compilation, root));
  tellOpened(ctx, compilation, info);
  return ctx.reads.answer(root.key, statement, asOf, compilation.needsExecution) as Answer;
}

/** Personal data shown whole is told to the audit log, once a root field. */
function tellOpened(ctx: ReadContext, { opensContacts }: Compilation, { fieldName, path }: GraphQLResolveInfo): void {
  if (!opensContacts || ctx.reads.opened.has(path.key)) return;
  ctx.reads.opened.add(path.key);
  ctx.trail.contactsRead(ctx, fieldName);
}

function rowSql(view: View, compilation: Compilation, root: Selected, condition: (table: string) => string): string {
  const table = compilation.alias();
  const conditions = [condition(table), view.rowRule?.(compilation.caller, table, compilation)].filter(Boolean);
  return jsonObject(
    columnsOf(view, table, compilation, compilation.selectBelow(root)),
    `from ${rowsOf(view, compilation, root.args)} ${table} where ${conditions.join(' and ')}`,
  );
}

function rootOf(info: GraphQLResolveInfo): Selected {
  const field = info.parentType.getFields()[info.fieldName]!;
  const args = argumentsOf(field, info.fieldNodes[0]!, info.variableValues);
  return { key: String(info.path.key), name: info.fieldName, field, args, nodes: info.fieldNodes };
}

function momentOf(asOf: unknown): string | null {
  if (asOf == null) return null;
  const text = String(asOf);
  if (Date.parse(text) > Date.now() + 5_000) throw badInput('asOf 不能晚于现在', 'asOf cannot lie in the future.');
  return text;
}
