import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.js';
import { EngineError } from './engine-error.js';
import type { Line } from './engine-error.js';
import { limitLog, logSize, logTail, rotateLog } from './log-file.js';
import { installMeilisearch, meilisearchVersion } from './meilisearch-program.js';
import { portFor } from './port.js';
import { endProcess, isAlive, worksOn } from './process-table.js';
import { secretFrom } from './secret-file.js';
import { supervise } from './supervise.js';
import type { SupervisedEngine } from './supervise.js';

/** The embedded search engine. */
export interface EmbeddedMeilisearch extends SupervisedEngine {
  url: string;
  key: string;
}

const stopSteps = [
  { signal: 'SIGTERM', wait: 10_000 },
  { signal: 'SIGKILL', wait: 5_000 },
] as const;

const longestStart = 60_000;

interface Place {
  program: string;
  data: string;
  pidFile: string;
  logFile: string;
  key: string;
}

/** Starts Meilisearch on 127.0.0.1 with its data in `<dataFolder>/meilisearch`; data of another version or that cannot be opened are moved aside, for the index is derived. */
export async function startMeilisearch(config: Config, report: (line: Line) => void): Promise<EmbeddedMeilisearch> {
  const place: Place = {
    program: await installMeilisearch(config.dataFolder),
    data: join(config.dataFolder, 'meilisearch'),
    pidFile: join(config.dataFolder, 'meilisearch.pid'),
    logFile: join(config.dataFolder, 'logs', 'meilisearch.log'),
    key: secretFrom(join(config.dataFolder, 'meilisearch.key')).secret,
  };
  rotateLog(place.logFile);
  await endPredecessor(place);
  setAsideOtherVersion(place.data, report);

  for (let attempt = 1, renewed = false; ; attempt++) {
    const port = await portFor(config.HUB_MEILISEARCH_PORT, 'HUB_MEILISEARCH_PORT');
    const logStart = logSize(place.logFile);
    const hadData = existsSync(place.data);
    try {
      return await startOn(port, place, config.dataFolder, report);
    } catch (error) {
      const tail = logTail(place.logFile, logStart);
      const portTaken = /Address already in use|os error 98/i.test(tail);
      if (portTaken && config.HUB_MEILISEARCH_PORT === 0 && attempt < 5) continue;
      if (!portTaken && hadData && !renewed) {
        renewed = true;
        setAside(place.data);
        report({
          zh: `搜索索引无法打开，已移到 ${place.data}.old，将自动重建。`,
          en: `The search index could not be opened; it was moved to ${place.data}.old and will be rebuilt.`,
        });
        continue;
      }
      throw startFailed(error, place.logFile, tail);
    }
  }
}

async function startOn(port: number, place: Place, dataFolder: string, report: (line: Line) => void): Promise<EmbeddedMeilisearch> {
  const url = `http://127.0.0.1:${port}`;
  report({
    zh: `正在启动内置 Meilisearch ${meilisearchVersion}（127.0.0.1:${port}）…`,
    en: `Starting the embedded Meilisearch ${meilisearchVersion} on 127.0.0.1:${port} …`,
  });
  const scratch = join(dataFolder, 'tmp');
  mkdirSync(scratch, { recursive: true });
  const engine = await supervise({
    name: 'Meilisearch',
    command: {
      file: place.program,
      args: [
        ...['--db-path', place.data],
        ...['--http-addr', `127.0.0.1:${port}`],
        ...['--env', 'production'],
        ...['--dump-dir', join(dataFolder, 'meilisearch-dumps')],
        ...['--snapshot-dir', join(dataFolder, 'meilisearch-snapshots')],
        ...['--log-level', 'WARN'],
        '--no-analytics',
      ],
      // Meilisearch reads ./config.toml, so it works where none of the user's can be.
      cwd: scratch,
      environment: { MEILI_MASTER_KEY: place.key, TMPDIR: scratch },
      logFile: place.logFile,
    },
    beforeLaunch: () => endPredecessor(place),
    afterLaunch: (pid) => writeFileSync(place.pidFile, `${pid}\n`),
    ready: (signal) => untilAnswering(url, place.key, signal),
    stopSteps,
    report,
  });
  const endLimit = limitLog(place.logFile);
  return {
    url,
    key: place.key,
    stop: async () => {
      endLimit();
      await engine.stop();
      rmSync(place.pidFile, { force: true });
    },
  };
}

const startFailed = (error: unknown, logFile: string, tail: string): EngineError =>
  error instanceof EngineError
    ? error
    : new EngineError(
        {
          zh: `内置 Meilisearch 未能启动，其余功能照常。详情见日志 ${logFile}；也可用 MEILI_URL 指定自己的 Meilisearch。`,
          en: `The embedded Meilisearch did not start (${(error as Error).message}); all else works. See the log ${logFile}, or set MEILI_URL to a Meilisearch of your own.\n${tail}`,
        },
        { cause: error },
      );

/** Stops an engine that a killed hub left on these data; a process that merely got the same id is left alone. */
async function endPredecessor({ pidFile, data }: Place): Promise<void> {
  const pid = existsSync(pidFile) ? Number.parseInt(readFileSync(pidFile, 'utf8'), 10) : 0;
  if (pid > 1 && isAlive(pid) && worksOn(pid, data)) await endProcess(pid, stopSteps);
  rmSync(pidFile, { force: true });
}

/** Keeps only the newest folder that was set aside. */
function setAside(data: string): void {
  rmSync(`${data}.old`, { recursive: true, force: true });
  renameSync(data, `${data}.old`);
}

function setAsideOtherVersion(data: string, report: (line: Line) => void): void {
  const file = join(data, 'VERSION');
  if (!existsSync(file)) return;
  const found = readFileSync(file, 'utf8').trim();
  if (found === meilisearchVersion) return;
  setAside(data);
  report({
    zh: `搜索索引由 Meilisearch ${found} 写成，本版本内置 ${meilisearchVersion}；旧索引已移到 ${data}.old，将自动重建。`,
    en: `The search index was written by Meilisearch ${found}, this release ships ${meilisearchVersion}; it was moved to ${data}.old and will be rebuilt.`,
  });
}

/** Resolves when the engine answers to our key; throws after a minute. */
async function untilAnswering(url: string, key: string, signal: AbortSignal): Promise<void> {
  for (const end = Date.now() + longestStart; !signal.aborted; await sleep(40)) {
    try {
      const answer = await fetch(`${url}/version`, {
        headers: { authorization: `Bearer ${key}` },
        signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]),
      });
      await answer.arrayBuffer();
      if (answer.ok) return;
      throw new Error(`HTTP ${answer.status}`);
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
