import { Migration } from '@mikro-orm/migrations';
import { partTable, placeColumns, recordColumns } from './columns.js';

const part = (table: string, type: string, columns: string) =>
  partTable({ table, type, owner: 'case_id', ownerTable: 'emergency_case', ownerType: 'Case' }, columns);
const figures = `
  deaths integer check (deaths >= 0),
  missing integer check (missing >= 0),
  serious_injuries integer check (serious_injuries >= 0),
  minor_injuries integer check (minor_injuries >= 0),
  trapped integer check (trapped >= 0),
  evacuated integer check (evacuated >= 0),
  affected integer check (affected >= 0),
  direct_loss_yuan numeric(16, 2) check (direct_loss_yuan >= 0),
  indirect_loss_yuan numeric(16, 2) check (indirect_loss_yuan >= 0)`;

/** The cases library: what happened, with figures by state, timeline, what was used, and what was learnt. */
export class Migration20261123000007_cases extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;
create table emergency_case (${recordColumns},
  title text not null check (title <> ''),
  event_type_id bigint references event_type,
  level text check (level in ('EXTRAORDINARY', 'MAJOR', 'LARGER', 'GENERAL')),
  level_source text not null default 'STATED' check (level_source in ('STATED', 'COMPUTED')),
  level_rule_id bigint,
  occurred_at timestamptz not null,
  occurred_precision text not null default 'MINUTE' check (occurred_precision in ('MINUTE', 'HOUR', 'DAY', 'MONTH', 'YEAR')),
  ended_at timestamptz,
  reported_at timestamptz,
  region_id bigint references region,
  organization_id bigint references organization,
  place text,${placeColumns},
  weather text,
  summary text,
  text text,
  figure_state text check (figure_state in ('FLASH', 'FOLLOW_UP', 'VERIFIED')),${figures},
  direct_cause text,
  indirect_causes text,
  responsibility text,
  publicity text not null default 'PUBLIC' check (publicity in ('PUBLIC', 'INTERNAL')),
  source_file text,
  remarks text,
  constraint case_dates check (ended_at is null or ended_at >= occurred_at)
);
create index on emergency_case (occurred_at, id);
create index on emergency_case (event_type_id, occurred_at, id);
create index on emergency_case (region_id, occurred_at, id);
create index on emergency_case (level, occurred_at, id);
create index on emergency_case (organization_id);
create index on emergency_case (title collate "zh-x-icu", id);
create index on emergency_case using gist (position);
create index on emergency_case using gin (title gin_trgm_ops);
create index on emergency_case using gin (text gin_trgm_ops);
call hub.follow('emergency_case', 'Case');
${part('case_event_type', 'CaseEventType', `event_type_id bigint not null references event_type, unique (case_id, event_type_id)`)}
create index on case_event_type (event_type_id);
${part('case_figures', 'CaseFigures', `state text not null check (state in ('FLASH', 'FOLLOW_UP', 'VERIFIED')), reported_at timestamptz not null,${figures}, source text, unique (case_id, reported_at)`)}
${part('case_loss', 'CaseLoss', `kind text not null check (kind in ('CASUALTY', 'PROPERTY', 'RESCUE', 'CLEANUP', 'ADMINISTRATIVE')), amount_yuan numeric(16, 2) not null check (amount_yuan >= 0), note text, unique (case_id, kind)`)}
${part('case_timeline', 'CaseTimelineEntry', `position integer not null, at timestamptz not null, actor text, action text not null check (action <> ''), source text, unique (case_id, position)`)}
${part(
  'case_unit',
  'CaseUnit',
  `position integer not null, name text not null check (name <> ''), uscc text, organization_id bigint references organization, role text, unique (case_id, name)`,
)}
create index on case_unit (organization_id);
${part('case_chemical', 'CaseChemical', `position integer not null, name text not null check (name <> ''), un_number text check (un_number ~ '^[0-9]{4}$'), cas_number text, quantity_tonnes numeric(16, 3) check (quantity_tonnes >= 0), unique (case_id, name)`)}
${part(
  'case_plan',
  'CasePlan',
  `position integer not null, plan_id bigint not null references plan, level text check (level in ('I', 'II', 'III', 'IV', 'V')), started_at timestamptz, ended_at timestamptz, note text,
  check (ended_at is null or started_at is null or ended_at >= started_at),
  unique (case_id, plan_id)`,
)}
create index on case_plan (plan_id);
${part(
  'case_team',
  'CaseTeam',
  `position integer not null, team_id bigint not null references team, people integer check (people >= 0), sent_at timestamptz, arrived_at timestamptz, left_at timestamptz, task text,
  check (arrived_at is null or sent_at is null or arrived_at >= sent_at),
  check (left_at is null or arrived_at is null or left_at >= arrived_at),
  unique (case_id, team_id)`,
)}
create index on case_team (team_id);
${part(
  'case_material',
  'CaseMaterial',
  `position integer not null, name text not null check (name <> ''), material_id bigint references material, depot_id bigint references depot, quantity numeric(16, 3) not null check (quantity > 0), unit text not null, sent_at timestamptz, note text,
  unique nulls not distinct (case_id, name, depot_id)`,
)}
create index on case_material (material_id);
create index on case_material (depot_id);
${part('case_expert', 'CaseExpert', `position integer not null, expert_id bigint not null references expert, role text, began_at timestamptz, opinion text, score integer check (score between 1 and 5), unique (case_id, expert_id)`)}
create index on case_expert (expert_id);
${part('case_regulation', 'CaseRegulation', `position integer not null, regulation_id bigint not null references regulation, article text, note text, unique (case_id, regulation_id)`)}
create index on case_regulation (regulation_id);
${part(
  'case_lesson',
  'CaseLesson',
  `position integer not null, kind text not null check (kind in ('LESSON', 'MEASURE')), text text not null check (text <> ''), responsible text, organization_id bigint references organization, due_on date, done_on date,
  state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DROPPED')),
  unique (case_id, position)`,
)}
create index on case_lesson (organization_id);

-- From which counts on an event has which level, by law: thresholds include their value ("以上").
create table level_rule (${recordColumns},
  event_type_id bigint not null references event_type,
  level text not null check (level in ('EXTRAORDINARY', 'MAJOR', 'LARGER', 'GENERAL')),
  deaths integer check (deaths >= 0),
  serious_injuries integer check (serious_injuries >= 0),
  direct_loss_yuan numeric(16, 2) check (direct_loss_yuan >= 0),
  basis text not null check (basis <> ''),
  regulation_id bigint references regulation,
  valid_from date,
  valid_to date,
  check (valid_to is null or valid_from is null or valid_to > valid_from)
);
create index on level_rule (event_type_id, level);
create index on level_rule (regulation_id);
call hub.follow('level_rule', 'LevelRule');
alter table emergency_case add foreign key (level_rule_id) references level_rule;
create index on emergency_case (level_rule_id);
`);
  }
}
