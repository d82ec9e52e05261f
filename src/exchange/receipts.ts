import type { BatchPolicyName, RecordDiff } from '../records/receipts.js';
import { ask, type Asking } from './hub.js';
import type { Batch, Place } from './sending.js';
import { stopped } from './stopped.js';

export const outcomes = ['inserted', 'updated', 'unchanged', 'rejected', 'quarantined'] as const;
export type Counts = Record<'received' | (typeof outcomes)[number], number>;

/** One fault of one record, with its place in the file and its sentence in both languages. */
export interface PlacedError {
  place: Place;
  field: string;
  code: string;
  zh: string;
  en: string;
  value: string;
}

export interface BatchReceipt {
  counts: Counts;
  errors: PlacedError[];
  diff: (RecordDiff & { place: Place })[];
  /** The batch had been sent by an earlier run, whose receipt this is. */
  replayed: boolean;
}

interface Answered extends Counts {
  at: string;
  errors: { index: number; pointer: string; code: string; message: string; value: string | null }[];
  diff: RecordDiff[] | null;
}

/** The mutation that takes a batch, and what its input holds beside records, key, policy and dry run. */
export interface Taking {
  mutation: string;
  inputType: string;
  input: Record<string, unknown>;
}

export interface Manner {
  taking: Taking;
  policy: BatchPolicyName;
  dryRun: boolean;
  keyOf: (number: number) => string;
  /** Time of the hub when the run began, in milliseconds; a receipt from before answers an earlier run. */
  began: () => number;
}

const operation = ({ mutation, inputType }: Taking) => `mutation ($input: ${inputType}!) { ${mutation}(input: $input) {
  at received ${outcomes.join(' ')} errors { index pointer code message value } diff { index code action changes { field before after } } } }`;

/**
 * Sends a batch and answers its receipt in terms of the file; sentences are asked for in both languages when there are
 * faults. A batch that an earlier run had sent is not written twice, unless records of it were refused then: what they
 * lacked may be there now.
 */
export async function sendBatch(asking: Asking, manner: Manner, batch: Batch): Promise<BatchReceipt> {
  const { taking, policy, dryRun, keyOf, began } = manner;
  const input = { ...taking.input, records: batch.records, key: keyOf(batch.number), policy, dryRun };
  const asked = async (language: 'zh-CN' | 'en') =>
    (await ask(asking, operation(taking), { input }, language))[taking.mutation] as Answered;
  const isReplay = ({ at }: Answered) => !dryRun && Date.parse(at) < began();
  let receipt = await asked('zh-CN');
  if (isReplay(receipt) && receipt.rejected > 0) {
    input.key = `${input.key}-${Date.now()}`;
    receipt = await asked('zh-CN');
  }
  // the same key answers the same receipt, now in English; a dry run is done once more
  const english = receipt.errors.length > 0 ? await asked('en') : receipt;
  const sum = outcomes.reduce((total, name) => total + receipt[name], 0);
  if (receipt.received !== batch.records.length || sum !== receipt.received)
    throw stopped(
      `第 ${batch.number} 批的回执与发送的记录数不符（${receipt.received} / ${batch.records.length}）`,
      `The receipt of batch ${batch.number} does not account for its records (${receipt.received} of ${batch.records.length}).`,
    );
  const { received, inserted, updated, unchanged, rejected, quarantined } = receipt;
  return {
    replayed: isReplay(receipt),
    counts: { received, inserted, updated, unchanged, rejected, quarantined },
    errors: receipt.errors.map(({ index, pointer, code, message, value }, order) => ({
      place: batch.places[index]!,
      field: pointer.slice(1),
      code,
      zh: message,
      en: english.errors[order]?.message ?? '',
      value: value ?? '',
    })),
    diff: (receipt.diff ?? []).map((diff) => ({ ...diff, place: batch.places[diff.index]! })),
  };
}

/** Who the key belongs to; throws unless it may write what is imported. */
export async function checkCaller(asking: Asking, scope: string, role: string): Promise<{ name: string }> {
  const { viewer } = (await ask({ ...asking, attempts: 1 }, '{ viewer { name role scopes } }')) as {
    viewer: { name: string; role: string; scopes: string[] };
  };
  if (viewer.scopes.includes(scope)) return viewer;
  throw stopped(
    `密钥的角色 ${viewer.role} 没有权限 ${scope}：请用 --key 给出 ${role} 角色的密钥`,
    `The role ${viewer.role} of the key lacks the scope ${scope}: give a key of the role ${role} by --key.`,
  );
}
