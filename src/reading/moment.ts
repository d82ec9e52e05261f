/** Name of the query that holds what changed in a table since the moment of a statement. */
const changedSince = (type: string) => `"${type} since"`;

/**
 * The rows of a table as they were at a moment, rebuilt from the change log: what has not changed since stands as it
 * is; of what changed since, the row before its first later change. The statement must begin with `changesSince` of
 * the same type, which is worked out once however often the table is read: the cost grows with the changes since the
 * moment, not with the table.
 */
export const tableAt = (table: string, type: string): string =>
  `(select l.* from ${table} l where not exists (select from ${changedSince(type)} c where c.id = l.id) union all select (c.row).* from ${changedSince(type)} c where c.stood)`;

/** The WITH query that `tableAt` reads: each row changed after the moment, as it stood before; `stood` is false when it was not there. */
export const changesSince = (table: string, type: string, moment: string): string =>
  `${changedSince(type)} as materialized (select f.record_id as id, f.before is not null as stood, r as row from (select distinct on (c.record_id) c.record_id, c.before from change c join moment m on m.id = c.moment where c.type = '${type}' and (m.at > ${moment} or m.at is null) order by c.record_id, m.position nulls last, c.id) f cross join lateral jsonb_populate_record(null::${table}, f.before) r)`;

/**
 * The newest moment that a statement sees, as a scalar subquery; sent back as `asOf` it gives the same rows. It lies on
 * the day of the question, so that what depends on the day (expired, in force, days left) is the same too.
 */
export const snapshotSql = `(select greatest(at, current_date::timestamptz) from moment where position is not null order by position desc limit 1)`;

/** Microseconds since 1970 of an instant by RFC 3339. `Date` holds milliseconds only, and two moments may share one. */
export function microseconds(instant: string): bigint {
  const fraction = /\.(\d+)/.exec(instant)?.[1] ?? '';
  const seconds = Date.parse(instant.replace(/\.\d+/, ''));
  return BigInt(seconds) * 1000n + BigInt(fraction.slice(0, 6).padEnd(6, '0'));
}
