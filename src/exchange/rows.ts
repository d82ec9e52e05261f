import type { Sentence } from '../platform/language.js';

/** What is wrong with a row of a file before it has become a record; without a column it is the whole row. */
export interface RowFault {
  column?: string;
  code: string;
  sentence: Sentence;
  value?: string;
}

/** A date cell of a sheet. As text it is its day; a field that holds an instant takes its time too, which sheets keep without an offset: Beijing time. */
export class SheetDate {
  constructor(
    readonly day: string,
    /** HH:MM:SS */
    readonly time: string,
  ) {}

  get instant(): string {
    return `${this.day}T${this.time}+08:00`;
  }

  toString(): string {
    return this.day;
  }

  toJSON(): string {
    return this.day;
  }
}

/** One row of a file, by column names; blank cells are left out. */
export interface FileRow {
  /** Number of the row as a spreadsheet counts it, the header included; for JSON the number of the element or line. */
  row: number;
  /** Line of the text file on which the row begins. */
  line?: number;
  /** Name of the file, where each record has one of its own. */
  file?: string;
  cells: Map<string, unknown>;
  faults: RowFault[];
}

/** The most characters of one row; longer ones are a fault of the file. */
export const longestRow = 1024 * 1024;

export const mostColumns = 500;

/** Column names made unique: a repeated name gets a number, as in `Address (2)`; a column without a name is `#3`. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((given, index) => {
    const name = given.trim().normalize('NFC') || `#${index + 1}`;
    let unique = name;
    for (let number = 2; taken.has(unique); number++) unique = `${name} (${number})`;
    taken.add(unique);
    return unique;
  });
}

/** Whether a cell holds nothing. */
export const isBlank = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.trim() === '');
