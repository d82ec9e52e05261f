-- What the other servers push into: a table as one would write it, and a function for PostGraphile.
create schema bench;
create table bench.reading (
  station_id integer not null,
  metric text not null,
  ts timestamptz not null,
  value double precision,
  quality smallint not null default 0,
  primary key (station_id, metric, ts)
);
create type bench.reading_in as (station_id integer, metric text, ts timestamptz, value double precision, quality smallint);
create function bench.push_readings(readings bench.reading_in[]) returns integer language sql volatile as $$
  with written as (
    insert into bench.reading as r (station_id, metric, ts, value, quality)
    select x.station_id, x.metric, x.ts, x.value, x.quality from unnest(readings) x
    on conflict (station_id, metric, ts) do update set value = excluded.value, quality = excluded.quality
    where (r.value, r.quality) is distinct from (excluded.value, excluded.quality)
    returning 1
  )
  select count(*)::integer from written
$$;
