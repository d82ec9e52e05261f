import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ManifestRefused, readManifest } from '../../../src/documents/manifest.js';
import { listDocuments, registerDocuments, removeDocuments } from '../../../src/documents/register.js';
import { createApiKey } from '../../../src/keys/acts.js';
import { hubSchema } from '../../../src/schema.js';
import { cloneDatabase, type ClonedDatabase } from '../../support/database.js';
import { served, type Served } from '../../support/served.js';

let cloned: ClonedDatabase;
let only: Served;
let allow: Served;
let off: Served;
const keyOf: Record<string, string> = {};

const hash = (text: string, algorithm = 'sha256') => createHash(algorithm).update(text).digest('hex');
const registered = 'query Desk($first: Int) { materials(first: $first) { nodes { code } } }';
const viaRelay = 'query RelayDesk { viewer { role } }';
const unknown = 'query Other { viewer { role } }';
const persisted = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash(text) } } });

beforeAll(async () => {
  cloned = await cloneDatabase();
  for (const role of ['viewer', 'analyst', 'operator', 'editor'])
    keyOf[role] = (
      await createApiKey({ database: cloned.database, caller: null, requestId: null }, { client: role, label: role, role })
    ).key!;
  keyOf['bound analyst'] = (
    await createApiKey(
      { database: cloned.database, caller: null, requestId: null },
      { client: 'bound', label: 'bound', role: 'analyst', scopes: ['public', 'material:read'] },
    )
  ).key!;
  await registerDocuments(cloned.database, 'desk', readManifest(JSON.stringify({ [hash(registered)]: registered }), hubSchema()));
  await registerDocuments(cloned.database, 'relay', readManifest(JSON.stringify({ [hash(viaRelay, 'md5')]: viaRelay }), hubSchema()));
  [only, allow, off] = (await Promise.all(['only', 'allow', 'off'].map((mode) => served(cloned.url, { HUB_TRUSTED_DOCUMENTS: mode })))) as [
    Served,
    Served,
    Served,
  ];
});
afterAll(async () => {
  await Promise.all([only, allow, off].map((hub) => hub.close()));
  await cloned.drop();
});

const asked = async (hub: Served, body: unknown, role: string | null = 'viewer') => {
  const { statusCode, body: text } = await hub.post(body, role === null ? {} : { key: keyOf[role]! });
  const { data, errors } = JSON.parse(text);
  return {
    status: statusCode,
    data,
    code: errors?.[0].extensions.code as string | undefined,
    problem: errors?.[0].extensions.problem as string | undefined,
    message: errors?.[0].message as string | undefined,
  };
};

describe('a registered document', () => {
  const ways: [string, Record<string, unknown>][] = [
    ['by Apollo’s protocol', { ...persisted(registered), variables: { first: 1 } }],
    ['by its id', { documentId: hash(registered), variables: { first: 1 } }],
    ['by its id with the name of the hash', { documentId: `sha256:${hash(registered)}`, variables: { first: 1 }, operationName: 'Desk' }],
    ['by its text', { query: registered, variables: { first: 1 } }],
    ['by text and hash', { query: registered, ...persisted(registered) }],
  ];
  test.each(ways)('is answered %s, again and again', async (_name, body) => {
    for (const hub of [only, allow])
      for (let time = 0; time < 3; time++)
        expect(await asked(hub, body)).toMatchObject({ status: 200, data: { materials: { nodes: [] } } });
  });

  test('is answered by GET, which caches keep', async () => {
    const search = `?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash(registered) } }))}&variables=${encodeURIComponent('{"first":1}')}`;
    const { statusCode, body } = await only.app.inject({
      method: 'GET',
      url: `/graphql${search}`,
      headers: { authorization: `Bearer ${keyOf['viewer']!}`, 'apollo-require-preflight': '1' },
    });
    expect([statusCode, JSON.parse(body).data]).toEqual([200, { materials: { nodes: [] } }]);
  });

  test('of Relay is found by its MD5', async () => {
    expect(await asked(only, { documentId: hash(viaRelay, 'md5') })).toMatchObject({ status: 200, data: { viewer: { role: 'viewer' } } });
  });

  test('asks for its scope like any other', async () => {
    expect(await asked(only, persisted(registered), null)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  test('that is removed is no longer taken', async () => {
    const text = 'query Short { viewer { name } }';
    await registerDocuments(cloned.database, 'short', readManifest(JSON.stringify({ [hash(text)]: text }), hubSchema()));
    expect((await asked(only, { query: text })).status).toBe(200);
    expect(await removeDocuments(cloned.database, { hashes: [], client: 'short' })).toBe(1);
    await sleep(5_100);
    expect(await asked(only, { query: text })).toMatchObject({ status: 403, problem: 'DOCUMENT_NOT_TRUSTED' });
  });
});

describe('where only registered documents are taken', () => {
  const forbidden = { status: 403, code: 'FORBIDDEN', problem: 'DOCUMENT_NOT_TRUSTED', data: undefined };

  test.each([
    ['another text', { query: unknown }],
    ['the text with a space more', { query: `${registered} ` }],
    ['an id that is not registered', { documentId: hash(unknown) }],
    ['a hash that is not registered', persisted(unknown)],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['one more operation behind the registered one', { query: `${registered} query More { viewer { name } }`, operationName: 'More' }],
    ['a text that is no GraphQL', { query: '{' }],
  ])('%s is refused to a viewer and to whoever has no key', async (_name, body) => {
    for (const role of ['viewer', 'bound analyst', null]) expect(await asked(only, body, role)).toMatchObject(forbidden);
  });

  test('a text under the hash of another one is refused', async () => {
    expect(await asked(only, { query: unknown, ...persisted(registered) })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(await asked(allow, { query: unknown, ...persisted(registered) })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  test('free text by GET is refused as well', async () => {
    const { statusCode } = await only.app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent(unknown)}`,
      headers: { authorization: `Bearer ${keyOf['viewer']!}`, 'apollo-require-preflight': '1' },
    });
    expect(statusCode).toBe(403);
  });

  test('a batch is refused and not looked into', async () => {
    expect((await asked(only, [{ query: unknown }])).status).toBe(400);
  });

  test.each(['analyst', 'editor', 'operator'])('%s, who holds document:any, writes documents of their own', async (role) => {
    expect(await asked(only, { query: unknown }, role)).toMatchObject({ status: 200, data: { viewer: { role } } });
    expect(await asked(only, { query: '{ __schema { queryType { name } } }' }, role)).toMatchObject({ status: 200 });
  });

  test.each([[5], [null], [{}], ['x'], ["' or 1=1 --"], ['__proto__'], ['a'.repeat(63)], ['Z'.repeat(64)], ['a'.repeat(100_000)]])(
    'the id %p is none and breaks nothing',
    async (id) => {
      for (const body of [
        ...(id === null ? [] : [{ documentId: id }]),
        { extensions: { persistedQuery: { version: 1, sha256Hash: id } } },
      ]) {
        const { status, code } = await asked(only, body);
        expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
      }
      expect(only.faults).toEqual([]);
    },
  );
});

describe('where registered documents are allowed', () => {
  test('free text is answered as well', async () => {
    expect(await asked(allow, { query: unknown })).toMatchObject({ status: 200 });
  });

  test('a client of Apollo’s protocol hears that a hash is not known, sends the text, and nothing is registered by that', async () => {
    const first = await asked(allow, persisted(unknown));
    expect(first).toMatchObject({ status: 200, message: 'PersistedQueryNotFound' });
    expect(await asked(allow, { query: unknown, ...persisted(unknown) })).toMatchObject({
      status: 200,
      data: { viewer: { role: 'viewer' } },
    });
    await sleep(1_100);
    expect(await asked(allow, persisted(unknown))).toMatchObject({ message: 'PersistedQueryNotFound' });
  });
});

test('switched off, hashes are not looked at', async () => {
  expect(await asked(off, persisted(registered))).toMatchObject({
    data: undefined,
    message: expect.stringMatching(/^PersistedQueryNotSupported/) as unknown,
  });
  expect(await asked(off, { query: unknown })).toMatchObject({ status: 200 });
});

describe('a manifest', () => {
  const schema = hubSchema();
  test('of codegen is taken as it was written', () => {
    const documents = readManifest(readFileSync('tests/generated/client/persisted-documents.json', 'utf8'), schema);
    expect(documents.length).toBeGreaterThan(5);
    expect(documents.map(({ name }) => name)).toContain('DepotMap');
    for (const { sha256, text } of documents) expect(sha256).toBe(hash(text));
  });

  test('of Apollo is taken', () => {
    const operations = [{ id: hash(registered), name: 'Desk', type: 'query', body: registered }];
    expect(readManifest(JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }), schema)).toEqual([
      { sha256: hash(registered), otherId: null, name: 'Desk', text: registered },
    ]);
  });

  test.each([
    ['no JSON', '{', /not valid JSON/],
    ['nothing', '{}', /no document/],
    ['a list', '[]', /none that is known/],
    ['another version', JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 2, operations: [] }), /none that is known/],
    ['an id that is no hash', JSON.stringify({ Desk: registered }), /neither a SHA-256/],
    ['an id that is the hash of another text', JSON.stringify({ [hash(unknown)]: registered }), /not the hash/],
    ['a document that the schema does not know', JSON.stringify({ [hash('{ nothing }')]: '{ nothing }' }), /Cannot query field "nothing"/],
    ['a document that is no GraphQL', JSON.stringify({ [hash('{')]: '{' }), /Syntax Error/],
  ])('with %s is refused as a whole', (_name, text, words) => {
    expect(() => readManifest(text, schema)).toThrow(ManifestRefused);
    expect(() => readManifest(text, schema)).toThrow(words);
  });

  test('that is registered twice adds nothing', async () => {
    const documents = readManifest(JSON.stringify({ [hash(registered)]: registered }), schema);
    expect(await registerDocuments(cloned.database, 'desk', documents)).toEqual({ inserted: 0, unchanged: 1 });
    expect((await listDocuments(cloned.database, 'desk')).map(({ name }) => name)).toEqual(['Desk']);
  });
});
