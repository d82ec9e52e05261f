import { Migration } from '@mikro-orm/migrations';
import { placeColumns, pushedColumns, recordColumns } from './columns.js';

/** Berths, dangerous goods and positions at the port; events, vehicles and capacities on the roads. */
export class Migration20261127120001_ports_and_transport_feeds extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;

create table berth (${recordColumns},
  name text not null,
  terminal text,
  operator_name text,
  state text not null check (state in ('FREE', 'OCCUPIED', 'RESERVED', 'CLOSED')),
  tonnage_class integer,
  length_metre double precision,
  depth_metre double precision,
  cargo_kinds text,
  hazardous_cargo boolean,
  vessel_name text,
  occupied_since timestamptz,
  region_id bigint references region,
  ${placeColumns},
  ${pushedColumns}
);
create index on berth (state, code);
create index on berth (terminal, code);
create index on berth (region_id);
create index on berth (name collate "zh-x-icu", id);
create index on berth using gist (position);
create index on berth (updated_at, id);
call hub.follow('berth', 'Berth');

create table dangerous_goods_declaration (${recordColumns},
  vessel_call_id bigint references vessel_call,
  vessel_name text not null,
  voyage text,
  un_number text not null,
  proper_shipping_name text not null,
  chinese_name text,
  imo_class text not null,
  subsidiary_risks text,
  packing_group text check (packing_group in ('I', 'II', 'III')),
  net_quantity double precision not null,
  quantity_unit text not null check (quantity_unit in ('TONNE', 'KILOGRAM', 'LITRE', 'CUBIC_METRE')),
  packaging text,
  container_number text,
  stowage text,
  berth text,
  direction text not null check (direction in ('LOADING', 'DISCHARGING', 'TRANSIT')),
  state text not null check (state in ('SUBMITTED', 'APPROVED', 'REFUSED', 'DONE', 'CANCELLED')),
  declared_at timestamptz not null,
  expected_at timestamptz,
  reported_in_time boolean,
  region_id bigint references region,
  ${placeColumns},
  ${pushedColumns}
);
create index on dangerous_goods_declaration (expected_at desc nulls first, id);
create index on dangerous_goods_declaration (un_number, expected_at);
create index on dangerous_goods_declaration (imo_class, expected_at);
create index on dangerous_goods_declaration (vessel_call_id);
create index on dangerous_goods_declaration (state, expected_at);
create index on dangerous_goods_declaration (region_id);
create index on dangerous_goods_declaration using gist (position);
create index on dangerous_goods_declaration (updated_at, id);
call hub.follow('dangerous_goods_declaration', 'DangerousGoodsDeclaration');

create table vessel_position (${recordColumns},
  mmsi text not null,
  imo_number text,
  vessel_name text,
  call_sign text,
  vessel_type integer,
  observed_at timestamptz not null,
  speed_knot double precision,
  course_degree double precision,
  heading_degree double precision,
  navigation_status text check (navigation_status in ('UNDER_WAY_ENGINE', 'AT_ANCHOR', 'NOT_UNDER_COMMAND', 'RESTRICTED', 'CONSTRAINED_BY_DRAUGHT', 'MOORED', 'AGROUND', 'FISHING', 'UNDER_WAY_SAILING', 'AIS_SART', 'OTHER')),
  destination text,
  draught_metre double precision,
  ${placeColumns},
  ${pushedColumns}
);
create index on vessel_position (observed_at desc, id);
create index on vessel_position (mmsi);
create index on vessel_position (imo_number);
create index on vessel_position (vessel_name);
create index on vessel_position using gist (position);
create index on vessel_position (updated_at, id);
call hub.follow('vessel_position', 'VesselPosition');

create table road_event (${recordColumns},
  kind text not null check (kind in ('CLOSURE', 'WORKS', 'ACCIDENT', 'FLOODING', 'ICE', 'LANDSLIDE', 'FOG', 'SPILL', 'CONGESTION', 'OTHER')),
  severity text not null check (severity in ('NONE', 'LOW', 'MEDIUM', 'HIGH', 'BLOCKED')),
  road_code text not null,
  road_name text,
  direction text,
  from_stake text,
  to_stake text,
  from_stake_metre integer,
  to_stake_metre integer,
  lanes_closed integer,
  lanes_in_all integer,
  started_at timestamptz not null,
  expected_end_at timestamptz,
  ended_at timestamptz,
  detour text,
  description text,
  event_type_id bigint references event_type,
  unit_name text,
  region_id bigint references region,
  ${placeColumns},
  ${pushedColumns}
);
create index on road_event (started_at desc, id);
create index on road_event (kind, started_at);
create index on road_event (road_code, from_stake_metre);
create index on road_event (event_type_id);
create index on road_event (region_id);
create index on road_event using gist (position);
create index on road_event (updated_at, id);
call hub.follow('road_event', 'RoadEvent');

create table hazmat_vehicle (${recordColumns},
  plate text not null,
  plate_colour text not null check (plate_colour in ('BLUE', 'YELLOW', 'BLACK', 'WHITE', 'GREEN', 'YELLOW_GREEN', 'OTHER')),
  operator_name text,
  un_number text,
  goods_name text,
  load_tonne double precision,
  observed_at timestamptz not null,
  speed_kilometre_hour double precision,
  direction_degree integer,
  altitude_metre integer,
  alarm_word double precision,
  status_word double precision,
  alarms text,
  positioned boolean,
  running boolean,
  emergency boolean,
  region_id bigint references region,
  ${placeColumns},
  ${pushedColumns}
);
create index on hazmat_vehicle (observed_at desc, id);
create index on hazmat_vehicle (plate);
create index on hazmat_vehicle (un_number);
create index on hazmat_vehicle (region_id);
create index on hazmat_vehicle using gist (position);
create index on hazmat_vehicle (updated_at, id);
call hub.follow('hazmat_vehicle', 'HazmatVehicle');

create table evacuation_capacity (${recordColumns},
  name text not null,
  kind text not null check (kind in ('BUS', 'CITY_BUS', 'SHIP', 'TRAIN', 'OTHER')),
  state text not null check (state in ('STANDBY', 'IN_USE', 'UNAVAILABLE')),
  operator_name text,
  vehicle_count integer not null,
  seats_total integer not null,
  seats_available integer not null,
  assembly_minutes integer,
  duty_phone text,
  reported_at timestamptz not null,
  region_id bigint references region,
  ${placeColumns},
  ${pushedColumns}
);
create index on evacuation_capacity (kind, state, seats_available);
create index on evacuation_capacity (region_id);
create index on evacuation_capacity (name collate "zh-x-icu", id);
create index on evacuation_capacity using gist (position);
create index on evacuation_capacity (updated_at, id);
call hub.follow('evacuation_capacity', 'EvacuationCapacity');

`);
  }
}
