import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexed, normalized, pinyinOf, readable } from '../../../src/search/lexicon/spelling.js';

describe('the text that is indexed', () => {
  test.each([
    ['120急救中心', '120 急救中心'],
    ['水带长120米', '水带长 120 米'],
    ['电话13812345678', '电话 13812345678'],
    ['MMSI413000000', 'MMSI 413000000'],
    ['GB18218标准', 'GB 18218 标准'],
    ['苏安〔2017〕30号', '苏安〔2017〕30 号'],
    ['ＬＮＧ接收站', 'LNG 接收站'],
    ['Ⅰ级响应', 'I 级响应'],
    ['PM2.5', 'PM 2.5'],
    ['連雲港颱風，危險化學品洩漏', '连云港台风，危险化学品泄漏'],
  ])('%s becomes %s', (given, wanted) => expect(indexed(given)).toBe(wanted));

  test('keeps Chinese punctuation, and turns control characters and odd blanks into one blank', () => {
    expect(normalized('一、\u0000总则\u3000（试行）\u200b。')).toBe('一、 总则 （试行）。');
  });

  test('keeps simplified text as it is, 著 in 显著 too', () => {
    for (const text of ['显著', '著作权', '著名', '破坏', '干部', '发展', '后果', '里程', '只有', '松树', '准确', '台阶'])
      expect(normalized(text)).toBe(text);
    for (const file of ['event-types.csv', 'regions.csv', 'resource-types.csv', 'organizations.csv'])
      for (const line of readFileSync(`seeds/code-lists/${file}`, 'utf8')
        .split('\n')
        .filter((row) => /^[^（Ⅰ-Ⅻ]*$/.test(row)))
        expect(normalized(line)).toBe(line);
  });

  test('is the same when indexed twice, and never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => indexed(indexed(text)) === indexed(text)));
  });

  test('is readable again without the blanks', () => {
    expect(readable(indexed('水带长120米，符合GB18218标准'))).toBe('水带长120米，符合GB 18218标准');
  });
});

describe('pinyin', () => {
  test.each([
    ['连云港', ['lianyungang', 'lyg']],
    ['徐圩新区', ['xuweixinqu', 'xwxq']],
    ['东海县', ['donghaixian', 'dhx']],
    ['赣榆区', ['ganyuqu', 'gyq']],
    ['重大危险源', ['zhongdaweixianyuan', 'zdwxy']],
    ['单雄信', ['shanxiongxin', 'sxx']],
    ['女', ['nv']],
  ])('of %s holds %j', (text, spellings) => expect(pinyinOf(text)).toEqual(expect.arrayContaining(spellings)));

  test('begins at every word, so that a word inside a title is found', () => {
    const spellings = pinyinOf('连云港市徐圩新区危险化学品泄漏事故专项应急预案');
    for (const typed of ['lianyungang', 'weixianhuaxuepin', 'xielou', 'yingjiyuan'.slice(0, 6), 'wxhxp'])
      expect(spellings.some((spelling) => spelling.startsWith(typed))).toBe(true);
    expect(spellings.every((spelling) => /^[a-z]+$/.test(spelling))).toBe(true);
  });

  test('of a text without Han is empty', () => expect(pinyinOf('GB 18218-2018')).toEqual([]));
});
