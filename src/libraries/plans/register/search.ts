import { parseGlobalId } from '../../../reading/globalId.js';
import {
  changedItself,
  classedSelection,
  lines,
  namedSelection,
  namesOfOrganization,
  namesOfRegion,
  ownersBy,
  regionSelection,
  standingIn,
  withSuccessors,
  yearOf,
  type Classed,
  type Named,
  type Passage,
  type Placed,
  type Searchable,
} from '../../../records/searchable.js';
import { planSectionView } from '../versions/sections/view.js';
import { planVersionView } from '../versions/view.js';
import { planView } from './view.js';

interface PlanRow {
  id: string;
  code: string;
  title: string;
  kind: string;
  level: string;
  issuer: string | null;
  publicity: string;
  summary: string | null;
  organization: Named | null;
  region: Placed | null;
  eventTypes: Classed[];
}

interface VersionRow {
  id: string;
  plan: { id: string };
  code: string;
  label: string;
  stage: string;
  inForce: boolean;
  documentNumber: string | null;
  filingNumber: string | null;
  draftedOn: string | null;
  issuedOn: string | null;
  effectiveOn: string | null;
  responseLevels: { name: string | null; triggerConditions: string; measures: string | null }[];
  commandBodies: { name: string; memberUnits: string | null; duties: string | null }[];
  steps: { title: string; description: string | null }[];
  measures: { title: string; hazard: string | null; text: string; unNumber: string | null; casNumber: string | null }[];
  attachments: { title: string; text: string | null }[];
}

interface SectionRow {
  id: string;
  version: { id: string };
  number: string | null;
  heading: string;
  path: string;
  text: string;
}

interface Rows {
  plans: PlanRow[];
  versions: VersionRow[];
  sections: SectionRow[];
}

const rowOf = (id: string): number => parseGlobalId(id)!.id;

const rankOf = ({ inForce, stage, issuedOn, effectiveOn }: VersionRow): number =>
  inForce ? 0 : stage === 'ABOLISHED' ? 3 : (issuedOn ?? effectiveOn) === null || !['ISSUED', 'FILED'].includes(stage) ? 1 : 2;

const structureOf = (version: VersionRow): string =>
  lines(
    ...version.responseLevels.map((level) => lines(level.name, level.triggerConditions, level.measures)),
    ...version.commandBodies.map((body) => lines(body.name, body.memberUnits, body.duties)),
    ...version.steps.map((step) => lines(step.title, step.description)),
    ...version.measures.map((measure) => lines(measure.title, measure.hazard, measure.text)),
    ...version.attachments.map((attachment) => lines(attachment.title, attachment.text)),
  );

/** What all passages of a version share. */
const shared = (plan: PlanRow, version: VersionRow) => ({
  root: rowOf(plan.id),
  parent: plan.id,
  kind: plan.kind,
  level: plan.level,
  year: yearOf(version.effectiveOn ?? version.issuedOn ?? version.draftedOn),
  region: plan.region,
  eventTypes: plan.eventTypes,
  classes: [],
  inForce: version.inForce,
  rank: rankOf(version),
  publicity: plan.publicity,
  location: null,
});

const head = (plan: PlanRow, version: VersionRow): Passage => ({
  ...shared(plan, version),
  id: version.id,
  record: rowOf(plan.id),
  type: 'Plan',
  title: plan.title,
  path: lines(version.label, plan.region?.name),
  text: lines(plan.summary, structureOf(version)),
  codes: [
    plan.code,
    version.code,
    version.documentNumber,
    version.filingNumber,
    ...version.measures.flatMap((measure) => [measure.unNumber && `UN ${measure.unNumber.replace(/^UN\s*/i, '')}`, measure.casNumber]),
  ],
  names: [plan.issuer, ...namesOfOrganization(plan.organization), ...namesOfRegion(plan.region)],
  spelled: [plan.title, plan.issuer],
});

const section = (plan: PlanRow, version: VersionRow, row: SectionRow): Passage => ({
  ...shared(plan, version),
  id: row.id,
  record: rowOf(row.id),
  type: 'PlanSection',
  title: row.heading,
  path: lines(plan.title, row.path),
  text: row.text,
  codes: [version.documentNumber],
  names: [plan.issuer],
  spelled: [],
});

/** Plans become one passage a version and one a section. Internal plans are left out: the lowest caller does not see them. */
export const planSearch: Searchable = {
  index: 'sections',
  root: () => planView,
  atOnce: 50,
  reads: {
    plans: {
      view: () => planView,
      selection: `{ id code title kind level issuer publicity summary organization ${namedSelection} region ${regionSelection} eventTypes ${classedSelection} }`,
      of: (table, ids) => `${table}.id = any(${ids})`,
      counted: false,
    },
    versions: {
      view: () => planVersionView,
      selection: `{ id plan { id } code label stage inForce documentNumber filingNumber draftedOn issuedOn effectiveOn
        responseLevels { name triggerConditions measures } commandBodies { name memberUnits duties } steps { title description }
        measures { title hazard text unNumber casNumber } attachments { title text } }`,
      of: (table, ids) => `${table}.plan_id = any(${ids})`,
      counted: true,
    },
    sections: {
      view: () => planSectionView,
      selection: '{ id version { id } number heading path text }',
      of: (table, ids) => `${table}.version_id in (select id from plan_version where plan_id = any(${ids}))`,
      counted: true,
    },
  },
  passages({ plans, versions, sections }: Rows) {
    const byId = new Map(plans.map((plan) => [plan.id, plan]));
    const versionById = new Map(versions.map((version) => [version.id, version]));
    return [
      ...versions.flatMap((version) => {
        const plan = byId.get(version.plan.id);
        return plan ? [head(plan, version)] : [];
      }),
      ...sections.flatMap((row) => {
        const version = versionById.get(row.version.id);
        const plan = version && byId.get(version.plan.id);
        return version && plan ? [section(plan, version, row)] : [];
      }),
    ];
  },
  dependents: {
    Plan: changedItself,
    PlanVersion: ownersBy('plan_id'),
    Organization: `select id from plan where organization_id in ${withSuccessors}`,
    EventType: `select plan_id as id from plan_event_type where event_type_id in (${changedItself})`,
    ...standingIn('plan'),
  },
};
