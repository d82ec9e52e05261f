import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { publishedCodes } from '../../../src/exchange/codeLists.js';
import { plainMapping } from '../../../src/exchange/mapping.js';
import { planColumns } from '../../../src/exchange/plan.js';
import { batchesOf } from '../../../src/exchange/sending.js';
import { subjectNamed, subjects } from '../../../src/exchange/subjects.js';
import { openTable } from '../../../src/exchange/tabular.js';
import { csvTemplate, workbookTemplate, writeTemplate } from '../../../src/exchange/template.js';
import { exampleMark, exampleOf, exampleRecord, formOf, markedExample, templateFields } from '../../../src/exchange/templateFields.js';
import { inlineList } from '../../../src/exchange/templateValidation.js';
import { choice, custom, date, FieldFault, number, reference, text } from '../../../src/records/fields.js';
import { checkFields, type RecordKind } from '../../../src/records/kind.js';
import { part } from '../../../src/records/parts.js';
import { testFolder } from './files.js';

let folder: Awaited<ReturnType<typeof testFolder>>;
beforeAll(async () => {
  folder = await testFolder();
});
afterAll(() => folder.remove());

/** A kind with all that a kind may have: lists, a list of enums, codes with zeros, texts that look like formulas. */
const odd: RecordKind = {
  subject: 'oddities',
  label: { zh: '杂项/测试', en: 'oddity' },
  view: () => {
    throw new Error('not read here');
  },
  identity: ['owner', 'code'],
  fields: {
    owner: reference(
      '所属单位',
      'owner',
      { entity: 'Organization', table: 'organization', prefix: 'org', schemes: false },
      { required: true },
    ),
    code: text('编码', 'The code', 20, { required: true, form: /^\d{6}$/, formed: { zh: '应为 6 位数字，如 012345', en: 'six digits' } }),
    formula: text('公式', 'The formula', 50, { example: '=1+1' }),
    duties: part('职责', 'the duties', {
      table: 'x',
      owner: 'x_id',
      items: { duty: choice('职责', 'The duty', ['SITE', 'ADVICE'], { 现场处置: 'SITE', 咨询: 'ADVICE' }, { required: true }) },
      key: ['duty'],
      most: 10,
      inCell: ['duty'],
    }),
    steps: part('步骤', 'the steps', {
      table: 'y',
      owner: 'y_id',
      items: { on: date('日期', 'The day'), note: text('说明', 'The note', 100, { required: true }) },
      key: ['position'],
      ordered: true,
      most: 10,
    }),
    many: choice(
      '很多',
      'Many',
      Array.from({ length: 60 }, (_none, index) => `VALUE_${index}`),
    ),
    sorts: custom(
      '种类',
      'The kinds',
      (value) => {
        if (value !== '甲') throw new FieldFault('NOT_IN_LIST', { zh: '应为其中之一：甲、乙', en: 'should be one of A, B' });
        return value;
      },
      { required: true },
    ),
    count: number('数量（个）', 'The number', { least: 5, most: 7, decimals: 0 }),
  },
};

const kinds = [...new Map(Object.values(subjects).map(({ kind }) => [kind.subject, kind])).values(), odd].map(
  (kind) => [kind.subject, kind] as const,
);
const opened = async (kind: RecordKind) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await workbookTemplate(kind, await publishedCodes())) as never);
  return book;
};
const row = (sheet: ExcelJS.Worksheet, number: number) =>
  (sheet.getRow(number).values as unknown[]).slice(1).map((value) => (value == null ? '' : String(value as string)));

describe.each(kinds)('the template of %s', (_name, kind) => {
  const fields = templateFields(kind);
  const columns = fields.filter(({ column }) => column);

  test('opens, has its columns, a guide to every field and the lists of codes', async () => {
    const book = await opened(kind);
    const [sheet, guide] = book.worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet];
    expect(row(sheet, 1)).toEqual(columns.map(({ rule }) => `${rule.label.zh}${rule.required ? '＊' : ''}`));
    expect(row(sheet, 2)).toEqual(columns.map(({ name }) => name));
    expect(guide.name).toBe('说明 Guide');
    const explained = Array.from({ length: guide.rowCount - 6 }, (_none, index) => row(guide, index + 7));
    expect(explained.map(([, name]) => name)).toEqual(Object.keys(kind.fields));
    expect(explained.filter(([, , , form]) => form === '')).toEqual([]);
    const table = await openTable(await folder.write(`${kind.subject}.xlsx`, await workbookTemplate(kind, await publishedCodes())));
    for await (const _row of table.rows());
    expect(() => planColumns(kind, plainMapping, new Map([...table.columns].map((column) => [column, 1])), false)).not.toThrow();
    expect(planColumns(kind, plainMapping, new Map([...table.columns].map((column) => [column, 1])), false).fieldOf.size).toBe(
      columns.length,
    );
  });

  test('an example row is a record that its fields take', () => {
    const record = exampleRecord(fields);
    expect(checkFields(kind, record, true).faults).toEqual([]);
    expect(columns.filter(({ required, example }) => required && example === '').map(({ name }) => name)).toEqual([]);
  });

  test.each(['xlsx', 'csv'])('names of fields and example are no records (%s)', async (extension) => {
    const content = extension === 'csv' ? csvTemplate(kind) : await workbookTemplate(kind, new Map());
    const table = await openTable(await folder.write(`rows-${kind.subject}.${extension}`, content));
    for await (const _row of table.rows());
    const plan = planColumns(kind, plainMapping, new Map([...table.columns].map((column) => [column, 1])), false);
    const counts = { records: 0, refused: 0, template: 0 };
    for await (const { records, refused, template } of batchesOf(table.rows(), plan, 10)) {
      counts.records += records.length;
      counts.refused += refused.length;
      counts.template += template;
    }
    expect(counts).toEqual({ records: 0, refused: 0, template: extension === 'csv' ? 1 : 2 });
  });
});

describe('columns of a template', () => {
  test('codes are text, closed lists drop down in words, numbers and days have bounds', async () => {
    const book = await opened(subjectNamed('depots').kind);
    const sheet = book.worksheets[0]!;
    const names = row(sheet, 2);
    const at = (field: string) => sheet.getCell(4, names.indexOf(field) + 1);
    expect(at('code').numFmt).toBe('@');
    expect(at('level').dataValidation).toMatchObject({ type: 'list', formulae: ['"中央,省级,市级,县级,乡镇级,企业"'], errorStyle: 'stop' });
    expect(at('active').dataValidation).toMatchObject({ type: 'list', formulae: ['"是,否"'] });
    expect(at('areaSquareMetre').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 99_999_999] });
    expect(at('region').dataValidation.formulae[0]).toMatch(/^'代码 Codes'!\$[A-Z]+\$3:\$[A-Z]+\$\d+$/);
    const codes = book.getWorksheet('代码 Codes')!;
    const regions = row(codes, 1).indexOf('行政区划') + 1;
    const found = Array.from({ length: codes.rowCount - 2 }, (_none, index) =>
      [3, 4].map((_x, place) => String(codes.getCell(index + 3, regions + place).value)),
    );
    expect(found).toContainEqual(['320706', '海州区']);
    expect(found.map(([code]) => code)).not.toContain('320705');

    const agreements = (await opened(subjectNamed('agreements').kind)).worksheets[0]!;
    const from = row(agreements, 2).indexOf('validFrom') + 1;
    expect(agreements.getCell(4, from).dataValidation).toMatchObject({ type: 'date', errorStyle: 'warning' });
    expect(agreements.getCell(4, from).numFmt).toBe('yyyy-mm-dd');
  });

  test('a list too long for its rule stands on the sheet of codes', async () => {
    const book = await opened(odd);
    const sheet = book.worksheets[0]!;
    const many = sheet.getCell(4, row(sheet, 2).indexOf('many') + 1).dataValidation;
    const [, letter, last] = /^'代码 Codes'!\$([A-Z]+)\$3:\$[A-Z]+\$(\d+)$/.exec(String(many.formulae[0]))!;
    expect(last).toBe('62');
    expect(book.getWorksheet('代码 Codes')!.getCell(`${letter}62`).value).toBe('VALUE_59');
    expect(inlineList(['甲', '乙'])).toBe('"甲,乙"');
    expect(inlineList(['a,b'])).toBeUndefined();
    expect(inlineList(['x'.repeat(254)])).toBeUndefined();
  });

  test('what begins like a formula is written as text', async () => {
    const book = await opened(odd);
    const sheet = book.worksheets[0]!;
    const cell = sheet.getCell(3, row(sheet, 2).indexOf('formula') + 1);
    expect([cell.type, cell.value, cell.numFmt]).toEqual([ExcelJS.ValueType.String, '=1+1', '@']);
    const [, example] = parse(csvTemplate(odd), { bom: true }) as string[][];
    expect(example).toContain("'=1+1");
    expect(example![0]).toBe(`${exampleMark}LYG-EMB`);
  });

  test('lists say how they are written in a cell; lists without such a way have no column', () => {
    const fields = new Map(templateFields(odd).map((field) => [field.name, field]));
    expect(fields.get('duties')).toMatchObject({ choices: ['现场处置', '咨询'], example: '现场处置', column: true });
    expect(fields.get('duties')!.form.zh).toContain('职责；职责；…');
    expect(fields.get('steps')!.column).toBe(false);
    expect(fields.get('steps')!.form.zh).toContain('只能用 JSON');
    expect(formOf(subjectNamed('agreements').kind.fields['items']!).zh).toContain('“物资*保障数量*送达时限*单价（可空）；');
    expect(fields.get('count')).toMatchObject({ unit: '个', example: '5' });
    expect(fields.get('sorts')).toMatchObject({ example: '甲', form: { zh: '文本；应为其中之一：甲、乙' } });
    expect(exampleOf(text('x', 'x', 3, { form: /^q{3}$/ }))).toBe('');
  });

  test('every identifying cell of the example is marked', () => {
    const marked = markedExample(odd, templateFields(odd));
    expect([marked['owner'], marked['code']]).toEqual([`${exampleMark}LYG-EMB`, `${exampleMark}012345`]);
  });
});

test('a file that is there is kept, other names are refused', async () => {
  const { kind } = subjectNamed('materials');
  const path = await folder.write('kept.xlsx', 'mine');
  await expect(writeTemplate(path, kind, new Map())).rejects.toThrow(/已存在，不覆盖/);
  await expect(writeTemplate(folder.path('x.pdf'), kind, new Map())).rejects.toThrow(/\.xlsx 或 \.csv/);
  await expect(writeTemplate(folder.path('no/x.csv'), kind, new Map())).rejects.toThrow(/ENOENT/);
});
