import 'reflect-metadata';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import cors from '@fastify/cors';
import type { Logger } from 'pino';
import { AnchorKeeper } from '../access/audit/anchors.js';
import { AuditTrail } from '../access/audit/trail.js';
import { demonstrationKeys } from '../access/demonstrationKeys.js';
import { Callers } from '../access/callers.js';
import { TrustedDocuments } from '../access/documents.js';
import { Keys } from '../access/keys.js';
import { SignIns } from '../access/signIns.js';
import { Tokens } from '../access/tokens.js';
import { tokenSettings } from '../access/tokenSettings.js';
import { Usage } from '../access/usage.js';
import { entities } from '../entities.js';
import { explorerHtml, registerPages } from '../page/routes.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { HubError } from '../platform/errors.js';
import { UsageCounts } from '../platform/limits/usage.js';
import { createMetrics } from '../platform/metrics.js';
import { createOrm } from '../records/orm.js';
import { feedStates } from '../sectors/catalogue/states.js';
import { keepHourly } from '../sectors/storage/keeping.js';
import { Meilisearch } from '../platform/meilisearch.js';
import { searchSummary, setGauges } from '../search/health/summary.js';
import { searchMetrics } from '../search/metrics.js';
import { startSearchWorker } from '../search/sync/worker.js';
import { hubSchema } from '../schema.js';
import { createApollo } from './apollo.js';
import { meilisearchState, postgresState } from './engineStates.js';
import { ChangeFeed } from '../records/changes/feed.js';
import { contextOf, createHttp } from './http.js';
import { operationRules } from './operationRules.js';
import { pageModel } from './pages.js';
import { RepeatedReads } from './repeatedReads.js';
import { registerFeedFiles } from './feedFiles.js';
import { registerStatus } from './routes.js';
import { serveSockets } from './sockets.js';

export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

export interface Endpoints {
  http: string;
  graphql: string;
  ws: string;
  keys: Record<string, string>;
}

export interface Hub {
  endpoints: Endpoints;
  /** Stops listening, finishes what runs, and closes every connection. */
  close(): Promise<void>;
}

interface Addresses {
  databaseUrl: string;
  meiliUrl: string | null;
  meiliKey: string | null;
}

const usageLimits = (config: Config) => ({
  requests: config.LIMIT_REQUESTS_PER_MINUTE,
  cost: config.LIMIT_COST_PER_MINUTE,
  pushes: config.LIMIT_PUSHES_PER_MINUTE,
  addressFactor: config.LIMIT_ADDRESS_FACTOR,
});

/** Serves the hub over a migrated database; the addresses and demonstration keys are written to `endpoints.json` in the data folder. */
export async function serveHub(config: Config, { databaseUrl, meiliUrl, meiliKey }: Addresses, log: Logger): Promise<Hub> {
  const settings = tokenSettings(config);
  const database = new Database({
    url: databaseUrl,
    replicas: config.DATABASE_REPLICA_URLS,
    pool: config.DATABASE_POOL,
    executionMs: config.LIMIT_EXECUTION_MS,
  });
  const orm = createOrm(entities, databaseUrl, config.DATABASE_POOL, config.LIMIT_EXECUTION_MS);
  const schema = hubSchema();
  const metrics = createMetrics();
  const searchGauges = searchMetrics(metrics.registry);
  const repeated = new RepeatedReads(schema, operationRules(schema, config, log, metrics));
  const apollo = createApollo({ schema, config, log, metrics, repeated });
  await apollo.start();
  const endpointsFile = join(config.dataFolder, 'endpoints.json');
  const keys = config.HUB_DEMO ? await demonstrationKeys(database, endpointsFile) : {};
  const engines = () => Promise.all([postgresState(database), meilisearchState(meiliUrl, meiliKey)]);
  const explorerFolder = join(projectFolder, 'dist', 'explorer');
  let closing = false;

  const changeFeed = new ChangeFeed(databaseUrl, log);
  const trail = new AuditTrail(database, log);
  const anchors = new AnchorKeeper(database, join(config.dataFolder, 'audit-anchors.jsonl'), log);
  const counts = new UsageCounts(database.primary);
  const usage = new Usage(counts, usageLimits(config));
  const keysInUse = new Keys(database, config.HUB_DEMO);
  const signIns = new SignIns(counts, { failures: config.LIMIT_SIGN_IN_FAILURES, seconds: config.LIMIT_SIGN_IN_SECONDS }, (failed) => {
    log.warn(failed, 'a sign-in failed');
    trail.signInFailed(failed);
  });
  const callers = new Callers({ keys: keysInUse, tokens: settings && new Tokens(settings), signIns });
  const documents = new TrustedDocuments(database, config.HUB_TRUSTED_DOCUMENTS);
  const search = { engine: meiliUrl === null ? null : new Meilisearch(meiliUrl, meiliKey), prefix: config.HUB_SEARCH_PREFIX };
  const app = createHttp({
    config,
    database,
    orm,
    apollo,
    repeated,
    callers,
    usage,
    documents,
    changeFeed,
    trail,
    search,
    explorerHtml: await explorerHtml(explorerFolder),
  });
  if (config.HUB_CORS_ORIGINS.length > 0)
    await app.register(cors, {
      origin: config.HUB_CORS_ORIGINS,
      methods: ['GET', 'POST'],
      exposedHeaders: ['x-request-id', 'retry-after', 'ratelimit', 'ratelimit-policy'],
      maxAge: 600,
    });
  app.faults = (fault, requestId) => log.error({ requestId, err: fault }, 'a request failed inside the hub');
  await registerPages(app, pageModel({ config, database, engines, explorerFolder, keys, log }));
  registerStatus(app, {
    schema,
    metrics,
    introspection: config.HUB_INTROSPECTION,
    engines,
    feeds: () => feedStates(database),
    closing: () => closing,
    search: async () => {
      const summary = await searchSummary(database).catch(() => null);
      if (summary) setGauges(searchGauges, summary);
      return summary;
    },
    changelog: await readFile(join(projectFolder, 'CHANGELOG.md'), 'utf8').catch(() => ''),
  });

  registerFeedFiles(app);
  const stopKeeping = keepHourly(database, (fault) =>
    log.warn({ err: fault }, 'the observations could not be looked after; tried again in an hour'),
  );

  const sockets = serveSockets(app.server, {
    schema,
    config,
    log,
    callers,
    documents,
    contextOf: (caller, about, signal) => contextOf({ config, database, orm, changeFeed, trail, usage, search }, about, caller, signal),
  });

  try {
    await app.listen({ host: config.HUB_HOST, port: config.HUB_PORT });
  } catch (fault) {
    stopKeeping();
    await Promise.allSettled([
      sockets.dispose(),
      app.close(),
      apollo.stop(),
      trail.close(),
      changeFeed.close(),
      orm.close(),
      database.close(),
    ]);
    if ((fault as { code?: string }).code !== 'EADDRINUSE') throw fault;
    throw new HubError('UNAVAILABLE', {
      zh: `端口 ${config.HUB_PORT} 已被占用：请用 --port 或 HUB_PORT 换一个端口，或停止占用它的程序`,
      en: `Port ${config.HUB_PORT} is in use: choose another with --port or HUB_PORT, or stop the program that uses it.`,
    });
  }
  const { port } = app.server.address() as { port: number };
  const host =
    config.HUB_HOST === '0.0.0.0' || config.HUB_HOST === '::'
      ? 'localhost'
      : config.HUB_HOST.includes(':')
        ? `[${config.HUB_HOST}]`
        : config.HUB_HOST;
  const endpoints: Endpoints = {
    http: `http://${host}:${port}`,
    graphql: `http://${host}:${port}/graphql`,
    ws: `ws://${host}:${port}/graphql`,
    keys,
  };
  await mkdir(config.dataFolder, { recursive: true, mode: 0o700 });
  await rm(endpointsFile, { force: true });
  await writeFile(endpointsFile, `${JSON.stringify(endpoints, null, 2)}\n`, { mode: 0o600 });

  const worker =
    meiliUrl === null || config.HUB_ROLE === 'api'
      ? null
      : startSearchWorker({
          databaseUrl,
          engineUrl: meiliUrl,
          engineKey: meiliKey,
          prefix: config.HUB_SEARCH_PREFIX,
          schema,
          changeFeed,
          log,
          metrics: searchGauges,
          checkSeconds: config.SEARCH_CHECK_SECONDS,
        });

  return {
    endpoints,
    async close() {
      closing = true;
      await worker?.stop();
      stopKeeping();
      await sockets.dispose();
      await app.close();
      await apollo.stop();
      await Promise.allSettled([counts.close(), keysInUse.close(), trail.close()]);
      await anchors.close();
      search.engine?.close();
      await Promise.allSettled([changeFeed.close(), orm.close(), database.close()]);
    },
  };
}
