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

describe('an entry of the lexicon', () => {
  const create = `mutation ($input: CreateLexiconEntryInput!) {
    createLexiconEntry(input: $input) { record { id version kind term terms wordKind } userErrors { code path message } }
  }`;
  const operator = { role: 'operator' } as const;

  test('is created, changed and deleted by an operator, and moves the version on', async () => {
    const before = await readLexicon(hub.database);
    const { createLexiconEntry: created } = await hub.data(
      create,
      { input: { code: 'N1', kind: 'GROUP', terms: ['龙卷', '龙卷风', '龍捲風'] } },
      operator,
    );
    expect(created).toEqual({
      record: { id: expect.any(String), version: 1, kind: 'GROUP', term: null, terms: ['龙卷', '龙卷风'], wordKind: null },
      userErrors: [],
    });
    const after = await readLexicon(hub.database);
    expect(after.synonyms['龙卷']).toEqual(['龙卷风']);
    expect(after.version).toBe(before.version + 1);
    const { updateLexiconEntry: updated } = await hub.data(
      `mutation ($id: ID!) { updateLexiconEntry(id: $id, version: 1, input: { terms: ["龙卷", "陆龙卷"] }) { record { terms version } userErrors { code } } }`,
      { id: created.record.id },
      operator,
    );
    expect(updated).toEqual({ record: { terms: ['龙卷', '陆龙卷'], version: 2 }, userErrors: [] });
    await hub.data(
      `mutation ($id: ID!) { deleteLexiconEntry(id: $id, version: 2) { userErrors { code } } }`,
      { id: created.record.id },
      operator,
    );
    expect((await readLexicon(hub.database)).synonyms['龙卷']).toBeUndefined();
  });

  test.each([
    [{ code: 'N2', kind: 'WORD', term: '急救' }, 'TOO_SHORT'],
    [{ code: 'N3', kind: 'GROUP', terms: ['120', '急救'] }, 'DIGITS_ONE_WAY'],
    [{ code: 'N4', kind: 'GROUP', terms: ['甲', ' '] }, 'EMPTY_WORD'],
    [{ code: 'N5', kind: 'ONE_WAY', term: '急救', terms: ['120'] }, 'NOT_ONE_WAY'],
    [{ code: 'N6', kind: 'ONE_WAY', term: '120', terms: ['救护'] }, 'TAKEN'],
    [{ code: 'ONE-WAY-001', kind: 'WORD', term: '龙卷风' }, 'TAKEN'],
    [{ code: 'N7', kind: 'ONE_WAY', term: '。。', terms: ['甲'] }, 'BAD_FORM'],
  ])('%j is refused: %s', async (input, code) => {
    const { createLexiconEntry: answer } = await hub.data(create, { input }, operator);
    expect(answer.record).toBeNull();
    expect(answer.userErrors.map((fault: { code: string }) => fault.code)).toEqual([code]);
    expect(answer.userErrors[0].message).toMatch(/^[A-Z"“]/);
  });

  test('is not written by an editor, and read by everybody with a key', async () => {
    const refused = await hub.ask(create, { input: { code: 'N8', kind: 'WORD', term: '龙卷风' } }, { role: 'editor' });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { lexiconEntries } = await hub.data(
      `{ lexiconEntries(filter: { mentions: "危化品" }) { nodes { code terms } totalCount { value } } }`,
      {},
      { role: 'viewer' },
    );
    expect(lexiconEntries.nodes[0].terms).toContain('危险化学品');
  });

  test('that ships with the hub is no longer overwritten once somebody has changed it', async () => {
    const { lexiconEntry } = await hub.data(`{ lexiconEntry(code: "ONE-WAY-001") { id version terms } }`);
    await hub.data(
      `mutation ($id: ID!, $version: Int!) { updateLexiconEntry(id: $id, version: $version, input: { terms: ["报警", "警情"] }) { userErrors { code } } }`,
      { id: lexiconEntry.id, version: lexiconEntry.version },
      operator,
    );
    await loadCodeLists(hub.database);
    expect((await hub.data(`{ lexiconEntry(code: "ONE-WAY-001") { terms } }`)).lexiconEntry.terms).toEqual(['报警', '警情']);
  });

  test('comes in by an import, whose receipt adds up', async () => {
    const { importLexiconEntries: receipt } = await hub.data(
      `mutation ($input: ImportInput!) { importLexiconEntries(input: $input) { received inserted updated unchanged rejected quarantined errors { code index } } }`,
      {
        input: {
          key: 'lexicon-1',
          policy: 'REJECT_BAD',
          records: [
            { code: 'I1', kind: '单向同义词', term: '发大水', terms: '洪水；内涝' },
            { code: 'I2', kind: '词典词', term: '浪' },
            { code: 'I3', kind: '单向同义词', term: '洪水', terms: ['发大水'] },
          ],
        },
      },
      operator,
    );
    expect(receipt).toEqual({
      ...{ received: 3, inserted: 1, updated: 0, unchanged: 0, rejected: 2, quarantined: 0 },
      errors: [
        { code: 'TOO_SHORT', index: 1 },
        { code: 'NOT_ONE_WAY', index: 2 },
      ],
    });
  });
});
