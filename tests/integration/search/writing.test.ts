import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Meilisearch } from '../../../src/platform/meilisearch.js';
import { createIndex, marksOf, removeIndex } from '../../../src/search/engine/engineIndexes.js';
import { documentsOf, partsOf, type SearchDocument } from '../../../src/search/indexes/documents.js';
import { settingsOf } from '../../../src/search/indexes/settings.js';
import { addDocuments, posts, removeDocuments } from '../../../src/search/sync/writing.js';
import type { Passage } from '../../../src/records/searchable.js';

const never = new AbortController().signal;
const uid = `writing_${process.pid}`;
let engine: Meilisearch;

beforeAll(async () => {
  engine = new Meilisearch(process.env['HUB_TEST_MEILI']!, process.env['HUB_TEST_MEILI_KEY']!);
  await createIndex(engine, uid, settingsOf('teams', { dictionary: ['连云港'], synonyms: {}, version: 1 }), never);
}, 60_000);
afterAll(async () => {
  await removeIndex(engine, uid, never);
  engine.close();
});

const passage = (number: number, further: Partial<Passage> = {}): Passage => ({
  id: `tem_${number}`,
  record: number,
  root: number,
  type: 'Team',
  parent: null,
  title: `连云港第${number}抢险队`,
  path: '',
  text: '水带长120米',
  codes: ['GB18218-2018'],
  names: [],
  spelled: ['连云港'],
  kind: null,
  level: null,
  year: null,
  region: { code: '320703', path: '/320000/320700/320703/', name: '连云区' },
  eventTypes: [{ scheme: 's', code: '110', path: '/100/110/', name: '灾' }],
  classes: [],
  inForce: true,
  rank: 0,
  publicity: 'PUBLIC',
  location: { longitude: 119.2, latitude: 34.6 },
  ...further,
});
const document = (number: number, further: Partial<SearchDocument> = {}) =>
  ({ ...documentsOf(passage(number))[0]!, ...further }) as SearchDocument;

describe('documents with faults among others', () => {
  test('are found by halving and handed back with the reason of the engine; all others go in', async () => {
    const documents = Array.from({ length: 40 }, (_none, place) => document(place + 1));
    documents[17] = document(18, { id: 'a key with blanks' });
    documents[30] = document(31, { _geo: { lat: 'north' } as never });
    const refused = await addDocuments(engine, uid, documents, never);
    expect(refused.map((one) => one.document.id).sort()).toEqual(['a key with blanks', 'tem_31']);
    for (const { reason } of refused) expect(reason).toMatch(/identifier|latitude|_geo/i);
    expect((await marksOf(engine, uid)).size).toBe(38);
  }, 120_000);

  test('removing what is not there does no harm', async () => {
    await removeDocuments(engine, uid, ['tem_1', 'tem_777'], never);
    expect((await marksOf(engine, uid)).has('tem_1')).toBe(false);
  }, 60_000);
});

describe('a document', () => {
  test('holds codes with all above them, its place, and text in the spelling of the index', () => {
    expect(document(5)).toMatchObject({
      title: '连云港第 5 抢险队',
      text: '水带长 120 米',
      region: '320703',
      regionPath: ['320000', '320700', '320703'],
      eventTypes: ['s:100', 's:110'],
      _geo: { lat: 34.6, lng: 119.2 },
    });
    expect(document(5).codes).toEqual(expect.arrayContaining(['GB18218-2018', 'GB 18218-2018']));
    expect(document(5).pinyin).toEqual(expect.arrayContaining(['lianyungang', 'lyg']));
  });

  test('has a mark that changes with anything in it, and with nothing else', () => {
    expect(document(5).mark).toBe(document(5).mark);
    expect(documentsOf(passage(5, { rank: 2 }))[0]!.mark).not.toBe(document(5).mark);
  });

  test('of a long text goes on in further ones, and no character is lost', () => {
    const text = `${'第一句很长。'.repeat(4_000)}尾${'𠀀'.repeat(15_000)}`;
    const parts = partsOf(text);
    expect(parts.join('')).toBe(text);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(20_000);
    for (const part of parts) expect(part.isWellFormed()).toBe(true);
    expect(documentsOf(passage(9, { text })).map(({ id }) => id)).toEqual(['tem_9', 'tem_9-2', 'tem_9-3']);
  });
});

test('posts hold at most 5,000 documents and about 10 MB, in order', () => {
  const items = Array.from({ length: 12_001 }, (_none, place) => place);
  expect(posts(items, () => 1).map(({ length }) => length)).toEqual([5_000, 5_000, 2_001]);
  expect(posts(items, () => 4 * 1024 * 1024).every(({ length }) => length === 2)).toBe(false);
  expect(posts([1, 2, 3], () => 20 * 1024 * 1024)).toEqual([[1], [2], [3]]);
  expect(posts(items, () => 1).flat()).toEqual(items);
});
