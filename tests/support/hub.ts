import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { AuditTrail } from '../../src/access/audit/trail.js';
import { callerInRole, type Caller } from '../../src/access/caller.js';
import type { Role } from '../../src/access/roles.js';
import { scopes } from '../../src/access/scopes.js';
import type { Context } from '../../src/context.js';
import { entities } from '../../src/entities.js';
import { readConfig, type Config } from '../../src/platform/config.js';
import { Meilisearch } from '../../src/platform/meilisearch.js';
import type { Database } from '../../src/platform/database.js';
import type { Language } from '../../src/platform/language.js';
import { createMetrics } from '../../src/platform/metrics.js';
import { RootReads } from '../../src/reading/rootReads.js';
import { ChangeFeed } from '../../src/records/changes/feed.js';
import { createOrm } from '../../src/records/orm.js';
import { hubSchema } from '../../src/schema.js';
import { createApollo } from '../../src/serving/apollo.js';
import { cloneDatabase } from './database.js';

export interface Asked {
  role?: Role;
  caller?: Caller;
  language?: Language;
  /** Executes field by field even where the text could be passed through. */
  executed?: boolean;
}

export interface Answer {
  // answers of any query: tests know their shape
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data?: any;
  errors?: readonly { message: string; path?: readonly (string | number)[]; extensions: Record<string, unknown> & { code: string } }[];
  extensions?: { snapshot?: string; statements: number; cost: { points: number; limit: number }; requestId: string };
}

export interface TestHub {
  database: Database;
  url: string;
  /** Prefix of the indexes of this hub, for `testSearch`. */
  searchPrefix: string;
  apollo: ApolloServer<Context>;
  trail: AuditTrail;
  /** Sends an operation through the schema, limits and scopes included. */
  ask(query: string, variables?: Record<string, unknown>, about?: Asked): Promise<Answer>;
  /** The data of an operation; fails with query and errors when there are any. */
  data(query: string, variables?: Record<string, unknown>, about?: Asked): Promise<NonNullable<Answer['data']>>;
  close(): Promise<void>;
}

/** A caller with every scope, which nobody has: for tests that go over the whole schema. */
export const ofEveryScope = callerInRole('editor', { scopes: new Set(scopes) });

/** The hub's schema over a database of its own, as one test file uses it; `standing` asks where a test names neither role nor caller. */
export async function testHub(
  environment: Record<string, string> = {},
  standing = callerInRole('editor'),
  meilisearch = { url: process.env['HUB_TEST_MEILI'], key: process.env['HUB_TEST_MEILI_KEY'] },
): Promise<TestHub> {
  const { database, url, drop } = await cloneDatabase();
  // indexes of its own in the engine that all test files share
  const searchPrefix = `${new URL(url).pathname.slice(1)}_`;
  const config: Config = readConfig(environment);
  const orm = createOrm(entities, url, 4);
  const changeFeed = new ChangeFeed(url, pino({ level: 'silent' }));
  const trail = new AuditTrail(database, pino({ level: 'silent' }));
  const apollo = createApollo({ schema: hubSchema(), config, log: pino({ level: 'silent' }), metrics: createMetrics() });
  await apollo.start();
  const search = {
    engine: meilisearch.url ? new Meilisearch(meilisearch.url, meilisearch.key ?? null) : null,
    prefix: searchPrefix,
  };

  async function ask(
    query: string,
    variables: Record<string, unknown> = {},
    { role, caller = role ? callerInRole(role) : standing, language = 'en', executed = false }: Asked = {},
  ): Promise<Answer> {
    const reads = new RootReads(database);
    reads.mayPassThrough = !executed;
    const contextValue: Context = {
      config,
      database,
      orm,
      caller,
      language,
      requestId: randomUUID(),
      address: null,
      reads,
      operation: null,
      trail,
      act: null,
      acts: 0,
      changeFeed,
      search,
      signal: new AbortController().signal,
    };
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new Map([['content-type', 'application/json']]) as never,
        search: '',
        body: { query, variables },
      },
      context: async () => contextValue,
    });
    if (response.body.kind !== 'complete') throw new Error('an incremental answer');
    return JSON.parse(response.body.string) as Answer;
  }

  return {
    database,
    url,
    searchPrefix,
    apollo,
    trail,
    ask,
    async data(query, variables, about) {
      const answer = await ask(query, variables, about);
      if (answer.errors)
        throw new Error(`The operation failed:\n${query}\n${JSON.stringify(variables)}\n${JSON.stringify(answer.errors, null, 2)}`);
      return answer.data;
    },
    async close() {
      await apollo.stop();
      await trail.close();
      await changeFeed.close();
      search.engine?.close();
      await orm.close(true);
      await drop();
    },
  };
}
