import { Kind, parse, type FieldNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { callerInRole } from '../../access/caller.js';
import type { Database } from '../../platform/database.js';
import { Compilation, jsonObject } from '../../reading/compilation.js';
import { columnsOf, rowsOf, type View } from '../../reading/view.js';
import type { PassageRead, Searchable } from '../../records/searchable.js';
import { documentsOf, type SearchDocument } from './documents.js';

/**
 * Whose rights the index shows: the lowest role that may read. What is hidden from it is in no document, and what is
 * masked for it is masked here, since documents are made by the same reads that answer its queries. Anyone who may see
 * more is answered for the rest by the database.
 */
export const publicCaller = callerInRole('viewer', { name: 'search' });

const nodes = new Map<string, FieldNode>();

/** The selection of a read as a field's node, parsed once. */
function nodeOf(selection: string): FieldNode {
  const known = nodes.get(selection);
  if (known) return known;
  const [definition] = parse(`{ rows ${selection} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A selection is no operation.');
  const node = definition.selectionSet.selections[0] as FieldNode;
  nodes.set(selection, node);
  return node;
}

const ruleOf = (view: View, table: string, compilation: Compilation) => view.rowRule?.(publicCaller, table, compilation);

function compilationOf(schema: GraphQLSchema): Compilation {
  return new Compilation({ schema, fragments: {}, variableValues: {} }, publicCaller, null);
}

async function rowsFor(database: Database, schema: GraphQLSchema, read: PassageRead, roots: readonly number[]): Promise<unknown[]> {
  const view = read.view();
  const compilation = compilationOf(schema);
  const table = compilation.alias();
  const type = schema.getType(view.type) as GraphQLObjectType;
  const columns = columnsOf(view, table, compilation, compilation.select(type, [nodeOf(read.selection)]));
  const conditions = [read.of(table, compilation.bind(roots, 'bigint[]')), ruleOf(view, table, compilation)].filter(Boolean);
  const { rows } = await database.primary.query<{ rows: unknown[] }>({
    text: `select coalesce(json_agg(${jsonObject(columns)} order by ${table}.id), '[]') as rows from ${rowsOf(view, compilation)} ${table} where ${conditions.join(' and ')}`,
    values: compilation.values,
  });
  return rows[0]!.rows;
}

/** The documents of the records with these ids, as the lowest caller sees them now; none for a record that is gone or hidden from it. */
export async function readDocuments(
  database: Database,
  schema: GraphQLSchema,
  { reads, passages }: Searchable,
  roots: readonly number[],
): Promise<SearchDocument[]> {
  if (roots.length === 0) return [];
  const found: Record<string, unknown[]> = {};
  for (const [name, read] of Object.entries(reads)) found[name] = await rowsFor(database, schema, read, roots);
  return passages(found).flatMap(documentsOf);
}

/** Ids of records after one, in order, visible or not. */
export async function rootsAfter(database: Database, { root }: Searchable, after: number, limit: number): Promise<number[]> {
  const { rows } = await database.primary.query<{ id: string }>(`select id from ${root().table} where id > $1 order by id limit ${limit}`, [
    after,
  ]);
  return rows.map(({ id }) => Number(id));
}

/** How many records there are to read. */
export async function countRoots(database: Database, { root }: Searchable): Promise<number> {
  const { rows } = await database.primary.query<{ n: string }>(`select count(*) as n from ${root().table}`);
  return Number(rows[0]!.n);
}

/** How many rows should have a document, by the rights of the lowest caller, and how many are noted to have one. */
export async function countMatched(
  database: Database,
  schema: GraphQLSchema,
  { reads }: Searchable,
  generation: number,
): Promise<{ rows: number; matched: number }> {
  const total = { rows: 0, matched: 0 };
  for (const read of Object.values(reads).filter(({ counted }) => counted)) {
    const view = read.view();
    const compilation = compilationOf(schema);
    const table = compilation.alias();
    const rule = ruleOf(view, table, compilation);
    const noted = compilation.bind(generation, 'integer');
    const { rows } = await database.primary.query<{ n: string; matched: string }>(
      `select count(*) as n, count(d.id) as matched from ${rowsOf(view, compilation)} ${table}
       left join search_document d on d.generation = ${noted} and d.id = '${view.idPrefix}_' || ${table}.id${rule ? ` where ${rule}` : ''}`,
      compilation.values,
    );
    total.rows += Number(rows[0]!.n);
    total.matched += Number(rows[0]!.matched);
  }
  return total;
}

/** Ids of the records that changes concern, by the dependents that a library declares; `changes` are rows of the change log of one type. */
export async function concerned(database: Database, sql: string, changes: readonly string[]): Promise<number[]> {
  const { rows } = await database.primary.query<{ id: string }>(
    `with changed as (select record_id, before, after from change where id = any($1::bigint[])) select distinct id from (${sql}) found where id is not null`,
    [changes],
  );
  return rows.map(({ id }) => Number(id));
}
