import type { Compilation } from '../../../reading/compilation.js';
import type { Summary } from '../../../reading/summary.js';
import { eventTypeView, resourceTypeView } from '../../../vocabulary/classifications/view.js';
import { organizationView } from '../../../vocabulary/organizations/view.js';
import { regionView } from '../../../vocabulary/regions/view.js';
import { validity, versionDay } from './validity.js';
import { regulationView } from './view.js';

/** What regulations are summed up by. */
export const regulationSummary: Summary = {
  type: 'RegulationGroup',
  from: (compilation: Compilation) => `${compilation.table('regulation', 'Regulation')} g`,
  filters: { filter: { view: () => regulationView, table: 'g' } },
  rules: [{ view: () => regulationView, table: 'g' }],
  dimensions: {
    LEVEL: { field: 'level', key: 'g.level' },
    VALIDITY: {
      field: 'validity',
      key: 'v.validity',
      join: (compilation) => `cross join lateral (select ${validity('g', compilation)} as validity) v`,
    },
    REGION: { field: 'region', key: 'g.region_id', view: () => regionView },
    TYPE: { field: 'type', key: 'g.type_id', view: () => resourceTypeView },
    ORGANIZATION: { field: 'organization', key: 'g.organization_id', view: () => organizationView },
    ISSUER: { field: 'issuer', key: 'g.issuer' },
    TOPIC: { field: 'topic', key: 'g.topic' },
    EVENT_TYPE: {
      field: 'eventType',
      key: 'k.event_type_id',
      join: (compilation) => `left join ${compilation.table('regulation_event_type', 'RegulationEventType')} k on k.regulation_id = g.id`,
      view: () => eventTypeView,
    },
    YEAR: { field: 'year', key: `extract(year from ${versionDay('g')})::integer` },
  },
  measures: {
    regulations: { sql: () => 'count(distinct g.id)', cast: 'bigint' },
    families: { sql: () => 'count(distinct g.family)', cast: 'bigint' },
    articles: { sql: () => 'coalesce(sum(g.article_count), 0)', cast: 'bigint' },
    characters: { sql: () => 'coalesce(sum(g.character_count), 0)', cast: 'bigint', shown: (sql) => `${sql}::float8` },
    newest: { sql: () => `max(${versionDay('g')})`, cast: 'date' },
  },
};
