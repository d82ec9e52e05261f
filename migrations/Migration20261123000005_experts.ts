import { Migration } from '@mikro-orm/migrations';
import { partTable, placeColumns, recordColumns } from './columns.js';

const part = (table: string, type: string, columns: string) =>
  partTable({ table, type, owner: 'expert_id', ownerTable: 'expert', ownerType: 'Expert' }, columns);

/** The experts library: experts, their contact data apart from them, appointments, and what they were called for. */
export class Migration20261123000005_experts extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;
create extension if not exists btree_gist;
create table expert (${recordColumns},
  name text not null check (name <> ''),
  gender text check (gender in ('MALE', 'FEMALE')),
  birth_year integer check (birth_year between 1900 and 2100),
  type_id bigint references resource_type,
  organization_id bigint references organization,
  workplace text,
  post text,
  title text,
  title_level text check (title_level in ('SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE', 'JUNIOR', 'NONE')),
  qualification text,
  education text check (education in ('DOCTOR', 'MASTER', 'BACHELOR', 'COLLEGE', 'OTHER')),
  level text not null default 'CITY' check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY')),
  chief boolean not null default false,
  state text not null default 'APPLIED' check (state in ('APPLIED', 'REVIEWED', 'APPOINTED', 'DISMISSED')),
  availability text not null default 'AVAILABLE' check (availability in ('AVAILABLE', 'ON_CALL', 'AWAY', 'UNAVAILABLE')),
  region_id bigint references region,${placeColumns},
  summary text,
  remarks text
);
create index on expert (region_id, code);
create index on expert (type_id, code);
create index on expert (state, availability, code);
create index on expert (organization_id);
create index on expert (name collate "zh-x-icu", id);
create index on expert using gist (position);
create index on expert using gin (name gin_trgm_ops);
call hub.follow('expert', 'Expert');
${part(
  'expert_contact',
  'ExpertContact',
  `mobile text,
  office_phone text,
  email text,
  identity_number text,
  home_address text,
  unique (expert_id)`,
)}
${part('expert_specialty', 'ExpertSpecialty', `type_id bigint references resource_type, name text not null check (name <> ''), years integer check (years between 0 and 80), unique (expert_id, name)`)}
create index on expert_specialty (type_id);
create index on expert_specialty using gin (name gin_trgm_ops);
${part('expert_duty', 'ExpertDuty', `duty text not null check (duty in ('ON_SITE', 'CONSULTATION', 'INVESTIGATION', 'INSPECTION', 'TRAINING')), unique (expert_id, duty)`)}
create index on expert_duty (duty);
${part(
  'expert_conflict',
  'ExpertConflict',
  `organization_id bigint references organization,
  party text not null check (party <> ''),
  reason text not null check (reason <> ''),
  valid_from date,
  valid_to date,
  check (valid_to is null or valid_from is null or valid_to > valid_from),
  unique (expert_id, party)`,
)}
create index on expert_conflict (organization_id);

create table expert_appointment (${recordColumns},
  expert_id bigint not null references expert,
  organization_id bigint references organization,
  appointed_by text,
  level text not null check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY')),
  role text not null check (role <> ''),
  document_number text,
  valid_from date not null,
  valid_to date not null,
  check (valid_to > valid_from),
  -- nobody holds the same role at the same level twice on one day; looked at when a batch is whole, in which periods may be exchanged
  constraint expert_appointment_overlap exclude using gist (expert_id with =, level with =, role with =, daterange(valid_from, valid_to) with &&) deferrable initially deferred
);
create index on expert_appointment (expert_id, valid_from);
create index on expert_appointment (valid_to, id);
create index on expert_appointment (organization_id);
call hub.follow('expert_appointment', 'ExpertAppointment');

create table expert_engagement (${recordColumns},
  expert_id bigint not null references expert,
  duty text not null check (duty in ('ON_SITE', 'CONSULTATION', 'INVESTIGATION', 'INSPECTION', 'TRAINING')),
  subject text not null check (subject <> ''),
  organization_id bigint references organization,
  event_type_id bigint references event_type,
  began_at timestamptz not null,
  ended_at timestamptz,
  score integer check (score between 1 and 5),
  evaluation text,
  evaluated_on date,
  recorded_by text not null,
  check (ended_at is null or ended_at >= began_at)
);
create index on expert_engagement (expert_id, began_at, id);
create index on expert_engagement (began_at, id);
create index on expert_engagement (organization_id);
create index on expert_engagement (event_type_id);
call hub.follow('expert_engagement', 'ExpertEngagement');
create sequence hub.expert_engagement_number;
create function hub.new_expert_engagement_code() returns text language sql volatile as $$ select 'CQ-' || lpad(n::text, greatest(8, length(n::text)), '0') from nextval('hub.expert_engagement_number') n $$;

-- 110101199003078515 -> **************8515
create function hub.mask_identity(value text) returns text language sql immutable parallel safe as $$
  select repeat('*', greatest(length(value) - 4, 4)) || right(value, 4) where value is not null
$$;
-- zhang.san@example.cn -> z****@example.cn
create function hub.mask_email(value text) returns text language sql immutable parallel safe as $$
  select left(value, 1) || '****' || coalesce(substring(value from '@.*$'), '') where value is not null
$$;
-- 连云港市海州区苍梧路 1 号 -> 连云港市******; of a short text at most half is shown
create function hub.mask_address(value text) returns text language sql immutable parallel safe as $$
  select left(value, least(4, length(value) / 2)) || '******' where value is not null
$$;
`);
  }
}
