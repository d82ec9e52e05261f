import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cloneDatabase } from './database.js';

export interface Endpoints {
  http: string;
  graphql: string;
  ws: string;
  keys: Record<string, string>;
}

export interface HubProcess {
  endpoints: Endpoints;
  dataFolder: string;
  /** Address of the database, when it is a clone. */
  databaseUrl: string | null;
  pid: number;
  /** Everything written to standard output and standard error so far. */
  logs(): string;
  signal(name: NodeJS.Signals): void;
  /** Exit code; null when a signal ended it. */
  exited: Promise<number | null>;
  /** Asks it to stop, makes sure that it did, and removes what it left. */
  stop(): Promise<number | null>;
}

export interface HubOptions {
  environment?: Record<string, string>;
  arguments?: string[];
  /** `clone`: a database of its own on the test server and the test search engine; `embedded`: engines of its own. */
  engines?: 'clone' | 'embedded';
  /** A folder of one's own, which is kept: to start again on the same data. */
  dataFolder?: string;
}

const longestStart = 60_000;

/** Starts the built hub as a process of its own and waits until it serves; throws with its output when it does not. */
export async function startHub({
  environment = {},
  arguments: given = [],
  engines = 'clone',
  dataFolder: kept,
}: HubOptions = {}): Promise<HubProcess> {
  const dataFolder = kept ?? mkdtempSync(join(tmpdir(), 'hub-process-'));
  chmodSync(dataFolder, 0o755);
  const began = Date.now();
  const cloned = engines === 'clone' ? await cloneDatabase() : null;
  const child = spawn(process.execPath, ['--enable-source-maps', resolve('dist/src/main.js'), 'serve', ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      HUB_DATA: dataFolder,
      HUB_PORT: '0',
      HUB_LOG_LEVEL: 'error',
      ...(cloned && {
        DATABASE_URL: cloned.url,
        MEILI_URL: process.env['HUB_TEST_MEILI'],
        MEILI_KEY: process.env['HUB_TEST_MEILI_KEY'],
        // the indexes of a hub are built by the tests that ask for them: HUB_ROLE all
        HUB_ROLE: 'api',
        HUB_SEARCH_PREFIX: `${new URL(cloned.url).pathname.slice(1)}_`,
      }),
      ...environment,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const exited = once(child, 'exit').then(([code]) => code as number | null);

  async function stop(): Promise<number | null> {
    child.kill('SIGTERM');
    const killing = setTimeout(() => child.kill('SIGKILL'), 20_000);
    const code = await exited;
    clearTimeout(killing);
    await cloned?.drop();
    if (kept === undefined) rmSync(dataFolder, { recursive: true, force: true });
    return code;
  }

  try {
    const endpoints = await untilServing(child, join(dataFolder, 'endpoints.json'), began);
    return {
      endpoints,
      dataFolder,
      databaseUrl: cloned?.url ?? null,
      pid: child.pid!,
      logs: () => output,
      signal: (name) => void child.kill(name),
      exited,
      stop,
    };
  } catch (fault) {
    await stop();
    throw new Error(`The hub did not start: ${(fault as Error).message}\n${output}`, { cause: fault });
  }
}

async function untilServing(child: ChildProcess, file: string, began: number): Promise<Endpoints> {
  for (const end = Date.now() + longestStart; Date.now() < end; await sleep(25)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended with ${child.exitCode ?? child.signalCode}`);
    try {
      // an earlier hub on the same folder may have left one
      if (statSync(file).mtimeMs >= began) return JSON.parse(readFileSync(file, 'utf8')) as Endpoints;
    } catch {
      // not written, or not to its end
    }
  }
  throw new Error(`it did not serve within ${longestStart / 1000} s`);
}

/** What the hub answered over HTTP. */
export interface HttpAnswer {
  status: number;
  headers: Headers;
  text: string;
  // answers of any operation: tests know their shape
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  json: any;
}

/** Sends a request to a path of the hub and reads the whole answer; `json` is undefined when it is none. */
export async function send(hub: HubProcess, path: string, init: RequestInit = {}): Promise<HttpAnswer> {
  const response = await fetch(new URL(path, hub.endpoints.http), init);
  const text = await response.text();
  const json: unknown = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, json };
}

/** Sends an operation with the demonstration key of a role, or without a key. */
export function operate(
  hub: HubProcess,
  body: { query?: string; variables?: Record<string, unknown>; [name: string]: unknown },
  { role = 'editor', headers = {} }: { role?: string | null; headers?: Record<string, string> } = {},
): Promise<HttpAnswer> {
  return send(hub, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(role && { authorization: `Bearer ${hub.endpoints.keys[role]!}` }), ...headers },
    body: JSON.stringify(body),
  });
}
