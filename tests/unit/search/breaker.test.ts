import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Breaker } from '../../../src/search/query/breaker.js';

describe('the breaker before the engine', () => {
  const failing = async () => {
    throw new Error('no answer');
  };

  test('lets searches through until one fails, then asks beside them, at most one at a time, later and later', async () => {
    let now = 0;
    let asked = 0;
    const breaker = new Breaker(() => now);
    const probe = async () => {
      asked++;
      throw new Error('still away');
    };
    expect(breaker.allows(probe)).toBe(true);
    await expect(breaker.run(failing, () => true)).rejects.toThrow('no answer');
    expect([breaker.allows(probe), asked]).toEqual([false, 0]);
    now = 500;
    expect([breaker.allows(probe), breaker.allows(probe), asked]).toEqual([false, false, 1]);
    await turn();
    now = 1_400;
    expect([breaker.allows(probe), asked]).toEqual([false, 1]);
    now = 1_500;
    expect([breaker.allows(probe), asked]).toEqual([false, 2]);
  });

  test('closes with the first answer after a probe, and opens again when that fails', async () => {
    let now = 0;
    const breaker = new Breaker(() => now);
    const probe = async () => 'there';
    await breaker.run(failing, () => true).catch(() => undefined);
    now = 500;
    breaker.allows(probe);
    await turn();
    expect(breaker.allows(probe)).toBe(true);
    await breaker.run(failing, () => true).catch(() => undefined);
    expect(breaker.allows(probe)).toBe(false);
    now = 10_000;
    breaker.allows(probe);
    await turn();
    expect(
      await breaker.run(
        async () => 'found',
        () => true,
      ),
    ).toBe('found');
    expect(breaker.allows(failing)).toBe(true);
  });

  test('takes no notice of a refusal that says nothing of the engine', async () => {
    const breaker = new Breaker();
    await breaker.run(failing, () => false).catch(() => undefined);
    expect(breaker.allows(failing)).toBe(true);
  });
});
