import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createApiKey } from '../../../src/keys/acts.js';
import { createLog } from '../../../src/platform/log.js';
import { cloneDatabase, type ClonedDatabase } from '../../support/database.js';
import { served, type Served } from '../../support/served.js';

let cloned: ClonedDatabase;
let hub: Served;
let closed: Served;
const keyOf: Record<string, string> = {};

beforeAll(async () => {
  cloned = await cloneDatabase();
  [hub, closed] = await Promise.all([served(cloned.url), served(cloned.url, { HUB_INTROSPECTION: 'false' })]);
  for (const role of ['viewer', 'editor', 'department', 'operator'])
    keyOf[role] = (
      await createApiKey(
        { database: cloned.database, caller: null, requestId: null },
        { client: role, label: role, role, ...(role === 'department' && { department: 'water' }) },
      )
    ).key!;
});
afterAll(async () => {
  await Promise.all([hub.close(), closed.close()]);
  await cloned.drop();
});

const ask = async (
  query: unknown,
  { at = hub, role = 'viewer' as string | null, variables = {} as unknown, headers = {} as Record<string, string> } = {},
) => {
  const {
    statusCode,
    body,
    headers: answered,
  } = await at.post({ query, variables }, { ...(role !== null && { key: keyOf[role]! }), headers });
  const { data, errors } = JSON.parse(body);
  return {
    status: statusCode,
    data,
    errors,
    codes: errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code),
    headers: answered,
    text: body,
  };
};
const times = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_none, index) => part(index)).join(' ');

describe('floods', () => {
  test('a batch of operations in one request is refused', async () => {
    const { statusCode, body } = await hub.post([{ query: '{ viewer { name } }' }, { query: '{ viewer { name } }' }], {
      key: keyOf['viewer']!,
    });
    expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test.each([
    ['aliases', () => `{ ${times(200, (index) => `a${index}: viewer { name }`)} }`],
    ['aliases of __typename', () => `{ ${times(200, (index) => `a${index}: __typename`)} }`],
    ['aliases in one object', () => `{ viewer { ${times(200, (index) => `a${index}: name`)} } }`],
    ['directives', () => `{ viewer { name ${times(3_000, () => '@skip(if: false)')} } }`],
    ['directives that there are not', () => `{ viewer { name ${times(200, (index) => `@no${index}`)} } }`],
    [
      'fragments that hold fragments',
      () =>
        `{ ...f0 } ${times(150, (index) => `fragment f${index} on Query { a${index}: viewer { name } ...f${index + 1} ...f${index + 1} }`)} fragment f150 on Query { viewer { name } }`,
    ],
    ['a fragment that holds itself', () => '{ ...f } fragment f on Query { viewer { name } ...f }'],
    ['fields over and over', () => `{ viewer { ${'name '.repeat(6_000)} } }`],
    ['nesting', () => `{ regions { nodes { ${'parent { '.repeat(40)}code${' }'.repeat(40)} } } }`],
    ['introspection that goes round', () => `{ __schema { types { ${'fields { type { '.repeat(20)}name${' } }'.repeat(20)} } } }`],
    [
      'pages of pages',
      () => '{ depots(first: 200) { nodes { lots(first: 200) { nodes { movements(first: 200) { nodes { code } } } } } } }',
    ],
  ])('of %s are refused before anything is read', async (_name, query) => {
    const { status, data, codes } = await ask(query());
    expect(status).toBeGreaterThanOrEqual(400);
    expect(data).toBeUndefined();
    expect(['LIMIT_EXCEEDED', 'BAD_USER_INPUT']).toContain(codes[0]);
    expect(hub.faults).toEqual([]);
  });

  test('a list of ids without end is refused', async () => {
    const { data, codes } = await ask(`{ nodes(ids: [${times(3_000, (index) => `"mat_${index + 1}"`)}]) { id } }`);
    expect([data, codes]).toEqual([null, ['LIMIT_EXCEEDED']]);
  });

  test('errors do not outgrow the request', async () => {
    const { text } = await ask(`{ ${times(900, (index) => `unknown${index}`)} }`);
    expect(text.length).toBeLessThan(200_000);
  });
});

describe('what outsiders learn of the schema', () => {
  const typo = '{ materialz { nodes { id } } }';
  test('whoever has no key, or a hub without introspection, is given no suggestions', async () => {
    expect((await ask(typo, { role: null })).text).not.toMatch(/Did you mean|materials/);
    expect((await ask(typo, { role: 'editor', at: closed })).text).not.toMatch(/Did you mean|"materials/);
    for (const query of [
      '{ viewer { nam } }',
      '{ material(cod: "x") { id } }',
      '{ materials(orderBy: [{ field: COD }]) { nodes { id } } }',
      'query ($x: MaterialFilte) { viewer { name } }',
      '{ node(id: "mat_1") { ... on Materia { id } } }',
    ])
      expect((await ask(query, { role: null })).text).not.toContain('Did you mean');
    expect((await ask(typo)).text).toContain('Did you mean');
  });

  test.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Material") { fields { name } } }',
    '{ viewer { name } ...f } fragment f on Query { a: __schema { queryType { name } } }',
  ])('introspection is refused where it is switched off: %s', async (query) => {
    for (const role of ['operator', null])
      expect(await ask(query, { at: closed, role })).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
    expect((await ask(query)).data).toBeDefined();
  });
});

describe('requests across origins', () => {
  const query = '{"query":"mutation { revokeApiKey(id: \\"key_1\\") { key } }"}';
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain; application/json', ''])(
    'a form may not send an operation as "%s"',
    async (type) => {
      const { statusCode, body } = await hub.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${keyOf['operator']!}`, ...(type && { 'content-type': type }) },
        payload: query,
      });
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('"data"');
    },
  );

  test('an image or a link may not send one by GET, and no mutation goes by GET', async () => {
    const get = (text: string, headers: Record<string, string> = {}) =>
      hub.app.inject({
        method: 'GET',
        url: `/graphql?query=${encodeURIComponent(text)}`,
        headers: { authorization: `Bearer ${keyOf['operator']!}`, ...headers },
      });
    expect((await get('{ viewer { name } }')).statusCode).toBe(400);
    expect((await get('{ viewer { name } }', { 'apollo-require-preflight': '1' })).statusCode).toBe(200);
    expect((await get('mutation { revokeApiKey(id: "key_1") { key } }', { 'apollo-require-preflight': '1' })).statusCode).toBe(405);
  });

  test('answers are kept, framed, guessed at and handed on by nobody', async () => {
    for (const answer of [
      await ask('{ viewer { name } }'),
      await ask('{'),
      await ask('{ viewer { name } }', { headers: { authorization: 'Bearer x' } }),
    ]) {
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(answer.headers).not.toHaveProperty('strict-transport-security');
      expect(answer.headers).not.toHaveProperty('x-powered-by');
      expect(answer.headers).not.toHaveProperty('server');
    }
    expect((await hub.app.inject({ method: 'GET', url: '/nothing' })).headers['x-content-type-options']).toBe('nosniff');
  });

  test('browsers stay with TLS when a proxy of one’s own ended it, and believe nobody else', async () => {
    const behind = await served(cloned.url, { HUB_TRUSTED_PROXIES: '10.0.0.0/8' });
    try {
      const from = async (at: Served, address: string) =>
        (await at.post({ query: '{ viewer { name } }' }, { address, headers: { 'x-forwarded-proto': 'https' } })).headers[
          'strict-transport-security'
        ];
      expect(await from(behind, '10.0.0.1')).toBe('max-age=31536000');
      expect(await from(behind, '203.0.113.1')).toBeUndefined();
      expect(await from(hub, '10.0.0.1')).toBeUndefined();
    } finally {
      await behind.close();
    }
  });
});

describe('what callers send is taken for what it is', () => {
  test.each([
    ['a request id that would begin a header', { 'x-request-id': 'a%0d%0aset-cookie: x=1' }],
    ['a request id without end', { 'x-request-id': 'x'.repeat(5_000) }],
    ['a language that is none', { 'accept-language': `${'zh;q=0.'.repeat(60)}` }],
    ['an Accept header with a script', { accept: '<script>alert(1)</script>' }],
    ['a host that is another', { host: 'evil.example' }],
  ])('%s is not repeated', async (_name, headers) => {
    const { headers: answered, text } = await ask('{ viewer { name } }', { headers: headers as unknown as Record<string, string> });
    for (const value of Object.values(headers)) {
      expect(JSON.stringify(answered)).not.toContain(value);
      expect(text).not.toContain(value);
    }
    expect(answered['x-request-id']).toMatch(/^[\w-]{36}$/);
  });

  test.each([
    [
      '__proto__ in variables',
      '{"query":"query ($f: MaterialFilter) { materials(filter: $f) { nodes { id } } }","variables":{"f":{"__proto__":{"polluted":true}}}}',
    ],
    [
      'constructor.prototype in variables',
      '{"query":"query ($f: MaterialFilter) { materials(filter: $f) { nodes { id } } }","variables":{"f":{"constructor":{"prototype":{"polluted":true}}}}}',
    ],
    ['__proto__ beside the query', '{"query":"{ viewer { name } }","__proto__":{"polluted":true}}'],
    ['__proto__ in extensions', '{"query":"{ viewer { name } }","extensions":{"__proto__":{"polluted":true}}}'],
    [
      '__proto__ in a record',
      '{"query":"mutation ($r: JSON!) { importMaterials(input: { key: \\"p\\", records: $r }) { received rejected quarantined } }","variables":{"r":[{"code":"P-1","__proto__":{"polluted":true}}]}}',
    ],
    [
      'constructor in a record',
      '{"query":"mutation ($r: JSON!) { importMaterials(input: { key: \\"c\\", policy: REJECT_BAD, records: $r }) { received rejected } }","variables":{"r":[{"code":"P-2","constructor":{"prototype":{"polluted":true}}}]}}',
    ],
    ['an alias by the name of a prototype', '{"query":"{ __proto__: viewer { constructor: name toString: role } }"}'],
    ['an operation by the name of a prototype', '{"query":"query constructor { viewer { name } }","operationName":"constructor"}'],
    ['an operation name that is no operation', '{"query":"query A { viewer { name } }","operationName":"__proto__"}'],
  ])('%s changes no prototype and is no fault of the hub', async (_name, body) => {
    const { statusCode } = await hub.post(body, { key: keyOf['editor']! });
    expect([200, 400]).toContain(statusCode);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(hub.faults).toEqual([]);
  });

  test('line breaks in what callers name do not begin a line of the log', async () => {
    const lines: string[] = [];
    const log = pino(
      createLog('info').bindings(),
      new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) }),
    );
    const forged = 'x\n{"level":30,"msg":"a sign-in failed"}\r\n\u2028';
    log.warn({ tried: forged, operation: forged, caller: `user:${forged}` }, 'operation');
    expect(lines).toHaveLength(1);
    expect(lines[0]!.trimEnd().split(/[\n\r]/)).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ tried: forged });
  });
});

describe('ids and cursors', () => {
  test('of things that a caller may not see answer like those that are not', async () => {
    const { data } = await hub.ask(
      `mutation { createCase(input: { code: "SECRET", title: "内部案例", occurredAt: "2025-01-01T08:00:00+08:00", publicity: INTERNAL }) { record { id } userErrors { code path message } } }`,
      {},
      { key: keyOf['editor']! },
    );
    const id = data?.createCase.record?.id as string | undefined;
    expect(data?.createCase.userErrors).toEqual([]);
    const lookUp = (given: string, code: string) =>
      ask(
        'query ($id: ID!, $code: String!) { a: node(id: $id) { id } b: nodes(ids: [$id]) { id } c: case(id: $id) { id } d: case(code: $code) { id } }',
        { variables: { id: given, code } },
      );
    const [hidden, absent] = [await lookUp(id!, 'SECRET'), await lookUp('cas_987654321', 'NOTHING')];
    expect(hidden.data).toEqual(absent.data);
    expect(hidden.errors).toEqual(absent.errors);
    const remove = (given: string) =>
      hub.ask(
        'mutation ($id: ID!) { deleteCase(id: $id, version: 1) { record { id } userErrors { code path message } } }',
        { id: given },
        { key: keyOf['viewer']! },
      );
    const [one, other] = [await remove(id!), await remove('cas_987654321')];
    expect(one.errors[0].message).toBe(other.errors[0].message);
  });

  test('of receipts of others answer like those that are not', async () => {
    const { data } = await hub.ask(
      'mutation { importMaterials(input: { key: "mine", records: [] }) { id } }',
      {},
      { key: keyOf['editor']! },
    );
    const id = data.importMaterials.id as string;
    for (const given of [id, 'rcp_987654321'])
      expect((await ask('query ($id: ID!) { node(id: $id) { id } }', { role: 'department', variables: { id: given } })).data).toEqual({
        node: null,
      });
    expect((await ask('query ($id: ID!) { node(id: $id) { id } }', { role: 'editor', variables: { id } })).data).toEqual({ node: { id } });
    expect((await ask('query ($id: ID!) { node(id: $id) { id } }', { role: 'operator', variables: { id } })).data).toEqual({
      node: { id },
    });
  });

  test.each([
    '',
    'x',
    '__proto__',
    'e30=',
    Buffer.from('{"v":1}').toString('base64url'),
    Buffer.from('[]').toString('base64url'),
    Buffer.from(JSON.stringify({ m: "'; drop table material; --", c: ["' or 1=1"] })).toString('base64url'),
    '\u0000',
    'A'.repeat(50_000),
  ])('a forged cursor %# is refused in words', async (after) => {
    const { status, codes } = await ask('query ($after: String) { materials(first: 1, after: $after) { nodes { id } } }', {
      variables: { after },
    });
    expect([status, codes?.[0]]).toEqual([200, 'BAD_USER_INPUT']);
    expect(hub.faults).toEqual([]);
  });

  test.each([
    'mat_',
    'mat_0',
    'mat_-1',
    'mat_1e3',
    'mat_0x10',
    'mat_1.0',
    ' mat_1',
    'mat_1 ',
    'MAT_1',
    'mat_１',
    'mat_1\u0000',
    'mat_9'.padEnd(40, '9'),
    "mat_1' or '1'='1",
    'api_key_1',
    '../mat_1',
  ])('a forged id %j is refused or finds nothing', async (id) => {
    const { data, codes } = await ask('query ($id: ID!) { node(id: $id) { id } }', { variables: { id } });
    expect(data?.node ?? null).toBeNull();
    if (codes) expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(hub.faults).toEqual([]);
  });

  test('fields that no input offers are not taken', async () => {
    for (const extra of ['id: "mat_1"', 'version: 99', 'createdAt: "2020-01-01T00:00:00Z"', 'sourceKind: IMPORT', 'updatedAt: null']) {
      const { codes } = await ask(
        `mutation { createMaterial(input: { code: "MASS", name: "x", unit: "件", ${extra} }) { record { id } } }`,
        { role: 'editor' },
      );
      expect(codes).toEqual(['BAD_USER_INPUT']);
    }
    const { data } = await hub.ask(
      'mutation ($r: JSON!) { importMaterials(input: { key: "mass", policy: REJECT_BAD, records: $r }) { inserted rejected errors { code } } }',
      { r: [{ code: 'MASS-1', name: 'x', unit: '件', version: 99, id: 1 }] },
      { key: keyOf['editor']! },
    );
    expect(data.importMaterials).toMatchObject({ inserted: 0, rejected: 1 });
  });
});
