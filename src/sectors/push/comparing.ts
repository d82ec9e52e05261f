import type { PoolClient } from 'pg';
import type { Context } from '../../context.js';
import { qualityCodes } from './readings.js';
import type { SortedReadings } from './sorting.js';

/** A reading as it is stored. */
export interface StoredReading {
  value: number | null;
  revision: number;
  quality: number;
}

/** What is stored for each reading, by its place; undefined where there is nothing. */
export async function storedReadings(
  ctx: Context,
  client: PoolClient | undefined,
  { series, at }: SortedReadings,
): Promise<(StoredReading | undefined)[]> {
  const { rows } = await (client ?? ctx.database.primary).query<StoredReading & { n: number }>(
    `select x.n::integer as n, o.value, o.revision::float8 as revision, o.quality from unnest($1::bigint[], $2::float8[]) with ordinality x(s, t, n) join observation o on o.series_id = x.s and o.at = to_timestamp(x.t)`,
    [series, at.map((time) => time / 1000)],
  );
  const stored: (StoredReading | undefined)[] = Array.from({ length: at.length });
  for (const { n, ...reading } of rows) stored[n - 1] = reading;
  return stored;
}

export type Verdict = 'INSERT' | 'UPDATE' | 'UNCHANGED' | 'SUPERSEDED' | 'CLASH';

/** What would become of one reading beside what is stored; the rule that the statement of a push follows too. */
export function verdictOf(readings: SortedReadings, entry: number, stored: StoredReading | undefined): Verdict {
  if (!stored) return 'INSERT';
  const [value, revision, quality] = [readings.value[entry]!, readings.revision[entry]!, readings.quality[entry]!];
  const withdrawn = quality === qualityCodes.WITHDRAWN;
  const differs = quality !== stored.quality || (!withdrawn && value !== stored.value);
  if (revision < stored.revision) return 'SUPERSEDED';
  if (revision > stored.revision) return 'UPDATE';
  if (!differs) return 'UNCHANGED';
  return revision === 0 ? 'UPDATE' : 'CLASH';
}
