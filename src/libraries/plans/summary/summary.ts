import type { Compilation } from '../../../reading/compilation.js';
import type { Summary } from '../../../reading/summary.js';
import { eventTypeView } from '../../../vocabulary/classifications/view.js';
import { organizationView } from '../../../vocabulary/organizations/view.js';
import { regionView } from '../../../vocabulary/regions/view.js';
import { planView } from '../register/view.js';
import { inForceId } from '../versions/inForce.js';
import { planVersionView } from '../versions/view.js';

/** The classes one below the top of their schemes, such as 自然灾害, in which the emergencies of each plan lie; a class at the top stands for itself. */
const classesOf = (compilation: Compilation): string => {
  const types = compilation.table('event_type', 'EventType');
  return `left join (select distinct e.plan_id, c.id from ${compilation.table('plan_event_type', 'PlanEventType')} e join ${types} t on t.id = e.event_type_id
 join ${types} c on c.scheme = t.scheme and starts_with(t.path, c.path) and c.depth = least(t.depth, 1)) class on class.plan_id = p.id`;
};

const inForce = (compilation: Compilation): string => `cross join lateral (select ${inForceId('p.id', compilation)} as id) f`;

/** What plans are summed up by: plans with their versions. */
export const planSummary: Summary = {
  type: 'PlanGroup',
  from: (compilation) =>
    `${compilation.table('plan', 'Plan')} p left join ${compilation.table('plan_version', 'PlanVersion')} v on v.plan_id = p.id ${inForce(compilation)}`,
  filters: { filter: { view: () => planView, table: 'p' }, versions: { view: () => planVersionView, table: 'v' } },
  rules: [{ view: () => planView, table: 'p' }],
  dimensions: {
    KIND: { field: 'kind', key: 'p.kind' },
    LEVEL: { field: 'level', key: 'p.level' },
    HIGH_RISK: { field: 'highRisk', key: 'p.high_risk' },
    REGION: { field: 'region', key: 'p.region_id', view: () => regionView },
    ORGANIZATION: { field: 'organization', key: 'p.organization_id', view: () => organizationView },
    EVENT_CLASS: { field: 'eventClass', key: 'class.id', view: () => eventTypeView, join: classesOf },
    STAGE: { field: 'stage', key: 'v.stage' },
    IN_FORCE: { field: 'inForce', key: 'coalesce(v.id = f.id, false)' },
    ISSUED_YEAR: { field: 'issuedYear', key: 'extract(year from v.issued_on)::integer' },
  },
  measures: {
    plans: { sql: () => 'count(distinct p.id)', cast: 'bigint' },
    plansInForce: { sql: () => 'count(distinct p.id) filter (where v.id = f.id)', cast: 'bigint' },
    versions: { sql: () => 'count(distinct v.id)', cast: 'bigint' },
    revised: {
      sql: () => 'count(distinct v.id) filter (where v.predecessor_id is not null and v.issued_on is not null)',
      cast: 'bigint',
    },
    filed: { sql: () => 'count(distinct v.id) filter (where v.filed_on is not null)', cast: 'bigint' },
    sections: {
      sql: (compilation) =>
        `(select count(*) from ${compilation.table('plan_section', 'PlanSection')} s where s.version_id = any(array_agg(distinct v.id)))`,
      cast: 'bigint',
    },
  },
};
