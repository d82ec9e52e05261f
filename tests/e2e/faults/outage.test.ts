import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { cloneDatabase, type ClonedDatabase } from '../../support/database.js';
import { operate, send, startHub, type HubProcess } from '../../support/process.js';
import { prepareLoad, proxyTo, until, writeOnce, kept, type Proxy } from './faults.js';

let cloned: ClonedDatabase;
let proxy: Proxy;
let hub: HubProcess;
beforeAll(async () => {
  cloned = await cloneDatabase();
  proxy = await proxyTo(cloned.url);
  hub = await startHub({
    engines: 'embedded',
    environment: { DATABASE_URL: proxy.url, MEILI_URL: 'http://127.0.0.1:9', LIMIT_EXECUTION_MS: '2000' },
  });
  await prepareLoad(hub);
});
afterAll(async () => {
  await proxy.up();
  await hub.stop();
  await proxy.close();
  await cloned.drop();
});

const read = () => operate(hub, { query: '{ materials(first: 1) { nodes { code } } }' });
const add = (code: string) =>
  operate(hub, {
    query: `mutation { createMaterial(input: { code: "${code}", name: "n", unit: "u" }) { record { code } userErrors { code } } }`,
  });
const answers = async () => (await read()).json?.data?.materials.nodes.length === 1;

describe('without Meilisearch', () => {
  test('the hub serves, says that it is degraded, and the welcome page says so', async () => {
    expect((await read()).status).toBe(200);
    const ready = await send(hub, '/readyz');
    expect([ready.status, ready.json.status]).toEqual([200, 'degraded']);
    expect(ready.json.engines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Meilisearch', state: 'ABSENT' }),
        expect.objectContaining({ name: 'PostgreSQL', state: 'READY' }),
      ]),
    );
    const page = await send(hub, '/', { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    const said = page.text
      .replace(/<style[\s\S]*?<\/style>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(said).toMatch(/Meilisearch 无应答 no answer/);
    expect((await send(hub, '/metrics')).text).toMatch(/engine="Meilisearch"\}? 0/);
  });
});

describe('a database that is lost while the hub runs', () => {
  test('makes reads, writes and imports answer 503 UNAVAILABLE with Retry-After, in words; all is well again when it is back, without a restart', async () => {
    await proxy.down();
    for (const request of [
      read,
      () => add('LOST'),
      () => operate(hub, { query: `mutation { importMaterials(input: { key: "lost", records: [] }) { received } }` }),
      () =>
        operate(hub, { query: '{ viewer { name } materials(first: 1) { nodes { code } } }' }, { headers: { 'accept-language': 'zh-CN' } }),
    ]) {
      const { status, headers, json } = await request();
      expect([status, json.errors[0].extensions.code, headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '2']);
      expect(json.errors[0].message).toMatch(/数据库暂时无法访问|cannot be reached now/);
      expect(JSON.stringify(json)).not.toMatch(/ECONN|127\.0\.0\.1|node_modules|Connection terminated/);
    }
    expect((await send(hub, '/healthz')).status).toBe(200);
    const ready = await send(hub, '/readyz');
    expect([ready.status, ready.json.status, ready.headers.get('retry-after')]).toEqual([503, 'unavailable', '2']);
    expect((await send(hub, '/', { headers: { accept: 'text/html' } })).status).toBeLessThan(504);
    const socket = new WebSocket(hub.endpoints.ws, 'graphql-transport-ws');
    await once(socket, 'open');
    // a key that is not remembered has to be looked up
    socket.send(JSON.stringify({ type: 'connection_init', payload: { Authorization: `Bearer ${hub.endpoints.keys['auditor']}` } }));
    expect((await once(socket, 'close'))[0]).toBe(1013);
    await proxy.up();
    await until('the hub answers again', answers);
    expect((await add('BACK')).json.data.createMaterial).toEqual({ record: { code: 'BACK' }, userErrors: [] });
    expect((await send(hub, '/readyz')).status).toBe(200);
    expect(hub.logs()).not.toMatch(/uncaught|unhandled/i);
  }, 30_000);

  test('in the middle of many writes loses none that was answered, and repeating the others doubles none', async () => {
    const numbers = Array.from({ length: 120 }, (_none, index) => index);
    let done = 0;
    const lot = async (mine: number[]) => {
      const open: number[] = [];
      for (const number of mine) {
        const { end, detail } = await writeOnce(() => hub, number);
        expect([end === 'written' || /503 UNAVAILABLE$|200 UNAVAILABLE$/.test(detail), end, detail]).toEqual([true, end, detail]);
        if (end !== 'written') open.push(number);
        done++;
      }
      return open;
    };
    const clients = Array.from({ length: 6 }, (_none, client) => lot(numbers.filter((number) => number % 6 === client)));
    for (const turn of [1, 2, 3]) {
      await until('some writes are done', () => done >= turn * 20);
      await proxy.down();
      await proxy.up();
    }
    const open = (await Promise.all(clients)).flat();
    await until('the hub answers again', answers);
    const before = await kept(cloned.url).catch((fault: Error) => fault);
    expect(before).not.toBeInstanceOf(Error);
    for (const number of numbers.filter((one) => !open.includes(one)))
      expect((before as Awaited<ReturnType<typeof kept>>).materials.has(number)).toBe(true);
    for (const number of open)
      await until(`the write ${number} is taken`, async () => (await writeOnce(() => hub, number)).end === 'written');
    const after = await kept(cloned.url);
    expect(after.materials.size).toBe(120);
    expect(after.movements).toBe(120);
  }, 40_000);

  test('that hangs without a word makes requests answer UNAVAILABLE within seconds, not wait for ever', async () => {
    await until('the hub answers', answers);
    proxy.hang();
    try {
      const began = Date.now();
      const answersNow = await Promise.all(
        [read(), add('HANG'), read()].map((answer) =>
          Promise.race([
            answer.then(({ status, json }) => `${status} ${json.errors?.[0]?.extensions.code}`),
            new Promise((resolve) => setTimeout(() => resolve('no answer'), 16_000).unref()),
          ]),
        ),
      );
      expect(answersNow).toEqual(['503 UNAVAILABLE', '503 UNAVAILABLE', '503 UNAVAILABLE']);
      expect(Date.now() - began).toBeLessThan(16_000);
    } finally {
      await proxy.up();
    }
    await until('the hub answers again', answers);
    expect((await add('HANG')).json.data.createMaterial.record).toEqual({ code: 'HANG' });
  }, 40_000);
});
