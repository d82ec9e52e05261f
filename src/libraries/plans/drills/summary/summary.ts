import type { Summary } from '../../../../reading/summary.js';
import { organizationView } from '../../../../vocabulary/organizations/view.js';
import { regionView } from '../../../../vocabulary/regions/view.js';
import { planView } from '../../register/view.js';
import { drillView } from '../view.js';

/** What drills are summed up by. */
export const drillSummary: Summary = {
  type: 'DrillGroup',
  from: (compilation) => `${compilation.table('drill', 'Drill')} d`,
  filters: { filter: { view: () => drillView, table: 'd' } },
  rules: [{ view: () => drillView, table: 'd' }],
  dimensions: {
    YEAR: { field: 'year', key: 'extract(year from d.held_on)::integer' },
    MONTH: { field: 'month', key: 'extract(month from d.held_on)::integer' },
    FORM: { field: 'form', key: 'd.form' },
    SCOPE: { field: 'scope', key: 'd.scope' },
    PURPOSE: { field: 'purpose', key: 'd.purpose' },
    REGION: { field: 'region', key: 'd.region_id', view: () => regionView },
    ORGANIZATION: { field: 'organization', key: 'd.organization_id', view: () => organizationView },
    PLAN: { field: 'plan', key: 'd.plan_id', view: () => planView },
    PLAN_KIND: {
      field: 'planKind',
      key: 'drilled.kind',
      join: (compilation) => `left join ${compilation.table('plan', 'Plan')} drilled on drilled.id = d.plan_id`,
    },
    EVALUATED: { field: 'evaluated', key: 'd.evaluated_on is not null' },
  },
  measures: {
    drills: { sql: () => 'count(*)', cast: 'bigint' },
    plans: { sql: () => 'count(distinct d.plan_id)', cast: 'bigint' },
    teams: {
      sql: (compilation) =>
        `(select count(distinct m.team_id) from ${compilation.table('drill_team', 'DrillTeam')} m where m.drill_id = any(array_agg(d.id)))`,
      cast: 'bigint',
    },
    participants: { sql: () => 'coalesce(sum(d.participants), 0)', cast: 'bigint' },
    hours: { sql: () => 'coalesce(sum(d.hours), 0)', cast: 'numeric', shown: (sql) => `${sql}::float8` },
    evaluatedDrills: { sql: () => 'count(d.evaluated_on)', cast: 'bigint' },
    averageScore: { sql: () => 'round(avg(d.score), 2)', cast: 'numeric', shown: (sql) => `${sql}::float8` },
  },
};
