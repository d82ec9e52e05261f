import { fieldFault, type InputFault } from './faults.js';
import { identityOf, type Querier, type RecordKind, type Values } from './kind.js';
import { placeOf } from './parts.js';

interface Row {
  values: Values;
  before: Values | null;
  /** Id of the stored row, or the one that is set aside for a new row. */
  id: number | null;
  faults: InputFault[];
}

interface Naming {
  row: Row;
  path: string[];
  /** Id that stands at the path. */
  id: number;
}

/** The new records of a batch that others of the same batch name by code, such as a team's superior, with ids set aside for them. */
export class BatchNames {
  private readonly ids = new Map<string, number>();
  private readonly rows = new Map<number, Row>();

  private constructor(private readonly kind: RecordKind) {}

  /** Sets ids aside for the new rows when any record of the batch may name one of them. */
  static async of(kind: RecordKind, rows: readonly Row[], query: Querier): Promise<BatchNames> {
    const names = new BatchNames(kind);
    const added = new Map<string, Row>();
    if (identityOf(kind).join() !== 'code') return names;
    for (const row of rows) {
      const code = row.values['code'];
      if (row.before === null && typeof code === 'string' && !added.has(code)) added.set(code, row);
    }
    if (![...ownReferences(kind, rows)].some(([, , value]) => typeof value === 'string' && added.has(value))) return names;
    const ids = await query(`select nextval(pg_get_serial_sequence($1, 'id'))::float8 as id from generate_series(1, $2::integer)`, [
      kind.view().table,
      added.size,
    ]);
    [...added].forEach(([code, row], index) => {
      row.id = Number(ids[index]!['id']);
      names.ids.set(code, row.id);
      names.rows.set(row.id, row);
    });
    return names;
  }

  /** The new records by code, as references find them. */
  found(): { table: string; rows: Map<string, Values> } {
    return { table: this.kind.view().table, rows: new Map([...this.ids].map(([code, id]) => [code, { id, code }])) };
  }

  /** The code of a new record by the id that is set aside for it. */
  codeOf(id: unknown): string | undefined {
    return this.rows.get(id as number)?.values['code'] as string | undefined;
  }

  /** Refuses whoever names a new record that is refused, and so on. */
  refuseNamesOfRefused(rows: readonly Row[]): void {
    if (this.ids.size === 0) return;
    const namings = this.namings(rows);
    for (let found = true; found;) {
      found = false;
      for (const { row, path, id } of namings) {
        const named = this.rows.get(id)!;
        if (row.faults.length > 0 || named.faults.length === 0) continue;
        const code = String(named.values['code']);
        row.faults.push(
          fieldFault(
            path,
            'NOT_FOUND',
            `同一批中编码为“${code.slice(0, 60)}”的记录有错误、未被接受：请先改正它`,
            `The record "${code.slice(0, 60)}" of this batch is not accepted: correct that one first.`,
            code,
          ),
        );
        found = true;
      }
    }
  }

  /** How deep each row stands below new records that it names: what is named must be written before. */
  depths(rows: readonly Row[]): Map<Row, number> {
    const depths = new Map<Row, number>();
    const below = new Map<Row, Row[]>();
    const waiting = new Map<Row, number>();
    for (const { row, path, id } of this.namings(rows)) {
      // items of parts are written when all rows are there
      if (path.length > 1) continue;
      const named = this.rows.get(id)!;
      below.set(named, [...(below.get(named) ?? []), row]);
      waiting.set(row, (waiting.get(row) ?? 0) + 1);
    }
    for (let depth = 0, level = [...below.keys()].filter((row) => !waiting.has(row)); level.length > 0; depth++) {
      for (const row of level) depths.set(row, depth);
      level = level.flatMap((row) =>
        (below.get(row) ?? []).filter((next) => {
          waiting.set(next, waiting.get(next)! - 1);
          return waiting.get(next) === 0;
        }),
      );
    }
    return depths;
  }

  private namings(rows: readonly Row[]): Naming[] {
    return [...ownReferences(this.kind, rows)].flatMap(([row, path, value]) =>
      typeof value === 'number' && this.rows.has(value) ? [{ row, path, id: value }] : [],
    );
  }
}

/** Every value that refers to a record of the same kind: a text before it is resolved, an id afterwards. */
function* ownReferences(kind: RecordKind, rows: readonly Row[]): Generator<[row: Row, path: string[], value: unknown]> {
  const { table } = kind.view();
  for (const [name, { reference, part }] of Object.entries(kind.fields)) {
    if (reference?.table === table) for (const row of rows) yield [row, [name], row.values[name]];
    const own = Object.entries(part?.items ?? {}).filter(([, rule]) => rule.reference?.table === table);
    for (const [property] of own)
      for (const row of rows)
        for (const [index, item] of ((row.values[name] as Values[] | null | undefined) ?? []).entries())
          yield [row, placeOf(name, part!, index, property), item[property]];
  }
}
