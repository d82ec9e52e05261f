import type { PoolClient } from 'pg';

/** How the values of one property at one kind of station run: a mean, a swing over the day, a slow swing over nine days, and noise. */
interface Course {
  feed: string;
  kind: string;
  property: string;
  days: number;
  minutes: number;
  mean: number;
  daily: number;
  slow: number;
  noise: number;
  decimals: number;
  least: number;
}

const course = (
  feed: string,
  kind: string,
  days: number,
  minutes: number,
  property: string,
  mean: number,
  daily: number,
  slow: number,
  noise: number,
  decimals: number,
  least = 0,
): Course => ({
  ...{ feed, kind, property, days, minutes, mean, daily, slow, noise, decimals, least },
});

// prettier-ignore
const courses: readonly Course[] = [
  course('environment.air', 'AIR_QUALITY', 30, 60, 'pm25', 38, 8, 22, 6, 0, 3),
  course('environment.air', 'AIR_QUALITY', 30, 60, 'pm10', 66, 14, 34, 9, 0, 6),
  course('environment.air', 'AIR_QUALITY', 30, 60, 'so2', 8, 2, 2, 2, 0, 2),
  course('environment.air', 'AIR_QUALITY', 30, 60, 'no2', 26, 9, 6, 4, 0, 4),
  course('environment.air', 'AIR_QUALITY', 30, 60, 'co', 0.7, 0.15, 0.2, 0.08, 1, 0.2),
  course('environment.air', 'AIR_QUALITY', 30, 60, 'o3', 72, -38, 18, 8, 0, 4),
  course('environment.air', 'AIR_QUALITY', 30, 60, 'aqi2026', 58, 12, 24, 6, 0, 10),
  course('environment.water-quality', 'WATER_QUALITY', 30, 240, 'ph', 7.7, 0.15, 0.2, 0.05, 2, 6),
  course('environment.water-quality', 'WATER_QUALITY', 30, 240, 'dissolvedOxygen', 8.1, -0.9, 0.8, 0.2, 2, 1),
  course('environment.water-quality', 'WATER_QUALITY', 30, 240, 'permanganateIndex', 4.2, 0.1, 0.9, 0.3, 2, 0.5),
  course('environment.water-quality', 'WATER_QUALITY', 30, 240, 'ammoniaNitrogen', 0.42, 0.02, 0.2, 0.06, 3, 0.02),
  course('environment.water-quality', 'WATER_QUALITY', 30, 240, 'totalPhosphorus', 0.11, 0, 0.04, 0.01, 3, 0.01),
  course('environment.water-quality', 'WATER_QUALITY', 30, 240, 'waterClass', 3, 0, 0.9, 0.2, 0, 1),
  course('work-safety.tank-readings', 'TANK', 3, 30, 'levelMetre', 7.2, 0.6, 1.8, 0.02, 2, 0.5),
  course('work-safety.tank-readings', 'TANK', 3, 30, 'pressureKilopascal', 210, 12, 20, 3, 1, 5),
  course('work-safety.tank-readings', 'TANK', 3, 30, 'temperatureCelsius', 14, -4, 2, 0.3, 1, -10),
  course('construction.flood-depths', 'FLOOD_POINT', 3, 30, 'depthMetre', -0.06, 0, 0.22, 0.01, 2),
  course('public-security.crowd-density', 'CROWD', 3, 30, 'people', 900, -850, 300, 120, 0),
  course('public-security.crowd-density', 'CROWD', 3, 30, 'peoplePerSquareMetre', 0.5, -0.46, 0.2, 0.05, 2),
];

/** Values that look random and are the same at every run, from -1 to 1. */
const noise = (hash: string) => `((${hash} & 134217727) / 67108864.0 - 1)`;

/**
 * Writes series and readings of the stations of the demonstration city up to the beginning of the day of seeding, all by
 * the database: two statements, whatever their number. Tanks of the ports are read by the feed of the ports. Answers how many readings.
 */
export async function writeCityReadings(client: PoolClient, today: string): Promise<number> {
  const given = [JSON.stringify(courses), `${today}T00:00:00+08:00`];
  const rows = `json_to_recordset($1::json) as c(feed text, kind text, property text, days integer, minutes integer, mean double precision, daily double precision, slow double precision, noise double precision, decimals integer, least double precision)
    join station s on s.kind = c.kind and s.source_kind = 'DEMONSTRATION' and (s.sector = split_part(c.feed, '.', 1) or c.kind = 'TANK')`;
  const feed = `case when c.kind = 'TANK' then s.sector || '.tank-readings' else c.feed end`;
  await client.query(
    `insert into series (station_id, feed, property) select s.id, ${feed}, c.property from ${rows} order by s.id, c.property on conflict do nothing`,
    given.slice(0, 1),
  );
  await client.query(
    `select hub.observation_month($2::timestamptz - make_interval(days => d)) from generate_series(0, (select max(c.days) from json_to_recordset($1::json) as c(days integer))) d`,
    given,
  );
  const { rowCount } = await client.query(
    `with courses as materialized (
       select e.id, c.mean, c.daily, c.slow, c.noise, c.decimals, c.least, c.days, c.minutes, hashtext(e.property) as seed, ${noise('hashtext(s.code)')} as place
       from ${rows} join series e on e.station_id = s.id and e.feed = ${feed} and e.property = c.property)
     insert into observation (series_id, at, value, quality)
     select c.id, to_timestamp(t.second), round(greatest(c.least, c.mean + c.place * c.mean * 0.12 + c.daily * cos(2 * pi() * (t.second / 86400.0 + 5 / 24.0)) + c.slow * sin(2 * pi() * (t.second / 777600.0 + c.place)) + c.noise * ${noise('hashint8(t.second * 1000 + c.id + c.seed)')})::numeric, c.decimals)::double precision, 1
     from courses c cross join lateral generate_series(extract(epoch from $2::timestamptz)::bigint - c.days * 86400, extract(epoch from $2::timestamptz)::bigint - 1, c.minutes * 60) t(second)
     order by 1, 2 on conflict do nothing`,
    given,
  );
  return rowCount ?? 0;
}
