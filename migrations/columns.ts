/** The columns that every table of records begins with. */
export const recordColumns = `
  id bigint generated always as identity primary key,
  code text not null check (code <> ''),
  version integer not null default 1,
  source_kind text not null default 'MANUAL' check (source_kind in ('MANUAL', 'IMPORT', 'PUSH', 'DERIVED', 'DEMONSTRATION', 'CODE_LIST')),
  source_reference text,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  unique (code)`;

/** A place, and the point that `ll_to_earth()` gives of it, for indexed nearest-neighbour search; written out because that function needs a search path, which a restore does not have. */
export const placeColumns = `
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  source_crs text check (source_crs in ('CGCS2000', 'WGS84', 'GCJ02', 'BD09')),
  position cube generated always as (
    case when longitude is not null and latitude is not null then cube(array[
      6378168 * cos(radians(latitude)) * cos(radians(longitude)),
      6378168 * cos(radians(latitude)) * sin(radians(longitude)),
      6378168 * sin(radians(latitude))
    ]) end
  ) stored,
  check ((longitude is null) = (latitude is null))`;

/** A table of the items that belong to a record, under the change log; a change gives the record a new version. */
export const partTable = (
  { table, type, owner, ownerTable, ownerType }: { table: string; type: string; owner: string; ownerTable: string; ownerType: string },
  columns: string,
) => `
create table ${table} (
  id bigint generated always as identity primary key,
  ${owner} bigint not null references ${ownerTable} on delete cascade,
  ${columns.trim()}
);
call hub.follow('${table}', '${type}');
call hub.follow_part('${table}', '${owner}', '${ownerTable}', '${ownerType}');`;

/** What a record that a department pushes has beside: its revision, whether it was withdrawn, and the point as it was sent. */
export const pushedColumns = `
  revision bigint not null default 0,
  withdrawn boolean not null default false,
  source_longitude double precision,
  source_latitude double precision`;
