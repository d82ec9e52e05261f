import type { Sentence } from '../platform/language.js';
import { parseGlobalId } from '../reading/globalId.js';
import type { BatchNames } from './batchNames.js';
import type { Reference } from './fields.js';
import { fieldFault, type InputFault } from './faults.js';
import { placeOf } from './parts.js';
import type { LookUp, Querier, RecordKind, Values } from './kind.js';

/** Ids of the records that the references of many inputs name, found by one statement a table. */
export class References {
  private readonly ids = new Map<string, Map<string, Values>>();

  private constructor() {}

  /** Looks up every reference that the inputs make; `inBatch` are new records of their own batch, found where no stored one is. */
  static async of(
    kind: RecordKind,
    inputs: readonly Values[],
    query: Querier,
    inBatch?: ReturnType<BatchNames['found']>,
  ): Promise<References> {
    const found = new References();
    const wanted = new Map<string, { reference: Reference; texts: Set<string> }>();
    const want = (reference: Reference, text: string) => {
      const entry = wanted.get(reference.table) ?? { reference, texts: new Set() };
      wanted.set(reference.table, entry);
      entry.texts.add(text);
    };
    for (const values of inputs)
      for (const [name, value] of Object.entries(values)) {
        const { reference, part } = kind.fields[name]!;
        if (reference && typeof value === 'string') want(reference, value);
        if (!part || !Array.isArray(value)) continue;
        for (const [property, rule] of Object.entries(part.items))
          if (rule.reference)
            for (const item of value as Values[]) if (typeof item[property] === 'string') want(rule.reference, item[property]);
      }
    for (const [table, { reference, texts }] of wanted) {
      const rows = await lookUp(reference, [...texts], query);
      if (inBatch?.table === table) for (const [code, row] of inBatch.rows) if (!rows.has(code)) rows.set(code, row);
      found.ids.set(table, rows);
    }
    return found;
  }

  /** The row that a text names; undefined when there is none. */
  row(reference: Reference, text: string): Values | undefined {
    return this.ids.get(reference.table)?.get(text);
  }

  /** The row with an id, among those looked up. */
  readonly lookUp: LookUp = (reference, id) => {
    for (const row of this.ids.get(reference.table)?.values() ?? []) if (row['id'] === id) return row;
    return undefined;
  };

  /** Puts ids in place of the texts; a text that names nothing is a fault. */
  resolve(kind: RecordKind, values: Values): InputFault[] {
    const faults: InputFault[] = [];
    for (const [name, value] of Object.entries(values)) {
      const { reference, label, part, personal } = kind.fields[name]!;
      const idOf = (reference: Reference, label: Sentence, text: string, path: string[]) => {
        const row = this.row(reference, text);
        if (!row) faults.push(notFound(path, label, personal ? undefined : text));
        return row?.['id'];
      };
      if (reference && typeof value === 'string') values[name] = idOf(reference, label, value, [name]);
      if (!part || !Array.isArray(value)) continue;
      for (const [property, rule] of Object.entries(part.items))
        if (rule.reference)
          (value as Values[]).forEach((item, index) => {
            if (typeof item[property] === 'string')
              item[property] = idOf(rule.reference!, rule.label, item[property], placeOf(name, part, index, property));
          });
    }
    return faults;
  }
}

/** A reference that names nothing; the text that was given is repeated unless it may be personal. */
const notFound = (path: string[], label: Sentence, text: string | undefined): InputFault =>
  text === undefined
    ? fieldFault(path, 'NOT_FOUND', `没有该编码或 id 的${label.zh}`, `There is no ${label.en} with the code or id that was given.`)
    : fieldFault(
        path,
        'NOT_FOUND',
        `没有编码或 id 为“${text.slice(0, 60)}”的${label.zh}`,
        `There is no ${label.en} with the code or id "${text.slice(0, 60)}".`,
        text,
      );

async function lookUp({ table, prefix, schemes }: Reference, texts: string[], query: Querier): Promise<Map<string, Values>> {
  const byId = new Map<number, string>();
  const storable = texts.filter((text) => text.isWellFormed() && !text.includes('\0'));
  for (const text of storable) {
    const parsed = parseGlobalId(text);
    if (parsed?.prefix === prefix) byId.set(parsed.id, text);
  }
  const named = schemes ? `scheme || ':' || code` : 'code';
  const rows = await query(
    `select *, ${named} as named from ${table} where ${schemes ? `(scheme, code) in (select split_part(t, ':', 1), substr(t, strpos(t, ':') + 1) from unnest($1::text[]) t)` : 'code = any($1::text[])'} or id = any($2::bigint[])`,
    [storable, [...byId.keys()]],
  );
  const found = new Map<string, Values>();
  for (const row of rows) {
    row['id'] = Number(row['id']);
    found.set(row['named'] as string, row);
    const text = byId.get(row['id'] as number);
    if (text) found.set(text, row);
  }
  return found;
}
