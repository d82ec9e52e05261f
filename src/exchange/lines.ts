import type { FileRow } from './rows.js';
import { longestRow } from './rows.js';
import { stopped } from './stopped.js';

/** The lines of a text as records of one field, such as sentences of a receiver; blank lines are skipped. */
export async function* lineRows(text: AsyncIterable<string>, field: string, columns: Set<string>): AsyncGenerator<FileRow> {
  columns.add(field);
  let rest = '';
  let row = 0;
  const rowOf = (line: string): FileRow => ({ row, line: row, cells: new Map([[field, line.trim()]]), faults: [] });
  for await (const piece of text) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    if (rest.length > longestRow) throw stopped(`第 ${row + 1} 行超过 1 MiB`, `Line ${row + 1} is longer than 1 MiB.`);
    for (const line of lines) {
      row++;
      if (line.trim() !== '') yield rowOf(line);
    }
  }
  row++;
  if (rest.trim() !== '') yield rowOf(rest);
}
