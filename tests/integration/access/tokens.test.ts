import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { Tokens } from '../../../src/access/tokens.js';
import { tokenSettings, type TokenSettings } from '../../../src/access/tokenSettings.js';
import { readConfig } from '../../../src/platform/config.js';
import { cloneDatabase, type ClonedDatabase } from '../../support/database.js';
import { served, type Served } from '../../support/served.js';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

let cloned: ClonedDatabase;
let hub: Served;
let provider: Server;
let issuer: string;
let environment: Record<string, string>;
const pairs: Record<string, Pair> = {};
const published: JWK[] = [];
const asked: string[] = [];
let answersWith = 200;

const whoAmI = '{ viewer { name label role scopes department region expiresAt } }';
const now = () => Math.floor(Date.now() / 1000);

/** Makes a key pair of the provider, published or not. */
async function pairOf(kid: string, alg: string, show = true): Promise<Pair> {
  const pair = await generateKeyPair(alg, { extractable: true });
  pairs[kid] = pair;
  if (show) published.push({ ...(await exportJWK(pair.publicKey)), kid, alg, use: 'sig' });
  return pair;
}

interface Signing {
  kid?: string;
  alg?: string;
  header?: Record<string, unknown>;
}

/** A token as the provider signs it; `claims` takes the place of what it says by default, undefined leaves a claim out. */
const signed = (claims: JWTPayload = {}, { kid = 'rsa', alg = 'RS256', header = {} }: Signing = {}) =>
  new SignJWT(
    JSON.parse(
      JSON.stringify({
        iss: issuer,
        aud: 'wuku-hub',
        sub: 'u-1001',
        name: '王海波',
        exp: now() + 600,
        iat: now(),
        realm_access: { roles: ['hub-analysts'] },
        dept: 'water',
        area: '*',
        ...claims,
      }),
    ) as JWTPayload,
  )
    .setProtectedHeader({ alg, kid, ...header } as never)
    .sign(pairs[kid]!.privateKey);

const base64url = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const viewerOf = async (token: string, at = hub) => (await at.ask(whoAmI, {}, { key: token })).data.viewer;
const statusOf = async (token: string, at = hub) => (await at.post({ query: whoAmI }, { key: token })).statusCode;

beforeAll(async () => {
  provider = createServer((request, response) => {
    asked.push(request.url!);
    response.writeHead(answersWith, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        request.url === '/.well-known/openid-configuration'
          ? { issuer, jwks_uri: `${issuer}/keys` }
          : request.url === '/impostor/.well-known/openid-configuration'
            ? { issuer: 'https://other.example', jwks_uri: `${issuer}/keys` }
            : { keys: published },
      ),
    );
  });
  await new Promise<void>((done) => provider.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  for (const [kid, alg] of Object.entries({ rsa: 'RS256', pss: 'PS256', ec: 'ES256', ed: 'EdDSA', rs512: 'RS512' })) await pairOf(kid, alg);
  await pairOf('stranger', 'RS256', false);
  environment = {
    JWT_ISSUER: issuer,
    JWT_AUDIENCE: 'wuku-hub,wuku-hub-test',
    JWT_ROLE_CLAIM: 'realm_access.roles',
    JWT_ROLES: 'hub-operators=operator,hub-auditors=auditor,hub-editors=editor,hub-analysts=analyst,clerks=department',
    JWT_DEPARTMENT_CLAIM: 'dept',
    JWT_REGION_CLAIM: 'area',
    JWT_SCOPE_CLAIM: 'hub_scopes',
    LIMIT_SIGN_IN_FAILURES: '0',
  };
  cloned = await cloneDatabase();
  hub = await served(cloned.url, environment);
});
afterAll(async () => {
  await hub.close();
  await cloned.drop();
  await new Promise((done) => provider.close(done));
});

describe('a token of the provider, found by discovery', () => {
  test.each([
    ['rsa', 'RS256'],
    ['pss', 'PS256'],
    ['ec', 'ES256'],
    ['ed', 'EdDSA'],
  ])('signed by its key %s with %s says who calls', async (kid, alg) => {
    const exp = now() + 500;
    expect(await viewerOf(await signed({ exp }, { kid, alg }))).toMatchObject({
      name: 'user:u-1001',
      label: '王海波',
      role: 'analyst',
      department: 'water',
      region: null,
    });
    expect(Date.parse((await viewerOf(await signed({ exp }, { kid, alg }))).expiresAt)).toBe(exp * 1000);
  });

  test('gives the weightiest role and the scopes of all roles', async () => {
    const viewer = await viewerOf(await signed({ realm_access: { roles: ['hub-analysts', 'other', 'hub-editors'] } }));
    expect(viewer.role).toBe('editor');
    expect(viewer.scopes).toEqual(expect.arrayContaining(['material:write', 'contact:read']));
  });

  test('may narrow the scopes of its roles and never widen them', async () => {
    const viewer = await viewerOf(await signed({ hub_scopes: 'public material:read key:write openid' }));
    expect(viewer.scopes).toEqual(['public', 'material:read']);
  });

  test('limits its holder to a region', async () => {
    expect((await viewerOf(await signed({ area: '320706' }))).region).toBe('320706');
  });

  test('is asked for at the provider once, not with each request', async () => {
    asked.length = 0;
    for (let time = 0; time < 5; time++) await viewerOf(await signed({ sub: `u-${time}` }));
    expect(asked).toEqual([]);
  });
});

describe('a token that proves nothing is refused, with the same words as a wrong key', () => {
  const tokens: [string, () => Promise<string> | string][] = [
    [
      'alg none without signature',
      () =>
        `${base64url({ alg: 'none' })}.${base64url({ iss: issuer, aud: 'wuku-hub', sub: 'x', exp: now() + 99, realm_access: { roles: ['hub-operators'] } })}.`,
    ],
    [
      'alg None',
      () =>
        `${base64url({ alg: 'None', kid: 'rsa' })}.${base64url({ iss: issuer, aud: 'wuku-hub', sub: 'x', exp: now() + 99 })}.${base64url('x')}`,
    ],
    [
      'HS256 signed with the public key',
      async () => {
        const secret = new TextEncoder().encode(await exportSPKI(pairs['rsa']!.publicKey));
        return new SignJWT({ realm_access: { roles: ['hub-operators'] }, dept: 'water', area: '*' })
          .setProtectedHeader({ alg: 'HS256', kid: 'rsa' })
          .setIssuer(issuer)
          .setAudience('wuku-hub')
          .setSubject('x')
          .setExpirationTime('5m')
          .sign(secret);
      },
    ],
    ['an algorithm that is not configured', () => signed({}, { kid: 'rs512', alg: 'RS512' })],
    ['a key that the provider does not have', () => signed({}, { kid: 'stranger' })],
    [
      'another key under the id of a known one',
      async () =>
        new SignJWT({ iss: issuer, aud: 'wuku-hub', sub: 'x', exp: now() + 99 })
          .setProtectedHeader({ alg: 'RS256', kid: 'rsa' })
          .sign(pairs['stranger']!.privateKey),
    ],
    [
      'its own key in the header',
      async () => signed({}, { kid: 'stranger', header: { jwk: await exportJWK(pairs['stranger']!.publicKey) } }),
    ],
    ['an address of keys in the header', () => signed({}, { kid: 'stranger', header: { jku: `${issuer}/keys`, x5u: `${issuer}/keys` } })],
    ['an end that has passed', () => signed({ exp: now() - 31 })],
    ['no end', () => signed({ exp: undefined })],
    ['an end that is text', () => signed({ exp: 'tomorrow' as never })],
    ['an end beyond all time', () => signed({ exp: 1e18 })],
    ['a beginning to come', () => signed({ nbf: now() + 120 })],
    ['another audience', () => signed({ aud: 'another-service' })],
    ['no audience', () => signed({ aud: undefined })],
    ['another issuer', () => signed({ iss: 'https://evil.example' })],
    ['the issuer with a slash more', () => signed({ iss: `${issuer}/` })],
    ['no subject', () => signed({ sub: undefined })],
    [
      'a critical extension',
      () =>
        signed({}, { header: { crit: ['exp'], exp: 1 } }).catch(
          () => `${base64url({ alg: 'RS256', kid: 'rsa', crit: ['x'], x: 1 })}.e30.AAAA`,
        ),
    ],
    ['more than 8 KiB', () => signed({ padding: 'x'.repeat(9_000) })],
    ['a signature cut short', async () => (await signed()).slice(0, -10)],
    [
      'another payload under the signature',
      async () => {
        const [head, , signature] = (await signed()).split('.');
        return `${head}.${base64url({ iss: issuer, aud: 'wuku-hub', sub: 'root', exp: now() + 99, realm_access: { roles: ['hub-operators'] }, dept: 'water', area: '*' })}.${signature}`;
      },
    ],
    ['four parts', async () => `${await signed()}.x`],
    [
      'a payload that is no JSON',
      async () => {
        const [head, , signature] = (await signed()).split('.');
        return `${head}.${base64url('[1')}.${signature}`;
      },
    ],
    [
      'a header with __proto__',
      () => `${Buffer.from('{"alg":"RS256","kid":"rsa","__proto__":{"b64":false}}').toString('base64url')}.e30.AAAA`,
    ],
  ];

  test.each(tokens)('%s', async (_name, token) => {
    const { statusCode, body } = await hub.post({ query: whoAmI }, { key: await token() });
    expect(statusCode).toBe(401);
    expect(JSON.parse(body).errors).toMatchObject([
      { message: expect.stringMatching(/^The key or token is not valid/) as unknown, extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(hub.faults).toEqual([]);
  });

  test('clocks may differ by the skew and no more', async () => {
    expect(await statusOf(await signed({ exp: now() - 20 }))).toBe(200);
    expect(await statusOf(await signed({ nbf: now() + 20 }))).toBe(200);
  });

  test('one that has just expired is no longer taken from memory', async () => {
    const strict = await served(cloned.url, { ...environment, JWT_CLOCK_SKEW_SECONDS: '0' });
    try {
      const token = await signed({ exp: now() + 2 });
      expect(await statusOf(token, strict)).toBe(200);
      await new Promise((done) => setTimeout(done, 2_100));
      expect(await statusOf(token, strict)).toBe(401);
    } finally {
      await strict.close();
    }
  });
});

describe('a valid token without a place here is forbidden, with words for its holder', () => {
  test.each([
    ['no role', { realm_access: { roles: ['other'] } }, /no role/],
    ['no claim of roles', { realm_access: undefined }, /no role/],
    ['roles that are no list', { realm_access: { roles: { 'hub-operators': true } } }, /no role/],
    ['the name of a role of the hub that is not configured', { realm_access: { roles: ['operator', 'editor'] } }, /no role/],
    ['roles of operator and auditor', { realm_access: { roles: ['hub-operators', 'hub-auditors'] } }, /apart/],
    ['no department', { dept: undefined }, /department/],
    ['a department of another form', { dept: "water' or 1=1" }, /department/],
    ['no region', { area: undefined }, /region/],
    ['an empty region', { area: '' }, /region/],
    ['a region of another form', { area: '%' }, /region/],
    ['a department of all', { dept: '*', realm_access: { roles: ['clerks'] } }, /department/],
  ])('%s', async (_name, claims, words) => {
    const { statusCode, body } = await hub.post({ query: whoAmI }, { key: await signed(claims as JWTPayload) });
    expect(statusCode).toBe(403);
    expect(JSON.parse(body).errors[0].message).toMatch(words);
  });

  test('and names from outside stay on one line', async () => {
    const { name, label } = await viewerOf(await signed({ sub: 'a\nINFO forged\u202e', name: `x\r\n\u0000${'y'.repeat(500)}` }));
    for (const text of [name, label]) expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(label.length).toBe(100);
  });
});

describe('keys of the provider', () => {
  test('that come new are fetched when their id is first seen, at most every ten seconds', async () => {
    const { keys } = await servedWithKeysAt(`${issuer}/keys`);
    await keys.verify(await signed());
    await pairOf('rotated', 'RS256');
    asked.length = 0;
    // the cool-down after the first fetch: not known yet
    await expect(keys.verify(await signed({}, { kid: 'rotated' }))).rejects.toThrow(/no applicable key/);
    for (let time = 0; time < 20; time++) await keys.verify(await signed({ sub: `${time}` }, { kid: 'stranger' })).catch(() => undefined);
    expect(asked).toEqual([]);
    const later = Date.now() + 11_000;
    const clock = Date.now;
    Date.now = () => later;
    try {
      expect((await keys.verify(await signed({}, { kid: 'rotated' }))).role).toBe('analyst');
      expect(asked).toEqual(['/keys']);
    } finally {
      Date.now = clock;
    }
  });

  test('that cannot be had are no fault of the caller, and are not asked for with each request', async () => {
    answersWith = 503;
    asked.length = 0;
    try {
      const { keys } = await servedWithKeysAt(`${issuer}/keys`);
      for (let time = 0; time < 5; time++)
        await expect(keys.verify(await signed({ sub: `${time}` }))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      expect(asked).toEqual(['/keys']);
    } finally {
      answersWith = 200;
    }
  });

  test('of a discovery document that speaks for another issuer are not used', async () => {
    const settings = { ...settingsOf({ ...environment, JWT_ISSUER: `${issuer}/impostor` }) };
    await expect(new Tokens(settings).verify(await signed({ iss: `${issuer}/impostor` }))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  test('may lie in a file where the provider cannot be reached, and are read again when it changes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hub-keys-'));
    const file = join(folder, 'keys.json');
    try {
      writeFileSync(file, JSON.stringify({ keys: published.filter(({ kid }) => kid === 'ec') }));
      const keys = new Tokens(settingsOf({ ...environment, JWT_JWKS_FILE: file }));
      expect((await keys.verify(await signed({}, { kid: 'ec', alg: 'ES256' }))).role).toBe('analyst');
      await expect(keys.verify(await signed())).rejects.toThrow();
      await new Promise((done) => setTimeout(done, 1_100));
      writeFileSync(file, JSON.stringify({ keys: published }));
      expect((await keys.verify(await signed())).role).toBe('analyst');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const settingsOf = (given: Record<string, string>): TokenSettings => tokenSettings(readConfig(given))!;
  const servedWithKeysAt = async (url: string) => ({ keys: new Tokens(settingsOf({ ...environment, JWT_JWKS_URL: url })) });
});

test('without a provider tokens are no way in', async () => {
  const plain = await served(cloned.url);
  try {
    expect(await statusOf(await signed(), plain)).toBe(401);
  } finally {
    await plain.close();
  }
});
