import { connection, linked } from '../../../reading/connection.js';
import { entityView, type EntityView } from '../../../reading/entityView.js';
import type { Compilation } from '../../../reading/compilation.js';
import { conditionOf, toMany } from '../../../reading/filter.js';
import { list, one, rowsOf, type Field, type Filter } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { eventTypeView } from '../../../vocabulary/classifications/view.js';
import { expertView } from '../../experts/roster/view.js';
import { teamView } from '../../teams/roster/view.js';
import { Plan, PlanExpert, PlanRegulation, PlanTeam } from '../entity.js';
import { regulationView } from '../regulations/view.js';
import { inForceId } from '../versions/inForce.js';
import { planVersionView } from '../versions/view.js';
import { ofVisiblePlan, visiblePlan } from './reach.js';

/** What a plan names is shown where both the plan and the thing named may be seen. */
function namingView(entity: EntityView['entity'], idPrefix: string, named: () => EntityView, key: string): EntityView {
  return entityView({
    entity,
    idPrefix,
    scope: 'plan:read',
    pinyin: [],
    defaultOrder: [],
    rowRule: (caller, table, compilation) => {
      const other = compilation.alias();
      const rule = named().rowRule?.(caller, other, compilation);
      const rules = [
        ofVisiblePlan(caller, `${table}.plan_id`, compilation),
        rule && `${table}.${key} in (select ${other}.id from ${rowsOf(named(), compilation)} ${other} where ${rule})`,
      ].filter(Boolean);
      return rules.length === 0 ? undefined : rules.join(' and ');
    },
  });
}

/** How the laws and rules that plans rest on are read. */
export const planRegulationView = namingView(PlanRegulation, 'plr', () => regulationView, 'regulation_id');

/** How the experts whom plans name are read. */
export const planExpertView = namingView(PlanExpert, 'ple', () => expertView, 'expert_id');

/** How the teams that plans name are read. */
export const planTeamView = namingView(PlanTeam, 'plt', () => teamView, 'team_id');

const ofPlan = (table: string, other: string) => `${other}.plan_id = ${table}.id`;
const inOrder = (item: string) => `${item}.position`;

/** Condition that a plan is for a class of emergencies. */
const eventTypesOf = (table: string, type: string, compilation: Compilation) => {
  const link = compilation.alias();
  return `${type}.id in (select ${link}.event_type_id from ${compilation.table('plan_event_type', 'PlanEventType')} ${link} where ${link}.plan_id = ${table}.id)`;
};

const versionInForce: Field = (table, compilation, selected) =>
  one(
    () => planVersionView,
    (plan, version) => `${version}.id = ${inForceId(`${plan}.id`, compilation)}`,
  )(table, compilation, selected);

const versionInForceFilter: Filter = (value, table, compilation) => {
  const version = compilation.alias();
  const rule = planVersionView.rowRule?.(compilation.caller, version, compilation);
  const condition = conditionOf(planVersionView, value, version, compilation);
  return `exists (select from ${rowsOf(planVersionView, compilation)} ${version} where ${version}.id = ${inForceId(`${table}.id`, compilation)}${rule ? ` and ${rule}` : ''} and (${condition}))`;
};

/** How plans are read. */
export const planView = entityView({
  entity: Plan,
  idPrefix: 'pln',
  scope: 'plan:read',
  pinyin: ['title', 'issuer'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  rowRule: visiblePlan,
  fields: {
    children: connection(
      () => planView,
      (table, child) => `${child}.parent_id = ${table}.id`,
    ),
    eventTypes: list(
      () => eventTypeView,
      eventTypesOf,
      (type) => `${type}.scheme, ${type}.code`,
    ),
    regulations: linked(() => regulationView, {
      table: 'plan_regulation',
      type: 'PlanRegulation',
      owner: 'plan_id',
      target: 'regulation_id',
      rank: 'position',
    }),
    planRegulations: list(() => planRegulationView, ofPlan, inOrder),
    experts: linked(() => expertView, {
      table: 'plan_expert',
      type: 'PlanExpert',
      owner: 'plan_id',
      target: 'expert_id',
      rank: 'position',
    }),
    planExperts: list(() => planExpertView, ofPlan, inOrder),
    teams: linked(() => teamView, { table: 'plan_team', type: 'PlanTeam', owner: 'plan_id', target: 'team_id', rank: 'position' }),
    planTeams: list(() => planTeamView, ofPlan, inOrder),
    versions: connection(() => planVersionView, ofPlan),
    versionInForce,
    history: history(() => planView),
  },
  filters: {
    children: toMany(
      () => planView,
      (table, child) => `${child}.parent_id = ${table}.id`,
    ),
    eventTypes: toMany(() => eventTypeView, eventTypesOf),
    planRegulations: toMany(() => planRegulationView, ofPlan),
    planExperts: toMany(() => planExpertView, ofPlan),
    planTeams: toMany(() => planTeamView, ofPlan),
    versions: toMany(() => planVersionView, ofPlan),
    versionInForce: versionInForceFilter,
  },
});
