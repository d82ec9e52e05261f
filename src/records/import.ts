import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../context.js';
import { badInput, HubError, limitExceeded } from '../platform/errors.js';
import type { Sentence } from '../platform/language.js';
import type { SourceKind } from './columns.js';
import { fieldFault, shortened, type InputFault } from './faults.js';
import { checkFields, columnsFilled, identityOf, type Querier, type RecordKind, type Values, type WrittenRow } from './kind.js';
import type { Notes } from './notes.js';
import { changingParts, partsOf, repeatedItems, shownItems, storedItems, writeParts } from './parts.js';
import { storeReceipt, findReceipt, type BatchPolicyName, type Receipt, type RecordDiff } from './receipts.js';
import { outsideRegion, withinReach } from './reach.js';
import { References } from './references.js';
import { constraintFault } from './write.js';

export const mostRecords = 10_000;
const mostDiffs = 1_000;
/** A statement of a batch may run longer than one of a reader, in milliseconds. */
const longestStatement = 600_000;

export interface ImportRequest {
  records: unknown;
  key: string;
  policy: BatchPolicyName;
  dryRun: boolean;
  /** Version of the contract that a push names. */
  contract?: number | null;
}

/** How a push by a department differs from an import: its contract checks the records, and a rule decides which of several is newest. */
export interface Intake {
  contract: number;
  source: SourceKind;
  /** The field of a given record that identifies it. */
  identity: string;
  /** Values by the fields of the kind, faults by the fields that were given. */
  check: (given: Values, note: (code: string, field: string | null) => void) => { values: Values; faults: InputFault[] };
  /** Marks rows that an earlier or later revision makes void, and those of the same revision that say something else. */
  settle: (query: Querier, rows: readonly Row[], differs: (row: Row) => boolean) => Promise<void>;
  /** What is written beside the rows; not in a dry run. */
  beside: (query: Querier, rows: readonly Row[]) => Promise<void>;
  /** What of a faulty record is kept in quarantine; all of it when left out. */
  kept?: (given: Values, faults: readonly InputFault[]) => Values;
  notes: Notes;
  sentence: (code: string) => Sentence;
}

/** Takes the place of a record of a batch that is refused and must not be kept, in quarantine neither. */
export class UnkeptRecord {
  constructor(readonly fault: InputFault) {}
}

export interface Row {
  index: number;
  given: Values;
  values: Values;
  faults: InputFault[];
  before: Values | null;
  /** Parts, and fields that fill no column, that would change. */
  parts: string[];
  /** Another record of the batch or the hub takes its place: it counts as unchanged and is not written. */
  void?: boolean;
  /** Nothing of the record is kept: when refused it is rejected under every policy. */
  unkept?: boolean;
}

/**
 * Takes a batch of records of one kind: each is checked by itself, good ones are written set-based by code (new,
 * changed or already so), bad ones are refused, quarantined, or sink the batch. The receipt accounts for each record
 * and is kept in the same transaction; the same key with the same records answers the same receipt again.
 */
export async function importRecords(ctx: Context, kind: RecordKind, request: ImportRequest, intake?: Intake): Promise<Receipt> {
  const records = recordsOf(request.records);
  const { key, policy, dryRun } = request;
  requireKey(key);
  const bodyHash = hashOf([policy, ...(intake ? [request.contract ?? null] : []), records]);

  const take = () =>
    ctx.database.transaction(
      { caller: ctx.caller.name, requestId: ctx.requestId, operation: ctx.operation ?? `import ${kind.subject}` },
      async (client) => {
        const query: Querier = async (text, values) => (await client.query({ text, values })).rows as Values[];
        await query(`select set_config('statement_timeout', $1, true)`, [String(longestStatement)]);
        // imports of one kind follow one another, so that two batches with the same codes can neither double nor deadlock
        await query('select pg_advisory_xact_lock(320702, hashtext($1))', [kind.subject]);
        if (!dryRun) {
          const earlier = await findReceipt(query, kind.subject, ctx.caller.name, key, ctx.language);
          if (earlier && earlier.bodyHash === bodyHash) return earlier.receipt;
          if (earlier) throw keyReused(key);
        }
        const rows = await checkRows(ctx, kind, records, query, !dryRun, intake);
        const bad = rows.filter(({ faults }) => faults.length > 0);
        const sunk = policy === 'REJECT_ALL' && bad.length > 0;
        const good = sunk ? [] : rows.filter(({ faults }) => faults.length === 0);
        if (sunk)
          for (const row of rows)
            if (row.faults.length === 0)
              row.faults.push(
                fieldFault(
                  [],
                  'BATCH_REFUSED',
                  '本批中有错误记录，按 REJECT_ALL 策略整批未写入',
                  'The batch holds bad records and was refused as a whole by the policy REJECT_ALL.',
                ),
              );
        if (dryRun) await readParts(kind, good.slice(0, mostDiffs), query);
        const changed = good.map((row) => ({ row, columns: row.void ? [] : differing(kind, row) }));
        const held = policy === 'QUARANTINE_BAD' ? bad.filter(({ unkept }) => !unkept).length : 0;
        const isNew = (row: Row) => row.before === null && !row.void;
        const counts = {
          inserted: changed.filter(({ row }) => isNew(row)).length,
          updated: changed.filter(({ row, columns }) => row.before !== null && columns.length > 0).length,
          unchanged: changed.filter(({ row, columns }) => !isNew(row) && columns.length === 0).length,
          rejected: rows.length - good.length - held,
          quarantined: held,
        };
        if (!dryRun) {
          await writeRows(
            kind,
            good.filter((row) => !row.void),
            query,
            { kind: intake?.source ?? 'IMPORT', reference: `receipt ${key}` },
          );
          await intake?.beside(query, good);
        }
        const [moment] = await query(`select nullif(current_setting('hub.moment', true), '') as id`, []);
        return storeReceipt(query, ctx, {
          subject: kind.subject,
          key,
          policy,
          dryRun,
          bodyHash,
          contract: intake?.contract ?? null,
          notes: intake?.notes.list() ?? [],
          received: rows.length,
          ...counts,
          faulty: rows
            .filter(({ faults }) => faults.length > 0)
            .map(({ index, given, faults, unkept = false }) => ({ index, record: intake?.kept?.(given, faults) ?? given, faults, unkept })),
          diff: dryRun ? changed.slice(0, mostDiffs).map(({ row, columns }) => diffOf(kind, row, columns)) : null,
          moment: moment?.['id'] == null ? null : Number(moment['id']),
        });
      },
      longestStatement,
    );
  // a single write may take a code or remove a referred record between check and write: the batch is then judged anew
  for (let attempt = 1; ; attempt++)
    try {
      return await take();
    } catch (fault) {
      const code = String((fault as { code?: unknown }).code);
      if (attempt === 3 && code === '23P01') throw new HubError('CONFLICT', constraintFault(fault)!.sentence);
      if (attempt === 3 || !['23505', '23503', '23P01', '40P01'].includes(code)) throw fault;
    }
}

/** Refuses a key of a batch that cannot be kept. */
export function requireKey(key: string): void {
  if (key.length < 1 || key.length > 200 || key.includes('\0') || !key.isWellFormed())
    throw badInput('key 应为 1 到 200 个字符', 'key should have 1 to 200 characters.');
}

/** The hash by which a repeated batch is known; throws for values nested so deeply that they cannot be written. */
export function hashOf(body: unknown): string {
  try {
    return createHash('sha256').update(JSON.stringify(body)).digest('hex');
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    throw badInput('records 嵌套过深，请发送平铺的对象', 'records are nested too deeply; send flat objects.');
  }
}

export const keyReused = (key: string) =>
  new HubError('KEY_REUSED', {
    zh: `键“${key}”已用于另一批内容不同的记录：重试请发送相同内容，新的批次请换一个键`,
    en: `The key "${key}" was used for a batch with other records: retry with the same records, or choose a new key for a new batch.`,
  });

/** A list of objects, or columns { field: [values] }, as a list of objects; throws for any other shape. */
export function recordsOf(given: unknown): Values[] {
  const tooMany = (count: number) =>
    limitExceeded(`一批最多 ${mostRecords} 条记录，请分批发送`, `A batch has at most ${mostRecords} records; send it in parts.`, {
      name: 'records',
      allowed: mostRecords,
      actual: count,
    });
  if (Array.isArray(given)) {
    if (given.length > mostRecords) throw tooMany(given.length);
    return given as Values[];
  }
  if (given && typeof given === 'object' && Object.values(given).every(Array.isArray)) {
    const columns = Object.entries(given as Record<string, unknown[]>);
    const length = columns[0]?.[1].length ?? 0;
    if (columns.some(([, values]) => values.length !== length))
      throw badInput('各列的长度应相同', 'All columns should have the same length.');
    if (length > mostRecords) throw tooMany(length);
    return Array.from({ length }, (_none, index) => Object.fromEntries(columns.map(([name, values]) => [name, values[index]])));
  }
  throw badInput(
    'records 应为对象的列表，或按列给出的 { 字段: [值…] }',
    'records should be a list of objects, or columns { field: [values …] }.',
  );
}

async function checkRows(
  ctx: Context,
  kind: RecordKind,
  records: readonly unknown[],
  query: Querier,
  lock: boolean,
  intake?: Intake,
): Promise<Row[]> {
  const names = identityOf(kind);
  const keys = records.map((record) => keyOf(intake ? [intake.identity] : names, record));
  const stored = await storedRows(kind, names, keys, query, lock);
  const first = new Map<string, number>();
  const note = (index: number, code: string, field: string | null) => intake!.notes.add(index, code, field, intake!.sentence(code));
  const rows = records.map((record, index): Row => {
    if (record instanceof UnkeptRecord)
      return { index, given: {}, values: {}, before: null, parts: [], faults: [record.fault], unkept: true };
    if (record === null || typeof record !== 'object' || Array.isArray(record))
      return {
        index,
        given: { value: shortened(record) },
        values: {},
        before: null,
        parts: [],
        faults: [fieldFault([], 'NOT_A_RECORD', '每条记录应为对象', 'Each record should be an object.')],
      };
    const given = record as Values;
    const key = keys[index]?.join('\n');
    const before = (key !== undefined && stored.get(key)) || null;
    if (intake) return { index, given, before, parts: [], ...intake.check(given, (code, field) => note(index, code, field)) };
    const { values, faults } = checkFields(kind, given, before === null);
    if (key !== undefined) {
      const earlier = first.get(key);
      const shown = keys[index]!.join(':');
      if (earlier === undefined) first.set(key, index);
      else
        faults.push(
          fieldFault(
            'code',
            'DUPLICATE',
            `编码“${shown.slice(0, 60)}”在本批第 ${earlier + 1} 条已出现，同一批中每个编码只能出现一次`,
            `The code "${shown.slice(0, 60)}" stands in record ${earlier + 1} of this batch already; a batch names each code once.`,
            shown,
          ),
        );
    }
    return { index, given, values, faults, before, parts: [] };
  });
  const references = await References.of(
    kind,
    rows.map(({ values }) => values),
    query,
  );
  for (const row of rows) {
    row.faults.push(...references.resolve(kind, row.values));
    if (row.faults.length === 0) row.faults.push(...repeatedItems(kind, row.values));
    if (row.faults.length === 0 && !isWithdrawal(row))
      row.faults.push(...(kind.complete?.(row.values, row.before, references.lookUp) ?? []));
  }
  const sound = rows.filter((row) => row.faults.length === 0 && !isWithdrawal(row));
  const found = (await kind.examine?.(query, sound)) ?? [];
  sound.forEach((row, index) => row.faults.push(...(found[index] ?? [])));
  await checkReach(ctx, kind, rows, query);
  const kept = rows.filter(({ faults, before }) => faults.length === 0 && before !== null);
  const changing = await changingParts(
    kind,
    kept.map(({ before, values }) => ({ id: Number(before!['id']), values })),
    query,
  );
  const beside = await kind.changing?.(
    query,
    kept.map(({ values, before }) => ({ values, before: before! })),
  );
  kept.forEach((row, index) => {
    const fields = beside?.[index] ?? {};
    row.parts = [...(changing.get(Number(row.before!['id'])) ?? []), ...Object.keys(fields)];
    Object.assign(row.before!, fields);
  });
  await intake?.settle(query, rows, (row) => differing(kind, row).length > 0);
  return rows;
}

const isWithdrawal = ({ values }: Row) => values['withdrawn'] === true;

/** A caller limited to a division writes no record outside it. */
async function checkReach(ctx: Context, kind: RecordKind, rows: readonly Row[], query: Querier): Promise<void> {
  const view = kind.view();
  const known = rows.filter(({ before }) => before !== null);
  const seen = await withinReach(
    ctx.caller,
    view,
    known.map(({ before }) => before!),
    query,
  );
  known.forEach((row, index) => !seen[index] && row.faults.push(outsideRegion()));
  const sound = rows.filter(({ faults }) => faults.length === 0);
  const kept = await withinReach(
    ctx.caller,
    view,
    sound.map(({ values, before }) => ({ ...before, ...columnsFilled(kind, values) })),
    query,
  );
  sound.forEach((row, index) => !kept[index] && row.faults.push(outsideRegion()));
}

/** The texts that identify a record; undefined when one is missing or cannot be stored. */
function keyOf(names: readonly string[], record: unknown): string[] | undefined {
  const texts = names
    .map((name) => (record as Values | null)?.[name])
    .map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''));
  return texts.every((text) => text !== '' && text.isWellFormed() && !text.includes('\0')) ? texts : undefined;
}

async function storedRows(
  kind: RecordKind,
  names: readonly string[],
  keys: readonly (string[] | undefined)[],
  query: Querier,
  lock: boolean,
): Promise<Map<string, Values>> {
  const view = kind.view();
  const list = view.columns.map(
    ({ column, property, cast }) =>
      `${cast === 'numeric' || cast === 'float8' ? `${column}::float8` : cast === 'date' || cast === 'money' ? `${column}::text` : cast === 'bigint' ? `${column}::float8` : column} as "${property}"`,
  );
  const known = keys.filter((key) => key !== undefined);
  const places = names.map((_name, index) => `$${index + 1}::text[]`);
  const rows = await query(
    `select ${list.join(', ')} from ${view.table} where (${names.join(', ')}) in (select * from unnest(${places.join(', ')})) order by id${lock ? ' for no key update' : ''}`,
    names.map((_name, index) => known.map((key) => key[index])),
  );
  return new Map(rows.map((row) => [names.map((name) => row[name] as string).join('\n'), row]));
}

/** Whether a stored value and a checked one are the same, however they are spelt. */
function same(a: unknown, b: unknown, cast: string | undefined): boolean {
  if (a == null || b == null) return (a ?? null) === (b ?? null);
  if (cast === 'money') return Number(a) === Number(b);
  if (cast === 'timestamptz') return new Date(a as string).getTime() === new Date(b as string).getTime();
  return typeof a === 'object' ? isDeepStrictEqual(a, b) : a === b;
}

/** Properties of the row, and parts, that would change. */
function differing(kind: RecordKind, row: Row): string[] {
  if (row.before === null) return Object.keys(row.values);
  const before = row.before;
  const casts = new Map(kind.view().columns.map(({ property, cast }) => [property, cast]));
  const columns = columnsFilled(kind, row.values);
  return [
    ...Object.keys(columns).filter((property) => casts.has(property) && !same(columns[property], before[property], casts.get(property))),
    ...row.parts,
  ];
}

/** Adds to the stored rows what is stored of the parts that would change, for a dry run to show. */
async function readParts(kind: RecordKind, rows: readonly Row[], query: Querier): Promise<void> {
  const changing = rows.filter(({ parts }) => parts.length > 0);
  const stored = await storedItems(
    kind,
    [...new Set(changing.flatMap(({ parts }) => parts))],
    changing.map(({ before }) => Number(before!['id'])),
    query,
  );
  for (const row of changing) Object.assign(row.before!, stored.get(Number(row.before!['id'])));
}

function diffOf(kind: RecordKind, row: Row, changed: readonly string[]): RecordDiff {
  const parts = new Map(partsOf(kind));
  const items = Object.entries(row.values).flatMap(([name, value]) => {
    const about = parts.get(name);
    return about && value ? [[name, shownItems(about, value as Values[])]] : [];
  });
  const prefixes = new Map(kind.view().columns.map(({ property, targetPrefix }) => [property, targetPrefix]));
  const beside = (kind.unstored ?? []).flatMap((name) =>
    kind.fields[name] && !prefixes.has(name) && row.values[name] != null
      ? [[name, typeof row.values[name] === 'string' ? shortened(row.values[name]) : row.values[name]]]
      : [],
  );
  const columns: Values = { ...columnsFilled(kind, row.values), ...(Object.fromEntries([...items, ...beside]) as Values) };
  const personal = (property: string) => kind.fields[property]?.personal === true && !parts.has(property);
  const show = (property: string, value: unknown) => {
    if (value == null) return null;
    if (personal(property)) return '***';
    const prefix = prefixes.get(property);
    return prefix ? `${prefix}_${String(value)}` : value;
  };
  return {
    index: row.index,
    code: String(row.values['code'] ?? row.before?.['code'] ?? ''),
    action: row.before === null ? 'INSERT' : changed.length > 0 ? 'UPDATE' : 'UNCHANGED',
    changes: changed
      .filter((property) => property in columns || parts.has(property))
      .map((property) => ({ field: property, before: show(property, row.before?.[property]), after: show(property, columns[property]) })),
  };
}

/** Writes good rows set-based, one statement for each set of columns; rows that are already so are not touched. */
async function writeRows(
  kind: RecordKind,
  rows: readonly Row[],
  query: Querier,
  source: { kind: SourceKind; reference: string },
): Promise<void> {
  const view = kind.view();
  const identity = identityOf(kind);
  const byProperty = new Map(view.columns.map((column) => [column.property, column]));
  const groups = new Map<string, { properties: string[]; items: { row: Row; columns: Values }[] }>();
  const written: WrittenRow[] = [];
  for (const row of rows) {
    const columns = columnsFilled(kind, row.values);
    const properties = Object.keys(columns)
      .filter((property) => byProperty.has(property) && (row.before === null || !identity.includes(property)))
      .sort();
    const name = `${row.before === null}:${properties.join()}`;
    const group = groups.get(name) ?? { properties, items: [] };
    groups.set(name, group);
    group.items.push({ row, columns });
  }
  for (const { properties, items } of groups.values()) {
    const columns = properties.map((property) => byProperty.get(property)!);
    const names = columns.map(({ column }) => column);
    const isNew = items[0]!.row.before === null;
    const typed = ['"#" integer', 'id bigint', ...columns.map(({ column, cast }) => `${column} ${cast === 'money' ? 'numeric' : cast}`)];
    const json = JSON.stringify(
      items.map(({ row, columns: values }, place) => ({
        '#': place,
        id: row.before?.['id'] ?? null,
        ...Object.fromEntries(columns.map(({ column, property }) => [column, values[property]])),
      })),
    );
    const from = `json_to_recordset($1) as x(${typed.join(', ')})`;
    if (isNew) {
      const keys = identity.map((name) => byProperty.get(name)!.column);
      const ids = await query(
        `with added as (insert into ${view.table} (${[...names, 'source_kind', 'source_reference'].join(', ')}) select ${names.map((name) => `x.${name}`).join(', ')}, '${source.kind}', $2 from ${from} order by x."#" returning id, ${keys.join(', ')})
         select x."#" as place, added.id from added join ${from} on ${keys.map((key) => `x.${key} = added.${key}`).join(' and ')}`,
        [json, source.reference],
      );
      for (const { place, id } of ids) written.push({ id: Number(id), values: items[Number(place)]!.row.values, created: true });
    } else {
      if (names.length > 0)
        await query(
          `update ${view.table} t set ${names.map((name) => `${name} = x.${name}`).join(', ')}, source_kind = '${source.kind}', source_reference = $2 from ${from} where t.id = x.id and (${names.map((name) => `t.${name}`).join(', ')}) is distinct from (${names.map((name) => `x.${name}`).join(', ')})`,
          [json, source.reference],
        );
      for (const { row } of items) written.push({ id: Number(row.before!['id']), values: row.values, created: false });
    }
  }
  await writeParts(kind, written, query);
  await kind.after?.(query, written);
}
