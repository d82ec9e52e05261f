import type { Database } from '../../platform/database.js';
import type { Place } from '../../records/changes/reader.js';

/** A change of the log as the indexes follow it. */
export interface LoggedChange {
  id: string;
  position: number;
  type: string;
  recordId: number;
}

/** Changes after a place in commit order, at most so many, and the place up to which they reach. */
export async function changesToIndex(
  database: Database,
  place: Place,
  limit: number,
): Promise<{ changes: LoggedChange[]; reached: Place; full: boolean }> {
  const { rows } = await database.primary.query<{ id: string; position: string; type: string; record_id: string }>({
    name: 'changes-to-index',
    text: `select c.id, m.position, c.type, c.record_id from moment m join change c on c.moment = m.id
           where (m.position > $1 or (m.position = $1 and c.id > $2)) order by m.position, c.id limit $3`,
    values: [place.position, place.change, limit],
  });
  const last = rows.at(-1);
  const full = rows.length === limit;
  return {
    changes: rows.map(({ id, position, type, record_id }) => ({ id, position: Number(position), type, recordId: Number(record_id) })),
    // a moment is seen whole or not at all, so what was read to its end is done with
    reached: last ? { position: Number(last.position), change: full ? Number(last.id) : Number.MAX_SAFE_INTEGER } : place,
    full,
  };
}

/** How far the indexes follow the change log; null before their first writer. */
export async function indexedPlace(database: Database): Promise<Place | null> {
  const { rows } = await database.primary.query<{ position: string; change: string }>({
    name: 'indexed-place',
    text: 'select position, change from search_position',
    values: [],
  });
  return rows[0] ? { position: Number(rows[0].position), change: Number(rows[0].change) } : null;
}
