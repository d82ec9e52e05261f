import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigurationError, environmentSchema, readConfig } from '../../src/platform/config.js';

const exampleVariables = (): Record<string, string> =>
  Object.fromEntries(
    readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

function messageOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
  throw new Error('readConfig accepted a faulty environment');
}

describe('readConfig', () => {
  test('needs no variable and makes the data folder absolute', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ HUB_HOST: '127.0.0.1', HUB_PORT: 4000, HUB_DEMO: true, HUB_CORS_ORIGINS: [] });
    expect(config.DATABASE_URL).toBeUndefined();
    expect(config.dataFolder).toBe(resolve('.hub'));
    expect(isAbsolute(readConfig({ HUB_DATA: 'elsewhere' }).dataFolder)).toBe(true);
  });

  test('takes an empty variable for an absent one', () => {
    expect(readConfig({ HUB_PORT: '', DATABASE_URL: '', HUB_DATA: '' })).toEqual(readConfig({}));
  });

  test('reads numbers, flags and lists', () => {
    const config = readConfig({
      HUB_PORT: '0',
      HUB_DEMO: 'false',
      HUB_CORS_ORIGINS: 'https://a.example, https://b.example,',
      DATABASE_REPLICA_URLS: 'postgres://a/x, postgres://b/x',
    });
    expect(config.HUB_PORT).toBe(0);
    expect(config.HUB_DEMO).toBe(false);
    expect(config.HUB_CORS_ORIGINS).toEqual(['https://a.example', 'https://b.example']);
    expect(config.DATABASE_REPLICA_URLS).toEqual(['postgres://a/x', 'postgres://b/x']);
  });

  test('lists all faults at once, by the names of the variables', () => {
    const faulty = {
      HUB_PORT: '70000',
      HUB_DEMO: 'yes',
      HUB_LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://db/x',
      MEILI_URL: 'not a url',
      LIMIT_DEPTH: 'deep',
    };
    const message = messageOf(faulty);
    for (const name of Object.keys(faulty)) expect(message).toContain(`${name}: `);
    expect(message).toContain(`${Object.keys(faulty).length} fault(s)`);
  });

  test.each([
    ['DATABASE_POOL', '0'],
    ['DATABASE_POOL', '1.5'],
    ['HUB_POSTGRES_PORT', '-1'],
    ['DATABASE_REPLICA_URLS', 'postgres://a/x,nonsense'],
    ['HUB_LANGUAGE', 'fr'],
  ])('refuses %s=%s', (name, value) => {
    expect(messageOf({ [name]: value })).toContain(name);
  });

  test('does not repeat a secret in its message', () => {
    expect(messageOf({ DATABASE_URL: 'mysql://hub:top-secret@db/x' })).not.toContain('top-secret');
  });
});

describe('.env.example', () => {
  test('names every variable, and no other', () => {
    expect(Object.keys(exampleVariables()).sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });

  test('shows the defaults', () => {
    expect(readConfig(exampleVariables())).toEqual(readConfig({}));
  });

  test('explains every variable in Chinese and English', () => {
    const lines = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
    lines.forEach((line, index) => {
      if (/^[A-Z]/.test(line)) expect(lines[index - 1]).toMatch(/^# .*\p{Script=Han}.* — .*[a-z]/u);
    });
  });
});
