import type { Scope } from '../access/scopes.js';
import type { Sentence } from '../platform/language.js';
import type { EntityView } from '../reading/entityView.js';
import { FieldFault, type FieldRule, type Reference } from './fields.js';
import { fieldFault, shortened, type InputFault } from './faults.js';
import { checkItems } from './parts.js';

export type Values = Record<string, unknown>;

/** What records of one kind look like in a file: enough to read them from it, and to write a template. */
export interface RecordForm {
  /** Name in receipts and commands, such as `materials`. */
  subject: string;
  label: Sentence;
  fields: Record<string, FieldRule>;
  /** Fields that identify a record in a batch; the code when left out. */
  identity?: readonly string[];
  /** The command that sends such a file; that of imports when left out. */
  command?: string;
}

/** How records of one kind are written: their fields, the rules between fields, and what belongs to them. */
export interface RecordKind extends RecordForm {
  view: () => EntityView;
  /** Fills in what follows from other values, and lists faults between fields. `before` is the stored row, by property; null for a new record. */
  complete?: (values: Values, before: Values | null, lookUp: LookUp) => InputFault[];
  /** Rules that need a look at other records: the faults of each row, in the order given. */
  examine?: (query: Querier, rows: readonly Examined[]) => Promise<InputFault[][]>;
  /** Writes what follows from a record beside its row and its parts. */
  after?: (client: Querier, written: readonly WrittenRow[]) => Promise<void>;
  /** Fields that only `complete`, `examine` and `after` work on; they fill no column. */
  unstored?: readonly string[];
  /** What is stored of unstored fields, for those of them that `after` would change; a batch counts such a stored record as updated. */
  changing?: (query: Querier, rows: readonly { values: Values; before: Values }[]) => Promise<Values[]>;
}

/** A checked record; `id` is that of the stored row, or of a new one that others of its batch name, else null. */
export interface Examined {
  values: Values;
  before: Values | null;
  id: number | null;
}

/** A kind of record that files are imported into, the mutation that takes it and the scope that it asks for. */
export interface ImportSubject {
  kind: RecordKind;
  mutation: string;
  scope: Scope;
}

/** Runs a statement with bound values inside the transaction of a write. */
export type Querier = (text: string, values: unknown[]) => Promise<Values[]>;

/** A value of a record that a reference names, such as the shelf life of a lot's material. */
export type LookUp = (reference: Reference, id: number) => Values | undefined;

export interface WrittenRow {
  id: number;
  values: Values;
  created: boolean;
}

/** Checks each given field by its rule. Absent stays absent, null clears; faults name field and value. */
export function checkFields(kind: RecordKind, input: Values, isNew: boolean): { values: Values; faults: InputFault[] } {
  const values: Values = {};
  const faults: InputFault[] = [];
  for (const name of Object.keys(input)) {
    const rule = Object.hasOwn(kind.fields, name) ? kind.fields[name] : undefined;
    // an empty text stands for nothing, as in a file
    const given = typeof input[name] === 'string' && input[name].trim() === '' ? null : input[name];
    if (given === undefined) continue;
    if (!rule)
      faults.push(
        fieldFault(name, 'UNKNOWN_FIELD', `没有名为“${name.slice(0, 60)}”的字段`, `There is no field named "${name.slice(0, 60)}".`),
      );
    else if (given === null) {
      if (rule.required) faults.push(missing(name, rule));
      else values[name] = null;
    } else if (rule.part) {
      const checked = checkItems(name, rule, given);
      values[name] = checked.items;
      faults.push(...checked.faults);
    } else {
      try {
        values[name] = rule.parse(given);
      } catch (fault) {
        if (!(fault instanceof FieldFault)) throw fault;
        faults.push({
          path: [name],
          code: fault.code,
          sentence: {
            zh: `${rule.label.zh}${fault.sentence.zh}`,
            en: `${rule.label.en.charAt(0).toUpperCase()}${rule.label.en.slice(1)} ${fault.sentence.en}.`,
          },
          ...(!rule.personal && { value: shortened(given) }),
        });
      }
    }
  }
  if (isNew)
    for (const [name, rule] of Object.entries(kind.fields))
      if (rule.required && input[name] === undefined) faults.push(missing(name, rule));
  return { values, faults };
}

const missing = (name: string, rule: FieldRule) =>
  fieldFault(
    name,
    'REQUIRED',
    `${rule.label.zh}不能为空`,
    `${rule.label.en.charAt(0).toUpperCase()}${rule.label.en.slice(1)} is required.`,
  );

/** The columns of the row that checked values fill; a reference has become an id before. */
export function columnsFilled(kind: RecordKind, values: Values): Values {
  const columns: Values = {};
  for (const [name, value] of Object.entries(values)) {
    const rule = kind.fields[name];
    if (rule?.part || kind.unstored?.includes(name)) continue;
    if (rule?.spread)
      Object.assign(
        columns,
        value === null ? Object.fromEntries((rule.properties ?? []).map((property) => [property, null])) : rule.spread(value as never),
      );
    else columns[name] = value;
  }
  return columns;
}

/** The fields that identify a record of a kind in a batch. */
export const identityOf = (kind: RecordForm): readonly string[] => kind.identity ?? ['code'];
