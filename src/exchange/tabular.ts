import { extname } from 'node:path';
import type { Sentence } from '../platform/language.js';
import { csvRows, delimiters, detectDelimiter } from './csv.js';
import { decodedText } from './decoding.js';
import { chooseEncoding, examineBytes, type Bytes } from './encoding.js';
import { jsonLineRows, jsonListRows } from './json.js';
import { lineRows } from './lines.js';
import type { FileRow } from './rows.js';
import { stopped } from './stopped.js';
import { inspectWorkbook, xlsxRows } from './xlsx.js';

export interface TableOptions {
  /** Whether a name is one that a header of such a file has. */
  knows?: ((name: string) => boolean) | undefined;
  encoding?: string | undefined;
  delimiter?: string | undefined;
  sheet?: string | undefined;
  headerRow?: number | undefined;
  relaxQuotes?: boolean | undefined;
  /** Takes each line of a text as a record of this one field. */
  lines?: string | undefined;
}

/** A file of records, whatever its format; its rows can be read any number of times. */
export interface Table {
  format: 'CSV' | 'XLSX' | 'JSON Lines' | 'JSON' | 'DOCUMENTS' | 'LINES';
  sha256: string;
  size: number;
  /** What was found out and decided about the file, for the user. */
  decisions: Sentence[];
  /** Names of the columns, complete after the rows were read once. */
  columns: Set<string>;
  rows(): AsyncGenerator<FileRow>;
}

const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Opens a file of records: CSV, XLSX, JSON Lines or a JSON list, told apart by their content. */
export async function openTable(path: string, options: TableOptions = {}): Promise<Table> {
  const bytes = await examineBytes(path).catch((fault: NodeJS.ErrnoException) => {
    throw stopped(
      `文件无法打开：${path}（${fault.code ?? fault.message}）`,
      `The file cannot be opened: ${path} (${fault.code ?? fault.message}).`,
    );
  });
  if (bytes.size === 0) throw stopped('文件是空的', 'The file is empty.');
  const extension = extname(path).toLowerCase();
  if (bytes.start.subarray(0, 4).equals(oldOffice))
    throw stopped(
      '这是旧版 .xls 或加密的工作簿：请去掉密码，另存为 .xlsx 或 CSV',
      'This is an old .xls or an encrypted workbook: remove the password and save it as .xlsx or CSV.',
    );
  if (bytes.start.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return workbookTable(path, bytes, options);
  if (/^\.xls[xm]?$/.test(extension))
    throw stopped(
      `文件名是 ${extension}，内容却不是工作簿：请重新导出`,
      `The name ends in ${extension} but the content is no workbook: export it again.`,
    );
  return textTable(path, extension, bytes, options);
}

async function workbookTable(path: string, { sha256, size }: Bytes, options: TableOptions): Promise<Table> {
  const workbook = await inspectWorkbook(path);
  const table: Table = { format: 'XLSX', sha256, size, decisions: [], columns: new Set(), rows };
  async function* rows() {
    table.decisions = [];
    yield* xlsxRows(path, workbook, options, table.columns, (line) => table.decisions.push(line));
    const { formulas, times } = workbook.about;
    if (formulas > 0)
      table.decisions.push({
        zh: `${formulas} 个公式单元格采用文件中保存的计算结果`,
        en: `${formulas} cells with formulas were taken by their saved results`,
      });
    if (times > 0)
      table.decisions.push({
        zh: `${times} 个日期单元格带有时刻：日期字段只取日期，时间字段按北京时间取`,
        en: `${times} date cells held a time of day: fields that hold a day take the day, fields that hold an instant take it as Beijing time`,
      });
  }
  return table;
}

async function textTable(path: string, extension: string, bytes: Bytes, options: TableOptions): Promise<Table> {
  const { encoding, reason } = chooseEncoding(bytes, options.encoding);
  const trusted = bytes.validUtf8 && /^utf-?8$/i.test(encoding);
  const text = () => decodedText(path, encoding, { trusted, guessed: options.encoding === undefined });
  const decisions: Sentence[] = [{ zh: `编码 ${encoding}（${reason.zh}）`, en: `encoding ${encoding} (${reason.en})` }];
  const columns = new Set<string>();
  const { sha256, size } = bytes;
  const field = options.lines;
  if (field !== undefined) return { format: 'LINES', sha256, size, decisions, columns, rows: () => lineRows(text(), field, columns) };
  const beginning = await beginningOf(text());
  const sign = beginning.trimStart()[0];
  if ((sign === '[' || sign === '{') && !['.csv', '.tsv', '.txt'].includes(extension))
    return sign === '['
      ? { format: 'JSON', sha256, size, decisions, columns, rows: () => jsonListRows(text(), columns) }
      : { format: 'JSON Lines', sha256, size, decisions, columns, rows: () => jsonLineRows(text(), columns) };
  const delimiter = options.delimiter ?? detectDelimiter(beginning);
  decisions.push({ zh: `分隔符 ${nameOf(delimiter).zh}`, en: `delimiter ${nameOf(delimiter).en}` });
  const say = (line: Sentence) => {
    if (!decisions.some(({ zh }) => zh === line.zh)) decisions.push(line);
  };
  return { format: 'CSV', sha256, size, decisions, columns, rows: () => csvRows(text(), { ...options, delimiter, say }, columns) };
}

async function beginningOf(text: AsyncIterable<string>): Promise<string> {
  let beginning = '';
  for await (const piece of text) {
    beginning += piece;
    if (beginning.trim().length > 32_768) break;
  }
  return beginning;
}

function nameOf(delimiter: string): Sentence {
  const index = delimiters.indexOf(delimiter as ',');
  return { zh: ['逗号', '分号', '制表符'][index] ?? delimiter, en: ['comma', 'semicolon', 'tab'][index] ?? delimiter };
}
