import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { AuditTrail } from '../../src/access/audit/trail.js';
import { Callers } from '../../src/access/callers.js';
import { TrustedDocuments } from '../../src/access/documents.js';
import { Keys } from '../../src/access/keys.js';
import { SignIns, type FailedSignIn } from '../../src/access/signIns.js';
import { Tokens } from '../../src/access/tokens.js';
import { tokenSettings } from '../../src/access/tokenSettings.js';
import { Usage } from '../../src/access/usage.js';
import { entities } from '../../src/entities.js';
import { readConfig } from '../../src/platform/config.js';
import { Database } from '../../src/platform/database.js';
import { UsageCounts } from '../../src/platform/limits/usage.js';
import { createMetrics } from '../../src/platform/metrics.js';
import { ChangeFeed } from '../../src/records/changes/feed.js';
import { createOrm } from '../../src/records/orm.js';
import { hubSchema } from '../../src/schema.js';
import { createApollo } from '../../src/serving/apollo.js';
import { contextOf, createHttp } from '../../src/serving/http.js';
import { operationRules } from '../../src/serving/operationRules.js';
import { RepeatedReads } from '../../src/serving/repeatedReads.js';
import { serveSockets } from '../../src/serving/sockets.js';

export interface Sent {
  key?: string;
  headers?: Record<string, string>;
  address?: string;
}

/** One process's worth of a hub over a database: several of them share nothing else. */
export interface Served {
  app: FastifyInstance;
  keys: Keys;
  counts: UsageCounts;
  trail: AuditTrail;
  failed: FailedSignIn[];
  faults: Error[];
  /** Listens, with websockets too, and gives the address of those. */
  listen(): Promise<string>;
  /** Sends a body as JSON by POST. */
  post(body: unknown, sent?: Sent): Promise<LightMyRequestResponse>;
  /** Sends an operation and gives its whole answer. */
  // answers of any operation: tests know their shape
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  ask(query: string, variables?: Record<string, unknown>, sent?: Sent): Promise<any>;
  close(): Promise<void>;
}

/** Serves a database over HTTP with everything that a process of the hub has, but its pages and sockets. */
export async function served(url: string, environment: Record<string, string> = {}): Promise<Served> {
  const config = readConfig(environment);
  const database = new Database({ url, replicas: [], pool: 4, executionMs: config.LIMIT_EXECUTION_MS });
  const orm = createOrm(entities, url, 2);
  const log = pino({ level: 'silent' });
  const changeFeed = new ChangeFeed(url, log);
  const schema = hubSchema();
  const metrics = createMetrics();
  const repeated = new RepeatedReads(schema, operationRules(schema, config, log, metrics));
  const apollo = createApollo({ schema, config, log, metrics, repeated });
  await apollo.start();
  const trail = new AuditTrail(database, log);
  const counts = new UsageCounts(database.primary);
  const failed: FailedSignIn[] = [];
  const keys = new Keys(database, config.HUB_DEMO);
  const settings = tokenSettings(config);
  const callers = new Callers({
    keys,
    tokens: settings && new Tokens(settings),
    signIns: new SignIns(counts, { failures: config.LIMIT_SIGN_IN_FAILURES, seconds: config.LIMIT_SIGN_IN_SECONDS }, (one) => {
      failed.push(one);
      trail.signInFailed(one);
    }),
  });
  const usage = new Usage(counts, {
    requests: config.LIMIT_REQUESTS_PER_MINUTE,
    cost: config.LIMIT_COST_PER_MINUTE,
    pushes: config.LIMIT_PUSHES_PER_MINUTE,
    addressFactor: config.LIMIT_ADDRESS_FACTOR,
  });
  const documents = new TrustedDocuments(database, config.HUB_TRUSTED_DOCUMENTS);
  const serving = {
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
    search: { engine: null, prefix: '' },
    explorerHtml: '<!doctype html>',
  };
  const app = createHttp(serving);
  let sockets: ReturnType<typeof serveSockets> | undefined;
  const faults: Error[] = [];
  app.faults = (fault) => void faults.push(fault);

  const post: Served['post'] = (body, { key, headers = {}, address = '192.0.2.1' } = {}) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: address,
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...(key && { authorization: `Bearer ${key}` }), ...headers },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });

  return {
    app,
    keys,
    counts,
    trail,
    failed,
    faults,
    post,
    async listen() {
      sockets = serveSockets(app.server, {
        schema,
        config,
        log,
        callers,
        documents,
        contextOf: (caller, about, signal) => contextOf(serving, about, caller, signal),
      });
      return `${(await app.listen({ host: '127.0.0.1', port: 0 })).replace('http', 'ws')}/graphql`;
    },
    ask: async (query, variables = {}, sent = {}) => JSON.parse((await post({ query, variables }, sent)).body) as unknown,
    async close() {
      await sockets?.dispose();
      await app.close();
      await apollo.stop();
      await Promise.all([counts.close(), keys.close(), trail.close()]);
      await changeFeed.close();
      await orm.close(true);
      await database.close();
    },
  };
}
