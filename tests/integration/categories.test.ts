import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const importCategories = `mutation ($input: ImportInput!) { importMaterialCategories(input: $input) { received inserted updated unchanged rejected quarantined errors { index pointer code } } }`;
const scheme = 'GB/T 38565-2020';

test('a code table is imported as a tree, whatever the order of its rows, and a class then includes all below it', async () => {
  const records = [
    { scheme, code: '1010101', name: '细类' },
    { scheme, code: '1010100', name: '小类' },
    { scheme, code: '1010000', name: '中类' },
  ];
  const receipt = await hub.data(importCategories, { input: { key: 'tree', records } }, { role: 'operator' });
  expect(receipt.importMaterialCategories).toEqual({
    received: 3,
    inserted: 3,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    quarantined: 0,
    errors: [],
  });
  const { materialCategories } = await hub.data(
    `{ materialCategories(filter: { within: { scheme: "${scheme}", code: "1000000" } }) { nodes { code depth parent { code } } } }`,
  );
  expect(materialCategories.nodes).toEqual([
    { code: '1000000', depth: 0, parent: null },
    { code: '1010000', depth: 1, parent: { code: '1000000' } },
    { code: '1010100', depth: 2, parent: { code: '1010000' } },
    { code: '1010101', depth: 3, parent: { code: '1010100' } },
  ]);
  const again = await hub.data(importCategories, { input: { key: 'tree again', records } }, { role: 'operator' });
  expect(again.importMaterialCategories).toMatchObject({ unchanged: 3, inserted: 0, updated: 0 });
});

test('unknown parents and circles are refused record by record', async () => {
  const records = [
    { scheme: 'own', code: 'A', name: 'a', parent: 'B' },
    { scheme: 'own', code: 'B', name: 'b', parent: 'A' },
    { scheme: 'own', code: 'C', name: 'c', parent: 'nowhere' },
    { scheme: 'own', code: 'D', name: 'd' },
  ];
  const { importMaterialCategories: receipt } = await hub.data(
    importCategories,
    { input: { key: 'circle', records } },
    { role: 'operator' },
  );
  expect(receipt).toMatchObject({ received: 4, inserted: 1, rejected: 3 });
  expect(receipt.errors).toEqual([
    { index: 0, pointer: '/parent', code: 'CIRCULAR' },
    { index: 1, pointer: '/parent', code: 'CIRCULAR' },
    { index: 2, pointer: '/parent', code: 'NOT_FOUND' },
  ]);
});

test('an editor of materials may not change code lists', async () => {
  const answer = await hub.ask(importCategories, { input: { key: 'x', records: [] } }, { role: 'editor' });
  expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
