import type pg from 'pg';

const syncMilliseconds = 1_000;
/** Windows of a kind kept at once, so that a flood of addresses cannot fill the memory. */
const mostCounts = 200_000;
/** A process tells the others earlier when it alone has used so much of an allowance since it last told them. */
const urgentPart = 0.05;

/** How much may be used in a window; windows of so many seconds begin at whole multiples of them. */
export interface Allowance {
  kind: string;
  allowed: number;
  seconds: number;
}

interface Count {
  subject: string;
  kind: string;
  /** End of the window, in milliseconds since 1970. */
  ends: number;
  /** Used by all processes, as the database last said. */
  synced: number;
  /** Used here since. */
  unsent: number;
}

/**
 * Counts what is used of allowances over all processes. Each process counts in memory and adds its counts to those of
 * PostgreSQL once a second, all in one statement, which tells it the sums; a request pays no round trip. A process can
 * therefore let pass what the others used in the last second, and no more than a twentieth of an allowance of its own.
 */
export class UsageCounts {
  /** By kind, then by subject. */
  private readonly counts = new Map<string, Map<string, Count>>();
  private dirty = new Set<Count>();
  private timer: NodeJS.Timeout | undefined;
  private syncing: Promise<void> | undefined;
  /** The database's clock minus the one here, so that all processes speak of the same windows. */
  private ahead = 0;
  private cleared = 0;

  constructor(private readonly pool: pg.Pool) {}

  /** Seconds until the present window of an allowance ends, at least one. */
  secondsLeft({ seconds }: Allowance): number {
    const now = Date.now() + this.ahead;
    return Math.max(1, Math.ceil((Math.floor(now / (seconds * 1000)) + 1) * seconds - now / 1000));
  }

  /** What of an allowance a subject has used in the present window. */
  used(subject: string, allowance: Allowance): number {
    const count = this.counts.get(allowance.kind)?.get(subject);
    return count && count.ends > Date.now() + this.ahead ? count.synced + count.unsent : 0;
  }

  /** Adds to what a subject has used. */
  add(subject: string, allowance: Allowance, amount: number): void {
    const count = this.present(subject, allowance);
    count.unsent += amount;
    this.dirty.add(count);
    if (count.unsent > allowance.allowed * urgentPart) void this.sync();
    else this.timer ??= setTimeout(() => void this.sync(), syncMilliseconds).unref();
  }

  /** Tells the database and learns from it; while it cannot be reached every process counts for itself. */
  sync(): Promise<void> {
    this.syncing ??= this.exchange()
      .catch(() => undefined)
      .finally(() => {
        this.syncing = undefined;
        if (this.dirty.size > 0) this.timer ??= setTimeout(() => void this.sync(), syncMilliseconds).unref();
      });
    return this.syncing;
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    await this.syncing;
    if (this.dirty.size > 0) await this.exchange().catch(() => undefined);
    clearTimeout(this.timer);
  }

  private present(subject: string, { kind, seconds }: Allowance): Count {
    let ofKind = this.counts.get(kind);
    if (!ofKind) this.counts.set(kind, (ofKind = new Map<string, Count>()));
    const now = Date.now() + this.ahead;
    const known = ofKind.get(subject);
    if (known && known.ends > now) return known;
    const count = { subject, kind, ends: (Math.floor(now / (seconds * 1000)) + 1) * seconds * 1000, synced: 0, unsent: 0 };
    ofKind.delete(subject);
    if (ofKind.size >= mostCounts) ofKind.delete(ofKind.keys().next().value!);
    ofKind.set(subject, count);
    return count;
  }

  private async exchange(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.forget();
    const telling = [...this.dirty].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    this.dirty = new Set();
    if (telling.length === 0) return;
    const amounts = telling.map(({ unsent }) => unsent);
    try {
      const { rows } = await this.pool.query<{ key: string; amount: string; now: string }>({
        name: 'usage_exchange',
        text: `insert into usage_count (subject, kind, ends, amount) select * from unnest($1::text[], $2::text[], $3::timestamptz[], $4::bigint[])
          on conflict (subject, kind, ends) do update set amount = usage_count.amount + excluded.amount
          returning subject || ' ' || kind || ' ' || (extract(epoch from ends) * 1000)::bigint as key, amount, extract(epoch from clock_timestamp()) * 1000 as now`,
        values: [
          telling.map(({ subject }) => subject),
          telling.map(({ kind }) => kind),
          telling.map(({ ends }) => new Date(ends)),
          amounts,
        ],
      });
      this.ahead = Math.round(Number(rows[0]!.now) - Date.now());
      const sums = new Map(rows.map(({ key, amount }) => [key, Number(amount)]));
      for (const [index, count] of telling.entries()) {
        count.unsent -= amounts[index]!;
        count.synced = sums.get(keyOf(count))!;
      }
    } catch (fault) {
      for (const count of telling) this.dirty.add(count);
      throw fault;
    }
    await this.clear();
  }

  /** Forgets windows that are over, once a minute. */
  private forget(): void {
    const now = Date.now() + this.ahead;
    if (now - this.cleared < 60_000) return;
    for (const ofKind of this.counts.values())
      for (const [subject, count] of ofKind)
        if (count.ends <= now) {
          ofKind.delete(subject);
          this.dirty.delete(count);
        }
  }

  /** Deletes windows that are over from the table, once a minute. */
  private async clear(): Promise<void> {
    if (Date.now() - this.cleared < 60_000) return;
    this.cleared = Date.now();
    await this.pool.query(`delete from usage_count where ends < now() - interval '1 minute'`);
  }
}

const keyOf = ({ subject, kind, ends }: Count): string => `${subject} ${kind} ${ends}`;
