import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { detectDelimiter } from '../../../src/exchange/csv.js';
import { read, testFolder } from './files.js';

let folder: Awaited<ReturnType<typeof testFolder>>;
beforeAll(async () => {
  folder = await testFolder();
});
afterAll(() => folder.remove());

let count = 0;
const csv = async (content: string | Uint8Array, options = {}) => read(await folder.write(`${++count}.csv`, content), options);

describe('encodings', () => {
  const chinese = '编码,名称,计量单位\nWZ-1,雨衣,件\n';
  const western = 'code,name\nA1,Müller-Größe 121°C Ø4\nA2,café – “naïve”\n';

  test.each([
    ['utf-8', chinese, 'utf-8', false],
    ['utf-8', chinese, 'utf-8', true],
    ['utf-16le', chinese, 'utf-16le', true],
    ['utf-16be', chinese, 'utf-16be', true],
    ['utf-16le', 'code,name\nA1,Tent\n', 'utf-16le', false],
    ['gb18030', chinese, 'gb18030', false],
    ['gbk', '编码,名称\nA1,帐篷\n', 'gb18030', false],
    ['gb18030', 'code,name,unit\nA1,Tent 棚,pc\n', 'gb18030', false],
    ['gb18030', '编码,名称\nA1,𠮷野㐂\n', 'gb18030', false],
    ['windows-1252', western, 'windows-1252', false],
    ['windows-1252', 'code,name\nA,Ø\n', 'windows-1252', false],
  ])('%s is found out (%#)', async (written, text, expected, addBOM) => {
    const { table, rows, decisions } = await csv(iconv.encode(text, written, { addBOM }));
    expect(decisions).toContain(`编码 ${expected}`);
    const [header, first] = text.split('\n');
    expect([...table.columns]).toEqual(header!.split(','));
    expect(Object.values(rows[0]!.cells)).toEqual(first!.split(','));
  });

  test('a wrong encoding is refused with the line', async () => {
    await expect(csv(iconv.encode(chinese, 'gb18030'), { encoding: 'utf-8' })).rejects.toThrow(
      /第 1 行[\s\S]*Line 1 holds bytes that are not utf-8/,
    );
    await expect(csv(Buffer.concat([Buffer.from('code,name\nA,'.padEnd(9000, '中文')), Buffer.from([0xff, 0x0a])]))).rejects.toThrow(
      /Line 2/,
    );
    await expect(csv('a,b\n1,2\n', { encoding: 'klingon' })).rejects.toThrow(/不认识编码“klingon”/);
  });

  test('a file that mixes two encodings is refused, whichever is the greater part, with the line', async () => {
    const line = (index: number) => `A${index},救灾帐篷第${index}号\n`;
    const lines = (count: number, encoding: string) =>
      Buffer.concat(Array.from({ length: count }, (_none, index) => iconv.encode(line(index), encoding)));
    const header = Buffer.from('code,name\n');
    const mixed = (first: [number, string], then: [number, string]) => csv(Buffer.concat([header, lines(...first), lines(...then)]));
    await expect(mixed([300, 'gb18030'], [1, 'utf-8'])).rejects.toThrow(/混有两种编码：大部分是 gb18030，第 302 行是 utf-8/);
    await expect(mixed([1, 'utf-8'], [300, 'gb18030'])).rejects.toThrow(/第 2 行是 utf-8/);
    await expect(mixed([300, 'utf-8'], [1, 'gb18030'])).rejects.toThrow(/第 302 行的字节不是 utf-8/);
    await expect(mixed([20_000, 'gb18030'], [1, 'utf-8'])).rejects.toThrow(/第 20002 行/);
    // said by the user, it is read as said, as far as its bytes go
    const content = Buffer.concat([header, lines(300, 'gb18030'), iconv.encode('B,救灾帐篷\n', 'utf-8')]);
    expect((await csv(content, { encoding: 'gb18030' })).rows.length).toBe(301);
  });

  test('Chinese in GB18030 is hardly ever taken for a mixture', async () => {
    // the 3,755 characters of the first level of GB 2312, which make up nearly all of any text
    const character = fc
      .tuple(fc.integer({ min: 0xb0, max: 0xd7 }), fc.integer({ min: 0xa1, max: 0xfe }))
      .map((bytes) => iconv.decode(Buffer.from(bytes), 'gb18030'))
      .filter((sign) => /^\p{Script=Han}$/u.test(sign));
    const characters = fc.array(character, { minLength: 4, maxLength: 12 }).map((signs) => signs.join(''));
    const names = fc.sample(characters, { numRuns: 20_000, seed: 7 });
    const { rows } = await csv(iconv.encode(`code,name\n${names.map((name, index) => `${index},${name}`).join('\n')}\n`, 'gb18030'));
    expect(rows.map(({ cells }) => cells['name'])).toEqual(names);
  });

  test('a replacement sign that is in the file is no fault of its encoding', async () => {
    expect((await csv('code,name\nA,x\ufffdy\n')).rows[0]!.cells).toEqual({ code: 'A', name: 'x\ufffdy' });
  });

  test('characters across chunks stay whole', async () => {
    const names = Array.from({ length: 20_000 }, (_none, index) => `救灾帐篷${index}`);
    const { rows } = await csv(iconv.encode(`编码,名称\n${names.map((name, index) => `${index},${name}`).join('\n')}`, 'gb18030'));
    expect(rows.map(({ cells }) => cells['名称'])).toEqual(names);
  });
});

describe('CSV', () => {
  test.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2,5;3\n', ';'],
    ['a\tb\n"x, y, z"\t2\n', '\t'],
    ['only\none\n', ','],
    ['"a;b;c;d",e\n"1;2;3",4\n', ','],
  ])('the delimiter of %j', (text, delimiter) => expect(detectDelimiter(text)).toBe(delimiter));

  test('rows count as in a spreadsheet, lines as in an editor; blank rows and cells are left out', async () => {
    const { rows } = await csv('code,name,remarks\r\nA,"two\r\nlines", \r\n\r\n,,\r\nB,x,y\r\n');
    expect(rows).toEqual([
      { row: 2, line: 2, cells: { code: 'A', name: 'two\r\nlines' }, faults: [] },
      { row: 5, line: 6, cells: { code: 'B', name: 'x', remarks: 'y' }, faults: [] },
    ]);
  });

  test('repeated and missing column names', async () => {
    const { columns, rows } = await csv('Name,Address,,Address,Address\nA,one,two,three,four\n');
    expect(columns).toEqual(['Name', 'Address', '#3', 'Address (2)', 'Address (3)']);
    expect(rows[0]!.cells).toEqual({ Name: 'A', Address: 'one', '#3': 'two', 'Address (2)': 'three', 'Address (3)': 'four' });
  });

  test('a row with too many cells is a fault of that row only; blank cells too many are none', async () => {
    const { rows } = await csv('a,b\n1,2,3\n4\n5,6,,\n');
    expect(rows.map(({ row, faults }) => [row, faults.map(({ code }) => code)])).toEqual([
      [2, ['TOO_MANY_CELLS']],
      [3, []],
      [4, []],
    ]);
  });

  test.each([
    ['carriage returns only', 'code,name\rA,one\rB,two\r'],
    ['line ends mixed', 'code,name\r\nA,one\nB,two\r'],
    ['no end of the last line', 'code,name\nA,one\nB,two'],
    ['a byte order mark', '\ufeffcode,name\nA,one\nB,two\n'],
  ])('%s', async (_name, content) => {
    const { rows, columns } = await csv(content);
    expect(columns).toEqual(['code', 'name']);
    expect(rows.map(({ row, line, cells }) => [row, line, cells])).toEqual([
      [2, 2, { code: 'A', name: 'one' }],
      [3, 3, { code: 'B', name: 'two' }],
    ]);
  });

  test('line ends at the edge of a chunk of the file are one', async () => {
    for (const pad of [65_534, 65_535, 65_536]) {
      const { rows } = await csv(`code,name\r\nA,${'x'.repeat(pad - 14)}\r\nB,two\r\n`);
      expect(rows.map(({ row, line, cells }) => [row, line, cells['code']])).toEqual([
        [2, 2, 'A'],
        [3, 3, 'B'],
      ]);
    }
    await expect(csv(Buffer.concat([Buffer.from(`编码,b\rA,${'中文'.repeat(9000)}\rB,`), Buffer.from([0xff, 0x0d])]))).rejects.toThrow(
      /第 3 行/,
    );
  });

  test('a header below titles is found by its names; a file without any keeps its first row', async () => {
    const known = new Set(['编码', '名称', '备注']);
    const knows = (name: string) => known.has(name);
    const found = await csv('应急物资目录,,\n制表：2026年,单位：件,\n\n编码,名称,其他\nA,x,1\n', { knows });
    expect(found.columns).toEqual(['编码', '名称', '其他']);
    expect(found.rows).toMatchObject([{ row: 5, cells: { 编码: 'A', 名称: 'x' } }]);
    expect(found.decisions.match(/表头在第 4 行/g)?.length).toBe(1);
    const first = await csv('编码,甲\n编码,名称\n', { knows });
    expect(first.rows).toMatchObject([{ row: 2, cells: { 编码: '编码', 甲: '名称' } }]);
    const foreign = await csv(`a,b\n${Array.from({ length: 50 }, (_none, index) => `${index},x`).join('\n')}\n`, { knows });
    expect([foreign.columns, foreign.rows.length, foreign.rows[0]!.row]).toEqual([['a', 'b'], 50, 2]);
    expect((await csv('编码\nA\nB\n', { knows })).rows.length).toBe(2);
  });

  test('the header may stand below a title', async () => {
    const { columns, rows } = await csv('应急物资目录,\n\n编码,名称\nA,x\n', { headerRow: 3 });
    expect(columns).toEqual(['编码', '名称']);
    expect(rows).toMatchObject([{ row: 4, cells: { 编码: 'A', 名称: 'x' } }]);
  });

  test.each([
    ['unterminated quote', 'a,b\n1,2\n3,"4\n5,6\n7,8\n', /从第 3 行开始的记录中有引号没有结束[\s\S]*line 3 a quote is never closed/],
    ['unterminated quote in a long file', `a,b\n1,"2\n${'x,y\n'.repeat(600_000)}`, /record that begins on line 2 is longer than 1 MiB/],
    ['10 MB cell', `a,b\n1,${'z'.repeat(10_000_000)}\n`, /line 2 is longer than 1 MiB/],
    ['stray quote', 'a,b\n"x" y,2\n', /第 2 行开始的记录引号[\s\S]*--relax-quotes/],
    ['empty file', '', /文件是空的/],
    ['too many columns', `${Array.from({ length: 501 }, (_none, index) => index).join()}\n1\n`, /501/],
  ])('%s: refused with a clear sentence', async (_name, text, sentence) => {
    await expect(csv(text)).rejects.toThrow(sentence);
  });

  test('stray quotes are taken when asked', async () => {
    expect((await csv('a,b\n"KIT, 2" + pump",2\nx 2" y,3\n', { relaxQuotes: true })).rows.map(({ cells }) => cells['b'])).toContain('3');
  });

  test('any table that is written is read again', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\t', '中', ' ', "'"), maxLength: 8 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), async (table) => {
        const { rows } = await csv(`x1,x2,x3\n${table.map((row) => row.map(quoted).join(',')).join('\n')}\n`, { delimiter: ',' });
        const kept = table.filter((row) => row.some((text) => text.trim() !== ''));
        expect(rows.map(({ cells }) => ['x1', 'x2', 'x3'].map((name) => cells[name] ?? ''))).toEqual(
          kept.map((row) => row.map((text) => (text.trim() === '' ? '' : text))),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('JSON', () => {
  test('lines: a line that is no object is a fault of its row', async () => {
    const { table, rows, columns } = await read(
      await folder.write('a.jsonl', '{"code":"A","name":null}\n\n[1]\n{"code":\n{"code":"B","weightKg":1.5,"name":" "}'),
    );
    expect(table.format).toBe('JSON Lines');
    expect(columns).toEqual(['code', 'name', 'weightKg']);
    expect(rows.map(({ row, cells, faults }) => [row, cells, faults.map(({ code }) => code)])).toEqual([
      [1, { code: 'A', name: null }, []],
      [3, {}, ['NOT_A_RECORD']],
      [4, {}, ['NOT_JSON']],
      [5, { code: 'B', weightKg: 1.5 }, []],
    ]);
  });

  test('lines that end in carriage returns only', async () => {
    const { rows } = await read(await folder.write('cr.jsonl', '{"code":"A"}\r{"code":"B"}\r\n{"code":"C"}\r'));
    expect(rows.map(({ row, cells }) => [row, cells['code']])).toEqual([
      [1, 'A'],
      [2, 'B'],
      [3, 'C'],
    ]);
  });

  test('a list is read element by element', async () => {
    const records = [{ code: 'A', items: [{ a: '],[' }, 1] }, { code: '"\\', name: '{' }, { code: 'C' }];
    const { table, rows } = await read(await folder.write('b.json', JSON.stringify(records, null, 1)));
    expect(table.format).toBe('JSON');
    expect(rows.map(({ cells }) => cells)).toEqual(records);
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  test.each([
    ['[{"code":"A"},', /没有结束[\s\S]*does not end/],
    ['[{"code":"A"}] x', /JSON 文件应为/],
    [`[{"code":"${'x'.repeat(2_000_000)}"}]`, /1 MiB/],
  ])('%.20s is refused', async (text, sentence) => {
    await expect(read(await folder.write(`${++count}.json`, text))).rejects.toThrow(sentence);
  });
});
