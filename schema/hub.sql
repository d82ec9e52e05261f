-- 由代码生成，请勿手工修改：npm run schema — printed from the code by npm run schema; do not edit.

-- extensions

create extension cube;
create extension earthdistance;
create extension pg_trgm;

-- schemas

create schema hub;

-- sequences

create sequence hub.moment_position as bigint start 1 increment 1;
create sequence hub.movement_number as bigint start 1 increment 1;

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
  constraint api_key_pkey PRIMARY KEY (id),
  constraint api_key_prefix_key UNIQUE (prefix)
);

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
  area_square_metre numeric(14,6),
  volume_cubic_metre numeric(14,6),
  manager_name text,
  manager_phone text,
  duty_phone text,
  remarks text,
  "position" cube generated always as (
CASE
    WHEN ((longitude IS NOT NULL) AND (latitude IS NOT NULL)) THEN cube(ARRAY[(((6378168)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6378168)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6378168)::double precision * sin(radians(latitude)))])
    ELSE NULL::cube
END) stored,
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

create table quarantined_record (
  id bigint generated always as identity not null,
  receipt_id bigint not null,
  subject text not null,
  index integer not null,
  record jsonb not null,
  errors jsonb not null,
  state text default 'OPEN'::text not null,
  at timestamp with time zone default clock_timestamp() not null,
  constraint quarantined_record_pkey PRIMARY KEY (id),
  constraint quarantined_record_state_check CHECK ((state = ANY (ARRAY['OPEN'::text, 'REPLAYED'::text, 'DISCARDED'::text]))),
  constraint quarantined_record_receipt_id_fkey FOREIGN KEY (receipt_id) REFERENCES receipt(id) ON DELETE CASCADE
);
CREATE INDEX quarantined_record_receipt_id_idx ON public.quarantined_record USING btree (receipt_id);

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
  constraint receipt_pkey PRIMARY KEY (id),
  constraint receipt_subject_caller_key_key UNIQUE (subject, caller, key),
  constraint receipt_check CHECK ((received = ((((inserted + updated) + unchanged) + rejected) + quarantined))),
  constraint receipt_policy_check CHECK ((policy = ANY (ARRAY['REJECT_ALL'::text, 'REJECT_BAD'::text, 'QUARANTINE_BAD'::text]))),
  constraint receipt_moment_fkey FOREIGN KEY (moment) REFERENCES moment(id)
);
CREATE INDEX receipt_at_id_idx ON public.receipt USING btree (at DESC, id DESC);

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
CREATE TRIGGER log_delete AFTER DELETE ON public.region REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_delete('Region');
CREATE TRIGGER log_insert AFTER INSERT ON public.region REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_insert('Region');
CREATE TRIGGER log_update AFTER UPDATE ON public.region REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION hub.log_update('Region');
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.region FOR EACH STATEMENT EXECUTE FUNCTION hub.refuse_truncate();
CREATE TRIGGER touch_record BEFORE UPDATE ON public.region FOR EACH ROW EXECUTE FUNCTION hub.touch_record();

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

CREATE OR REPLACE FUNCTION hub.mask_name(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select left(value, 1) || repeat('*', greatest(length(value) - 1, 1)) where value is not null
$function$
;

CREATE OR REPLACE FUNCTION hub.mask_phone(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select case when length(value) >= 11 then left(value, case when value like '0%' then 4 else 3 end) || '****' || right(value, 4)
              else '****' || right(value, 2) end where value is not null
$function$
;

CREATE OR REPLACE FUNCTION hub.new_movement_code()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'MV-' || lpad(n::text, greatest(8, length(n::text)), '0') from nextval('hub.movement_number') n $function$
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
