import type { RecordForm } from '../records/kind.js';
import type { Mapping } from './mapping.js';
import { stopped } from './stopped.js';

/** Which column fills which field. */
export interface Plan {
  kind: RecordForm;
  mapping: Mapping;
  fieldOf: Map<string, string>;
  /** Columns that fill nothing although they hold something. */
  ignored: string[];
  /** A record may stand in the file more than once, as in a log of a gauge; the hub sorts them out. */
  takesRepeated?: boolean;
}

/** The name of a column or field as it is compared: without case, blanks around it, and the sign of a required field. */
export const plainName = (name: string) =>
  name
    .trim()
    .normalize('NFC')
    .replace(/\s*[*＊]$/, '')
    .toLowerCase();

/** The fields of a kind by the names that files may use: their Chinese labels and their names in the API. */
export const fieldNames = (kind: RecordForm): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(kind.fields).flatMap(([field, { label }]) => [
      [plainName(label.zh), field] as const,
      [plainName(field), field] as const,
    ]),
  );

/** Whether a column of that name fills a field, by its name or by a mapping. */
export function knownNames(kind: RecordForm, { columns, derived }: Mapping): (name: string) => boolean {
  const fields = fieldNames(kind);
  const mapped = new Set(
    [...Object.keys(columns), ...Object.values(derived).flatMap(({ from }) => from)].map((name) => name.trim().normalize('NFC')),
  );
  return (name) => fields.has(plainName(name)) || mapped.has(name.trim().normalize('NFC'));
}

/**
 * Finds a field for each column: by the mapping, by the name of the field in the API, or by its Chinese label. `filled`
 * counts the cells of each column that hold something. Throws for columns that fill nothing, unless they may be ignored.
 */
export function planColumns(kind: RecordForm, mapping: Mapping, filled: ReadonlyMap<string, number>, ignoreUnknown: boolean): Plan {
  const fieldOf = new Map<string, string>();
  const names = fieldNames(kind);
  const mapped = new Map(Object.entries(mapping.columns).map(([column, field]) => [column.trim().normalize('NFC'), field]));
  const used = new Set(Object.values(mapping.derived).flatMap(({ from }) => from));
  const taken = new Set([
    ...Object.keys(mapping.constants),
    ...Object.keys(mapping.derived),
    ...[...mapped.values()].filter((field) => field !== null),
  ]);
  const unknown: string[] = [];
  for (const [column, cells] of filled) {
    const field = mapped.has(column) ? mapped.get(column)! : names.get(plainName(column));
    if (field && (mapped.has(column) || !taken.has(field))) {
      const other = [...fieldOf].find(([, each]) => each === field)?.[0];
      if (other !== undefined)
        throw stopped(
          `列“${other}”与“${column}”都对应字段 ${field}：请用 --mapping 说明用哪一列`,
          `The columns "${other}" and "${column}" both fill the field ${field}: say by --mapping which one to use.`,
        );
      fieldOf.set(column, field);
    } else if (!mapped.has(column) && !used.has(column) && cells > 0) unknown.push(column);
  }
  absentColumns(mapped, used, filled);
  if (unknown.length > 0 && !ignoreUnknown && mapping.unknown === 'error') throw unknownColumns(kind, unknown);
  if (fieldOf.size === 0 && Object.keys(mapping.derived).length === 0) throw unknownColumns(kind, [...filled.keys()]);
  return { kind, mapping, fieldOf, ignored: unknown };
}

function absentColumns(mapped: ReadonlyMap<string, string | null>, used: ReadonlySet<string>, filled: ReadonlyMap<string, number>): void {
  const absent = [...mapped].filter(([column, field]) => field !== null && !filled.has(column)).map(([column]) => column);
  for (const column of used) if (!filled.has(column)) absent.push(column);
  if (absent.length === 0) return;
  const present = [...filled.keys()];
  throw stopped(
    `映射文件中的列在文件里没有：${absent.join('、')}；文件的列是：${present.join('、')}`,
    `The mapping names columns that the file lacks: ${absent.join(', ')}; the file has: ${present.join(', ')}.`,
  );
}

function unknownColumns(kind: RecordForm, unknown: readonly string[]) {
  const shown = unknown.slice(0, 30).map((column) => column.slice(0, 60));
  const fields = Object.entries(kind.fields);
  return stopped(
    `这些列没有对应的字段：${shown.join('、')}\n  可用的列名：${fields.map(([field, { label }]) => `${label.zh}（${field}）`).join('、')}\n  可用 --mapping 说明对应关系，或用 --ignore-unknown 忽略；标题不在第一行时用 --header-row`,
    `These columns fill no field: ${shown.join(', ')}\n  Name them by --mapping, or leave them out by --ignore-unknown; if the header is not the first row, use --header-row.`,
  );
}
