import type { Querier } from './kind.js';

/** A record and the one that it is to stand under; `id` is null for a record that nothing can stand under yet, `above` undefined when it stays where it is. */
export interface Standing {
  id: number | null;
  above: number | null | undefined;
}

/**
 * Which records would come to stand above themselves, judging a batch as a whole: one that is refused keeps its stored
 * place, which may close the circle of another. Writers of one table follow one another until their transactions end,
 * so that two of them cannot close a circle together. `table` and `column` are names from the code.
 */
export async function circular(query: Querier, table: string, column: string, rows: readonly Standing[]): Promise<boolean[]> {
  if (!rows.some(({ id, above }) => id !== null && above != null)) return rows.map(() => false);
  await query('select pg_advisory_xact_lock(320704, hashtext($1))', [table]);
  const ids = rows.flatMap(({ id, above }) => [id, above]).filter((id) => id != null);
  const stored = await chains(query, table, column, ids);
  const above = new Map(stored);
  for (const row of rows) if (row.id !== null && row.above !== undefined) above.set(row.id, row.above);
  const refused = new Set<number>();
  for (let found = true; found;) {
    found = false;
    for (const row of rows)
      if (row.id !== null && row.above != null && !refused.has(row.id) && isAboveItself(row.id, above)) {
        refused.add(row.id);
        found = true;
      }
    for (const id of refused) above.set(id, stored.get(id) ?? null);
  }
  return rows.map(({ id }) => id !== null && refused.has(id));
}

/** What stands above records and above all that is above them, by id. */
async function chains(query: Querier, table: string, column: string, ids: readonly number[]): Promise<Map<number, number | null>> {
  const rows = await query(
    `with recursive up as (select id, ${column} as above from ${table} where id = any($1::bigint[]) union select t.id, t.${column} from ${table} t join up on t.id = up.above) select id::float8 as id, above::float8 as above from up`,
    [ids],
  );
  return new Map(rows.map((row) => [Number(row['id']), row['above'] === null ? null : Number(row['above'])]));
}

function isAboveItself(id: number, above: ReadonlyMap<number, number | null>): boolean {
  const passed = new Set<number>();
  for (let at = above.get(id) ?? null; at !== null && !passed.has(at); at = above.get(at) ?? null) {
    if (at === id) return true;
    passed.add(at);
  }
  return false;
}
