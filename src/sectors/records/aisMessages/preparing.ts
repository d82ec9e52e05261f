import { createHash } from 'node:crypto';
import type { Values } from '../../../records/kind.js';
import { decodeMessage, typesRead } from '../../ais/message.js';
import { joined, type Joined, type Received } from '../../ais/joining.js';
import type { Prepared } from '../../feed.js';
import { instantText } from '../../push/times.js';

/**
 * The records of a batch as one message each: the parts of a message that stand in several records are put together in
 * each of them, the time comes from the tag block where none is given, and the id is made of time and sentences.
 */
export function prepareAis(records: readonly unknown[]): Prepared[] {
  const given = records.map((record) => (typeof record === 'string' ? { sentence: record } : record));
  const messages = joined(given.map(received));
  return given.map((record, index) => prepared(record, messages[index]));
}

const isRecord = (value: unknown): value is Values => value !== null && typeof value === 'object' && !Array.isArray(value);

function received(record: unknown): Received {
  if (!isRecord(record)) return { text: '', at: undefined, receiver: '' };
  const { sentence, receivedAt, receiver } = record;
  return {
    text: typeof sentence === 'string' ? sentence : '',
    at: timeOf(receivedAt),
    receiver: typeof receiver === 'string' ? receiver.trim() : '',
  };
}

/** The time that a record gives; undefined when it gives none that can be read, which the check then tells. */
function timeOf(given: unknown): number | undefined {
  if (given == null || given === '') return undefined;
  try {
    return Date.parse(instantText(given, true));
  } catch {
    return undefined;
  }
}

function prepared(record: unknown, message: Joined | undefined): Prepared {
  if (!isRecord(record)) return { record, notes: [] };
  const sentence = message?.sentences.map(({ text }) => text).join('\n') ?? record['sentence'];
  const known = message?.at === undefined || !(record['receivedAt'] == null || timeOf(record['receivedAt']) !== undefined);
  const receivedAt = known ? record['receivedAt'] : new Date(message.at!).toISOString();
  const id =
    record['id'] ??
    `AIS-${createHash('sha256')
      .update(`${String(receivedAt)}\n${String(sentence)}`)
      .digest('hex')
      .slice(0, 24)}`;
  return { record: { ...record, id, sentence, ...(receivedAt !== undefined && { receivedAt }) }, notes: notesOf(message) };
}

function notesOf(message: Joined | undefined): Prepared['notes'] {
  const decoded = message && decodeMessage(message.sentences);
  if (decoded === undefined || typeof decoded === 'string') return [];
  const { messageType } = decoded.message;
  return [
    ...decoded.unavailable.map((field) => ({ code: 'SENTINEL' as const, field })),
    ...(typesRead.includes(messageType) ? [] : [{ code: 'SENDER_ONLY' as const, field: `messageType ${messageType}` }]),
  ];
}
