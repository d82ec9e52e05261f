import { createHash } from 'node:crypto';

/** An event with its link as it stands in the database, each value as JSON text or plain text. */
export interface LinkedEvent {
  position: string;
  event_id: string;
  algorithm: string;
  hash: string;
  /** Null when the event is gone. */
  id: string | null;
  microseconds: string;
  caller: string;
  role: string | null;
  department: string | null;
  address: string | null;
  request_id: string | null;
  action: string;
  result: string;
  code: string | null;
  records: string[];
  purpose: string | null;
  incident: string | null;
  moment: string | null;
  occurrences: number;
  details: string;
}

/** What a hash covers beside the hash before it: a JSON list, written as PostgreSQL's `json_build_array` writes it. */
export function contentOf(row: LinkedEvent): string {
  const raw = (value: string | null) => value ?? 'null';
  const parts = [
    row.position,
    JSON.stringify(row.algorithm),
    raw(row.id),
    row.microseconds,
    ...[row.caller, row.role, row.department, row.address, row.request_id, row.action, row.result, row.code].map((value) =>
      JSON.stringify(value),
    ),
    JSON.stringify(row.records),
    JSON.stringify(row.purpose),
    JSON.stringify(row.incident),
    raw(row.moment),
    String(row.occurrences),
    JSON.stringify(row.details),
  ];
  return `[${parts.join(', ')}]`;
}

/** The hash of an event after the hash before it, by an algorithm of OpenSSL such as sha256 or sm3; undefined when it is not known here. */
export function hashOf(algorithm: string, before: string, content: string): string | undefined {
  try {
    return createHash(algorithm).update(`${before}\n${content}`).digest('hex');
  } catch {
    return undefined;
  }
}
