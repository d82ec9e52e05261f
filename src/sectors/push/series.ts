import type { Context } from '../../context.js';
import type { ImportRequest } from '../../records/import.js';
import type { StoredReceipt } from '../../records/receipts.js';
import type { ObservationFeed } from '../feed.js';
import type { Readings } from './readings.js';

/** Ids of series by the code of the station and the property; a station without any series has an empty entry. */
export type SeriesIds = Map<string, Map<string, number>>;

type Found = Record<string, Record<string, number>> | null;

const knownSeries = `(select json_object_agg(s.code, (select coalesce(json_object_agg(e.property, e.id), '{}') from series e where e.station_id = s.id and e.feed = $1)) from station s where s.code = any($2) and s.sector = $3 and not s.withdrawn)`;

/** One look before a push is written: the receipt that the key got earlier, and the series of the stations named. */
export async function lookUp(
  ctx: Context,
  feed: ObservationFeed,
  { key, dryRun }: Pick<ImportRequest, 'key' | 'dryRun'>,
  stations: readonly string[],
): Promise<{ receipt: StoredReceipt | null; series: SeriesIds }> {
  const { rows } = await ctx.database.primary.query<{ receipt: StoredReceipt | null; series: Found }>({
    name: 'push look-up',
    text: `select (select row_to_json(r) from (select *, to_json(at) #>> '{}' as at_text from receipt where subject = $1 and caller = $4 and key = $5 and not $6) r) as receipt, ${knownSeries} as series`,
    values: [feed.code, storableOf(stations), feed.sector, ctx.caller.name, key, dryRun],
  });
  return { receipt: rows[0]!.receipt, series: mapped(rows[0]!.series) };
}

const storableOf = (stations: readonly string[]) => stations.filter((code) => code.isWellFormed() && !code.includes('\0'));

const mapped = (found: Found): SeriesIds =>
  new Map(Object.entries(found ?? {}).map(([code, properties]) => [code, new Map(Object.entries(properties))]));

/** The series of all readings; those of known stations that are not there yet are made, except in a dry run. */
export async function seriesOf(
  ctx: Context,
  feed: ObservationFeed,
  { stations, properties, station, property }: Readings,
  known: SeriesIds,
  dryRun: boolean,
): Promise<SeriesIds> {
  const missing = new Map<string, [string, string]>();
  for (let entry = 0; entry < station.length; entry++) {
    const [code, name] = [stations[station[entry]!]!, properties[property[entry]!]!];
    const ids = known.get(code);
    if (ids && !ids.has(name)) missing.set(`${code}\n${name}`, [code, name]);
  }
  if (missing.size === 0 || dryRun) return known;
  const wanted = [...missing.values()];
  await ctx.database.primary.query(
    `insert into series (station_id, feed, property) select s.id, $1, x.property from unnest($4::text[], $5::text[]) x(code, property) join station s on s.code = x.code and s.sector = $3 where s.code = any($2) order by s.id, x.property on conflict do nothing`,
    [feed.code, [...new Set(wanted.map(([code]) => code))], feed.sector, wanted.map(([code]) => code), wanted.map(([, name]) => name)],
  );
  const { rows } = await ctx.database.primary.query<{ series: Found }>(`select ${knownSeries} as series`, [
    feed.code,
    storableOf(stations),
    feed.sector,
  ]);
  return mapped(rows[0]!.series);
}
