import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readLexicon } from '../../../src/search/lexicon/lexicon.js';
import { loadCodeLists } from '../../../src/vocabulary/codeLists.js';
import { testHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

describe('the lexicon that the hub ships', () => {
  test('gives groups both ways, one-way synonyms one way, in the spelling of the index', async () => {
    const { synonyms } = await readLexicon(hub.database);
    expect(synonyms['危化品']).toEqual(expect.arrayContaining(['危险化学品', '危险品']));
    expect(synonyms['危险化学品']).toContain('危化品');
    expect(synonyms['120']).toContain('急救');
    expect(synonyms['急救']).not.toContain('120');
    expect(synonyms['救护车']).toContain('120 急救车');
    expect(synonyms['红色预警']).toContain('I 级预警');
    expect(Math.max(...Object.values(synonyms).map(({ length }) => length))).toBeLessThanOrEqual(50);
  });

  test('keeps words of three characters and place names in one piece, counties and zones among them', async () => {
    const { dictionary } = await readLexicon(hub.database);
    expect(dictionary).toEqual(expect.arrayContaining(['连云港', '徐圩新区', '连云港经济技术开发区', '赣榆县', '应急救援', '重大风险']));
    expect(dictionary).not.toContain('急救');
    expect(dictionary.filter((word) => !/^\p{Script=Han}+$/u.test(word))).toEqual([]);
  });

  test('is loaded once: a second run changes neither rows nor version', async () => {
    const before = await readLexicon(hub.database);
    expect(before.version).toBeGreaterThan(1);
    expect((await loadCodeLists(hub.database))['lexicon.csv']).toMatchObject({ inserted: 0, updated: 0 });
    expect(await readLexicon(hub.database)).toEqual(before);
  });

  test('has a new version once a transaction that changes an entry or the name of a place', async () => {
    const versionAfter = async (sql: string) => {
      await hub.database.primary.query(sql);
      return (await readLexicon(hub.database)).version;
    };
    const { version } = await readLexicon(hub.database);
    expect(await versionAfter(`update lexicon_entry set note = 'x' where kind = 'GROUP'`)).toBe(version + 1);
    expect(await versionAfter(`update zone set name = '徐圩新区（石化基地）' where code = 'LYG-XUWEI'`)).toBe(version + 2);
    expect(await versionAfter(`update zone set kind = 'NEW_AREA'`)).toBe(version + 2);
  });
});
