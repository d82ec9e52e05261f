import { createHash } from 'node:crypto';
import type { Values } from '../records/kind.js';
import type { Derived, Step } from './mapping.js';
import type { Plan } from './plan.js';
import type { FileRow, RowFault } from './rows.js';
import { isBlank, SheetDate } from './rows.js';

/** A row as the record to send, with the faults that concern it; `rounded` counts numbers that lost decimals. */
export interface RowRecord {
  record: Values;
  faults: RowFault[];
  rounded: number;
}

/** Makes a record of a row by the plan: mapped cells, then constants, then derived fields. Blank cells are absent. */
export function recordOf(plan: Plan, { cells, faults }: FileRow): RowRecord {
  const { fieldOf, mapping, kind } = plan;
  const record: Values = {};
  let rounded = 0;
  for (const [column, field] of fieldOf) {
    if (!cells.has(column)) continue;
    const holds = kind.fields[field]?.holds?.kind;
    const replaced = replacement(mapping.values[field], valueOf(cells.get(column), holds));
    const value = normalized(replaced, mapping.normalize[field]);
    if (isBlank(value)) continue;
    const exact = mapping.round[field] === undefined ? value : roundedTo(value, mapping.round[field]);
    if (exact !== value) rounded++;
    record[field] = holds === 'number' ? numberOf(exact) : exact;
  }
  for (const [field, value] of Object.entries(mapping.constants)) record[field] = value;
  for (const [field, rule] of Object.entries(mapping.derived)) {
    const value = derivedValue(rule, cells);
    if (value !== undefined) record[field] = value;
  }
  const used = new Set([...fieldOf.keys(), ...Object.values(mapping.derived).flatMap(({ from }) => from)]);
  return { record, faults: faults.filter(({ column }) => column === undefined || used.has(column)), rounded };
}

/** A cell as the field takes it: a date of a sheet by its day, or with its time where the field holds an instant. */
const valueOf = (cell: unknown, holds: string | undefined): unknown =>
  cell instanceof SheetDate ? (holds === 'dateTime' ? cell.instant : cell.day) : cell;

/** A plain decimal number written as text, as every cell of a text file is, as the number; anything else stays as it is. */
function numberOf(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[-+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?\s*$/.test(value)) return value;
  const number = Number(value.replaceAll(',', ''));
  return Number.isFinite(number) ? number : value;
}

function replacement(values: Record<string, unknown> | undefined, cell: unknown): unknown {
  const text = String(cell).trim();
  return values && Object.hasOwn(values, text) ? values[text] : cell;
}

/** A text after trimming, changing case or joining blanks, in the order given. */
export function normalized(value: unknown, given: readonly Step[] = []): unknown {
  if (given.length === 0 || (typeof value !== 'string' && typeof value !== 'number')) return value;
  return given.reduce(
    (text, step) =>
      step === 'trim'
        ? text.trim()
        : step === 'upper'
          ? text.toUpperCase()
          : step === 'lower'
            ? text.toLowerCase()
            : text.replace(/\s+/g, ' '),
    String(value),
  );
}

/** A value made of several cells: joined, or as a hash that is the same whenever the cells are. */
export function derivedValue({ from, prefix, join, normalize, hash }: Derived, cells: ReadonlyMap<string, unknown>): string | undefined {
  const parts = from.map((column) => cells.get(column)).map((cell) => (cell == null ? '' : String(normalized(String(cell), normalize))));
  if (parts.every((part) => part === '')) return undefined;
  // 64 bits: among a million rows two would share a code once in 37 million files
  const text = hash ? createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16).toUpperCase() : parts.join(join);
  return prefix + text;
}

/** A decimal with at most so many decimals, half away from zero; anything that is no decimal stays as it is. */
export function roundedTo(value: unknown, decimals: number): unknown {
  const match = /^([-+]?)(\d+)\.(\d+)$/.exec(String(value).trim().replaceAll(',', ''));
  if (!match || match[3]!.length <= decimals) return value;
  const digits = BigInt(match[2]! + match[3]!.slice(0, decimals)) + (match[3]![decimals]! >= '5' ? 1n : 0n);
  const text = digits.toString().padStart(decimals + 1, '0');
  const written = `${match[1] === '-' ? '-' : ''}${text.slice(0, text.length - decimals)}${decimals > 0 ? `.${text.slice(-decimals)}` : ''}`;
  return typeof value === 'number' ? Number(written) : written;
}
