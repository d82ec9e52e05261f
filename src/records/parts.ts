import type { Sentence } from '../platform/language.js';
import { FieldFault, type FieldRule, type Reference } from './fields.js';
import { fieldFault, shortened, type FaultCode, type InputFault } from './faults.js';
import type { Querier, RecordKind, Values, WrittenRow } from './kind.js';

/** What belongs to a record and stands in a table of its own: the items of a list. The table has an id, the owner's id and a column for each value. */
export interface Part {
  table: string;
  /** Column that holds the owner's id. */
  owner: string;
  /** How the values of an item are checked, by property; a reference fills the column `<property>_id`. */
  items: Record<string, FieldRule>;
  /** Properties that tell the items of one record apart, unique with the owner in the table: an item given again keeps its id. */
  key: readonly string[];
  /** Items keep the order in which they are given, in the column `position`, counted from 1. */
  ordered?: boolean;
  /** Items that one record may have. */
  most: number;
  /** The record has at most one item, given as an object instead of a list; what is left out of it stays. Its table is unique by owner, and `key` is empty. */
  single?: boolean;
  /** Properties in the order in which a cell of a file gives them: `first*second;first*second`. A list of one property takes plain values too. */
  inCell?: readonly string[];
}

/** A field that holds the items of a part, or its single item. */
export const part = (zh: string, en: string, about: Part): FieldRule => ({
  label: { zh, en },
  required: false,
  personal: Object.values(about.items).some(({ personal }) => personal),
  parse: (value) => value,
  holds: { kind: 'list' },
  part: about,
});

/** The parts of a kind with the names of their fields. */
export const partsOf = (kind: RecordKind): [string, Part][] =>
  Object.entries(kind.fields).flatMap(([name, rule]) => (rule.part ? [[name, rule.part] as [string, Part]] : []));

/** `deliveryHours` -> `delivery_hours`; the column of a reference ends in `_id`. */
const columnOf = (property: string, rule: FieldRule | undefined): string =>
  `${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}${rule?.reference ? '_id' : ''}`;

const columnsOf = ({ items, ordered }: Part): string[] => [
  ...(ordered ? ['position'] : []),
  ...Object.entries(items).map(([property, rule]) => columnOf(property, rule)),
];

/** The place of a value of an item in the input; where items are plain values, the item's own. */
export const placeOf = (name: string, { items, single }: Part, index: number, property: string): string[] => [
  name,
  ...(single ? [] : [String(index)]),
  ...(property && Object.keys(items).length > 1 ? [property] : []),
];

const keyColumns = ({ key, items }: Part): string[] => key.map((property) => columnOf(property, items[property]));

const starting = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Checks the items of a part one by one: the values to store, and every fault of every item with its place. */
export function checkItems(name: string, { label, part: about }: FieldRule, given: unknown): { items: Values[]; faults: InputFault[] } {
  const { items: rules, inCell, most, single } = about!;
  const list = single ? (typeof given === 'object' ? [given] : (listed(given, inCell) ?? [given])) : listed(given, inCell);
  if (!list)
    return {
      items: [],
      faults: [
        fieldFault(
          name,
          'NOT_A_LIST',
          `${label.zh}应为列表${inCell ? `，在表格中写成“${inCell.map((property) => rules[property]!.label.zh).join('*')}；…”` : ''}`,
          `${starting(label.en)} should be a list${inCell ? `, in a cell "${inCell.join('*')};…"` : ''}.`,
        ),
      ],
    };
  if (list.length > most)
    return {
      items: [],
      faults: [
        fieldFault(
          name,
          'TOO_MANY',
          `${label.zh}最多 ${most} 项，现有 ${list.length} 项`,
          `${starting(label.en)} takes at most ${most} items, not ${list.length}.`,
        ),
      ],
    };
  const faults: InputFault[] = [];
  const items = list.map((item, index) => checkItem(name, label, about!, item, index, faults));
  return { items, faults };
}

function listed(given: unknown, inCell: readonly string[] | undefined): unknown[] | undefined {
  const objectOf = (values: readonly unknown[]) => Object.fromEntries((inCell ?? []).map((property, index) => [property, values[index]]));
  if ((typeof given === 'string' || typeof given === 'number') && inCell)
    return String(given)
      .split(inCell.length === 1 ? /[;；,，、\n]/ : /[;；\n]/)
      .filter((text) => text.trim() !== '')
      .map((text) => objectOf((inCell.length === 1 ? [text] : text.split(/[*＊]/)).map((value) => value.trim())));
  if (!Array.isArray(given)) return undefined;
  return given.map((item: unknown) =>
    inCell?.length === 1 && (typeof item === 'string' || typeof item === 'number') ? objectOf([item]) : item,
  );
}

function checkItem(name: string, label: Sentence, about: Part, item: unknown, index: number, faults: InputFault[]): Values {
  const whole = about.single ? label : { zh: `第 ${index + 1} 项`, en: `item ${index + 1}` };
  const place = (zh: string, en: string) => ({
    zh: `${whole.zh}的${zh}`,
    en: `Of ${whole.en}: ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
  });
  const add = (property: string, code: FaultCode, { zh, en }: { zh: string; en: string }, value?: unknown) =>
    faults.push({
      path: placeOf(name, about, index, property),
      code,
      sentence: place(zh, en),
      ...(value !== undefined && { value: shortened(value) }),
    });
  const rules = about.items;
  const values: Values = {};
  if (item === null || typeof item !== 'object' || Array.isArray(item)) {
    faults.push(
      fieldFault(placeOf(name, about, index, ''), 'NOT_A_RECORD', `${whole.zh}应为对象`, `${starting(whole.en)} should be an object.`),
    );
    return values;
  }
  for (const property of Object.keys(item))
    if (!Object.hasOwn(rules, property))
      add(property.slice(0, 60), 'UNKNOWN_FIELD', {
        zh: `字段“${property.slice(0, 60)}”不存在`,
        en: `There is no field named "${property.slice(0, 60)}".`,
      });
  for (const [property, rule] of Object.entries(rules)) {
    const raw = (item as Values)[property];
    if (raw === undefined && about.single) continue;
    const given = typeof raw === 'string' && raw.trim() === '' ? null : (raw ?? null);
    if (given === null) {
      if (rule.required) add(property, 'REQUIRED', { zh: `${rule.label.zh}不能为空`, en: `${rule.label.en} is required.` });
      values[property] = null;
      continue;
    }
    try {
      values[property] = rule.parse(given);
    } catch (fault) {
      if (!(fault instanceof FieldFault)) throw fault;
      add(
        property,
        fault.code,
        { zh: `${rule.label.zh}${fault.sentence.zh}`, en: `${rule.label.en} ${fault.sentence.en}.` },
        rule.personal ? undefined : given,
      );
    }
  }
  return values;
}

/** The faults of items that name the same thing twice in one record, for references that have become ids. Items that are nothing but names form a set: there a repetition is dropped. */
export function repeatedItems(kind: RecordKind, values: Values): InputFault[] {
  return partsOf(kind).flatMap(([name, about]) => {
    const items = values[name] as Values[] | null | undefined;
    if (!items || about.key.includes('position')) return [];
    const keyOf = (item: Values) => JSON.stringify(about.key.map((property) => item[property] ?? null));
    if (Object.keys(about.items).every((property) => about.key.includes(property))) {
      values[name] = [...new Map(items.map((item) => [keyOf(item), item])).values()];
      return [];
    }
    const first = new Map<string, number>();
    return items.flatMap((item, index) => {
      const key = keyOf(item);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, index);
        return [];
      }
      return [
        fieldFault(
          [name, String(index)],
          'DUPLICATE',
          `第 ${index + 1} 项与第 ${earlier + 1} 项重复`,
          `Item ${index + 1} repeats item ${earlier + 1}.`,
        ),
      ];
    });
  });
}

/** The rows of a part as its table takes them. */
const rowsOf = (about: Part, owners: readonly { id: number; items: readonly Values[] }[]): Values[] =>
  owners.flatMap(({ id, items }) =>
    items.map((item, index) => ({
      [about.owner]: id,
      ...(about.ordered && { position: index + 1 }),
      ...Object.fromEntries(
        Object.entries(about.items)
          .filter(([property]) => !about.single || item[property] !== undefined)
          .map(([property, rule]) => [columnOf(property, rule), item[property] ?? null]),
      ),
    })),
  );

/** The given rows of a part, bound as $1, with the types of its table; what a single item leaves out is taken from the stored one. */
const typedRows = ({ table, owner, single }: Part, columns: string): string =>
  single
    ? `select ${columns} from (select p.* from json_array_elements($1::json) j left join ${table} k on k.${owner} = (j ->> '${owner}')::bigint cross join lateral json_populate_record(k, j) p) s`
    : `select ${columns} from json_populate_recordset(null::${table}, $1)`;

const givenIn = (name: string, rows: readonly { id: number; values: Values }[]) =>
  rows.filter(({ values }) => values[name] !== undefined).map(({ id, values }) => ({ id, items: (values[name] as Values[] | null) ?? [] }));

/** Which parts of stored records would change, by the records' ids; the database compares, so that one value in two spellings is the same. */
export async function changingParts(
  kind: RecordKind,
  rows: readonly { id: number; values: Values }[],
  query: Querier,
): Promise<Map<number, string[]>> {
  const changing = new Map<number, string[]>();
  for (const [name, about] of partsOf(kind)) {
    const given = givenIn(name, rows);
    if (given.length === 0) continue;
    const columns = [about.owner, ...columnsOf(about)].join(', ');
    const typed = typedRows(about, columns);
    const kept = `select ${columns} from ${about.table} where ${about.owner} = any($2::bigint[])`;
    const found = await query(
      `select distinct ${about.owner} as owner from ((${typed} except all ${kept}) union all (${kept} except all ${typed})) d`,
      [JSON.stringify(rowsOf(about, given)), given.map(({ id }) => id)],
    );
    for (const row of found) changing.set(Number(row['owner']), [...(changing.get(Number(row['owner'])) ?? []), name]);
  }
  return changing;
}

/** What is stored of the given parts of records, as lists of items (or the single one) with references as global ids, by the records' ids. */
export async function storedItems(
  kind: RecordKind,
  names: readonly string[],
  ids: readonly number[],
  query: Querier,
): Promise<Map<number, Values>> {
  const stored = new Map<number, Values>();
  for (const [name, about] of partsOf(kind)) {
    if (!names.includes(name) || ids.length === 0) continue;
    const pairs = Object.entries(about.items).map(([property, rule]) => {
      const column = columnOf(property, rule);
      return `'${property}', ${rule.personal ? `case when ${column} is not null then '***' end` : rule.reference ? `'${rule.reference.prefix}_' || ${column}` : column}`;
    });
    const found = await query(
      `select ${about.owner} as owner, json_agg(json_build_object(${pairs.join(', ')}) order by ${about.ordered ? 'position' : 'id'})${about.single ? ' -> 0' : ''} as items from ${about.table} where ${about.owner} = any($1::bigint[]) group by ${about.owner}`,
      [ids],
    );
    for (const row of found) stored.set(Number(row['owner']), { ...stored.get(Number(row['owner'])), [name]: row['items'] });
  }
  return stored;
}

/** The items of a part as a dry run shows them: references as global ids or, where `nameOf` knows one, by name, personal values hidden; of a single one what is given. */
export function shownItems(
  about: Part,
  items: readonly Values[],
  nameOf: (reference: Reference, id: unknown) => string | undefined = () => undefined,
): Values | Values[] | null {
  const shown = items.map((item) =>
    Object.fromEntries(
      Object.entries(about.items)
        .filter(([property]) => !about.single || item[property] !== undefined)
        .map(([property, rule]) => {
          const value = item[property] ?? null;
          return [
            property,
            value === null
              ? null
              : rule.personal
                ? '***'
                : rule.reference
                  ? (nameOf(rule.reference, value) ?? `${rule.reference.prefix}_${String(value)}`)
                  : value,
          ];
        }),
    ),
  );
  return about.single ? (shown[0] ?? null) : shown;
}

/** Writes the parts that are given, set-based: what is no longer named goes, what is new comes, what differs is changed. */
export async function writeParts(kind: RecordKind, written: readonly WrittenRow[], query: Querier): Promise<void> {
  for (const [name, about] of partsOf(kind)) {
    const given = givenIn(name, written);
    if (given.length === 0) continue;
    const rows = JSON.stringify(rowsOf(about, given));
    const keys = keyColumns(about);
    const others = columnsOf(about).filter((column) => !keys.includes(column));
    const owners = given.filter(({ id }) => !written.find((row) => row.id === id)!.created).map(({ id }) => id);
    if (owners.length > 0)
      await query(
        `delete from ${about.table} t where t.${about.owner} = any($2::bigint[]) and not exists (select from json_populate_recordset(null::${about.table}, $1) x where x.${about.owner} = t.${about.owner}${keys.map((key) => ` and x.${key} is not distinct from t.${key}`).join('')})`,
        [rows, owners],
      );
    if (given.every(({ items }) => items.length === 0)) continue;
    const columns = [about.owner, ...keys, ...others];
    await query(
      `insert into ${about.table} as t (${columns.join(', ')}) ${typedRows(about, columns.join(', '))} on conflict (${[about.owner, ...keys].join(', ')}) do ${
        others.length === 0
          ? 'nothing'
          : `update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')} where (${others.map((column) => `t.${column}`).join(', ')}) is distinct from (${others.map((column) => `excluded.${column}`).join(', ')})`
      }`,
      [rows],
    );
  }
}
