import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { readConfig } from '../../src/platform/config.js';
import { EngineError, runningEngines, startEngines } from '../../src/platform/engines/engines.js';
import type { Engines, Line } from '../../src/platform/engines/engines.js';
import { isAlive } from '../../src/platform/engines/process-table.js';

const timeout = 60_000;
const dataFolder = realpathSync(mkdtempSync(join(tmpdir(), 'hub-engines-')));
const inData = (...names: string[]) => join(dataFolder, ...names);
const config = (more: Record<string, string> = {}) => readConfig({ HUB_DATA: dataFolder, ...more });

let started: Engines[] = [];
let lines: Line[] = [];

async function start(more: Record<string, string> = {}): Promise<Engines> {
  const engines = await startEngines(config(more), (line) => lines.push(line));
  started.push(engines);
  return engines;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(50)) {
    if (await Promise.resolve(condition()).catch(() => false)) return;
  }
  throw new Error(`waited 20 s in vain until ${what}`);
}

const postmaster = () => Number.parseInt(readFileSync(inData('postgres', 'postmaster.pid'), 'utf8'), 10);
const searchProcess = () => Number.parseInt(readFileSync(inData('meilisearch.pid'), 'utf8'), 10);

async function failure(action: Promise<unknown>): Promise<EngineError> {
  const error = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EngineError);
  return error as EngineError;
}

const blockers: Server[] = [];

/** A port on which another program, this test, listens. */
async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  blockers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

chmodSync(dataFolder, 0o755);

beforeEach(() => {
  lines = [];
});

afterEach(async () => {
  await Promise.all(started.map((engines) => engines.stop()));
  started = [];
}, timeout);

afterAll(() => {
  for (const server of blockers) server.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('embedded engines', () => {
  test(
    'start on an empty folder, keep data over a restart, stop completely',
    async () => {
      const first = await start();
      expect(first.embedded).toEqual({ postgres: true, meilisearch: true });
      expect(first.meilisearchProblem).toBeNull();
      expect(
        await ask(
          first.databaseUrl,
          "select current_setting('server_version_num')::int / 10000 as major, current_setting('fsync') as fsync, current_setting('TimeZone') as zone",
        ),
      ).toEqual([{ major: 18, fsync: 'on', zone: 'UTC' }]);
      expect(await ask(first.databaseUrl, `select x from unnest(array['云', '安', '连']) x order by x collate "zh-x-icu"`)).toEqual([
        { x: '安' },
        { x: '连' },
        { x: '云' },
      ]);
      await ask(first.databaseUrl, 'create table kept (n int)');
      expect((await fetch(`${first.meiliUrl}/indexes`)).status).toBe(401);
      expect((await fetch(`${first.meiliUrl}/indexes`, { headers: { authorization: `Bearer ${first.meiliKey}` } })).status).toBe(200);
      for (const file of ['postgres.password', 'meilisearch.key', 'engines.json']) expect(statSync(inData(file)).mode & 0o777).toBe(0o600);
      const processes = [postmaster(), searchProcess()];
      await first.stop();
      expect(processes.filter(isAlive)).toEqual([]);
      expect(existsSync(inData('hub.lock'))).toBe(false);

      const second = await start();
      expect(await ask(second.databaseUrl, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }]);
    },
    timeout,
  );

  test(
    'are restarted at the same address when they are killed',
    async () => {
      const engines = await start();
      const killed = [postmaster(), searchProcess()];
      for (const pid of killed) process.kill(pid, 'SIGKILL');
      await until('PostgreSQL answers again', async () => (await ask(engines.databaseUrl, 'select 1')).length === 1);
      await until('Meilisearch answers again', async () => (await fetch(`${engines.meiliUrl}/health`)).ok);
      expect(killed).not.toContain(postmaster());
      expect(killed).not.toContain(searchProcess());
      expect(lines.map(({ en }) => en).join('\n')).toMatch(/PostgreSQL ended unexpectedly \(SIGKILL\)/);
      const restarted = [postmaster(), searchProcess()];
      await engines.stop();
      await sleep(600);
      expect(restarted.filter(isAlive)).toEqual([]);
      expect(existsSync(inData('postgres', 'postmaster.pid'))).toBe(false);
    },
    timeout,
  );

  test(
    'refuse a second hub, naming the first, and tell a command where they are',
    async () => {
      const engines = await start({ MEILI_URL: 'http://127.0.0.1:9' });
      const error = await failure(start());
      expect(error.zh).toContain(`${process.pid}`);
      expect(error.en).toContain(`process ${process.pid}`);
      expect(runningEngines(dataFolder)?.databaseUrl).toBe(engines.databaseUrl);
      await engines.stop();
      expect(runningEngines(dataFolder)).toBeNull();
    },
    timeout,
  );

  test(
    'take over what a killed hub left, and leave alone processes that got its ids',
    async () => {
      const stranger = spawn('sleep', ['60']);
      try {
        writeFileSync(inData('hub.lock'), JSON.stringify({ pid: stranger.pid, started: 'another boot:1' }));
        writeFileSync(inData('meilisearch.pid'), `${stranger.pid}\n`);
        writeFileSync(inData('postgres', 'postmaster.pid'), `${stranger.pid}\n${inData('postgres')}\n1\n5432\n\n127.0.0.1\n`);
        const engines = await start();
        expect(await ask(engines.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
        expect(isAlive(stranger.pid!)).toBe(true);
      } finally {
        stranger.kill();
      }
    },
    timeout,
  );

  test('explain data of another PostgreSQL version and leave them alone', async () => {
    writeFileSync(inData('postgres', 'PG_VERSION'), '17\n');
    try {
      const error = await failure(start({ MEILI_URL: 'http://127.0.0.1:9' }));
      for (const text of [error.zh, error.en]) expect(text).toMatch(/PostgreSQL 17.*PostgreSQL 18.*DATABASE_URL.*pg_dump/s);
      expect(existsSync(inData('hub.lock'))).toBe(false);
    } finally {
      writeFileSync(inData('postgres', 'PG_VERSION'), '18\n');
    }
  });

  test(
    'rebuild the search index of another version, and set a new password when its file is lost',
    async () => {
      writeFileSync(inData('meilisearch', 'VERSION'), '1.10.0');
      rmSync(inData('postgres.password'));
      const engines = await start();
      expect(await ask(engines.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(engines.meilisearchProblem).toBeNull();
      expect(existsSync(inData('meilisearch.old'))).toBe(true);
      expect(lines.some(({ zh, en }) => zh.includes('1.10.0') && en.includes('1.10.0'))).toBe(true);
    },
    timeout,
  );

  test(
    'go on without Meilisearch when its port is taken',
    async () => {
      const first = await start();
      const port = new URL(first.databaseUrl).port;
      await first.stop();
      const engines = await start({ HUB_POSTGRES_PORT: port, HUB_MEILISEARCH_PORT: `${await takenPort()}` });
      expect(new URL(engines.databaseUrl).port).toBe(port);
      expect(engines.meiliUrl).toBeNull();
      expect(engines.meilisearchProblem).toContain('HUB_MEILISEARCH_PORT');
    },
    timeout,
  );
});

test("servers of one's own start nothing and write nothing", async () => {
  const engines = await startEngines(
    readConfig({ HUB_DATA: inData('unused'), DATABASE_URL: 'postgres://db/x', MEILI_URL: 'http://search', MEILI_KEY: 'k' }),
    () => undefined,
  );
  expect(engines).toMatchObject({
    databaseUrl: 'postgres://db/x',
    meiliUrl: 'http://search',
    meiliKey: 'k',
    embedded: { postgres: false, meilisearch: false },
  });
  await engines.stop();
  expect(existsSync(inData('unused'))).toBe(false);
});
