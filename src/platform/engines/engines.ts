import { mkdirSync, realpathSync } from 'node:fs';
import type { Config } from '../config.js';
import { EngineError, explainFolderFault } from './engine-error.js';
import type { Line } from './engine-error.js';
import { takeHubLock } from './hub-lock.js';
import { startMeilisearch } from './meilisearch.js';
import type { EmbeddedMeilisearch } from './meilisearch.js';
import { startPostgres } from './postgres.js';
import type { EmbeddedPostgres } from './postgres.js';
import { publishAddresses, withdrawAddresses } from './running-engines.js';

export { EngineError } from './engine-error.js';
export type { Line } from './engine-error.js';
export { runningEngines } from './running-engines.js';
export type { EngineAddresses } from './running-engines.js';

/** The database and the search engine that the hub uses, and the end of those it started itself. */
export interface Engines {
  databaseUrl: string;
  meiliUrl: string | null;
  meiliKey: string | null;
  embedded: { postgres: boolean; meilisearch: boolean };
  /** Why there is no search engine, in both languages; null when there is one. */
  meilisearchProblem: string | null;
  stop(): Promise<void>;
}

/** Starts each engine for which no URL is configured; throws an EngineError when there can be no database, goes on without Meilisearch. */
export async function startEngines(given: Config, report: (line: Line) => void): Promise<Engines> {
  if (given.DATABASE_URL && given.MEILI_URL) return external(given.DATABASE_URL, given.MEILI_URL, given.MEILI_KEY);
  let release = () => {};
  try {
    mkdirSync(given.dataFolder, { recursive: true });
    const config = { ...given, dataFolder: realpathSync(given.dataFolder) };
    release = takeHubLock(config.dataFolder);
    return await startEmbedded(config, report, release);
  } catch (error) {
    release();
    throw explainFolderFault(error, given.dataFolder);
  }
}

const external = (databaseUrl: string, meiliUrl: string, meiliKey: string | undefined): Engines => ({
  databaseUrl,
  meiliUrl,
  meiliKey: meiliKey ?? null,
  embedded: { postgres: false, meilisearch: false },
  meilisearchProblem: null,
  stop: () => Promise.resolve(),
});

async function startEmbedded(config: Config, report: (line: Line) => void, release: () => void): Promise<Engines> {
  const [postgres, search] = await Promise.allSettled([
    config.DATABASE_URL ? null : startPostgres(config, report),
    config.MEILI_URL ? null : searchOrProblem(config, report),
  ]);
  const meilisearch = search.status === 'fulfilled' ? search.value : null;
  if (postgres.status === 'rejected') {
    await meilisearch?.engine?.stop();
    throw postgres.reason;
  }
  const engines: Engines = {
    databaseUrl: config.DATABASE_URL ?? (postgres.value as EmbeddedPostgres).url,
    meiliUrl: config.MEILI_URL ?? meilisearch?.engine?.url ?? null,
    meiliKey: config.MEILI_URL ? (config.MEILI_KEY ?? null) : (meilisearch?.engine?.key ?? null),
    embedded: { postgres: postgres.value !== null, meilisearch: Boolean(meilisearch?.engine) },
    meilisearchProblem: meilisearch?.problem ?? null,
    stop: once(async () => {
      withdrawAddresses(config.dataFolder);
      await Promise.all([postgres.value?.stop(), meilisearch?.engine?.stop()]);
      release();
    }),
  };
  publishAddresses(config.dataFolder, engines);
  return engines;
}

/** Without a search engine the hub still serves: the fault becomes a sentence, never an exception. */
async function searchOrProblem(
  config: Config,
  report: (line: Line) => void,
): Promise<{ engine: EmbeddedMeilisearch | null; problem: string | null }> {
  try {
    return { engine: await startMeilisearch(config, report), problem: null };
  } catch (error) {
    const known = explainFolderFault(error, config.dataFolder);
    const line: Line =
      known instanceof EngineError
        ? known
        : { zh: `内置 Meilisearch 未能启动：${String(known)}`, en: `The embedded Meilisearch did not start: ${String(known)}` };
    report(line);
    return { engine: null, problem: `${line.zh}\n${line.en}` };
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => (result ??= action());
}
