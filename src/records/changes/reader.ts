import type { Caller } from '../../access/caller.js';
import { may } from '../../access/caller.js';
import type { Database } from '../../platform/database.js';
import { badInput } from '../../platform/errors.js';
import { Compilation } from '../../reading/compilation.js';
import type { EntityView } from '../../reading/entityView.js';

/** One change as readers get it, in commit order. */
export interface RecordChange {
  '#type': 'RecordChange';
  cursor: string;
  at: string;
  recordType: string;
  recordId: string;
  action: string;
  version: number | null;
  by: string;
}

/** A stretch of changes that is not delivered one by one: whoever follows reads its records anew. */
export interface Gap {
  '#type': 'Gap';
  cursor: string;
  skipped: number;
}

const cursorForm = /^(\d{1,18})(?:\.(\d{1,18}))?$/;

/** A place in the change log: everything up to a commit's position, and within the next commit up to a change. */
export interface Place {
  position: number;
  change: number;
}

/** Reads a cursor of the change log; throws BAD_USER_INPUT for another text. */
export function readPlace(cursor: string): Place {
  const match = cursorForm.exec(cursor);
  if (!match)
    throw badInput(
      'after 不是有效的变更游标，请使用变更事件中的 cursor',
      'after is not a valid cursor of changes; use the cursor of a change event.',
    );
  return { position: Number(match[1]), change: match[2] === undefined ? Number.MAX_SAFE_INTEGER : Number(match[2]) };
}

/** The end of the change log as it stands now. */
export async function newestPlace(database: Database): Promise<Place> {
  const { rows } = await database.primary.query<{ position: string | null }>('select max(position) as position from moment');
  return { position: Number(rows[0]?.position ?? 0), change: Number.MAX_SAFE_INTEGER };
}

/**
 * The next changes after a place, at most `limit`, of the views given and under the caller's row rules, and the place
 * up to which the log was read. Positions are given in commit order, so a change that commits late is never skipped.
 */
export async function changesAfter(
  database: Database,
  caller: Caller,
  views: readonly EntityView[],
  place: Place,
  limit: number,
): Promise<{ changes: RecordChange[]; reached: Place; full: boolean }> {
  const { rows } = await database.primary.query<{
    id: string;
    position: string;
    at: string;
    type: string;
    record_id: string;
    action: string;
    version: number | null;
    caller: string;
  }>({
    name: 'changes-after',
    text: `select c.id, m.position, to_json(m.at) #>> '{}' as at, c.type, c.record_id, c.action, c.version, m.caller
           from moment m join change c on c.moment = m.id
           where (m.position > $1 or (m.position = $1 and c.id > $2)) order by m.position, c.id limit $3`,
    values: [place.position, place.change, limit],
  });
  const last = rows.at(-1);
  const reached = last ? { position: Number(last.position), change: Number(last.id) } : place;
  const byType = new Map(views.filter(({ scope }) => may(caller, scope)).map((view) => [view.type, view]));
  const hidden = await hiddenChanges(database, caller, byType, rows);
  const changes = rows.flatMap((row): RecordChange[] => {
    const view = byType.get(row.type);
    if (!view || hidden.has(row.id)) return [];
    return [
      {
        '#type': 'RecordChange',
        cursor: `${row.position}.${row.id}`,
        at: row.at,
        recordType: row.type,
        recordId: `${view.idPrefix}_${row.record_id}`,
        action: row.action,
        version: row.version,
        by: row.caller,
      },
    ];
  });
  return { changes, reached, full: rows.length === limit };
}

/** How many changes lie after a place, counted up to a bound. */
export async function countAfter(database: Database, { position, change }: Place, bound: number): Promise<number> {
  const { rows } = await database.primary.query<{ n: string }>(
    'select count(*) as n from (select from moment m join change c on c.moment = m.id where m.position > $1 or (m.position = $1 and c.id > $2) limit $3) s',
    [position, change, bound],
  );
  return Number(rows[0]!.n);
}

/** Changes whose record the caller may not see, judged by the row that the change left, or removed. */
async function hiddenChanges(
  database: Database,
  caller: Caller,
  views: ReadonlyMap<string, EntityView>,
  rows: readonly { id: string; type: string }[],
): Promise<Set<string>> {
  const hidden = new Set<string>();
  for (const type of new Set(rows.map((row) => row.type))) {
    const view = views.get(type);
    const compilation = new Compilation({} as never, caller, null);
    const rule = view?.rowRule?.(caller, 'r', compilation);
    if (!view || !rule) continue;
    const ids = rows.filter((row) => row.type === type).map(({ id }) => id);
    const visible = await database.primary.query<{ id: string }>(
      `select c.id from change c cross join lateral jsonb_populate_record(null::${view.table}, coalesce(c.after, c.before)) r where c.id = any(${compilation.bind(ids, 'bigint[]')}) and ${rule}`,
      compilation.values,
    );
    const seen = new Set(visible.rows.map(({ id }) => id));
    for (const id of ids) if (!seen.has(id)) hidden.add(id);
  }
  return hidden;
}
