import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { dayOfText, dayPattern } from '../../../src/exchange/chineseDates.js';
import { documentFiles, documentTable, documentValues, takesDocuments } from '../../../src/exchange/documents.js';
import { documentHead, plainLine } from '../../../src/exchange/documentText.js';
import { frontMatter } from '../../../src/exchange/frontMatter.js';
import type { FileRow } from '../../../src/exchange/rows.js';
import { subjectNamed } from '../../../src/exchange/subjects.js';
import { choice, date, text } from '../../../src/records/fields.js';
import type { RecordKind } from '../../../src/records/kind.js';
import { testFolder } from './files.js';

let folder: Awaited<ReturnType<typeof testFolder>>;
beforeAll(async () => {
  folder = await testFolder();
});
afterAll(() => folder.remove());

const rules: RecordKind = {
  subject: 'rules',
  label: { zh: '规章', en: 'rule' },
  view: () => {
    throw new Error('not read here');
  },
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    title: text('标题', 'The title', 300, { required: true }),
    level: choice('效力级别', 'The level', ['LAW', 'RULE'], { 法律: 'LAW', 规章: 'RULE' }),
    issuer: text('制定机关', 'The issuer', 200),
    documentNumber: text('文号', 'The number', 100),
    promulgatedOn: date('公布日期', 'The day of promulgation'),
    effectiveOn: date('施行日期', 'The first day'),
    sourceFile: text('来源文件', 'The file', 300),
    text: text('正文', 'The text', 1_000_000, { required: true }),
  },
};

async function rows(paths: string[], options = {}) {
  const table = await documentTable(await documentFiles(paths), rules, options);
  const found: FileRow[] = [];
  for await (const row of table.rows()) found.push(row);
  return { found, values: found.map(({ cells }) => Object.fromEntries(cells)), said: table.decisions.map(({ zh }) => zh) };
}

describe('days', () => {
  test.each([
    ['2024年6月28日', '2024-06-28'],
    ['２０２４年６月２８日', '2024-06-28'],
    ['二〇二四年十一月一日', '2024-11-01'],
    ['二○○五年六月十一日', '2005-06-11'],
    ['一九九六年十二月三十一日', '1996-12-31'],
    ['二零二五年十月二十日', '2025-10-20'],
    ['2024 年 3 月 5 日', '2024-03-05'],
    ['2024-01-31', '2024-01-31'],
    ['2024年2月30日', undefined],
    ['二〇二四年二十月一日', undefined],
    ['十月', undefined],
  ])('%s', (written, day) => expect(dayOfText(written)).toBe(day));

  test('are found within sentences', () => {
    const found = (sentence: string) => sentence.match(new RegExp(dayPattern, 'u'))?.[0];
    expect(found('自二〇二四年十一月一日起施行')).toBe('二〇二四年十一月一日');
    expect(found('2024-11-01起')).toBe('2024-11-01');
    expect(found('第2024-13-01号')).toBeUndefined();
  });
});

describe('the head of a text', () => {
  test('a law: number in the line of its promulgation', () => {
    expect(
      documentHead(
        '# 中华人民共和国突发事件应对法\n\n（2007年8月30日第十届全国人民代表大会常务委员会第二十九次会议通过　2024年6月28日第十四届全国人民代表大会常务委员会第十次会议修订　2024年6月28日中华人民共和国主席令第二十五号公布　自2024年11月1日起施行）\n\n## 第一章　总则\n\n第一条　为了…',
      ),
    ).toEqual({
      title: '中华人民共和国突发事件应对法',
      documentNumber: '主席令第二十五号',
      promulgatedOn: '2024-06-28',
      effectiveOn: '2024-11-01',
      versionOn: '2024-06-28',
    });
  });

  test('a notice that spreads its name over lines, spaced out, with its day in Chinese numerals', () => {
    expect(
      documentHead(
        ' 国务院办公厅关于印发\n 某 市 粮 食 应 急 预 案 的 函\n 国办函〔2005〕57号\n\n 各省、自治区、直辖市人民政府：\n 《某市粮食应急预案》已经同意，现印发给你们。\n 国务院办公厅\n 二〇〇五年六月十一日\n 某市粮食应急预案\n 1 总则\n 本预案自印发之日起实施。',
      ),
    ).toEqual({
      title: '某市粮食应急预案',
      issuer: '国务院办公厅',
      documentNumber: '国办函〔2005〕57号',
      promulgatedOn: '2005-06-11',
      effectiveOn: '2005-06-11',
    });
  });

  test.each([
    [
      '市政府办公室关于印发《连云港市防汛应急预案》的通知\n连政办发[2024]12号\n',
      { title: '连云港市防汛应急预案', issuer: '市政府办公室', documentNumber: '连政办发〔2024〕12号' },
    ],
    ['国务院办公厅关于印发突发事件应急预案管理办法的通知 国办发〔2024〕5号\n', { documentNumber: '国办发〔2024〕5号' }],
    [
      '**中华人民共和国应急管理部令**\n\n第20号\n\n《安全评价检测检验机构管理办法》已经2026年1月5日会议审议通过，现予公布，自2026年3月1日起施行。',
      { title: '安全评价检测检验机构管理办法', documentNumber: '应急管理部令第20号', effectiveOn: '2026-03-01' },
    ],
    [
      '## 国家安全生产监督管理总局令（第91号）冶金企业安全生产规定\n\n第一条',
      { title: '冶金企业安全生产规定', documentNumber: '国家安全生产监督管理总局令第91号' },
    ],
    [
      '生产安全事故应急条例\n\n(2018年12月5日国务院第33次常务会议通过　2019年2月17日中华人民共和国国务院令第708号公布　自2019年4月1日起施行)\n',
      { documentNumber: '国务院令第708号', promulgatedOn: '2019-02-17', effectiveOn: '2019-04-01' },
    ],
    ['中华人民共和国民用航空\n\n安全保卫条例\n\n第一条', { title: '中华人民共和国民用航空安全保卫条例' }],
  ])('%#', (content, expected) => expect(documentHead(content)).toMatchObject(expected));

  test('a number that the text only cites is not its own', () => {
    const head = documentHead('# 印发《国家突发事件总体应急预案》\n\n《国务院关于实施总体应急预案的决定》（国发〔2005〕11号）同时废止。\n');
    expect(head.title).toBe('国家突发事件总体应急预案');
    expect(head.documentNumber).toBeUndefined();
  });

  test('nothing is invented', () => {
    expect(documentHead('')).toEqual({});
    expect(documentHead('今天天气很好。\n我们去海边。')).toEqual({});
  });

  test('the sign of Markdown and spaced characters', () => {
    expect(plainLine('> **1　总则**')).toBe('1 总则');
    expect(plainLine('## 国 家 粮 食 应 急 预 案')).toBe('国家粮食应急预案');
  });
});

describe('front matter', () => {
  test('values, lists and quotes; the rest is the text', () => {
    expect(frontMatter('---\ncode: A-1\n标题：甲\ntopics: [防汛, "抗旱"]\nduties:\n  - 一\n  - 二\n# a comment\n---\n# 正文\n')).toEqual({
      values: [
        ['code', 'A-1'],
        ['标题', '甲'],
        ['topics', '防汛；抗旱'],
        ['duties', '一；二'],
      ],
      body: '# 正文\n',
      bad: [],
    });
  });

  test('a rule across the page is no front matter', () => {
    const content = '---\n目录\n---\n正文';
    expect(frontMatter(content)).toEqual({ values: [], body: content, bad: [] });
  });

  test('says what fields are, over what is recognised; --code over both', () => {
    const content = '---\n编码: R-9\n效力级别: 规章\neffectiveOn: 2027-01-01\n---\n# 某办法\n\n自2026年1月1日起施行。';
    expect(Object.fromEntries(documentValues(content, '某办法.md', rules).values)).toEqual({
      code: 'R-9',
      level: '规章',
      effectiveOn: '2027-01-01',
      title: '某办法',
      sourceFile: '某办法.md',
      text: '# 某办法\n\n自2026年1月1日起施行。',
    });
    expect(documentValues(content, '某办法.md', rules, 'R-10').values.get('code')).toBe('R-10');
    expect(documentValues('---\ncode: A\n没有值\n---\nx', 'x.md', rules).bad).toEqual(['没有值']);
  });
});

describe('files', () => {
  test('a folder of documents in two encodings and other files', async () => {
    mkdirSync(folder.path('docs'));
    await folder.write('docs/B-2 某预案.txt', iconv.encode('某市防汛应急预案\r\n\r\n第一条 为了防汛。\r\n', 'gb18030'));
    await folder.write('docs/A-1.md', '\ufeff# 某条例\n\n第一条 内容。');
    await folder.write('docs/readme.pdf', '%PDF');
    const { found, values, said } = await rows([folder.path('docs')]);
    expect(found.map(({ row, file, faults }) => [row, file, faults])).toEqual([
      [1, 'A-1.md', []],
      [2, 'B-2 某预案.txt', []],
    ]);
    expect(values).toEqual([
      { title: '某条例', code: 'A-1', sourceFile: 'A-1.md', text: '# 某条例\n\n第一条 内容。' },
      { title: '某市防汛应急预案', code: 'B-2 某预案', sourceFile: 'B-2 某预案.txt', text: '某市防汛应急预案\n\n第一条 为了防汛。' },
    ]);
    expect(said[0]).toMatch(/A-1\.md：标题 某条例；编码 A-1；正文 14 字；未识别：文号、公布日期、施行日期/);
  });

  test('a file that cannot be read is a fault of its own', async () => {
    const paths = [
      await folder.write('good.md', '# 某办法\n正文'),
      await folder.write('word.md', Buffer.from('504b030400000000', 'hex')),
      await folder.write('empty.txt', ''),
      await folder.write('blank.md', ' \n\n'),
      await folder.write('large.txt', '长'.repeat(1_100_000)),
    ];
    const { found } = await rows(paths);
    expect(found.map(({ faults }) => faults.map(({ code, sentence }) => `${code} ${sentence.zh}`).join())).toEqual([
      '',
      expect.stringMatching(/NOT_READ 这是 Word/),
      expect.stringMatching(/EMPTY 文件没有正文/),
      expect.stringMatching(/EMPTY/),
      expect.stringMatching(/NOT_READ 文件超过 3 MiB/),
    ]);
  });

  test('what cannot be documents', async () => {
    mkdirSync(folder.path('none'));
    await expect(documentFiles([folder.path('none')])).rejects.toThrow(/没有 \.md 或 \.txt/);
    await expect(documentFiles([folder.path('gone.md')])).rejects.toThrow(/ENOENT/);
    const two = [await folder.write('1.md', 'a'), await folder.write('2.md', 'b')];
    await expect(documentTable(two, rules, { code: 'X' })).rejects.toThrow(/--code 只能用于一个文件/);
    expect([takesDocuments(rules), takesDocuments(subjectNamed('depots').kind)]).toEqual([true, false]);
  });
});
