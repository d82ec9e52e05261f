import type { Logger } from 'pino';
import type { Database } from '../../platform/database.js';
import type { ErrorCode } from '../../platform/errors.js';
import { anonymous } from '../caller.js';
import type { FailedSignIn } from '../signIns.js';
import { recordAudit, resultOf, type AuditContext, type AuditEvent } from './events.js';

/** What a flood of refusals may leave in the log a minute and process: events of at most so many kinds, two of each. */
const bounds = { milliseconds: 60_000, kinds: 500 };

interface Told {
  ctx: Omit<AuditContext, 'database' | 'act'>;
  event: AuditEvent;
  /** Alike events since the first, which was written at once. */
  further: number;
}

/**
 * Events beside the writes: denied access, failed sign-ins, contact data read whole. The first of a kind (caller,
 * address, action) is written at once; those that follow within the minute are counted and told as one, so that a flood
 * can neither fill the disk nor go untold.
 */
export class AuditTrail {
  private told = new Map<string, Told>();
  private readonly timer: NodeJS.Timeout;
  private readonly writing = new Set<Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly log: Logger,
  ) {
    this.timer = setInterval(() => void this.flush(), bounds.milliseconds);
    this.timer.unref();
  }

  /** A key or token that was not accepted; of a key only its public prefix is known here. */
  signInFailed({ address, tried, reason }: FailedSignIn): void {
    const name = tried === null ? 'unknown' : tried === 'token' ? tried : `key:${tried}`;
    const event: AuditEvent = { action: 'signIn', result: 'DENIED', code: 'UNAUTHENTICATED', details: { reason: reason.slice(0, 200) } };
    this.count({ caller: { ...anonymous, name }, requestId: null, address }, event, `signIn\n${address}`);
  }

  /** Root fields that were refused before they ran, most of them for want of the right to them. */
  refused(ctx: AuditContext, action: string, code: ErrorCode): void {
    this.count(ctx, { action, result: resultOf(code), code });
  }

  /** A root field that showed contact data whole to a caller with the scope for it. */
  contactsRead(ctx: AuditContext, field: string): void {
    this.count(ctx, { action: `contacts:${field}`, result: 'OK' });
  }

  /** Writes an event; a log that cannot be reached is told of in the hub's own log, and what the event tells of goes on. */
  async tell(ctx: AuditContext, event: AuditEvent): Promise<void> {
    const written = recordAudit(ctx, event).catch((fault: unknown) =>
      this.log.error(
        { err: fault, caller: ctx.caller.name, requestId: ctx.requestId, action: event.action, result: event.result, code: event.code },
        'an event could not be written to the audit log',
      ),
    );
    this.writing.add(written);
    await written.finally(() => this.writing.delete(written));
  }

  /** Writes what was counted since the last time. */
  async flush(): Promise<void> {
    const ended = [...this.told.values()].filter(({ further }) => further > 0);
    this.told = new Map();
    for (const { ctx, event, further } of ended) await this.tell({ ...ctx, database: this.database }, { ...event, occurrences: further });
    await Promise.all(this.writing);
  }

  /** Writes what is left; the trail is then no longer used. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  private count(
    { caller, requestId, address }: Told['ctx'],
    event: AuditEvent,
    kind = `${caller.name}\n${address}\n${event.action}`,
  ): void {
    const known = this.told.get(kind) ?? this.told.get(`others\n${event.result}`);
    if (known) return void known.further++;
    const full = this.told.size >= bounds.kinds;
    const told: Told = full
      ? { ctx: { caller: anonymous, requestId: null, address: null }, event: { action: 'others', result: event.result }, further: 0 }
      : { ctx: { caller, requestId, address }, event, further: 0 };
    this.told.set(full ? `others\n${event.result}` : kind, told);
    void this.tell({ ...told.ctx, database: this.database }, told.event);
  }
}
