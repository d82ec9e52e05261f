import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { EngineState } from '../page/model.js';
import type { FeedState } from '../sectors/catalogue/states.js';
import { printedSchema } from '../platform/printedSchema.js';
import type { Metrics } from '../platform/metrics.js';
import type { SearchSummary } from '../search/health/summary.js';

interface Status {
  schema: GraphQLSchema;
  metrics: Metrics;
  introspection: boolean;
  changelog: string;
  engines: () => Promise<EngineState[]>;
  feeds: () => Promise<FeedState[]>;
  closing: () => boolean;
  /** How far the search indexes are; null while the database does not answer. */
  search: () => Promise<SearchSummary | null>;
}

/** Serves `/healthz` (alive), `/readyz` (can answer; engines named), `/metrics` (Prometheus), `/schema.graphql` and `/changelog`. */
export function registerStatus(
  app: FastifyInstance,
  { schema, metrics, introspection, changelog, engines, feeds, closing, search }: Status,
): void {
  app.get('/healthz', async () => ({ status: 'alive' }));

  app.get('/readyz', async (_request, reply) => {
    const [states, summary] = await Promise.all([engines(), search()]);
    for (const { name, state } of states) metrics.engines.set({ engine: name }, state === 'READY' ? 1 : 0);
    const ready = !closing() && states.some(({ name, state }) => name === 'PostgreSQL' && state === 'READY');
    const degraded = states.some(({ state }) => state !== 'READY');
    if (!ready) void reply.code(503).header('retry-after', '2');
    return { status: ready ? (degraded ? 'degraded' : 'ready') : 'unavailable', engines: states, ...(summary && { search: summary }) };
  });

  app.get('/metrics', async (_request, reply) => {
    const [states] = await Promise.all([engines(), search()]);
    for (const { name, state } of states) metrics.engines.set({ engine: name }, state === 'READY' ? 1 : 0);
    tellFeeds(metrics, await feeds().catch(() => []));
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });

  // what introspection would not tell is not told here either
  if (introspection)
    app.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(printedSchema(schema)));

  app.get('/changelog', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(changelog));
}

function tellFeeds({ feedAge, feedState }: Metrics, states: readonly FeedState[]): void {
  feedAge.reset();
  feedState.reset();
  for (const { feed, state, ageSeconds } of states) {
    feedState.set({ feed, state }, 1);
    if (ageSeconds !== null) feedAge.set({ feed }, Math.round(ageSeconds));
  }
}
