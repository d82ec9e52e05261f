import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nodeEnvironment, nodeOptions as options } from '../../scripts/node-options.mjs';

/** Allowances are counted as ever, and so large that one key may ask at full speed. */
const uncut = { LIMIT_REQUESTS_PER_MINUTE: '1000000000', LIMIT_COST_PER_MINUTE: '1000000000000' };

/** Connections to PostgreSQL that each server holds. */
export const poolSize = 8;

const patience = 60_000;

const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Starts the raw server. */
export const startRaw = (databaseUrl) => startScript('raw', 'raw-server.mjs', databaseUrl, '/');

/** Starts PostGraphile over the same database. */
export const startPostgraphile = (databaseUrl) => startScript('postgraphile', 'postgraphile-server.mjs', databaseUrl, '/graphql');

/** Starts a server of this folder over a database, and waits until it says where it listens. */
export async function startScript(name, file, databaseUrl, path, settings = {}) {
  const process_ = launch([script(file)], { DATABASE_URL: databaseUrl, POOL: String(poolSize), GRAPHILE_ENV: 'production', ...settings });
  const port = await until(process_, () => /listening (\d+)/.exec(process_.said())?.[1]);
  return { name, pid: process_.pid, url: `http://127.0.0.1:${port}${path}`, headers: {}, stop: process_.stop };
}

/** Starts a built hub with `serve` over the database, with a caller's key; no search engine, no demonstration city. */
export async function startHub({ name = 'hub', hub, databaseUrl, key, folder }) {
  const settings = {
    DATABASE_URL: databaseUrl,
    MEILI_URL: 'http://127.0.0.1:9',
    HUB_DEMO: 'false',
    DATABASE_POOL: String(poolSize),
    ...uncut,
  };
  const started = await startServe({ hub, folder, settings });
  return { name, pid: started.pid, url: started.url, headers: { authorization: `Bearer ${key}` }, stop: started.stop };
}

/** Runs `serve` of a built hub with settings and waits until it says where it listens. */
export async function startServe({ hub, folder, settings = {}, nodeOptions = options }) {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'endpoints.json');
  await rm(file, { force: true });
  const process_ = launch([...nodeOptions, join(hub, 'dist', 'src', 'main.js'), 'serve'], {
    ...nodeEnvironment,
    HUB_DATA: folder,
    HUB_PORT: '0',
    ...settings,
  });
  const endpoints = await until(process_, () =>
    readFile(file, 'utf8')
      .then(JSON.parse)
      .catch(() => undefined),
  );
  return { pid: process_.pid, url: endpoints.graphql, stop: process_.stop };
}

function launch(args, environment) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    pid: child.pid,
    said: () => said,
    ended: () => child.exitCode !== null || child.signalCode !== null,
    async stop() {
      child.kill('SIGTERM');
      const killing = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await ended;
      clearTimeout(killing);
    },
  };
}

async function until(process_, look) {
  for (const began = performance.now(); performance.now() - began < patience; await sleep(10)) {
    const found = await look();
    if (found) return found;
    if (process_.ended()) break;
  }
  await process_.stop();
  throw new Error(`A server did not start:\n${process_.said()}`);
}
