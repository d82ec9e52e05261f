import type { Database } from '../../platform/database.js';
import { feeds } from '../feeds.js';
import type { freshnessStates } from './freshness.js';

/** How one feed stands: its state, and the age of its newest data in seconds where there is any. */
export interface FeedState {
  feed: string;
  state: (typeof freshnessStates)[number];
  ageSeconds: number | null;
}

/** How every feed stands now, by one statement. */
export async function feedStates(database: Database): Promise<FeedState[]> {
  const { rows } = await database.primary.query<{ feed: string; every: number | null; received: number | null; observed: number | null }>({
    name: 'feed states',
    text: `select x as feed, t.expected_every_seconds as every, extract(epoch from now() - (select max(r.at) from receipt r where r.subject = x))::float8 as received, extract(epoch from now() - (select max(r.newest) from receipt r where r.subject = x and r.newest is not null))::float8 as observed from unnest($1::text[]) x left join feed_setting t on t.feed = x`,
    values: [feeds.map(({ code }) => code)],
  });
  return rows.map(({ feed, every, received, observed }, index) => {
    const declared = feeds[index]!;
    const age = declared.holds === 'OBSERVATIONS' ? observed : received;
    return { feed, state: stateOf(age, every ?? declared.expectedEverySeconds), ageSeconds: age };
  });
}

/** FRESH within the interval, DUE within two, STALE within six, SILENT beyond, or when nothing ever came. */
export function stateOf(ageSeconds: number | null, everySeconds: number | null): FeedState['state'] {
  if (everySeconds === null) return 'NO_RHYTHM';
  if (ageSeconds === null) return 'SILENT';
  const intervals = Math.floor(Math.max(ageSeconds, 0) / everySeconds);
  return intervals === 0 ? 'FRESH' : intervals === 1 ? 'DUE' : intervals < 6 ? 'STALE' : 'SILENT';
}
