import type { Summary } from '../../../reading/summary.js';
import { resourceTypeView } from '../../../vocabulary/classifications/view.js';
import { organizationView } from '../../../vocabulary/organizations/view.js';
import { countyOf } from '../../../vocabulary/regions/county.js';
import { regionView } from '../../../vocabulary/regions/view.js';
import { readiness } from '../roster/readiness.js';
import { teamView } from '../roster/view.js';

/** What teams are summed up by. */
export const teamSummary: Summary = {
  type: 'TeamGroup',
  from: (compilation) => `${compilation.table('team', 'Team')} e`,
  filters: { filter: { view: () => teamView, table: 'e' } },
  rules: [{ view: () => teamView, table: 'e' }],
  dimensions: {
    KIND: { field: 'kind', key: 'e.kind' },
    TYPE: { field: 'type', key: 'e.type_id', view: () => resourceTypeView },
    STATUS: { field: 'status', key: 'e.status' },
    READINESS: {
      field: 'readiness',
      key: 'ready.state',
      join: (compilation) => `cross join lateral (select ${readiness('e', compilation)} as state) ready`,
    },
    REGION: { field: 'region', key: 'e.region_id', view: () => regionView },
    COUNTY: countyOf('e.region_id'),
    ORGANIZATION: { field: 'organization', key: 'e.organization_id', view: () => organizationView },
    SUPERIOR: { field: 'superior', key: 'e.superior_id', view: () => teamView },
    CAPABILITY_LEVEL: { field: 'capabilityLevel', key: 'e.capability_level' },
  },
  measures: {
    teams: { sql: () => 'count(*)', cast: 'bigint' },
    standby: { sql: () => `count(*) filter (where e.status = 'STANDBY')`, cast: 'bigint' },
    totalPeople: { sql: () => 'coalesce(sum(e.total_people), 0)', cast: 'bigint' },
    availablePeople: { sql: () => 'coalesce(sum(e.available_people), 0)', cast: 'bigint' },
    fastestResponse: { sql: () => 'min(e.response_minutes)', cast: 'integer' },
  },
};
