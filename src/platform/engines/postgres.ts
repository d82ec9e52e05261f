import { readFileSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Config } from '../config.js';
import { EngineError } from './engine-error.js';
import type { Line } from './engine-error.js';
import { limitLog, logSize, logTail, rotateLog } from './log-file.js';
import { portFor } from './port.js';
import { hubName, openCluster } from './postgres-cluster.js';
import type { Cluster } from './postgres-cluster.js';
import { findPostgres } from './postgres-program.js';
import { endProcess, isAlive, worksOn } from './process-table.js';
import { EarlyExit, supervise } from './supervise.js';
import type { SupervisedEngine } from './supervise.js';

/** The embedded database server. */
export interface EmbeddedPostgres extends SupervisedEngine {
  url: string;
}

/** Fast shutdown, then immediate, then the kernel. */
const stopSteps = [
  { signal: 'SIGINT', wait: 20_000 },
  { signal: 'SIGQUIT', wait: 5_000 },
  { signal: 'SIGKILL', wait: 5_000 },
] as const;

const longestSilence = 120_000;

/** Starts PostgreSQL on 127.0.0.1 with its data in `<dataFolder>/postgres` and a database `hub`; throws an EngineError that says what to do. */
export async function startPostgres(config: Config, report: (line: Line) => void): Promise<EmbeddedPostgres> {
  const program = findPostgres();
  const logFile = join(config.dataFolder, 'logs', 'postgres.log');
  rotateLog(logFile);
  await endPredecessor(join(config.dataFolder, 'postgres'));
  const cluster = await openCluster(program, config.dataFolder);

  for (let attempt = 1; ; attempt++) {
    const port = await portFor(config.HUB_POSTGRES_PORT, 'HUB_POSTGRES_PORT');
    const url = `postgres://${hubName}:${cluster.password}@127.0.0.1:${port}/${hubName}`;
    report({
      zh: `正在启动内置 PostgreSQL ${program.version}（127.0.0.1:${port}）…`,
      en: `Starting the embedded PostgreSQL ${program.version} on 127.0.0.1:${port} …`,
    });
    const logStart = logSize(logFile);
    try {
      const engine = await supervise({
        name: 'PostgreSQL',
        command: { ...cluster.launcher.command('postgres', settings(cluster, port)), cwd: '/', logFile },
        beforeLaunch: () => endPredecessor(cluster.directory),
        ready: (signal) => untilAnswering(url, signal),
        stopSteps,
        report,
      });
      const endLimit = limitLog(logFile);
      return {
        url,
        stop: async () => {
          endLimit();
          await engine.stop();
        },
      };
    } catch (error) {
      const tail = logTail(logFile, logStart);
      if (attempt < 20 && mayPass(tail, config.HUB_POSTGRES_PORT)) {
        await sleep(250);
        continue;
      }
      throw error instanceof EngineError ? error : startFailed(error, logFile, tail);
    }
  }
}

/** Another program was quicker on a free port, or backends of a killed server are still ending. */
const mayPass = (tail: string, configuredPort: number): boolean =>
  (configuredPort === 0 && /Address already in use/.test(tail)) || /pre-existing shared memory block/.test(tail);

const startFailed = (error: unknown, logFile: string, tail: string): EngineError =>
  new EngineError(
    {
      zh: `内置 PostgreSQL 未能启动。详情见日志 ${logFile}；请按其说明处理，或用 DATABASE_URL 指定自己的服务器。`,
      en: `The embedded PostgreSQL did not start (${error instanceof EarlyExit ? 'it ended with ' : ''}${(error as Error).message}). See the log ${logFile}, or set DATABASE_URL to a server of your own.\n${tail}`,
    },
    { cause: error },
  );

/** Settings travel on the command line, so that a data directory never holds those of an older release. */
function settings({ directory }: Cluster, port: number): string[] {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 1024 ** 2;
  const buffers = Math.round(Math.min(512, Math.max(64, memory / 8)));
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${Math.round(Math.max(buffers * 2, memory / 2))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    log_checkpoints: 'off',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    cluster_name: 'wuku-hub',
  };
  return ['-D', directory, ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Stops a server that a killed hub left on this directory and removes its pid file; a process that merely got the same id is left alone. */
async function endPredecessor(directory: string): Promise<void> {
  const pidFile = join(directory, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (pid > 1 && isAlive(pid) && worksOn(pid, directory) && !(await endProcess(pid, stopSteps))) {
    throw new EngineError({
      zh: `数据目录 ${directory} 上仍有一个 PostgreSQL 进程（${pid}）且无法停止。请先停止它。`,
      en: `A PostgreSQL process (${pid}) still works on ${directory} and cannot be stopped. Stop it first.`,
    });
  }
  rmSync(pidFile, { force: true });
}

const passing = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P03', '53300']);

/** Resolves when a real connection succeeds and the database `hub` exists; crash recovery (57P03) may take as long as it needs. */
async function untilAnswering(url: string, signal: AbortSignal): Promise<void> {
  const maintenance = url.replace(/\/[^/]*$/, '/postgres');
  for (let silentUntil = Date.now() + longestSilence; !signal.aborted; await sleep(40)) {
    const client = new pg.Client({ connectionString: maintenance, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rowCount } = await client.query('select from pg_database where datname = $1', [hubName]);
      if (!rowCount) await client.query(`create database ${hubName}`);
      return;
    } catch (error) {
      const { code = '', message } = error as { code?: string; message: string };
      if (code === '57P03') silentUntil = Date.now() + longestSilence;
      if (code === '28P01') throw wrongPassword();
      if (!passing.has(code) && !/timeout|terminated/i.test(message)) throw error;
      if (Date.now() > silentUntil) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

const wrongPassword = (): EngineError =>
  new EngineError({
    zh: '内置 PostgreSQL 不接受 postgres.password 中的密码。删除数据文件夹中的 postgres.password 后重新启动，hub 会设置新密码。',
    en: 'The embedded PostgreSQL does not accept the password in postgres.password. Delete postgres.password in the data folder and start again; the hub then sets a new one.',
  });
