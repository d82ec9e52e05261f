import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { Querier, Values } from '../../../records/kind.js';

interface Row {
  values: Values;
  before: Values | null;
}

/**
 * Finds the teams that would stand below themselves, judging a batch as a whole. Writers of superiors follow one
 * another until their transactions end, so that two of them cannot close a circle together.
 */
export async function circularSuperiors(query: Querier, rows: readonly Row[]): Promise<InputFault[][]> {
  const moving = rows.map(({ values, before }) => (before && values['superior'] != null ? Number(before['id']) : null));
  if (moving.every((id) => id === null)) return rows.map(() => []);
  await query('select pg_advisory_xact_lock(320704, 1)', []);
  const superiors = await chains(
    query,
    rows.flatMap(({ values }) => (values['superior'] != null ? [Number(values['superior'])] : [])),
  );
  const stored = new Map(superiors);
  for (const { values, before } of rows)
    if (before && values['superior'] !== undefined)
      superiors.set(Number(before['id']), values['superior'] === null ? null : Number(values['superior']));
  const circular = new Set<number>();
  // a row that is refused keeps its stored superior, which may close the circle of another
  for (let found = true; found;) {
    found = false;
    for (const id of moving)
      if (id !== null && !circular.has(id) && isBelowItself(id, superiors)) {
        circular.add(id);
        found = true;
      }
    for (const id of circular) superiors.set(id, stored.get(id) ?? null);
  }
  return moving.map((id) =>
    id !== null && circular.has(id)
      ? [
          fieldFault(
            'superior',
            'CIRCULAR',
            '上级队伍不能是该队伍本身或其下属队伍，请重新选择',
            'The superior cannot be the team itself or a team below it; choose another.',
          ),
        ]
      : [],
  );
}

/** The stored superiors of teams and of all above them, by id. */
async function chains(query: Querier, ids: readonly number[]): Promise<Map<number, number | null>> {
  const rows = await query(
    'with recursive above as (select id, superior_id from team where id = any($1::bigint[]) union select t.id, t.superior_id from team t join above a on t.id = a.superior_id) select id, superior_id from above',
    [ids],
  );
  return new Map(rows.map((row) => [Number(row['id']), row['superior_id'] === null ? null : Number(row['superior_id'])]));
}

function isBelowItself(id: number, superiors: ReadonlyMap<number, number | null>): boolean {
  const passed = new Set<number>();
  for (let above = superiors.get(id) ?? null; above !== null && !passed.has(above); above = superiors.get(above) ?? null) {
    if (above === id) return true;
    passed.add(above);
  }
  return false;
}
