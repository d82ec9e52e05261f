import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { namedRows, type HeaderOptions, type PlacedRow } from './header.js';
import { longestRow, type FileRow } from './rows.js';
import { stopped } from './stopped.js';

export const delimiters = [',', ';', '\t'] as const;

export interface CsvOptions extends HeaderOptions {
  delimiter: string;
  relaxQuotes?: boolean | undefined;
}

/** The delimiter that cuts the first lines of a text most evenly; a comma when none does. */
export function detectDelimiter(text: string): string {
  const outsideQuotes = text.replace(/"(?:[^"]|"")*"?/g, '""');
  const lines = outsideQuotes
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  const score = (delimiter: string) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const widest = Math.max(0, ...counts);
    return widest === 0 ? 0 : counts.filter((count) => count === widest).length / counts.length + Math.min(widest, 50) / 1000;
  };
  return delimiters
    .map((delimiter) => ({ delimiter, points: score(delimiter) }))
    .reduce((best, next) => (next.points > best.points ? next : best)).delimiter;
}

interface Parsed {
  record: string[];
  line: number;
}

/** The rows of a CSV text (RFC 4180) by column name; `columns` is filled with the names of the header. */
export const csvRows = (text: AsyncIterable<string>, options: CsvOptions, columns: Set<string>): AsyncGenerator<FileRow> =>
  namedRows(parsedRows(text, options), options, columns);

async function* parsedRows(text: AsyncIterable<string>, { delimiter, relaxQuotes = false }: CsvOptions): AsyncGenerator<PlacedRow> {
  let line = 1;
  // counted when a record is parsed: rows wait in the stream, while a fault overtakes them
  const withLine = (record: string[]): Parsed => {
    const began = line;
    line += 1 + record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return { record, line: began };
  };
  const parser = parse({
    delimiter,
    // named, or the first line end would decide for all of a file that mixes them
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: relaxQuotes,
    max_record_size: longestRow,
    on_record: withLine as never,
  });
  const source = Readable.from(text, { objectMode: false });
  source.once('error', (fault) => parser.destroy(fault));
  source.pipe(parser);
  let row = 0;
  try {
    for await (const { record, line: began } of parser as AsyncIterable<Parsed>) yield { row: ++row, line: began, cells: record };
  } catch (fault) {
    throw fault instanceof CsvError ? explained(fault, line) : fault;
  } finally {
    source.destroy();
  }
}

function explained(fault: CsvError, line: number) {
  const about = {
    CSV_QUOTE_NOT_CLOSED: {
      zh: `从第 ${line} 行开始的记录中有引号没有结束`,
      en: `In the record that begins on line ${line} a quote is never closed.`,
    },
    CSV_MAX_RECORD_SIZE: {
      zh: `从第 ${line} 行开始的记录超过 1 MiB：可能有引号没有结束`,
      en: `The record that begins on line ${line} is longer than 1 MiB: perhaps a quote is never closed.`,
    },
  }[fault.code as string] ?? {
    zh: `从第 ${line} 行开始的记录引号用法不符合 CSV：引号内的引号应写成两个，或用 --relax-quotes 放宽`,
    en: `The record that begins on line ${line} does not use quotes as CSV does: a quote within quotes is written twice; --relax-quotes takes it as it is.`,
  };
  return stopped(`文件无法读完：${about.zh}`, `The file cannot be read to its end: ${about.en}`);
}
