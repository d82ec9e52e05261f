import type { Database } from '../../platform/database.js';
import { databaseFault, HubError, type ErrorCode } from '../../platform/errors.js';
import type { Caller } from '../caller.js';

export const auditResults = ['OK', 'REFUSED', 'DENIED', 'FAILED'] as const;
export type AuditResult = (typeof auditResults)[number];

/** What happened, for the audit log. It holds ids, codes and counts, and never a personal value. */
export interface AuditEvent {
  /** Name of the root field, or of the command. */
  action: string;
  result: AuditResult;
  /** Code of the fault, where the result is not OK. */
  code?: string | null;
  /** Global ids of the records concerned. */
  records?: readonly string[];
  purpose?: string | null;
  incident?: string | null;
  /** Transaction in the change log whose changes the event accounts for. */
  moment?: number | null;
  /** How many alike events it stands for. */
  occurrences?: number;
  details?: Record<string, unknown>;
}

/** The root field of a mutation at work. */
export interface Act {
  action: string;
  /** Ids named in its arguments. */
  records: readonly string[];
  /** The result that was last recorded of it. */
  recorded: AuditResult | null;
}

/** Of whom and of what an event tells. */
export interface AuditContext {
  caller: Pick<Caller, 'name' | 'role' | 'department'>;
  requestId: string | null;
  address: string | null;
  database: Database;
  act?: Act | null;
}

/** Runs a statement with bound values inside a transaction. */
type Querier = (text: string, values: unknown[]) => Promise<unknown>;

const mostRecords = 100;

/**
 * Writes an event to the audit log: with `query` in the transaction of the write that it tells of, so that neither
 * stands without the other, else in a transaction of its own. The chain is made when that transaction commits.
 */
export async function recordAudit(ctx: AuditContext, event: AuditEvent, query?: Querier): Promise<void> {
  const records = [...new Set(event.records ?? [])];
  const details = { ...event.details, ...(records.length > mostRecords && { recordsInAll: records.length }) };
  const text = `insert into audit_event (caller, role, department, address, request_id, action, result, code, records, purpose, incident, moment, occurrences, details)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text[], $10, $11, $12::bigint, $13::integer, $14::jsonb)`;
  const values = [
    ctx.caller.name,
    ctx.caller.role,
    ctx.caller.department,
    ctx.address,
    ctx.requestId,
    event.action,
    event.result,
    event.code ?? null,
    records.slice(0, mostRecords),
    event.purpose ?? null,
    event.incident ?? null,
    event.moment ?? null,
    event.occurrences ?? 1,
    JSON.stringify(details),
  ];
  await (query ? query(text, values) : ctx.database.primary.query({ name: 'audit', text, values }));
  if (ctx.act) ctx.act.recorded = event.result;
}

/** Writes that the mutation at work did what it was asked, in the transaction of its write. Without one at work the database notes the change by itself. */
export async function recordAct(
  ctx: AuditContext,
  about: Omit<AuditEvent, 'action' | 'result'> & { result?: AuditResult },
  query: Querier,
): Promise<void> {
  if (!ctx.act) return;
  const { action, records } = ctx.act;
  await recordAudit(ctx, { result: 'OK', ...about, action, records: [...records, ...(about.records ?? [])] }, query);
}

/** How an error stands in the audit log. */
export function failureOf(fault: unknown): { result: AuditResult; code: ErrorCode } {
  const known = fault instanceof HubError ? fault : databaseFault(fault);
  const code = known?.code ?? 'INTERNAL';
  return { result: resultOf(code), code };
}

/** The result that a code of the closed list stands for. */
export function resultOf(code: ErrorCode): AuditResult {
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return 'DENIED';
  return code === 'INTERNAL' || code === 'UNAVAILABLE' ? 'FAILED' : 'REFUSED';
}
