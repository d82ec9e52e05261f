import type { Compilation } from '../../../reading/compilation.js';
import type { Summary } from '../../../reading/summary.js';
import { resourceTypeView } from '../../../vocabulary/classifications/view.js';
import { organizationView } from '../../../vocabulary/organizations/view.js';
import { countyOf } from '../../../vocabulary/regions/county.js';
import { regionView } from '../../../vocabulary/regions/view.js';
import { expertView, isAppointed } from '../roster/view.js';

const dutyOf = (compilation: Compilation): string => `left join ${compilation.table('expert_duty', 'ExpertDuty')} d on d.expert_id = e.id`;

/** What experts are summed up by: each with the number of engagements and the sum of their scores. */
export const expertSummary: Summary = {
  type: 'ExpertGroup',
  from: (compilation: Compilation) =>
    `${compilation.table('expert', 'Expert')} e left join (select expert_id, count(*) as engagements, count(score) as evaluations, sum(score) as scores from ${compilation.table('expert_engagement', 'ExpertEngagement')} engagement group by expert_id) g on g.expert_id = e.id`,
  filters: { filter: { view: () => expertView, table: 'e' } },
  rules: [{ view: () => expertView, table: 'e' }],
  dimensions: {
    TYPE: { field: 'type', key: 'e.type_id', view: () => resourceTypeView },
    LEVEL: { field: 'level', key: 'e.level' },
    REGION: { field: 'region', key: 'e.region_id', view: () => regionView },
    COUNTY: countyOf('e.region_id'),
    STATE: { field: 'state', key: 'e.state' },
    AVAILABILITY: { field: 'availability', key: 'e.availability' },
    TITLE_LEVEL: { field: 'titleLevel', key: 'e.title_level' },
    EDUCATION: { field: 'education', key: 'e.education' },
    ORGANIZATION: { field: 'organization', key: 'e.organization_id', view: () => organizationView },
    DUTY: { field: 'duty', key: 'd.duty', join: dutyOf },
  },
  measures: {
    experts: { sql: () => 'count(*)', cast: 'bigint' },
    chiefs: { sql: () => 'count(*) filter (where e.chief)', cast: 'bigint' },
    appointed: { sql: (compilation) => `count(*) filter (where ${isAppointed('e', compilation)})`, cast: 'bigint' },
    engagements: { sql: () => 'coalesce(sum(g.engagements), 0)::bigint', cast: 'bigint' },
    evaluations: { sql: () => 'coalesce(sum(g.evaluations), 0)::bigint', cast: 'bigint' },
    averageScore: {
      sql: () => 'round(sum(g.scores)::numeric / nullif(sum(g.evaluations), 0), 2)',
      cast: 'numeric',
      shown: (sql) => `${sql}::float8`,
    },
  },
};
