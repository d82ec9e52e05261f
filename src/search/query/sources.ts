import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../context.js';
import { HubError } from '../../platform/errors.js';
import { EngineRefusal, EngineSilence, type Meilisearch } from '../../platform/meilisearch.js';
import { attemptsOf, widerAttempts, type Attempt } from './attempts.js';
import { Breaker } from './breaker.js';
import { searchEngine } from './engine.js';
import { searchDatabase } from './fallback.js';
import { hitsByPhone } from './phones.js';
import type { Found } from './hits.js';
import { firstLimit, type SearchRequest } from './request.js';
import type { Understanding } from './understanding.js';
import type { Vocabulary } from './vocabulary.js';

/** Where the hits of one search come from. */
export interface Source {
  degraded: boolean;
  /** Whether words are searched by themselves, since together they found next to nothing. */
  wider: boolean;
  /** Hits from a place on, at most so many. */
  find(offset: number, limit: number): Promise<Found>;
  facets(): Found['facets'];
}

/** Milliseconds that the engine may take for one answer; the usual one takes less than ten. */
const patience = 2_500;

/** With fewer hits a query of several words is asked again, its words by themselves too. */
const fewHits = 5;

/** Hits of PostgreSQL would not go on where those of the engine ended. */
const brokenOff = () =>
  new HubError('UNAVAILABLE', {
    zh: '搜索引擎在回答途中停止，请重试',
    en: 'The search engine stopped in the middle of an answer; try again.',
  });

const breakers = new WeakMap<Meilisearch, Breaker>();

/** The engine when it answers, or PostgreSQL in its stead; which of them is settled by the first hits. */
export async function sourceFor(
  ctx: Context,
  request: SearchRequest,
  understood: Understanding,
  vocabulary: Vocabulary,
  { highlights, schema }: { highlights: boolean; schema: GraphQLSchema },
): Promise<Source> {
  if (understood.phones.length > 0 && understood.words.length === 0) {
    const found = await hitsByPhone(ctx, request, understood.phones);
    return {
      degraded: false,
      wider: false,
      find: async (offset, limit) => ({ ...found, hits: found.hits.slice(offset, offset + limit) }),
      facets: () => ({}),
    };
  }
  const database = {
    degraded: true,
    wider: false,
    find: (offset: number, limit: number) => searchDatabase(ctx, request, understood, vocabulary, { offset, limit, highlights, schema }),
    facets: () => ({}),
  };
  const { engine, prefix } = ctx.search;
  if (engine === null) return database;
  let breaker = breakers.get(engine);
  if (!breaker) breakers.set(engine, (breaker = new Breaker()));
  if (!breaker.allows(() => engine.ask('GET', '/health', undefined, patience))) return database;
  const ask = (attempts: readonly Attempt[], offset: number, limit: number) =>
    breaker.run(
      () => searchEngine({ engine, prefix, patience }, request, understood, attempts, { offset, limit, highlights }),
      (fault) => !(fault instanceof EngineRefusal && fault.code === 'index_not_found'),
    );
  let attempts = attemptsOf(understood);
  let wider = request.wider;
  let first: { offset: number; limit: number; found: Found } | null = null;
  let facets: Found['facets'] = {};
  try {
    const limit = firstLimit(request);
    if (request.wider) attempts = widerAttempts(understood);
    let found = await ask(attempts, request.offset, limit);
    if (request.offset === 0 && found.hits.length < Math.min(request.first, fewHits) && understood.words.length > 1) {
      wider = true;
      attempts = widerAttempts(understood);
      found = await ask(attempts, 0, limit);
    }
    // the engine cuts a phrase by itself in another way than within its text: PostgreSQL compares them letter by letter
    if (found.hits.length === 0 && request.offset === 0 && understood.phrases.length > 0 && found.exact)
      return { ...database, degraded: false };
    facets = found.facets;
    first = { offset: request.offset, limit, found };
  } catch (fault) {
    if (fault instanceof EngineSilence || fault instanceof EngineRefusal) return database;
    throw fault;
  }
  return {
    degraded: false,
    wider,
    async find(offset, limit) {
      if (first !== null && first.offset === offset && first.limit === limit) return first.found;
      try {
        return await ask(attempts, offset, limit);
      } catch (fault) {
        if (fault instanceof EngineSilence || fault instanceof EngineRefusal) throw brokenOff();
        throw fault;
      }
    },
    facets: () => facets,
  };
}
