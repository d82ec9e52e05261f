import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../context.js';
import { indexNames, type IndexName } from '../../records/searchable.js';
import { healthOf, type Health } from './health.js';
import type { IndexHealthType, SearchIndex } from './types.js';

type Named = keyof typeof SearchIndex;

const named = (name: IndexName): Named => name.toUpperCase() as Named;

/** The health of the indexes named, or of all. */
export async function indexHealth(ctx: Context, schema: GraphQLSchema, names: readonly Named[] | null): Promise<IndexHealthType[]> {
  const all = await healthOf(ctx.database, schema, ctx.search);
  return all.filter(({ name }) => names === null || names.includes(named(name))).map(shown);
}

/** Asks the writer of the indexes for work, and tells how they stand. */
export async function askFor(
  ctx: Context,
  schema: GraphQLSchema,
  wanted: 'REBUILD' | 'REPAIR',
  given: readonly Named[] | null | undefined,
): Promise<IndexHealthType[]> {
  const names = indexNames.filter((name) => given == null || given.includes(named(name)));
  await ctx.database.primary.query(
    `insert into search_index (name, wanted) select name, $2 from unnest($1::text[]) name on conflict (name) do update set wanted = excluded.wanted`,
    [names, wanted],
  );
  // wakes the writer as a change would
  await ctx.database.primary.query(`select pg_notify('hub_moments', '')`);
  return indexHealth(ctx, schema, names.map(named));
}

function shown({ name, index, summary, refused, ...health }: Health): IndexHealthType {
  const { nextSince, nextDone, nextTotal, nextLexiconVersion, checked, checkedAt } = index;
  return {
    ...health,
    index: named(name),
    refused,
    pendingChanges: summary.pendingChanges,
    oldestPendingSeconds: summary.oldestPendingSeconds,
    lexiconVersion: index.lexiconVersion,
    settings: index.settings,
    builtAt: index.builtAt,
    progress:
      nextSince === null ? null : { done: nextDone ?? 0, total: nextTotal ?? 0, since: nextSince, lexiconVersion: nextLexiconVersion ?? 0 },
    check: checkedAt === null || checked === null ? null : { at: checkedAt, ...checked },
    wanted: index.wanted,
    problem: index.problem,
  };
}
