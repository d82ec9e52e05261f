import { Migration } from '@mikro-orm/migrations';
import { partTable, recordColumns } from './columns.js';

const regulationPart = (table: string, type: string, columns: string) =>
  partTable({ table, type, owner: 'regulation_id', ownerTable: 'regulation', ownerType: 'Regulation' }, columns);
const planPart = (table: string, type: string, columns: string) =>
  partTable({ table, type, owner: 'plan_id', ownerTable: 'plan', ownerType: 'Plan' }, columns);
const versionPart = (table: string, type: string, columns: string) =>
  partTable({ table, type, owner: 'version_id', ownerTable: 'plan_version', ownerType: 'PlanVersion' }, columns);
const responseLevels = `('I', 'II', 'III', 'IV', 'V')`;

/** The plans and regulations library: regulations by article, plans by version with their structure, lifecycle, drills, deadlines. */
export class Migration20261123000006_plans extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;
create table regulation (${recordColumns},
  title text not null check (title <> ''),
  short_title text,
  level text not null check (level in ('CONSTITUTION', 'LAW', 'ADMINISTRATIVE_REGULATION', 'DEPARTMENT_RULE', 'LOCAL_REGULATION', 'LOCAL_GOVERNMENT_RULE', 'NORMATIVE_DOCUMENT', 'STANDARD', 'JUDICIAL_INTERPRETATION', 'OTHER')),
  type_id bigint references resource_type,
  issuer text,
  organization_id bigint references organization,
  document_number text,
  region_id bigint references region,
  promulgated_on date,
  effective_on date,
  version_on date,
  repealed_on date,
  -- versions of one regulation share a family: the title without year, brackets and (修订) (修正)
  family text not null,
  successor_id bigint references regulation,
  revision_history text,
  topic text,
  summary text,
  source_file text,
  text_hash text,
  article_count integer not null default 0,
  character_count integer not null default 0,
  remarks text,
  constraint regulation_dates check (repealed_on is null or effective_on is null or repealed_on >= effective_on),
  constraint regulation_not_its_successor check (successor_id <> id)
);
create index on regulation (level, code);
create index on regulation (family, (coalesce(version_on, effective_on, promulgated_on)), id);
create index on regulation (effective_on, id);
create index on regulation (region_id);
create index on regulation (organization_id);
create index on regulation (type_id);
create index on regulation (successor_id);
create index on regulation (text_hash);
create index on regulation (title collate "zh-x-icu", id);
create index on regulation using gin (title gin_trgm_ops);
call hub.follow('regulation', 'Regulation');
${regulationPart(
  'regulation_article',
  'Article',
  `position integer not null check (position > 0),
  kind text not null check (kind in ('PREAMBLE', 'ARTICLE', 'CLAUSE', 'APPENDIX')),
  number text,
  ordinal integer,
  heading text,
  text text not null,
  unique (regulation_id, position)`,
)}
create index on regulation_article using gin (text gin_trgm_ops);
${regulationPart('regulation_event_type', 'RegulationEventType', `event_type_id bigint not null references event_type, unique (regulation_id, event_type_id)`)}
create index on regulation_event_type (event_type_id);
${regulationPart(
  'regulation_amendment',
  'RegulationAmendment',
  `position integer not null,
  amended_on date,
  title text not null check (title <> ''),
  document_number text,
  amending_id bigint references regulation,
  unique (regulation_id, position)`,
)}
create index on regulation_amendment (amending_id);

create table plan (${recordColumns},
  title text not null check (title <> ''),
  kind text not null check (kind in ('OVERALL', 'SPECIAL', 'DEPARTMENT', 'MAJOR_ACTIVITY', 'JOINT', 'CATASTROPHE', 'TOWNSHIP', 'VILLAGE', 'AREA', 'UNIT_COMPREHENSIVE', 'UNIT_SPECIAL', 'ON_SITE', 'WORK_MANUAL', 'ACTION_SCHEME')),
  type_id bigint references resource_type,
  level text not null check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'UNIT')),
  issuer text,
  organization_id bigint references organization,
  region_id bigint references region,
  parent_id bigint references plan,
  publicity text not null default 'PUBLIC' check (publicity in ('PUBLIC', 'INTERNAL')),
  -- production, storage or transport of dangerous goods, mines, metal, construction, crowded places: stricter drill rules
  high_risk boolean not null default false,
  summary text,
  remarks text,
  constraint plan_not_below_itself check (parent_id <> id)
);
create index on plan (kind, level, code);
create index on plan (region_id);
create index on plan (organization_id);
create index on plan (type_id);
create index on plan (parent_id);
create index on plan (title collate "zh-x-icu", id);
create index on plan using gin (title gin_trgm_ops);
call hub.follow('plan', 'Plan');
${planPart('plan_event_type', 'PlanEventType', `event_type_id bigint not null references event_type, unique (plan_id, event_type_id)`)}
create index on plan_event_type (event_type_id);
${planPart('plan_regulation', 'PlanRegulation', `position integer not null, regulation_id bigint not null references regulation, article text, note text, unique (plan_id, regulation_id)`)}
create index on plan_regulation (regulation_id);
${planPart('plan_expert', 'PlanExpert', `position integer not null, expert_id bigint not null references expert, role text, unique (plan_id, expert_id)`)}
create index on plan_expert (plan_id, position);
create index on plan_expert (expert_id);
${planPart('plan_team', 'PlanTeam', `position integer not null, team_id bigint not null references team, role text, unique (plan_id, team_id)`)}
create index on plan_team (team_id);

create table plan_version (${recordColumns},
  plan_id bigint not null references plan,
  label text not null check (label <> ''),
  document_number text,
  stage text not null default 'DRAFTING' check (stage in ('DRAFTING', 'CONSULTED', 'REVIEWED', 'APPROVED', 'ISSUED', 'FILED', 'ABOLISHED')),
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
  predecessor_id bigint references plan_version,
  source_file text,
  text_hash text,
  character_count integer not null default 0,
  remarks text,
  unique (plan_id, label),
  constraint plan_version_dates check (abolished_on is null or issued_on is null or abolished_on >= issued_on),
  constraint plan_version_not_its_predecessor check (predecessor_id <> id)
);
create index on plan_version (plan_id, issued_on, id);
create index on plan_version (stage, id);
create index on plan_version (predecessor_id);
create index on plan_version (text_hash);
call hub.follow('plan_version', 'PlanVersion');
${versionPart(
  'plan_section',
  'PlanSection',
  `position integer not null check (position > 0),
  depth integer not null check (depth >= 0),
  number text,
  heading text not null,
  path text not null,
  parent_position integer,
  text text not null,
  unique (version_id, position)`,
)}
create index on plan_section using gin (text gin_trgm_ops);
${versionPart(
  'plan_response_level',
  'ResponseLevelRule',
  `position integer not null,
  level text not null check (level in ${responseLevels}),
  name text,
  trigger_conditions text not null check (trigger_conditions <> ''),
  approver text,
  measures text,
  unique (version_id, level)`,
)}
${versionPart(
  'plan_command_body',
  'CommandBody',
  `position integer not null,
  name text not null check (name <> ''),
  role text,
  head text,
  organization_id bigint references organization,
  member_units text,
  duties text,
  unique (version_id, name)`,
)}
create index on plan_command_body (organization_id);
${versionPart(
  'plan_step',
  'PlanStep',
  `position integer not null,
  level text check (level in ${responseLevels}),
  stage text not null check (stage in ('WARNING', 'REPORTING', 'RESPONSE', 'ENDING', 'RECOVERY')),
  title text not null check (title <> ''),
  description text,
  start_offset_minutes integer check (start_offset_minutes >= 0),
  time_limit_minutes integer check (time_limit_minutes between 1 and 43200),
  responsible text,
  organization_id bigint references organization,
  action text,
  precondition text,
  unique (version_id, position)`,
)}
create index on plan_step (organization_id);
${versionPart(
  'plan_measure',
  'PlanMeasure',
  `position integer not null,
  title text not null check (title <> ''),
  hazard text,
  event_type_id bigint references event_type,
  un_number text check (un_number ~ '^[0-9]{4}$'),
  cas_number text,
  text text not null,
  unique (version_id, position)`,
)}
create index on plan_measure (event_type_id);
${versionPart(
  'plan_need',
  'PlanNeed',
  `position integer not null,
  level text check (level in ${responseLevels}),
  kind text not null check (kind in ('MATERIAL', 'TEAM', 'EXPERT')),
  material_id bigint references material,
  category_id bigint references material_category,
  type_id bigint references resource_type,
  quantity numeric(16, 3) not null check (quantity > 0),
  unit text not null,
  within_minutes integer check (within_minutes > 0),
  note text,
  unique (version_id, position),
  constraint plan_need_names_what check (
    kind = 'MATERIAL' and num_nonnulls(material_id, category_id) = 1 and type_id is null
    or kind in ('TEAM', 'EXPERT') and type_id is not null and material_id is null and category_id is null)`,
)}
create index on plan_need (material_id);
create index on plan_need (category_id);
create index on plan_need (type_id);
${versionPart(
  'plan_contact',
  'PlanContact',
  `position integer not null,
  unit text not null check (unit <> ''),
  role text,
  person_name text,
  phone text,
  unique (version_id, position)`,
)}
${versionPart('plan_attachment', 'PlanAttachment', `position integer not null, title text not null check (title <> ''), kind text, text text, file text, unique (version_id, position)`)}

create table plan_act (${recordColumns},
  plan_version_id bigint not null references plan_version,
  step text not null check (step in ('DRAFT', 'CONSULT', 'REVIEW', 'APPROVE', 'ISSUE', 'PUBLISH', 'FILE', 'EVALUATE', 'REVISE', 'ABOLISH')),
  done_on date not null,
  document_number text,
  by_whom text,
  note text,
  recorded_by text not null
);
create index on plan_act (plan_version_id, done_on, id);
create index on plan_act (step, done_on, id);
call hub.follow('plan_act', 'PlanAct');
create sequence hub.plan_act_number;

create table drill (${recordColumns},
  title text not null check (title <> ''),
  plan_id bigint references plan,
  scope text not null check (scope in ('COMPREHENSIVE', 'SINGLE')),
  form text not null check (form in ('TABLETOP', 'LIVE')),
  purpose text not null check (purpose in ('TEST', 'DEMONSTRATION', 'RESEARCH')),
  held_on date not null,
  hours numeric(16, 3) check (hours > 0),
  region_id bigint references region,
  organization_id bigint references organization,
  place text,
  participants integer check (participants >= 0),
  evaluated_on date,
  evaluation text,
  score integer check (score between 0 and 100),
  problems text,
  remarks text,
  constraint drill_evaluated_after check (evaluated_on is null or evaluated_on >= held_on)
);
create index on drill (plan_id, held_on, id);
create index on drill (held_on, id);
create index on drill (region_id);
create index on drill (organization_id);
call hub.follow('drill', 'Drill');
${partTable({ table: 'drill_team', type: 'DrillTeam', owner: 'drill_id', ownerTable: 'drill', ownerType: 'Drill' }, `team_id bigint not null references team, people integer check (people >= 0), unique (drill_id, team_id)`)}
create index on drill_team (team_id);

-- By when something is due: rule sets with validity, so that a change of law is a row and not a release.
create table deadline_rule (${recordColumns},
  kind text not null check (kind in ('FILING', 'PUBLICATION', 'DRILL', 'EVALUATION', 'REVISION')),
  plan_kinds text[] not null check (cardinality(plan_kinds) > 0),
  high_risk boolean,
  -- only plans for this class of emergency, or one below it
  event_type_id bigint references event_type,
  -- a drill of any plan of the same organisation that the rule holds for counts
  per_organization boolean not null default false,
  amount integer not null check (amount > 0),
  unit text not null check (unit in ('WORKING_DAY', 'DAY', 'MONTH', 'YEAR')),
  counted_from text not null check (counted_from in ('ISSUED', 'LAST_DRILL', 'LAST_EVALUATION')),
  priority integer not null default 0,
  basis text not null check (basis <> ''),
  regulation_id bigint references regulation,
  valid_from date,
  valid_to date,
  check (valid_to is null or valid_from is null or valid_to > valid_from)
);
create index on deadline_rule (kind, priority desc, code);
create index on deadline_rule (regulation_id);
create index on deadline_rule (event_type_id);
call hub.follow('deadline_rule', 'DeadlineRule');

-- Days that differ from Monday to Friday by the yearly notice on public holidays.
create table calendar_day (${recordColumns},
  day date not null unique,
  working boolean not null,
  name text,
  basis text
);
call hub.follow('calendar_day', 'CalendarDay');

-- The so-manieth working day after a day, by the present calendar; days that the calendar does not name are working from Monday to Friday.
create function hub.add_working_days(since date, days integer) returns date language sql stable strict parallel safe as $$
  select since + i
  from generate_series(1, days * 2 + 30) i left join public.calendar_day c on c.day = since + i
  where coalesce(c.working, extract(isodow from since + i) < 6)
  order by i offset days - 1 limit 1
$$;
`);
  }
}
