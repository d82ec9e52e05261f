-- 由代码生成，请勿手工修改：npm run schema — printed from the code by npm run schema; do not edit.

-- extensions

create extension btree_gist;
create extension cube;
create extension earthdistance;
create extension pg_trgm;

-- schemas

create schema hub;

-- sequences

create sequence hub.expert_engagement_number as bigint start 1 increment 1;
create sequence hub.moment_position as bigint start 1 increment 1;
create sequence hub.movement_number as bigint start 1 increment 1;
create sequence hub.plan_act_number as bigint start 1 increment 1;
create sequence hub.team_status_number as bigint start 1 increment 1;
create sequence search_generation as bigint start 1 increment 1;

-- tables

create table agreement (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  title text not null,
  counterparty text not null,
  organization_id bigint,
  region_id bigint,
  valid_from date not null,
  valid_to date not null,
  contact_name text,
  contact_phone text,
  remarks text,
  constraint agreement_pkey PRIMARY KEY (id),
  constraint agreement_code_key UNIQUE (code),
  constraint agreement_check CHECK ((valid_to > valid_from)),
  constraint agreement_code_check CHECK ((code <> ''::text)),
  constraint agreement_counterparty_check CHECK ((counterparty <> ''::text)),
  constraint agreement_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint agreement_title_check CHECK ((title <> ''::text)),
  constraint agreement_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint agreement_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX agreement_organization_id_idx ON public.agreement USING btree (organization_id);
CREATE INDEX agreement_region_id_idx ON public.agreement USING btree (region_id);
CREATE INDEX agreement_valid_to_id_idx ON public.agreement USING btree (valid_to, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.agreement REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Agreement');
CREATE TRIGGER log_insert AFTER INSERT ON public.agreement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Agreement');
CREATE TRIGGER log_update AFTER UPDATE ON public.agreement REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Agreement');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.agreement FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.agreement FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table agreement_item (
  id bigint generated always as identity not null,
  agreement_id bigint not null,
  material_id bigint not null,
  guaranteed_quantity numeric(16,3) not null,
  delivery_hours integer not null,
  unit_price_yuan numeric(16,2),
  constraint agreement_item_pkey PRIMARY KEY (id),
  constraint agreement_item_agreement_id_material_id_key UNIQUE (agreement_id, material_id),
  constraint agreement_item_delivery_hours_check CHECK (((delivery_hours >= 0) AND (delivery_hours <= 8760))),
  constraint agreement_item_guaranteed_quantity_check CHECK ((guaranteed_quantity > (0)::numeric)),
  constraint agreement_item_unit_price_yuan_check CHECK ((unit_price_yuan >= (0)::numeric)),
  constraint agreement_item_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreement(id) ON DELETE CASCADE,
  constraint agreement_item_material_id_fkey FOREIGN KEY (material_id) REFERENCES material(id)
);
CREATE INDEX agreement_item_material_id_idx ON public.agreement_item USING btree (material_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.agreement_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('AgreementItem');
CREATE TRIGGER log_insert AFTER INSERT ON public.agreement_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('AgreementItem');
CREATE TRIGGER log_update AFTER UPDATE ON public.agreement_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('AgreementItem');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.agreement_item FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.agreement_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('agreement_id', 'agreement', 'Agreement');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.agreement_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('agreement_id', 'agreement', 'Agreement');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.agreement_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('agreement_id', 'agreement', 'Agreement');

create table ais_message (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  sentence text not null,
  received_at timestamp with time zone not null,
  receiver text,
  message_type integer not null,
  mmsi text not null,
  speed_knot double precision,
  course_degree double precision,
  heading_degree integer,
  navigation_status text,
  imo_number text,
  call_sign text,
  vessel_name text,
  vessel_type integer,
  draught_metre double precision,
  destination text,
  expected_arrival text,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint ais_message_pkey PRIMARY KEY (id),
  constraint ais_message_code_key UNIQUE (code),
  constraint ais_message_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint ais_message_code_check CHECK ((code <> ''::text)),
  constraint ais_message_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint ais_message_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint ais_message_message_type_check CHECK (((message_type >= 1) AND (message_type <= 27))),
  constraint ais_message_navigation_status_check CHECK ((navigation_status = ANY (ARRAY['UNDER_WAY_ENGINE'::text, 'AT_ANCHOR'::text, 'NOT_UNDER_COMMAND'::text, 'RESTRICTED'::text, 'CONSTRAINED_BY_DRAUGHT'::text, 'MOORED'::text, 'AGROUND'::text, 'FISHING'::text, 'UNDER_WAY_SAILING'::text, 'AIS_SART'::text, 'OTHER'::text]))),
  constraint ais_message_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint ais_message_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text])))
);
CREATE INDEX ais_message_imo_number_idx ON public.ais_message USING btree (imo_number);
CREATE INDEX ais_message_message_type_received_at_idx ON public.ais_message USING btree (message_type, received_at);
CREATE INDEX ais_message_mmsi_received_at_id_idx ON public.ais_message USING btree (mmsi, received_at DESC, id DESC) WHERE (longitude IS NOT NULL);
CREATE INDEX ais_message_mmsi_received_at_id_idx1 ON public.ais_message USING btree (mmsi, received_at DESC, id DESC) WHERE (vessel_name IS NOT NULL);
CREATE INDEX ais_message_mmsi_received_at_idx ON public.ais_message USING btree (mmsi, received_at);
CREATE INDEX ais_message_position_idx ON public.ais_message USING gist ("position");
CREATE INDEX ais_message_received_at_id_idx ON public.ais_message USING btree (received_at DESC, id);
CREATE INDEX ais_message_updated_at_id_idx ON public.ais_message USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.ais_message REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('AisMessage');
CREATE TRIGGER log_insert AFTER INSERT ON public.ais_message REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('AisMessage');
CREATE TRIGGER log_update AFTER UPDATE ON public.ais_message REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('AisMessage');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.ais_message FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.ais_message FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table alarm (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  channel text,
  type_code text,
  type_name text,
  event_type_id bigint,
  reported_at timestamp with time zone not null,
  road text,
  region_id bigint,
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
  longitude double precision,
  latitude double precision,
  exact_longitude double precision,
  exact_latitude double precision,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  exact_position cube generated always as (
CASE
    WHEN ((exact_longitude IS NOT NULL) AND (exact_latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(exact_latitude))) * cos(radians(exact_longitude))), (((6378168)::double precision * cos(radians(exact_latitude))) * sin(radians(exact_longitude))), ((6378168)::double precision * sin(radians(exact_latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  constraint alarm_pkey PRIMARY KEY (id),
  constraint alarm_code_key UNIQUE (code),
  constraint alarm_channel_check CHECK ((channel = ANY (ARRAY['POLICE_110'::text, 'TRAFFIC_122'::text, 'FIRE_119'::text, 'HOTLINE_12345'::text, 'OTHER'::text]))),
  constraint alarm_check CHECK ((((longitude IS NULL) = (latitude IS NULL)) AND ((exact_longitude IS NULL) = (exact_latitude IS NULL)))),
  constraint alarm_code_check CHECK ((code <> ''::text)),
  constraint alarm_exact_latitude_check CHECK (((exact_latitude >= ('-90'::integer)::double precision) AND (exact_latitude <= (90)::double precision))),
  constraint alarm_exact_longitude_check CHECK (((exact_longitude >= ('-180'::integer)::double precision) AND (exact_longitude <= (180)::double precision))),
  constraint alarm_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint alarm_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint alarm_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint alarm_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id),
  constraint alarm_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX alarm_channel_reported_at_id_idx ON public.alarm USING btree (channel, reported_at, id);
CREATE INDEX alarm_event_type_id_idx ON public.alarm USING btree (event_type_id);
CREATE INDEX alarm_exact_position_idx ON public.alarm USING gist (exact_position);
CREATE INDEX alarm_position_idx ON public.alarm USING gist ("position");
CREATE INDEX alarm_region_id_reported_at_idx ON public.alarm USING btree (region_id, reported_at);
CREATE INDEX alarm_reported_at_id_idx ON public.alarm USING btree (reported_at, id);
CREATE INDEX alarm_type_code_reported_at_id_idx ON public.alarm USING btree (type_code, reported_at, id);
CREATE INDEX alarm_updated_at_id_idx ON public.alarm USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.alarm REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Alarm');
CREATE TRIGGER log_insert AFTER INSERT ON public.alarm REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Alarm');
CREATE TRIGGER log_update AFTER UPDATE ON public.alarm REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Alarm');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.alarm FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.alarm FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position', 'exact_position');

create table ambulance (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  plate text not null,
  kind text,
  station_name text,
  state text not null,
  state_since timestamp with time zone not null,
  task_number text,
  hospital_id bigint,
  crew_count integer,
  region_id bigint,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint ambulance_pkey PRIMARY KEY (id),
  constraint ambulance_code_key UNIQUE (code),
  constraint ambulance_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint ambulance_code_check CHECK ((code <> ''::text)),
  constraint ambulance_crew_count_check CHECK ((crew_count >= 0)),
  constraint ambulance_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint ambulance_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint ambulance_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint ambulance_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint ambulance_state_check CHECK ((state = ANY (ARRAY['STANDBY'::text, 'DISPATCHED'::text, 'ARRIVED'::text, 'TRANSPORTING'::text, 'RETURNING'::text, 'OUT_OF_SERVICE'::text]))),
  constraint ambulance_hospital_id_fkey FOREIGN KEY (hospital_id) REFERENCES hospital_capacity(id),
  constraint ambulance_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX ambulance_hospital_id_idx ON public.ambulance USING btree (hospital_id);
CREATE INDEX ambulance_plate_idx ON public.ambulance USING btree (plate);
CREATE INDEX ambulance_position_idx ON public.ambulance USING gist ("position");
CREATE INDEX ambulance_region_id_idx ON public.ambulance USING btree (region_id);
CREATE INDEX ambulance_state_since_id_idx ON public.ambulance USING btree (state_since, id);
CREATE INDEX ambulance_state_state_since_id_idx ON public.ambulance USING btree (state, state_since, id);
CREATE INDEX ambulance_updated_at_id_idx ON public.ambulance USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.ambulance REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Ambulance');
CREATE TRIGGER log_insert AFTER INSERT ON public.ambulance REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Ambulance');
CREATE TRIGGER log_update AFTER UPDATE ON public.ambulance REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Ambulance');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.ambulance FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.ambulance FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table api_key (
  id bigint generated always as identity not null,
  prefix text not null,
  secret_hash text not null,
  label text not null,
  role text not null,
  department text,
  region text,
  demonstration boolean default false not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  created_at timestamp with time zone default clock_timestamp() not null,
  client text,
  owner text,
  contact text,
  scopes text[],
  networks cidr[],
  created_by text,
  revoked_by text,
  replaces_id bigint,
  last_used_at timestamp with time zone,
  last_used_address inet,
  constraint api_key_pkey PRIMARY KEY (id),
  constraint api_key_prefix_key UNIQUE (prefix),
  constraint api_key_client_check CHECK ((client ~ '^[a-z0-9][a-z0-9._-]{0,62}$'::text)),
  constraint api_key_separated CHECK ((NOT ((scopes IS NOT NULL) AND ('audit:read'::text = ANY (scopes)) AND (scopes && ARRAY['vocabulary:write'::text, 'lexicon:write'::text, 'key:read'::text, 'key:write'::text])))),
  constraint api_key_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES api_key(id)
);
CREATE INDEX api_key_client ON public.api_key USING btree (client);
CREATE INDEX api_key_created ON public.api_key USING btree (created_at, id);
CREATE UNIQUE INDEX api_key_replaces ON public.api_key USING btree (replaces_id);

create table audit_event (
  id bigint generated always as identity not null,
  at timestamp with time zone default clock_timestamp() not null,
  caller text not null,
  role text,
  department text,
  address text,
  request_id text,
  action text not null,
  result text not null,
  code text,
  records text[] default '{}'::text[] not null,
  purpose text,
  incident text,
  moment bigint,
  occurrences integer default 1 not null,
  details jsonb default '{}'::jsonb not null,
  constraint audit_event_pkey PRIMARY KEY (id),
  constraint audit_event_action_check CHECK ((action <> ''::text)),
  constraint audit_event_occurrences_check CHECK ((occurrences > 0)),
  constraint audit_event_result_check CHECK ((result = ANY (ARRAY['OK'::text, 'REFUSED'::text, 'DENIED'::text, 'FAILED'::text])))
);
CREATE INDEX audit_event_action_at_idx ON public.audit_event USING btree (action, at);
CREATE INDEX audit_event_at_idx ON public.audit_event USING btree (at);
CREATE INDEX audit_event_caller_at_idx ON public.audit_event USING btree (caller, at);
CREATE INDEX audit_event_moment_idx ON public.audit_event USING btree (moment) WHERE (moment IS NOT NULL);
CREATE INDEX audit_event_records_idx ON public.audit_event USING gin (records);
CREATE CONSTRAINT TRIGGER chain_audit AFTER INSERT ON public.audit_event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hub.chain_audit();
CREATE TRIGGER guard_removal BEFORE DELETE ON public.audit_event FOR EACH ROW EXECUTE FUNCTION hub.guard_audit_removal();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_audit_change();
CREATE TRIGGER refuse_update BEFORE UPDATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_audit_change();

create table audit_link (
  "position" bigint not null,
  event_id bigint not null,
  algorithm text not null,
  hash text not null,
  constraint audit_link_pkey PRIMARY KEY ("position"),
  constraint audit_link_event_id_key UNIQUE (event_id),
  constraint audit_link_position_check CHECK (("position" > 0))
);
CREATE TRIGGER guard_removal BEFORE DELETE ON public.audit_link FOR EACH ROW EXECUTE FUNCTION hub.guard_audit_removal();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.audit_link FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_audit_change();
CREATE TRIGGER refuse_update BEFORE UPDATE ON public.audit_link FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_audit_change();

create table audit_waiting (
  event_id bigint not null,
  constraint audit_waiting_pkey PRIMARY KEY (event_id)
);

create table berth (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  name text not null,
  terminal text,
  operator_name text,
  state text not null,
  tonnage_class integer,
  length_metre double precision,
  depth_metre double precision,
  cargo_kinds text,
  hazardous_cargo boolean,
  vessel_name text,
  occupied_since timestamp with time zone,
  region_id bigint,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint berth_pkey PRIMARY KEY (id),
  constraint berth_code_key UNIQUE (code),
  constraint berth_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint berth_code_check CHECK ((code <> ''::text)),
  constraint berth_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint berth_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint berth_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint berth_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint berth_state_check CHECK ((state = ANY (ARRAY['FREE'::text, 'OCCUPIED'::text, 'RESERVED'::text, 'CLOSED'::text]))),
  constraint berth_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX berth_name_id_idx ON public.berth USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX berth_position_idx ON public.berth USING gist ("position");
CREATE INDEX berth_region_id_idx ON public.berth USING btree (region_id);
CREATE INDEX berth_state_code_idx ON public.berth USING btree (state, code);
CREATE INDEX berth_terminal_code_idx ON public.berth USING btree (terminal, code);
CREATE INDEX berth_updated_at_id_idx ON public.berth USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.berth REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Berth');
CREATE TRIGGER log_insert AFTER INSERT ON public.berth REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Berth');
CREATE TRIGGER log_update AFTER UPDATE ON public.berth REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Berth');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.berth FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.berth FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table calendar_day (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  day date not null,
  working boolean not null,
  name text,
  basis text,
  constraint calendar_day_pkey PRIMARY KEY (id),
  constraint calendar_day_code_key UNIQUE (code),
  constraint calendar_day_day_key UNIQUE (day),
  constraint calendar_day_code_check CHECK ((code <> ''::text)),
  constraint calendar_day_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text])))
);
CREATE TRIGGER log_delete AFTER DELETE ON public.calendar_day REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CalendarDay');
CREATE TRIGGER log_insert AFTER INSERT ON public.calendar_day REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CalendarDay');
CREATE TRIGGER log_update AFTER UPDATE ON public.calendar_day REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CalendarDay');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.calendar_day FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.calendar_day FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table case_chemical (
  id bigint generated always as identity not null,
  case_id bigint not null,
  "position" integer not null,
  name text not null,
  un_number text,
  cas_number text,
  quantity_tonnes numeric(16,3),
  constraint case_chemical_pkey PRIMARY KEY (id),
  constraint case_chemical_case_id_name_key UNIQUE (case_id, name),
  constraint case_chemical_name_check CHECK ((name <> ''::text)),
  constraint case_chemical_quantity_tonnes_check CHECK ((quantity_tonnes >= (0)::numeric)),
  constraint case_chemical_un_number_check CHECK ((un_number ~ '^[0-9]{4}$'::text)),
  constraint case_chemical_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE
);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_chemical REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CaseChemical');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_chemical REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CaseChemical');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_chemical REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CaseChemical');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_chemical FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_chemical REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_chemical REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_chemical REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table case_event_type (
  id bigint generated always as identity not null,
  case_id bigint not null,
  event_type_id bigint not null,
  constraint case_event_type_pkey PRIMARY KEY (id),
  constraint case_event_type_case_id_event_type_id_key UNIQUE (case_id, event_type_id),
  constraint case_event_type_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE,
  constraint case_event_type_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id)
);
CREATE INDEX case_event_type_event_type_id_idx ON public.case_event_type USING btree (event_type_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_event_type REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CaseEventType');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_event_type REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CaseEventType');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_event_type REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CaseEventType');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_event_type FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_event_type REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_event_type REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_event_type REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table case_expert (
  id bigint generated always as identity not null,
  case_id bigint not null,
  "position" integer not null,
  expert_id bigint not null,
  role text,
  began_at timestamp with time zone,
  opinion text,
  score integer,
  constraint case_expert_pkey PRIMARY KEY (id),
  constraint case_expert_case_id_expert_id_key UNIQUE (case_id, expert_id),
  constraint case_expert_score_check CHECK (((score >= 1) AND (score <= 5))),
  constraint case_expert_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE,
  constraint case_expert_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id)
);
CREATE INDEX case_expert_expert_id_idx ON public.case_expert USING btree (expert_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_expert REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CaseExpert');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_expert REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CaseExpert');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_expert REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CaseExpert');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_expert FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_expert REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_expert REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_expert REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table case_figures (
  id bigint generated always as identity not null,
  case_id bigint not null,
  state text not null,
  reported_at timestamp with time zone not null,
  deaths integer,
  missing integer,
  serious_injuries integer,
  minor_injuries integer,
  trapped integer,
  evacuated integer,
  affected integer,
  direct_loss_yuan numeric(16,2),
  indirect_loss_yuan numeric(16,2),
  source text,
  constraint case_figures_pkey PRIMARY KEY (id),
  constraint case_figures_case_id_reported_at_key UNIQUE (case_id, reported_at),
  constraint case_figures_affected_check CHECK ((affected >= 0)),
  constraint case_figures_deaths_check CHECK ((deaths >= 0)),
  constraint case_figures_direct_loss_yuan_check CHECK ((direct_loss_yuan >= (0)::numeric)),
  constraint case_figures_evacuated_check CHECK ((evacuated >= 0)),
  constraint case_figures_indirect_loss_yuan_check CHECK ((indirect_loss_yuan >= (0)::numeric)),
  constraint case_figures_minor_injuries_check CHECK ((minor_injuries >= 0)),
  constraint case_figures_missing_check CHECK ((missing >= 0)),
  constraint case_figures_serious_injuries_check CHECK ((serious_injuries >= 0)),
  constraint case_figures_state_check CHECK ((state = ANY (ARRAY['FLASH'::text, 'FOLLOW_UP'::text, 'VERIFIED'::text]))),
  constraint case_figures_trapped_check CHECK ((trapped >= 0)),
  constraint case_figures_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE
);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_figures REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CaseFigures');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_figures REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CaseFigures');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_figures REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CaseFigures');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_figures FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_figures REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_figures REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_figures REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table case_lesson (
  id bigint generated always as identity not null,
  case_id bigint not null,
  "position" integer not null,
  kind text not null,
  text text not null,
  responsible text,
  organization_id bigint,
  due_on date,
  done_on date,
  state text default 'OPEN'::text not null,
  constraint case_lesson_pkey PRIMARY KEY (id),
  constraint case_lesson_case_id_position_key UNIQUE (case_id, "position"),
  constraint case_lesson_kind_check CHECK ((kind = ANY (ARRAY['LESSON'::text, 'MEASURE'::text]))),
  constraint case_lesson_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'DONE'::text, 'DROPPED'::text]))),
  constraint case_lesson_text_check CHECK ((text <> ''::text)),
  constraint case_lesson_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE,
  constraint case_lesson_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX case_lesson_organization_id_idx ON public.case_lesson USING btree (organization_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_lesson REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CaseLesson');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_lesson REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CaseLesson');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_lesson REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CaseLesson');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_lesson FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_lesson REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_lesson REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_lesson REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table case_loss (
  id bigint generated always as identity not null,
  case_id bigint not null,
  kind text not null,
  amount_yuan numeric(16,2) not null,
  note text,
  constraint case_loss_pkey PRIMARY KEY (id),
  constraint case_loss_case_id_kind_key UNIQUE (case_id, kind),
  constraint case_loss_amount_yuan_check CHECK ((amount_yuan >= (0)::numeric)),
  constraint case_loss_kind_check CHECK ((kind = ANY (ARRAY['CASUALTY'::text, 'PROPERTY'::text, 'RESCUE'::text, 'CLEANUP'::text, 'ADMINISTRATIVE'::text]))),
  constraint case_loss_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE
);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_loss REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CaseLoss');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_loss REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CaseLoss');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_loss REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CaseLoss');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_loss FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_loss REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_loss REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_loss REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table case_material (
  id bigint generated always as identity not null,
  case_id bigint not null,
  "position" integer not null,
  name text not null,
  material_id bigint,
  depot_id bigint,
  quantity numeric(16,3) not null,
  unit text not null,
  sent_at timestamp with time zone,
  note text,
  constraint case_material_pkey PRIMARY KEY (id),
  constraint case_material_case_id_name_depot_id_key UNIQUE NULLS NOT DISTINCT (case_id, name, depot_id),
  constraint case_material_name_check CHECK ((name <> ''::text)),
  constraint case_material_quantity_check CHECK ((quantity > (0)::numeric)),
  constraint case_material_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE,
  constraint case_material_depot_id_fkey FOREIGN KEY (depot_id) REFERENCES depot(id),
  constraint case_material_material_id_fkey FOREIGN KEY (material_id) REFERENCES material(id)
);
CREATE INDEX case_material_depot_id_idx ON public.case_material USING btree (depot_id);
CREATE INDEX case_material_material_id_idx ON public.case_material USING btree (material_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_material REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CaseMaterial');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_material REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CaseMaterial');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_material REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CaseMaterial');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_material FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_material REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_material REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_material REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table case_plan (
  id bigint generated always as identity not null,
  case_id bigint not null,
  "position" integer not null,
  plan_id bigint not null,
  level text,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  note text,
  constraint case_plan_pkey PRIMARY KEY (id),
  constraint case_plan_case_id_plan_id_key UNIQUE (case_id, plan_id),
  constraint case_plan_check CHECK (((ended_at IS NULL) OR (started_at IS NULL) OR (ended_at >= started_at))),
  constraint case_plan_level_check CHECK ((level = ANY (ARRAY['I'::text, 'II'::text, 'III'::text, 'IV'::text, 'V'::text]))),
  constraint case_plan_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE,
  constraint case_plan_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id)
);
CREATE INDEX case_plan_case_id_position_plan_id_idx ON public.case_plan USING btree (case_id, "position", plan_id);
CREATE INDEX case_plan_plan_id_idx ON public.case_plan USING btree (plan_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_plan REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CasePlan');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_plan REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CasePlan');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_plan REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CasePlan');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_plan FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_plan REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_plan REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_plan REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table case_regulation (
  id bigint generated always as identity not null,
  case_id bigint not null,
  "position" integer not null,
  regulation_id bigint not null,
  article text,
  note text,
  constraint case_regulation_pkey PRIMARY KEY (id),
  constraint case_regulation_case_id_regulation_id_key UNIQUE (case_id, regulation_id),
  constraint case_regulation_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE,
  constraint case_regulation_regulation_id_fkey FOREIGN KEY (regulation_id) REFERENCES regulation(id)
);
CREATE INDEX case_regulation_regulation_id_idx ON public.case_regulation USING btree (regulation_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_regulation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CaseRegulation');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_regulation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CaseRegulation');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_regulation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CaseRegulation');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_regulation FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_regulation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_regulation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_regulation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table case_team (
  id bigint generated always as identity not null,
  case_id bigint not null,
  "position" integer not null,
  team_id bigint not null,
  people integer,
  sent_at timestamp with time zone,
  arrived_at timestamp with time zone,
  left_at timestamp with time zone,
  task text,
  constraint case_team_pkey PRIMARY KEY (id),
  constraint case_team_case_id_team_id_key UNIQUE (case_id, team_id),
  constraint case_team_check CHECK (((arrived_at IS NULL) OR (sent_at IS NULL) OR (arrived_at >= sent_at))),
  constraint case_team_check1 CHECK (((left_at IS NULL) OR (arrived_at IS NULL) OR (left_at >= arrived_at))),
  constraint case_team_people_check CHECK ((people >= 0)),
  constraint case_team_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE,
  constraint case_team_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)
);
CREATE INDEX case_team_team_id_idx ON public.case_team USING btree (team_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_team REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CaseTeam');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_team REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CaseTeam');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_team REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CaseTeam');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_team FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_team REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_team REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_team REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table case_timeline (
  id bigint generated always as identity not null,
  case_id bigint not null,
  "position" integer not null,
  at timestamp with time zone not null,
  actor text,
  action text not null,
  source text,
  constraint case_timeline_pkey PRIMARY KEY (id),
  constraint case_timeline_case_id_position_key UNIQUE (case_id, "position"),
  constraint case_timeline_action_check CHECK ((action <> ''::text)),
  constraint case_timeline_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE
);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_timeline REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CaseTimelineEntry');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_timeline REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CaseTimelineEntry');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_timeline REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CaseTimelineEntry');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_timeline FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_timeline REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_timeline REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_timeline REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table case_unit (
  id bigint generated always as identity not null,
  case_id bigint not null,
  "position" integer not null,
  name text not null,
  uscc text,
  organization_id bigint,
  role text,
  constraint case_unit_pkey PRIMARY KEY (id),
  constraint case_unit_case_id_name_key UNIQUE (case_id, name),
  constraint case_unit_name_check CHECK ((name <> ''::text)),
  constraint case_unit_case_id_fkey FOREIGN KEY (case_id) REFERENCES emergency_case(id) ON DELETE CASCADE,
  constraint case_unit_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX case_unit_organization_id_idx ON public.case_unit USING btree (organization_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.case_unit REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CaseUnit');
CREATE TRIGGER log_insert AFTER INSERT ON public.case_unit REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CaseUnit');
CREATE TRIGGER log_update AFTER UPDATE ON public.case_unit REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CaseUnit');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.case_unit FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.case_unit REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.case_unit REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.case_unit REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('case_id', 'emergency_case', 'Case');

create table change (
  id bigint generated always as identity not null,
  moment bigint not null,
  type text not null,
  record_id bigint not null,
  action text not null,
  version integer,
  before jsonb,
  after jsonb,
  constraint change_pkey PRIMARY KEY (id),
  constraint change_action_check CHECK ((action = ANY (ARRAY['CREATE'::text, 'UPDATE'::text, 'DELETE'::text]))),
  constraint change_moment_fkey FOREIGN KEY (moment) REFERENCES moment(id)
);
CREATE INDEX change_moment ON public.change USING btree (moment, type);
CREATE INDEX change_record ON public.change USING btree (type, record_id, moment);

create table construction_site (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  name text not null,
  licence_number text,
  state text not null,
  builder_name text,
  builder_uscc text,
  developer_name text,
  supervisor_name text,
  started_on date,
  expected_completion_on date,
  workers_on_site integer,
  tower_cranes integer,
  pit_depth_metre double precision,
  organization_id bigint,
  region_id bigint,
  address text,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint construction_site_pkey PRIMARY KEY (id),
  constraint construction_site_code_key UNIQUE (code),
  constraint construction_site_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint construction_site_code_check CHECK ((code <> ''::text)),
  constraint construction_site_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint construction_site_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint construction_site_pit_depth_metre_check CHECK ((pit_depth_metre >= (0)::double precision)),
  constraint construction_site_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint construction_site_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint construction_site_state_check CHECK ((state = ANY (ARRAY['NOT_STARTED'::text, 'BUILDING'::text, 'SUSPENDED'::text, 'COMPLETED'::text]))),
  constraint construction_site_tower_cranes_check CHECK ((tower_cranes >= 0)),
  constraint construction_site_workers_on_site_check CHECK ((workers_on_site >= 0)),
  constraint construction_site_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint construction_site_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX construction_site_licence_number_idx ON public.construction_site USING btree (licence_number);
CREATE INDEX construction_site_name_id_idx ON public.construction_site USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX construction_site_organization_id_idx ON public.construction_site USING btree (organization_id);
CREATE INDEX construction_site_position_idx ON public.construction_site USING gist ("position");
CREATE INDEX construction_site_region_id_idx ON public.construction_site USING btree (region_id);
CREATE INDEX construction_site_started_on_id_idx ON public.construction_site USING btree (started_on, id);
CREATE INDEX construction_site_state_code_idx ON public.construction_site USING btree (state, code);
CREATE INDEX construction_site_updated_at_id_idx ON public.construction_site USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.construction_site REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('ConstructionSite');
CREATE TRIGGER log_insert AFTER INSERT ON public.construction_site REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('ConstructionSite');
CREATE TRIGGER log_update AFTER UPDATE ON public.construction_site REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('ConstructionSite');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.construction_site FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.construction_site FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table dangerous_goods_declaration (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  vessel_call_id bigint,
  vessel_name text not null,
  voyage text,
  un_number text not null,
  proper_shipping_name text not null,
  chinese_name text,
  imo_class text not null,
  subsidiary_risks text,
  packing_group text,
  net_quantity double precision not null,
  quantity_unit text not null,
  packaging text,
  container_number text,
  stowage text,
  berth text,
  direction text not null,
  state text not null,
  declared_at timestamp with time zone not null,
  expected_at timestamp with time zone,
  reported_in_time boolean,
  region_id bigint,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint dangerous_goods_declaration_pkey PRIMARY KEY (id),
  constraint dangerous_goods_declaration_code_key UNIQUE (code),
  constraint dangerous_goods_declaration_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint dangerous_goods_declaration_code_check CHECK ((code <> ''::text)),
  constraint dangerous_goods_declaration_direction_check CHECK ((direction = ANY (ARRAY['LOADING'::text, 'DISCHARGING'::text, 'TRANSIT'::text]))),
  constraint dangerous_goods_declaration_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint dangerous_goods_declaration_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint dangerous_goods_declaration_packing_group_check CHECK ((packing_group = ANY (ARRAY['I'::text, 'II'::text, 'III'::text]))),
  constraint dangerous_goods_declaration_quantity_unit_check CHECK ((quantity_unit = ANY (ARRAY['TONNE'::text, 'KILOGRAM'::text, 'LITRE'::text, 'CUBIC_METRE'::text]))),
  constraint dangerous_goods_declaration_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint dangerous_goods_declaration_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint dangerous_goods_declaration_state_check CHECK ((state = ANY (ARRAY['SUBMITTED'::text, 'APPROVED'::text, 'REFUSED'::text, 'DONE'::text, 'CANCELLED'::text]))),
  constraint dangerous_goods_declaration_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint dangerous_goods_declaration_vessel_call_id_fkey FOREIGN KEY (vessel_call_id) REFERENCES vessel_call(id)
);
CREATE INDEX dangerous_goods_declaration_expected_at_id_idx ON public.dangerous_goods_declaration USING btree (expected_at DESC, id);
CREATE INDEX dangerous_goods_declaration_imo_class_expected_at_idx ON public.dangerous_goods_declaration USING btree (imo_class, expected_at);
CREATE INDEX dangerous_goods_declaration_position_idx ON public.dangerous_goods_declaration USING gist ("position");
CREATE INDEX dangerous_goods_declaration_region_id_idx ON public.dangerous_goods_declaration USING btree (region_id);
CREATE INDEX dangerous_goods_declaration_state_expected_at_idx ON public.dangerous_goods_declaration USING btree (state, expected_at);
CREATE INDEX dangerous_goods_declaration_un_number_expected_at_idx ON public.dangerous_goods_declaration USING btree (un_number, expected_at);
CREATE INDEX dangerous_goods_declaration_updated_at_id_idx ON public.dangerous_goods_declaration USING btree (updated_at, id);
CREATE INDEX dangerous_goods_declaration_vessel_call_id_idx ON public.dangerous_goods_declaration USING btree (vessel_call_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.dangerous_goods_declaration REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('DangerousGoodsDeclaration');
CREATE TRIGGER log_insert AFTER INSERT ON public.dangerous_goods_declaration REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('DangerousGoodsDeclaration');
CREATE TRIGGER log_update AFTER UPDATE ON public.dangerous_goods_declaration REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('DangerousGoodsDeclaration');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.dangerous_goods_declaration FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.dangerous_goods_declaration FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table dangerous_work (
  id bigint generated always as identity not null,
  construction_site_id bigint not null,
  kind text not null,
  exceeds_scale boolean,
  started_on date,
  ended_on date,
  note text,
  constraint dangerous_work_pkey PRIMARY KEY (id),
  constraint dangerous_work_construction_site_id_kind_key UNIQUE (construction_site_id, kind),
  constraint dangerous_work_kind_check CHECK ((kind = ANY (ARRAY['FOUNDATION_PIT'::text, 'FORMWORK'::text, 'LIFTING'::text, 'SCAFFOLD'::text, 'DEMOLITION'::text, 'UNDERGROUND'::text, 'OTHER'::text]))),
  constraint dangerous_work_construction_site_id_fkey FOREIGN KEY (construction_site_id) REFERENCES construction_site(id) ON DELETE CASCADE
);
CREATE TRIGGER log_delete AFTER DELETE ON public.dangerous_work REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('DangerousWork');
CREATE TRIGGER log_insert AFTER INSERT ON public.dangerous_work REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('DangerousWork');
CREATE TRIGGER log_update AFTER UPDATE ON public.dangerous_work REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('DangerousWork');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.dangerous_work FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.dangerous_work REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('construction_site_id', 'construction_site', 'ConstructionSite');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.dangerous_work REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('construction_site_id', 'construction_site', 'ConstructionSite');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.dangerous_work REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('construction_site_id', 'construction_site', 'ConstructionSite');

create table deadline_rule (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  kind text not null,
  plan_kinds text[] not null,
  high_risk boolean,
  event_type_id bigint,
  per_organization boolean default false not null,
  amount integer not null,
  unit text not null,
  counted_from text not null,
  priority integer default 0 not null,
  basis text not null,
  regulation_id bigint,
  valid_from date,
  valid_to date,
  constraint deadline_rule_pkey PRIMARY KEY (id),
  constraint deadline_rule_code_key UNIQUE (code),
  constraint deadline_rule_amount_check CHECK ((amount > 0)),
  constraint deadline_rule_basis_check CHECK ((basis <> ''::text)),
  constraint deadline_rule_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from))),
  constraint deadline_rule_code_check CHECK ((code <> ''::text)),
  constraint deadline_rule_counted_from_check CHECK ((counted_from = ANY (ARRAY['ISSUED'::text, 'LAST_DRILL'::text, 'LAST_EVALUATION'::text]))),
  constraint deadline_rule_kind_check CHECK ((kind = ANY (ARRAY['FILING'::text, 'PUBLICATION'::text, 'DRILL'::text, 'EVALUATION'::text, 'REVISION'::text]))),
  constraint deadline_rule_plan_kinds_check CHECK ((cardinality(plan_kinds) > 0)),
  constraint deadline_rule_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint deadline_rule_unit_check CHECK ((unit = ANY (ARRAY['WORKING_DAY'::text, 'DAY'::text, 'MONTH'::text, 'YEAR'::text]))),
  constraint deadline_rule_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id),
  constraint deadline_rule_regulation_id_fkey FOREIGN KEY (regulation_id) REFERENCES regulation(id)
);
CREATE INDEX deadline_rule_event_type_id_idx ON public.deadline_rule USING btree (event_type_id);
CREATE INDEX deadline_rule_kind_priority_code_idx ON public.deadline_rule USING btree (kind, priority DESC, code);
CREATE INDEX deadline_rule_regulation_id_idx ON public.deadline_rule USING btree (regulation_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.deadline_rule REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('DeadlineRule');
CREATE TRIGGER log_insert AFTER INSERT ON public.deadline_rule REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('DeadlineRule');
CREATE TRIGGER log_update AFTER UPDATE ON public.deadline_rule REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('DeadlineRule');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.deadline_rule FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.deadline_rule FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table depot (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  name text not null,
  level text not null,
  owner_kind text not null,
  active boolean default true not null,
  address text,
  region_id bigint,
  organization_id bigint,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  area_square_metre numeric(14,6),
  volume_cubic_metre numeric(14,6),
  manager_name text,
  manager_phone text,
  duty_phone text,
  remarks text,
  constraint depot_pkey PRIMARY KEY (id),
  constraint depot_code_key UNIQUE (code),
  constraint depot_area_square_metre_check CHECK ((area_square_metre > (0)::numeric)),
  constraint depot_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint depot_code_check CHECK ((code <> ''::text)),
  constraint depot_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint depot_level_check CHECK ((level = ANY (ARRAY['NATIONAL'::text, 'PROVINCE'::text, 'CITY'::text, 'COUNTY'::text, 'TOWNSHIP'::text, 'ENTERPRISE'::text]))),
  constraint depot_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint depot_name_check CHECK ((name <> ''::text)),
  constraint depot_owner_kind_check CHECK ((owner_kind = ANY (ARRAY['RESERVE_DEPOT'::text, 'ENTERPRISE'::text, 'RESCUE_TEAM'::text, 'OTHER'::text]))),
  constraint depot_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint depot_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint depot_volume_cubic_metre_check CHECK ((volume_cubic_metre > (0)::numeric)),
  constraint depot_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint depot_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX depot_name_id_idx ON public.depot USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX depot_name_idx ON public.depot USING gin (name gin_trgm_ops);
CREATE INDEX depot_organization_id_idx ON public.depot USING btree (organization_id);
CREATE INDEX depot_position_idx ON public.depot USING gist ("position");
CREATE INDEX depot_region_id_code_idx ON public.depot USING btree (region_id, code);
CREATE TRIGGER log_delete AFTER DELETE ON public.depot REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Depot');
CREATE TRIGGER log_insert AFTER INSERT ON public.depot REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Depot');
CREATE TRIGGER log_update AFTER UPDATE ON public.depot REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Depot');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.depot FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.depot FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table drill (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  title text not null,
  plan_id bigint,
  scope text not null,
  form text not null,
  purpose text not null,
  held_on date not null,
  hours numeric(16,3),
  region_id bigint,
  organization_id bigint,
  place text,
  participants integer,
  evaluated_on date,
  evaluation text,
  score integer,
  problems text,
  remarks text,
  constraint drill_pkey PRIMARY KEY (id),
  constraint drill_code_key UNIQUE (code),
  constraint drill_code_check CHECK ((code <> ''::text)),
  constraint drill_evaluated_after CHECK (((evaluated_on IS NULL) OR (evaluated_on >= held_on))),
  constraint drill_form_check CHECK ((form = ANY (ARRAY['TABLETOP'::text, 'LIVE'::text]))),
  constraint drill_hours_check CHECK ((hours > (0)::numeric)),
  constraint drill_participants_check CHECK ((participants >= 0)),
  constraint drill_purpose_check CHECK ((purpose = ANY (ARRAY['TEST'::text, 'DEMONSTRATION'::text, 'RESEARCH'::text]))),
  constraint drill_scope_check CHECK ((scope = ANY (ARRAY['COMPREHENSIVE'::text, 'SINGLE'::text]))),
  constraint drill_score_check CHECK (((score >= 0) AND (score <= 100))),
  constraint drill_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint drill_title_check CHECK ((title <> ''::text)),
  constraint drill_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint drill_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id),
  constraint drill_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX drill_held_on_id_idx ON public.drill USING btree (held_on, id);
CREATE INDEX drill_organization_id_idx ON public.drill USING btree (organization_id);
CREATE INDEX drill_plan_id_held_on_id_idx ON public.drill USING btree (plan_id, held_on, id);
CREATE INDEX drill_region_id_idx ON public.drill USING btree (region_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.drill REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Drill');
CREATE TRIGGER log_insert AFTER INSERT ON public.drill REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Drill');
CREATE TRIGGER log_update AFTER UPDATE ON public.drill REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Drill');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.drill FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.drill FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table drill_team (
  id bigint generated always as identity not null,
  drill_id bigint not null,
  team_id bigint not null,
  people integer,
  constraint drill_team_pkey PRIMARY KEY (id),
  constraint drill_team_drill_id_team_id_key UNIQUE (drill_id, team_id),
  constraint drill_team_people_check CHECK ((people >= 0)),
  constraint drill_team_drill_id_fkey FOREIGN KEY (drill_id) REFERENCES drill(id) ON DELETE CASCADE,
  constraint drill_team_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)
);
CREATE INDEX drill_team_team_id_idx ON public.drill_team USING btree (team_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.drill_team REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('DrillTeam');
CREATE TRIGGER log_insert AFTER INSERT ON public.drill_team REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('DrillTeam');
CREATE TRIGGER log_update AFTER UPDATE ON public.drill_team REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('DrillTeam');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.drill_team FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.drill_team REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('drill_id', 'drill', 'Drill');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.drill_team REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('drill_id', 'drill', 'Drill');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.drill_team REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('drill_id', 'drill', 'Drill');

create table emergency_case (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  title text not null,
  event_type_id bigint,
  level text,
  level_source text default 'STATED'::text not null,
  level_rule_id bigint,
  occurred_at timestamp with time zone not null,
  occurred_precision text default 'MINUTE'::text not null,
  ended_at timestamp with time zone,
  reported_at timestamp with time zone,
  region_id bigint,
  organization_id bigint,
  place text,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  weather text,
  summary text,
  text text,
  figure_state text,
  deaths integer,
  missing integer,
  serious_injuries integer,
  minor_injuries integer,
  trapped integer,
  evacuated integer,
  affected integer,
  direct_loss_yuan numeric(16,2),
  indirect_loss_yuan numeric(16,2),
  direct_cause text,
  indirect_causes text,
  responsibility text,
  publicity text default 'PUBLIC'::text not null,
  source_file text,
  remarks text,
  constraint emergency_case_pkey PRIMARY KEY (id),
  constraint emergency_case_code_key UNIQUE (code),
  constraint case_dates CHECK (((ended_at IS NULL) OR (ended_at >= occurred_at))),
  constraint emergency_case_affected_check CHECK ((affected >= 0)),
  constraint emergency_case_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint emergency_case_code_check CHECK ((code <> ''::text)),
  constraint emergency_case_deaths_check CHECK ((deaths >= 0)),
  constraint emergency_case_direct_loss_yuan_check CHECK ((direct_loss_yuan >= (0)::numeric)),
  constraint emergency_case_evacuated_check CHECK ((evacuated >= 0)),
  constraint emergency_case_figure_state_check CHECK ((figure_state = ANY (ARRAY['FLASH'::text, 'FOLLOW_UP'::text, 'VERIFIED'::text]))),
  constraint emergency_case_indirect_loss_yuan_check CHECK ((indirect_loss_yuan >= (0)::numeric)),
  constraint emergency_case_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint emergency_case_level_check CHECK ((level = ANY (ARRAY['EXTRAORDINARY'::text, 'MAJOR'::text, 'LARGER'::text, 'GENERAL'::text]))),
  constraint emergency_case_level_source_check CHECK ((level_source = ANY (ARRAY['STATED'::text, 'COMPUTED'::text]))),
  constraint emergency_case_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint emergency_case_minor_injuries_check CHECK ((minor_injuries >= 0)),
  constraint emergency_case_missing_check CHECK ((missing >= 0)),
  constraint emergency_case_occurred_precision_check CHECK ((occurred_precision = ANY (ARRAY['MINUTE'::text, 'HOUR'::text, 'DAY'::text, 'MONTH'::text, 'YEAR'::text]))),
  constraint emergency_case_publicity_check CHECK ((publicity = ANY (ARRAY['PUBLIC'::text, 'INTERNAL'::text]))),
  constraint emergency_case_serious_injuries_check CHECK ((serious_injuries >= 0)),
  constraint emergency_case_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint emergency_case_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint emergency_case_title_check CHECK ((title <> ''::text)),
  constraint emergency_case_trapped_check CHECK ((trapped >= 0)),
  constraint emergency_case_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id),
  constraint emergency_case_level_rule_id_fkey FOREIGN KEY (level_rule_id) REFERENCES level_rule(id),
  constraint emergency_case_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint emergency_case_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX emergency_case_event_type_id_occurred_at_id_idx ON public.emergency_case USING btree (event_type_id, occurred_at, id);
CREATE INDEX emergency_case_level_occurred_at_id_idx ON public.emergency_case USING btree (level, occurred_at, id);
CREATE INDEX emergency_case_level_rule_id_idx ON public.emergency_case USING btree (level_rule_id);
CREATE INDEX emergency_case_occurred_at_id_idx ON public.emergency_case USING btree (occurred_at, id);
CREATE INDEX emergency_case_organization_id_idx ON public.emergency_case USING btree (organization_id);
CREATE INDEX emergency_case_position_idx ON public.emergency_case USING gist ("position");
CREATE INDEX emergency_case_region_id_occurred_at_id_idx ON public.emergency_case USING btree (region_id, occurred_at, id);
CREATE INDEX emergency_case_text_idx ON public.emergency_case USING gin (text gin_trgm_ops);
CREATE INDEX emergency_case_title_id_idx ON public.emergency_case USING btree (title COLLATE "zh-x-icu", id);
CREATE INDEX emergency_case_title_idx ON public.emergency_case USING gin (title gin_trgm_ops);
CREATE TRIGGER log_delete AFTER DELETE ON public.emergency_case REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Case');
CREATE TRIGGER log_insert AFTER INSERT ON public.emergency_case REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Case');
CREATE TRIGGER log_update AFTER UPDATE ON public.emergency_case REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Case');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.emergency_case FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.emergency_case FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table evacuation_capacity (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  name text not null,
  kind text not null,
  state text not null,
  operator_name text,
  vehicle_count integer not null,
  seats_total integer not null,
  seats_available integer not null,
  assembly_minutes integer,
  duty_phone text,
  reported_at timestamp with time zone not null,
  region_id bigint,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint evacuation_capacity_pkey PRIMARY KEY (id),
  constraint evacuation_capacity_code_key UNIQUE (code),
  constraint evacuation_capacity_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint evacuation_capacity_code_check CHECK ((code <> ''::text)),
  constraint evacuation_capacity_kind_check CHECK ((kind = ANY (ARRAY['BUS'::text, 'CITY_BUS'::text, 'SHIP'::text, 'TRAIN'::text, 'OTHER'::text]))),
  constraint evacuation_capacity_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint evacuation_capacity_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint evacuation_capacity_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint evacuation_capacity_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint evacuation_capacity_state_check CHECK ((state = ANY (ARRAY['STANDBY'::text, 'IN_USE'::text, 'UNAVAILABLE'::text]))),
  constraint evacuation_capacity_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX evacuation_capacity_kind_state_seats_available_idx ON public.evacuation_capacity USING btree (kind, state, seats_available);
CREATE INDEX evacuation_capacity_name_id_idx ON public.evacuation_capacity USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX evacuation_capacity_position_idx ON public.evacuation_capacity USING gist ("position");
CREATE INDEX evacuation_capacity_region_id_idx ON public.evacuation_capacity USING btree (region_id);
CREATE INDEX evacuation_capacity_updated_at_id_idx ON public.evacuation_capacity USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.evacuation_capacity REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('EvacuationCapacity');
CREATE TRIGGER log_insert AFTER INSERT ON public.evacuation_capacity REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('EvacuationCapacity');
CREATE TRIGGER log_update AFTER UPDATE ON public.evacuation_capacity REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('EvacuationCapacity');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.evacuation_capacity FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.evacuation_capacity FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table event_type (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  scheme text not null,
  name text not null,
  path text not null,
  depth integer not null,
  note text,
  parent_id bigint,
  successor_id bigint,
  valid_from date,
  valid_to date,
  constraint event_type_pkey PRIMARY KEY (id),
  constraint event_type_scheme_code_key UNIQUE (scheme, code),
  constraint event_type_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from))),
  constraint event_type_code_check CHECK ((code <> ''::text)),
  constraint event_type_depth_check CHECK ((depth >= 0)),
  constraint event_type_name_check CHECK ((name <> ''::text)),
  constraint event_type_scheme_check CHECK ((scheme <> ''::text)),
  constraint event_type_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint event_type_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES event_type(id),
  constraint event_type_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES event_type(id)
);
CREATE INDEX event_type_parent_id_idx ON public.event_type USING btree (parent_id);
CREATE INDEX event_type_path_idx ON public.event_type USING btree (path text_pattern_ops);
CREATE INDEX event_type_successor_id_idx ON public.event_type USING btree (successor_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.event_type REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('EventType');
CREATE TRIGGER log_insert AFTER INSERT ON public.event_type REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('EventType');
CREATE TRIGGER log_update AFTER UPDATE ON public.event_type REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('EventType');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.event_type FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.event_type FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table expert (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  name text not null,
  gender text,
  birth_year integer,
  type_id bigint,
  organization_id bigint,
  workplace text,
  post text,
  title text,
  title_level text,
  qualification text,
  education text,
  level text default 'CITY'::text not null,
  chief boolean default false not null,
  state text default 'APPLIED'::text not null,
  availability text default 'AVAILABLE'::text not null,
  region_id bigint,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  summary text,
  remarks text,
  constraint expert_pkey PRIMARY KEY (id),
  constraint expert_code_key UNIQUE (code),
  constraint expert_availability_check CHECK ((availability = ANY (ARRAY['AVAILABLE'::text, 'ON_CALL'::text, 'AWAY'::text, 'UNAVAILABLE'::text]))),
  constraint expert_birth_year_check CHECK (((birth_year >= 1900) AND (birth_year <= 2100))),
  constraint expert_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint expert_code_check CHECK ((code <> ''::text)),
  constraint expert_education_check CHECK ((education = ANY (ARRAY['DOCTOR'::text, 'MASTER'::text, 'BACHELOR'::text, 'COLLEGE'::text, 'OTHER'::text]))),
  constraint expert_gender_check CHECK ((gender = ANY (ARRAY['MALE'::text, 'FEMALE'::text]))),
  constraint expert_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint expert_level_check CHECK ((level = ANY (ARRAY['NATIONAL'::text, 'PROVINCE'::text, 'CITY'::text, 'COUNTY'::text]))),
  constraint expert_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint expert_name_check CHECK ((name <> ''::text)),
  constraint expert_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint expert_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint expert_state_check CHECK ((state = ANY (ARRAY['APPLIED'::text, 'REVIEWED'::text, 'APPOINTED'::text, 'DISMISSED'::text]))),
  constraint expert_title_level_check CHECK ((title_level = ANY (ARRAY['SENIOR'::text, 'ASSOCIATE_SENIOR'::text, 'INTERMEDIATE'::text, 'JUNIOR'::text, 'NONE'::text]))),
  constraint expert_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint expert_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint expert_type_id_fkey FOREIGN KEY (type_id) REFERENCES resource_type(id)
);
CREATE INDEX expert_name_id_idx ON public.expert USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX expert_name_idx ON public.expert USING gin (name gin_trgm_ops);
CREATE INDEX expert_organization_id_idx ON public.expert USING btree (organization_id);
CREATE INDEX expert_position_idx ON public.expert USING gist ("position");
CREATE INDEX expert_region_id_code_idx ON public.expert USING btree (region_id, code);
CREATE INDEX expert_state_availability_code_idx ON public.expert USING btree (state, availability, code);
CREATE INDEX expert_type_id_code_idx ON public.expert USING btree (type_id, code);
CREATE TRIGGER log_delete AFTER DELETE ON public.expert REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Expert');
CREATE TRIGGER log_insert AFTER INSERT ON public.expert REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Expert');
CREATE TRIGGER log_update AFTER UPDATE ON public.expert REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Expert');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.expert FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.expert FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table expert_appointment (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  expert_id bigint not null,
  organization_id bigint,
  appointed_by text,
  level text not null,
  role text not null,
  document_number text,
  valid_from date not null,
  valid_to date not null,
  constraint expert_appointment_pkey PRIMARY KEY (id),
  constraint expert_appointment_code_key UNIQUE (code),
  constraint expert_appointment_overlap EXCLUDE USING gist (expert_id WITH =, level WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED,
  constraint expert_appointment_check CHECK ((valid_to > valid_from)),
  constraint expert_appointment_code_check CHECK ((code <> ''::text)),
  constraint expert_appointment_level_check CHECK ((level = ANY (ARRAY['NATIONAL'::text, 'PROVINCE'::text, 'CITY'::text, 'COUNTY'::text]))),
  constraint expert_appointment_role_check CHECK ((role <> ''::text)),
  constraint expert_appointment_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint expert_appointment_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id),
  constraint expert_appointment_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX expert_appointment_expert_id_valid_from_idx ON public.expert_appointment USING btree (expert_id, valid_from);
CREATE INDEX expert_appointment_organization_id_idx ON public.expert_appointment USING btree (organization_id);
CREATE INDEX expert_appointment_valid_to_id_idx ON public.expert_appointment USING btree (valid_to, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.expert_appointment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('ExpertAppointment');
CREATE TRIGGER log_insert AFTER INSERT ON public.expert_appointment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('ExpertAppointment');
CREATE TRIGGER log_update AFTER UPDATE ON public.expert_appointment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('ExpertAppointment');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.expert_appointment FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.expert_appointment FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table expert_conflict (
  id bigint generated always as identity not null,
  expert_id bigint not null,
  organization_id bigint,
  party text not null,
  reason text not null,
  valid_from date,
  valid_to date,
  constraint expert_conflict_pkey PRIMARY KEY (id),
  constraint expert_conflict_expert_id_party_key UNIQUE (expert_id, party),
  constraint expert_conflict_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from))),
  constraint expert_conflict_party_check CHECK ((party <> ''::text)),
  constraint expert_conflict_reason_check CHECK ((reason <> ''::text)),
  constraint expert_conflict_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id) ON DELETE CASCADE,
  constraint expert_conflict_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX expert_conflict_organization_id_idx ON public.expert_conflict USING btree (organization_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.expert_conflict REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('ExpertConflict');
CREATE TRIGGER log_insert AFTER INSERT ON public.expert_conflict REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('ExpertConflict');
CREATE TRIGGER log_update AFTER UPDATE ON public.expert_conflict REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('ExpertConflict');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.expert_conflict FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.expert_conflict REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.expert_conflict REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.expert_conflict REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');

create table expert_contact (
  id bigint generated always as identity not null,
  expert_id bigint not null,
  mobile text,
  office_phone text,
  email text,
  identity_number text,
  home_address text,
  constraint expert_contact_pkey PRIMARY KEY (id),
  constraint expert_contact_expert_id_key UNIQUE (expert_id),
  constraint expert_contact_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id) ON DELETE CASCADE
);
CREATE TRIGGER log_delete AFTER DELETE ON public.expert_contact REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('ExpertContact');
CREATE TRIGGER log_insert AFTER INSERT ON public.expert_contact REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('ExpertContact');
CREATE TRIGGER log_update AFTER UPDATE ON public.expert_contact REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('ExpertContact');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.expert_contact FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.expert_contact REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.expert_contact REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.expert_contact REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');

create table expert_duty (
  id bigint generated always as identity not null,
  expert_id bigint not null,
  duty text not null,
  constraint expert_duty_pkey PRIMARY KEY (id),
  constraint expert_duty_expert_id_duty_key UNIQUE (expert_id, duty),
  constraint expert_duty_duty_check CHECK ((duty = ANY (ARRAY['ON_SITE'::text, 'CONSULTATION'::text, 'INVESTIGATION'::text, 'INSPECTION'::text, 'TRAINING'::text]))),
  constraint expert_duty_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id) ON DELETE CASCADE
);
CREATE INDEX expert_duty_duty_idx ON public.expert_duty USING btree (duty);
CREATE TRIGGER log_delete AFTER DELETE ON public.expert_duty REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('ExpertDuty');
CREATE TRIGGER log_insert AFTER INSERT ON public.expert_duty REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('ExpertDuty');
CREATE TRIGGER log_update AFTER UPDATE ON public.expert_duty REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('ExpertDuty');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.expert_duty FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.expert_duty REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.expert_duty REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.expert_duty REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');

create table expert_engagement (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  expert_id bigint not null,
  duty text not null,
  subject text not null,
  organization_id bigint,
  event_type_id bigint,
  began_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  score integer,
  evaluation text,
  evaluated_on date,
  recorded_by text not null,
  constraint expert_engagement_pkey PRIMARY KEY (id),
  constraint expert_engagement_code_key UNIQUE (code),
  constraint expert_engagement_check CHECK (((ended_at IS NULL) OR (ended_at >= began_at))),
  constraint expert_engagement_code_check CHECK ((code <> ''::text)),
  constraint expert_engagement_duty_check CHECK ((duty = ANY (ARRAY['ON_SITE'::text, 'CONSULTATION'::text, 'INVESTIGATION'::text, 'INSPECTION'::text, 'TRAINING'::text]))),
  constraint expert_engagement_score_check CHECK (((score >= 1) AND (score <= 5))),
  constraint expert_engagement_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint expert_engagement_subject_check CHECK ((subject <> ''::text)),
  constraint expert_engagement_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id),
  constraint expert_engagement_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id),
  constraint expert_engagement_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX expert_engagement_began_at_id_idx ON public.expert_engagement USING btree (began_at, id);
CREATE INDEX expert_engagement_event_type_id_idx ON public.expert_engagement USING btree (event_type_id);
CREATE INDEX expert_engagement_expert_id_began_at_id_idx ON public.expert_engagement USING btree (expert_id, began_at, id);
CREATE INDEX expert_engagement_organization_id_idx ON public.expert_engagement USING btree (organization_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.expert_engagement REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('ExpertEngagement');
CREATE TRIGGER log_insert AFTER INSERT ON public.expert_engagement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('ExpertEngagement');
CREATE TRIGGER log_update AFTER UPDATE ON public.expert_engagement REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('ExpertEngagement');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.expert_engagement FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.expert_engagement FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table expert_specialty (
  id bigint generated always as identity not null,
  expert_id bigint not null,
  type_id bigint,
  name text not null,
  years integer,
  constraint expert_specialty_pkey PRIMARY KEY (id),
  constraint expert_specialty_expert_id_name_key UNIQUE (expert_id, name),
  constraint expert_specialty_name_check CHECK ((name <> ''::text)),
  constraint expert_specialty_years_check CHECK (((years >= 0) AND (years <= 80))),
  constraint expert_specialty_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id) ON DELETE CASCADE,
  constraint expert_specialty_type_id_fkey FOREIGN KEY (type_id) REFERENCES resource_type(id)
);
CREATE INDEX expert_specialty_name_idx ON public.expert_specialty USING gin (name gin_trgm_ops);
CREATE INDEX expert_specialty_type_id_idx ON public.expert_specialty USING btree (type_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.expert_specialty REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('ExpertSpecialty');
CREATE TRIGGER log_insert AFTER INSERT ON public.expert_specialty REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('ExpertSpecialty');
CREATE TRIGGER log_update AFTER UPDATE ON public.expert_specialty REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('ExpertSpecialty');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.expert_specialty FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.expert_specialty REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.expert_specialty REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.expert_specialty REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('expert_id', 'expert', 'Expert');

create table feed_setting (
  feed text not null,
  catalogue_number text,
  sharing text,
  expected_every_seconds integer,
  updated_at timestamp with time zone default clock_timestamp() not null,
  updated_by text not null,
  constraint feed_setting_pkey PRIMARY KEY (feed),
  constraint feed_setting_expected_every_seconds_check CHECK ((expected_every_seconds > 0)),
  constraint feed_setting_sharing_check CHECK ((sharing = ANY (ARRAY['UNCONDITIONAL'::text, 'CONDITIONAL'::text, 'NOT_SHARED'::text])))
);

create table hazard_source (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  enterprise_name text not null,
  uscc text not null,
  unit_name text not null,
  authority text not null,
  installation text not null,
  level text not null,
  quantity_ratio double precision not null,
  risk_value double precision not null,
  alpha double precision not null,
  nearby_people integer not null,
  filing_number text,
  filed_on date,
  filing_expires_on date,
  plan_id bigint,
  depot_id bigint,
  organization_id bigint,
  region_id bigint,
  address text,
  principal_name text,
  principal_phone text,
  technical_name text,
  technical_phone text,
  operation_name text,
  operation_phone text,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint hazard_source_pkey PRIMARY KEY (id),
  constraint hazard_source_code_key UNIQUE (code),
  constraint hazard_source_authority_check CHECK ((authority = ANY (ARRAY['WORK_SAFETY'::text, 'PORTS'::text]))),
  constraint hazard_source_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint hazard_source_code_check CHECK ((code <> ''::text)),
  constraint hazard_source_installation_check CHECK ((installation = ANY (ARRAY['PRODUCTION'::text, 'STORAGE'::text, 'BERTH_TANKS'::text]))),
  constraint hazard_source_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint hazard_source_level_check CHECK ((level = ANY (ARRAY['LEVEL_1'::text, 'LEVEL_2'::text, 'LEVEL_3'::text, 'LEVEL_4'::text, 'NOT_MAJOR'::text]))),
  constraint hazard_source_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint hazard_source_nearby_people_check CHECK ((nearby_people >= 0)),
  constraint hazard_source_quantity_ratio_check CHECK ((quantity_ratio >= (0)::double precision)),
  constraint hazard_source_risk_value_check CHECK ((risk_value >= (0)::double precision)),
  constraint hazard_source_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint hazard_source_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint hazard_source_depot_id_fkey FOREIGN KEY (depot_id) REFERENCES depot(id),
  constraint hazard_source_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint hazard_source_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id),
  constraint hazard_source_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX hazard_source_authority_code_idx ON public.hazard_source USING btree (authority, code);
CREATE INDEX hazard_source_depot_id_idx ON public.hazard_source USING btree (depot_id);
CREATE INDEX hazard_source_enterprise_name_id_idx ON public.hazard_source USING btree (enterprise_name COLLATE "zh-x-icu", id);
CREATE INDEX hazard_source_filing_expires_on_id_idx ON public.hazard_source USING btree (filing_expires_on, id);
CREATE INDEX hazard_source_level_risk_value_id_idx ON public.hazard_source USING btree (level, risk_value, id);
CREATE INDEX hazard_source_organization_id_idx ON public.hazard_source USING btree (organization_id);
CREATE INDEX hazard_source_plan_id_idx ON public.hazard_source USING btree (plan_id);
CREATE INDEX hazard_source_position_idx ON public.hazard_source USING gist ("position");
CREATE INDEX hazard_source_region_id_idx ON public.hazard_source USING btree (region_id);
CREATE INDEX hazard_source_risk_value_id_idx ON public.hazard_source USING btree (risk_value DESC, id);
CREATE INDEX hazard_source_updated_at_id_idx ON public.hazard_source USING btree (updated_at, id);
CREATE INDEX hazard_source_uscc_idx ON public.hazard_source USING btree (uscc);
CREATE TRIGGER log_delete AFTER DELETE ON public.hazard_source REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('HazardSource');
CREATE TRIGGER log_insert AFTER INSERT ON public.hazard_source REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('HazardSource');
CREATE TRIGGER log_update AFTER UPDATE ON public.hazard_source REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('HazardSource');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.hazard_source FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.hazard_source FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table hazard_source_chemical (
  id bigint generated always as identity not null,
  hazard_source_id bigint not null,
  name text not null,
  cas_number text,
  quantity_tonne double precision not null,
  critical_tonne double precision not null,
  beta double precision not null,
  constraint hazard_source_chemical_pkey PRIMARY KEY (id),
  constraint hazard_source_chemical_hazard_source_id_name_key UNIQUE (hazard_source_id, name),
  constraint hazard_source_chemical_beta_check CHECK ((beta > (0)::double precision)),
  constraint hazard_source_chemical_critical_tonne_check CHECK ((critical_tonne > (0)::double precision)),
  constraint hazard_source_chemical_quantity_tonne_check CHECK ((quantity_tonne >= (0)::double precision)),
  constraint hazard_source_chemical_hazard_source_id_fkey FOREIGN KEY (hazard_source_id) REFERENCES hazard_source(id) ON DELETE CASCADE
);
CREATE INDEX hazard_source_chemical_cas_number_idx ON public.hazard_source_chemical USING btree (cas_number);
CREATE INDEX hazard_source_chemical_name_idx ON public.hazard_source_chemical USING gin (name gin_trgm_ops);
CREATE TRIGGER log_delete AFTER DELETE ON public.hazard_source_chemical REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('HazardSourceChemical');
CREATE TRIGGER log_insert AFTER INSERT ON public.hazard_source_chemical REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('HazardSourceChemical');
CREATE TRIGGER log_update AFTER UPDATE ON public.hazard_source_chemical REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('HazardSourceChemical');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.hazard_source_chemical FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.hazard_source_chemical REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('hazard_source_id', 'hazard_source', 'HazardSource');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.hazard_source_chemical REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('hazard_source_id', 'hazard_source', 'HazardSource');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.hazard_source_chemical REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('hazard_source_id', 'hazard_source', 'HazardSource');

create table hazmat_vehicle (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  plate text not null,
  plate_colour text not null,
  operator_name text,
  un_number text,
  goods_name text,
  load_tonne double precision,
  observed_at timestamp with time zone not null,
  speed_kilometre_hour double precision,
  direction_degree integer,
  altitude_metre integer,
  alarm_word double precision,
  status_word double precision,
  alarms text,
  positioned boolean,
  running boolean,
  emergency boolean,
  region_id bigint,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint hazmat_vehicle_pkey PRIMARY KEY (id),
  constraint hazmat_vehicle_code_key UNIQUE (code),
  constraint hazmat_vehicle_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint hazmat_vehicle_code_check CHECK ((code <> ''::text)),
  constraint hazmat_vehicle_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint hazmat_vehicle_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint hazmat_vehicle_plate_colour_check CHECK ((plate_colour = ANY (ARRAY['BLUE'::text, 'YELLOW'::text, 'BLACK'::text, 'WHITE'::text, 'GREEN'::text, 'YELLOW_GREEN'::text, 'OTHER'::text]))),
  constraint hazmat_vehicle_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint hazmat_vehicle_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint hazmat_vehicle_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX hazmat_vehicle_observed_at_id_idx ON public.hazmat_vehicle USING btree (observed_at DESC, id);
CREATE INDEX hazmat_vehicle_plate_idx ON public.hazmat_vehicle USING btree (plate);
CREATE INDEX hazmat_vehicle_position_idx ON public.hazmat_vehicle USING gist ("position");
CREATE INDEX hazmat_vehicle_region_id_idx ON public.hazmat_vehicle USING btree (region_id);
CREATE INDEX hazmat_vehicle_un_number_idx ON public.hazmat_vehicle USING btree (un_number);
CREATE INDEX hazmat_vehicle_updated_at_id_idx ON public.hazmat_vehicle USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.hazmat_vehicle REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('HazmatVehicle');
CREATE TRIGGER log_insert AFTER INSERT ON public.hazmat_vehicle REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('HazmatVehicle');
CREATE TRIGGER log_update AFTER UPDATE ON public.hazmat_vehicle REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('HazmatVehicle');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.hazmat_vehicle FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.hazmat_vehicle FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table hospital_beds (
  id bigint generated always as identity not null,
  hospital_capacity_id bigint not null,
  kind text not null,
  status text not null,
  available_count integer,
  baseline_count integer,
  additional_capacity_count24_hr integer,
  additional_capacity_count72_hr integer,
  constraint hospital_beds_pkey PRIMARY KEY (id),
  constraint hospital_beds_hospital_capacity_id_kind_key UNIQUE (hospital_capacity_id, kind),
  constraint hospital_beds_additional_capacity_count24_hr_check CHECK ((additional_capacity_count24_hr >= 0)),
  constraint hospital_beds_additional_capacity_count72_hr_check CHECK ((additional_capacity_count72_hr >= 0)),
  constraint hospital_beds_available_count_check CHECK ((available_count >= 0)),
  constraint hospital_beds_baseline_count_check CHECK ((baseline_count >= 0)),
  constraint hospital_beds_kind_check CHECK ((kind = ANY (ARRAY['ADULT_ICU'::text, 'PEDIATRIC_ICU'::text, 'NEONATAL_ICU'::text, 'EMERGENCY_DEPARTMENT'::text, 'NURSERY'::text, 'MEDICAL_SURGICAL'::text, 'REHAB_LONG_TERM_CARE'::text, 'BURN'::text, 'PEDIATRICS'::text, 'ADULT_PSYCHIATRIC'::text, 'PEDIATRIC_PSYCHIATRIC'::text, 'NEGATIVE_FLOW_ISOLATION'::text, 'OTHER_ISOLATION'::text, 'OPERATING_ROOMS'::text]))),
  constraint hospital_beds_status_check CHECK ((status = ANY (ARRAY['AVAILABLE'::text, 'NOT_AVAILABLE'::text]))),
  constraint hospital_beds_hospital_capacity_id_fkey FOREIGN KEY (hospital_capacity_id) REFERENCES hospital_capacity(id) ON DELETE CASCADE
);
CREATE TRIGGER log_delete AFTER DELETE ON public.hospital_beds REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('HospitalBeds');
CREATE TRIGGER log_insert AFTER INSERT ON public.hospital_beds REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('HospitalBeds');
CREATE TRIGGER log_update AFTER UPDATE ON public.hospital_beds REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('HospitalBeds');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.hospital_beds FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.hospital_beds REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('hospital_capacity_id', 'hospital_capacity', 'HospitalCapacity');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.hospital_beds REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('hospital_capacity_id', 'hospital_capacity', 'HospitalCapacity');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.hospital_beds REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('hospital_capacity_id', 'hospital_capacity', 'HospitalCapacity');

create table hospital_capacity (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  name text not null,
  grade text,
  facility_status text not null,
  ems_traffic text,
  reported_at timestamp with time zone not null,
  available_beds integer,
  baseline_beds integer,
  available_intensive_beds integer,
  triage_red integer,
  triage_yellow integer,
  triage_green integer,
  triage_black integer,
  organization_id bigint,
  region_id bigint,
  address text,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint hospital_capacity_pkey PRIMARY KEY (id),
  constraint hospital_capacity_code_key UNIQUE (code),
  constraint hospital_capacity_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint hospital_capacity_code_check CHECK ((code <> ''::text)),
  constraint hospital_capacity_ems_traffic_check CHECK ((ems_traffic = ANY (ARRAY['NORMAL'::text, 'ADVISORY'::text, 'CLOSED'::text]))),
  constraint hospital_capacity_facility_status_check CHECK ((facility_status = ANY (ARRAY['NORMAL'::text, 'COMPROMISED'::text, 'EVACUATING'::text, 'CLOSED'::text]))),
  constraint hospital_capacity_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint hospital_capacity_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint hospital_capacity_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint hospital_capacity_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint hospital_capacity_triage_black_check CHECK ((triage_black >= 0)),
  constraint hospital_capacity_triage_green_check CHECK ((triage_green >= 0)),
  constraint hospital_capacity_triage_red_check CHECK ((triage_red >= 0)),
  constraint hospital_capacity_triage_yellow_check CHECK ((triage_yellow >= 0)),
  constraint hospital_capacity_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint hospital_capacity_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX hospital_capacity_available_beds_id_idx ON public.hospital_capacity USING btree (available_beds, id);
CREATE INDEX hospital_capacity_available_intensive_beds_id_idx ON public.hospital_capacity USING btree (available_intensive_beds, id);
CREATE INDEX hospital_capacity_facility_status_code_idx ON public.hospital_capacity USING btree (facility_status, code);
CREATE INDEX hospital_capacity_name_id_idx ON public.hospital_capacity USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX hospital_capacity_organization_id_idx ON public.hospital_capacity USING btree (organization_id);
CREATE INDEX hospital_capacity_position_idx ON public.hospital_capacity USING gist ("position");
CREATE INDEX hospital_capacity_region_id_idx ON public.hospital_capacity USING btree (region_id);
CREATE INDEX hospital_capacity_reported_at_id_idx ON public.hospital_capacity USING btree (reported_at, id);
CREATE INDEX hospital_capacity_updated_at_id_idx ON public.hospital_capacity USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.hospital_capacity REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('HospitalCapacity');
CREATE TRIGGER log_insert AFTER INSERT ON public.hospital_capacity REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('HospitalCapacity');
CREATE TRIGGER log_update AFTER UPDATE ON public.hospital_capacity REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('HospitalCapacity');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.hospital_capacity FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.hospital_capacity FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table level_rule (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  event_type_id bigint not null,
  level text not null,
  deaths integer,
  serious_injuries integer,
  direct_loss_yuan numeric(16,2),
  basis text not null,
  regulation_id bigint,
  valid_from date,
  valid_to date,
  constraint level_rule_pkey PRIMARY KEY (id),
  constraint level_rule_code_key UNIQUE (code),
  constraint level_rule_basis_check CHECK ((basis <> ''::text)),
  constraint level_rule_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from))),
  constraint level_rule_code_check CHECK ((code <> ''::text)),
  constraint level_rule_deaths_check CHECK ((deaths >= 0)),
  constraint level_rule_direct_loss_yuan_check CHECK ((direct_loss_yuan >= (0)::numeric)),
  constraint level_rule_level_check CHECK ((level = ANY (ARRAY['EXTRAORDINARY'::text, 'MAJOR'::text, 'LARGER'::text, 'GENERAL'::text]))),
  constraint level_rule_serious_injuries_check CHECK ((serious_injuries >= 0)),
  constraint level_rule_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint level_rule_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id),
  constraint level_rule_regulation_id_fkey FOREIGN KEY (regulation_id) REFERENCES regulation(id)
);
CREATE INDEX level_rule_event_type_id_level_idx ON public.level_rule USING btree (event_type_id, level);
CREATE INDEX level_rule_regulation_id_idx ON public.level_rule USING btree (regulation_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.level_rule REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('LevelRule');
CREATE TRIGGER log_insert AFTER INSERT ON public.level_rule REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('LevelRule');
CREATE TRIGGER log_update AFTER UPDATE ON public.level_rule REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('LevelRule');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.level_rule FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.level_rule FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table lexicon_entry (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  kind text not null,
  term text,
  terms text[] default '{}'::text[] not null,
  word_kind text,
  note text,
  constraint lexicon_entry_pkey PRIMARY KEY (id),
  constraint lexicon_entry_code_key UNIQUE (code),
  constraint lexicon_entry_check CHECK (((kind = 'GROUP'::text) = (term IS NULL))),
  constraint lexicon_entry_check1 CHECK (((kind = 'WORD'::text) = (word_kind IS NOT NULL))),
  constraint lexicon_entry_check2 CHECK (
CASE kind
    WHEN 'GROUP'::text THEN (cardinality(terms) >= 2)
    WHEN 'ONE_WAY'::text THEN (cardinality(terms) >= 1)
    ELSE (cardinality(terms) = 0)
END),
  constraint lexicon_entry_code_check CHECK ((code <> ''::text)),
  constraint lexicon_entry_kind_check CHECK ((kind = ANY (ARRAY['GROUP'::text, 'ONE_WAY'::text, 'WORD'::text]))),
  constraint lexicon_entry_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint lexicon_entry_term_check CHECK ((term <> ''::text)),
  constraint lexicon_entry_word_kind_check CHECK ((word_kind = ANY (ARRAY['TERM'::text, 'PLACE'::text, 'COVER'::text])))
);
CREATE UNIQUE INDEX lexicon_entry_kind_term_idx ON public.lexicon_entry USING btree (kind, term) WHERE (term IS NOT NULL);
CREATE INDEX lexicon_entry_terms_idx ON public.lexicon_entry USING gin (terms);
CREATE TRIGGER count_lexicon_version AFTER INSERT OR DELETE OR UPDATE ON public.lexicon_entry FOR EACH ROW EXECUTE FUNCTION hub.count_lexicon_version();
CREATE TRIGGER log_delete AFTER DELETE ON public.lexicon_entry REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('LexiconEntry');
CREATE TRIGGER log_insert AFTER INSERT ON public.lexicon_entry REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('LexiconEntry');
CREATE TRIGGER log_update AFTER UPDATE ON public.lexicon_entry REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('LexiconEntry');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.lexicon_entry FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.lexicon_entry FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table lexicon_version (
  id integer default 1 not null,
  version bigint default 1 not null,
  changed_by xid8,
  changed_at timestamp with time zone default clock_timestamp() not null,
  constraint lexicon_version_pkey PRIMARY KEY (id),
  constraint lexicon_version_id_check CHECK ((id = 1))
);

create table material (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  name text not null,
  category_id bigint,
  specification text,
  model text,
  unit text not null,
  manufacturer text,
  length_cm numeric(14,6),
  width_cm numeric(14,6),
  height_cm numeric(14,6),
  volume_litre numeric(14,6),
  weight_kg numeric(14,6),
  shelf_life_days integer,
  maintenance_interval_days integer,
  recoverable boolean default false not null,
  un_number text,
  remarks text,
  constraint material_pkey PRIMARY KEY (id),
  constraint material_code_key UNIQUE (code),
  constraint material_code_check CHECK ((code <> ''::text)),
  constraint material_height_cm_check CHECK ((height_cm > (0)::numeric)),
  constraint material_length_cm_check CHECK ((length_cm > (0)::numeric)),
  constraint material_maintenance_interval_days_check CHECK ((maintenance_interval_days > 0)),
  constraint material_name_check CHECK ((name <> ''::text)),
  constraint material_shelf_life_days_check CHECK ((shelf_life_days > 0)),
  constraint material_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint material_un_number_check CHECK ((un_number ~ '^[0-9]{4}$'::text)),
  constraint material_unit_check CHECK ((unit <> ''::text)),
  constraint material_volume_litre_check CHECK ((volume_litre > (0)::numeric)),
  constraint material_weight_kg_check CHECK ((weight_kg > (0)::numeric)),
  constraint material_width_cm_check CHECK ((width_cm > (0)::numeric)),
  constraint material_category_id_fkey FOREIGN KEY (category_id) REFERENCES material_category(id)
);
CREATE INDEX material_category_id_code_idx ON public.material USING btree (category_id, code);
CREATE INDEX material_category_id_name_id_idx ON public.material USING btree (category_id, name COLLATE "zh-x-icu", id);
CREATE INDEX material_name_id_idx ON public.material USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX material_name_idx ON public.material USING gin (name gin_trgm_ops);
CREATE INDEX material_updated_at_id_idx ON public.material USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.material REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Material');
CREATE TRIGGER log_insert AFTER INSERT ON public.material REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Material');
CREATE TRIGGER log_update AFTER UPDATE ON public.material REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Material');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.material FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.material FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table material_category (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  scheme text not null,
  name text not null,
  path text not null,
  depth integer not null,
  note text,
  parent_id bigint,
  successor_id bigint,
  valid_from date,
  valid_to date,
  constraint material_category_pkey PRIMARY KEY (id),
  constraint material_category_scheme_code_key UNIQUE (scheme, code),
  constraint material_category_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from))),
  constraint material_category_code_check CHECK ((code <> ''::text)),
  constraint material_category_depth_check CHECK ((depth >= 0)),
  constraint material_category_name_check CHECK ((name <> ''::text)),
  constraint material_category_scheme_check CHECK ((scheme <> ''::text)),
  constraint material_category_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint material_category_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES material_category(id),
  constraint material_category_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES material_category(id)
);
CREATE INDEX material_category_parent_id_idx ON public.material_category USING btree (parent_id);
CREATE INDEX material_category_path_idx ON public.material_category USING btree (path text_pattern_ops);
CREATE INDEX material_category_successor_id_idx ON public.material_category USING btree (successor_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.material_category REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('MaterialCategory');
CREATE TRIGGER log_insert AFTER INSERT ON public.material_category REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('MaterialCategory');
CREATE TRIGGER log_update AFTER UPDATE ON public.material_category REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('MaterialCategory');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.material_category FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.material_category FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table material_classification (
  id bigint generated always as identity not null,
  material_id bigint not null,
  category_id bigint not null,
  constraint material_classification_pkey PRIMARY KEY (id),
  constraint material_classification_material_id_category_id_key UNIQUE (material_id, category_id),
  constraint material_classification_category_id_fkey FOREIGN KEY (category_id) REFERENCES material_category(id),
  constraint material_classification_material_id_fkey FOREIGN KEY (material_id) REFERENCES material(id) ON DELETE CASCADE
);
CREATE INDEX material_classification_category_id_idx ON public.material_classification USING btree (category_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.material_classification REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('MaterialClassification');
CREATE TRIGGER log_insert AFTER INSERT ON public.material_classification REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('MaterialClassification');
CREATE TRIGGER log_update AFTER UPDATE ON public.material_classification REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('MaterialClassification');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.material_classification FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.material_classification REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('material_id', 'material', 'Material');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.material_classification REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('material_id', 'material', 'Material');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.material_classification REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('material_id', 'material', 'Material');

create table moment (
  id bigint generated always as identity not null,
  "position" bigint,
  at timestamp with time zone,
  caller text not null,
  request_id text,
  operation text,
  constraint moment_pkey PRIMARY KEY (id),
  constraint moment_at_key UNIQUE (at),
  constraint moment_position_key UNIQUE ("position")
);
CREATE CONSTRAINT TRIGGER stamp_moment AFTER INSERT ON public.moment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hub.stamp_moment();

create table observation (
  series_id bigint not null,
  at timestamp with time zone not null,
  value double precision,
  revision bigint default 0 not null,
  quality smallint default 0 not null,
  corrections smallint default 0 not null,
  constraint observation_pkey PRIMARY KEY (series_id, at)
) partition by RANGE (at);

create table organization (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  name text not null,
  short_name text,
  kind text not null,
  sector text,
  uscc text,
  region_id bigint,
  parent_id bigint,
  successor_id bigint,
  valid_from date,
  valid_to date,
  constraint organization_pkey PRIMARY KEY (id),
  constraint organization_code_key UNIQUE (code),
  constraint organization_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from))),
  constraint organization_code_check CHECK ((code <> ''::text)),
  constraint organization_kind_check CHECK ((kind = ANY (ARRAY['GOVERNMENT'::text, 'DEPARTMENT'::text, 'PUBLIC_INSTITUTION'::text, 'ENTERPRISE'::text, 'SOCIAL'::text]))),
  constraint organization_name_check CHECK ((name <> ''::text)),
  constraint organization_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint organization_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organization(id),
  constraint organization_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint organization_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organization(id)
);
CREATE INDEX organization_name_id_idx ON public.organization USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX organization_parent_id_idx ON public.organization USING btree (parent_id);
CREATE INDEX organization_region_id_idx ON public.organization USING btree (region_id);
CREATE INDEX organization_successor_id_idx ON public.organization USING btree (successor_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.organization REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Organization');
CREATE TRIGGER log_insert AFTER INSERT ON public.organization REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Organization');
CREATE TRIGGER log_update AFTER UPDATE ON public.organization REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Organization');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.organization FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.organization FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table organization_name (
  id bigint generated always as identity not null,
  organization_id bigint not null,
  name text not null,
  valid_from date,
  valid_to date,
  constraint organization_name_pkey PRIMARY KEY (id),
  constraint organization_name_check1 CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from))),
  constraint organization_name_name_check CHECK ((name <> ''::text)),
  constraint organization_name_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE
);
CREATE INDEX organization_name_organization_id_valid_from_idx ON public.organization_name USING btree (organization_id, valid_from);
CREATE TRIGGER log_delete AFTER DELETE ON public.organization_name REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('FormerName');
CREATE TRIGGER log_insert AFTER INSERT ON public.organization_name REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('FormerName');
CREATE TRIGGER log_update AFTER UPDATE ON public.organization_name REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('FormerName');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.organization_name FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.organization_name REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('organization_id', 'organization', 'Organization');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.organization_name REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('organization_id', 'organization', 'Organization');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.organization_name REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('organization_id', 'organization', 'Organization');

create table plan (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  title text not null,
  kind text not null,
  type_id bigint,
  level text not null,
  issuer text,
  organization_id bigint,
  region_id bigint,
  parent_id bigint,
  publicity text default 'PUBLIC'::text not null,
  high_risk boolean default false not null,
  summary text,
  remarks text,
  constraint plan_pkey PRIMARY KEY (id),
  constraint plan_code_key UNIQUE (code),
  constraint plan_code_check CHECK ((code <> ''::text)),
  constraint plan_kind_check CHECK ((kind = ANY (ARRAY['OVERALL'::text, 'SPECIAL'::text, 'DEPARTMENT'::text, 'MAJOR_ACTIVITY'::text, 'JOINT'::text, 'CATASTROPHE'::text, 'TOWNSHIP'::text, 'VILLAGE'::text, 'AREA'::text, 'UNIT_COMPREHENSIVE'::text, 'UNIT_SPECIAL'::text, 'ON_SITE'::text, 'WORK_MANUAL'::text, 'ACTION_SCHEME'::text]))),
  constraint plan_level_check CHECK ((level = ANY (ARRAY['NATIONAL'::text, 'PROVINCE'::text, 'CITY'::text, 'COUNTY'::text, 'TOWNSHIP'::text, 'UNIT'::text]))),
  constraint plan_not_below_itself CHECK ((parent_id <> id)),
  constraint plan_publicity_check CHECK ((publicity = ANY (ARRAY['PUBLIC'::text, 'INTERNAL'::text]))),
  constraint plan_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint plan_title_check CHECK ((title <> ''::text)),
  constraint plan_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint plan_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES plan(id),
  constraint plan_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint plan_type_id_fkey FOREIGN KEY (type_id) REFERENCES resource_type(id)
);
CREATE INDEX plan_kind_level_code_idx ON public.plan USING btree (kind, level, code);
CREATE INDEX plan_organization_id_idx ON public.plan USING btree (organization_id);
CREATE INDEX plan_parent_id_idx ON public.plan USING btree (parent_id);
CREATE INDEX plan_region_id_idx ON public.plan USING btree (region_id);
CREATE INDEX plan_title_id_idx ON public.plan USING btree (title COLLATE "zh-x-icu", id);
CREATE INDEX plan_title_idx ON public.plan USING gin (title gin_trgm_ops);
CREATE INDEX plan_type_id_idx ON public.plan USING btree (type_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Plan');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Plan');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Plan');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table plan_act (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  plan_version_id bigint not null,
  step text not null,
  done_on date not null,
  document_number text,
  by_whom text,
  note text,
  recorded_by text not null,
  constraint plan_act_pkey PRIMARY KEY (id),
  constraint plan_act_code_key UNIQUE (code),
  constraint plan_act_code_check CHECK ((code <> ''::text)),
  constraint plan_act_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint plan_act_step_check CHECK ((step = ANY (ARRAY['DRAFT'::text, 'CONSULT'::text, 'REVIEW'::text, 'APPROVE'::text, 'ISSUE'::text, 'PUBLISH'::text, 'FILE'::text, 'EVALUATE'::text, 'REVISE'::text, 'ABOLISH'::text]))),
  constraint plan_act_plan_version_id_fkey FOREIGN KEY (plan_version_id) REFERENCES plan_version(id)
);
CREATE INDEX plan_act_plan_version_id_done_on_id_idx ON public.plan_act USING btree (plan_version_id, done_on, id);
CREATE INDEX plan_act_step_done_on_id_idx ON public.plan_act USING btree (step, done_on, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_act REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanAct');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_act REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanAct');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_act REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanAct');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_act FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.plan_act FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table plan_attachment (
  id bigint generated always as identity not null,
  version_id bigint not null,
  "position" integer not null,
  title text not null,
  kind text,
  text text,
  file text,
  constraint plan_attachment_pkey PRIMARY KEY (id),
  constraint plan_attachment_version_id_position_key UNIQUE (version_id, "position"),
  constraint plan_attachment_title_check CHECK ((title <> ''::text)),
  constraint plan_attachment_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id) ON DELETE CASCADE
);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_attachment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanAttachment');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_attachment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanAttachment');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_attachment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanAttachment');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_attachment FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_attachment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_attachment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_attachment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');

create table plan_command_body (
  id bigint generated always as identity not null,
  version_id bigint not null,
  "position" integer not null,
  name text not null,
  role text,
  head text,
  organization_id bigint,
  member_units text,
  duties text,
  constraint plan_command_body_pkey PRIMARY KEY (id),
  constraint plan_command_body_version_id_name_key UNIQUE (version_id, name),
  constraint plan_command_body_name_check CHECK ((name <> ''::text)),
  constraint plan_command_body_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint plan_command_body_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id) ON DELETE CASCADE
);
CREATE INDEX plan_command_body_organization_id_idx ON public.plan_command_body USING btree (organization_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_command_body REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('CommandBody');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_command_body REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('CommandBody');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_command_body REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('CommandBody');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_command_body FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_command_body REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_command_body REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_command_body REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');

create table plan_contact (
  id bigint generated always as identity not null,
  version_id bigint not null,
  "position" integer not null,
  unit text not null,
  role text,
  person_name text,
  phone text,
  constraint plan_contact_pkey PRIMARY KEY (id),
  constraint plan_contact_version_id_position_key UNIQUE (version_id, "position"),
  constraint plan_contact_unit_check CHECK ((unit <> ''::text)),
  constraint plan_contact_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id) ON DELETE CASCADE
);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_contact REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanContact');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_contact REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanContact');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_contact REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanContact');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_contact FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_contact REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_contact REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_contact REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');

create table plan_event_type (
  id bigint generated always as identity not null,
  plan_id bigint not null,
  event_type_id bigint not null,
  constraint plan_event_type_pkey PRIMARY KEY (id),
  constraint plan_event_type_plan_id_event_type_id_key UNIQUE (plan_id, event_type_id),
  constraint plan_event_type_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id),
  constraint plan_event_type_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX plan_event_type_event_type_id_idx ON public.plan_event_type USING btree (event_type_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_event_type REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanEventType');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_event_type REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanEventType');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_event_type REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanEventType');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_event_type FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_event_type REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_event_type REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_event_type REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');

create table plan_expert (
  id bigint generated always as identity not null,
  plan_id bigint not null,
  "position" integer not null,
  expert_id bigint not null,
  role text,
  constraint plan_expert_pkey PRIMARY KEY (id),
  constraint plan_expert_plan_id_expert_id_key UNIQUE (plan_id, expert_id),
  constraint plan_expert_expert_id_fkey FOREIGN KEY (expert_id) REFERENCES expert(id),
  constraint plan_expert_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE
);
CREATE INDEX plan_expert_expert_id_idx ON public.plan_expert USING btree (expert_id);
CREATE INDEX plan_expert_plan_id_position_expert_id_idx ON public.plan_expert USING btree (plan_id, "position", expert_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_expert REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanExpert');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_expert REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanExpert');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_expert REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanExpert');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_expert FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_expert REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_expert REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_expert REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');

create table plan_measure (
  id bigint generated always as identity not null,
  version_id bigint not null,
  "position" integer not null,
  title text not null,
  hazard text,
  event_type_id bigint,
  un_number text,
  cas_number text,
  text text not null,
  constraint plan_measure_pkey PRIMARY KEY (id),
  constraint plan_measure_version_id_position_key UNIQUE (version_id, "position"),
  constraint plan_measure_title_check CHECK ((title <> ''::text)),
  constraint plan_measure_un_number_check CHECK ((un_number ~ '^[0-9]{4}$'::text)),
  constraint plan_measure_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id),
  constraint plan_measure_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id) ON DELETE CASCADE
);
CREATE INDEX plan_measure_event_type_id_idx ON public.plan_measure USING btree (event_type_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_measure REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanMeasure');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_measure REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanMeasure');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_measure REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanMeasure');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_measure FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_measure REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_measure REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_measure REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');

create table plan_need (
  id bigint generated always as identity not null,
  version_id bigint not null,
  "position" integer not null,
  level text,
  kind text not null,
  material_id bigint,
  category_id bigint,
  type_id bigint,
  quantity numeric(16,3) not null,
  unit text not null,
  within_minutes integer,
  note text,
  constraint plan_need_pkey PRIMARY KEY (id),
  constraint plan_need_version_id_position_key UNIQUE (version_id, "position"),
  constraint plan_need_kind_check CHECK ((kind = ANY (ARRAY['MATERIAL'::text, 'TEAM'::text, 'EXPERT'::text]))),
  constraint plan_need_level_check CHECK ((level = ANY (ARRAY['I'::text, 'II'::text, 'III'::text, 'IV'::text, 'V'::text]))),
  constraint plan_need_names_what CHECK ((((kind = 'MATERIAL'::text) AND (num_nonnulls(material_id, category_id) = 1) AND (type_id IS NULL)) OR ((kind = ANY (ARRAY['TEAM'::text, 'EXPERT'::text])) AND (type_id IS NOT NULL) AND (material_id IS NULL) AND (category_id IS NULL)))),
  constraint plan_need_quantity_check CHECK ((quantity > (0)::numeric)),
  constraint plan_need_within_minutes_check CHECK ((within_minutes > 0)),
  constraint plan_need_category_id_fkey FOREIGN KEY (category_id) REFERENCES material_category(id),
  constraint plan_need_material_id_fkey FOREIGN KEY (material_id) REFERENCES material(id),
  constraint plan_need_type_id_fkey FOREIGN KEY (type_id) REFERENCES resource_type(id),
  constraint plan_need_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id) ON DELETE CASCADE
);
CREATE INDEX plan_need_category_id_idx ON public.plan_need USING btree (category_id);
CREATE INDEX plan_need_material_id_idx ON public.plan_need USING btree (material_id);
CREATE INDEX plan_need_type_id_idx ON public.plan_need USING btree (type_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_need REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanNeed');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_need REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanNeed');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_need REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanNeed');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_need FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_need REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_need REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_need REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');

create table plan_regulation (
  id bigint generated always as identity not null,
  plan_id bigint not null,
  "position" integer not null,
  regulation_id bigint not null,
  article text,
  note text,
  constraint plan_regulation_pkey PRIMARY KEY (id),
  constraint plan_regulation_plan_id_regulation_id_key UNIQUE (plan_id, regulation_id),
  constraint plan_regulation_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint plan_regulation_regulation_id_fkey FOREIGN KEY (regulation_id) REFERENCES regulation(id)
);
CREATE INDEX plan_regulation_plan_id_position_regulation_id_idx ON public.plan_regulation USING btree (plan_id, "position", regulation_id);
CREATE INDEX plan_regulation_regulation_id_idx ON public.plan_regulation USING btree (regulation_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_regulation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanRegulation');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_regulation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanRegulation');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_regulation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanRegulation');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_regulation FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_regulation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_regulation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_regulation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');

create table plan_response_level (
  id bigint generated always as identity not null,
  version_id bigint not null,
  "position" integer not null,
  level text not null,
  name text,
  trigger_conditions text not null,
  approver text,
  measures text,
  constraint plan_response_level_pkey PRIMARY KEY (id),
  constraint plan_response_level_version_id_level_key UNIQUE (version_id, level),
  constraint plan_response_level_level_check CHECK ((level = ANY (ARRAY['I'::text, 'II'::text, 'III'::text, 'IV'::text, 'V'::text]))),
  constraint plan_response_level_trigger_conditions_check CHECK ((trigger_conditions <> ''::text)),
  constraint plan_response_level_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id) ON DELETE CASCADE
);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_response_level REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('ResponseLevelRule');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_response_level REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('ResponseLevelRule');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_response_level REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('ResponseLevelRule');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_response_level FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_response_level REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_response_level REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_response_level REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');

create table plan_section (
  id bigint generated always as identity not null,
  version_id bigint not null,
  "position" integer not null,
  depth integer not null,
  number text,
  heading text not null,
  path text not null,
  parent_position integer,
  text text not null,
  constraint plan_section_pkey PRIMARY KEY (id),
  constraint plan_section_version_id_position_key UNIQUE (version_id, "position"),
  constraint plan_section_depth_check CHECK ((depth >= 0)),
  constraint plan_section_position_check CHECK (("position" > 0)),
  constraint plan_section_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id) ON DELETE CASCADE
);
CREATE INDEX plan_section_text_idx ON public.plan_section USING gin (text gin_trgm_ops);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_section REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanSection');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_section REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanSection');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_section REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanSection');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_section FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_section REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_section REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_section REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');

create table plan_step (
  id bigint generated always as identity not null,
  version_id bigint not null,
  "position" integer not null,
  level text,
  stage text not null,
  title text not null,
  description text,
  start_offset_minutes integer,
  time_limit_minutes integer,
  responsible text,
  organization_id bigint,
  action text,
  precondition text,
  constraint plan_step_pkey PRIMARY KEY (id),
  constraint plan_step_version_id_position_key UNIQUE (version_id, "position"),
  constraint plan_step_level_check CHECK ((level = ANY (ARRAY['I'::text, 'II'::text, 'III'::text, 'IV'::text, 'V'::text]))),
  constraint plan_step_stage_check CHECK ((stage = ANY (ARRAY['WARNING'::text, 'REPORTING'::text, 'RESPONSE'::text, 'ENDING'::text, 'RECOVERY'::text]))),
  constraint plan_step_start_offset_minutes_check CHECK ((start_offset_minutes >= 0)),
  constraint plan_step_time_limit_minutes_check CHECK (((time_limit_minutes >= 1) AND (time_limit_minutes <= 43200))),
  constraint plan_step_title_check CHECK ((title <> ''::text)),
  constraint plan_step_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint plan_step_version_id_fkey FOREIGN KEY (version_id) REFERENCES plan_version(id) ON DELETE CASCADE
);
CREATE INDEX plan_step_organization_id_idx ON public.plan_step USING btree (organization_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_step REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanStep');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_step REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanStep');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_step REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanStep');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_step FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_step REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_step REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_step REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('version_id', 'plan_version', 'PlanVersion');

create table plan_team (
  id bigint generated always as identity not null,
  plan_id bigint not null,
  "position" integer not null,
  team_id bigint not null,
  role text,
  constraint plan_team_pkey PRIMARY KEY (id),
  constraint plan_team_plan_id_team_id_key UNIQUE (plan_id, team_id),
  constraint plan_team_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id) ON DELETE CASCADE,
  constraint plan_team_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)
);
CREATE INDEX plan_team_plan_id_position_team_id_idx ON public.plan_team USING btree (plan_id, "position", team_id);
CREATE INDEX plan_team_team_id_idx ON public.plan_team USING btree (team_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_team REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanTeam');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_team REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanTeam');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_team REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanTeam');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_team FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.plan_team REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.plan_team REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.plan_team REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('plan_id', 'plan', 'Plan');

create table plan_version (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  plan_id bigint not null,
  label text not null,
  document_number text,
  stage text default 'DRAFTING'::text not null,
  drafted_on date,
  consulted_on date,
  reviewed_on date,
  approved_on date,
  approved_by text,
  issued_on date,
  effective_on date,
  published_on date,
  filed_on date,
  filed_with text,
  filing_number text,
  evaluated_on date,
  abolished_on date,
  predecessor_id bigint,
  source_file text,
  text_hash text,
  character_count integer default 0 not null,
  remarks text,
  constraint plan_version_pkey PRIMARY KEY (id),
  constraint plan_version_code_key UNIQUE (code),
  constraint plan_version_plan_id_label_key UNIQUE (plan_id, label),
  constraint plan_version_code_check CHECK ((code <> ''::text)),
  constraint plan_version_dates CHECK (((abolished_on IS NULL) OR (issued_on IS NULL) OR (abolished_on >= issued_on))),
  constraint plan_version_label_check CHECK ((label <> ''::text)),
  constraint plan_version_not_its_predecessor CHECK ((predecessor_id <> id)),
  constraint plan_version_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint plan_version_stage_check CHECK ((stage = ANY (ARRAY['DRAFTING'::text, 'CONSULTED'::text, 'REVIEWED'::text, 'APPROVED'::text, 'ISSUED'::text, 'FILED'::text, 'ABOLISHED'::text]))),
  constraint plan_version_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id),
  constraint plan_version_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES plan_version(id)
);
CREATE INDEX plan_version_plan_id_coalesce_id_idx ON public.plan_version USING btree (plan_id, COALESCE(effective_on, issued_on) DESC NULLS LAST, id DESC);
CREATE INDEX plan_version_plan_id_issued_on_id_idx ON public.plan_version USING btree (plan_id, issued_on, id);
CREATE INDEX plan_version_predecessor_id_idx ON public.plan_version USING btree (predecessor_id);
CREATE INDEX plan_version_stage_id_idx ON public.plan_version USING btree (stage, id);
CREATE INDEX plan_version_text_hash_idx ON public.plan_version USING btree (text_hash);
CREATE TRIGGER log_delete AFTER DELETE ON public.plan_version REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('PlanVersion');
CREATE TRIGGER log_insert AFTER INSERT ON public.plan_version REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('PlanVersion');
CREATE TRIGGER log_update AFTER UPDATE ON public.plan_version REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('PlanVersion');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.plan_version FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.plan_version FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table quarantined_record (
  id bigint generated always as identity not null,
  receipt_id bigint not null,
  subject text not null,
  index integer not null,
  record jsonb not null,
  errors jsonb not null,
  state text default 'OPEN'::text not null,
  at timestamp with time zone default clock_timestamp() not null,
  caller text not null,
  department text,
  contract integer,
  reason text generated always as (((errors -> 0) ->> 'code'::text)) stored,
  field text generated always as (((errors -> 0) ->> 'pointer'::text)) stored,
  corrected jsonb,
  settled_at timestamp with time zone,
  settled_by text,
  settled_note text,
  settled_receipt_id bigint,
  constraint quarantined_record_pkey PRIMARY KEY (id),
  constraint quarantined_record_settled_check CHECK (((state = 'OPEN'::text) = (settled_at IS NULL))),
  constraint quarantined_record_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'CORRECTED'::text, 'REPLAYED'::text, 'DISCARDED'::text]))),
  constraint quarantined_record_receipt_id_fkey FOREIGN KEY (receipt_id) REFERENCES receipt(id) ON DELETE CASCADE,
  constraint quarantined_record_settled_receipt_id_fkey FOREIGN KEY (settled_receipt_id) REFERENCES receipt(id)
);
CREATE INDEX quarantined_record_at_id_idx ON public.quarantined_record USING btree (at DESC, id DESC);
CREATE INDEX quarantined_record_caller_at_idx ON public.quarantined_record USING btree (caller, at DESC);
CREATE INDEX quarantined_record_department_state_subject_reason_idx ON public.quarantined_record USING btree (department, state, subject, reason);
CREATE INDEX quarantined_record_receipt_id_idx ON public.quarantined_record USING btree (receipt_id);
CREATE INDEX quarantined_record_settled_receipt_id_idx ON public.quarantined_record USING btree (settled_receipt_id);
CREATE INDEX quarantined_record_subject_state_reason_at_idx ON public.quarantined_record USING btree (subject, state, reason, at);

create table receipt (
  id bigint generated always as identity not null,
  subject text not null,
  key text not null,
  caller text not null,
  department text,
  body_hash text not null,
  policy text not null,
  at timestamp with time zone default clock_timestamp() not null,
  received integer not null,
  inserted integer not null,
  updated integer not null,
  unchanged integer not null,
  rejected integer not null,
  quarantined integer not null,
  errors jsonb default '[]'::jsonb not null,
  moment bigint,
  contract integer,
  notes jsonb default '[]'::jsonb not null,
  newest timestamp with time zone,
  constraint receipt_pkey PRIMARY KEY (id),
  constraint receipt_subject_caller_key_key UNIQUE (subject, caller, key),
  constraint receipt_check CHECK ((received = ((((inserted + updated) + unchanged) + rejected) + quarantined))),
  constraint receipt_policy_check CHECK ((policy = ANY (ARRAY['REJECT_ALL'::text, 'REJECT_BAD'::text, 'QUARANTINE_BAD'::text]))),
  constraint receipt_moment_fkey FOREIGN KEY (moment) REFERENCES moment(id)
);
CREATE INDEX receipt_at_id_idx ON public.receipt USING btree (at DESC, id DESC);
CREATE INDEX receipt_department_at_id_idx ON public.receipt USING btree (department, at DESC, id DESC) WHERE (department IS NOT NULL);
CREATE INDEX receipt_subject_at_id_idx ON public.receipt USING btree (subject, at DESC, id DESC);
CREATE INDEX receipt_subject_newest_idx ON public.receipt USING btree (subject, newest DESC) WHERE (newest IS NOT NULL);

create table region (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  name text not null,
  level text not null,
  path text not null,
  statutory boolean default true not null,
  parent_id bigint,
  successor_id bigint,
  valid_from date,
  valid_to date,
  constraint region_pkey PRIMARY KEY (id),
  constraint region_code_key UNIQUE (code),
  constraint region_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from))),
  constraint region_code_check CHECK ((code <> ''::text)),
  constraint region_level_check CHECK ((level = ANY (ARRAY['PROVINCE'::text, 'CITY'::text, 'COUNTY'::text, 'STREET'::text, 'VILLAGE'::text]))),
  constraint region_name_check CHECK ((name <> ''::text)),
  constraint region_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint region_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES region(id),
  constraint region_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES region(id)
);
CREATE INDEX region_name_id_idx ON public.region USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX region_parent_id_idx ON public.region USING btree (parent_id);
CREATE INDEX region_path_idx ON public.region USING btree (path text_pattern_ops);
CREATE INDEX region_successor_id_idx ON public.region USING btree (successor_id);
CREATE TRIGGER count_lexicon_version AFTER INSERT OR DELETE OR UPDATE OF name ON public.region FOR EACH ROW EXECUTE FUNCTION hub.count_lexicon_version();
CREATE TRIGGER log_delete AFTER DELETE ON public.region REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Region');
CREATE TRIGGER log_insert AFTER INSERT ON public.region REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Region');
CREATE TRIGGER log_update AFTER UPDATE ON public.region REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Region');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.region FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.region FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table regulation (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  title text not null,
  short_title text,
  level text not null,
  type_id bigint,
  issuer text,
  organization_id bigint,
  document_number text,
  region_id bigint,
  promulgated_on date,
  effective_on date,
  version_on date,
  repealed_on date,
  family text not null,
  successor_id bigint,
  revision_history text,
  topic text,
  summary text,
  source_file text,
  text_hash text,
  article_count integer default 0 not null,
  character_count integer default 0 not null,
  remarks text,
  constraint regulation_pkey PRIMARY KEY (id),
  constraint regulation_code_key UNIQUE (code),
  constraint regulation_code_check CHECK ((code <> ''::text)),
  constraint regulation_dates CHECK (((repealed_on IS NULL) OR (effective_on IS NULL) OR (repealed_on >= effective_on))),
  constraint regulation_level_check CHECK ((level = ANY (ARRAY['CONSTITUTION'::text, 'LAW'::text, 'ADMINISTRATIVE_REGULATION'::text, 'DEPARTMENT_RULE'::text, 'LOCAL_REGULATION'::text, 'LOCAL_GOVERNMENT_RULE'::text, 'NORMATIVE_DOCUMENT'::text, 'STANDARD'::text, 'JUDICIAL_INTERPRETATION'::text, 'OTHER'::text]))),
  constraint regulation_not_its_successor CHECK ((successor_id <> id)),
  constraint regulation_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint regulation_title_check CHECK ((title <> ''::text)),
  constraint regulation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint regulation_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint regulation_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES regulation(id),
  constraint regulation_type_id_fkey FOREIGN KEY (type_id) REFERENCES resource_type(id)
);
CREATE INDEX regulation_effective_on_id_idx ON public.regulation USING btree (effective_on, id);
CREATE INDEX regulation_family_coalesce_id_idx ON public.regulation USING btree (family, COALESCE(version_on, effective_on, promulgated_on), id);
CREATE INDEX regulation_level_code_idx ON public.regulation USING btree (level, code);
CREATE INDEX regulation_organization_id_idx ON public.regulation USING btree (organization_id);
CREATE INDEX regulation_region_id_idx ON public.regulation USING btree (region_id);
CREATE INDEX regulation_successor_id_idx ON public.regulation USING btree (successor_id);
CREATE INDEX regulation_text_hash_idx ON public.regulation USING btree (text_hash);
CREATE INDEX regulation_title_id_idx ON public.regulation USING btree (title COLLATE "zh-x-icu", id);
CREATE INDEX regulation_title_idx ON public.regulation USING gin (title gin_trgm_ops);
CREATE INDEX regulation_type_id_idx ON public.regulation USING btree (type_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.regulation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Regulation');
CREATE TRIGGER log_insert AFTER INSERT ON public.regulation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Regulation');
CREATE TRIGGER log_update AFTER UPDATE ON public.regulation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Regulation');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.regulation FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.regulation FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table regulation_amendment (
  id bigint generated always as identity not null,
  regulation_id bigint not null,
  "position" integer not null,
  amended_on date,
  title text not null,
  document_number text,
  amending_id bigint,
  constraint regulation_amendment_pkey PRIMARY KEY (id),
  constraint regulation_amendment_regulation_id_position_key UNIQUE (regulation_id, "position"),
  constraint regulation_amendment_title_check CHECK ((title <> ''::text)),
  constraint regulation_amendment_amending_id_fkey FOREIGN KEY (amending_id) REFERENCES regulation(id),
  constraint regulation_amendment_regulation_id_fkey FOREIGN KEY (regulation_id) REFERENCES regulation(id) ON DELETE CASCADE
);
CREATE INDEX regulation_amendment_amending_id_idx ON public.regulation_amendment USING btree (amending_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.regulation_amendment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('RegulationAmendment');
CREATE TRIGGER log_insert AFTER INSERT ON public.regulation_amendment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('RegulationAmendment');
CREATE TRIGGER log_update AFTER UPDATE ON public.regulation_amendment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('RegulationAmendment');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.regulation_amendment FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.regulation_amendment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('regulation_id', 'regulation', 'Regulation');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.regulation_amendment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('regulation_id', 'regulation', 'Regulation');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.regulation_amendment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('regulation_id', 'regulation', 'Regulation');

create table regulation_article (
  id bigint generated always as identity not null,
  regulation_id bigint not null,
  "position" integer not null,
  kind text not null,
  number text,
  ordinal integer,
  heading text,
  text text not null,
  constraint regulation_article_pkey PRIMARY KEY (id),
  constraint regulation_article_regulation_id_position_key UNIQUE (regulation_id, "position"),
  constraint regulation_article_kind_check CHECK ((kind = ANY (ARRAY['PREAMBLE'::text, 'ARTICLE'::text, 'CLAUSE'::text, 'APPENDIX'::text]))),
  constraint regulation_article_position_check CHECK (("position" > 0)),
  constraint regulation_article_regulation_id_fkey FOREIGN KEY (regulation_id) REFERENCES regulation(id) ON DELETE CASCADE
);
CREATE INDEX regulation_article_text_idx ON public.regulation_article USING gin (text gin_trgm_ops);
CREATE TRIGGER log_delete AFTER DELETE ON public.regulation_article REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Article');
CREATE TRIGGER log_insert AFTER INSERT ON public.regulation_article REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Article');
CREATE TRIGGER log_update AFTER UPDATE ON public.regulation_article REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Article');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.regulation_article FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.regulation_article REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('regulation_id', 'regulation', 'Regulation');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.regulation_article REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('regulation_id', 'regulation', 'Regulation');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.regulation_article REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('regulation_id', 'regulation', 'Regulation');

create table regulation_event_type (
  id bigint generated always as identity not null,
  regulation_id bigint not null,
  event_type_id bigint not null,
  constraint regulation_event_type_pkey PRIMARY KEY (id),
  constraint regulation_event_type_regulation_id_event_type_id_key UNIQUE (regulation_id, event_type_id),
  constraint regulation_event_type_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id),
  constraint regulation_event_type_regulation_id_fkey FOREIGN KEY (regulation_id) REFERENCES regulation(id) ON DELETE CASCADE
);
CREATE INDEX regulation_event_type_event_type_id_idx ON public.regulation_event_type USING btree (event_type_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.regulation_event_type REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('RegulationEventType');
CREATE TRIGGER log_insert AFTER INSERT ON public.regulation_event_type REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('RegulationEventType');
CREATE TRIGGER log_update AFTER UPDATE ON public.regulation_event_type REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('RegulationEventType');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.regulation_event_type FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.regulation_event_type REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('regulation_id', 'regulation', 'Regulation');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.regulation_event_type REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('regulation_id', 'regulation', 'Regulation');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.regulation_event_type REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('regulation_id', 'regulation', 'Regulation');

create table required_holding (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  material_id bigint,
  category_id bigint,
  depot_id bigint,
  region_id bigint,
  organization_id bigint,
  minimum_quantity numeric(16,3) not null,
  per_person numeric(16,3),
  persons integer,
  spare_in_use integer,
  spare_kept integer,
  required_quantity numeric(16,3) generated always as ((GREATEST(minimum_quantity, COALESCE((per_person * (persons)::numeric), (0)::numeric)) + COALESCE((ceil((GREATEST(minimum_quantity, COALESCE((per_person * (persons)::numeric), (0)::numeric)) / (spare_in_use)::numeric)) * (spare_kept)::numeric), (0)::numeric))) stored,
  unit text not null,
  basis text not null,
  valid_from date,
  valid_to date,
  constraint required_holding_pkey PRIMARY KEY (id),
  constraint required_holding_code_key UNIQUE (code),
  constraint required_holding_basis_check CHECK ((basis <> ''::text)),
  constraint required_holding_by_one_holder CHECK ((num_nonnulls(depot_id, region_id, organization_id) = 1)),
  constraint required_holding_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from))),
  constraint required_holding_check1 CHECK (((spare_in_use IS NULL) = (spare_kept IS NULL))),
  constraint required_holding_check2 CHECK (((per_person IS NULL) = (persons IS NULL))),
  constraint required_holding_code_check CHECK ((code <> ''::text)),
  constraint required_holding_minimum_quantity_check CHECK ((minimum_quantity >= (0)::numeric)),
  constraint required_holding_of_one_thing CHECK ((num_nonnulls(material_id, category_id) = 1)),
  constraint required_holding_per_person_check CHECK ((per_person > (0)::numeric)),
  constraint required_holding_persons_check CHECK ((persons > 0)),
  constraint required_holding_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint required_holding_spare_in_use_check CHECK ((spare_in_use > 0)),
  constraint required_holding_spare_kept_check CHECK ((spare_kept > 0)),
  constraint required_holding_category_id_fkey FOREIGN KEY (category_id) REFERENCES material_category(id),
  constraint required_holding_depot_id_fkey FOREIGN KEY (depot_id) REFERENCES depot(id),
  constraint required_holding_material_id_fkey FOREIGN KEY (material_id) REFERENCES material(id),
  constraint required_holding_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint required_holding_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX required_holding_category_id_idx ON public.required_holding USING btree (category_id);
CREATE INDEX required_holding_depot_id_idx ON public.required_holding USING btree (depot_id);
CREATE INDEX required_holding_material_id_idx ON public.required_holding USING btree (material_id);
CREATE INDEX required_holding_organization_id_idx ON public.required_holding USING btree (organization_id);
CREATE INDEX required_holding_region_id_idx ON public.required_holding USING btree (region_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.required_holding REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('RequiredHolding');
CREATE TRIGGER log_insert AFTER INSERT ON public.required_holding REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('RequiredHolding');
CREATE TRIGGER log_update AFTER UPDATE ON public.required_holding REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('RequiredHolding');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.required_holding FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.required_holding FOR EACH ROW EXECUTE FUNCTION hub.touch_record('required_quantity');

create table resource_type (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  scheme text not null,
  name text not null,
  path text not null,
  depth integer not null,
  note text,
  parent_id bigint,
  successor_id bigint,
  valid_from date,
  valid_to date,
  constraint resource_type_pkey PRIMARY KEY (id),
  constraint resource_type_scheme_code_key UNIQUE (scheme, code),
  constraint resource_type_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from))),
  constraint resource_type_code_check CHECK ((code <> ''::text)),
  constraint resource_type_depth_check CHECK ((depth >= 0)),
  constraint resource_type_name_check CHECK ((name <> ''::text)),
  constraint resource_type_scheme_check CHECK ((scheme <> ''::text)),
  constraint resource_type_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint resource_type_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES resource_type(id),
  constraint resource_type_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES resource_type(id)
);
CREATE INDEX resource_type_parent_id_idx ON public.resource_type USING btree (parent_id);
CREATE INDEX resource_type_path_idx ON public.resource_type USING btree (path text_pattern_ops);
CREATE INDEX resource_type_successor_id_idx ON public.resource_type USING btree (successor_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.resource_type REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('ResourceType');
CREATE TRIGGER log_insert AFTER INSERT ON public.resource_type REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('ResourceType');
CREATE TRIGGER log_update AFTER UPDATE ON public.resource_type REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('ResourceType');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.resource_type FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.resource_type FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table road_control (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  kind text not null,
  road_name text not null,
  road_code text,
  direction text,
  from_place text,
  to_place text,
  reason text,
  vehicles text,
  detour text,
  started_at timestamp with time zone not null,
  expected_end_at timestamp with time zone,
  ended_at timestamp with time zone,
  event_type_id bigint,
  unit_name text,
  region_id bigint,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint road_control_pkey PRIMARY KEY (id),
  constraint road_control_code_key UNIQUE (code),
  constraint road_control_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint road_control_code_check CHECK ((code <> ''::text)),
  constraint road_control_kind_check CHECK ((kind = ANY (ARRAY['CLOSED'::text, 'RESTRICTED'::text, 'ONE_WAY'::text, 'CHECKPOINT'::text, 'OTHER'::text]))),
  constraint road_control_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint road_control_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint road_control_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint road_control_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint road_control_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id),
  constraint road_control_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX road_control_event_type_id_idx ON public.road_control USING btree (event_type_id);
CREATE INDEX road_control_kind_started_at_id_idx ON public.road_control USING btree (kind, started_at, id);
CREATE INDEX road_control_position_idx ON public.road_control USING gist ("position");
CREATE INDEX road_control_region_id_idx ON public.road_control USING btree (region_id);
CREATE INDEX road_control_road_name_id_idx ON public.road_control USING btree (road_name COLLATE "zh-x-icu", id);
CREATE INDEX road_control_started_at_id_idx ON public.road_control USING btree (started_at, id);
CREATE INDEX road_control_updated_at_id_idx ON public.road_control USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.road_control REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('RoadControl');
CREATE TRIGGER log_insert AFTER INSERT ON public.road_control REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('RoadControl');
CREATE TRIGGER log_update AFTER UPDATE ON public.road_control REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('RoadControl');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.road_control FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.road_control FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table road_event (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  kind text not null,
  severity text not null,
  road_code text not null,
  road_name text,
  direction text,
  from_stake text,
  to_stake text,
  from_stake_metre integer,
  to_stake_metre integer,
  lanes_closed integer,
  lanes_in_all integer,
  started_at timestamp with time zone not null,
  expected_end_at timestamp with time zone,
  ended_at timestamp with time zone,
  detour text,
  description text,
  event_type_id bigint,
  unit_name text,
  region_id bigint,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint road_event_pkey PRIMARY KEY (id),
  constraint road_event_code_key UNIQUE (code),
  constraint road_event_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint road_event_code_check CHECK ((code <> ''::text)),
  constraint road_event_kind_check CHECK ((kind = ANY (ARRAY['CLOSURE'::text, 'WORKS'::text, 'ACCIDENT'::text, 'FLOODING'::text, 'ICE'::text, 'LANDSLIDE'::text, 'FOG'::text, 'SPILL'::text, 'CONGESTION'::text, 'OTHER'::text]))),
  constraint road_event_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint road_event_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint road_event_severity_check CHECK ((severity = ANY (ARRAY['NONE'::text, 'LOW'::text, 'MEDIUM'::text, 'HIGH'::text, 'BLOCKED'::text]))),
  constraint road_event_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint road_event_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint road_event_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id),
  constraint road_event_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX road_event_event_type_id_idx ON public.road_event USING btree (event_type_id);
CREATE INDEX road_event_kind_started_at_idx ON public.road_event USING btree (kind, started_at);
CREATE INDEX road_event_position_idx ON public.road_event USING gist ("position");
CREATE INDEX road_event_region_id_idx ON public.road_event USING btree (region_id);
CREATE INDEX road_event_road_code_from_stake_metre_idx ON public.road_event USING btree (road_code, from_stake_metre);
CREATE INDEX road_event_started_at_id_idx ON public.road_event USING btree (started_at DESC, id);
CREATE INDEX road_event_updated_at_id_idx ON public.road_event USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.road_event REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('RoadEvent');
CREATE TRIGGER log_insert AFTER INSERT ON public.road_event REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('RoadEvent');
CREATE TRIGGER log_update AFTER UPDATE ON public.road_event REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('RoadEvent');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.road_event FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.road_event FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table search_document (
  generation integer not null,
  id text not null,
  root bigint not null,
  mark text not null,
  constraint search_document_pkey PRIMARY KEY (generation, id)
);
CREATE INDEX search_document_root ON public.search_document USING btree (generation, root);

create table search_index (
  name text not null,
  generation integer,
  identity text,
  settings text,
  lexicon_version integer,
  built_at timestamp with time zone,
  next_generation integer,
  next_identity text,
  next_settings text,
  next_lexicon_version integer,
  next_since timestamp with time zone,
  next_after bigint,
  next_done integer,
  next_total integer,
  wanted text,
  problem text,
  day date,
  checked_at timestamp with time zone,
  checked jsonb,
  constraint search_index_pkey PRIMARY KEY (name),
  constraint search_index_check CHECK (((generation IS NULL) = (identity IS NULL))),
  constraint search_index_check1 CHECK (((next_generation IS NULL) = (next_identity IS NULL))),
  constraint search_index_wanted_check CHECK ((wanted = ANY (ARRAY['REBUILD'::text, 'REPAIR'::text])))
);

create table search_position (
  single boolean default true not null,
  "position" bigint not null,
  change bigint not null,
  moved_at timestamp with time zone default clock_timestamp() not null,
  constraint search_position_pkey PRIMARY KEY (single),
  constraint search_position_single_check CHECK (single)
);

create table search_refusal (
  name text not null,
  id text not null,
  root bigint not null,
  mark text not null,
  reason text not null,
  since timestamp with time zone default clock_timestamp() not null,
  constraint search_refusal_pkey PRIMARY KEY (name, id)
);

create table series (
  id bigint generated always as identity not null,
  station_id bigint not null,
  feed text not null,
  property text not null,
  constraint series_pkey PRIMARY KEY (id),
  constraint series_station_id_feed_property_key UNIQUE (station_id, feed, property),
  constraint series_station_id_fkey FOREIGN KEY (station_id) REFERENCES station(id)
);

create table station (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
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
  region_id bigint,
  organization_id bigint,
  address text,
  active boolean default true not null,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  hazard_source_id bigint,
  constraint station_pkey PRIMARY KEY (id),
  constraint station_code_key UNIQUE (code),
  constraint station_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint station_code_check CHECK ((code <> ''::text)),
  constraint station_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint station_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint station_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint station_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint station_hazard_source_id_fkey FOREIGN KEY (hazard_source_id) REFERENCES hazard_source(id),
  constraint station_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint station_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id)
);
CREATE INDEX station_hazard_source_id_idx ON public.station USING btree (hazard_source_id);
CREATE INDEX station_name_id_idx ON public.station USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX station_organization_id_idx ON public.station USING btree (organization_id);
CREATE INDEX station_position_idx ON public.station USING gist ("position");
CREATE INDEX station_region_id_idx ON public.station USING btree (region_id);
CREATE INDEX station_sector_kind_code_idx ON public.station USING btree (sector, kind, code);
CREATE INDEX station_updated_at_id_idx ON public.station USING btree (updated_at, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.station REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Station');
CREATE TRIGGER log_insert AFTER INSERT ON public.station REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Station');
CREATE TRIGGER log_update AFTER UPDATE ON public.station REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Station');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.station FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.station FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table stock_lot (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  material_id bigint not null,
  depot_id bigint not null,
  agreement_id bigint,
  batch_number text,
  serial_number text,
  quantity numeric(16,3) default 0 not null,
  reserved numeric(16,3) default 0 not null,
  in_transit numeric(16,3) default 0 not null,
  production_date date,
  purchase_date date,
  expiry_date date,
  unit_price numeric(16,2),
  currency text default 'CNY'::text not null,
  condition text default 'GOOD'::text not null,
  last_maintenance date,
  next_maintenance date,
  capital_source text,
  reserve_method text default 'PHYSICAL'::text not null,
  supplier text,
  remarks text,
  constraint stock_lot_pkey PRIMARY KEY (id),
  constraint stock_lot_code_key UNIQUE (code),
  constraint stock_lot_capital_source_check CHECK ((capital_source = ANY (ARRAY['GOVERNMENT'::text, 'GOVERNMENT_SUPPORT'::text, 'ENTERPRISE'::text, 'OTHER'::text]))),
  constraint stock_lot_check CHECK (((expiry_date IS NULL) OR (production_date IS NULL) OR (expiry_date > production_date))),
  constraint stock_lot_code_check CHECK ((code <> ''::text)),
  constraint stock_lot_condition_check CHECK ((condition = ANY (ARRAY['NEW'::text, 'GOOD'::text, 'NEEDS_REPAIR'::text, 'UNUSABLE'::text]))),
  constraint stock_lot_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint stock_lot_in_transit_check CHECK ((in_transit >= (0)::numeric)),
  constraint stock_lot_quantity_check CHECK ((quantity >= (0)::numeric)),
  constraint stock_lot_reserve_method_check CHECK ((reserve_method = ANY (ARRAY['PHYSICAL'::text, 'AGREEMENT'::text, 'NONE'::text, 'OTHER'::text]))),
  constraint stock_lot_reserved_check CHECK ((reserved >= (0)::numeric)),
  constraint stock_lot_reserved_within_quantity CHECK ((reserved <= quantity)),
  constraint stock_lot_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint stock_lot_unit_price_check CHECK ((unit_price >= (0)::numeric)),
  constraint stock_lot_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES agreement(id),
  constraint stock_lot_depot_id_fkey FOREIGN KEY (depot_id) REFERENCES depot(id),
  constraint stock_lot_material_id_fkey FOREIGN KEY (material_id) REFERENCES material(id)
);
CREATE INDEX stock_lot_agreement_id_idx ON public.stock_lot USING btree (agreement_id);
CREATE INDEX stock_lot_depot_id_expiry_date_id_idx ON public.stock_lot USING btree (depot_id, expiry_date, id);
CREATE INDEX stock_lot_expiry_date_id_idx ON public.stock_lot USING btree (expiry_date, id);
CREATE INDEX stock_lot_material_id_expiry_date_id_idx ON public.stock_lot USING btree (material_id, expiry_date, id);
CREATE INDEX stock_lot_next_maintenance_id_idx ON public.stock_lot USING btree (next_maintenance, id) WHERE (next_maintenance IS NOT NULL);
CREATE TRIGGER log_delete AFTER DELETE ON public.stock_lot REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('StockLot');
CREATE TRIGGER log_insert AFTER INSERT ON public.stock_lot REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('StockLot');
CREATE TRIGGER log_update AFTER UPDATE ON public.stock_lot REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('StockLot');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.stock_lot FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.stock_lot FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table stock_movement (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  lot_id bigint not null,
  kind text not null,
  quantity_change numeric(16,3) not null,
  reserved_change numeric(16,3) not null,
  balance numeric(16,3) not null,
  reserved_balance numeric(16,3) not null,
  occurred_at timestamp with time zone not null,
  transfer text,
  document_number text,
  event_type_id bigint,
  reason text,
  recorded_by text not null,
  constraint stock_movement_pkey PRIMARY KEY (id),
  constraint stock_movement_code_key UNIQUE (code),
  constraint stock_movement_balance_check CHECK ((balance >= (0)::numeric)),
  constraint stock_movement_code_check CHECK ((code <> ''::text)),
  constraint stock_movement_kind_check CHECK ((kind = ANY (ARRAY['RECEIPT'::text, 'ISSUE'::text, 'TRANSFER_OUT'::text, 'TRANSFER_IN'::text, 'RETURN'::text, 'SCRAP'::text, 'COUNT'::text, 'RESERVE'::text, 'RELEASE'::text]))),
  constraint stock_movement_reserved_balance_check CHECK ((reserved_balance >= (0)::numeric)),
  constraint stock_movement_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint stock_movement_event_type_id_fkey FOREIGN KEY (event_type_id) REFERENCES event_type(id),
  constraint stock_movement_lot_id_fkey FOREIGN KEY (lot_id) REFERENCES stock_lot(id)
);
CREATE INDEX stock_movement_event_type_id_idx ON public.stock_movement USING btree (event_type_id);
CREATE INDEX stock_movement_lot_id_id_idx ON public.stock_movement USING btree (lot_id, id);
CREATE INDEX stock_movement_occurred_at_id_idx ON public.stock_movement USING btree (occurred_at, id);
CREATE INDEX stock_movement_transfer_idx ON public.stock_movement USING btree (transfer) WHERE (transfer IS NOT NULL);
CREATE TRIGGER log_delete AFTER DELETE ON public.stock_movement REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('StockMovement');
CREATE TRIGGER log_insert AFTER INSERT ON public.stock_movement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('StockMovement');
CREATE TRIGGER log_update AFTER UPDATE ON public.stock_movement REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('StockMovement');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.stock_movement FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.stock_movement FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table stock_transfer (
  id bigint generated always as identity not null,
  number text generated always as (('DB-'::text || lpad((id)::text, GREATEST(8, length((id)::text)), '0'::text))) stored not null,
  from_lot_id bigint not null,
  to_lot_id bigint not null,
  constraint stock_transfer_pkey PRIMARY KEY (id),
  constraint stock_transfer_number_key UNIQUE (number),
  constraint stock_transfer_check CHECK ((from_lot_id <> to_lot_id)),
  constraint stock_transfer_from_lot_id_fkey FOREIGN KEY (from_lot_id) REFERENCES stock_lot(id),
  constraint stock_transfer_to_lot_id_fkey FOREIGN KEY (to_lot_id) REFERENCES stock_lot(id)
);
CREATE INDEX stock_transfer_from_lot_id_idx ON public.stock_transfer USING btree (from_lot_id);
CREATE INDEX stock_transfer_to_lot_id_idx ON public.stock_transfer USING btree (to_lot_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.stock_transfer REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('StockTransfer');
CREATE TRIGGER log_insert AFTER INSERT ON public.stock_transfer REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('StockTransfer');
CREATE TRIGGER log_update AFTER UPDATE ON public.stock_transfer REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('StockTransfer');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.stock_transfer FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();

create table team (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  name text not null,
  kind text not null,
  type_id bigint,
  grade text,
  capability_level integer,
  organization_id bigint,
  superior_id bigint,
  region_id bigint,
  address text,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  service_area jsonb,
  leader_name text,
  leader_phone text,
  duty_phone text,
  fax text,
  total_people integer,
  available_people integer,
  response_minutes integer,
  assembly_minutes integer,
  sustained_hours numeric(16,3),
  status text default 'STANDBY'::text not null,
  status_since timestamp with time zone,
  established_on date,
  last_drill_on date,
  last_verified_on date,
  insured boolean,
  active boolean default true not null,
  remarks text,
  constraint team_pkey PRIMARY KEY (id),
  constraint team_code_key UNIQUE (code),
  constraint team_assembles_after_response CHECK (((response_minutes IS NULL) OR (assembly_minutes IS NULL) OR (response_minutes <= assembly_minutes))),
  constraint team_assembly_minutes_check CHECK ((assembly_minutes >= 0)),
  constraint team_available_people_check CHECK ((available_people >= 0)),
  constraint team_available_within_total CHECK (((available_people IS NULL) OR (total_people IS NULL) OR (available_people <= total_people))),
  constraint team_capability_level_check CHECK (((capability_level >= 1) AND (capability_level <= 4))),
  constraint team_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint team_code_check CHECK ((code <> ''::text)),
  constraint team_kind_check CHECK ((kind = ANY (ARRAY['NATIONAL_FIRE'::text, 'COMPREHENSIVE'::text, 'PROFESSIONAL'::text, 'GRASSROOTS'::text, 'UNIT_FULL_TIME'::text, 'UNIT_PART_TIME'::text, 'SOCIAL'::text, 'VOLUNTEER'::text, 'MILITARY'::text]))),
  constraint team_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint team_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint team_name_check CHECK ((name <> ''::text)),
  constraint team_not_below_itself CHECK ((superior_id <> id)),
  constraint team_response_minutes_check CHECK ((response_minutes >= 0)),
  constraint team_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint team_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint team_status_check CHECK ((status = ANY (ARRAY['STANDBY'::text, 'DEPLOYED'::text, 'RESTING'::text, 'UNAVAILABLE'::text]))),
  constraint team_sustained_hours_check CHECK ((sustained_hours > (0)::numeric)),
  constraint team_total_people_check CHECK ((total_people >= 0)),
  constraint team_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  constraint team_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint team_superior_id_fkey FOREIGN KEY (superior_id) REFERENCES team(id),
  constraint team_type_id_fkey FOREIGN KEY (type_id) REFERENCES resource_type(id)
);
CREATE INDEX team_kind_status_code_idx ON public.team USING btree (kind, status, code);
CREATE INDEX team_name_id_idx ON public.team USING btree (name COLLATE "zh-x-icu", id);
CREATE INDEX team_name_idx ON public.team USING gin (name gin_trgm_ops);
CREATE INDEX team_organization_id_idx ON public.team USING btree (organization_id);
CREATE INDEX team_position_idx ON public.team USING gist ("position");
CREATE INDEX team_region_id_code_idx ON public.team USING btree (region_id, code);
CREATE INDEX team_superior_id_idx ON public.team USING btree (superior_id);
CREATE INDEX team_type_id_code_idx ON public.team USING btree (type_id, code);
CREATE TRIGGER log_delete AFTER DELETE ON public.team REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Team');
CREATE TRIGGER log_insert AFTER INSERT ON public.team REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Team');
CREATE TRIGGER log_update AFTER UPDATE ON public.team REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Team');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.team FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.team FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table team_capability (
  id bigint generated always as identity not null,
  team_id bigint not null,
  name text not null,
  quantity numeric(16,3),
  unit text,
  note text,
  constraint team_capability_pkey PRIMARY KEY (id),
  constraint team_capability_team_id_name_key UNIQUE (team_id, name),
  constraint team_capability_name_check CHECK ((name <> ''::text)),
  constraint team_capability_quantity_check CHECK ((quantity >= (0)::numeric)),
  constraint team_capability_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE
);
CREATE INDEX team_capability_name_idx ON public.team_capability USING gin (name gin_trgm_ops);
CREATE TRIGGER log_delete AFTER DELETE ON public.team_capability REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('TeamCapability');
CREATE TRIGGER log_insert AFTER INSERT ON public.team_capability REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('TeamCapability');
CREATE TRIGGER log_update AFTER UPDATE ON public.team_capability REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('TeamCapability');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.team_capability FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.team_capability REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.team_capability REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.team_capability REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');

create table team_classification (
  id bigint generated always as identity not null,
  team_id bigint not null,
  type_id bigint not null,
  constraint team_classification_pkey PRIMARY KEY (id),
  constraint team_classification_team_id_type_id_key UNIQUE (team_id, type_id),
  constraint team_classification_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE,
  constraint team_classification_type_id_fkey FOREIGN KEY (type_id) REFERENCES resource_type(id)
);
CREATE INDEX team_classification_type_id_idx ON public.team_classification USING btree (type_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.team_classification REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('TeamClassification');
CREATE TRIGGER log_insert AFTER INSERT ON public.team_classification REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('TeamClassification');
CREATE TRIGGER log_update AFTER UPDATE ON public.team_classification REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('TeamClassification');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.team_classification FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.team_classification REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.team_classification REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.team_classification REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');

create table team_depot (
  id bigint generated always as identity not null,
  team_id bigint not null,
  depot_id bigint not null,
  constraint team_depot_pkey PRIMARY KEY (id),
  constraint team_depot_team_id_depot_id_key UNIQUE (team_id, depot_id),
  constraint team_depot_depot_id_fkey FOREIGN KEY (depot_id) REFERENCES depot(id),
  constraint team_depot_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE
);
CREATE INDEX team_depot_depot_id_idx ON public.team_depot USING btree (depot_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.team_depot REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('TeamDepot');
CREATE TRIGGER log_insert AFTER INSERT ON public.team_depot REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('TeamDepot');
CREATE TRIGGER log_update AFTER UPDATE ON public.team_depot REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('TeamDepot');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.team_depot FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.team_depot REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.team_depot REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.team_depot REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');

create table team_equipment (
  id bigint generated always as identity not null,
  team_id bigint not null,
  name text not null,
  specification text,
  material_id bigint,
  quantity numeric(16,3) not null,
  unit text,
  condition text default 'GOOD'::text not null,
  constraint team_equipment_pkey PRIMARY KEY (id),
  constraint team_equipment_team_id_name_specification_key UNIQUE NULLS NOT DISTINCT (team_id, name, specification),
  constraint team_equipment_condition_check CHECK ((condition = ANY (ARRAY['NEW'::text, 'GOOD'::text, 'NEEDS_REPAIR'::text, 'UNUSABLE'::text]))),
  constraint team_equipment_name_check CHECK ((name <> ''::text)),
  constraint team_equipment_quantity_check CHECK ((quantity >= (0)::numeric)),
  constraint team_equipment_material_id_fkey FOREIGN KEY (material_id) REFERENCES material(id),
  constraint team_equipment_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE
);
CREATE INDEX team_equipment_material_id_idx ON public.team_equipment USING btree (material_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.team_equipment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('TeamEquipment');
CREATE TRIGGER log_insert AFTER INSERT ON public.team_equipment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('TeamEquipment');
CREATE TRIGGER log_update AFTER UPDATE ON public.team_equipment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('TeamEquipment');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.team_equipment FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.team_equipment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.team_equipment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.team_equipment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');

create table team_service_region (
  id bigint generated always as identity not null,
  team_id bigint not null,
  region_id bigint not null,
  constraint team_service_region_pkey PRIMARY KEY (id),
  constraint team_service_region_team_id_region_id_key UNIQUE (team_id, region_id),
  constraint team_service_region_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint team_service_region_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE
);
CREATE INDEX team_service_region_region_id_idx ON public.team_service_region USING btree (region_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.team_service_region REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('TeamServiceRegion');
CREATE TRIGGER log_insert AFTER INSERT ON public.team_service_region REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('TeamServiceRegion');
CREATE TRIGGER log_update AFTER UPDATE ON public.team_service_region REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('TeamServiceRegion');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.team_service_region FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.team_service_region REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.team_service_region REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.team_service_region REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('team_id', 'team', 'Team');

create table team_status_change (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  team_id bigint not null,
  status text not null,
  previous text not null,
  since timestamp with time zone not null,
  people integer,
  reason text,
  longitude double precision,
  latitude double precision,
  recorded_by text not null,
  constraint team_status_change_pkey PRIMARY KEY (id),
  constraint team_status_change_code_key UNIQUE (code),
  constraint team_status_change_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint team_status_change_check1 CHECK ((status <> previous)),
  constraint team_status_change_code_check CHECK ((code <> ''::text)),
  constraint team_status_change_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint team_status_change_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint team_status_change_people_check CHECK ((people >= 0)),
  constraint team_status_change_previous_check CHECK ((previous = ANY (ARRAY['STANDBY'::text, 'DEPLOYED'::text, 'RESTING'::text, 'UNAVAILABLE'::text]))),
  constraint team_status_change_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text]))),
  constraint team_status_change_status_check CHECK ((status = ANY (ARRAY['STANDBY'::text, 'DEPLOYED'::text, 'RESTING'::text, 'UNAVAILABLE'::text]))),
  constraint team_status_change_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)
);
CREATE INDEX team_status_change_since_id_idx ON public.team_status_change USING btree (since, id);
CREATE INDEX team_status_change_team_id_since_id_idx ON public.team_status_change USING btree (team_id, since, id);
CREATE TRIGGER log_delete AFTER DELETE ON public.team_status_change REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('TeamStatusChange');
CREATE TRIGGER log_insert AFTER INSERT ON public.team_status_change REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('TeamStatusChange');
CREATE TRIGGER log_update AFTER UPDATE ON public.team_status_change REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('TeamStatusChange');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.team_status_change FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.team_status_change FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table trusted_document (
  sha256 text not null,
  other_id text,
  name text not null,
  client text not null,
  document text not null,
  registered_at timestamp with time zone default clock_timestamp() not null,
  constraint trusted_document_pkey PRIMARY KEY (sha256),
  constraint trusted_document_other_id_key UNIQUE (other_id),
  constraint trusted_document_other_id_check CHECK ((other_id ~ '^[0-9a-f]{32}$'::text)),
  constraint trusted_document_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX trusted_document_client ON public.trusted_document USING btree (client, name);

create unlogged table usage_count (
  subject text not null,
  kind text not null,
  ends timestamp with time zone not null,
  amount bigint not null,
  constraint usage_count_pkey PRIMARY KEY (subject, kind, ends)
);
CREATE INDEX usage_count_ends ON public.usage_count USING btree (ends);

create table vessel_call (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  vessel_name text not null,
  imo_number text,
  mmsi text,
  vessel_kind text,
  voyage text,
  berth text,
  state text not null,
  expected_arrival_at timestamp with time zone,
  arrived_at timestamp with time zone,
  expected_departure_at timestamp with time zone,
  departed_at timestamp with time zone,
  last_port text,
  next_port text,
  draught_metre double precision,
  length_metre double precision,
  gross_tonnage double precision,
  dangerous_goods boolean,
  people_on_board integer,
  agent text,
  remarks text,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint vessel_call_pkey PRIMARY KEY (id),
  constraint vessel_call_code_key UNIQUE (code),
  constraint vessel_call_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint vessel_call_code_check CHECK ((code <> ''::text)),
  constraint vessel_call_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint vessel_call_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint vessel_call_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint vessel_call_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text])))
);
CREATE INDEX vessel_call_arrived_at_id_idx ON public.vessel_call USING btree (arrived_at, id);
CREATE INDEX vessel_call_expected_arrival_at_id_idx ON public.vessel_call USING btree (expected_arrival_at, id);
CREATE INDEX vessel_call_position_idx ON public.vessel_call USING gist ("position");
CREATE INDEX vessel_call_state_expected_arrival_at_id_idx ON public.vessel_call USING btree (state, expected_arrival_at, id);
CREATE INDEX vessel_call_updated_at_id_idx ON public.vessel_call USING btree (updated_at, id);
CREATE INDEX vessel_call_vessel_name_id_idx ON public.vessel_call USING btree (vessel_name COLLATE "zh-x-icu", id);
CREATE TRIGGER log_delete AFTER DELETE ON public.vessel_call REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('VesselCall');
CREATE TRIGGER log_insert AFTER INSERT ON public.vessel_call REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('VesselCall');
CREATE TRIGGER log_update AFTER UPDATE ON public.vessel_call REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('VesselCall');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.vessel_call FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.vessel_call FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table vessel_position (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  mmsi text not null,
  imo_number text,
  vessel_name text,
  call_sign text,
  vessel_type integer,
  observed_at timestamp with time zone not null,
  speed_knot double precision,
  course_degree double precision,
  heading_degree double precision,
  navigation_status text,
  destination text,
  draught_metre double precision,
  longitude double precision,
  latitude double precision,
  source_crs text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
  revision bigint default 0 not null,
  withdrawn boolean default false not null,
  source_longitude double precision,
  source_latitude double precision,
  constraint vessel_position_pkey PRIMARY KEY (id),
  constraint vessel_position_code_key UNIQUE (code),
  constraint vessel_position_check CHECK (((longitude IS NULL) = (latitude IS NULL))),
  constraint vessel_position_code_check CHECK ((code <> ''::text)),
  constraint vessel_position_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint vessel_position_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint vessel_position_navigation_status_check CHECK ((navigation_status = ANY (ARRAY['UNDER_WAY_ENGINE'::text, 'AT_ANCHOR'::text, 'NOT_UNDER_COMMAND'::text, 'RESTRICTED'::text, 'CONSTRAINED_BY_DRAUGHT'::text, 'MOORED'::text, 'AGROUND'::text, 'FISHING'::text, 'UNDER_WAY_SAILING'::text, 'AIS_SART'::text, 'OTHER'::text]))),
  constraint vessel_position_source_crs_check CHECK ((source_crs = ANY (ARRAY['CGCS2000'::text, 'WGS84'::text, 'GCJ02'::text, 'BD09'::text]))),
  constraint vessel_position_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text])))
);
CREATE INDEX vessel_position_imo_number_idx ON public.vessel_position USING btree (imo_number);
CREATE INDEX vessel_position_mmsi_idx ON public.vessel_position USING btree (mmsi);
CREATE INDEX vessel_position_observed_at_id_idx ON public.vessel_position USING btree (observed_at DESC, id);
CREATE INDEX vessel_position_position_idx ON public.vessel_position USING gist ("position");
CREATE INDEX vessel_position_updated_at_id_idx ON public.vessel_position USING btree (updated_at, id);
CREATE INDEX vessel_position_vessel_name_idx ON public.vessel_position USING btree (vessel_name);
CREATE TRIGGER log_delete AFTER DELETE ON public.vessel_position REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('VesselPosition');
CREATE TRIGGER log_insert AFTER INSERT ON public.vessel_position REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('VesselPosition');
CREATE TRIGGER log_update AFTER UPDATE ON public.vessel_position REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('VesselPosition');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.vessel_position FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.vessel_position FOR EACH ROW EXECUTE FUNCTION hub.touch_record('position');

create table withdrawal (
  feed text not null,
  code text not null,
  revision bigint not null,
  at timestamp with time zone default clock_timestamp() not null,
  constraint withdrawal_pkey PRIMARY KEY (feed, code)
);

create table zone (
  id bigint generated always as identity not null,
  code text not null,
  version integer default 1 not null,
  source_kind text default 'MANUAL'::text not null,
  source_reference text,
  created_at timestamp with time zone default clock_timestamp() not null,
  updated_at timestamp with time zone default clock_timestamp() not null,
  name text not null,
  kind text not null,
  valid_from date,
  valid_to date,
  constraint zone_pkey PRIMARY KEY (id),
  constraint zone_code_key UNIQUE (code),
  constraint zone_check CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to > valid_from))),
  constraint zone_code_check CHECK ((code <> ''::text)),
  constraint zone_name_check CHECK ((name <> ''::text)),
  constraint zone_source_kind_check CHECK ((source_kind = ANY (ARRAY['MANUAL'::text, 'IMPORT'::text, 'PUSH'::text, 'DERIVED'::text, 'DEMONSTRATION'::text, 'CODE_LIST'::text])))
);
CREATE TRIGGER count_lexicon_version AFTER INSERT OR DELETE OR UPDATE OF name ON public.zone FOR EACH ROW EXECUTE FUNCTION hub.count_lexicon_version();
CREATE TRIGGER log_delete AFTER DELETE ON public.zone REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Zone');
CREATE TRIGGER log_insert AFTER INSERT ON public.zone REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Zone');
CREATE TRIGGER log_update AFTER UPDATE ON public.zone REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Zone');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.zone FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.zone FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

create table zone_region (
  id bigint generated always as identity not null,
  zone_id bigint not null,
  region_id bigint not null,
  constraint zone_region_pkey PRIMARY KEY (id),
  constraint zone_region_zone_id_region_id_key UNIQUE (zone_id, region_id),
  constraint zone_region_region_id_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint zone_region_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id) ON DELETE CASCADE
);
CREATE INDEX zone_region_region_id_idx ON public.zone_region USING btree (region_id);
CREATE TRIGGER log_delete AFTER DELETE ON public.zone_region REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('ZoneRegion');
CREATE TRIGGER log_insert AFTER INSERT ON public.zone_region REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('ZoneRegion');
CREATE TRIGGER log_update AFTER UPDATE ON public.zone_region REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('ZoneRegion');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.zone_region FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_owner_delete AFTER DELETE ON public.zone_region REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('zone_id', 'zone', 'Zone');
CREATE TRIGGER touch_owner_insert AFTER INSERT ON public.zone_region REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('zone_id', 'zone', 'Zone');
CREATE TRIGGER touch_owner_update AFTER UPDATE ON public.zone_region REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.touch_owner('zone_id', 'zone', 'Zone');

-- functions and procedures

CREATE OR REPLACE FUNCTION hub.add_working_days(since date, days integer)
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
AS $function$
  select since + i
  from generate_series(1, days * 2 + 30) i left join public.calendar_day c on c.day = since + i
  where coalesce(c.working, extract(isodow from since + i) < 6)
  order by i offset days - 1 limit 1
$function$
;

CREATE OR REPLACE FUNCTION hub.audit_content(place bigint, algorithm text, e audit_event)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
  select json_build_array(place, algorithm, e.id, (extract(epoch from e.at) * 1000000)::bigint, e.caller, e.role, e.department, e.address,
    e.request_id, e.action, e.result, e.code, to_json(e.records), e.purpose, e.incident, e.moment, e.occurrences, e.details::text)::text
$function$
;

CREATE OR REPLACE FUNCTION hub.audit_hash(algorithm text, content text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  hashed bytea;
begin
  if algorithm = 'sha256' then
    return encode(sha256(convert_to(content, 'UTF8')), 'hex');
  end if;
  -- other algorithms are those of OpenSSL, by the extension pgcrypto
  execute 'select public.digest($1, $2)' into hashed using convert_to(content, 'UTF8'), algorithm;
  return encode(hashed, 'hex');
end $function$
;

CREATE OR REPLACE FUNCTION hub.chain_audit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  earlier audit_event;
begin
  perform pg_advisory_xact_lock(320700, 1);
  if current_setting('transaction_isolation') <> 'read committed' then
    insert into audit_waiting values (new.id);
    return null;
  end if;
  for earlier in select e.* from audit_waiting w join audit_event e on e.id = w.event_id order by e.id loop
    perform hub.link_audit(earlier);
    delete from audit_waiting where event_id = earlier.id;
  end loop;
  perform hub.link_audit(new);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION hub.clear_audit(before timestamp with time zone)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  first bigint;
  upto bigint;
  ending audit_link;
begin
  if before > now() - interval '6 months' then
    raise exception 'the audit log is kept for six months at least: % is too recent', before using errcode = 'invalid_parameter_value';
  end if;
  perform pg_advisory_xact_lock(320700, 1);
  select min(position) into first from audit_link;
  select l.position - 1 into upto from audit_link l join audit_event e on e.id = l.event_id where e.at >= before order by l.position limit 1;
  -- the newest event always stays: the next one is chained to it
  upto := least(coalesce(upto, (select max(position) from audit_link)), (select max(position) - 1 from audit_link));
  if first is null or upto < first then
    return 0;
  end if;
  select * into ending from audit_link where position = upto;
  insert into audit_event (caller, request_id, action, result, details)
  values (coalesce(nullif(current_setting('hub.caller', true), ''), 'database:' || session_user), nullif(current_setting('hub.request_id', true), ''), 'clearAudit', 'OK',
    jsonb_build_object('from', first, 'to', upto, 'hash', ending.hash, 'before', before, 'transaction', pg_current_xact_id()::text));
  delete from audit_event e using audit_link l where l.event_id = e.id and l.position between first and upto;
  delete from audit_link l where l.position between first and upto;
  return upto - first + 1;
end $function$
;

CREATE OR REPLACE FUNCTION hub.clear_personal_history(of_type text, columns text[], before_instant timestamp with time zone, most integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare
  cleared integer;
begin
  update change c set before = hub.without_personal(c.before, columns), after = hub.without_personal(c.after, columns)
  where c.id in (
    select o.id from change o join moment m on m.id = o.moment
    where o.type = of_type and m.at < before_instant and (hub.holds_personal(o.before, columns) or hub.holds_personal(o.after, columns))
    order by o.id limit most);
  get diagnostics cleared = row_count;
  return cleared;
end $function$
;

CREATE OR REPLACE FUNCTION hub.cleared()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select '（已按期清除）' $function$
;

CREATE OR REPLACE FUNCTION hub.count_lexicon_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update lexicon_version set version = version + 1, changed_by = pg_current_xact_id(), changed_at = clock_timestamp()
  where changed_by is distinct from pg_current_xact_id();
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION hub.current_moment()
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
declare
  known bigint := nullif(current_setting('hub.moment', true), '')::bigint;
begin
  if known is null then
    insert into moment (caller, request_id, operation)
    values (
      coalesce(nullif(current_setting('hub.caller', true), ''), 'database:' || session_user),
      nullif(current_setting('hub.request_id', true), ''),
      nullif(current_setting('hub.operation', true), '')
    ) returning id into known;
    perform set_config('hub.moment', known::text, true);
  end if;
  return known;
end $function$
;

CREATE OR REPLACE PROCEDURE hub.follow(IN target regclass, IN type text)
 LANGUAGE plpgsql
AS $procedure$
declare
  generated text := (select string_agg(quote_literal(attname), ', ') from pg_attribute where attrelid = target and attgenerated <> '');
begin
  execute format('create trigger log_insert after insert on %s referencing new table as new_rows for each statement execute function hub.log_insert(%L)', target, type);
  execute format('create trigger log_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function hub.log_update(%L)', target, type);
  execute format('create trigger log_delete after delete on %s referencing old table as old_rows for each statement execute function hub.log_delete(%L)', target, type);
  execute format('create trigger refuse_truncate before truncate on %s for each statement execute function hub.refuse_truncate()', target);
  if exists (select from pg_attribute where attrelid = target and attname = 'version' and not attisdropped) then
    execute format('create trigger touch_record before update on %s for each row execute function hub.touch_record(%s)', target, generated);
  end if;
end $procedure$
;

CREATE OR REPLACE PROCEDURE hub.follow_part(IN target regclass, IN key text, IN owner regclass, IN owner_type text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('create trigger touch_owner_insert after insert on %s referencing new table as new_rows for each statement execute function hub.touch_owner(%L, %L, %L)', target, key, owner, owner_type);
  execute format('create trigger touch_owner_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function hub.touch_owner(%L, %L, %L)', target, key, owner, owner_type);
  execute format('create trigger touch_owner_delete after delete on %s referencing old table as old_rows for each statement execute function hub.touch_owner(%L, %L, %L)', target, key, owner, owner_type);
end $procedure$
;

CREATE OR REPLACE PROCEDURE hub.grant_hub(IN hub_role name)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('grant usage on schema public, hub to %I', hub_role);
  execute format('grant select, insert, update, delete on all tables in schema public, hub to %I', hub_role);
  execute format('grant usage, select, update on all sequences in schema public, hub to %I', hub_role);
  execute format('revoke all on audit_event, audit_link, audit_waiting from %I', hub_role);
  execute format('grant select on audit_event to %I', hub_role);
  -- time and number of an event are the database''s to give
  execute format('grant insert (caller, role, department, address, request_id, action, result, code, records, purpose, incident, moment, occurrences, details) on audit_event to %I', hub_role);
  execute format('grant select on audit_link, audit_waiting to %I', hub_role);
  execute format('grant execute on function hub.clear_audit(timestamptz) to %I', hub_role);
  if to_regclass('public.migration') is not null then
    execute format('revoke insert, update, delete on migration from %I', hub_role);
  end if;
end $procedure$
;

CREATE OR REPLACE FUNCTION hub.guard_audit_removal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  place bigint;
  written timestamptz;
begin
  if tg_table_name = 'audit_link' then
    place := old.position;
  else
    select position into place from public.audit_link where event_id = old.id;
    written := old.at;
  end if;
  if place is null or written > now() - interval '6 months' or not exists (
    select from public.audit_event m where m.action = 'clearAudit' and m.at > now() - interval '1 day'
      and m.details ->> 'transaction' = pg_current_xact_id()::text and (m.details ->> 'to')::bigint >= place
      and (m.details ->> 'before')::timestamptz <= now() - interval '6 months')
  then
    raise exception 'the audit log is append-only: delete is refused; call hub.clear_audit() for what is older than six months'
      using errcode = 'insufficient_privilege';
  end if;
  return old;
end $function$
;

CREATE OR REPLACE FUNCTION hub.holds_personal(state jsonb, columns text[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select exists (select from unnest(columns) c where state ->> c is not null and state ->> c <> hub.cleared())
$function$
;

CREATE OR REPLACE FUNCTION hub.link_audit(e audit_event)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
declare
  chosen text := coalesce(nullif(current_setting('hub.audit_algorithm', true), ''), 'sha256');
  last audit_link;
begin
  select * into last from audit_link order by position desc limit 1;
  insert into audit_link (position, event_id, algorithm, hash)
  values (coalesce(last.position, 0) + 1, e.id, chosen,
    hub.audit_hash(chosen, coalesce(last.hash, '') || E'\n' || hub.audit_content(coalesce(last.position, 0) + 1, chosen, e)));
end $function$
;

CREATE OR REPLACE FUNCTION hub.log_delete()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from old_rows) then
    insert into change (moment, type, record_id, action, version, before)
    select hub.current_moment(), tg_argv[0], o.id, 'DELETE', (to_jsonb(o) ->> 'version')::integer, to_jsonb(o) from old_rows o;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION hub.log_insert()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from new_rows) then
    insert into change (moment, type, record_id, action, version, after)
    select hub.current_moment(), tg_argv[0], n.id, 'CREATE', (to_jsonb(n) ->> 'version')::integer, to_jsonb(n) from new_rows n;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION hub.log_update()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from new_rows n join old_rows o on o.id = n.id where n is distinct from o) then
    insert into change (moment, type, record_id, action, version, before, after)
    select hub.current_moment(), tg_argv[0], n.id, 'UPDATE', (to_jsonb(n) ->> 'version')::integer, to_jsonb(o), to_jsonb(n)
    from new_rows n join old_rows o on o.id = n.id where n is distinct from o;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION hub.mask_address(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when value = '（已按期清除）' then value else left(value, least(4, length(value) / 2)) || '******' end where value is not null
$function$
;

CREATE OR REPLACE FUNCTION hub.mask_email(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when value = '（已按期清除）' then value else left(value, 1) || '****' || coalesce(substring(value from '@.*$'), '') end where value is not null
$function$
;

CREATE OR REPLACE FUNCTION hub.mask_identity(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when value = '（已按期清除）' then value else repeat('*', greatest(length(value) - 4, 4)) || right(value, 4) end where value is not null
$function$
;

CREATE OR REPLACE FUNCTION hub.mask_name(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when value = '（已按期清除）' then value else left(value, 1) || repeat('*', greatest(length(value) - 1, 1)) end where value is not null
$function$
;

CREATE OR REPLACE FUNCTION hub.mask_phone(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when value = '（已按期清除）' then value
              when length(value) >= 11 then left(value, case when value like '0%' then 4 else 3 end) || '****' || right(value, 4)
              else '****' || right(value, 2) end where value is not null
$function$
;

CREATE OR REPLACE FUNCTION hub.mask_place(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when value is not null then '***' end
$function$
;

CREATE OR REPLACE FUNCTION hub.new_expert_engagement_code()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'CQ-' || lpad(n::text, greatest(8, length(n::text)), '0') from nextval('hub.expert_engagement_number') n $function$
;

CREATE OR REPLACE FUNCTION hub.new_movement_code()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'MV-' || lpad(n::text, greatest(8, length(n::text)), '0') from nextval('hub.movement_number') n $function$
;

CREATE OR REPLACE FUNCTION hub.new_team_status_code()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'TS-' || lpad(n::text, greatest(8, length(n::text)), '0') from nextval('hub.team_status_number') n $function$
;

CREATE OR REPLACE FUNCTION hub.observation_month(moment timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION hub.refuse_audit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the audit log is append-only: % is refused; call hub.clear_audit() for what is older than six months', lower(tg_op)
    using errcode = 'insufficient_privilege';
end $function$
;

CREATE OR REPLACE FUNCTION hub.refuse_truncate()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'truncate would escape the change log: delete the rows instead';
end $function$
;

CREATE OR REPLACE FUNCTION hub.stamp_moment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  stamped bigint;
begin
  perform pg_advisory_xact_lock(320700, 1);
  update moment set
    position = nextval('hub.moment_position'),
    at = greatest(clock_timestamp(), (select max(at) + interval '1 microsecond' from moment))
  where id = new.id returning position into stamped;
  if not exists (select from audit_event where moment = new.id) then
    insert into audit_event (caller, request_id, action, result, moment, address)
    values (new.caller, new.request_id, coalesce(new.operation, 'sql'), 'OK', new.id, host(inet_client_addr()));
  end if;
  perform pg_notify('hub_moments', stamped::text);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION hub.touch_owner()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  changed text := case tg_op
    when 'INSERT' then 'select n.%1$I as owner from new_rows n'
    when 'DELETE' then 'select o.%1$I as owner from old_rows o'
    else 'select unnest(array[n.%1$I, o.%1$I]) as owner from new_rows n join old_rows o on o.id = n.id where n is distinct from o' end;
begin
  execute format('update %2$s t set version = t.version + 1 where t.id in (' || changed || ') and not exists (select from change c where c.moment = nullif(current_setting(''hub.moment'', true), '''')::bigint and c.type = %3$L and c.record_id = t.id)', tg_argv[0], tg_argv[1], tg_argv[2]);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION hub.touch_record()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  -- whoever sets another version asks for a new one, because something that belongs to the record changed
  asked boolean := new.version is distinct from old.version;
begin
  new.version := old.version;
  new.created_at := old.created_at;
  new.updated_at := old.updated_at;
  -- generated columns are still null in a before trigger: they are left out of the comparison
  if asked or new is distinct from old and (tg_nargs = 0 or to_jsonb(new) - tg_argv <> to_jsonb(old) - tg_argv) then
    new.version := old.version + 1;
    new.updated_at := clock_timestamp();
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION hub.without_personal(state jsonb, columns text[])
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select state || coalesce((select jsonb_object_agg(c, hub.cleared()) from unnest(columns) c where state ->> c is not null), '{}')
$function$
;
