import type { Context } from '../context.js';
import { inLanguage, type Language, type Sentence } from '../platform/language.js';
import type { InputFault } from './faults.js';
import type { Querier, Values } from './kind.js';
import type { Note } from './notes.js';
import { named } from '../reading/compiled.js';
import { searchToken } from './searchToken.js';

export type BatchPolicyName = 'REJECT_ALL' | 'REJECT_BAD' | 'QUARANTINE_BAD';

export interface RecordDiff {
  index: number;
  code: string;
  action: 'INSERT' | 'UPDATE' | 'UNCHANGED';
  changes: { field: string; before: unknown; after: unknown }[];
}

export interface StoredError {
  index: number;
  pointer: string;
  code: string;
  sentence: Sentence;
  value?: string;
}

/** A receipt as the API answers it; `sentence` of an error is chosen by the caller's language. */
export interface Receipt {
  id: string;
  subject: string;
  key: string;
  policy: BatchPolicyName;
  dryRun: boolean;
  at: string;
  by: string;
  received: number;
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  quarantined: number;
  errors: { index: number; pointer: string; code: string; message: string; value: string | null }[];
  /** Version of the contract of a push; null for imports. */
  contract: number | null;
  notes: { code: string; field: string | null; count: number; firstIndex: number; message: string }[];
  diff: RecordDiff[] | null;
  searchToken: string | null;
  /** Transaction that wrote the records; null when nothing was written. */
  moment: number | null;
}

interface Outcome extends Pick<
  Receipt,
  | 'subject'
  | 'key'
  | 'policy'
  | 'dryRun'
  | 'received'
  | 'inserted'
  | 'updated'
  | 'unchanged'
  | 'rejected'
  | 'quarantined'
  | 'diff'
  | 'moment'
> {
  bodyHash: string;
  contract: number | null;
  notes: readonly Note[];
  faulty: { index: number; record: Values; faults: InputFault[]; unkept: boolean }[];
}

export const mostErrors = 10_000;

/** Keeps the receipt of a batch, and its quarantined records with their reasons, in the transaction of the batch. A dry run keeps nothing. */
export async function storeReceipt(query: Querier, ctx: Context, outcome: Outcome): Promise<Receipt> {
  const { subject, key, policy, dryRun, received, inserted, updated, unchanged, rejected, quarantined, diff, moment } = outcome;
  const errors = outcome.faulty.flatMap(({ index, faults }) => faults.map((fault) => storedError(index, fault))).slice(0, mostErrors);
  const receipt: Receipt = {
    id: `rcp_dry-${outcome.bodyHash.slice(0, 16)}`,
    ...{ subject, key, policy, dryRun, received, inserted, updated, unchanged, rejected, quarantined, diff, moment },
    at: '',
    by: ctx.caller.name,
    errors: spoken(errors, ctx.language),
    contract: outcome.contract,
    notes: spokenNotes(outcome.notes, ctx.language),
    searchToken: null,
  };
  if (dryRun) {
    const [now] = await query(`select to_json(now()) #>> '{}' as at`, []);
    return { ...receipt, at: now!['at'] as string };
  }
  const [row] = await query(
    `insert into receipt (subject, key, caller, department, body_hash, policy, received, inserted, updated, unchanged, rejected, quarantined, errors, moment, contract, notes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16::jsonb) returning id, to_json(at) #>> '{}' as at`,
    [
      subject,
      key,
      ctx.caller.name,
      ctx.caller.department,
      outcome.bodyHash,
      policy,
      received,
      inserted,
      updated,
      unchanged,
      rejected,
      quarantined,
      JSON.stringify(errors),
      moment,
      outcome.contract,
      JSON.stringify(outcome.notes),
    ],
  );
  const held = policy === 'QUARANTINE_BAD' ? outcome.faulty.filter(({ unkept }) => !unkept) : [];
  if (held.length > 0)
    await query(
      `insert into quarantined_record (receipt_id, subject, index, record, errors, caller, department, contract) select $1, $2, x.index, x.record, x.errors, $4, $5, $6 from jsonb_to_recordset($3::jsonb) as x(index integer, record jsonb, errors jsonb)`,
      [
        row!['id'],
        subject,
        JSON.stringify(
          held.map(({ index, record, faults }) => ({
            index,
            record: storable(record),
            errors: faults.map((fault) => storedError(index, fault)),
          })),
        ),
        ctx.caller.name,
        ctx.caller.department,
        outcome.contract,
      ],
    );
  return { ...receipt, id: `rcp_${String(row!['id'])}`, at: row!['at'] as string };
}

/** The receipt that a caller got earlier for a key, with the hash of its records; undefined when the key is new. */
export async function findReceipt(
  query: Querier,
  subject: string,
  caller: string,
  key: string,
  language: Language,
): Promise<{ bodyHash: string; receipt: Receipt } | undefined> {
  const [row] = await query(`select *, to_json(at) #>> '{}' as at_text from receipt where subject = $1 and caller = $2 and key = $3`, [
    subject,
    caller,
    key,
  ]);
  if (!row) return undefined;
  return { bodyHash: row['body_hash'] as string, receipt: receiptOf(row as unknown as StoredReceipt, language) };
}

/** A row of receipts, with the time as text. */
export interface StoredReceipt extends Pick<
  Receipt,
  'subject' | 'key' | 'policy' | 'received' | 'inserted' | 'updated' | 'unchanged' | 'rejected' | 'quarantined'
> {
  id: string;
  at_text: string;
  caller: string;
  errors: StoredError[];
  contract: number | null;
  notes: Note[];
  moment: string | null;
  body_hash: string;
}

export function receiptOf(stored: StoredReceipt, language: Language): Receipt {
  const { id, at_text: at, caller: by, errors, contract, notes, moment, ...row } = stored;
  const { subject, key, policy, received, inserted, updated, unchanged, rejected, quarantined } = row;
  return {
    ...{ subject, key, policy, received, inserted, updated, unchanged, rejected, quarantined, at, by },
    id: `rcp_${id}`,
    dryRun: false,
    errors: spoken(errors, language),
    contract,
    notes: spokenNotes(notes, language),
    diff: null,
    searchToken: null,
    moment: moment === null ? null : Number(moment),
  };
}

export const storedError = (index: number, { path, code, sentence, value }: InputFault): StoredError =>
  storable({
    index,
    pointer: path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    code,
    sentence,
    ...(value !== undefined && { value }),
  });

export const spoken = (errors: readonly StoredError[], language: Language) =>
  errors.map(({ sentence, value, ...error }) => ({ ...error, message: inLanguage(sentence, language), value: value ?? null }));

export const spokenNotes = (notes: readonly Note[], language: Language) =>
  notes.map(({ sentence, ...note }) => ({ ...note, message: inLanguage(sentence, language) }));

/** A value as jsonb can hold it: NUL characters and half surrogates, in names too, are shown as replacement signs. */
export function storable<Value>(value: Value): Value {
  const text = (given: string) => given.toWellFormed().replaceAll('\0', '␀');
  if (typeof value === 'string') return text(value) as Value;
  if (Array.isArray(value)) return value.map(storable) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [text(name), storable(inner)])) as Value;
}

/** The receipt as the API answers it, with the search token of what was written. */
export async function receiptPayload(ctx: Context, { moment, ...receipt }: Receipt): Promise<Omit<Receipt, 'moment'> & { [named]: true }> {
  return { ...receipt, [named]: true, searchToken: moment === null ? null : await searchToken(ctx, moment) };
}
