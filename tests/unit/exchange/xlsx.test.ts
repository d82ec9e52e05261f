import { deflateRawSync, crc32 } from 'node:zlib';
import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { SheetDate } from '../../../src/exchange/rows.js';
import { read, testFolder } from './files.js';

let folder: Awaited<ReturnType<typeof testFolder>>;
beforeAll(async () => {
  folder = await testFolder();
});
afterAll(() => folder.remove());

let count = 0;
async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  fill(book);
  const path = folder.path(`${++count}.xlsx`);
  await book.xlsx.writeFile(path);
  return path;
}

/** A zip of one's own, whose directory may claim any size. */
function zip(entries: { name: string; content: Buffer; claimed?: number }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed } of entries) {
    const packed = deflateRawSync(content);
    const fields = (signature: number, extra: number) => {
      const header = Buffer.alloc(extra === 0 ? 30 : 46);
      header.writeUInt32LE(signature);
      const at = extra === 0 ? 8 : 10;
      header.writeUInt16LE(8, at);
      header.writeUInt32LE(crc32(content), at + 6);
      header.writeUInt32LE(packed.length, at + 10);
      header.writeUInt32LE(claimed ?? content.length, at + 14);
      header.writeUInt16LE(name.length, at + 18);
      if (extra) header.writeUInt32LE(offset, 42);
      return Buffer.concat([header, Buffer.from(name)]);
    };
    directory.push(fields(0x02014b50, 1));
    parts.push(fields(0x04034b50, 0), packed);
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

describe('XLSX', () => {
  test('cells of every kind', async () => {
    const path = await workbook((book) => {
      const sheet = book.addWorksheet('目录');
      sheet.addRow(['编码', '名称', '数值', '日期', '是否']);
      sheet.addRow(['A1', { richText: [{ text: '帐' }, { text: '篷', font: { bold: true } }] }, 0.1 + 0.2, new Date('2026-02-28'), true]);
      sheet.addRow([
        320700,
        { text: '链接', hyperlink: 'http://example.org' },
        { formula: '1+1', result: 2 },
        { formula: 'TODAY()', result: new Date('2026-03-01') },
        ' ',
      ]);
      sheet.addRow([
        'A3',
        { formula: 'A1&"x"', result: '文本' },
        { formula: '1/0', result: { error: '#DIV/0!' } },
        { formula: 'NOW()' },
        { error: '#N/A' },
      ]);
      sheet.addRow([]);
      sheet.addRow(['A4', null, null, new Date('2026-03-01T13:30:00Z')]);
      sheet.getColumn(4).numFmt = 'yyyy"年"m"月"d"日"';
    });
    const { table, rows, decisions } = await read(path);
    expect(table.format).toBe('XLSX');
    expect(JSON.parse(JSON.stringify(rows.map(({ row, cells }) => [row, cells])))).toEqual([
      [2, { 编码: 'A1', 名称: '帐篷', 数值: 0.3, 日期: '2026-02-28', 是否: true }],
      [3, { 编码: 320700, 名称: '链接', 数值: 2, 日期: '2026-03-01' }],
      [4, { 编码: 'A3', 名称: '文本' }],
      [6, { 编码: 'A4', 日期: '2026-03-01' }],
    ]);
    expect(rows[2]!.faults.map(({ column, code }) => [column, code])).toEqual([
      ['数值', 'FORMULA_WITHOUT_VALUE'],
      ['日期', 'FORMULA_WITHOUT_VALUE'],
      ['是否', 'CELL_ERROR'],
    ]);
    expect(decisions).toContain('3 个公式单元格');
    expect(decisions).toContain('1 个日期单元格带有时刻');
  });

  test('merged cells are told, hidden sheets passed over, others named', async () => {
    const path = await workbook((book) => {
      book.addWorksheet('隐藏', { state: 'hidden' }).addRow(['x']);
      const sheet = book.addWorksheet('目录');
      sheet.addRow(['编码', '名称']);
      sheet.addRow(['A', '上']);
      sheet.addRow(['B', null]);
      sheet.mergeCells('B2:B3');
      book.addWorksheet('说明').addRow(['编码']);
    });
    const { rows, decisions } = await read(path);
    expect(rows.map(({ cells }) => cells)).toEqual(
      [
        { 编码: 'A', 名称: '上' },
        { 编码: 'B', 名称: '上' },
      ].map((cells, index) => (index === 0 ? cells : { 编码: 'B' })),
    );
    expect(decisions).toContain('1 处合并单元格');
    expect(decisions).toContain('只读取工作表“目录”；另有：隐藏、说明');
    await expect(read(path, { sheet: '没有' })).rejects.toThrow(/现有：隐藏、目录、说明/);
    expect((await read(path, { sheet: '说明' })).columns).toEqual(['编码']);
  });

  test('a cell to the right of the header is a fault of its row', async () => {
    const path = await workbook((book) => {
      const sheet = book.addWorksheet('a');
      sheet.addRow(['code', 'name']);
      sheet.addRow(['A', 'x', 'stray']);
    });
    expect((await read(path)).rows[0]!.faults.map(({ code }) => code)).toEqual(['TOO_MANY_CELLS']);
  });

  test('Chinese characters across chunks of the file stay whole', async () => {
    const names = Array.from({ length: 8000 }, (_none, index) => `救灾帐篷${index}号单层棉`);
    const path = await workbook((book) => {
      const sheet = book.addWorksheet('目录');
      sheet.addRow(['名称']);
      for (const name of names) sheet.addRow([name]);
    });
    expect((await read(path)).rows.map(({ cells }) => cells['名称'])).toEqual(names);
  });

  test('what is no whole workbook is refused', async () => {
    const whole = await readFile(await workbook((book) => book.addWorksheet('a').addRow(['code'])));
    const half = await folder.write('half.xlsx', whole.subarray(0, whole.length / 2));
    await expect(read(half)).rejects.toThrow(/不完整或已损坏/);
    const damaged = Buffer.from(whole);
    const at = whole.indexOf('xl/worksheets/sheet1.xml') + 60;
    damaged.fill(0, at, at + 20);
    await expect(read(await folder.write('damaged.xlsx', damaged))).rejects.toThrow(/不完整或已损坏/);
    await expect(read(await folder.write('text.xlsx', 'code,name\nA,x\n'))).rejects.toThrow(/内容却不是工作簿/);
    await expect(read(await folder.write('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')))).rejects.toThrow(/旧版 .xls 或加密/);
    await expect(
      read(await folder.write('other.xlsx', zip([{ name: 'word/document.xml', content: Buffer.from('<x/>') }]))),
    ).rejects.toThrow(/不是 XLSX 工作簿/);
    await expect(read(folder.path('absent.xlsx'))).rejects.toThrow(/ENOENT/);
  });

  test('a part that unpacks beyond its bound is refused, whatever size it claims', async () => {
    const bomb = (claimed: number) =>
      zip([
        { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
        { name: 'xl/sharedStrings.xml', content: Buffer.alloc(70 * 2 ** 20, 'a'), claimed },
      ]);
    await expect(read(await folder.write('bomb.xlsx', bomb(70 * 2 ** 20)))).rejects.toThrow(/超过 64 MiB/);
    await expect(read(await folder.write('lying.xlsx', bomb(1000)))).rejects.toThrow(/超过 64 MiB/);
  });

  test('phonetic guides and strict dates, which the reader would misread, are refused', async () => {
    const parts = (shared: string, sheet: string) =>
      zip([
        { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
        { name: 'xl/sharedStrings.xml', content: Buffer.from(shared) },
        { name: 'xl/worksheets/sheet1.xml', content: Buffer.from(sheet) },
      ]);
    await expect(read(await folder.write('guide.xlsx', parts('<si><t>北京</t><rPh sb="0"><t>bei</t></rPh></si>', '<a/>')))).rejects.toThrow(
      /拼音指南/,
    );
    await expect(read(await folder.write('strict.xlsx', parts('<a/>', '<c r="A1" t="d"><v>2026-01-01</v></c>')))).rejects.toThrow(
      /Open XML/,
    );
  });

  test('a workbook cut off anywhere is refused with a sentence', async () => {
    const whole = await readFile(
      await workbook((book) => {
        const sheet = book.addWorksheet('a');
        for (let row = 0; row < 200; row++) sheet.addRow([`编码${row}`, Math.sin(row), new Date('2026-01-01')]);
      }),
    );
    for (let tenth = 1; tenth < 10; tenth++)
      await expect(read(await folder.write(`cut-${tenth}.xlsx`, whole.subarray(0, (whole.length * tenth) / 10)))).rejects.toThrow(
        /不完整或已损坏/,
      );
    await expect(read(await folder.write('nothing.xlsx', ''))).rejects.toThrow(/文件是空的/);
  });

  const xml = (name: string, content: string) => ({ name, content: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${content}`) });
  const bookPart = (sheets: string, properties = '') =>
    xml('xl/workbook.xml', `<workbook>${properties}<sheets>${sheets}</sheets></workbook>`);
  const relations = xml(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
  );
  const sheetPart = (rows: string, number = 1) =>
    xml(`xl/worksheets/sheet${number}.xml`, `<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const styles = xml(
    'xl/styles.xml',
    '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
  );

  // the unzipper of exceljs ends a file before all its parts were taken, when reading is slow
  test('workbooks are whole on a disk that answers slowly', async () => {
    const paths = [3, 300].map((rows) =>
      workbook((book) => {
        const sheet = book.addWorksheet('数据');
        sheet.addRow(['code', '名称']);
        for (let row = 1; row <= rows; row++) sheet.addRow([`C${row}`, `帐篷${row}`]);
        book.addWorksheet('说明').addRow(['x']);
      }),
    );
    const quick = { read: fs.read, open: fs.open };
    const slowed = (call: (...given: never[]) => void) =>
      ((...given: unknown[]) => {
        const answered = given.pop() as (...answer: unknown[]) => void;
        call(...(given as never[]), ((...answer: unknown[]) => setTimeout(answered, 5 * Math.random(), ...answer)) as never);
      }) as never;
    try {
      Object.assign(fs, { read: slowed(quick.read), open: slowed(quick.open) });
      for (let round = 0; round < 8; round++)
        for (const [index, count] of [3, 300].entries()) expect((await read(await paths[index]!)).rows).toHaveLength(count);
    } finally {
      Object.assign(fs, quick);
    }
  });

  test('missing parts are told, and no cell is lost in silence', async () => {
    const sheets = '<sheet name="一" sheetId="1" r:id="rId1"/>';
    const rows = `<row r="1">${text('A1', 'code')}</row><row r="2"><c r="A2" t="s"><v>0</v></c></row><row r="3">${text('A3', 'B')}</row>`;
    const noSheet = await folder.write('no-sheet.xlsx', zip([bookPart(sheets), relations]));
    await expect(read(noSheet)).rejects.toThrow(/没有可读的工作表/);
    const noBook = await folder.write('no-book.xlsx', zip([relations, sheetPart(rows)]));
    await expect(read(noBook)).rejects.toThrow(/不是 XLSX 工作簿/);
    const noStrings = await read(await folder.write('no-strings.xlsx', zip([bookPart(sheets), relations, sheetPart(rows)])));
    expect(noStrings.rows.map(({ cells, faults }) => [cells, faults.map(({ code }) => code)])).toEqual([
      [{}, ['CELL_UNREADABLE']],
      [{ code: 'B' }, []],
    ]);
    const other = await folder.write(
      'other-sheet.xlsx',
      zip([
        bookPart('<sheet name="一" sheetId="1" r:id="rId1"/><sheet name="二" sheetId="2" r:id="rId2"/>'),
        relations,
        sheetPart(rows, 2),
      ]),
    );
    await expect(read(other)).rejects.toThrow(/没有可读的工作表|没有工作表/);
  });

  test('days of both calendars of Excel; the first two months of 1900 as Excel shows them', async () => {
    const rows = `<row r="1">${text('A1', 'code')}${text('B1', 'day')}</row>${[1, 59, 61, 46_082, 46_082.75]
      .map((serial, index) => `<row r="${index + 2}">${text(`A${index + 2}`, 'x')}<c r="B${index + 2}" s="1"><v>${serial}</v></c></row>`)
      .join('')}`;
    const days = async (name: string, properties: string) => {
      const parts = [styles, bookPart('<sheet name="一" sheetId="1" r:id="rId1"/>', properties), relations, sheetPart(rows)];
      return read(await folder.write(name, zip(parts)));
    };
    const plain = await days('1900.xlsx', '');
    expect(plain.rows.map(({ cells }) => String(cells['day']))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2026-03-01',
      '2026-03-01',
    ]);
    expect(plain.rows.map(({ cells }) => (cells['day'] as SheetDate).instant).slice(-2)).toEqual([
      '2026-03-01T00:00:00+08:00',
      '2026-03-01T18:00:00+08:00',
    ]);
    expect(plain.decisions).toContain('1 个日期单元格带有时刻');
    const other = await days('1904.xlsx', '<workbookPr date1904="1"/>');
    expect(other.rows.map(({ cells }) => String(cells['day']))).toEqual([
      '1904-01-02',
      '1904-02-29',
      '1904-03-02',
      '2030-03-02',
      '2030-03-02',
    ]);
  });

  test('numbers kept as text, and codes with leading zeros, stay as they are written', async () => {
    const path = await workbook((book) => {
      const sheet = book.addWorksheet('a');
      sheet.addRow(['code', 'weightKg', 'unNumber']);
      sheet.addRow(['007', '1,250.5', 1791]);
    });
    expect((await read(path)).rows[0]!.cells).toEqual({ code: '007', weightKg: '1,250.5', unNumber: 1791 });
  });

  test('a header below titles is found by its names, and told; a hidden sheet is read when asked', async () => {
    const path = await workbook((book) => {
      const hidden = book.addWorksheet('旧', { state: 'veryHidden' });
      hidden.addRow(['编码']);
      hidden.addRow(['H-1']);
      const sheet = book.addWorksheet('目录');
      sheet.addRow(['连云港市应急物资目录']);
      sheet.mergeCells('A1:C1');
      sheet.addRow([]);
      sheet.addRow(['填报单位：市应急局', null, '2026年']);
      sheet.addRow(['编码', '名称', '计量单位']);
      sheet.addRow(['A-1', '帐篷', '顶']);
    });
    const known = new Set(['编码', '名称', '计量单位']);
    const { rows, columns, decisions } = await read(path, { knows: (name) => known.has(name) });
    expect(columns).toEqual(['编码', '名称', '计量单位']);
    expect(rows.map(({ row, cells }) => [row, cells])).toEqual([[5, { 编码: 'A-1', 名称: '帐篷', 计量单位: '顶' }]]);
    expect(decisions).toContain('表头在第 4 行');
    expect((await read(path, { sheet: '旧' })).rows.map(({ cells }) => cells)).toEqual([{ 编码: 'H-1' }]);
  });
});
