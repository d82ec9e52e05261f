import { createHash } from 'node:crypto';
import { identityOf, type Values } from '../records/kind.js';
import { recordOf } from './recordOf.js';
import type { Plan } from './plan.js';
import type { FileRow, RowFault } from './rows.js';
import { isTemplateRow } from './templateRows.js';

/** Where a record stands in its file. */
export interface Place {
  row: number;
  line?: number | undefined;
  file?: string | undefined;
  code: string;
}

/** A row that is not sent, with its faults. */
export interface Refused {
  place: Place;
  faults: RowFault[];
}

export interface Batch {
  number: number;
  /** Rows of the file that the batch accounts for. */
  rows: number;
  records: Values[];
  places: Place[];
  refused: Refused[];
  /** Rows that repeat an earlier one and were left out by the mapping. */
  repeated: number;
  /** Rows that belong to a template: the names of fields, the example. */
  template: number;
  rounded: number;
}

// half of what the hub takes by default, as errors and keys come on top
const mostBytes = 4 * 1024 * 1024;

/** Cuts rows into batches of at most so many records and 4 MiB, the same ones every time; a code that stands twice is refused, unless the plan takes repeated ones. */
export async function* batchesOf(rows: AsyncIterable<FileRow>, plan: Plan, most: number): AsyncGenerator<Batch> {
  const seen = new Map<string, number>();
  const hashes = new Map<string, string>();
  const skips = plan.mapping.repeated === 'skip';
  let batch = emptyBatch(1);
  let bytes = 0;
  for await (const row of rows) {
    if (isTemplateRow(plan, row)) {
      batch.rows++;
      batch.template++;
      continue;
    }
    const { record, faults, rounded } = recordOf(plan, row);
    const names = identityOf(plan.kind)
      .map((name) => record[name])
      .map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''));
    const code = names.every((name) => name !== '') ? names.join(':') : '';
    const place: Place = { row: row.row, line: row.line, file: row.file, code };
    const text = JSON.stringify(record);
    const earlier = code === '' || plan.takesRepeated ? undefined : seen.get(code);
    const hash = skips ? createHash('sha256').update(text).digest('base64').slice(0, 16) : '';
    if (batch.records.length >= most || (bytes > 0 && bytes + Buffer.byteLength(text) > mostBytes)) {
      yield batch;
      batch = emptyBatch(batch.number + 1);
      bytes = 0;
    }
    batch.rows++;
    if (faults.length > 0) batch.refused.push({ place, faults });
    else if (earlier !== undefined && skips && hashes.get(code) === hash) batch.repeated++;
    else if (earlier !== undefined) batch.refused.push({ place, faults: [duplicate(code, earlier)] });
    else {
      if (code !== '' && !plan.takesRepeated) seen.set(code, row.row);
      if (code !== '' && skips) hashes.set(code, hash);
      batch.records.push(record);
      batch.places.push(place);
      batch.rounded += rounded;
      bytes += Buffer.byteLength(text);
    }
  }
  if (batch.rows > 0) yield batch;
}

const emptyBatch = (number: number): Batch => ({
  number,
  rows: 0,
  records: [],
  places: [],
  refused: [],
  repeated: 0,
  template: 0,
  rounded: 0,
});

const duplicate = (code: string, row: number): RowFault => ({
  code: 'DUPLICATE',
  sentence: {
    zh: `编码“${code.slice(0, 60)}”在第 ${row} 行已出现，同一文件中每个编码只能出现一次`,
    en: `The code "${code.slice(0, 60)}" stands in row ${row} already; a file names each code once.`,
  },
  value: code,
});

/** The idempotency keys of the batches of one file: the same file and settings give the same keys again. */
export function batchKeys(settings: Record<string, unknown>): (number: number) => string {
  const hash = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 32);
  return (number) => `file-${hash}-${number}`;
}
