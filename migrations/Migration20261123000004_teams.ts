import { Migration } from '@mikro-orm/migrations';
import { partTable, placeColumns, recordColumns } from './columns.js';

const part = (table: string, type: string, columns: string) =>
  partTable({ table, type, owner: 'team_id', ownerTable: 'team', ownerType: 'Team' }, columns);

/** The rescue teams library: teams with what they can do and have, and the history of their status. */
export class Migration20261123000004_teams extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;
create table team (${recordColumns},
  name text not null check (name <> ''),
  kind text not null check (kind in ('NATIONAL_FIRE', 'COMPREHENSIVE', 'PROFESSIONAL', 'GRASSROOTS', 'UNIT_FULL_TIME', 'UNIT_PART_TIME', 'SOCIAL', 'VOLUNTEER', 'MILITARY')),
  type_id bigint references resource_type,
  grade text,
  capability_level integer check (capability_level between 1 and 4),
  organization_id bigint references organization,
  superior_id bigint references team,
  region_id bigint references region,
  address text,${placeColumns},
  service_area jsonb,
  leader_name text,
  leader_phone text,
  duty_phone text,
  fax text,
  total_people integer check (total_people >= 0),
  available_people integer check (available_people >= 0),
  response_minutes integer check (response_minutes >= 0),
  assembly_minutes integer check (assembly_minutes >= 0),
  sustained_hours numeric(16, 3) check (sustained_hours > 0),
  status text not null default 'STANDBY' check (status in ('STANDBY', 'DEPLOYED', 'RESTING', 'UNAVAILABLE')),
  status_since timestamptz,
  established_on date,
  last_drill_on date,
  last_verified_on date,
  insured boolean,
  active boolean not null default true,
  remarks text,
  constraint team_available_within_total check (available_people is null or total_people is null or available_people <= total_people),
  constraint team_assembles_after_response check (response_minutes is null or assembly_minutes is null or response_minutes <= assembly_minutes),
  constraint team_not_below_itself check (superior_id <> id)
);
create index on team (region_id, code);
create index on team (type_id, code);
create index on team (kind, status, code);
create index on team (organization_id);
create index on team (superior_id);
create index on team (name collate "zh-x-icu", id);
create index on team using gist (position);
create index on team using gin (name gin_trgm_ops);
call hub.follow('team', 'Team');
${part('team_classification', 'TeamClassification', `type_id bigint not null references resource_type, unique (team_id, type_id)`)}
create index on team_classification (type_id);
${part(
  'team_capability',
  'TeamCapability',
  `name text not null check (name <> ''),
  quantity numeric(16, 3) check (quantity >= 0),
  unit text,
  note text,
  unique (team_id, name)`,
)}
create index on team_capability using gin (name gin_trgm_ops);
${part(
  'team_equipment',
  'TeamEquipment',
  `name text not null check (name <> ''),
  specification text,
  material_id bigint references material,
  quantity numeric(16, 3) not null check (quantity >= 0),
  unit text,
  condition text not null default 'GOOD' check (condition in ('NEW', 'GOOD', 'NEEDS_REPAIR', 'UNUSABLE')),
  unique nulls not distinct (team_id, name, specification)`,
)}
create index on team_equipment (material_id);
${part('team_service_region', 'TeamServiceRegion', `region_id bigint not null references region, unique (team_id, region_id)`)}
create index on team_service_region (region_id);
${part('team_depot', 'TeamDepot', `depot_id bigint not null references depot, unique (team_id, depot_id)`)}
create index on team_depot (depot_id);

create table team_status_change (${recordColumns},
  team_id bigint not null references team,
  status text not null check (status in ('STANDBY', 'DEPLOYED', 'RESTING', 'UNAVAILABLE')),
  previous text not null check (previous in ('STANDBY', 'DEPLOYED', 'RESTING', 'UNAVAILABLE')),
  since timestamptz not null,
  people integer check (people >= 0),
  reason text,
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  recorded_by text not null,
  check ((longitude is null) = (latitude is null)),
  check (status <> previous)
);
create index on team_status_change (team_id, since, id);
create index on team_status_change (since, id);
call hub.follow('team_status_change', 'TeamStatusChange');
create sequence hub.team_status_number;
create function hub.new_team_status_code() returns text language sql volatile as $$ select 'TS-' || lpad(n::text, greatest(8, length(n::text)), '0') from nextval('hub.team_status_number') n $$;
`);
  }
}
