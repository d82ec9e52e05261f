import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { operate, send, startHub, type HubProcess } from '../../support/process.js';
import { query } from './faults.js';

const push =
  'mutation($input: PushRecordsInput!) { pushRecords(input: $input) { id received inserted updated unchanged rejected quarantined } }';
const water = { role: 'department:water' };

describe('pushes while processes are killed', () => {
  let folder: string;
  let hub: HubProcess;
  const start = async () => {
    hub = await startHub({ engines: 'embedded', dataFolder: folder, environment: { HUB_LANGUAGE: 'en' } });
  };
  const databaseUrl = () => (JSON.parse(readFileSync(join(folder, 'engines.json'), 'utf8')) as { databaseUrl: string }).databaseUrl;
  const postmaster = () => Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hub-push-'));
    await start();
  }, 60_000);
  afterAll(async () => {
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const readings = 20;
  const stationOf = (number: number) => `K${number % 5}`;
  const begin = Date.UTC(2026, 2, 1);
  const batch = (number: number) =>
    Array.from({ length: readings }, (_none, index) => ({
      station: stationOf(number),
      time: new Date(begin + (number * readings + index) * 60_000).toISOString(),
      stage: number + index / 100,
      flow: number,
    }));

  /** Sends one push again and again until it is answered with a receipt. */
  async function until(number: number): Promise<Record<string, number>> {
    for (let attempt = 0; attempt < 400; attempt++) {
      const { json } = await operate(
        hub,
        { query: push, variables: { input: { feed: 'water.river-stage', key: `kill-${number}`, records: batch(number) } } },
        water,
      ).catch(() => ({ json: null }));
      if (json?.data?.pushRecords) return json.data.pushRecords as Record<string, number>;
      await sleep(100);
    }
    throw new Error(`Push ${number} was never answered.`);
  }

  test('lose no record that was answered for and double none, however often they are repeated', async () => {
    await operate(
      hub,
      {
        query: push,
        variables: {
          input: {
            feed: 'water.stations',
            key: 'kill',
            records: [0, 1, 2, 3, 4].map((number) => ({ id: `K${number}`, name: 'K', kind: 'OTHER' })),
          },
        },
      },
      water,
    );
    const pushes = 200;
    const receipts = new Map<number, Record<string, number>>();
    let next = 0;
    const pushers = Array.from({ length: 4 }, async () => {
      for (let number = next++; number < pushes; number = next++) receipts.set(number, await until(number));
    });
    const reach = async (count: number) => {
      while (receipts.size < count) await sleep(5);
    };
    await reach(40);
    process.kill(postmaster(), 'SIGKILL');
    await reach(90);
    hub.signal('SIGKILL');
    await hub.exited;
    await start();
    await reach(140);
    process.kill(postmaster(), 'SIGKILL');
    await Promise.all(pushers);

    expect(receipts.size).toBe(pushes);
    for (const receipt of receipts.values())
      expect(receipt).toMatchObject({ received: readings, updated: 0, unchanged: 0, rejected: 0, quarantined: 0, inserted: readings });
    const [counted] = await query<{ observations: number; receipts: number; wrong: number }>(
      databaseUrl(),
      `select (select count(*)::int from observation o join series e on e.id = o.series_id join station s on s.id = e.station_id where s.code ~ '^K[0-4]$') as observations,
        (select count(*)::int from receipt where key ~ '^kill-') as receipts, (select count(*)::int from observation o join series e on e.id = o.series_id join station s on s.id = e.station_id where s.code ~ '^K[0-4]$' and o.corrections > 0) as wrong`,
    );
    expect(counted).toEqual({ observations: pushes * readings * 2, receipts: pushes, wrong: 0 });
    for (const number of [0, 60, 100, 199]) expect(await until(number)).toEqual(receipts.get(number));
  }, 180_000);

  test('and the files of a feed, its metrics and the limit of a request', async () => {
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
