import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { errorCodes } from '../../src/platform/errors.js';
import { operate, send, startHub, type HttpAnswer, type HubProcess } from '../support/process.js';

const bodyLimit = 1_000_000;
let hub: HubProcess;
beforeAll(async () => {
  hub = await startHub({
    environment: { LIMIT_BODY_BYTES: String(bodyLimit), LIMIT_EXECUTION_MS: '2000', HUB_CORS_ORIGINS: 'https://map.example' },
  });
});
afterAll(async () => {
  expect(await hub.stop()).toBe(0);
});

/** What no answer may show: stack traces, paths of the server, SQL, addresses and secrets of engines. */
const internals =
  /\n\s+at |node_modules|\bdist\/|\/src\/|\.[jt]s:\d|file:\/\/|\bselect\b[\s\S]*\bfrom\b|\binsert into\b|jsonb|postgres(ql)?:\/\/|pg_|type-graphql|mikro/i;

/** Asserts that an answer is one fault in the hub's form, and gives it. */
function faultIn(
  answer: HttpAnswer,
  status: number,
  code: (typeof errorCodes)[number],
): { message: string; extensions: Record<string, unknown> } {
  expect({ status: answer.status, errors: answer.json?.errors?.map(({ extensions }: { extensions: unknown }) => extensions) }).toEqual({
    status,
    errors: [expect.objectContaining({ code, requestId: answer.headers.get('x-request-id') })],
  });
  expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
  expect(answer.json).not.toHaveProperty('data');
  expect(answer.text).not.toMatch(internals);
  expect(answer.json.errors[0].message).toMatch(/\S{2,}/);
  return answer.json.errors[0];
}

const viewer = '{ viewer { name role } }';
const write =
  'mutation ($input: CreateMaterialInput!) { createMaterial(input: $input) { record { id } userErrors { code path message } } }';
const json = { 'content-type': 'application/json' };

describe('the state of the hub', () => {
  test('/healthz says that it is alive', async () => {
    const { status, json: body } = await send(hub, '/healthz');
    expect([status, body]).toEqual([200, { status: 'alive' }]);
  });

  test('/readyz names each engine with its version', async () => {
    const { status, json: body } = await send(hub, '/readyz');
    expect(status).toBe(200);
    expect(body).toEqual({
      status: 'ready',
      engines: [
        { name: 'PostgreSQL', state: 'READY', version: expect.stringMatching(/^\d+\.\d+/) },
        { name: 'Meilisearch', state: 'READY', version: expect.stringMatching(/^1\.\d+\.\d+$/) },
      ],
      search: {
        built: 0,
        of: 6,
        building: [],
        pendingChanges: expect.any(Number),
        oldestPendingSeconds: expect.any(Number),
        writer: false,
        refused: 0,
      },
    });
  });

  test('/metrics tells Prometheus of operations, statements and engines', async () => {
    await operate(hub, { query: '{ materials(first: 1) { nodes { code } } }' });
    const { status, headers, text } = await send(hub, '/metrics');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toMatch(/^hub_operation_seconds_count\{kind="query",outcome="ok"\} [1-9]/m);
    expect(text).toMatch(/^hub_read_statements_total [1-9]/m);
    expect(text).toMatch(/^hub_engine_up\{engine="PostgreSQL"\} 1$/m);
    expect(text).toMatch(/^process_resident_memory_bytes [1-9]/m);
  });

  test('/schema.graphql is the schema that the hub serves', async () => {
    const { status, headers, text } = await send(hub, '/schema.graphql');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(Object.keys(buildSchema(text).getQueryType()!.getFields())).toContain('materials');
  });

  test('/changelog is text', async () => {
    const { status, headers } = await send(hub, '/changelog');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  });
});

describe('pages', () => {
  test.each([
    ['/', 'text/html'],
    ['/graphql', 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8'],
  ])('%s is a page that loads nothing from elsewhere', async (path, accept) => {
    const { status, headers, text } = await send(hub, path, { headers: { accept } });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toMatch(/default-src '(none|self)'/);
    expect(text).toMatch(/^<!doctype html>/i);
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)|src="\/\//);
  });

  test('/graphql answers HEAD as it answers GET', async () => {
    const { status, headers, text } = await send(hub, '/graphql', { method: 'HEAD', headers: { accept: 'text/html' } });
    expect([status, headers.get('content-type'), text]).toEqual([200, 'text/html; charset=utf-8', '']);
  });

  test('/graphql answers programs with JSON although browsers get a page', async () => {
    const answer = await send(hub, `/graphql?query=${encodeURIComponent('{ __typename }')}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    expect([answer.status, answer.json.data]).toEqual([200, { __typename: 'Query' }]);
  });
});

describe('who asks', () => {
  test('is nobody without a key: public fields answer, others ask for one', async () => {
    const answer = await operate(hub, { query: viewer }, { role: null });
    expect([answer.status, answer.json.data]).toEqual([200, { viewer: { name: 'anonymous', role: 'anonymous' } }]);
    faultIn(await operate(hub, { query: '{ materials { nodes { code } } }' }, { role: null }), 401, 'UNAUTHENTICATED');
  });

  test.each([
    ['of another form', 'Bearer nonsense'],
    ['of another scheme', 'Basic dXNlcjpwYXNz'],
    ['without a token', 'Bearer'],
    ['that is not known', `Bearer wuku_demoeditor_${'x'.repeat(32)}`],
    ['that is too long', `Bearer wuku_demoeditor_${'x'.repeat(5_000)}`],
  ])('is refused with a key %s, which the answer does not repeat', async (_name, authorization) => {
    const answer = await operate(hub, { query: viewer }, { role: null, headers: { authorization } });
    faultIn(answer, 401, 'UNAUTHENTICATED');
    expect(answer.text).not.toContain(authorization.slice(-12));
  });

  test('is told by the header WWW-Authenticate how to prove it, as RFC 9110 asks of every 401', async () => {
    const { headers } = await operate(hub, { query: viewer }, { role: null, headers: { authorization: 'Bearer nonsense' } });
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test.each(['viewer', 'analyst', 'editor', 'operator', 'auditor', 'department:water'])(
    'is known by the demonstration key of %s',
    async (role) => {
      const answer = await operate(hub, { query: viewer }, { role });
      expect(answer.json.data.viewer.role).toBe(role.split(':')[0]);
    },
  );

  test('may write only with the scope: a viewer is told which one is missing, and nothing is written', async () => {
    const input = { code: `E2E-${randomUUID()}`, name: '测试', unit: '件' };
    const { extensions } = faultIn(await operate(hub, { query: write, variables: { input } }, { role: 'viewer' }), 403, 'FORBIDDEN');
    expect(extensions['scope']).toBe('material:write');
    const { json: found } = await operate(hub, {
      query: 'query ($code: String!) { material(code: $code) { id } }',
      variables: { code: input.code },
    });
    expect(found.data).toEqual({ material: null });
  });

  test('may not learn by a field that is skipped either', async () => {
    const query = 'mutation ($input: CreateMaterialInput!) { createMaterial(input: $input) @skip(if: true) { record { id } } }';
    faultIn(await operate(hub, { query, variables: { input: { code: 'x', name: 'x', unit: 'x' } } }, { role: 'viewer' }), 403, 'FORBIDDEN');
  });
});

describe('languages', () => {
  const refusedIn = async (language: string) =>
    (await operate(hub, { query: '{ materials { nodes { code } } }' }, { role: null, headers: { 'accept-language': language } })).json
      .errors[0].message as string;

  test.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', /密钥/],
    ['en-GB,en;q=0.9', /API key/],
    ['de,en;q=0.1,zh;q=0.5', /密钥/],
    ['fr', /密钥/],
    ['*', /密钥/],
    [';;;q=,,', /密钥/],
  ])('%s', async (language, expected) => {
    expect(await refusedIn(language)).toMatch(expected);
  });

  test('hold for the faults of an input and for faults outside operations', async () => {
    const of = async (language: string) => {
      const faulty = await operate(
        hub,
        { query: write, variables: { input: { code: '', name: '名', unit: '件' } } },
        { headers: { 'accept-language': language } },
      );
      const lost = await send(hub, '/nothing', { headers: { 'accept-language': language } });
      return [faulty.json.data.createMaterial.userErrors[0].message, lost.json.errors[0].message] as string[];
    };
    for (const message of await of('zh')) expect(message).toMatch(/\p{Script=Han}/u);
    for (const message of await of('en')) expect(message).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('request ids', () => {
  test('are given to every answer, each another', async () => {
    const ids = await Promise.all(
      ['/healthz', '/', '/nothing', '/metrics', '/explorer/settings.json'].map(async (path) =>
        (await send(hub, path)).headers.get('x-request-id'),
      ),
    );
    expect(new Set(ids).size).toBe(5);
    for (const id of ids) expect(id).toMatch(/^[\w-]{36}$/);
  });

  test('are taken from the caller and come back in header, errors and extensions', async () => {
    const id = 'caller:42.a-b_c';
    const good = await operate(hub, { query: viewer }, { headers: { 'x-request-id': id } });
    expect([good.headers.get('x-request-id'), good.json.extensions.requestId]).toEqual([id, id]);
    const bad = await operate(hub, { query: '{ nothing }' }, { headers: { 'x-request-id': id } });
    expect([bad.headers.get('x-request-id'), bad.json.errors[0].extensions.requestId]).toEqual([id, id]);
  });

  test.each(['with blanks in it', 'x'.repeat(65), '"><script>', ''])('are replaced when they have another form: %j', async (id) => {
    const { headers } = await send(hub, '/healthz', { headers: { 'x-request-id': id } });
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  test('stand in the history of what the request wrote', async () => {
    const id = `e2e.${randomUUID()}`;
    const input = { code: id, name: '请求编号', unit: '件' };
    await operate(hub, { query: write, variables: { input } }, { headers: { 'x-request-id': id } });
    const { json: answer } = await operate(hub, {
      query: 'query ($code: String!) { material(code: $code) { history { nodes { requestId by } } } }',
      variables: { code: id },
    });
    expect(answer.data.material.history.nodes).toEqual([{ requestId: id, by: expect.stringMatching(/^key:demoeditor/) }]);
  });
});

describe('requests that are none', () => {
  const post = (body: string, headers: Record<string, string> = json) => send(hub, '/graphql', { method: 'POST', headers, body });

  /** Requests that are refused before there is an operation. */
  const early: [string, string, Record<string, string>][] = [
    ['a text for a body', '"{ viewer { name } }"', json],
    ['null for a body', 'null', json],
    ['a number for a query', '{"query": 5}', json],
    ['a batch', JSON.stringify([{ query: viewer }, { query: viewer }]), json],
    ['an empty batch', '[]', json],
    ['variables that are a text', JSON.stringify({ query: viewer, variables: 'x' }), json],
    ['plain text', JSON.stringify({ query: viewer }), { 'content-type': 'text/plain' }],
  ];

  test.each(early)('%s is answered with the request id, in the language of the caller', async (_name, body, headers) => {
    const { message } = faultIn(await post(body, headers), 400, 'BAD_USER_INPUT');
    expect(message).toMatch(/\p{Script=Han}/u);
  });

  test('a subscription sent by POST is told where subscriptions go, and is no fault of the hub', async () => {
    const answer = await operate(hub, { query: 'subscription { changes { __typename } }' });
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.json.errors[0].message).toMatch(/WebSocket/i);
  });

  test('a persisted query is told that there are none, in the words that clients look for', async () => {
    const answer = await post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }));
    const { message } = faultIn(answer, 200, 'BAD_USER_INPUT');
    expect(message).toBe('PersistedQueryNotSupported');
  });

  test.each([
    ['malformed JSON', '{"query": "{ viewer', json],
    ['no body', '', json],
    ['an object that is no request', '{"nothing": true}', json],
    ['a key that would change the prototype', '{"__proto__": {"x": 1}, "query": "{ viewer { name } }"}', json],
    ['a query that is no GraphQL', JSON.stringify({ query: '{ viewer { name }' }), json],
    ['a field that does not exist', JSON.stringify({ query: '{ viewer { secret } }' }), json],
    ['two operations without a name', JSON.stringify({ query: 'query a { __typename } query b { __typename }' }), json],
    ['the name of no operation', JSON.stringify({ query: 'query a { __typename }', operationName: 'b' }), json],
    ['a media type that is not JSON', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
    [
      'a form with a file',
      '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
    ['no media type', JSON.stringify({ query: viewer }), { 'content-type': '' }],
  ])('%s', async (_name, body, headers) => {
    faultIn(await post(body, headers), 400, 'BAD_USER_INPUT');
  });

  test('values of variables are not repeated: they may be personal data', async () => {
    const secret = '张三 13812345678';
    const answer = await operate(hub, {
      query: 'query ($first: Int) { materials(first: $first) { nodes { code } } }',
      variables: { first: secret },
    });
    faultIn(answer, 400, 'BAD_USER_INPUT');
    expect(answer.text).not.toMatch(/张三|138123/);
  });

  test.each([
    ['GET', '/nothing'],
    ['POST', '/nothing'],
    ['GET', '/graphql/'],
    ['GET', '/explorer/../../package.json'],
    ['GET', '/explorer/%2e%2e/%2e%2e/package.json'],
    ['DELETE', '/graphql'],
    ['PUT', '/graphql'],
  ])('%s %s is at no address', async (method, path) => {
    faultIn(await send(hub, path, { method }), 404, 'NOT_FOUND');
  });

  test('a path that cannot be read is bad input', async () => {
    const answer = await raw('GET', '/%zz');
    faultIn(answer, 400, 'BAD_USER_INPUT');
  });
});

/** A request as written, where fetch would tidy it up. */
function raw(method: string, path: string, headers: Record<string, string> = {}): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(hub.endpoints.http);
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: new Headers(response.headers as Record<string, string>),
          text,
          json: text.startsWith('{') ? JSON.parse(text) : undefined,
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('requests that are too large', () => {
  test('a body over the limit is told the limit', async () => {
    const { extensions } = faultIn(await operate(hub, { query: viewer, padding: 'x'.repeat(bodyLimit) }), 413, 'LIMIT_EXCEEDED');
    expect(extensions['limit']).toEqual({ name: 'bodyBytes', allowed: bodyLimit });
  });

  test('so is a query of two megabytes, which is larger than any body may be', async () => {
    faultIn(await operate(hub, { query: `{ viewer { name } } ${'#'.repeat(2_000_000)}` }), 413, 'LIMIT_EXCEEDED');
  });

  test('a query text over its own limit', async () => {
    const { extensions } = faultIn(await operate(hub, { query: `{ viewer { name } } ${'#'.repeat(200_000)}` }), 413, 'LIMIT_EXCEEDED');
    expect(extensions['limit']).toMatchObject({ name: 'queryBytes', allowed: 100_000 });
  });

  test('too many tokens', async () => {
    faultIn(await operate(hub, { query: `{ viewer { ${'name '.repeat(6_000)} } }` }), 400, 'LIMIT_EXCEEDED');
  });

  test.each([
    ['aliases', `{ viewer { ${Array.from({ length: 101 }, (_, number) => `a${number}: name`).join(' ')} } }`],
    ['depth', `{ regions { nodes { ${'parent { '.repeat(20)} code ${'} '.repeat(20)} } } }`],
    ['cost', '{ materials(first: 200) { nodes { lots(first: 200) { nodes { movements(first: 200) { nodes { code } } } } } } }'],
    ['pageSize', '{ materials(first: 201) { nodes { code } } }'],
    ['aliasLength', `{ viewer { ${'a'.repeat(64)}: name } }`],
    ['nodes', `{ nodes(ids: [${Array.from({ length: 201 }, (_, number) => `"mat_${number + 1}"`).join()}]) { id } }`],
  ])('too much of %s', async (name, query) => {
    const { status, json: body, text } = await operate(hub, { query });
    expect(body.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual(['LIMIT_EXCEEDED']);
    // a limit that shows while the answer is made leaves the other fields theirs
    expect(status).toBe(['pageSize', 'nodes'].includes(name) ? 200 : 400);
    expect(text).not.toMatch(internals);
  });
});

describe('requests that another site could have a browser send', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    send(hub, `/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/json', ...headers } });

  test('a GET without a header that makes browsers ask first is refused', async () => {
    faultIn(await get('{ __typename }'), 400, 'BAD_USER_INPUT');
  });

  test.each(['apollo-require-preflight', 'x-apollo-operation-name'])('a GET with the header %s answers', async (header) => {
    const { status, json: body } = await get('{ __typename }', { [header]: 'x' });
    expect([status, body.data]).toEqual([200, { __typename: 'Query' }]);
  });

  test('a mutation never comes by GET', async () => {
    const query = 'mutation { deleteMaterial(id: "mat_1", version: 1) { userErrors { code } } }';
    const answer = await get(query, { 'apollo-require-preflight': '1', authorization: `Bearer ${hub.endpoints.keys['editor']!}` });
    expect(answer.status).toBe(405);
    faultIn(answer, 405, 'BAD_USER_INPUT');
    expect(answer.headers.get('allow')).toBe('POST');
  });

  test.each([
    ['https://map.example', 'https://map.example'],
    ['https://elsewhere.example', null],
    ['https://map.example.elsewhere.example', null],
    ['null', null],
  ])('the site %s may read the answers only when it is named', async (origin, expected) => {
    const { headers } = await operate(hub, { query: viewer }, { headers: { origin } });
    expect(headers.get('access-control-allow-origin')).toBe(expected);
    const asked = await send(hub, '/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
    });
    expect(asked.headers.get('access-control-allow-origin')).toBe(expected);
    if (expected) expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, 'authorization,content-type']);
  });
});

describe('media types of answers', () => {
  test.each([
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
  ])('%s is answered by %s', async (accept, expected) => {
    const { status, headers } = await operate(hub, { query: viewer }, { headers: { accept } });
    expect([status, headers.get('content-type')]).toEqual([200, expected]);
  });

  test('one that the hub cannot write is refused', async () => {
    faultIn(await operate(hub, { query: viewer }, { headers: { accept: 'image/png' } }), 406, 'BAD_USER_INPUT');
  });
});

describe('a fault in one part', () => {
  test('leaves the other parts their answers, with status 200 and the path of the fault', async () => {
    const { status, json: body } = await operate(hub, { query: '{ viewer { role } bad: material(id: "dep_1") { name } }' });
    expect(status).toBe(200);
    expect(body.data).toEqual({ viewer: { role: 'editor' }, bad: null });
    expect(body.errors).toEqual([
      expect.objectContaining({ path: ['bad'], extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) } }),
    ]);
  });
});

afterEach(() => {
  // nothing that a caller sends may count as a fault of the hub; a subscription by POST still does
  const faults = hub
    .logs()
    .split('\n')
    .filter((line) => line.includes('failed inside the hub'));
  expect(faults).toEqual([]);
});
