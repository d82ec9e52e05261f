import type { Compilation } from '../../../reading/compilation.js';
import type { Measure, Summary } from '../../../reading/summary.js';
import { eventTypeView } from '../../../vocabulary/classifications/view.js';
import { organizationView } from '../../../vocabulary/organizations/view.js';
import { countyOf } from '../../../vocabulary/regions/county.js';
import { regionView } from '../../../vocabulary/regions/view.js';
import { caseView } from '../register/view.js';

/** The class at a depth of its scheme that the event type of each case is, or lies in. */
const above =
  (name: string, depth: number) =>
  (compilation: Compilation): string => {
    const types = compilation.table('event_type', 'EventType');
    return `left join (select own.id as type_id, top.id from ${types} own join ${types} top on top.scheme = own.scheme and top.depth = ${depth} and starts_with(own.path, top.path)) ${name} on ${name}.type_id = c.event_type_id`;
  };

const sum = (column: string): Measure => ({ sql: () => `sum(c.${column})`, cast: 'numeric' });
const money = (sql: string): Measure => ({ sql: () => sql, cast: 'numeric', shown: (value) => `${value}::text` });

/** What cases are summed up by. */
export const caseSummary: Summary = {
  type: 'CaseGroup',
  from: (compilation) => `${compilation.table('emergency_case', 'Case')} c`,
  filters: { filter: { view: () => caseView, table: 'c' } },
  rules: [{ view: () => caseView, table: 'c' }],
  dimensions: {
    EVENT_GROUP: { field: 'eventGroup', key: 'event_group.id', view: () => eventTypeView, join: above('event_group', 1) },
    EVENT_CLASS: { field: 'eventClass', key: 'event_class.id', view: () => eventTypeView, join: above('event_class', 2) },
    EVENT_TYPE: { field: 'eventType', key: 'c.event_type_id', view: () => eventTypeView },
    LEVEL: { field: 'level', key: 'c.level' },
    YEAR: { field: 'year', key: 'extract(year from c.occurred_at)::integer' },
    MONTH: { field: 'month', key: `case when c.occurred_precision <> 'YEAR' then extract(month from c.occurred_at)::integer end` },
    REGION: { field: 'region', key: 'c.region_id', view: () => regionView },
    COUNTY: countyOf('c.region_id'),
    ORGANIZATION: { field: 'organization', key: 'c.organization_id', view: () => organizationView },
    FIGURE_STATE: { field: 'figureState', key: 'c.figure_state' },
    PUBLICITY: { field: 'publicity', key: 'c.publicity' },
  },
  measures: {
    cases: { sql: () => 'count(*)', cast: 'bigint' },
    deaths: sum('deaths'),
    missing: sum('missing'),
    seriousInjuries: sum('serious_injuries'),
    minorInjuries: sum('minor_injuries'),
    evacuated: sum('evacuated'),
    affected: sum('affected'),
    directLossYuan: money('sum(c.direct_loss_yuan)'),
    averageDirectLossYuan: money('round(avg(c.direct_loss_yuan), 2)'),
  },
};
