import type { Compilation } from '../../../reading/compilation.js';

/** Stages of a version before it is issued, in their order. */
export const openStages = ['DRAFTING', 'CONSULTED', 'REVIEWED', 'APPROVED'] as const;

/** When each step of the lifecycle can be taken: an SQL condition on the version `v`. */
const conditions: Readonly<Record<string, (v: string, compilation: Compilation) => string>> = {
  DRAFT: (v) => `${v}.stage = 'DRAFTING' and ${v}.drafted_on is null`,
  CONSULT: (v) => `${v}.stage = 'DRAFTING'`,
  REVIEW: (v) => `${v}.stage = 'CONSULTED'`,
  APPROVE: (v) => `${v}.stage = 'REVIEWED'`,
  ISSUE: (v) => `${v}.stage = 'APPROVED'`,
  PUBLISH: (v) => `${v}.stage in ('ISSUED', 'FILED') and ${v}.published_on is null`,
  FILE: (v) => `${v}.stage = 'ISSUED'`,
  EVALUATE: (v) => `${v}.stage in ('ISSUED', 'FILED')`,
  REVISE: (v, compilation) =>
    `${v}.stage in ('ISSUED', 'FILED') and not exists (select from ${compilation.table('plan_version', 'PlanVersion')} d where d.predecessor_id = ${v}.id and d.stage in (${openStages.map((stage) => `'${stage}'`).join(', ')}))`,
  ABOLISH: (v) => `${v}.stage <> 'ABOLISHED'`,
};

/** The steps that can be taken now with the version that stands under `table`, as a JSON list. */
export const possibleStepsSql = (table: string, compilation: Compilation): string =>
  `(select coalesce(json_agg(s.step order by s.place), '[]') from (values ${Object.entries(conditions)
    .map(([step, condition], place) => `(${place}, '${step}', ${condition(table, compilation)})`)
    .join(', ')}) s(place, step, possible) where s.possible)`;

/** What each step is called. */
export const stepNames: Readonly<Record<string, string>> = {
  DRAFT: '编制',
  CONSULT: '征求意见',
  REVIEW: '评审',
  APPROVE: '审批',
  ISSUE: '印发',
  PUBLISH: '公布',
  FILE: '备案',
  EVALUATE: '评估',
  REVISE: '修订',
  ABOLISH: '废止',
};

/** The column that keeps the day of a step. */
export const dayOfStep: Readonly<Record<string, string>> = {
  DRAFT: 'drafted_on',
  CONSULT: 'consulted_on',
  REVIEW: 'reviewed_on',
  APPROVE: 'approved_on',
  ISSUE: 'issued_on',
  PUBLISH: 'published_on',
  FILE: 'filed_on',
  EVALUATE: 'evaluated_on',
  ABOLISH: 'abolished_on',
};

/** The stage that a version has after a step; a step that is not named leaves it as it was. */
export const stageAfter: Readonly<Record<string, string>> = {
  CONSULT: 'CONSULTED',
  REVIEW: 'REVIEWED',
  APPROVE: 'APPROVED',
  ISSUE: 'ISSUED',
  FILE: 'FILED',
  ABOLISH: 'ABOLISHED',
};
