import { may } from '../../../access/caller.js';
import type { Compilation } from '../../../reading/compilation.js';
import { connection, linked } from '../../../reading/connection.js';
import { entityView } from '../../../reading/entityView.js';
import { scalar, toMany } from '../../../reading/filter.js';
import { place } from '../../../reading/place.js';
import { list, type Field, type View } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { eventTypeView } from '../../../vocabulary/classifications/view.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { expertView } from '../../experts/roster/view.js';
import { materialView } from '../../materials/catalogue/view.js';
import { planView } from '../../plans/register/view.js';
import { regulationView } from '../../plans/regulations/view.js';
import { teamView } from '../../teams/roster/view.js';
import { Case } from '../entity.js';
import { computedLevel } from '../levels/computed.js';
import {
  caseChemicalView,
  caseExpertView,
  caseFiguresView,
  caseLessonView,
  caseLossView,
  caseMaterialView,
  casePlanView,
  caseRegulationView,
  caseTeamView,
  caseTimelineView,
  caseUnitView,
} from './partViews.js';

const belongs = (table: string, item: string) => `${item}.case_id = ${table}.id`;
const parts = (view: () => View, order: (item: string) => string): Field => list(view, belongs, order);
const inOrder = (item: string) => `${item}.position`;

const classified = (table: string, type: string, compilation: Compilation) =>
  `(${type}.id = ${table}.event_type_id or ${type}.id in (select k.event_type_id from ${compilation.table('case_event_type', 'CaseEventType')} k where k.case_id = ${table}.id))`;

/** The table that links cases to the records of another library, with its name in the change log and the column that points there. */
const links = {
  plans: { view: () => planView, table: 'case_plan', type: 'CasePlan', target: 'plan_id' },
  teams: { view: () => teamView, table: 'case_team', type: 'CaseTeam', target: 'team_id' },
  materials: { view: () => materialView, table: 'case_material', type: 'CaseMaterial', target: 'material_id' },
  experts: { view: () => expertView, table: 'case_expert', type: 'CaseExpert', target: 'expert_id' },
  regulations: { view: () => regulationView, table: 'case_regulation', type: 'CaseRegulation', target: 'regulation_id' },
} as const;

const related = (name: keyof typeof links) => {
  const { view, table: link, type, target } = links[name];
  return toMany(
    view,
    (table, other, compilation) =>
      `${other}.id in (select k.${target} from ${compilation.table(link, type)} k where k.case_id = ${table}.id)`,
  );
};

const inLinkOrder = ({ view, table, type, target }: (typeof links)[keyof typeof links]): Field =>
  linked(view, { table, type, owner: 'case_id', target, rank: 'position' });

/** Levels from general to particularly major. */
const graveness = (table: string) => `array_position(array['GENERAL', 'LARGER', 'MAJOR', 'EXTRAORDINARY'], ${table}.level)`;

/** How cases are read, newest first. Internal ones are hidden from readers in the role viewer; a caller limited to a region sees its cases and those of no division. */
export const caseView = entityView({
  entity: Case,
  idPrefix: 'cas',
  scope: 'case:read',
  pinyin: ['title'],
  defaultOrder: [{ field: 'OCCURRED_AT', direction: 'DESC' }],
  position: (table) => `${table}.position`,
  fields: {
    classifications: list(
      () => eventTypeView,
      classified,
      (type, table) => `${type}.id is distinct from ${table}.event_type_id, ${type}.scheme, ${type}.code`,
    ),
    computedLevel,
    location: place(),
    figureReports: parts(
      () => caseFiguresView,
      (item) => `${item}.reported_at, ${item}.id`,
    ),
    losses: parts(
      () => caseLossView,
      (item) => `array_position(array['CASUALTY', 'PROPERTY', 'RESCUE', 'CLEANUP', 'ADMINISTRATIVE'], ${item}.kind)`,
    ),
    timeline: parts(() => caseTimelineView, inOrder),
    units: parts(() => caseUnitView, inOrder),
    chemicals: parts(() => caseChemicalView, inOrder),
    planActivations: parts(() => casePlanView, inOrder),
    plans: inLinkOrder(links.plans),
    deployments: parts(() => caseTeamView, inOrder),
    teams: inLinkOrder(links.teams),
    supplies: parts(() => caseMaterialView, inOrder),
    // one material may come from several depots: each is listed once
    materials: connection(
      () => materialView,
      (table, material, compilation) =>
        `${material}.id in (select k.material_id from ${compilation.table('case_material', 'CaseMaterial')} k where k.case_id = ${table}.id)`,
    ),
    opinions: parts(() => caseExpertView, inOrder),
    experts: inLinkOrder(links.experts),
    citations: parts(() => caseRegulationView, inOrder),
    regulations: inLinkOrder(links.regulations),
    lessons: parts(() => caseLessonView, inOrder),
    history: history(() => caseView),
  },
  filters: {
    classifications: toMany(() => eventTypeView, classified),
    computedLevel: (value, table, compilation) => scalar(() => computedLevel(table, compilation), 'text')(value, table, compilation),
    year: scalar((table) => `extract(year from ${table}.occurred_at)::integer`, 'integer'),
    plans: related('plans'),
    teams: related('teams'),
    materials: related('materials'),
    experts: related('experts'),
    regulations: related('regulations'),
    units: toMany(() => caseUnitView, belongs),
    chemicals: toMany(() => caseChemicalView, belongs),
    lessons: toMany(() => caseLessonView, belongs),
  },
  orders: { LEVEL: { sql: graveness, cast: 'integer', nullable: true } },
  rowRule: (caller, table, compilation) => {
    const rules = [
      may(caller, 'internal:read') ? '' : `${table}.publicity <> 'INTERNAL'`,
      caller.region === null ? '' : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
    ].filter(Boolean);
    return rules.length > 0 ? rules.join(' and ') : undefined;
  },
});
