import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { createApiKey } from '../../../src/keys/acts.js';
import { cloneDatabase, type ClonedDatabase } from '../../support/database.js';
import { served, type Served } from '../../support/served.js';

let cloned: ClonedDatabase;
let hub: Served;
let address: string;
let folder: string;
let sign: (seconds: number, claims?: Record<string, unknown>) => Promise<string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-sockets-'));
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  writeFileSync(join(folder, 'keys.json'), JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'a', alg: 'ES256' }] }));
  sign = (seconds, claims = {}) =>
    new SignJWT({ roles: ['viewers'], ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'a' })
      .setIssuer('https://id.example')
      .setAudience('hub')
      .setSubject('u')
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(privateKey);
  cloned = await cloneDatabase();
  hub = await served(cloned.url, {
    JWT_ISSUER: 'https://id.example',
    JWT_AUDIENCE: 'hub',
    JWT_JWKS_FILE: join(folder, 'keys.json'),
    JWT_ROLES: 'viewers=viewer',
    JWT_CLOCK_SKEW_SECONDS: '0',
    HUB_TRUSTED_DOCUMENTS: 'only',
    HUB_TRUSTED_PROXIES: 'loopback',
  });
  address = await hub.listen();
});
afterAll(async () => {
  await hub.close();
  await cloned.drop();
  rmSync(folder, { recursive: true });
});

async function open(authorization: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(address, 'graphql-transport-ws', { headers });
  await once(socket, 'open');
  const closed = once(socket, 'close').then(([code]) => code as number);
  const next = async () => JSON.parse(String(((await once(socket, 'message')) as [Buffer])[0])) as { type: string; payload: never };
  socket.send(JSON.stringify({ type: 'connection_init', payload: { Authorization: authorization } }));
  return { socket, closed, next };
}

test('a socket closes with 4403 when its token ends', async () => {
  const { closed, next } = await open(`Bearer ${await sign(3)}`);
  expect((await next()).type).toBe('connection_ack');
  const began = Date.now();
  expect(await closed).toBe(4403);
  expect(Date.now() - began).toBeGreaterThan(1_000);
  expect(Date.now() - began).toBeLessThan(20_000);
});

test('a socket is not opened with a token that proves nothing, nor from outside the networks of a key', async () => {
  expect(await (await open(`Bearer ${await sign(-60)}`)).closed).toBe(4403);
  expect(await (await open(`Bearer ${await sign(60, { roles: ['others'] })}`)).closed).toBe(4403);
  const { key } = await createApiKey(
    { database: cloned.database, caller: null, requestId: null },
    { client: 'fenced', label: 'fenced', role: 'viewer', networks: ['10.32.0.0/16'] },
  );
  expect(await (await open(`Bearer ${key!}`)).closed).toBe(4403);
  expect(await (await open(`Bearer ${key!}`, { 'x-forwarded-for': '10.32.0.1, 203.0.113.1' })).closed).toBe(4403);
  const inside = await open(`Bearer ${key!}`, { 'x-forwarded-for': '203.0.113.1, 10.32.0.1' });
  expect((await inside.next()).type).toBe('connection_ack');
  inside.socket.close();
});

test('where only registered documents are taken, a socket takes no others', async () => {
  const { socket, next } = await open(`Bearer ${await sign(60)}`);
  await next();
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: '{ viewer { name } }' } }));
  expect(await next()).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'FORBIDDEN', problem: 'DOCUMENT_NOT_TRUSTED' } }] });
  socket.close();
});
