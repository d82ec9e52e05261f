import type { Database } from '../../platform/database.js';
import { feeds } from '../feeds.js';

/** What one look after the observations did. */
export interface Kept {
  deleted: number;
  dropped: string[];
}

const lock = 320_705;

/**
 * Makes the partitions of this month and the next two, deletes observations past the retention of their feed, and drops
 * partitions that are empty and past every retention that ends; late data would make them again. One process of several does it at a time; undefined for the others.
 */
export async function keepObservations(database: Database, now = new Date()): Promise<Kept | undefined> {
  return database.transaction(
    { caller: 'retention', requestId: null, operation: 'retention' },
    async (client) => {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [lock]);
      if (!rows[0]!.mine) return undefined;
      await client.query(`select hub.observation_month($1::timestamptz + make_interval(months => m)) from generate_series(0, 2) m`, [now]);
      let deleted = 0;
      let longest = 0;
      for (const feed of feeds) {
        if (feed.holds !== 'OBSERVATIONS') continue;
        if (feed.retentionDays === null) continue;
        longest = Math.max(longest, feed.retentionDays);
        const { rowCount } = await client.query(
          `delete from observation o using series e where e.id = o.series_id and e.feed = $1 and o.at < $2::timestamptz - make_interval(days => $3)`,
          [feed.code, now, feed.retentionDays],
        );
        deleted += rowCount ?? 0;
      }
      const dropped: string[] = [];
      if (longest > 0)
        for (const name of await past(client, now, longest)) {
          await client.query(`drop table public.${name}`);
          dropped.push(name);
        }
      return { deleted, dropped };
    },
    600_000,
  );
}

/** Empty partitions of months that ended before every retention; their names are made by the hub and hold digits only. */
async function past(client: { query: Database['primary']['query'] }, now: Date, days: number): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'observation'::regclass and c.relname ~ '^observation_\\d{4}_\\d{2}$' and to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' < $1::timestamptz - make_interval(days => $2) order by 1`,
    [now, days],
  );
  const empty: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await client.query(`select from public.${name} limit 1`);
    if (rowCount === 0) empty.push(name);
  }
  return empty;
}

const hour = 3_600_000;

/** Looks after the observations now and every hour, until it is stopped; a fault is told and the next hour tries again. */
export function keepHourly(database: Database, told: (fault: unknown) => void): () => void {
  const once = () => keepObservations(database).then(() => undefined, told);
  void once();
  const timer = setInterval(() => void once(), hour);
  timer.unref();
  return () => clearInterval(timer);
}
