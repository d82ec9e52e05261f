import type { Sentence } from '../platform/language.js';
import { isBlank, mostColumns, uniqueNames, type FileRow, type RowFault } from './rows.js';
import { stopped } from './stopped.js';

/** A row before the names of its columns are known: cells and faults by place, from 0. */
export interface PlacedRow {
  row: number;
  line?: number;
  cells: readonly unknown[];
  faults?: ReadonlyMap<number, RowFault>;
}

export interface HeaderOptions {
  /** The row of the header, when it is said. */
  headerRow?: number | undefined;
  /** Whether a name is one that a header of such a file has; lets a header be found below a title. */
  knows?: ((name: string) => boolean) | undefined;
  say?: ((line: Sentence) => void) | undefined;
}

/** Rows that are looked at for a header. */
const mostWaiting = 20;

/** Gives the cells of rows their column names: those of the row asked for, of the first row with known names, or of the first that is not blank. */
export async function* namedRows(
  rows: AsyncIterable<PlacedRow>,
  { headerRow, knows, say }: HeaderOptions,
  columns: Set<string>,
): AsyncGenerator<FileRow> {
  let header: string[] | undefined;
  let waiting: PlacedRow[] = [];
  const begin = (row: PlacedRow) => {
    header = headerOf(row.cells.map((cell) => String(cell ?? '')));
    for (const name of header) columns.add(name);
  };
  const flushed = () => {
    const [first, ...rest] = waiting;
    waiting = [];
    if (first) begin(first);
    return rest.map((row) => named(header!, row));
  };
  for await (const row of rows) {
    if (header) {
      if (!isBlankRow(row)) yield named(header, row);
    } else if (headerRow !== undefined) {
      if (row.row === headerRow) begin(row);
    } else if (!isBlankRow(row)) {
      if (waiting.length === 0 && (!knows || looksFirst(row, knows))) begin(row);
      else if (waiting.length > 0 && looksLike(row, knows!)) {
        say?.({ zh: `表头在第 ${row.row} 行，上面的行不读`, en: `the header is row ${row.row}; the rows above are not read` });
        waiting = [];
        begin(row);
      } else if (waiting.push(row) > mostWaiting) yield* flushed();
    }
  }
  yield* flushed();
}

const isBlankRow = ({ cells, faults }: PlacedRow) => cells.every(isBlank) && (faults === undefined || faults.size === 0);

const filledIn = ({ cells }: PlacedRow) => cells.filter((cell) => !isBlank(cell)).map(String);

/** A first row of several cells, one of them a known name, is the header whatever follows. */
const looksFirst = (row: PlacedRow, knows: (name: string) => boolean) => {
  const filled = filledIn(row);
  return filled.length > 1 && filled.some(knows);
};

const looksLike = (row: PlacedRow, knows: (name: string) => boolean) => {
  const filled = filledIn(row);
  const known = filled.filter(knows).length;
  return known > 1 && known * 2 >= filled.length;
};

/** The names of the columns; throws when there are too many, which means that something else was read. */
function headerOf(cells: readonly string[]): string[] {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width--;
  if (width > mostColumns)
    throw stopped(`表头有 ${width} 列，最多 ${mostColumns} 列`, `The header has ${width} columns; at most ${mostColumns} are read.`);
  return uniqueNames(cells.slice(0, width));
}

function named(header: readonly string[], { row, line, cells, faults }: PlacedRow): FileRow {
  const result: FileRow = { row, ...(line !== undefined && { line }), cells: new Map(), faults: [] };
  cells.forEach((value, place) => {
    if (isBlank(value)) return;
    const name = header[place];
    if (name !== undefined) result.cells.set(name, value);
    else if (!result.faults.some(({ code }) => code === 'TOO_MANY_CELLS'))
      result.faults.push({
        code: 'TOO_MANY_CELLS',
        sentence: {
          zh: `第 ${place + 1} 列有内容，表头只有 ${header.length} 列：请检查表头；CSV 请检查是否缺少引号`,
          en: `Column ${place + 1} holds something, the header has ${header.length}: look at the header, and in CSV for a missing quote.`,
        },
      });
  });
  for (const [place, fault] of faults ?? []) result.faults.push({ ...fault, column: header[place] ?? `#${place + 1}` });
  return result;
}
