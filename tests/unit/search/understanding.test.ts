import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attemptsOf, widerAttempts } from '../../../src/search/query/attempts.js';
import { codesIn } from '../../../src/search/query/codes.js';
import { understand } from '../../../src/search/query/understanding.js';
import { shippedVocabulary } from './shipped.js';

const vocabulary = shippedVocabulary();
const words = (text: string) => understand(text, vocabulary).words.map(({ text: word }) => word);

describe('a long query', () => {
  const long = understand('连云港徐圩新区化工园区危化品泄漏应急处置', vocabulary);

  test('names its places and hazards', () => {
    expect(long.places.map(({ name }) => name)).toEqual(['连云港市', '徐圩新区']);
    expect(long.places[1]!.codes).toEqual(['320703007']);
    expect(long.hazards.map(({ code }) => code)).toContain('cn-emergency-platform-5:12D00');
  });

  test('keeps its weightiest words first, places later, and what most texts hold last', () => {
    expect(words('连云港徐圩新区化工园区危化品泄漏应急处置')).toEqual(['危化品', '泄漏', '化工', '园区', '连云港', '徐圩新区', '应急处置']);
  });

  test('is asked as a phrase, by its words, within its places and within its hazards', () => {
    const attempts = attemptsOf(long);
    expect(attempts[0]).toMatchObject({ q: '"连云港徐圩新区化工园区危化品泄漏应急处置"', strategy: 'all' });
    const within = (bounds?: string) =>
      attempts
        .slice(1)
        .filter((attempt) => attempt.within === bounds)
        .map(({ q }) => q);
    expect(within()).toEqual([
      '危化品 泄漏 化工 园区 连云港 徐圩新区 应急处置',
      '化工 园区 危化品 泄漏 连云港 徐圩新区 应急处置',
      '泄漏 危化品 园区 化工 连云港 徐圩新区 应急处置',
    ]);
    expect(within('PLACES')).toEqual(['危化品 泄漏 化工 园区 应急处置']);
    expect(within('HAZARDS')).toEqual(['化工 园区 连云港 徐圩新区 应急处置']);
  });

  test('of a lay person loses what says nothing', () => {
    expect(words('请问港口发生危险品泄漏以后应该怎么处置？')).toEqual(['港口', '危险品', '泄漏', '处置']);
    expect(words('台风来了渔船应该去哪里避风')).toEqual(expect.arrayContaining(['台风', '渔船', '避风']));
  });

  test('uses no more words than the engine takes', () => {
    const text = '危化品泄漏火灾爆炸中毒窒息坍塌踩踏交通事故传染病食物中毒停电停水燃气台风暴雨';
    for (const { q } of attemptsOf(understand(text, vocabulary)).slice(1)) expect(q.split(' ').length).toBeLessThanOrEqual(10);
    expect(widerAttempts(understand(text, vocabulary)).length).toBeLessThanOrEqual(16);
  });
});

describe('what is typed otherwise', () => {
  test.each([
    ['連雲港颱風', '连云港台风', '连云港台风'],
    ['lianyungang', '连云港', '连云港'],
    ['lyg', '连云港', '连云港'],
    ['lyg fangxun', '连云港 防汛', '连云港 防汛'],
    ['lianyungangfangxun', '连云港防汛', '连云港防汛'],
    ['ｌｎｇ泄漏', 'lng 泄漏', 'lng泄漏'],
    ['危化品泄漏', '危化品泄漏', null],
    ['LNG', 'LNG', null],
    ['"危险化学品', '危险化学品', null],
    ['  ', '', null],
    ['🚒🔥', '🚒🔥', null],
  ])('%s is read as %s', (given, text, corrected) => {
    expect(understand(given, vocabulary)).toMatchObject({ text, corrected });
  });

  test('a former name stands for the place of today', () => {
    expect(understand('新浦区内涝', vocabulary).places).toEqual([{ name: '新浦区', codes: ['320706'] }]);
    expect(understand('赣榆县防汛', vocabulary).places[0]!.codes).toEqual(['320707']);
  });

  test('a word that only looks like a place within another is none', () => {
    expect(understand('渤海事故', vocabulary).places).toEqual([]);
    expect(words('重大风险')).toEqual(['重大风险']);
    expect(words('应急救援中心')).toEqual(['应急救援中心']);
  });
});

describe('phrases', () => {
  test.each([
    ['"应当立即报告"', ['应当立即报告']],
    ['“应当立即报告” 港口', ['应当立即报告']],
    ['「危險化學品」', ['危险化学品']],
    ['"120急救中心"', ['120 急救中心']],
    ['"" 港口', []],
    ['"…" 港口', []],
    ['港口"', []],
  ])('in %s', (given, phrases) => expect(understand(given, vocabulary).phrases).toEqual(phrases));

  test('alone are all that is asked for', () => {
    expect(attemptsOf(understand('"应当立即报告"', vocabulary))).toEqual([{ q: '"应当立即报告"', strategy: 'all', weight: 1 }]);
  });
});

describe('numbers', () => {
  test.each([
    ['GB18218', ['GB18218'], []],
    ['GB/T 29639-2020 编制导则', ['GB/T 29639-2020'], []],
    ['苏政办发〔2017〕30号', ['苏政办发〔2017〕30号'], []],
    ['[2017]30号', ['[2017]30号'], []],
    ['主席令第88号', ['主席令第88号'], []],
    ['UN1005 液氨', ['UN1005'], []],
    ['苯 71-43-2', ['71-43-2'], []],
    ['日期 71-43-3', [], []],
    ['LYG-PLAN-2024-001', ['LYG-PLAN-2024-001'], []],
    ['MMSI413000000', ['413000000'], []],
    ['11D03', [], []],
    ['13812345678', [], ['13812345678']],
    ['电话：+86 138 1234 5678', [], []],
    ['0518-85521120', [], ['051885521120'.slice(0, 12)]],
    ['120', [], []],
    ['2024年台风', [], []],
  ])('in %s', (given, codes, phones) => expect(codesIn(given)).toMatchObject({ codes, phones }));

  test('are asked for as phrases, in the spelling of the index', () => {
    expect(attemptsOf(understand('GB18218', vocabulary))).toEqual([{ q: '"GB 18218"', strategy: 'all', weight: 1 }]);
    expect(understand('13812345678', vocabulary)).toMatchObject({ phones: ['13812345678'], words: [], codes: [] });
    expect(attemptsOf(understand('13812345678', vocabulary))).toEqual([]);
    expect(attemptsOf(understand('120', vocabulary))).toEqual([{ q: '120', strategy: 'last', weight: 1 }]);
  });
});

test('any text is understood, quickly, and asks for nothing that the engine would refuse', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom('"', '“', '”', '危化品', '连云港', ' ', '\u0000', '🚒', 'lyg', '〔2017〕', '30号', '。', '\ud800', "' OR 1=1"),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(odd, (text) => {
      const attempts = [...attemptsOf(understand(text, vocabulary)), ...widerAttempts(understand(text, vocabulary))];
      return attempts.every(({ q }) => q.isWellFormed() && !q.includes('\0') && (q.match(/"/g) ?? []).length % 2 === 0);
    }),
    { numRuns: 500 },
  );
  const began = performance.now();
  understand('连云港危化品'.repeat(2_000), vocabulary);
  expect(performance.now() - began).toBeLessThan(200);
});
