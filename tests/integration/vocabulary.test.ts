import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

test('a subtree of regions is listed by one statement', async () => {
  const answer = await hub.ask(
    `{ regions(filter: { within: "320703" }, first: 200) { nodes { code name parent { code } } totalCount { value kind } } }`,
    {},
    { role: 'viewer' },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data.regions.nodes.every(({ code }: { code: string }) => code.startsWith('320703'))).toBe(true);
  expect(answer.data.regions.totalCount).toEqual({ value: answer.data.regions.nodes.length, kind: 'EXACT' });
  expect(answer.extensions?.statements).toBe(1);
});
