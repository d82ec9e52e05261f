import type { Database } from '../../platform/database.js';
import { indexNames, type IndexName } from '../../records/searchable.js';
import type { SearchMetrics } from '../metrics.js';
import { writerLock } from '../sync/session.js';

/** How far the indexes are, without looking into the engine. */
export interface SearchSummary {
  /** Indexes that can be searched. */
  built: number;
  of: number;
  /** Indexes that are being built. */
  building: IndexName[];
  /** Changes that are not indexed yet, counted up to 100,000. */
  pendingChanges: number;
  /** Age of the oldest of them. */
  oldestPendingSeconds: number;
  /** Whether some process writes the indexes. */
  writer: boolean;
  refused: number;
}

const mostCounted = 100_000;

/** Condition that a row of the log, moment m with change c, lies after the place p of the indexes. */
const pending = `(m.position > p.position or (m.position = p.position and c.id > p.change))`;

/** How far the indexes are, in one statement. */
export async function searchSummary(database: Database): Promise<SearchSummary> {
  const { rows } = await database.primary.query<{
    built: number;
    building: IndexName[] | null;
    pending: number;
    oldest: number;
    writer: boolean;
    refused: number;
  }>({
    name: 'search-summary',
    text: `with p as (select coalesce(max(position), -1) as position, coalesce(max(change), 0) as change from search_position)
      select (select count(*)::integer from search_index where generation is not null) as built,
        (select array_agg(name) from search_index where next_generation is not null) as building,
        (select count(*)::integer from (select from p, moment m join change c on c.moment = m.id where ${pending} limit ${mostCounted}) s) as pending,
        coalesce((select extract(epoch from clock_timestamp() - m.at)::float8 from p, moment m join change c on c.moment = m.id where ${pending} order by m.position limit 1), 0) as oldest,
        exists (select from pg_locks where locktype = 'advisory' and objid = ${writerLock} and objsubid = 1 and classid = 0 and granted and database = (select oid from pg_database where datname = current_database())) as writer,
        (select count(*)::integer from search_refusal) as refused`,
    values: [],
  });
  const { built, building, pending: pendingChanges, oldest, writer, refused } = rows[0]!;
  return {
    built,
    of: indexNames.length,
    building: building ?? [],
    pendingChanges,
    // a clock that was set back would make a change younger than nothing
    oldestPendingSeconds: Math.max(0, Math.round(oldest * 1000) / 1000),
    writer,
    refused,
  };
}

/** Tells Prometheus what a summary says. */
export function setGauges({ pending: changes, oldestPending, refused }: SearchMetrics, summary: SearchSummary): void {
  changes.set(summary.pendingChanges);
  refused.set(summary.refused);
  oldestPending.set(summary.oldestPendingSeconds);
}
