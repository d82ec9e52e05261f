import { setTimeout as sleep } from 'node:timers/promises';
import { pino, type Logger } from 'pino';
import { Registry } from 'prom-client';
import { hubSchema } from '../../src/schema.js';
import { ChangeFeed } from '../../src/records/changes/feed.js';
import { indexNames, type IndexName } from '../../src/records/searchable.js';
import { Meilisearch } from '../../src/platform/meilisearch.js';
import { removeIndex } from '../../src/search/engine/engineIndexes.js';
import type { SearchDocument } from '../../src/search/indexes/documents.js';
import { searchMetrics } from '../../src/search/metrics.js';
import { allUids } from '../../src/search/sync/writer.js';
import { startSearchWorker, type SearchWorker, type WorkerOptions } from '../../src/search/sync/worker.js';
import type { TestHub } from './hub.js';

export interface TestSearch {
  engine: Meilisearch;
  /** Prefix of the indexes of this test file. */
  prefix: string;
  options: WorkerOptions;
  /** Begins to write the indexes; again after `halt`. */
  start(): void;
  halt(): Promise<void>;
  /** Resolves when every index is built and every change until now is in it. */
  settled(longestMs?: number): Promise<void>;
  /** The documents that the engine holds of an index. */
  documents(name: IndexName): Promise<SearchDocument[]>;
  /** Ids of what the engine finds. */
  find(name: IndexName, q: string, further?: Record<string, unknown>): Promise<string[]>;
  close(): Promise<void>;
}

export interface TestSearchOptions {
  url?: string;
  key?: string;
  log?: Logger;
  checkSeconds?: number;
}

/** The search side of a test hub: a writer of indexes with a prefix of their own, on the test engine or another. */
export function testSearch(
  hub: Pick<TestHub, 'database' | 'url' | 'searchPrefix'>,
  { url = process.env['HUB_TEST_MEILI']!, key = process.env['HUB_TEST_MEILI_KEY']!, log, checkSeconds = 3600 }: TestSearchOptions = {},
): TestSearch {
  const prefix = hub.searchPrefix;
  const engine = new Meilisearch(url, key);
  const silent = pino({ level: 'silent' });
  const changeFeed = new ChangeFeed(hub.url, silent);
  const registry = new Registry();
  const options: WorkerOptions = {
    databaseUrl: hub.url,
    engineUrl: url,
    engineKey: key,
    prefix,
    schema: hubSchema(),
    changeFeed,
    log: log ?? silent,
    metrics: searchMetrics(registry),
    checkSeconds,
  };
  let worker: SearchWorker | null = null;

  async function settled(longestMs = 200_000): Promise<void> {
    const end = performance.now() + longestMs;
    for (;;) {
      const { rows } = await hub.database.primary.query<{ built: number; behind: boolean; busy: number }>(`select
        (select count(*)::integer from search_index where generation is not null and next_generation is null and wanted is null) as built,
        (select count(*)::integer from search_index where next_generation is not null) as busy,
        exists (select from moment where position > coalesce((select position from search_position), -1)) as behind`);
      const { built, behind } = rows[0]!;
      if (built === indexNames.length && !behind) return;
      if (performance.now() > end) throw new Error(`the indexes did not settle: ${JSON.stringify(rows[0])}`);
      await sleep(20);
    }
  }

  return {
    engine,
    prefix,
    options,
    start() {
      worker ??= startSearchWorker(options);
    },
    async halt() {
      await worker?.stop();
      worker = null;
    },
    settled,
    async documents(name) {
      const { results } = await engine.ask<{ results: SearchDocument[] }>('POST', `/indexes/${prefix}${name}/documents/fetch`, {
        limit: 100_000,
      });
      return results;
    },
    async find(name, q, further = {}) {
      const { hits } = await engine.ask<{ hits: { id: string }[] }>('POST', `/indexes/${prefix}${name}/search`, {
        q,
        locales: ['cmn'],
        attributesToRetrieve: ['id'],
        ...further,
      });
      return hits.map(({ id }) => id);
    },
    async close() {
      await worker?.stop();
      const never = new AbortController().signal;
      for (const uid of allUids(prefix)) await removeIndex(engine, uid, never).catch(() => undefined);
      engine.close();
      await changeFeed.close();
    },
  };
}
