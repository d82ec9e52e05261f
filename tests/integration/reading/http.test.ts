import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { Callers } from '../../../src/access/callers.js';
import { Keys, newKey } from '../../../src/access/keys.js';
import { entities } from '../../../src/entities.js';
import { readConfig } from '../../../src/platform/config.js';
import { errorCodes } from '../../../src/platform/errors.js';
import { createOrm, type Orm } from '../../../src/records/orm.js';
import { createHttp } from '../../../src/serving/http.js';
import { testHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
let app: FastifyInstance;
let orm: Orm;
const faults: Error[] = [];
const viewer = newKey('testviewer');
const revoked = newKey('testrevoked');

beforeAll(async () => {
  hub = await testHub();
  orm = createOrm(entities, hub.url, 1);
  for (const [key, over] of [
    [viewer, false],
    [revoked, true],
  ] as const)
    await hub.database.primary.query(
      `insert into api_key (prefix, secret_hash, label, role, revoked_at) values ($1, $2, 'test', 'viewer', case when $3 then now() end)`,
      [key.prefix, key.secretHash, over],
    );
  const config = readConfig({ LIMIT_BODY_BYTES: '20000', LIMIT_QUERY_BYTES: '5000' });
  app = createHttp({
    config,
    database: hub.database,
    orm,
    callers: new Callers({ keys: new Keys(hub.database, true) }),
    apollo: hub.apollo,
    trail: hub.trail,
    search: { engine: null, prefix: '' },
    explorerHtml: '<!doctype html>',
  } as Parameters<typeof createHttp>[0]);
  app.faults = (fault) => void faults.push(fault);
});
afterAll(async () => {
  await app.close();
  await orm.close(true);
  await hub.close();
});

const json = { 'content-type': 'application/json' };
const key = { authorization: `Bearer ${viewer.text}` };
const post = (payload: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...json, ...headers },
    payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
  });

describe('a bad request is the caller’s fault, never the hub’s', () => {
  const good = { query: '{ viewer { name } }' };
  const bad: [string, () => ReturnType<typeof post>, RegExp][] = [
    ['half a JSON', () => post('{"query": "{ viewer'), /^400$/],
    ['no body', () => post(''), /^400$/],
    ['null', () => post('null'), /^400$/],
    ['a number', () => post('5'), /^400$/],
    ['an empty object', () => post({}), /^400$/],
    ['a batch', () => post([good, good]), /^400$/],
    ['a query that is no text', () => post({ query: { a: 1 } }), /^400$/],
    ['an empty query', () => post({ query: '' }), /^400$/],
    ['variables that are no object', () => post({ ...good, variables: '{"a"' }), /^400$/],
    ['variables that are a list', () => post({ ...good, variables: [1] }), /^[24]00$/],
    ['an operation name that is no text', () => post({ ...good, operationName: 5 }), /^400$/],
    ['an unknown operation name', () => post({ ...good, operationName: 'Nothing' }), /^400$/],
    ['extensions that are no object', () => post({ ...good, extensions: 'x' }), /^400$/],
    ['a persisted query that is not kept', () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }), /^[24]0\d$/],
    ['bytes that are no text', () => post(Buffer.from([0x7b, 0xff, 0xfe, 0x00])), /^400$/],
    ['another media type', () => post('query=1', { 'content-type': 'application/x-www-form-urlencoded' }), /^4\d\d$/],
    ['text', () => post('{ viewer { name } }', { 'content-type': 'text/plain' }), /^4\d\d$/],
    ['a body that is too large', () => post({ query: '{ viewer { name } }', variables: { a: 'x'.repeat(30_000) } }), /^413$/],
    ['a query that is too long', () => post({ query: `{ viewer { name } } #${'x'.repeat(6_000)}` }), /^413$/],
    ['a key of another form', () => post(good, { authorization: 'Bearer x' }), /^401$/],
    ['a key that is not known', () => post(good, { authorization: `Bearer ${newKey('testunknown').text}` }), /^401$/],
    ['a key with another secret', () => post(good, { authorization: `Bearer ${newKey('testviewer').text}` }), /^401$/],
    ['a revoked key', () => post(good, { authorization: `Bearer ${revoked.text}` }), /^401$/],
    ['another scheme', () => post(good, { authorization: 'Basic dXNlcjpwYXNz' }), /^401$/],
    ['GET without a sign that it is no form', () => app.inject({ method: 'GET', url: '/graphql?query=%7Bviewer%7Bname%7D%7D' }), /^400$/],
    [
      'GET with half a percent sign',
      () => app.inject({ method: 'GET', url: '/graphql?query=%', headers: { 'apollo-require-preflight': '1' } }),
      /^400$/,
    ],
    ['another method', () => app.inject({ method: 'DELETE', url: '/graphql' }), /^40[45]$/],
    ['another address', () => app.inject({ method: 'GET', url: '/graphql/../secret' }), /^404$/],
  ];

  test.each(bad)('%s', async (_name, send, status) => {
    const response = await send();
    expect(String(response.statusCode)).toMatch(status);
    expect(response.headers['x-request-id']).toBeTruthy();
    const body = JSON.parse(response.body) as { errors?: { message: string; extensions: { code: string; requestId: string } }[] };
    for (const { message, extensions } of body.errors ?? []) {
      expect(errorCodes).toContain(extensions.code);
      expect(extensions.code).not.toBe('INTERNAL');
      expect(extensions.requestId).toBe(response.headers['x-request-id']);
      expect(message).not.toMatch(/node_modules|at \w+ \(|SyntaxError|Unexpected token/);
      if (!message.startsWith('PersistedQuery')) expect(message).toMatch(/\p{Script=Han}/u);
    }
    if (response.statusCode !== 200) expect(body.errors?.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

test('speaks the language that the request prefers, Chinese by default', async () => {
  for (const [header, words] of [
    [undefined, /[一-龥]/],
    ['en', /^[^一-龥]+$/],
    ['fr, en;q=0.3, zh;q=0.2', /^[^一-龥]+$/],
    ['zh-TW', /[一-龥]/],
    ['de', /[一-龥]/],
  ] as const) {
    const response = await post({ query: '{ materials { nodes { id } } }' }, header ? { 'accept-language': header } : {});
    const { errors } = JSON.parse(response.body) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect(errors[0]!.message).toMatch(words);
  }
});

test('answers a good request, with the id that it was given, by POST and by GET', async () => {
  const response = await post(
    { query: '{ viewer { name role } materials { totalCount { value } } }' },
    { ...key, 'x-request-id': 'mine-1' },
  );
  expect(response.statusCode).toBe(200);
  expect(JSON.parse(response.body)).toMatchObject({
    data: { viewer: { role: 'viewer' }, materials: { totalCount: { value: 0 } } },
    extensions: { requestId: 'mine-1', statements: 1 },
  });
  const got = await app.inject({
    method: 'GET',
    url: `/graphql?query=${encodeURIComponent('{ materials { nodes { id } } }')}`,
    headers: { ...key, 'apollo-require-preflight': '1' },
  });
  expect(JSON.parse(got.body)).toMatchObject({ data: { materials: { nodes: [] } } });
  expect((await post({ query: '{ viewer { name } }' }, { 'x-request-id': 'a b\u0000<script>' })).headers['x-request-id']).toMatch(
    /^[\w-]{36}$/,
  );
});
