import type { PoolClient } from 'pg';
import type { Context } from '../../context.js';
import { storable, storedError } from '../../records/receipts.js';
import type { FaultyRecord } from './readings.js';
import type { SortedReadings } from './sorting.js';

/** What one statement wrote: the id of the receipt, its time as text, and how many records were what. */
export interface WrittenReadings {
  id: string;
  at: string;
  inserted: number;
  updated: number;
  unchanged: number;
}

/** Columns of the receipt that the statement does not count itself. */
export interface ReceiptColumns {
  subject: string;
  key: string;
  caller: string;
  department: string | null;
  bodyHash: string;
  policy: string;
  received: number;
  rejected: number;
  quarantined: number;
  errors: string;
  contract: number;
  notes: string;
  newest: number | null;
}

const quarantine = `held as (insert into quarantined_record (receipt_id, subject, index, record, errors, caller, department, contract) select kept.id, $6, x.index, x.record, x.errors, $8, $9, $16 from kept, jsonb_to_recordset($19::jsonb) as x(index integer, record jsonb, errors jsonb))`;

/** A partitioned table does not tell `xmax`: the count of corrections tells new rows from changed ones. Newer revisions take the place of older ones; without revisions the later arrival does. A withdrawal leaves the value where it is. */
const upsert = (given: string) => `insert into observation as o (series_id, at, value, revision, quality) ${given}
 on conflict (series_id, at) do update set value = case when excluded.quality = 9 then o.value else excluded.value end, revision = excluded.revision, quality = excluded.quality, corrections = least(o.corrections + 1, 32767)
 where excluded.revision > o.revision or excluded.revision = o.revision and excluded.revision = 0 and (o.value is distinct from excluded.value and excluded.quality <> 9 or o.quality <> excluded.quality)`;

const receipt = `kept as (insert into receipt (subject, key, caller, department, body_hash, policy, received, inserted, updated, unchanged, rejected, quarantined, errors, contract, notes, newest)
 select $6, $7, $8, $9, $10, $11, $12, c.inserted, c.updated, $12::integer - $13::integer - $14::integer - c.inserted - c.updated, $13, $14, $15::jsonb, $16, $17::jsonb, to_timestamp($18::float8) from counted c
 returning id, to_json(at) #>> '{}' as at, inserted, updated, unchanged)`;

const answer = 'select id, at, inserted, updated, unchanged from kept';

/** Each record is one reading: what was written is counted as it comes. */
const one = `with written as (${upsert('select s, to_timestamp(t), v, r, q from unnest($1::bigint[], $2::float8[], $3::float8[], $4::bigint[], $5::smallint[]) as x(s, t, v, r, q)')} returning corrections),
counted as (select count(*) filter (where corrections = 0)::integer as inserted, count(*) filter (where corrections > 0)::integer as updated from written),
${receipt}, ${quarantine} ${answer}`;

/** Records of several readings: a record was inserted when all of them were, else updated when one was written. */
const several = `with given as materialized (select * from unnest($1::bigint[], $2::float8[], $3::float8[], $4::bigint[], $5::smallint[], $20::integer[]) as x(s, t, v, r, q, n)),
written as (${upsert('select s, to_timestamp(t), v, r, q from given')} returning series_id, at, corrections),
records as (select count(*) = count(w.corrections) and bool_and(w.corrections = 0) as fresh from given g left join written w on w.series_id = g.s and w.at = to_timestamp(g.t) group by g.n having count(w.corrections) > 0),
counted as (select count(*) filter (where fresh)::integer as inserted, count(*) filter (where not fresh)::integer as updated from records),
${receipt}, ${quarantine} ${answer}`;

/** The literal of an array; much cheaper than the driver's own, which looks at each value. */
function literal(list: readonly (number | null)[], scale = 1): string {
  let text = '{';
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    text += `${index > 0 ? ',' : ''}${value == null ? 'NULL' : scale === 1 ? value : value / scale}`;
  }
  return `${text}}`;
}

/** The array of the same number over and over, written once for each length. */
const zeros = new Map<number, string>();
function column(list: readonly number[]): string {
  if (list.some((value) => value !== 0)) return literal(list);
  let text = zeros.get(list.length);
  if (text === undefined) {
    text = literal(list);
    if (zeros.size < 1_000) zeros.set(list.length, text);
  }
  return text;
}

/** Writes readings, the receipt and the quarantined records in one statement, by itself or on the connection of a transaction. */
export async function writeStatement(
  ctx: Context,
  client: PoolClient | undefined,
  readings: SortedReadings,
  columns: ReceiptColumns,
  held: readonly FaultyRecord[],
): Promise<WrittenReadings> {
  const single = readings.records === readings.at.length;
  const statement = {
    name: single ? 'push one' : 'push several',
    text: single ? one : several,
    values: [
      literal(readings.series),
      literal(readings.at, 1000),
      literal(readings.value),
      column(readings.revision),
      column(readings.quality),
      columns.subject,
      columns.key,
      columns.caller,
      columns.department,
      columns.bodyHash,
      columns.policy,
      columns.received,
      columns.rejected,
      columns.quarantined,
      columns.errors,
      columns.contract,
      columns.notes,
      columns.newest,
      held.length === 0 ? '[]' : quarantined(held),
      ...(single ? [] : [literal(readings.record)]),
    ],
  };
  if (client) return (await client.query<WrittenReadings>(statement)).rows[0]!;
  try {
    return (await ctx.database.primary.query<WrittenReadings>(statement)).rows[0]!;
  } catch (fault) {
    if (!withoutPartition(fault)) throw fault;
    await makePartitions(ctx, undefined, readings);
    return (await ctx.database.primary.query<WrittenReadings>(statement)).rows[0]!;
  }
}

const withoutPartition = (fault: unknown): boolean =>
  (fault as { code?: string }).code === '23514' && /no partition of relation/.test((fault as Error).message);

/** Makes the partitions of the months in which readings lie, where they are missing. */
export async function makePartitions(ctx: Context, client: PoolClient | undefined, { at }: SortedReadings): Promise<void> {
  const months = [...new Set(at.map((time) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 7)))];
  await (client ?? ctx.database.primary).query('select hub.observation_month(x) from unnest($1::timestamptz[]) x', [
    months.map((month) => `${month}-01T00:00:00+08:00`),
  ]);
}

const quarantined = (held: readonly FaultyRecord[]): string =>
  JSON.stringify(
    held.map(({ index, record, faults }) => ({
      index,
      record: storable(record),
      errors: faults.map((fault) => storedError(index, fault)),
    })),
  );
