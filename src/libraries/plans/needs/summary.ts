import type { Compilation } from '../../../reading/compilation.js';
import type { Summary } from '../../../reading/summary.js';
import { materialCategoryView, resourceTypeView } from '../../../vocabulary/classifications/view.js';
import { regionView } from '../../../vocabulary/regions/view.js';
import { materialView } from '../../materials/catalogue/view.js';
import { planView } from '../register/view.js';
import { inForceId } from '../versions/inForce.js';
import { offers } from './offers.js';

/** What a need asks for, so that needs of the same thing can be put together. */
const thing = (need: string) =>
  `coalesce('material ' || ${need}.material_id, 'category ' || ${need}.category_id, 'type ' || ${need}.type_id)`;

/**
 * What each thing of a group is needed for, as a query: the most that a single plan needs and what all need. A plan
 * needs what its most demanding response level asks for, with what it needs at every level.
 */
const neededByThing = `(select a.thing, max(a.quantity) as one, sum(a.quantity) as every
 from (select l.thing, l.plan, coalesce(sum(l.quantity) filter (where l.level is null), 0) + coalesce(max(l.quantity) filter (where l.level is not null), 0) as quantity
  from (select x.thing, x.plan, x.level, sum(x.quantity) as quantity from unnest(array_agg(${thing('need')}), array_agg(p.id), array_agg(need.level), array_agg(need.quantity)) x(thing, plan, level, quantity) group by x.thing, x.plan, x.level) l
  group by l.thing, l.plan) a group by a.thing)`;

/** What there is for the needs of a group, each lot, team and expert once for each thing. */
const offered = (compilation: Compilation): string =>
  `(select ${thing('n')} as thing, o.name, max(o.quantity) as quantity from ${compilation.table('plan_need', 'PlanNeed')} n join unnest(array_agg(need.id), array_agg(p.id)) g(id, plan) on g.id = n.id
 join ${compilation.table('plan', 'Plan')} p on p.id = g.plan cross join lateral ${offers(compilation)} o group by 1, 2)`;

const missing = (needed: 'one' | 'every') => (compilation: Compilation) =>
  `(select coalesce(sum(greatest(w.${needed} - coalesce(h.quantity, 0), 0)), 0) from ${neededByThing} w left join (select f.thing, sum(f.quantity) as quantity from ${offered(compilation)} f group by f.thing) h on h.thing = w.thing)`;

const shown = (sql: string) => `${sql}::float8`;

/** What the needs of plans in force are summed up by, against what there is. */
export const planNeedSummary: Summary = {
  type: 'PlanNeedGroup',
  from: (compilation) =>
    `${compilation.table('plan', 'Plan')} p join ${compilation.table('plan_need', 'PlanNeed')} need on need.version_id = ${inForceId('p.id', compilation)}`,
  filters: { filter: { view: () => planView, table: 'p' } },
  rules: [{ view: () => planView, table: 'p' }],
  always: ['KIND', 'UNIT'],
  dimensions: {
    KIND: { field: 'kind', key: 'need.kind' },
    UNIT: { field: 'unit', key: 'need.unit' },
    REGION: { field: 'region', key: 'p.region_id', view: () => regionView },
    CATEGORY: {
      field: 'category',
      key: 'coalesce(need.category_id, needed.category_id)',
      view: () => materialCategoryView,
      join: (compilation) => `left join ${compilation.table('material', 'Material')} needed on needed.id = need.material_id`,
    },
    MATERIAL: { field: 'material', key: 'need.material_id', view: () => materialView },
    RESOURCE_TYPE: { field: 'resourceType', key: 'need.type_id', view: () => resourceTypeView },
    RESPONSE_LEVEL: { field: 'responseLevel', key: 'need.level' },
    PLAN: { field: 'plan', key: 'p.id', view: () => planView },
  },
  measures: {
    plans: { sql: () => 'count(distinct p.id)', cast: 'bigint' },
    needs: { sql: () => 'count(*)', cast: 'bigint' },
    neededForOne: { sql: () => `(select sum(w.one) from ${neededByThing} w)`, cast: 'numeric', shown },
    neededForAll: { sql: () => `(select sum(w.every) from ${neededByThing} w)`, cast: 'numeric', shown },
    available: {
      sql: (compilation) =>
        `(select coalesce(sum(u.quantity), 0) from (select f.name, max(f.quantity) as quantity from ${offered(compilation)} f group by f.name) u)`,
      cast: 'numeric',
      shown,
    },
    missingForOne: { sql: missing('one'), cast: 'numeric', shown },
    missingForAll: { sql: missing('every'), cast: 'numeric', shown },
  },
};
