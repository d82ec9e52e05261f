import { Migration } from '@mikro-orm/migrations';

const recordColumns = `
  id bigint generated always as identity primary key,
  code text not null check (code <> ''),
  version integer not null default 1,
  source_kind text not null default 'MANUAL' check (source_kind in ('MANUAL', 'IMPORT', 'PUSH', 'DERIVED', 'DEMONSTRATION', 'CODE_LIST')),
  source_reference text,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp()`;

const validity = `
  valid_from date,
  valid_to date,
  check (valid_to is null or valid_from is null or valid_to > valid_from)`;

const classification = (table: string, type: string) => `
create table ${table} (${recordColumns},
  scheme text not null check (scheme <> ''),
  name text not null check (name <> ''),
  path text not null,
  depth integer not null check (depth >= 0),
  note text,
  parent_id bigint references ${table},
  successor_id bigint references ${table},${validity},
  unique (scheme, code)
);
create index on ${table} (path text_pattern_ops);
create index on ${table} (parent_id);
create index on ${table} (successor_id);
call hub.follow('${table}', '${type}');`;

/** Regions, zones, organisations and classifications, each with validity dates and successors; callers' keys; receipts. */
export class Migration20261123000002_vocabulary extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;
create table region (${recordColumns},
  name text not null check (name <> ''),
  level text not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'STREET', 'VILLAGE')),
  path text not null,
  statutory boolean not null default true,
  parent_id bigint references region,
  successor_id bigint references region,${validity},
  unique (code)
);
create index on region (path text_pattern_ops);
create index on region (parent_id);
create index on region (successor_id);
create index on region (name collate "zh-x-icu", id);
call hub.follow('region', 'Region');

create table zone (${recordColumns},
  name text not null check (name <> ''),
  kind text not null,${validity},
  unique (code)
);
call hub.follow('zone', 'Zone');
create table zone_region (
  id bigint generated always as identity primary key,
  zone_id bigint not null references zone on delete cascade,
  region_id bigint not null references region,
  unique (zone_id, region_id)
);
create index on zone_region (region_id);
call hub.follow('zone_region', 'ZoneRegion');
call hub.follow_part('zone_region', 'zone_id', 'zone', 'Zone');

create table organization (${recordColumns},
  name text not null check (name <> ''),
  short_name text,
  kind text not null check (kind in ('GOVERNMENT', 'DEPARTMENT', 'PUBLIC_INSTITUTION', 'ENTERPRISE', 'SOCIAL')),
  sector text,
  uscc text,
  region_id bigint references region,
  parent_id bigint references organization,
  successor_id bigint references organization,${validity},
  unique (code)
);
create index on organization (region_id);
create index on organization (parent_id);
create index on organization (successor_id);
create index on organization (name collate "zh-x-icu", id);
call hub.follow('organization', 'Organization');
create table organization_name (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organization on delete cascade,
  name text not null check (name <> ''),${validity}
);
create index on organization_name (organization_id, valid_from);
call hub.follow('organization_name', 'FormerName');
call hub.follow_part('organization_name', 'organization_id', 'organization', 'Organization');
${classification('event_type', 'EventType')}
${classification('material_category', 'MaterialCategory')}
${classification('resource_type', 'ResourceType')}

create table api_key (
  id bigint generated always as identity primary key,
  prefix text not null unique,
  secret_hash text not null,
  label text not null,
  role text not null,
  department text,
  region text,
  demonstration boolean not null default false,
  expires_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default clock_timestamp()
);

create table receipt (
  id bigint generated always as identity primary key,
  subject text not null,
  key text not null,
  caller text not null,
  department text,
  body_hash text not null,
  policy text not null check (policy in ('REJECT_ALL', 'REJECT_BAD', 'QUARANTINE_BAD')),
  at timestamptz not null default clock_timestamp(),
  received integer not null,
  inserted integer not null,
  updated integer not null,
  unchanged integer not null,
  rejected integer not null,
  quarantined integer not null,
  errors jsonb not null default '[]',
  moment bigint references moment,
  check (received = inserted + updated + unchanged + rejected + quarantined),
  unique (subject, caller, key)
);
create index on receipt (at desc, id desc);
create table quarantined_record (
  id bigint generated always as identity primary key,
  receipt_id bigint not null references receipt on delete cascade,
  subject text not null,
  index integer not null,
  record jsonb not null,
  errors jsonb not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'REPLAYED', 'DISCARDED')),
  at timestamptz not null default clock_timestamp()
);
create index on quarantined_record (receipt_id);
`);
  }
}
