import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newKey } from '../../../src/access/keys.js';
import { countedAddress } from '../../../src/access/usage.js';
import { createApiKey, type Acting } from '../../../src/keys/acts.js';
import { UsageCounts } from '../../../src/platform/limits/usage.js';
import { cloneDatabase, type ClonedDatabase } from '../../support/database.js';
import { served, type Served } from '../../support/served.js';

let cloned: ClonedDatabase;
let acting: Acting;
const open: Served[] = [];

beforeAll(async () => {
  cloned = await cloneDatabase();
  acting = { database: cloned.database, caller: null, requestId: null };
});
afterAll(async () => {
  await Promise.all(open.map((hub) => hub.close()));
  await cloned.drop();
});

const hubWith = async (environment: Record<string, string>) => {
  const hub = await served(cloned.url, environment);
  open.push(hub);
  return hub;
};
const issued = async (client: string, role = 'viewer') => (await createApiKey(acting, { client, label: client, role })).key!;

/** Waits for the next minute when the present one has too little left for a test. */
async function early(seconds = 60, needed = 8): Promise<void> {
  const left = seconds - ((Date.now() / 1000) % seconds);
  if (left < needed) await sleep(left * 1000 + 50);
}

const small = '{ viewer { name allowances { requests { limit left resetSeconds } cost { limit left } pushes { limit left } } } }';

describe('requests', () => {
  test('are counted for each caller, told in headers, extensions and viewer, and refused with 429 when they are too many', async () => {
    await early();
    const hub = await hubWith({ LIMIT_REQUESTS_PER_MINUTE: '5' });
    const [key, neighbour] = [await issued('counted'), await issued('neighbour')];
    for (let left = 4; left >= 0; left--) {
      const { statusCode, headers, body } = await hub.post({ query: small }, { key });
      expect(statusCode).toBe(200);
      expect(headers['ratelimit-policy']).toMatch(/^"requests";q=5;w=60, "cost";q=\d+;w=60, "pushes";q=\d+;w=60$/);
      expect(headers['ratelimit']).toMatch(new RegExp(`^"requests";r=${left};t=\\d+, "cost";r=\\d+;t=\\d+, `));
      const { data, extensions } = JSON.parse(body);
      expect(data.viewer.allowances.requests).toMatchObject({ limit: 5, left });
      expect(extensions.limits.requests).toMatchObject({ limit: 5, left });
      expect(extensions.limits.requests.resetSeconds).toBeLessThanOrEqual(60);
    }
    const { statusCode, headers, body } = await hub.post({ query: small }, { key });
    expect(statusCode).toBe(429);
    const { code, limit, retryAfterSeconds } = JSON.parse(body).errors[0].extensions;
    expect({ code, limit }).toEqual({ code: 'LIMIT_EXCEEDED', limit: { name: 'requestsPerMinute', allowed: 5, windowSeconds: 60 } });
    expect(headers['retry-after']).toBe(String(retryAfterSeconds));
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect((await hub.post({ query: small }, { key: neighbour })).statusCode).toBe(200);
  });

  test('of all callers of an address are limited together, and those without a key like one caller', async () => {
    await early();
    const hub = await hubWith({ LIMIT_REQUESTS_PER_MINUTE: '3', LIMIT_ADDRESS_FACTOR: '2' });
    const statuses = async (count: number, key?: string, address = '198.51.100.1') => {
      const found: number[] = [];
      for (let time = 0; time < count; time++)
        found.push((await hub.post({ query: '{ viewer { name } }' }, { address, ...(key && { key }) })).statusCode);
      return found;
    };
    expect(await statuses(3, await issued('office-1'))).toEqual([200, 200, 200]);
    expect(await statuses(3, await issued('office-2'))).toEqual([200, 200, 200]);
    expect(await statuses(1, await issued('office-3'))).toEqual([429]);
    expect(await statuses(1, await issued('office-4'), '198.51.100.2')).toEqual([200]);
    expect(await statuses(4, undefined, '198.51.100.3')).toEqual([200, 200, 200, 429]);
    expect(await statuses(4, undefined, '2001:db8:1:2:3::4')).toEqual([200, 200, 200, 429]);
    expect(await statuses(1, undefined, '2001:db8:1:2:ffff::5')).toEqual([429]);
    expect(await statuses(1, undefined, '2001:db8:1:3::5')).toEqual([200]);
  });

  test('are counted over all processes', async () => {
    await early(60, 12);
    const environment = { LIMIT_REQUESTS_PER_MINUTE: '40' };
    const hubs = await Promise.all([1, 2, 3].map(() => hubWith(environment)));
    const key = await issued('spread');
    let passed = 0;
    for (let time = 0; time < 90; time++) {
      if ((await hubs[time % 3]!.post({ query: '{ viewer { name } }' }, { key })).statusCode === 200) passed++;
      if (time % 15 === 14) await Promise.all(hubs.map(({ counts }) => counts.sync()));
    }
    // each process may let pass a twentieth, and what came while it had not asked
    expect(passed).toBeGreaterThanOrEqual(40);
    expect(passed).toBeLessThanOrEqual(40 + 3 * 5);
    await Promise.all(hubs.map(({ counts }) => counts.sync()));
    for (const hub of hubs) expect((await hub.post({ query: '{ viewer { name } }' }, { key })).statusCode).toBe(429);
  });

  test('pay no round trip', async () => {
    const hub = await hubWith({});
    const key = await issued('cheap');
    const query = { query: '{ materials(first: 1) { nodes { code } } }' };
    for (let time = 0; time < 5; time++) await hub.post(query, { key });
    const before = await statementsOf('usage_count');
    for (let time = 0; time < 200; time++) expect((await hub.post(query, { key })).statusCode).toBe(200);
    expect((await statementsOf('usage_count')) - before).toBeLessThan(60);
  });

  const statementsOf = async (table: string) => {
    await cloned.database.primary.query('select pg_stat_force_next_flush()');
    const { rows } = await cloned.database.primary.query<{ writes: string }>(
      `select n_tup_ins + n_tup_upd as writes from pg_stat_user_tables where relname = $1`,
      [table],
    );
    return Number(rows[0]!.writes);
  };
});

describe('cost points', () => {
  test('are refused with 429 when they would pass what is left, and cost nothing then', async () => {
    await early();
    const hub = await hubWith({ LIMIT_COST_PER_MINUTE: '1000', LIMIT_COST: '800' });
    const key = await issued('costly');
    const query = (first: number) => ({ query: `{ materials(first: ${first}) { nodes { category { name } } } }` });
    expect(JSON.parse((await hub.post(query(200), { key })).body).extensions.limits.cost.left).toBeLessThan(1000);
    let status = 200;
    for (let time = 0; time < 10 && status === 200; time++) status = (await hub.post(query(200), { key })).statusCode;
    expect(status).toBe(429);
    const { headers, body } = await hub.post(query(200), { key });
    expect(headers['retry-after']).toMatch(/^\d+$/);
    const [{ extensions }] = JSON.parse(body).errors;
    expect(extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: { name: 'costPerMinute', allowed: 1000 } });
    expect((await hub.post(query(1), { key })).statusCode).toBe(200);
  });

  test('of a repeated query are counted once a request, whichever way it is answered', async () => {
    await early();
    const hub = await hubWith({});
    const key = await issued('repeated');
    const left = async (query: string) => JSON.parse((await hub.post({ query }, { key })).body).extensions;
    const list = '{ materials(first: 10) { nodes { code } } }';
    const answers = [await left(list), await left(list), await left(list)];
    const points = answers[0].cost.points as number;
    expect(answers[0].limits.cost.left - answers[1].limits.cost.left).toBe(points);
    expect(answers[1].limits.cost.left - answers[2].limits.cost.left).toBe(points);
  });
});

test('pushed batches are counted, each of those in one request', async () => {
  await early();
  const hub = await hubWith({ LIMIT_PUSHES_PER_MINUTE: '3' });
  const key = await issued('pusher', 'materials-editor');
  const batch = (name: string) => `${name}: importMaterials(input: { key: "${name}", records: [] }) { received }`;
  const push = async (...names: string[]) => (await hub.post({ query: `mutation { ${names.map(batch).join(' ')} }` }, { key })).statusCode;
  expect(await push('a', 'b')).toBe(200);
  expect(await push('c', 'd')).toBe(429);
  expect(await push('e')).toBe(200);
  expect(await push('f')).toBe(429);
  expect((await hub.post({ query: '{ materials { nodes { code } } }' }, { key })).statusCode).toBe(200);
});

test('limits of 0 let everything pass and are not told', async () => {
  const hub = await hubWith({ LIMIT_REQUESTS_PER_MINUTE: '0', LIMIT_COST_PER_MINUTE: '0', LIMIT_PUSHES_PER_MINUTE: '0' });
  const { headers, body } = await hub.post({ query: small }, { key: await issued('free') });
  expect(headers['ratelimit']).toBeUndefined();
  expect(JSON.parse(body).data.viewer.allowances).toEqual({ requests: null, cost: null, pushes: null });
});

describe('failed sign-ins', () => {
  const failing = { LIMIT_SIGN_IN_FAILURES: '4', LIMIT_SIGN_IN_SECONDS: '60' };
  const statusOf = async (hub: Served, key: string, address: string) =>
    (await hub.post({ query: '{ viewer { name } }' }, { key, address })).statusCode;
  const wrong = (key: string) => `wuku_${key.split('_')[1]}_${newKey().text.split('_')[2]}`;

  test('lock out a key at an address in every process, the right secret too, and nobody elsewhere', async () => {
    await early();
    const [hub, other] = [await hubWith(failing), await hubWith(failing)];
    const key = await issued('guessed');
    for (const at of [hub, other, hub, other]) expect(await statusOf(at, wrong(key), '203.0.113.1')).toBe(401);
    expect(await statusOf(hub, wrong(key), '203.0.113.1')).toBe(401);
    for (const at of [hub, other]) {
      await statusOf(at, wrong(key), '203.0.113.1');
      const { statusCode, headers, body } = await at.post({ query: '{ viewer { name } }' }, { key, address: '203.0.113.1' });
      expect(statusCode).toBe(429);
      expect(headers['retry-after']).toMatch(/^\d+$/);
      expect(JSON.parse(body).errors[0].extensions.limit.name).toBe('signInFailures');
    }
    expect(await statusOf(hub, key, '203.0.113.2')).toBe(200);
  });

  test('with many keys from one address lock it out for all but those that signed in lately', async () => {
    await early();
    const hub = await hubWith(failing);
    const [steady, fresh] = [await issued('steady'), await issued('fresh')];
    expect(await statusOf(hub, steady, '203.0.113.7')).toBe(200);
    for (let time = 0; time < 20; time++) expect(await statusOf(hub, newKey().text, '203.0.113.7')).toBe(401);
    expect(await statusOf(hub, newKey().text, '203.0.113.7')).toBe(429);
    expect(await statusOf(hub, fresh, '203.0.113.7')).toBe(429);
    expect(await statusOf(hub, steady, '203.0.113.7')).toBe(200);
    expect(await statusOf(hub, fresh, '203.0.113.8')).toBe(200);
  });
});

describe('the counts', () => {
  test('survive a database that goes away, and are told when it is back', async () => {
    const pool = cloned.database.primary;
    let away = true;
    const flaky = {
      query: (...given: unknown[]) => (away ? Promise.reject(new Error('gone')) : (pool.query as (...all: unknown[]) => unknown)(...given)),
    };
    const counts = new UsageCounts(flaky as never);
    const allowance = { kind: 'requests', allowed: 1000, seconds: 3600 };
    counts.add('away', allowance, 7);
    await counts.sync();
    expect(counts.used('away', allowance)).toBe(7);
    away = false;
    await counts.sync();
    expect(counts.used('away', allowance)).toBe(7);
    const second = new UsageCounts(pool);
    second.add('away', allowance, 1);
    await second.sync();
    expect(second.used('away', allowance)).toBe(8);
    await Promise.all([counts.close(), second.close()]);
  });

  test('of two processes that tell the same subjects at the same time neither lose anything nor wait for one another for ever', async () => {
    const allowance = { kind: 'requests', allowed: 1e9, seconds: 3600 };
    const many = Array.from({ length: 6 }, () => new UsageCounts(cloned.database.primary));
    for (let round = 0; round < 10; round++) {
      for (const [index, counts] of many.entries())
        for (let subject = 0; subject < 50; subject++) counts.add(`s${(subject * (index + 1)) % 50}`, allowance, 1);
      await Promise.all(many.map((counts) => counts.sync()));
    }
    const { rows } = await cloned.database.primary.query<{ sum: string }>(`select sum(amount) from usage_count where subject ~ '^s\\d+$'`);
    expect(Number(rows[0]!.sum)).toBe(6 * 10 * 50);
    await Promise.all(many.map((counts) => counts.close()));
  });

  test('of windows that are over are deleted', async () => {
    await cloned.database.primary.query(`insert into usage_count values ('old', 'requests', now() - interval '1 hour', 5)`);
    const counts = new UsageCounts(cloned.database.primary);
    counts.add('new', { kind: 'requests', allowed: 10, seconds: 60 }, 1);
    await counts.sync();
    await counts.close();
    const { rows } = await cloned.database.primary.query(`select from usage_count where subject = 'old'`);
    expect(rows).toEqual([]);
  });
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('the address %s is counted as %s', (address, counted) => {
  expect(countedAddress(address)).toBe(counted);
});
