import { createReadStream, type ReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type ExcelJS from 'exceljs';

/** What the reader of exceljs knows about a workbook when it comes to the first sheet. */
export interface WorkbookModel {
  workbookRels?: { Id: string; Target: string }[];
  model?: { sheets?: { name: string; rId: string; state?: string }[] };
}

interface Inner {
  _parseWorkbook(entry: ReadStream): Promise<void>;
  _parseSharedStrings(entry: ReadStream): AsyncGenerator<unknown>;
  _parseWorksheet(chunks: AsyncIterable<Buffer | string>, number: string): Generator<unknown>;
}

/** The streaming reader of exceljs over a file, and the stream to destroy when done. */
export async function openWorkbook(
  path: string,
): Promise<{ reader: ExcelJS.stream.xlsx.WorkbookReader & WorkbookModel; stream: ReadStream }> {
  // loaded only for workbooks: it takes longer than all else of the command
  const { default: excel } = await import('exceljs');
  const stream = createReadStream(path);
  const reader = new excel.stream.xlsx.WorkbookReader(stream, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  decodeWhole(reader as unknown as Inner);
  return { reader: reader as ExcelJS.stream.xlsx.WorkbookReader & WorkbookModel, stream };
}

/**
 * exceljs 4.4.0 decodes each chunk of a part by itself, so that a Chinese character that lies across two chunks becomes
 * three replacement signs. Its parser takes strings as they are: each part is decoded here, across chunks.
 */
function decodeWhole(reader: Inner): void {
  const workbook = reader._parseWorkbook.bind(reader);
  const sharedStrings = reader._parseSharedStrings.bind(reader);
  const worksheet = reader._parseWorksheet.bind(reader);
  reader._parseWorkbook = (entry) => workbook(entry.setEncoding('utf8'));
  reader._parseSharedStrings = (entry) => sharedStrings(entry.setEncoding('utf8'));
  reader._parseWorksheet = (chunks, number) => worksheet(decoded(chunks), number);
}

async function* decoded(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for await (const chunk of chunks) yield typeof chunk === 'string' ? chunk : decoder.write(chunk);
  yield decoder.end();
}
