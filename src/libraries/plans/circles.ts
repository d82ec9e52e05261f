import type { Querier } from '../../records/kind.js';

/** A row and the one that it is to stand under; `id` is null for a row that is not stored yet. */
export interface Standing {
  id: number | null;
  above: number | null | undefined;
}

/** Which rows would come to stand above themselves, the others of the same batch considered; writers of one table wait for one another. */
export async function circular(
  query: Querier,
  table: 'plan' | 'plan_version',
  column: string,
  rows: readonly Standing[],
): Promise<boolean[]> {
  if (rows.every(({ above }) => above == null)) return rows.map(() => false);
  await query('select pg_advisory_xact_lock(320704, hashtext($1))', [table]);
  const stored = await query(`select id::float8 as id, ${column}::float8 as above from ${table} where ${column} is not null`, []);
  const above = new Map(stored.map((row) => [Number(row['id']), Number(row['above'])]));
  for (const row of rows)
    if (row.id !== null && row.above !== undefined) {
      if (row.above === null) above.delete(row.id);
      else above.set(row.id, row.above);
    }
  return rows.map(({ id, above: first }) => {
    const seen = new Set<number>();
    for (let at: number | undefined = first ?? undefined; id !== null && at !== undefined && !seen.has(at); at = above.get(at)) {
      if (at === id) return true;
      seen.add(at);
    }
    return false;
  });
}
