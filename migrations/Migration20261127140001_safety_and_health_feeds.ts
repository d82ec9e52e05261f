import { Migration } from '@mikro-orm/migrations';
import { partTable, placeColumns, pushedColumns, recordColumns } from './columns.js';

const pointOnSphere = (longitude: string, latitude: string) => `
    case when ${longitude} is not null and ${latitude} is not null then cube(array[
      6378168 * cos(radians(${latitude})) * cos(radians(${longitude})),
      6378168 * cos(radians(${latitude})) * sin(radians(${longitude})),
      6378168 * sin(radians(${latitude}))
    ]) end`;

/** Records of public security, work safety, health and construction; the hazard source to which a tank belongs. */
export class Migration20261127140001_safety_and_health_feeds extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;

-- What history shows of an exact place to who may not see it.
create function hub.mask_place(value text) returns text language sql immutable parallel safe as $$
  select case when value is not null then '***' end
$$;

create table alarm (${recordColumns},
  channel text check (channel in ('POLICE_110', 'TRAFFIC_122', 'FIRE_119', 'HOTLINE_12345', 'OTHER')),
  type_code text,
  type_name text,
  event_type_id bigint references event_type,
  reported_at timestamptz not null,
  road text,
  region_id bigint references region,
  unit_code text,
  unit_name text,
  receiving_unit_code text,
  receiving_unit_name text,
  dispatch_number text,
  feedback_number text,
  burning_material text,
  disaster_level text,
  building_type text,
  fire_floor text,
  people_trapped boolean,
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  exact_longitude double precision check (exact_longitude between -180 and 180),
  exact_latitude double precision check (exact_latitude between -90 and 90),
  position cube generated always as (${pointOnSphere('longitude', 'latitude')}) stored,
  exact_position cube generated always as (${pointOnSphere('exact_longitude', 'exact_latitude')}) stored,
  check ((longitude is null) = (latitude is null) and (exact_longitude is null) = (exact_latitude is null)),
  revision bigint not null default 0,
  withdrawn boolean not null default false
);
create index on alarm (reported_at, id);
create index on alarm (channel, reported_at, id);
create index on alarm (type_code, reported_at, id);
create index on alarm (region_id, reported_at);
create index on alarm (event_type_id);
create index on alarm using gist (exact_position);
create index on alarm using gist (position);
create index on alarm (updated_at, id);
call hub.follow('alarm', 'Alarm');

create table road_control (${recordColumns},
  kind text not null check (kind in ('CLOSED', 'RESTRICTED', 'ONE_WAY', 'CHECKPOINT', 'OTHER')),
  road_name text not null,
  road_code text,
  direction text,
  from_place text,
  to_place text,
  reason text,
  vehicles text,
  detour text,
  started_at timestamptz not null,
  expected_end_at timestamptz,
  ended_at timestamptz,
  event_type_id bigint references event_type,
  unit_name text,
  region_id bigint references region,
  ${placeColumns},
  ${pushedColumns}
);
create index on road_control (started_at, id);
create index on road_control (kind, started_at, id);
create index on road_control (region_id);
create index on road_control (event_type_id);
create index on road_control (road_name collate "zh-x-icu", id);
create index on road_control using gist (position);
create index on road_control (updated_at, id);
call hub.follow('road_control', 'RoadControl');

create table hazard_source (${recordColumns},
  enterprise_name text not null,
  uscc text not null,
  unit_name text not null,
  authority text not null check (authority in ('WORK_SAFETY', 'PORTS')),
  installation text not null check (installation in ('PRODUCTION', 'STORAGE', 'BERTH_TANKS')),
  level text not null check (level in ('LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'NOT_MAJOR')),
  quantity_ratio double precision not null check (quantity_ratio >= 0),
  risk_value double precision not null check (risk_value >= 0),
  alpha double precision not null,
  nearby_people integer not null check (nearby_people >= 0),
  filing_number text,
  filed_on date,
  filing_expires_on date,
  plan_id bigint references plan,
  depot_id bigint references depot,
  organization_id bigint references organization,
  region_id bigint references region,
  address text,
  principal_name text,
  principal_phone text,
  technical_name text,
  technical_phone text,
  operation_name text,
  operation_phone text,
  ${placeColumns},
  ${pushedColumns}
);
create index on hazard_source (risk_value desc, id);
create index on hazard_source (level, risk_value, id);
create index on hazard_source (authority, code);
create index on hazard_source (uscc);
create index on hazard_source (filing_expires_on, id);
create index on hazard_source (region_id);
create index on hazard_source (plan_id);
create index on hazard_source (depot_id);
create index on hazard_source (organization_id);
create index on hazard_source (enterprise_name collate "zh-x-icu", id);
create index on hazard_source using gist (position);
create index on hazard_source (updated_at, id);
call hub.follow('hazard_source', 'HazardSource');
${partTable(
  {
    table: 'hazard_source_chemical',
    type: 'HazardSourceChemical',
    owner: 'hazard_source_id',
    ownerTable: 'hazard_source',
    ownerType: 'HazardSource',
  },
  `name text not null,
  cas_number text,
  quantity_tonne double precision not null check (quantity_tonne >= 0),
  critical_tonne double precision not null check (critical_tonne > 0),
  beta double precision not null check (beta > 0),
  unique (hazard_source_id, name)`,
)}
create index on hazard_source_chemical (cas_number);
create index on hazard_source_chemical using gin (name gin_trgm_ops);

create table hospital_capacity (${recordColumns},
  name text not null,
  grade text,
  facility_status text not null check (facility_status in ('NORMAL', 'COMPROMISED', 'EVACUATING', 'CLOSED')),
  ems_traffic text check (ems_traffic in ('NORMAL', 'ADVISORY', 'CLOSED')),
  reported_at timestamptz not null,
  available_beds integer,
  baseline_beds integer,
  available_intensive_beds integer,
  triage_red integer check (triage_red >= 0),
  triage_yellow integer check (triage_yellow >= 0),
  triage_green integer check (triage_green >= 0),
  triage_black integer check (triage_black >= 0),
  organization_id bigint references organization,
  region_id bigint references region,
  address text,
  ${placeColumns},
  ${pushedColumns}
);
create index on hospital_capacity (name collate "zh-x-icu", id);
create index on hospital_capacity (available_beds, id);
create index on hospital_capacity (available_intensive_beds, id);
create index on hospital_capacity (reported_at, id);
create index on hospital_capacity (facility_status, code);
create index on hospital_capacity (region_id);
create index on hospital_capacity (organization_id);
create index on hospital_capacity using gist (position);
create index on hospital_capacity (updated_at, id);
call hub.follow('hospital_capacity', 'HospitalCapacity');
${partTable(
  {
    table: 'hospital_beds',
    type: 'HospitalBeds',
    owner: 'hospital_capacity_id',
    ownerTable: 'hospital_capacity',
    ownerType: 'HospitalCapacity',
  },
  `kind text not null check (kind in ('ADULT_ICU', 'PEDIATRIC_ICU', 'NEONATAL_ICU', 'EMERGENCY_DEPARTMENT', 'NURSERY', 'MEDICAL_SURGICAL', 'REHAB_LONG_TERM_CARE', 'BURN', 'PEDIATRICS', 'ADULT_PSYCHIATRIC', 'PEDIATRIC_PSYCHIATRIC', 'NEGATIVE_FLOW_ISOLATION', 'OTHER_ISOLATION', 'OPERATING_ROOMS')),
  status text not null check (status in ('AVAILABLE', 'NOT_AVAILABLE')),
  available_count integer check (available_count >= 0),
  baseline_count integer check (baseline_count >= 0),
  additional_capacity_count24_hr integer check (additional_capacity_count24_hr >= 0),
  additional_capacity_count72_hr integer check (additional_capacity_count72_hr >= 0),
  unique (hospital_capacity_id, kind)`,
)}

create table ambulance (${recordColumns},
  plate text not null,
  kind text,
  station_name text,
  state text not null check (state in ('STANDBY', 'DISPATCHED', 'ARRIVED', 'TRANSPORTING', 'RETURNING', 'OUT_OF_SERVICE')),
  state_since timestamptz not null,
  task_number text,
  hospital_id bigint references hospital_capacity,
  crew_count integer check (crew_count >= 0),
  region_id bigint references region,
  ${placeColumns},
  ${pushedColumns}
);
create index on ambulance (state, state_since, id);
create index on ambulance (state_since, id);
create index on ambulance (plate);
create index on ambulance (hospital_id);
create index on ambulance (region_id);
create index on ambulance using gist (position);
create index on ambulance (updated_at, id);
call hub.follow('ambulance', 'Ambulance');

create table construction_site (${recordColumns},
  name text not null,
  licence_number text,
  state text not null check (state in ('NOT_STARTED', 'BUILDING', 'SUSPENDED', 'COMPLETED')),
  builder_name text,
  builder_uscc text,
  developer_name text,
  supervisor_name text,
  started_on date,
  expected_completion_on date,
  workers_on_site integer check (workers_on_site >= 0),
  tower_cranes integer check (tower_cranes >= 0),
  pit_depth_metre double precision check (pit_depth_metre >= 0),
  organization_id bigint references organization,
  region_id bigint references region,
  address text,
  ${placeColumns},
  ${pushedColumns}
);
create index on construction_site (name collate "zh-x-icu", id);
create index on construction_site (state, code);
create index on construction_site (licence_number);
create index on construction_site (started_on, id);
create index on construction_site (region_id);
create index on construction_site (organization_id);
create index on construction_site using gist (position);
create index on construction_site (updated_at, id);
call hub.follow('construction_site', 'ConstructionSite');
${partTable(
  {
    table: 'dangerous_work',
    type: 'DangerousWork',
    owner: 'construction_site_id',
    ownerTable: 'construction_site',
    ownerType: 'ConstructionSite',
  },
  `kind text not null check (kind in ('FOUNDATION_PIT', 'FORMWORK', 'LIFTING', 'SCAFFOLD', 'DEMOLITION', 'UNDERGROUND', 'OTHER')),
  exceeds_scale boolean,
  started_on date,
  ended_on date,
  note text,
  unique (construction_site_id, kind)`,
)}

alter table station add column hazard_source_id bigint references hazard_source;
create index on station (hazard_source_id);
`);
  }
}
