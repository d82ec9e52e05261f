import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isAlive } from '../../../src/platform/engines/process-table.js';
import { cloneDatabase, type ClonedDatabase } from '../../support/database.js';
import { operate, startHub, type HubProcess } from '../../support/process.js';
import { kept, load, prepareLoad, query, until, writeOnce, type Load } from './faults.js';

const timeout = 40_000;
const writtenOf = ({ outcomes }: Load) => [...outcomes].filter(([, { end }]) => end === 'written').map(([number]) => number);
const othersOf = ({ outcomes }: Load) => [...outcomes].filter(([, { end }]) => end !== 'written');
/** What became of writes without an answer, beside what is expected. */
const detailsBeside = (running: Load, expected: string[]) =>
  [...new Set(othersOf(running).map(([, { detail }]) => detail))].filter((detail) => !expected.includes(detail));
const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

describe('a hub on a database of its own', () => {
  let cloned: ClonedDatabase;
  let folder: string;
  let hub: HubProcess;
  const start = async () => {
    hub = await startHub({
      engines: 'embedded',
      dataFolder: folder,
      environment: { DATABASE_URL: cloned.url, MEILI_URL: 'http://127.0.0.1:9' },
    });
  };
  beforeAll(async () => {
    cloned = await cloneDatabase();
    folder = mkdtempSync(join(tmpdir(), 'hub-kill-'));
    await start();
    await prepareLoad(hub);
  }, timeout);
  afterAll(async () => {
    await hub.stop();
    await cloned.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    'told to stop under a load of writes answers all that it took, refuses the others cleanly, and ends with 0: what is in the database is exactly what was answered',
    async () => {
      const running = load(() => hub);
      await until('writes are under way', () => running.outcomes.size > 60);
      const began = Date.now();
      hub.signal('SIGTERM');
      expect(await hub.exited).toBe(0);
      expect(Date.now() - began).toBeLessThan(10_000);
      await running.stop();
      const { materials, movements } = await kept(cloned.url);
      expect(sorted(materials)).toEqual(sorted(writtenOf(running)));
      expect(movements).toBe(materials.size);
      // a request may reach a connection just as it is closed; it was not read then, and above shows that nothing came of it
      expect(detailsBeside(running, ['ECONNREFUSED', 'UND_ERR_SOCKET', 'ECONNRESET'])).toEqual([]);
      expect(hub.logs()).not.toMatch(/\n\s+at |"level":50/);
      await start();
      for (const [number] of othersOf(running)) expect(await writeOnce(() => hub, number)).toMatchObject({ end: 'written' });
      expect((await kept(cloned.url)).materials.size).toBe(running.outcomes.size);
    },
    timeout,
  );

  test(
    'killed under a load of writes has kept all that it answered; started again it serves, and repeating the others doubles none',
    async () => {
      const running = load(() => hub, 1_000_000);
      await until('writes are under way', () => running.outcomes.size > 60);
      hub.signal('SIGKILL');
      expect(await hub.exited).toBeNull();
      await running.stop();
      await until(
        'the sessions of the killed hub are gone',
        async () =>
          (await query(cloned.url, `select from pg_stat_activity where datname = current_database() and application_name like 'wuku-hub%'`))
            .length === 0,
      );
      const before = (await kept(cloned.url)).materials;
      for (const number of writtenOf(running)) expect(before.has(number)).toBe(true);
      await start();
      for (const [number] of othersOf(running)) expect(await writeOnce(() => hub, number)).toMatchObject({ end: 'written' });
      const { materials, movements } = await kept(cloned.url);
      expect([...materials].filter((number) => number >= 1_000_000)).toHaveLength(running.outcomes.size);
      expect(movements).toBe(materials.size);
      expect(hub.logs()).not.toMatch(/\n\s+at |"level":50/);
    },
    timeout,
  );

  test(
    'lets an import be repeated by its key after it was killed in the middle: it is there once, or not yet',
    async () => {
      const records = Array.from({ length: 4_000 }, (_none, index) => ({ code: `CUT-${index}`, name: '名', unit: '件' }));
      const send = () =>
        operate(hub, {
          query: 'mutation($r: JSON!) { importMaterials(input: { key: "cut", records: $r }) { id received inserted } }',
          variables: { r: records },
        });
      const first = send().catch(() => null);
      await until(
        'the import is at work',
        async () =>
          (
            await query(
              cloned.url,
              `select from pg_stat_activity where datname = current_database() and query like 'with added as (insert into material%'`,
            )
          ).length > 0 || (await query(cloned.url, `select from material where code = 'CUT-0'`)).length > 0,
      );
      hub.signal('SIGKILL');
      await hub.exited;
      const answered = await first;
      await until(
        'the sessions of the killed hub are gone',
        async () =>
          (await query(cloned.url, `select from pg_stat_activity where datname = current_database() and application_name like 'wuku-hub%'`))
            .length === 0,
      );
      const [state] = await query<{ materials: number; receipts: number }>(
        cloned.url,
        `select (select count(*)::int from material where code like 'CUT-%') as materials, (select count(*)::int from receipt where key = 'cut') as receipts`,
      );
      expect([
        { materials: 0, receipts: 0 },
        { materials: 4_000, receipts: 1 },
      ]).toContainEqual(state);
      if (answered) expect(state!.receipts).toBe(1);
      await start();
      const again = await send();
      expect(again.json.data.importMaterials).toMatchObject({ received: 4_000, inserted: 4_000 });
      expect(await query(cloned.url, `select count(*)::int as n, max(version) as version from material where code like 'CUT-%'`)).toEqual([
        { n: 4_000, version: 1 },
      ]);
    },
    timeout,
  );
});

describe('a hub with engines of its own', () => {
  let folder: string;
  let hub: HubProcess;
  let stopped = false;
  const start = async () => {
    hub = await startHub({ engines: 'embedded', dataFolder: folder, environment: { HUB_LANGUAGE: 'en' } });
  };
  const engines = () => JSON.parse(readFileSync(join(folder, 'engines.json'), 'utf8')) as { databaseUrl: string };
  const postmaster = () => Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  const meilisearch = () => Number.parseInt(readFileSync(join(folder, 'meilisearch.pid'), 'utf8'), 10);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hub-kill-'));
    await start();
    await prepareLoad(hub);
  }, timeout);
  afterAll(async () => {
    if (!stopped) await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    'whose PostgreSQL is killed under a load of writes answers 503 meanwhile, is well again by itself, and has kept all that it answered',
    async () => {
      const running = load(() => hub);
      await until('writes are under way', () => running.outcomes.size > 60);
      const killed = postmaster();
      process.kill(killed, 'SIGKILL');
      const before = running.outcomes.size;
      await until(
        'writes are answered again',
        () => [...running.outcomes].slice(before).filter(([, { end }]) => end === 'written').length > 40,
        30_000,
      );
      await running.stop();
      expect(postmaster()).not.toBe(killed);
      expect(detailsBeside(running, ['503 UNAVAILABLE', '200 UNAVAILABLE'])).toEqual([]);
      expect(othersOf(running).length).toBeGreaterThan(0);
      const now = (await kept(engines().databaseUrl)).materials;
      for (const number of writtenOf(running)) expect(now.has(number)).toBe(true);
      for (const [number] of othersOf(running)) expect(await writeOnce(() => hub, number)).toMatchObject({ end: 'written' });
      const { materials, movements } = await kept(engines().databaseUrl);
      expect(materials.size).toBe(running.outcomes.size);
      expect(movements).toBe(running.outcomes.size);
    },
    timeout,
  );

  test(
    'whose Meilisearch is killed goes on serving and starts it again',
    async () => {
      const killed = meilisearch();
      process.kill(killed, 'SIGKILL');
      for (let turn = 0; turn < 5; turn++)
        expect((await operate(hub, { query: '{ materials(first: 1) { nodes { code } } }' })).status).toBe(200);
      await until(
        'Meilisearch runs again',
        async () =>
          meilisearch() !== killed &&
          ((await (await fetch(`${hub.endpoints.http}/readyz`)).json()) as { status: string }).status === 'ready',
      );
    },
    timeout,
  );

  test(
    'killed with its engines left behind starts again on the same data with the same keys, and a stop then leaves nothing running',
    async () => {
      const keys = hub.endpoints.keys;
      const left = [postmaster(), meilisearch()];
      const count = async () =>
        (await operate(hub, { query: '{ materials { totalCount(exact: true) { value } } }' })).json.data.materials.totalCount
          .value as number;
      const before = await count();
      hub.signal('SIGKILL');
      await hub.exited;
      await start();
      expect(left.filter(isAlive)).toEqual([]);
      expect(hub.endpoints.keys).toEqual(keys);
      expect(await count()).toBe(before);
      expect(hub.logs()).not.toMatch(/\n\s+at |"level":50|demonstration city …/);
      const running = [postmaster(), meilisearch()];
      stopped = true;
      expect(await hub.stop()).toBe(0);
      expect(running.filter(isAlive)).toEqual([]);
    },
    timeout,
  );
});
