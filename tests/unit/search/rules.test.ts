import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from '@jest/globals';
import { faultsAmong, faultsOf, type Entry } from '../../../src/search/lexicon/entries/rules.js';

const entry = (about: Partial<Entry>): Entry => ({ code: 'X', kind: 'GROUP', term: null, terms: [], wordKind: null, ...about });
const codes = (faults: { code: string }[]) => faults.map(({ code }) => code);

describe('an entry of the lexicon', () => {
  test.each<[string, Partial<Entry>, string[]]>([
    ['a short word that is no place', { kind: 'WORD', term: '急救', wordKind: 'TERM' }, ['TOO_SHORT']],
    ['a short place', { kind: 'WORD', term: '徐圩', wordKind: 'PLACE' }, []],
    ['a word of one character', { kind: 'WORD', term: '港', wordKind: 'PLACE' }, ['TOO_SHORT']],
    ['a word with letters', { kind: 'WORD', term: 'LNG接收站', wordKind: 'TERM' }, ['NOT_HAN']],
    ['a word with synonyms', { kind: 'WORD', term: '应急救援', terms: ['救援'], wordKind: 'COVER' }, ['NOT_FOR_WORD']],
    ['a group of one', { terms: ['防汛'] }, ['OUT_OF_RANGE']],
    ['a group with digits', { terms: ['120', '急救'] }, ['DIGITS_ONE_WAY']],
    [
      'a group of 52',
      { terms: Array.from({ length: 52 }, (_one, index) => `词${String.fromCodePoint(0x4e00 + index)}`) },
      ['OUT_OF_RANGE'],
    ],
    ['digits one way', { kind: 'ONE_WAY', term: '120', terms: ['急救'] }, []],
    ['a word as its own synonym', { kind: 'ONE_WAY', term: 'LNG', terms: ['ＬＮＧ'] }, ['SAME_AS_TERM']],
    ['a one-way synonym without its word', { kind: 'ONE_WAY', terms: ['急救'] }, ['REQUIRED']],
  ])('%s', (_name, about, wanted) => expect(codes(faultsOf(entry(about)))).toEqual(wanted));

  test('cannot undo a one-way synonym, neither directly, nor over others, nor by a group', () => {
    const known = [
      entry({ code: 'A', kind: 'ONE_WAY', term: '三防', terms: ['防汛'] }),
      entry({ code: 'B', terms: ['防汛', '抗洪'] }),
      entry({ code: 'C', kind: 'ONE_WAY', term: '抗洪', terms: ['抢险'] }),
    ];
    expect(codes(faultsAmong(entry({ kind: 'ONE_WAY', term: '抢险', terms: ['三防'] }), known))).toEqual(['NOT_ONE_WAY']);
    expect(codes(faultsAmong(entry({ kind: 'ONE_WAY', term: '防汛', terms: ['三防'] }), known))).toEqual(['NOT_ONE_WAY']);
    expect(codes(faultsAmong(entry({ terms: ['三防', '防汛'] }), known))).toEqual(['NOT_ONE_WAY']);
    expect(codes(faultsAmong(entry({ kind: 'ONE_WAY', term: '抢险', terms: ['救援'] }), known))).toEqual([]);
  });

  test('has one entry a word, however it is spelled, and no more synonyms than the engine takes', () => {
    const known = [
      entry({ code: 'A', kind: 'ONE_WAY', term: '颱風', terms: ['热带气旋'] }),
      entry({ code: 'B', terms: ['水', ...Array.from({ length: 49 }, (_one, index) => `水${index}`)] }),
    ];
    expect(codes(faultsAmong(entry({ kind: 'ONE_WAY', term: '台风', terms: ['强台风'] }), known))).toEqual(['TAKEN']);
    expect(codes(faultsAmong(entry({ kind: 'ONE_WAY', term: '水', terms: ['河', '江'] }), known))).toEqual(['TOO_MANY']);
    expect(codes(faultsAmong(entry({ kind: 'ONE_WAY', term: '水', terms: ['河'] }), known))).toEqual([]);
  });
});

test('the lexicon that the hub ships keeps its own rules', () => {
  const rows = parse(readFileSync('seeds/code-lists/lexicon.csv'), { columns: true, bom: true }) as Record<string, string>[];
  const entries = rows.map((row) =>
    entry({
      code: row['code']!,
      kind: row['kind'] as Entry['kind'],
      term: row['term'] || null,
      terms: row['terms']!.slice(1, -1).split(',').filter(Boolean),
      wordKind: (row['word_kind'] || null) as Entry['wordKind'],
    }),
  );
  expect(entries.length).toBeGreaterThan(300);
  for (const [index, one] of entries.entries())
    expect([one.code, ...codes([...faultsOf(one), ...faultsAmong(one, entries.slice(0, index))])]).toEqual([one.code]);
});
