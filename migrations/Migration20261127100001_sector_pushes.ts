import { Migration } from '@mikro-orm/migrations';
import { placeColumns, pushedColumns, recordColumns } from './columns.js';

/** Stations, series and observations by month; what receipts and quarantine say of pushes; withdrawals; settings of feeds; vessel calls. */
export class Migration20261127100001_sector_pushes extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;

-- What a receipt says of a push beside what it says of an import: contract, notes, the newest time observed.
alter table receipt add column contract integer;
alter table receipt add column notes jsonb not null default '[]';
alter table receipt add column newest timestamptz;
create index on receipt (subject, at desc, id desc);
create index on receipt (subject, newest desc) where newest is not null;
create index on receipt (department, at desc, id desc) where department is not null;

-- What an operator says of a feed beside its declaration: nothing here is ever invented.
create table feed_setting (
  feed text primary key,
  catalogue_number text,
  sharing text check (sharing in ('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED')),
  expected_every_seconds integer check (expected_every_seconds > 0),
  updated_at timestamptz not null default clock_timestamp(),
  updated_by text not null
);

-- A withdrawal that came before its record: the record stays hidden when it arrives with a revision that is not newer.
create table withdrawal (
  feed text not null,
  code text not null,
  revision bigint not null,
  at timestamptz not null default clock_timestamp(),
  primary key (feed, code)
);

create table station (${recordColumns},
  sector text not null,
  name text not null,
  kind text not null,
  river text,
  basin text,
  datum text,
  datum_offset_metre double precision,
  warning_level_metre double precision,
  guarantee_level_metre double precision,
  warning_flow double precision,
  guarantee_flow double precision,
  highest_level_metre double precision,
  region_id bigint references region,
  organization_id bigint references organization,
  address text,
  active boolean not null default true,
  ${placeColumns},
  ${pushedColumns}
);
create index on station (name collate "zh-x-icu", id);
create index on station (sector, kind, code);
create index on station (region_id);
create index on station (organization_id);
create index on station (updated_at, id);
create index on station using gist (position);
call hub.follow('station', 'Station');

-- One measured property at one station, as one feed sends it.
create table series (
  id bigint generated always as identity primary key,
  station_id bigint not null references station,
  feed text not null,
  property text not null,
  unique (station_id, feed, property)
);

-- One value at one time. No foreign key: it would cost half the write; the push looks series up. Quality is a code
-- (0 not stated, 1 good, 2 estimated, 3 suspect, 4 missing, 9 withdrawn), revision 0 where the department gives none;
-- corrections counts how often the value was changed.
create table observation (
  series_id bigint not null,
  at timestamptz not null,
  value double precision,
  revision bigint not null default 0,
  quality smallint not null default 0,
  corrections smallint not null default 0,
  primary key (series_id, at)
) partition by range (at);

-- The partition of a month (Beijing time), made when it is missing. It is attached rather than created in place, so that
-- readers and pushers of other months go on meanwhile.
create function hub.observation_month(moment timestamptz) returns text language plpgsql as $$
declare
  first timestamptz := date_trunc('month', moment, 'Asia/Shanghai');
  last timestamptz := (first at time zone 'Asia/Shanghai' + interval '1 month') at time zone 'Asia/Shanghai';
  name text := 'observation_' || to_char(first at time zone 'Asia/Shanghai', 'YYYY_MM');
begin
  if not exists (select from pg_class where relname = name and relnamespace = 'public'::regnamespace) then
    perform pg_advisory_xact_lock(320703, hashtext(name));
    -- looked up in the catalogue itself: to_regclass may still answer from before the wait
    if not exists (select from pg_class where relname = name and relnamespace = 'public'::regnamespace) then
      execute format('create table public.%I (like public.observation including defaults including constraints including indexes)', name);
      execute format('alter table public.observation attach partition public.%I for values from (%L) to (%L)', name, first, last);
    end if;
  end if;
  return name;
end $$;

create table vessel_call (${recordColumns},
  vessel_name text not null,
  imo_number text,
  mmsi text,
  vessel_kind text,
  voyage text,
  berth text,
  state text not null,
  expected_arrival_at timestamptz,
  arrived_at timestamptz,
  expected_departure_at timestamptz,
  departed_at timestamptz,
  last_port text,
  next_port text,
  draught_metre double precision,
  length_metre double precision,
  gross_tonnage double precision,
  dangerous_goods boolean,
  people_on_board integer,
  agent text,
  remarks text,
  ${placeColumns},
  ${pushedColumns}
);
create index on vessel_call (state, expected_arrival_at, id);
create index on vessel_call (expected_arrival_at, id);
create index on vessel_call (arrived_at, id);
create index on vessel_call (vessel_name collate "zh-x-icu", id);
create index on vessel_call (updated_at, id);
create index on vessel_call using gist (position);
call hub.follow('vessel_call', 'VesselCall');
`);
  }
}
