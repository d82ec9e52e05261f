import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { isAlive } from '../../../src/platform/engines/process-table.js';
import { cloneDatabase } from '../../support/database.js';
import { runToEnd } from './faults.js';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'hub-faults-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

const hasStack = /\n\s+at |\.js:\d|node_modules/;

describe('a hub that cannot start says why in both languages, without a stack, and ends with 1', () => {
  test('every fault of its configuration at once', async () => {
    const { code, output } = await runToEnd({
      HUB_DATA: folder(),
      HUB_PORT: 'many',
      HUB_DEMO: 'perhaps',
      DATABASE_URL: 'mysql://root@localhost/x',
      LIMIT_DEPTH: '1',
      MEILI_URL: 'ftp://search',
      HUB_LANGUAGE: 'de',
    });
    expect(code).toBe(1);
    for (const name of ['HUB_PORT', 'HUB_DEMO', 'DATABASE_URL', 'LIMIT_DEPTH', 'MEILI_URL', 'HUB_LANGUAGE'])
      expect(output).toMatch(new RegExp(`^ *${name}: `, 'm'));
    expect(output).toMatch(/配置有误，共 6 处.*6 fault/);
    expect(output).not.toMatch(hasStack);
    expect(output).not.toContain('root@localhost');
  });

  test('a port on the command line that is none', async () => {
    const { code, output } = await runToEnd({ HUB_DATA: folder() }, ['serve', '--port', '70000']);
    expect(code).toBe(1);
    expect(output).toMatch(/65535/);
    expect(output).not.toMatch(hasStack);
  });

  test('a database that cannot be reached, without its password', async () => {
    const data = folder();
    const { code, output } = await runToEnd({
      HUB_DATA: data,
      DATABASE_URL: 'postgres://hub:hidden-secret@127.0.0.1:9/hub',
      MEILI_URL: 'http://127.0.0.1:9',
    });
    expect(code).toBe(1);
    expect(output).toMatch(/无法连接数据库.*DATABASE_URL/);
    expect(output).toMatch(/The database cannot be reached: check DATABASE_URL.*ECONNREFUSED/);
    expect(output).not.toMatch(hasStack);
    expect(output).not.toContain('hidden-secret');
  });

  test('a database that does not exist, and a password that is wrong', async () => {
    const url = new URL(process.env['HUB_TEST_DATABASE']!);
    url.pathname = '/there_is_no_such';
    const absent = await runToEnd({ HUB_DATA: folder(), DATABASE_URL: url.href, MEILI_URL: 'http://127.0.0.1:9' });
    url.pathname = '/postgres';
    url.password = 'wrong-password';
    const wrong = await runToEnd({ HUB_DATA: folder(), DATABASE_URL: url.href, MEILI_URL: 'http://127.0.0.1:9' });
    for (const { code, output } of [absent, wrong]) {
      expect(code).toBe(1);
      expect(output).toMatch(/DATABASE_URL/);
      expect(output).not.toMatch(hasStack);
      expect(output).not.toContain('wrong-password');
    }
  });

  test('a data folder in which nothing can be made', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const { code, output } = await runToEnd({ HUB_DATA: join(file, 'hub') });
    expect(code).toBe(1);
    expect(output).toMatch(/[一-鿿]/);
    expect(output).toMatch(/HUB_DATA|folder/);
    expect(output).not.toMatch(hasStack);
  });

  test('a port in use; the engines that it started are stopped and its folder is free again', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const data = folder();
    try {
      const { code, output } = await runToEnd({
        HUB_DATA: data,
        HUB_PORT: String(port),
        MEILI_URL: 'http://127.0.0.1:9',
        HUB_DEMO: 'false',
      });
      expect(code).toBe(1);
      expect(output).toContain(`端口 ${port} 已被占用`);
      expect(output).toContain(`Port ${port} is in use`);
      expect(output).not.toMatch(hasStack);
      expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
      expect(existsSync(join(data, 'hub.lock'))).toBe(false);
      expect(existsSync(join(data, 'endpoints.json'))).toBe(false);
    } finally {
      blocker.close();
    }
  }, 40_000);
});

test('a hub on a server of its own, without the demonstration, keeps nothing but its addresses in the data folder', async () => {
  const cloned = await cloneDatabase();
  const data = folder();
  const { startHub } = await import('../../support/process.js');
  const hub = await startHub({
    engines: 'embedded',
    dataFolder: data,
    environment: { DATABASE_URL: cloned.url, MEILI_URL: 'http://127.0.0.1:9', HUB_DEMO: 'false' },
  });
  try {
    expect(readdirSync(data)).toEqual(['endpoints.json']);
    expect(statSync(join(data, 'endpoints.json')).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(join(data, 'endpoints.json'), 'utf8'))).toMatchObject({ keys: {} });
  } finally {
    expect(await hub.stop()).toBe(0);
    await cloned.drop();
  }
  expect(isAlive(hub.pid)).toBe(false);
});
