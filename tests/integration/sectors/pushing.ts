import { callerInRole, type Caller } from '../../../src/access/caller.js';
import type { Answer, Asked, TestHub } from '../../support/hub.js';

/** A key of the department of one sector. */
export const department = (sector: string, about: Partial<Caller> = {}): Caller =>
  callerInRole('department', { name: `key:${sector}`, department: sector, ...about });

export const receiptFields = `id subject key policy dryRun contract at by received inserted updated unchanged rejected quarantined searchToken
  errors { index pointer code message value } notes { code field count firstIndex message } diff { index code action changes { field before after } }`;

export interface ReceiptAnswer {
  id: string;
  key: string;
  at: string;
  received: number;
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  quarantined: number;
  errors: { index: number; pointer: string; code: string; message: string; value: string | null }[];
  notes: { code: string; field: string | null; count: number; firstIndex: number; message: string }[];
  diff: { index: number; code: string; action: string; changes: { field: string; before: unknown; after: unknown }[] }[] | null;
}

let keys = 0;

export interface Push {
  records: unknown;
  key?: string;
  contract?: number;
  policy?: string;
  dryRun?: boolean;
}

const mutation = `mutation($input: PushRecordsInput!) { pushRecords(input: $input) { ${receiptFields} } }`;

/** Sends a push as the department that owns the feed, and gives the whole answer. */
export const askPush = (hub: TestHub, feed: string, push: Push, about: Asked = {}): Promise<Answer> =>
  hub.ask(mutation, { input: { feed, key: `key-${++keys}`, ...push } }, { caller: department(feed.split('.')[0]!), ...about });

/** The receipt of a push that must be taken. */
export async function pushed(hub: TestHub, feed: string, push: Push, about: Asked = {}): Promise<ReceiptAnswer> {
  const answer = await askPush(hub, feed, push, about);
  if (answer.errors) throw new Error(`The push was refused: ${JSON.stringify(answer.errors)}`);
  return answer.data!.pushRecords as ReceiptAnswer;
}

/** The counts of a receipt, in the order received inserted updated unchanged rejected quarantined. */
export const countsOf = ({ received, inserted, updated, unchanged, rejected, quarantined }: ReceiptAnswer) => [
  received,
  inserted,
  updated,
  unchanged,
  rejected,
  quarantined,
];

export const errorsOf = ({ errors }: ReceiptAnswer) => errors.map(({ index, pointer, code }) => `${index} ${pointer} ${code}`);
export const notesOf = ({ notes }: ReceiptAnswer) =>
  notes.map(({ code, field, count, firstIndex }) => `${code} ${field} ${count} ${firstIndex}`);

/** Stations of the water sector with these codes. */
export const pushStations = (hub: TestHub, codes: readonly string[], more: object = {}) =>
  pushed(hub, 'water.stations', { records: codes.map((id) => ({ id, name: `测站 ${id}`, kind: '河道水文', ...more })) });
