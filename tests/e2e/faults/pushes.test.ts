import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cloneDatabase, type ClonedDatabase } from '../../support/database.js';
import { operate, send, startHub, type HubProcess } from '../../support/process.js';
import { query } from './faults.js';

const push =
  'mutation($input: PushRecordsInput!) { pushRecords(input: $input) { id received inserted updated unchanged rejected quarantined } }';
const water = { role: 'department:water' };

const readings = 20;
const pushes = 200;
const begin = Date.UTC(2026, 2, 1);
const batch = (number: number) =>
  Array.from({ length: readings }, (_none, index) => ({
    station: `K${number % 5}`,
    time: new Date(begin + (number * readings + index) * 60_000).toISOString(),
    stage: number + index / 100,
    flow: number,
  }));

/** Sends one push again and again until it is answered with a receipt. */
async function untilAnswered(hub: () => HubProcess, number: number): Promise<Record<string, number>> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const input = { feed: 'water.river-stage', key: `kill-${number}`, records: batch(number) };
    const { json } = await operate(hub(), { query: push, variables: { input } }, water).catch(() => ({ json: null }));
    if (json?.data?.pushRecords) return json.data.pushRecords as Record<string, number>;
    await sleep(100);
  }
  throw new Error(`Push ${number} was never answered.`);
}

/** Pushes 200 batches by four pushers that repeat what was not answered, while blows fall; then the books must agree. */
async function pushThrough(
  hub: () => HubProcess,
  databaseUrl: () => string,
  blows: Record<number, () => Promise<void> | void>,
): Promise<void> {
  const records = [0, 1, 2, 3, 4].map((number) => ({ id: `K${number}`, name: 'K', kind: 'OTHER' }));
  await operate(hub(), { query: push, variables: { input: { feed: 'water.stations', key: 'kill', records } } }, water);
  const receipts = new Map<number, Record<string, number>>();
  let next = 0;
  const pushers = Array.from({ length: 4 }, async () => {
    for (let number = next++; number < pushes; number = next++) receipts.set(number, await untilAnswered(hub, number));
  });
  for (const [count, strike] of Object.entries(blows)) {
    while (receipts.size < Number(count)) await sleep(5);
    await strike();
  }
  await Promise.all(pushers);

  expect(receipts.size).toBe(pushes);
  const counts = { received: readings, inserted: readings, updated: 0, unchanged: 0, rejected: 0, quarantined: 0 };
  for (const receipt of receipts.values()) expect(receipt).toMatchObject(counts);
  const [kept] = await query(
    databaseUrl(),
    `select count(*)::int as observations, count(*) filter (where o.corrections > 0)::int as corrected, (select count(*)::int from receipt where key ~ '^kill-') as receipts
     from observation o join series e on e.id = o.series_id join station s on s.id = e.station_id where s.code ~ '^K[0-4]$'`,
  );
  expect(kept).toEqual({ observations: pushes * readings * 2, corrected: 0, receipts: pushes });
  for (const number of [0, 60, 100, 199]) expect(await untilAnswered(hub, number)).toEqual(receipts.get(number));
}

describe('pushes to a hub on a database of its own', () => {
  let cloned: ClonedDatabase;
  let folder: string;
  let hub: HubProcess;
  const start = async () => {
    hub = await startHub({
      engines: 'embedded',
      dataFolder: folder,
      environment: { DATABASE_URL: cloned.url, MEILI_URL: 'http://127.0.0.1:9', HUB_LANGUAGE: 'en' },
    });
  };
  beforeAll(async () => {
    cloned = await cloneDatabase();
    // a hub that has a material is not filled with the demonstration city: it starts at once
    await query(cloned.url, `insert into material (code, name, unit) values ('ONE', 'one', 'piece')`);
    folder = mkdtempSync(join(tmpdir(), 'hub-push-'));
    await start();
  }, 120_000);
  afterAll(async () => {
    await hub?.stop();
    await cloned.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('lose no record that was answered for and double none when the hub is killed and its sessions are broken off', async () => {
    const breakSessions = async () =>
      void (await query(
        cloned.url,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      ));
    await pushThrough(
      () => hub,
      () => cloned.url,
      {
        30: breakSessions,
        60: async () => {
          hub.signal('SIGKILL');
          await hub.exited;
          await start();
        },
        120: breakSessions,
        150: breakSessions,
      },
    );
  }, 240_000);

  test('are refused above the limit of a request; templates, schemas and metrics of feeds are served', async () => {
    const template = await fetch(new URL('/feeds/water.river-stage/2/template.xlsx', hub.endpoints.http));
    expect(template.headers.get('content-type')).toContain('spreadsheetml');
    expect(
      Buffer.from(await template.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const schema = await send(hub, '/feeds/ports.vessel-calls/1/schema.json');
    expect(schema.json).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', required: ['id'] });
    expect((await send(hub, '/feeds/ports.vessel-calls/9/schema.json')).status).toBe(404);
    expect((await send(hub, '/metrics')).text).toMatch(/hub_feed_state\{feed="water.river-stage",state="SILENT"\} 1/);
    const records = [{ station: 'K0', time: '2026-03-01T00:00:00Z', stage: 1, x: 'x'.repeat(8 * 1024 * 1024) }];
    const tooLarge = await operate(hub, { query: push, variables: { input: { feed: 'water.river-stage', key: 'large', records } } }, water);
    expect([tooLarge.status, tooLarge.json.errors[0].extensions.code]).toEqual([413, 'LIMIT_EXCEEDED']);
  }, 60_000);
});

describe('pushes to a hub with engines of its own', () => {
  let folder: string;
  let hub: HubProcess;
  const start = async () => {
    hub = await startHub({ engines: 'embedded', dataFolder: folder, environment: { HUB_LANGUAGE: 'en' } });
  };
  const databaseUrl = () => (JSON.parse(readFileSync(join(folder, 'engines.json'), 'utf8')) as { databaseUrl: string }).databaseUrl;
  const killPostgres = () =>
    void process.kill(Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hub-push-'));
    await start();
  }, 120_000);
  afterAll(async () => {
    await hub?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('lose no record that was answered for and double none when PostgreSQL is killed', async () => {
    await pushThrough(() => hub, databaseUrl, { 40: killPostgres, 120: killPostgres });
  }, 240_000);
});
