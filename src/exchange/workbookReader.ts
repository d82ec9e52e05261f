import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type ExcelJS from 'exceljs';
import { stopped } from './stopped.js';
import { openPart, type Part } from './zip.js';

/** A sheet of a workbook, and the part of the file that holds its rows. */
export interface Sheet {
  name: string;
  hidden: boolean;
  /** Undefined when the file lacks it. */
  part: Part | undefined;
}

export interface OpenedWorkbook {
  sheets: Sheet[];
  /** The rows of a sheet as they are read, and the stream to destroy when done. */
  open(sheet: Sheet): Promise<{ rows: ExcelJS.stream.xlsx.WorksheetReader; stream: Readable }>;
}

interface Inner {
  workbookRels?: { Id: string; Target: string }[];
  model?: { sheets?: { name: string; rId: string; state?: string }[] };
  _parseRels(entry: Readable): Promise<void>;
  _parseWorkbook(entry: Readable): Promise<void>;
  _parseStyles(entry: Readable): Promise<void>;
  _parseSharedStrings(entry: Readable): AsyncIterable<unknown>;
  _parseWorksheet(chunks: AsyncIterable<string>, number: string): Iterable<{ value: ExcelJS.stream.xlsx.WorksheetReader }>;
}

const [relations, book, strings, styles] = ['_rels/workbook.xml.rels', 'workbook.xml', 'sharedStrings.xml', 'styles.xml'].map(
  (name) => `xl/${name}`,
) as [string, string, string, string];

/**
 * Opens a workbook whose parts were inspected. exceljs 4.4.0 parses the parts, but does not unpack them: its unzipper
 * announces the end of the file before parts that still wait were taken, so that on a loaded machine sheets and names
 * were lost, and each chunk was decoded by itself, which broke Chinese characters across two chunks.
 */
export async function openWorkbook(path: string, parts: readonly Part[]): Promise<OpenedWorkbook> {
  // loaded only for workbooks: it takes longer than all else of the command
  const { default: excel } = await import('exceljs');
  const reader = new excel.stream.xlsx.WorkbookReader(Readable.from([]), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  }) as unknown as Inner;
  const named = new Map(parts.map((part) => [part.name, part]));
  const open = async (name: string) => named.has(name) && (await openPart(path, named.get(name)!)).setEncoding('utf8');
  const [relationText, bookText] = [await open(relations), await open(book)];
  if (relationText) await reader._parseRels(relationText);
  if (bookText) await reader._parseWorkbook(bookText);
  const styleText = await open(styles);
  if (styleText) await reader._parseStyles(styleText);
  const stringText = await open(strings);
  if (stringText) for await (const _none of reader._parseSharedStrings(stringText));

  const targets = new Map((reader.workbookRels ?? []).map(({ Id, Target }) => [Id, Target.replace(/^\/?(xl\/)?/, 'xl/')]));
  const sheets = (reader.model?.sheets ?? []).map(({ name, rId, state }) => ({
    name,
    hidden: state !== undefined && state !== 'visible',
    part: named.get(targets.get(rId) ?? ''),
  }));
  return {
    sheets,
    open: async ({ part }) => {
      if (!part) throw stopped('工作簿中没有可读的工作表', 'The workbook holds no sheet that can be read.');
      const stream = await openPart(path, part);
      const [first] = reader._parseWorksheet(decoded(stream), /\d*(?=\.xml$)/.exec(part.name)?.[0] ?? '');
      return { rows: first!.value, stream };
    },
  };
}

async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for await (const chunk of chunks) yield decoder.write(chunk);
  yield decoder.end();
}
