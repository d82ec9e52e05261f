/**
 * The rows of a table as they were at a moment, rebuilt from the change log: what has not changed since stands as it
 * is; of what changed since, the row before its first later change. The cost grows with the changes since the moment,
 * not with the table.
 */
export function tableAt(table: string, type: string, moment: string): string {
  const later = `from change c join moment m on m.id = c.moment where c.type = '${type}' and (m.at > ${moment} or m.at is null)`;
  return `(select l.* from ${table} l where not exists (select ${later} and c.record_id = l.id)
 union all select (jsonb_populate_record(null::${table}, f.before)).* from (select distinct on (c.record_id) c.before ${later} order by c.record_id, m.position nulls last, c.id) f where f.before is not null)`;
}

/** The newest moment that a statement sees, as a scalar subquery; sent back as `asOf` it gives the same rows. */
export const snapshotSql = `(select at from moment where position is not null order by position desc limit 1)`;
