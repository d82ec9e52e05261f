import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { cloneDatabase, type ClonedDatabase } from '../support/database.js';
import { operate, send, startHub, type HubProcess } from '../support/process.js';

jest.setTimeout(180_000);

let cloned: ClonedDatabase;
let hub: HubProcess;
let environment: Record<string, string>;

beforeAll(async () => {
  cloned = await cloneDatabase();
  environment = {
    DATABASE_URL: cloned.url,
    MEILI_URL: process.env['HUB_TEST_MEILI']!,
    MEILI_KEY: process.env['HUB_TEST_MEILI_KEY']!,
    HUB_ROLE: 'all',
    HUB_SEARCH_PREFIX: `${new URL(cloned.url).pathname.slice(1)}_`,
  };
  hub = await startHub({ environment });
});
afterAll(async () => {
  await hub.stop();
  await cloned.drop();
});

/** Runs `npm run search` beside the hub. */
const command = (...given: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(
      process.execPath,
      [resolve('dist/src/main.js'), 'search', ...given],
      { env: { PATH: process.env['PATH'], HUB_DATA: hub.dataFolder } },
      (fault, out, err) => done({ code: fault ? Number(fault.code) : 0, out, err }),
    );
  });

interface Told {
  index: string;
  state: string;
  rows: number;
  documents: number;
  builtAt: string;
}

async function whole(): Promise<Told[]> {
  for (const end = performance.now() + 120_000; ; await sleep(300)) {
    const { code, out } = await command('health', '--json');
    if (code === 0) return JSON.parse(out) as Told[];
    if (performance.now() > end) throw new Error(out);
  }
}

test('a hub that is killed while it builds its indexes goes on with them when it is started again', async () => {
  for (let begun = false; !begun; await sleep(20)) {
    const { rows } = await cloned.database.primary.query<{ begun: boolean }>('select exists (select from search_index) as begun');
    begun = rows[0]!.begun;
  }
  hub.signal('SIGKILL');
  await hub.exited;
  await hub.stop();
  hub = await startHub({ environment });
  const told = await whole();
  expect(told.map(({ index }) => index)).toEqual(['SECTIONS', 'ARTICLES', 'CASES', 'MATERIALS', 'TEAMS', 'EXPERTS']);
  for (const { state, rows, documents } of told) expect({ state, documents }).toEqual({ state: 'READY', documents: rows });
});

test('readiness and metrics tell how far the indexes are, in numbers only', async () => {
  const { json } = await send(hub, '/readyz');
  expect(json.search).toEqual({ built: 6, of: 6, building: [], pendingChanges: 0, oldestPendingSeconds: 0, writer: true, refused: 0 });
  const { text } = await send(hub, '/metrics');
  expect(text).toMatch(/^hub_search_writer 1$/m);
  expect(text).toMatch(/^hub_search_pending_changes 0$/m);
  expect(text).toMatch(/^hub_search_documents\{index="articles"\} [1-9]/m);
});

test('the command rebuilds one index, shows it, and says when it cannot', async () => {
  const before = (await whole()).find(({ index }) => index === 'TEAMS')!;
  const rebuilt = await command('rebuild', 'teams', '--json');
  expect(rebuilt).toMatchObject({ code: 0 });
  const [after] = JSON.parse(rebuilt.out) as Told[];
  expect(after).toMatchObject({ index: 'TEAMS', state: 'READY', documents: before.documents });
  expect(Date.parse(after!.builtAt)).toBeGreaterThan(Date.parse(before.builtAt));
  const repaired = await command('repair', 'teams');
  expect(repaired).toMatchObject({ code: 0 });
  expect(repaired.out).toMatch(/^teams +READY +126 +126 +0 +0 +0 +0 +=/m);
  expect((await command('health', 'nonsense')).code).toBe(2);
  expect((await command('health', '--url', 'http://127.0.0.1:9', '--key', 'x')).err).toMatch(/npm start/);
  expect((await command('rebuild', '--key', hub.endpoints.keys['viewer']!)).err).toMatch(/FORBIDDEN/);
  expect((await command('--help')).out).toContain('npm run search -- rebuild articles');
});

test('a process that only works in the background answers no operations, and one that only answers writes no index', async () => {
  const worker = await startHub({ environment: { ...environment, HUB_ROLE: 'worker' } });
  try {
    const refused = await operate(worker, { query: '{ viewer { role } }' });
    expect(refused.status).toBe(503);
    expect(refused.json.errors[0].extensions.code).toBe('UNAVAILABLE');
    expect((await send(worker, '/healthz')).status).toBe(200);
  } finally {
    await worker.stop();
  }
  const alone = await startHub({ environment: { HUB_ROLE: 'api', HUB_DEMO: 'true' } });
  try {
    const { json } = await send(alone, '/readyz');
    expect(json.search).toMatchObject({ built: 0, writer: false });
    expect((await operate(alone, { query: '{ searchHealth { state } }' }, { role: 'operator' })).json.data.searchHealth[0].state).toBe(
      'UNWRITTEN',
    );
  } finally {
    await alone.stop();
  }
});
