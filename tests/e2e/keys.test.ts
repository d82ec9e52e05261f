import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { send, startHub, type HubProcess } from '../support/process.js';

let hub: HubProcess;
let second: HubProcess;

/** Two processes on one database, as in production: without the demonstration. */
beforeAll(async () => {
  hub = await startHub({ environment: { HUB_DEMO: 'false', HUB_TRUSTED_DOCUMENTS: 'only' } });
  second = await startHub({ environment: { HUB_DEMO: 'false', DATABASE_URL: hub.databaseUrl! } });
});
afterAll(async () => {
  await second.stop();
  await hub.stop();
});

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a built command beside the hub. */
function run(...given: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [resolve('dist/src/main.js'), ...given], {
    env: { PATH: process.env['PATH'], HUB_DATA: hub.dataFolder, DATABASE_URL: hub.databaseUrl! },
  });
  const ran = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.err += text));
  return new Promise((done) => child.once('close', (code) => done({ code, ...ran })));
}

const ask = (at: HubProcess, query: string, key: string, variables: Record<string, unknown> = {}) =>
  send(at, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
const whoAmI = '{ viewer { name role } }';

describe('npm run keys', () => {
  test('issues the first operator on a new hub, who then issues keys by the API', async () => {
    const { code, out, err } = await run(
      'keys',
      'create',
      '--client',
      'ops-zhang',
      '--label',
      '运维 张工',
      '--role',
      'operator',
      '--expires',
      '365',
    );
    expect([code, err]).toEqual([0, expect.stringContaining('不会再次显示')]);
    expect(out).toMatch(/^wuku_[0-9a-f]{12}_[\w-]{32}\n$/);
    const operator = out.trim();
    expect((await ask(hub, whoAmI, operator)).json.data.viewer).toEqual({ name: 'key:ops-zhang', role: 'operator' });
    const { json } = await ask(
      second,
      'mutation { createApiKey(input: { client: "port-authority", label: "push", role: "department", department: "ports" }) { key userErrors { code } } }',
      operator,
    );
    expect(json.data.createApiKey.userErrors).toEqual([]);
    expect((await ask(hub, whoAmI, json.data.createApiKey.key)).json.data.viewer.role).toBe('department');
  });

  test('lists keys without secrets, rotates and revokes them at once for every process', async () => {
    const { out } = await run(
      'keys',
      'create',
      '--client',
      'desk',
      '--label',
      'desk',
      '--role',
      'analyst',
      '--networks',
      '127.0.0.0/8,::1',
    );
    const first = out.trim();
    const prefix = first.split('_')[1]!;
    expect((await ask(hub, whoAmI, first)).status).toBe(200);
    const listed = await run('keys', 'list');
    expect(listed.out).toMatch(new RegExp(`desk +${prefix} +analyst .*127\\.0\\.0\\.0/8`));
    expect(listed.out).not.toContain(first.split('_')[2]);
    const rotated = (await run('keys', 'rotate', prefix, '--overlap', '1')).out.trim();
    for (const key of [first, rotated]) expect((await ask(second, whoAmI, key)).status).toBe(200);
    expect((await run('keys', 'revoke', prefix)).code).toBe(0);
    await sleep(1_000);
    for (const at of [hub, second]) {
      expect((await ask(at, whoAmI, first)).status).toBe(401);
      expect((await ask(at, whoAmI, rotated)).status).toBe(200);
    }
    expect((await run('keys', 'list', '--all')).out).toMatch(new RegExp(`${prefix}.*REVOKED`));
  });

  test('says all that is wrong, in both languages, and issues nothing', async () => {
    const { code, out, err } = await run('keys', 'create', '--client', 'X Y', '--label', 'a', '--role', 'root');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/client: .*\p{Script=Han}.*small letters/u);
    expect(err).toMatch(/role: .*there are viewer, analyst/);
    for (const given of [
      ['rotate', 'nothing'],
      ['revoke', '0'],
      ['rotate', "' or 1=1 --"],
    ]) {
      const ran = await run('keys', ...given);
      expect([ran.code, ran.out]).toEqual([1, '']);
      expect(ran.err).toMatch(/没有这个密钥 — There is no such key/);
    }
    expect((await run('keys', 'create', '--client', 'a', '--label', 'a', '--role', 'viewer', '--expires', 'soon')).code).toBe(1);
  });

  test.each([['keys'], ['documents']])('%s explains itself by --help', async (name) => {
    const { code, out } = await run(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/\p{Script=Han}.* — /u);
    expect(out).toMatch(name === 'keys' ? /create[\s\S]*duty-officer/ : /register[\s\S]*remove/);
  });

  test('without a database says what to do', async () => {
    const child = spawn(process.execPath, [resolve('dist/src/main.js'), 'keys', 'list'], {
      env: { PATH: process.env['PATH'], HUB_DATA: join(hub.dataFolder, 'none') },
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const code = await new Promise((done) => child.once('close', done));
    expect([code, err]).toEqual([1, expect.stringMatching(/DATABASE_URL.*\n.*start the hub first/)]);
  });
});

describe('npm run documents', () => {
  test('binds a front end to its registered operations', async () => {
    const viewer = (await run('keys', 'create', '--client', 'front-end', '--label', 'front end', '--role', 'viewer')).out.trim();
    expect((await ask(hub, whoAmI, viewer)).status).toBe(403);
    expect((await run('documents', 'register', 'tests/generated/client/persisted-documents.json', '--client', 'desk')).out).toMatch(
      /已登记 \d+ 个/,
    );
    const file = join(hub.dataFolder, 'more.json');
    const { createHash } = await import('node:crypto');
    writeFileSync(file, JSON.stringify({ [createHash('sha256').update(whoAmI).digest('hex')]: whoAmI }));
    expect((await run('documents', 'register', file)).code).toBe(0);
    await sleep(1_100);
    expect((await ask(hub, whoAmI, viewer)).status).toBe(200);
    expect((await run('documents', 'list')).out).toMatch(/desk +DepotMap/);
    expect((await run('documents', 'remove', '--client', 'desk')).out).toMatch(/已移除 \d+ 个/);
  });

  test('registers nothing of a faulty manifest, and names each fault', async () => {
    const file = join(hub.dataFolder, 'faulty.json');
    writeFileSync(file, JSON.stringify({ 'not-a-hash': '{ nothing\u001b[31m }' }));
    const { code, err } = await run('documents', 'register', file);
    expect(code).toBe(1);
    expect(err).toMatch(/neither a SHA-256[\s\S]*Syntax Error/);
    expect(err).not.toContain('\u001b');
  });
});

test('production shows and accepts no key of the demonstration', async () => {
  expect(hub.endpoints.keys).toEqual({});
  expect((await send(hub, '/explorer/settings.json')).json.keys).toEqual([]);
  expect((await send(hub, '/')).text).not.toContain('wuku_');
});
