import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../context.js';
import { EngineRefusal, EngineSilence, type Meilisearch } from '../../platform/meilisearch.js';
import { attemptsOf, lastAttempts, type Attempt } from './attempts.js';
import { Breaker } from './breaker.js';
import { searchEngine } from './engine.js';
import { searchDatabase } from './fallback.js';
import { hitsByPhone } from './phones.js';
import type { Found } from './hits.js';
import type { SearchRequest } from './request.js';
import type { Understanding } from './understanding.js';
import type { Vocabulary } from './vocabulary.js';

/** Where the hits of one search come from. */
export interface Source {
  degraded: boolean;
  /** Hits from a place on, at most so many. */
  find(offset: number, limit: number): Promise<Found>;
  facets(): Found['facets'];
  behindBy(): Promise<number | null>;
}

/** Milliseconds that the engine may take for one answer; the usual one takes less than ten. */
const patience = 2_500;

const breakers = new WeakMap<Meilisearch, Breaker>();

/** The engine when it answers, or PostgreSQL in its stead; which of them is settled by the first hits. */
export async function sourceFor(
  ctx: Context,
  request: SearchRequest,
  understood: Understanding,
  vocabulary: Vocabulary,
  { highlights, schema }: { highlights: boolean; schema: GraphQLSchema },
): Promise<Source> {
  const behindBy = async () => null;
  if (understood.phones.length > 0 && understood.words.length === 0) {
    const found = await hitsByPhone(ctx, request, understood.phones);
    return {
      degraded: false,
      find: async (offset, limit) => ({ ...found, hits: found.hits.slice(offset, offset + limit) }),
      facets: () => ({}),
      behindBy,
    };
  }
  const database = {
    degraded: true,
    find: (offset: number, limit: number) => searchDatabase(ctx, request, understood, vocabulary, { offset, limit, highlights, schema }),
    facets: () => ({}),
    behindBy,
  };
  const { engine, prefix } = ctx.search;
  if (engine === null) return database;
  let breaker = breakers.get(engine);
  if (!breaker) breakers.set(engine, (breaker = new Breaker()));
  if (!breaker.allows()) return database;
  const ask = (attempts: readonly Attempt[], offset: number, limit: number) =>
    breaker.run(
      () => searchEngine({ engine, prefix, patience }, request, understood, attempts, { offset, limit, highlights }),
      (fault) => !(fault instanceof EngineRefusal && fault.code === 'index_not_found'),
    );
  let attempts = attemptsOf(understood);
  let first: { offset: number; limit: number; found: Found } | null = null;
  let facets: Found['facets'] = {};
  try {
    const limit = Math.max(request.first + 1, 1);
    let found = await ask(attempts, request.offset, limit);
    if (found.hits.length === 0 && request.offset === 0 && understood.words.length > 1) {
      const further = lastAttempts(understood);
      const widened = await ask(further, 0, limit);
      if (widened.hits.length > 0) [attempts, found] = [further, widened];
    }
    facets = found.facets;
    first = { offset: request.offset, limit, found };
  } catch (fault) {
    if (fault instanceof EngineSilence || fault instanceof EngineRefusal) return database;
    throw fault;
  }
  return {
    degraded: false,
    async find(offset, limit) {
      if (first !== null && first.offset === offset && first.limit === limit) return first.found;
      return ask(attempts, offset, limit);
    },
    facets: () => facets,
    behindBy,
  };
}
