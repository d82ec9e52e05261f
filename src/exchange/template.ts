import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type ExcelJS from 'exceljs';
import type { RecordKind } from '../records/kind.js';
import type { CodeLists } from './codeLists.js';
import { safeCell } from './errorsFile.js';
import { stopped } from './stopped.js';
import { markedExample, templateFields, type TemplateField } from './templateFields.js';
import { addCodes, addGuide, importLines, type Ranges } from './templateSheets.js';
import { validationOf } from './templateValidation.js';

/** Rows of a template that have drop-down lists and checks. */
const lastRow = 20_000;
const firstRow = 4;
const grey = 'FF8C8C8C';

/** Writes a template for records of a kind, as a workbook or CSV by the name of the file; a file that is there is kept. */
export async function writeTemplate(path: string, kind: RecordKind, lists: CodeLists): Promise<void> {
  const extension = extname(path).toLowerCase();
  if (extension !== '.xlsx' && extension !== '.csv')
    throw stopped('模板的文件名应以 .xlsx 或 .csv 结尾', 'The name of a template ends in .xlsx or .csv.');
  const content = extension === '.csv' ? csvTemplate(kind) : await workbookTemplate(kind, lists);
  await writeFile(path, content, { flag: 'wx' }).catch((fault: NodeJS.ErrnoException) => {
    throw fault.code === 'EEXIST'
      ? stopped(
          `${path} 已存在，不覆盖：请换一个文件名，或先移走它`,
          `${path} is there already and is kept: choose another name, or move it away.`,
        )
      : stopped(`无法写入 ${path}（${fault.code}）`, `${path} cannot be written (${fault.code}).`);
  });
}

/** A CSV with the Chinese headings and an example row, which is not imported. */
export function csvTemplate(kind: RecordKind): string {
  const fields = templateFields(kind);
  const columns = fields.filter(({ column }) => column);
  const example = markedExample(kind, fields);
  const rows = [columns.map(({ heading }) => heading), columns.map(({ name }) => example[name] ?? '')];
  return `\ufeff${rows.map((row) => `${row.map(safeCell).join(',')}\r\n`).join('')}`;
}

/** A workbook of three sheets: the columns to fill, a guide to every field, and the code lists that fields refer to. */
export async function workbookTemplate(
  kind: RecordKind,
  lists: CodeLists,
  lines: readonly string[] = importLines(kind, firstRow),
): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const fields = templateFields(kind);
  const sheet = book.addWorksheet(kind.label.zh.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }],
  });
  addGuide(book, fields, lines);
  const ranges = addCodes(book, fields, lists);
  fillSheet(sheet, kind, fields, ranges);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function fillSheet(sheet: ExcelJS.Worksheet, kind: RecordKind, fields: readonly TemplateField[], ranges: Ranges): void {
  const example = markedExample(kind, fields);
  const columns = fields.filter(({ column }) => column);
  columns.forEach((field, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = widthOf(field);
    column.numFmt = formatOf(field);
    const [heading, name, shown] = [1, 2, 3].map((row) => sheet.getCell(row, index + 1)) as [ExcelJS.Cell, ExcelJS.Cell, ExcelJS.Cell];
    for (const cell of [heading, name, shown]) cell.numFmt = '@';
    heading.value = field.heading;
    heading.font = { bold: true, ...(field.required && { color: { argb: 'FFC00000' } }) };
    heading.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EEF7' } };
    heading.border = { bottom: { style: 'thin' } };
    name.value = field.name;
    name.font = { size: 8, color: { argb: grey } };
    shown.value = example[field.name] ?? null;
    shown.font = { italic: true, color: { argb: grey } };
    const { dataValidations } = sheet as unknown as { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } };
    dataValidations.add(`${column.letter}${firstRow}:${column.letter}${lastRow}`, validationOf(field, ranges));
  });
}

const widthOf = ({ heading, rule, example }: TemplateField): number =>
  rule.part
    ? 44
    : Math.min(
        40,
        Math.max(12, wide(heading) + 3, wide(example) + 2, rule.holds?.kind === 'text' && (rule.holds.longest ?? 0) >= 300 ? 30 : 0),
      );

/** Columns that a text takes on a sheet: a Chinese character takes two. */
const wide = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);

/** Numbers and days are left to the sheet; all else is text, so that codes keep their leading zeros. */
const formatOf = ({ rule }: TemplateField): string =>
  rule.part
    ? '@'
    : rule.holds?.kind === 'number' || rule.holds?.kind === 'money'
      ? 'General'
      : rule.holds?.kind === 'date'
        ? 'yyyy-mm-dd'
        : '@';
