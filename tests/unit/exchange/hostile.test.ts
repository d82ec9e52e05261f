import { deflateRawSync, crc32 } from 'node:zlib';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { ErrorsFile, safeCell } from '../../../src/exchange/errorsFile.js';
import { subjects } from '../../../src/exchange/subjects.js';
import { csvTemplate, workbookTemplate } from '../../../src/exchange/template.js';
import { read, testFolder } from './files.js';

let folder: Awaited<ReturnType<typeof testFolder>>;
beforeAll(async () => {
  folder = await testFolder();
  await writeFile(folder.path('passwd'), 'S3CR3T-OF-THE-MACHINE');
});
afterAll(() => folder.remove());

interface Part {
  name: string;
  content: Buffer | string;
  /** Left out of the directory, so that only who reads the file from its beginning meets it. */
  unlisted?: boolean;
}

const known = new Map<Buffer | string, { packed: Buffer; sum: number }>();
function packedOf(content: Buffer | string, bytes: Buffer): { packed: Buffer; sum: number } {
  const packed = known.get(content) ?? { packed: deflateRawSync(bytes), sum: crc32(bytes) };
  known.set(content, packed);
  return packed;
}

/** A zip of parts, the directory of which may hide some. */
function zip(parts: readonly Part[]): Buffer {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, unlisted } of parts) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const { packed, sum } = packedOf(content, bytes);
    const header = (signature: number, length: number) => {
      const fields = Buffer.alloc(length);
      const at = length === 30 ? 8 : 10;
      fields.writeUInt32LE(signature);
      fields.writeUInt16LE(8, at);
      fields.writeUInt32LE(sum, at + 6);
      fields.writeUInt32LE(packed.length, at + 10);
      fields.writeUInt32LE(bytes.length, at + 14);
      fields.writeUInt16LE(Buffer.byteLength(name), at + 18);
      if (length === 46) fields.writeUInt32LE(offset, 42);
      return Buffer.concat([fields, Buffer.from(name)]);
    };
    const local = Buffer.concat([header(0x04034b50, 30), packed]);
    if (!unlisted) directory.push(header(0x02014b50, 46));
    written.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...written, ...directory, end]);
}

const workbookXml =
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>';
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
const sheet = (text: string, before = '') =>
  `<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="str"><v>code</v></c><c r="B1" t="str"><v>name</v></c></row><row r="2"><c r="A2" t="str"><v>A1</v></c><c r="B2" t="str"><v>${text}</v></c></row></sheetData></worksheet>`;
const parts = (text = 'x', before = ''): Part[] => [
  { name: 'xl/workbook.xml', content: workbookXml },
  { name: 'xl/_rels/workbook.xml.rels', content: relations },
  { name: 'xl/worksheets/sheet1.xml', content: sheet(text, before) },
];
let count = 0;
const file = async (content: Buffer) => folder.write(`hostile${++count}.xlsx`, content);

describe('a workbook made to do harm', () => {
  test('the same without harm is read', async () => {
    const { rows } = await read(await file(zip(parts())));
    expect(rows.map(({ cells }) => cells)).toEqual([{ code: 'A1', name: 'x' }]);
  });

  test.each([
    ['an entity that reads a file', '&file;', (path: string) => `<!DOCTYPE w [<!ENTITY file SYSTEM "file://${path}">]>`],
    ['an entity from the net', '&net;', () => '<!DOCTYPE w [<!ENTITY net SYSTEM "http://127.0.0.1:9/x">]>'],
    ['a parameter entity', 'x', () => '<!DOCTYPE w [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>'],
    [
      'entities that multiply',
      '&j;',
      () =>
        `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
          .split('')
          .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
          .join('')}]>`,
    ],
  ])('with %s is refused before it is parsed', async (_what, text, before) => {
    const path = await file(zip(parts(text, before(folder.path('passwd')))));
    const began = performance.now();
    await expect(read(path)).rejects.toThrow(/DOCTYPE/);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('with a part that its directory does not name is refused', async () => {
    const hidden: Part = { name: 'xl/sharedStrings.xml', content: `<sst>${'<si><t>a</t></si>'.repeat(1000)}</sst>`, unlisted: true };
    await expect(read(await file(zip([...parts(), hidden])))).rejects.toThrow(/目录/);
    await expect(read(await file(zip([hidden, ...parts()])))).rejects.toThrow(/目录/);
  });

  test('with two parts of one name is refused', async () => {
    await expect(read(await file(zip([...parts(), ...parts('y').slice(2)])))).rejects.toThrow(/目录/);
  });

  test('whose parts together unpack to more than the hub reads is refused, whatever they are', async () => {
    const large = Buffer.alloc(100 * 2 ** 20);
    const bomb = zip([
      ...parts(),
      ...Array.from({ length: 21 }, (_none, index) => ({ name: `xl/media/image${index}.png`, content: large })),
    ]);
    expect(bomb.length).toBeLessThan(4 * 2 ** 20);
    const began = performance.now();
    await expect(read(await file(bomb))).rejects.toThrow(/展开后/);
    expect(performance.now() - began).toBeLessThan(5_000);
  }, 60_000);

  test('with names that leave the folder writes nowhere', async () => {
    const { rows } = await read(await file(zip([...parts(), { name: '../../escaped.xml', content: 'x' }])));
    expect(rows.length).toBe(1);
    await expect(readFile(folder.path('../../escaped.xml'))).rejects.toThrow();
  });
});

const words = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

describe('names that are not the file’s to give', () => {
  test.each(words)('the column %s is one like any other, and nothing else changes', async (word) => {
    const csv = await folder.write(`proto-${word}.csv`, `code,${word}\nA1,polluted\n`);
    const json = await folder.write(
      `proto-${word}.json`,
      `[{"code":"A1","${word}":{"polluted":true},"name":{"__proto__":{"polluted":true}}}]`,
    );
    for (const path of [csv, json]) {
      const table = await read(path);
      expect(table.columns).toContain(word);
      expect(table.rows.length).toBe(1);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const dangerous = /^[\s\u200b\ufeff]*[=+\-@\t\r＝＋－＠]/u;

describe('what spreadsheets would take for a formula', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＠', ' =', '\u00a0=', '\u3000@', '\u200b=', '\ufeff=', '"=', "'="];
  const hostileText = fc
    .tuple(fc.constantFrom(...starts), fc.string({ unit: 'binary', maxLength: 12 }))
    .map(([start, rest]) => start + rest.toWellFormed().replaceAll('\0', ''));

  test('begins no cell of a file of errors, whatever a file said', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 5 }), async (texts) => {
        const path = folder.path(`errors${++count}.csv`);
        const errors = await ErrorsFile.create(path);
        await errors.add(
          texts.map((text) => ({ place: { row: 1, code: text }, field: text, code: 'BAD', zh: text, en: text, value: text }) as never),
          (field) => field,
        );
        await errors.close();
        const rows = parse(await readFile(path, 'utf8'), { bom: true, relax_column_count: false }) as string[][];
        expect(rows.length).toBe(texts.length + 1);
        for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(dangerous);
        rows.slice(1).forEach((row, index) => expect(row.at(-1)!.replace(/^'/, '')).toBe(texts[index]!.replace(/^'/, '')));
      }),
      { numRuns: 60 },
    );
  });

  test('a number stays a number', () => expect(safeCell(-5)).toBe('"-5"'));

  test.each(Object.values(subjects).map(({ kind }) => [kind.subject, kind] as const))(
    'begins no cell of the template of %s',
    async (_name, kind) => {
      for (const row of parse(csvTemplate(kind), { bom: true }) as string[][]) for (const cell of row) expect(cell).not.toMatch(dangerous);
      const hostile = new Map(
        Object.values(kind.fields).flatMap(({ reference }) =>
          reference ? [[reference.table, [{ code: '=1+1', name: '=HYPERLINK("http://example.org","x")' }]] as const] : [],
        ),
      );
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await workbookTemplate(kind, hostile as never)) as never);
      book.eachSheet((each) =>
        each.eachRow((row) =>
          row.eachCell((cell) => {
            expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
            expect(cell.type).not.toBe(ExcelJS.ValueType.Hyperlink);
          }),
        ),
      );
    },
  );
});
