import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newKey } from '../../../src/access/keys.js';
import { createApiKey, machine, type Acting } from '../../../src/keys/acts.js';
import type { KeyWanted } from '../../../src/keys/wanted.js';
import { cloneDatabase, type ClonedDatabase } from '../../support/database.js';
import { served, type Served } from '../../support/served.js';

let cloned: ClonedDatabase;
let hub: Served;
let other: Served;
let operator: string;
let acting: Acting;

beforeAll(async () => {
  cloned = await cloneDatabase();
  hub = await served(cloned.url);
  other = await served(cloned.url);
  acting = { database: cloned.database, caller: null, requestId: null };
  operator = await issued({ role: 'operator' });
});
afterAll(async () => {
  await Promise.all([hub.close(), other.close()]);
  await cloned.drop();
});

/** A key issued on the machine. */
async function issued(wanted: Partial<KeyWanted>): Promise<string> {
  const { key, faults } = await createApiKey(acting, { client: 'tests', label: 'test', role: 'viewer', ...wanted });
  expect(faults).toEqual([]);
  return key!;
}

const fields =
  'id client prefix label role scopes department region networks owner contact status demonstration createdBy expiresAt revokedAt revokedBy lastUsedAt lastUsedAddress replaces { id } replacedBy { id }';
const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key record { ${fields} } userErrors { code path message } } }`;
const rotate = `mutation ($id: ID!, $hours: Int) { rotateApiKey(id: $id, overlapHours: $hours) { key record { ${fields} } userErrors { code path } } }`;
const revoke = `mutation ($id: ID!) { revokeApiKey(id: $id) { key record { status revokedBy } userErrors { code path } } }`;
const whoAmI = '{ viewer { name role label scopes department region expiresAt } }';

const created = async (input: Record<string, unknown>, key = operator) => {
  const { data, errors } = await hub.ask(create, { input: { client: 'tests', label: 'a key', role: 'viewer', ...input } }, { key });
  expect(errors).toBeUndefined();
  return data.createApiKey;
};
const faultsOf = async (input: Record<string, unknown>, key = operator) => {
  const { key: text, record, userErrors } = await created(input, key);
  if (userErrors.length > 0) expect([text, record]).toEqual([null, null]);
  return userErrors.map(({ code, path }: { code: string; path: string[] }) => `${path.join('.')} ${code}`);
};
const statusOf = async (key: string, at = hub) => (await at.post({ query: whoAmI }, { key })).statusCode;
const idOf = async (key: string) => {
  const { data } = await hub.ask(
    `query ($prefix: String!) { apiKeys(filter: { prefix: { eq: $prefix } }) { nodes { id } } }`,
    { prefix: key.split('_')[1] },
    { key: operator },
  );
  return data.apiKeys.nodes[0].id as string;
};

describe('an operator issues a key for the port authority', () => {
  test('that holds what it was given, and whose secret is shown once and not kept', async () => {
    const { key, record, userErrors } = await created({
      client: 'port-authority',
      label: '港口集团推送',
      role: 'department',
      department: 'ports',
      scopes: ['public', 'feed:push', 'receipt:read'],
      networks: ['192.0.2.0/24', '2001:db8::/32'],
      owner: '连云港港口集团信息中心',
      contact: '值班室',
    });
    expect(userErrors).toEqual([]);
    expect(record).toMatchObject({
      client: 'port-authority',
      role: 'department',
      department: 'ports',
      scopes: ['public', 'feed:push', 'receipt:read'],
      networks: ['192.0.2.0/24', '2001:db8::/32'],
      status: 'ACTIVE',
      createdBy: 'key:tests',
      lastUsedAt: null,
    });
    const [, prefix, secret] = /^wuku_([0-9a-f]{12})_([\w-]{32})$/.exec(key)!;
    expect(record.prefix).toBe(prefix);
    const { rows } = await cloned.database.primary.query<{ row: string }>(
      `select to_jsonb(k)::text as row from api_key k where prefix = $1`,
      [prefix],
    );
    expect(rows[0]!.row).not.toContain(secret);
    const days = (Date.parse(record.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(364);
    expect(days).toBeLessThan(366);

    const { data } = await hub.ask(whoAmI, {}, { key });
    expect(data.viewer).toMatchObject({
      name: 'key:port-authority',
      role: 'department',
      department: 'ports',
      scopes: ['public', 'feed:push', 'receipt:read'],
      expiresAt: record.expiresAt,
    });
    const { errors } = await hub.ask('{ materials { nodes { id } } }', {}, { key });
    expect(errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', scope: 'material:read' });
  });

  test('that says when and from where it was last used, written once a minute', async () => {
    const key = await issued({ client: 'last-use' });
    for (let time = 0; time < 5; time++) expect(await statusOf(key)).toBe(200);
    await hub.keys.close();
    const list = '{ apiKeys(filter: { client: { eq: "last-use" } }) { nodes { lastUsedAt lastUsedAddress } } }';
    const first = (await hub.ask(list, {}, { key: operator })).data.apiKeys.nodes[0];
    expect(first.lastUsedAddress).toBe('192.0.2.1');
    expect(Math.abs(Date.parse(first.lastUsedAt) - Date.now())).toBeLessThan(20_000);
    await sleep(1_000);
    await other.post({ query: whoAmI }, { key, address: '198.51.100.7' });
    await other.keys.close();
    expect((await hub.ask(list, {}, { key: operator })).data.apiKeys.nodes[0]).toEqual(first);
    await cloned.database.primary.query(`update api_key set last_used_at = now() - interval '2 minutes' where client = 'last-use'`);
    await sleep(1_000);
    await other.post({ query: whoAmI }, { key, address: '198.51.100.7' });
    await other.keys.close();
    expect((await hub.ask(list, {}, { key: operator })).data.apiKeys.nodes[0].lastUsedAddress).toBe('198.51.100.7');
  });

  test('and another for the same client, which shares its name', async () => {
    const [one, two] = [await created({ client: 'twice' }), await created({ client: 'twice', role: 'analyst' })];
    expect(one.key).not.toBe(two.key);
    const names = await Promise.all([one, two].map(async ({ key }) => (await hub.ask(whoAmI, {}, { key })).data.viewer.name));
    expect(names).toEqual(['key:twice', 'key:twice']);
  });

  test.each([
    ['a client that is no name', { client: 'Port Authority' }, 'client BAD_FORM'],
    ['a label of two lines', { label: 'a\nINFO forged' }, 'label BAD_FORM'],
    ['a label that turns the line round', { label: 'a\u202eb' }, 'label BAD_FORM'],
    ['no label', { label: '  ' }, 'label REQUIRED'],
    ['a label without end', { label: 'x'.repeat(101) }, 'label TOO_LONG'],
    ['an unknown role', { role: 'root' }, 'role NOT_IN_LIST'],
    ['a role by the name of a property', { role: 'constructor' }, 'role NOT_IN_LIST'],
    ['the role of nobody', { role: 'anonymous' }, 'role NOT_IN_LIST'],
    ['an unknown scope', { scopes: ['material:burn'] }, 'scopes NOT_IN_LIST'],
    ['a scope that the role does not hold', { scopes: ['public', 'material:write'] }, 'scopes NOT_OF_ROLE'],
    ['no scope', { scopes: [] }, 'scopes OUT_OF_RANGE'],
    ['a department without a sector', { role: 'department' }, 'department REQUIRED'],
    ['an unknown sector', { department: 'magic' }, 'department NOT_IN_LIST'],
    ['an unknown division', { region: '999999' }, 'region NOT_FOUND'],
    ['a network that is none', { networks: ['10.0.0.0/33'] }, 'networks NOT_A_NETWORK'],
    ['a network with SQL', { networks: ["10.0.0.0'; drop table api_key"] }, 'networks NOT_A_NETWORK'],
    ['no network', { networks: [] }, 'networks OUT_OF_RANGE'],
    ['an end that has passed', { expiresAt: '2020-01-01T00:00:00+08:00' }, 'expiresAt IN_THE_PAST'],
  ])('but not with %s', async (_name, input, fault) => {
    expect(await faultsOf(input)).toEqual([fault]);
  });

  test('and hears all faults at once', async () => {
    expect(await faultsOf({ client: '', label: '', networks: ['x'], region: '1', role: 'viewer' })).toEqual([
      'client BAD_FORM',
      'label REQUIRED',
      'networks NOT_A_NETWORK',
      'region NOT_FOUND',
    ]);
  });
});

describe('a key is never given more than its giver may give', () => {
  test('an operator makes no auditor, nor rotates or revokes one', async () => {
    expect(await faultsOf({ role: 'auditor' })).toEqual(['role SEPARATED']);
    const id = await idOf(await issued({ role: 'auditor', client: 'audit' }));
    for (const [mutation, field] of [
      [rotate, 'rotateApiKey'],
      [revoke, 'revokeApiKey'],
    ] as const) {
      const { data } = await hub.ask(mutation, { id }, { key: operator });
      expect(data[field].userErrors).toEqual([{ code: 'SEPARATED', path: ['role'] }]);
    }
  });

  test('an operator with fewer scopes makes no operator with more', async () => {
    const narrow = await issued({ role: 'operator', client: 'narrow', scopes: ['public', 'key:read', 'key:write'] });
    expect(await faultsOf({ role: 'operator' }, narrow)).toEqual(['scopes MORE_THAN_YOURS']);
    expect(await faultsOf({ role: 'operator', scopes: ['public', 'lexicon:write'] }, narrow)).toEqual(['scopes MORE_THAN_YOURS']);
    expect(await faultsOf({ role: 'operator', scopes: ['key:read'] }, narrow)).toEqual([]);
    expect(await faultsOf({ role: 'editor' }, narrow)).toEqual([]);
  });

  test('an operator of a division or a sector gives keys of that only, and sees no others', async () => {
    const county = await issued({ role: 'operator', client: 'county', region: '320706' });
    expect(await faultsOf({}, county)).toEqual(['region MORE_THAN_YOURS']);
    expect(await faultsOf({ region: '320703' }, county)).toEqual(['region MORE_THAN_YOURS']);
    expect(await faultsOf({ region: '320706', client: 'county-desk' }, county)).toEqual([]);
    const seen = (await hub.ask('{ apiKeys { nodes { client } totalCount { value } } }', {}, { key: county })).data.apiKeys;
    expect(seen.nodes.map(({ client }: { client: string }) => client).sort()).toEqual(['county', 'county-desk']);
    expect(seen.totalCount.value).toBe(2);

    const ports = await issued({ role: 'operator', client: 'ports-desk', department: 'ports' });
    expect(await faultsOf({ role: 'department', department: 'water' }, ports)).toEqual(['department MORE_THAN_YOURS']);
    const secret = await idOf(await issued({ client: 'elsewhere' }));
    const absent = secret.replace(/\d+$/, '99999999');
    for (const key of [county, ports])
      for (const mutation of [rotate, revoke]) {
        const [hidden, missing] = [await hub.ask(mutation, { id: secret }, { key }), await hub.ask(mutation, { id: absent }, { key })];
        expect(hidden.data).toEqual(missing.data);
      }
    for (const key of [county, ports])
      expect(
        (await hub.ask('query ($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { id } }', { a: secret, b: absent }, { key })).data.nodes,
      ).toEqual([null, null]);
  });

  test('an operator makes no operator who lasts longer or comes from elsewhere, but renews the very key that is used', async () => {
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const bound = await issued({ role: 'operator', client: 'bound', networks: ['192.0.2.0/24'], expiresAt: soon });
    expect(await faultsOf({ role: 'operator', networks: ['192.0.0.0/16'], expiresAt: null }, bound)).toEqual([
      'networks MORE_THAN_YOURS',
      'expiresAt MORE_THAN_YOURS',
    ]);
    expect(await faultsOf({ role: 'operator' }, bound)).toEqual(['networks MORE_THAN_YOURS']);
    expect(await faultsOf({ role: 'operator', networks: ['192.0.2.7'], expiresAt: soon }, bound)).toEqual([]);
    expect(await faultsOf({ role: 'editor', expiresAt: null }, bound)).toEqual([]);
    const { data } = await hub.ask(rotate, { id: await idOf(bound), hours: 1 }, { key: bound });
    expect(data.rotateApiKey.userErrors).toEqual([]);
  });

  test.each(['viewer', 'analyst', 'editor', 'department', 'duty-officer', 'auditor'])('%s neither sees nor gives keys', async (role) => {
    const key = await issued({ role, client: 'curious', ...(role === 'department' && { department: 'water' }) });
    for (const query of [
      '{ apiKeys { nodes { id } } }',
      `mutation { createApiKey(input: { client: "x", label: "x", role: "viewer" }) { key } }`,
      `mutation { revokeApiKey(id: "key_1") { key } }`,
      `mutation { rotateApiKey(id: "key_1") { key } }`,
    ])
      expect((await hub.ask(query, {}, { key })).errors[0].extensions.code).toBe('FORBIDDEN');
    const id = await idOf(key);
    expect((await hub.ask('query ($id: ID!) { node(id: $id) { id } }', { id }, { key })).data).toEqual({ node: null });
  });

  test('fields that are not to be given are not taken', async () => {
    for (const extra of [
      { secretHash: 'x' },
      { prefix: 'mine' },
      { demonstration: true },
      { createdBy: 'key:other' },
      { id: 'key_1' },
      { lastUsedAt: null },
    ]) {
      const { errors } = await hub.ask(create, { input: { client: 'a', label: 'a', role: 'viewer', ...extra } }, { key: operator });
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
    const { errors } = await hub.ask('{ apiKeys { nodes { secretHash } } }', {}, { key: operator });
    expect(errors[0].message).toMatch(/Cannot query field "secretHash"/);
  });

  test('no key of both sides is accepted, even when it was written into the database', async () => {
    const key = newKey();
    await expect(
      cloned.database.primary.query(
        `insert into api_key (prefix, secret_hash, label, role, scopes) values ($1, $2, 'both', 'operator', array['audit:read', 'key:write'])`,
        [key.prefix, key.secretHash],
      ),
    ).rejects.toThrow('api_key_separated');
    await cloned.database.primary.query(
      `insert into api_key (prefix, secret_hash, label, role, scopes) values ($1, $2, 'more', 'viewer', array['public', 'audit:read', 'material:write'])`,
      [key.prefix, key.secretHash],
    );
    expect((await hub.ask(whoAmI, {}, { key: key.text })).data.viewer.scopes).toEqual(['public']);
  });
});

describe('rotation', () => {
  test('gives a successor with all that the key held, and accepts the old one for the overlap', async () => {
    const old = await created({
      client: 'rotated',
      role: 'department',
      department: 'water',
      networks: ['192.0.2.0/24'],
      owner: '水利局',
      contact: '总机',
    });
    const { data } = await hub.ask(rotate, { id: old.record.id, hours: 2 }, { key: operator });
    const { key, record, userErrors } = data.rotateApiKey;
    expect(userErrors).toEqual([]);
    const { client, role, scopes, department, networks, owner, contact } = old.record;
    expect(record).toMatchObject({
      client,
      role,
      scopes,
      department,
      networks,
      owner,
      contact,
      status: 'ACTIVE',
      replaces: { id: old.record.id },
      replacedBy: null,
    });
    const { data: list } = await hub.ask(
      `query ($id: ID!) { apiKeys(filter: { id: { eq: $id } }) { nodes { ${fields} } } }`,
      { id: old.record.id },
      { key: operator },
    );
    expect(list.apiKeys.nodes[0]).toMatchObject({ status: 'REPLACED', replacedBy: { id: record.id } });
    expect((Date.parse(list.apiKeys.nodes[0].expiresAt) - Date.now()) / 3_600_000).toBeCloseTo(2, 1);
    for (const text of [old.key, key]) expect(await statusOf(text)).toBe(200);
    expect((await hub.ask(rotate, { id: old.record.id, hours: 2 }, { key: operator })).data.rotateApiKey.userErrors).toEqual([
      { code: 'REPLACED', path: ['id'] },
    ]);
  });

  test('without overlap ends the old key within a second, in every process', async () => {
    const old = await created({ client: 'at-once' });
    for (const at of [hub, other]) expect(await statusOf(old.key, at)).toBe(200);
    const { data } = await hub.ask(rotate, { id: old.record.id, hours: 0 }, { key: operator });
    await sleep(1_000);
    for (const at of [hub, other]) {
      expect(await statusOf(old.key, at)).toBe(401);
      expect(await statusOf(data.rotateApiKey.key, at)).toBe(200);
    }
  });

  test.each([[-1], [721], [2_000_000_000]])('takes no overlap of %d hours', async (hours) => {
    const { record } = await created({ client: 'overlap' });
    expect((await hub.ask(rotate, { id: record.id, hours }, { key: operator })).data.rotateApiKey.userErrors).toEqual([
      { code: 'OUT_OF_RANGE', path: ['overlapHours'] },
    ]);
  });

  test('of one key twice at the same time makes one successor', async () => {
    const { record } = await created({ client: 'race' });
    const answers = await Promise.all([hub, other, hub, other].map((at) => at.ask(rotate, { id: record.id, hours: 1 }, { key: operator })));
    expect(answers.filter(({ data }) => data.rotateApiKey.key !== null)).toHaveLength(1);
  });
});

describe('revocation', () => {
  test('ends a key within a second in every process, and is done once', async () => {
    const { key, record } = await created({ client: 'revoked' });
    for (const at of [hub, other]) expect(await statusOf(key, at)).toBe(200);
    const began = Date.now();
    const { data } = await hub.ask(revoke, { id: record.id }, { key: operator });
    expect(data.revokeApiKey).toEqual({ key: null, record: { status: 'REVOKED', revokedBy: 'key:tests' }, userErrors: [] });
    while ((await statusOf(key, other)) !== 401) await sleep(20);
    const after = Date.now() - began;
    expect(after).toBeLessThanOrEqual(1_000);
    await sleep(Math.max(0, 1_000 - after));
    expect(await statusOf(key, hub)).toBe(401);
    const again = await hub.ask(revoke, { id: record.id }, { key: await issued({ role: 'operator', client: 'second' }) });
    expect(again.data.revokeApiKey.record).toEqual({ status: 'REVOKED', revokedBy: 'key:tests' });
    expect((await hub.ask(rotate, { id: record.id }, { key: operator })).data.rotateApiKey.userErrors).toEqual([
      { code: 'REVOKED', path: ['id'] },
    ]);
  });

  test.each(['key_0', 'key_-1', 'key_1; drop table api_key', 'mat_1', 'key_99999999999999999999', '', '__proto__'])(
    'takes no forged id %s',
    async (id) => {
      const { errors } = await hub.ask(revoke, { id }, { key: operator });
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(hub.faults).toEqual([]);
    },
  );
});

describe('what is not a valid key', () => {
  test('answers the same whether prefix or secret is wrong, or the key has ended', async () => {
    const [ended, revoked, good] = [
      await issued({ client: 'ended' }),
      await issued({ client: 'stopped' }),
      await issued({ client: 'good' }),
    ];
    await cloned.database.primary.query(`update api_key set expires_at = now() where client = 'ended'`);
    await cloned.database.primary.query(`update api_key set revoked_at = now() where client = 'stopped'`);
    const wrongSecret = good.slice(0, -4) + (good.endsWith('AAAA') ? 'BBBB' : 'AAAA');
    const answers = await Promise.all(
      [ended, revoked, wrongSecret, newKey().text, newKey(good.split('_')[1]).text].map(async (key) => {
        const { statusCode, headers, body } = await hub.post({ query: whoAmI }, { key, headers: { 'x-request-id': 'same' } });
        return { statusCode, body, names: Object.keys(headers).sort() };
      }),
    );
    expect(answers[0]!.statusCode).toBe(401);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic d3VrdTp4',
    'Bearer wuku_',
    'Bearer wuku_a_b',
    `Bearer wuku_abcdef_${'x'.repeat(200)}`,
    'Bearer a b',
    'Bearer null',
    'bearer undefined',
    'Token x',
    'Bearer eyJhbGciOiJub25lIn0.e30.',
  ])('is a header "%s"', async (authorization) => {
    const { statusCode } = await hub.post({ query: whoAmI }, { headers: { authorization } });
    expect(statusCode).toBe(authorization === '' ? 200 : 401);
  });

  test('is told to the log without its secret', async () => {
    hub.failed.length = 0;
    const { text, prefix } = newKey();
    await hub.post({ query: whoAmI }, { key: text, address: '203.0.113.9' });
    expect(hub.failed).toEqual([{ address: '203.0.113.9', tried: prefix, reason: 'no valid key' }]);
    expect(JSON.stringify(hub.failed)).not.toContain(text.split('_')[2]);
  });

  test('takes the same steps as a wrong secret: one look-up, one hash, one comparison in constant time', async () => {
    const known = (await issued({ client: 'timed' })).split('_')[1]!;
    const times: Record<string, number[]> = { known: [], unknown: [] };
    await Promise.all([hub.keys.verify(known, 'x'.repeat(32)), hub.keys.verify('unknownprefix', 'x'.repeat(32))]);
    for (let round = 0; round < 400; round++)
      for (const [name, prefix] of [
        ['known', known],
        ['unknown', 'unknownprefix'],
      ] as const) {
        const began = process.hrtime.bigint();
        expect(await hub.keys.verify(prefix, `${round}`.padEnd(32, 'x'))).toBeUndefined();
        times[name]!.push(Number(process.hrtime.bigint() - began));
      }
    const median = (list: number[]) => list.sort((a, b) => a - b)[list.length / 2]!;
    const ratio = median(times['known']!) / median(times['unknown']!);
    // a wide margin: two shared cores; a comparison that stops early or a step left out would show as a multiple
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });
});

describe('the networks of a key', () => {
  test('let it in from inside only', async () => {
    const key = await issued({ client: 'fenced', networks: ['10.32.0.0/16', '2001:db8:1::/48', '192.0.2.77'] });
    const from = async (address: string) => (await hub.post({ query: whoAmI }, { key, address })).statusCode;
    for (const address of ['10.32.0.1', '10.32.255.255', '::ffff:10.32.7.7', '2001:db8:1:ffff::1', '192.0.2.77'])
      expect([address, await from(address)]).toEqual([address, 200]);
    for (const address of ['10.33.0.1', '192.0.2.78', '2001:db8:2::1', '::1', '::ffff:10.33.0.1'])
      expect([address, await from(address)]).toEqual([address, 403]);
  });

  test('are not deceived by headers, unless a proxy of one’s own wrote them', async () => {
    const key = await issued({ client: 'spoofed', networks: ['10.32.0.0/16'] });
    const spoofing = {
      'x-forwarded-for': '10.32.0.1',
      'x-real-ip': '10.32.0.1',
      forwarded: 'for=10.32.0.1',
      'cf-connecting-ip': '10.32.0.1',
      'true-client-ip': '10.32.0.1',
    };
    expect((await hub.post({ query: whoAmI }, { key, address: '203.0.113.5', headers: spoofing })).statusCode).toBe(403);
    const behind = await served(cloned.url, { HUB_TRUSTED_PROXIES: '10.0.0.1,192.0.2.0/28' });
    try {
      const through = async (address: string, forwarded: string) =>
        (await behind.post({ query: whoAmI }, { key, address, headers: { 'x-forwarded-for': forwarded } })).statusCode;
      expect(await through('10.0.0.1', '10.32.0.1')).toBe(200);
      expect(await through('192.0.2.3', '203.0.113.5, 10.32.0.1')).toBe(200);
      // whatever the client wrote itself stands left of what the proxy added
      expect(await through('10.0.0.1', '10.32.0.1, 203.0.113.5')).toBe(403);
      expect(await through('10.0.0.1', '10.32.0.1, 203.0.113.5, 192.0.2.2')).toBe(403);
      expect(await through('203.0.113.5', '10.32.0.1')).toBe(403);
    } finally {
      await behind.close();
    }
  });
});

test('the machine itself bounds no key, and is named as its giver', async () => {
  const id = await idOf(await issued({ role: 'auditor', client: 'first-auditor', expiresAt: null }));
  const { data } = await hub.ask(
    'query ($id: ID!) { node(id: $id) { ... on ApiKey { role createdBy expiresAt } } }',
    { id },
    { key: operator },
  );
  expect(data.node).toEqual({ role: 'auditor', createdBy: machine, expiresAt: null });
});

test('a key check costs at most 0.1 ms of CPU in the median', async () => {
  const key = await issued({ client: 'measured' });
  const [, prefix, secret] = /^wuku_([^_]+)_(.+)$/.exec(key) as unknown as [string, string, string];
  for (let warm = 0; warm < 2_000; warm++) await hub.keys.verify(prefix, secret);
  const costs: number[] = [];
  for (let block = 0; block < 50; block++) {
    const before = process.cpuUsage();
    for (let one = 0; one < 200; one++) await hub.keys.verify(prefix, secret);
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 200_000);
  }
  expect(costs.sort((a, b) => a - b)[25]!).toBeLessThan(0.1);
});
