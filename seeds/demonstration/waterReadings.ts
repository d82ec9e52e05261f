import type { PoolClient } from 'pg';

/** Writes a year of values of the water stations up to the hour of seeding, hourly in the last 30 days and at 2, 8, 14 and 20 o'clock before, by the database itself. One station is silent for a day, another stands above its warning level; answers how many values. */
export async function writeWaterReadings(client: PoolClient, today: string, silent: string, above: string): Promise<number> {
  const end = `least(date_trunc('hour', now()), $1::timestamptz + interval '23 hours')`;
  await client.query(
    `insert into series (station_id, feed, property)
     select s.id, k.feed, k.property from station s join (values ('RIVER_HYDROLOGY', 'water.river-stage', 'stage'), ('RESERVOIR', 'water.reservoir', 'stage'),
       ('RAIN', 'water.rain', 'rain'), ('TIDE', 'water.tide', 'tide'), ('SLUICE', 'water.gate', 'upstreamStage')) k(kind, feed, property) using (kind)
     where s.sector = 'water' and s.source_kind = 'DEMONSTRATION' order by s.id on conflict do nothing`,
  );
  const day = [`${today}T00:00:00+08:00`];
  await client.query(
    `select hub.observation_month(m) from generate_series(${end} - interval '8760 hours', ${end} + interval '1 month', interval '1 month') m`,
    day,
  );
  const { rowCount } = await client.query(
    `insert into observation (series_id, at, value, quality)
     select e.id, t.at, round((case s.kind
         when 'RAIN' then greatest(0, 9 * sin(2 * pi() * (n.second / 950400.0 + n.place)) + 2 * n.noise - 7)
         when 'TIDE' then 0.2 + 2.1 * sin(2 * pi() * (n.second / 44714.0 + n.place / 20)) + 0.06 * n.noise
         else case when s.code = $3 and t.at > ${end} - interval '6 hours' then s.warning_level_metre + 0.35
           else s.warning_level_metre - 1.2 + 0.7 * sin(2 * pi() * (n.second / 31557600.0 - 0.3)) + 0.25 * sin(2 * pi() * (n.second / 777600.0 + n.place)) + 0.02 * n.noise end
       end)::numeric, case s.kind when 'RAIN' then 1 else 2 end)::double precision, 1
     from series e join station s on s.id = e.station_id and s.sector = 'water' and s.source_kind = 'DEMONSTRATION'
     cross join lateral generate_series(${end} - interval '8759 hours', ${end} - case when s.code = $2 then interval '25 hours' else interval '0' end, interval '1 hour') t(at)
     cross join lateral (select extract(epoch from t.at)::bigint as second, (hashtext(s.code) & 1023) / 1024.0 as place,
       (hashint8(extract(epoch from t.at)::bigint + hashtext(s.code)) & 134217727) / 67108864.0 - 1 as noise) n
     where t.at > ${end} - interval '30 days' or extract(hour from t.at at time zone 'Asia/Shanghai')::integer % 6 = 2
     order by 1, 2 on conflict do nothing`,
    [...day, silent, above],
  );
  return rowCount ?? 0;
}
