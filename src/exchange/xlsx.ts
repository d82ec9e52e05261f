import type { Readable } from 'node:stream';
import type ExcelJS from 'exceljs';
import type { Sentence } from '../platform/language.js';
import { namedRows, type HeaderOptions, type PlacedRow } from './header.js';
import { longestRow, type FileRow, type RowFault } from './rows.js';
import { ImportStopped, stopped } from './stopped.js';
import { openWorkbook, type Sheet } from './workbookReader.js';
import { cellOf, type CellCounts } from './xlsxCells.js';
import { inspectZip, type Part } from './zip.js';

export interface XlsxOptions extends HeaderOptions {
  sheet?: string | undefined;
}

/** What the parts of a workbook hold that the reader of rows does not see. */
export interface Workbook {
  parts: readonly Part[];
  /** Number of merged ranges by part, such as `xl/worksheets/sheet1.xml`. */
  merged: Map<string, number>;
  /** Set while rows are read. */
  about: CellCounts;
}

/** Checks that a workbook is whole and of bearable size, and looks for what would be misread. */
export async function inspectWorkbook(path: string): Promise<Workbook> {
  const merged = new Map<string, number>();
  let before = { name: '', text: '' };
  const parts = await inspectZip(path, (name, text) => {
    const joined = (before.name === name ? before.text.slice(-12) : '') + text;
    const found = joined.match(/<mergeCell /g)?.length ?? 0;
    if (found > 0) merged.set(name, (merged.get(name) ?? 0) + found);
    if (joined.includes('<!DOCTYPE') || joined.includes('<!ENTITY'))
      throw stopped(
        `XLSX 的 ${name} 含有 DOCTYPE，表格软件不会这样写，不予读取`,
        `${name} in the XLSX holds a DOCTYPE, which no spreadsheet writes; the file is not read.`,
      );
    if (name === 'xl/sharedStrings.xml' && joined.includes('<rPh'))
      throw stopped(
        '工作簿含有拼音指南，会被误读：请清除拼音指南或另存为 CSV',
        'The workbook holds phonetic guides, which would be misread: clear them or save it as CSV.',
      );
    if (name.startsWith('xl/worksheets/') && joined.includes(' t="d"'))
      throw stopped(
        '工作簿按“严格 Open XML”保存，日期会被误读：请另存为普通 XLSX 或 CSV',
        'The workbook was saved as strict Open XML, whose dates would be misread: save it as ordinary XLSX or CSV.',
      );
    // a tag that was counted is not kept, so that it is not counted twice
    before = { name, text: joined.endsWith('<mergeCell ') ? '' : text };
  });
  if (!parts.some(({ name }) => name === 'xl/workbook.xml'))
    throw stopped('这不是 XLSX 工作簿（zip 中没有 xl/workbook.xml）', 'This is no XLSX workbook (the zip holds no xl/workbook.xml).');
  return { parts, merged, about: { formulas: 0, times: 0 } };
}

/** The rows of one sheet by column name: the sheet asked for, or the first that is not hidden. `say` hears what the user should know. */
export async function* xlsxRows(
  path: string,
  workbook: Workbook,
  options: XlsxOptions,
  columns: Set<string>,
  say: (line: Sentence) => void,
): AsyncGenerator<FileRow> {
  let stream: Readable | undefined;
  workbook.about = { formulas: 0, times: 0 };
  try {
    const opened = await openWorkbook(path, workbook.parts);
    const wanted = chooseSheet(opened.sheets, options.sheet, say);
    mergedNote(workbook, wanted, say);
    const sheet = await opened.open(wanted);
    stream = sheet.stream;
    yield* namedRows(sheetRows(sheet.rows, workbook), { ...options, say }, columns);
  } catch (fault) {
    if (fault instanceof ImportStopped) throw fault;
    throw stopped(
      `XLSX 文件无法读取：请在 Excel 或 WPS 中另存一次（${(fault as Error).message}）`,
      `The XLSX file cannot be read: save it again in Excel or WPS (${(fault as Error).message}).`,
    );
  } finally {
    stream?.destroy();
  }
}

function chooseSheet(sheets: readonly Sheet[], asked: string | undefined, say: (line: Sentence) => void): Sheet {
  const names = sheets.map(({ name }) => name);
  if (asked !== undefined) {
    const named = sheets.find(({ name }) => name === asked);
    if (named) return named;
    throw stopped(
      `没有名为“${asked}”的工作表，现有：${names.join('、')}`,
      `There is no sheet "${asked}"; the workbook holds: ${names.join(', ')}.`,
    );
  }
  const chosen = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  if (chosen === undefined) throw stopped('工作簿中没有工作表', 'The workbook holds no sheet.');
  if (names.length > 1)
    say({
      zh: `只读取工作表“${chosen.name}”；另有：${names.filter((name) => name !== chosen.name).join('、')}（用 --sheet 选择）`,
      en: `only the sheet "${chosen.name}" is read; there are also: ${names.filter((name) => name !== chosen.name).join(', ')} (choose by --sheet)`,
    });
  return chosen;
}

function mergedNote({ merged }: Workbook, { part }: Sheet, say: (line: Sentence) => void): void {
  const count = (part && merged.get(part.name)) ?? 0;
  if (count > 0)
    say({
      zh: `工作表有 ${count} 处合并单元格：只有左上角的单元格有值，其余按空白处理`,
      en: `the sheet has ${count} merged ranges: only the top left cell of each holds a value, the others count as blank`,
    });
}

async function* sheetRows(worksheet: ExcelJS.stream.xlsx.WorksheetReader, workbook: Workbook): AsyncGenerator<PlacedRow> {
  for await (const row of worksheet) {
    const cells: unknown[] = [];
    const faults = new Map<number, RowFault>();
    let length = 0;
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const read = cellOf(cell, workbook.about);
      if (read.fault) faults.set(column - 1, read.fault);
      else {
        // holes would be passed over where cells are counted
        while (cells.length < column - 1) cells.push(undefined);
        cells[column - 1] = read.value;
        length += String(read.value ?? '').length;
      }
    });
    if (length > longestRow) throw stopped(`第 ${row.number} 行超过 1 MiB`, `Row ${row.number} is longer than 1 MiB.`);
    yield { row: row.number, cells, faults };
  }
}
