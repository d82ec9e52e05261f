import { describe, expect, test } from '@jest/globals';
import { longestRow, splitArticles } from '../../../../src/libraries/plans/text/articles.js';
import { numeralValue } from '../../../../src/libraries/plans/text/numerals.js';

const shown = (text: string) =>
  splitArticles(text).map(({ kind, number, ordinal, heading, text: own }) => [kind, number, ordinal, heading, own]);

describe('numerals', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零二', 102],
    ['一百二十七', 127],
    ['一千二百六十', 1260],
    ['二〇二四', 2024],
    ['12', 12],
    ['１２', 12],
    ['', null],
    ['条', null],
    ['十a', null],
  ])('%s is %p', (text, value) => expect(numeralValue(text)).toBe(value));

  test('of every article up to 1999 are read back', () => {
    const digits = '零一二三四五六七八九';
    for (let n = 1; n < 2000; n++) {
      const [k, h, t, o] = [Math.floor(n / 1000), Math.floor(n / 100) % 10, Math.floor(n / 10) % 10, n % 10];
      let text = k ? `${digits[k]}千` : '';
      if (h) text += `${digits[h]}百`;
      else if (k && (t || o)) text += '零';
      if (t) text += `${digits[t]}十`;
      else if (h && o) text += '零';
      if (o) text += digits[o];
      expect([text, numeralValue(text)]).toEqual([text, n]);
    }
  });
});

describe('a law', () => {
  test('is divided into preamble and articles, with the path of its headings', () => {
    expect(
      shown(
        '# 某某条例\n\n2020年1月1日通过\n\n## 第一编  总则\n\n## 第一章　一般　规定\n\n第一条 为了安全，制定本条例。\n\n第二条　下列行为：\n\n（一）甲；\n（二）乙。\n\n## 第二章 处罚\n\n### 第一节 罚款\n第三条 处罚款。\n第三条之一 加倍。\n第四条 施行。\n',
      ),
    ).toEqual([
      ['PREAMBLE', null, null, null, '某某条例\n2020年1月1日通过'],
      ['ARTICLE', '第一条', 1, '第一编 总则 / 第一章 一般规定', '为了安全，制定本条例。'],
      ['ARTICLE', '第二条', 2, '第一编 总则 / 第一章 一般规定', '下列行为：\n（一）甲；\n（二）乙。'],
      ['ARTICLE', '第三条', 3, '第一编 总则 / 第二章 处罚 / 第一节 罚款', '处罚款。'],
      ['ARTICLE', '第三条之一', 3, '第一编 总则 / 第二章 处罚 / 第一节 罚款', '加倍。'],
      ['ARTICLE', '第四条', 4, '第一编 总则 / 第二章 处罚 / 第一节 罚款', '施行。'],
    ]);
  });

  test('is read without blanks after its numbers and with marks of the conversion', () => {
    expect(
      shown('**第一章总则**\r\n\r\n> **第一条**为规范管理，制定本办法。\r\n>\r\n> — 12 —\r\n>\r\n> 第二条本办法适用于企业。\r\n'),
    ).toEqual([
      ['ARTICLE', '第一条', 1, '第一章 总则', '为规范管理，制定本办法。'],
      ['ARTICLE', '第二条', 2, '第一章 总则', '本办法适用于企业。'],
    ]);
  });

  test('keeps references to articles in the text, also where a line begins with one', () => {
    const rows = splitArticles('第一条 依照本法\n第九条规定处理的，适用前款。\n第二条 违反\n第三条第二款规定的，处罚款。\n第三条 施行。');
    expect(rows.map(({ number, text }) => [number, text.replace(/\n/g, '')])).toEqual([
      ['第一条', '依照本法第九条规定处理的，适用前款。'],
      ['第二条', '违反第三条第二款规定的，处罚款。'],
      ['第三条', '施行。'],
    ]);
  });

  test('loses its table of contents, not its chapters', () => {
    const rows = splitArticles('某法\n目 录\n第一章 总则 1\n第二章 附则……9\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。');
    expect(rows.map(({ heading, text }) => [heading, text])).toEqual([
      [null, '某法'],
      ['第一章 总则', '甲。'],
      ['第二章 附则', '乙。'],
    ]);
  });

  test('may have a number or a title on lines of their own', () => {
    expect(shown('第一章\n　总\n　则\n第一条\n　为健全长效机\n制，制定本规范。\n第二条\n　适用于公路。')).toEqual([
      ['ARTICLE', '第一条', 1, '第一章 总则', '为健全长效机\n制，制定本规范。'],
      ['ARTICLE', '第二条', 2, '第一章 总则', '适用于公路。'],
    ]);
  });

  test('whose lines a page broke has whole paragraphs', () => {
    const [row] = splitArticles(
      '第一条 为健全完善公路交通安全隐患排查工作长效机\n制，规范公路交通事故多发点段的排查工作，有效防范和减少道\n路交通事故的发生，制定本规范。',
    );
    expect(row?.text).toBe(
      '为健全完善公路交通安全隐患排查工作长效机制，规范公路交通事故多发点段的排查工作，有效防范和减少道路交通事故的发生，制定本规范。',
    );
  });

  test('has its appendices as rows, and articles that begin anew after them', () => {
    expect(shown('第一条 甲。\n附件1：目录\n一号；二号。\n附录A\n第一条 乙。')).toEqual([
      ['ARTICLE', '第一条', 1, null, '甲。'],
      ['APPENDIX', '附件1', 1, '目录', '一号；二号。'],
      ['APPENDIX', '附录A', null, null, '附录A'],
      ['ARTICLE', '第一条', 1, null, '乙。'],
    ]);
  });

  test('keeps a heading under which nothing stands', () => {
    expect(splitArticles('第一条 甲。\n第二章 保留\n第三章 附则\n第二条 乙。').map(({ heading, text }) => [heading, text])).toEqual([
      [null, '甲。\n第二章 保留'],
      ['第三章 附则', '乙。'],
    ]);
  });
});

describe('a text without articles', () => {
  test('is divided by its numbered headings', () => {
    expect(shown('GB 1\n1 范围\n本标准规定要求。\n2 要求\n2.1 一般\n应当安全。\n2.1.1 应当有人值守，并作记录。\n附录A\n表格')).toEqual([
      ['PREAMBLE', null, null, null, 'GB 1'],
      ['CLAUSE', '1', 1, '1 范围', '本标准规定要求。'],
      ['CLAUSE', '2.1', null, '2 要求 / 2.1 一般', '应当安全。'],
      ['CLAUSE', '2.1.1', null, '2 要求 / 2.1 一般 / 2.1.1', '应当有人值守，并作记录。'],
      ['APPENDIX', '附录A', null, '附录A', '表格'],
    ]);
  });

  test('of opinions keeps 一、 and （一） as printed', () => {
    expect(shown('各单位：\n一、总体要求\n（一）指导思想。坚持预防为主。\n二、任务\n（一）责任\n落实责任。')).toEqual([
      ['PREAMBLE', null, null, null, '各单位：'],
      ['CLAUSE', '一', 1, '一、总体要求', '（一）指导思想。坚持预防为主。'],
      ['CLAUSE', '（一）', 1, '二、任务 / （一）责任', '落实责任。'],
    ]);
  });

  test('and without headings is one row; an empty one has none', () => {
    expect(shown('只有一段话。')).toEqual([['PREAMBLE', null, null, null, '只有一段话。']]);
    expect(splitArticles('  \n\n')).toEqual([]);
  });
});

test('a row that is too long goes on in further rows, and no character is lost', () => {
  const body = '安全第一。'.repeat(40_000);
  const rows = splitArticles(`第一条 ${body}\n第二条 完。`);
  expect(rows.filter(({ number }) => number === '第一条').length).toBe(Math.ceil(body.length / longestRow));
  expect(
    rows
      .filter(({ number }) => number === '第一条')
      .map(({ text }) => text)
      .join(''),
  ).toBe(body);
  expect(Math.max(...rows.map(({ text }) => text.length))).toBeLessThanOrEqual(longestRow);
});

test('every sentence of a text of any lines stands in some row', () => {
  const pieces = [
    '第一章 总则',
    '第一条 甲乙丙。',
    '第二条丁戊己。',
    '（一）庚；',
    '1.1 辛',
    '附件1',
    '目录',
    '一、壬癸',
    '# 题',
    '子丑寅卯，',
    '第三章的规定。',
    '| 表 | 格 |',
  ];
  let seed = 7;
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
  for (let round = 0; round < 500; round++) {
    const lines = Array.from(
      { length: 1 + (next() % 12) },
      (_none, index) => `${pieces[next() % pieces.length]!}${'句'.repeat(index % 3)}☆${round}-${index}☆`,
    );
    const rows = splitArticles(lines.join('\n'));
    const whole = rows
      .map(({ heading, number, text }) => [heading, number, text].join(''))
      .join('')
      .replace(/[\s、#]/g, '');
    for (const line of lines)
      for (const mark of line.match(/☆\d+-\d+☆$/g)!) expect([lines, whole]).toEqual([lines, expect.stringContaining(mark)]);
  }
});
