import type { GraphQLObjectType } from 'graphql';
import { caseView } from '../../libraries/cases/register/view.js';
import { expertView } from '../../libraries/experts/roster/view.js';
import { materialView } from '../../libraries/materials/catalogue/view.js';
import { planView } from '../../libraries/plans/register/view.js';
import { articleView, regulationView } from '../../libraries/plans/regulations/view.js';
import { planSectionView } from '../../libraries/plans/versions/sections/view.js';
import { teamView } from '../../libraries/teams/roster/view.js';
import { jsonObject, type Compilation } from '../../reading/compilation.js';
import type { EntityView } from '../../reading/entityView.js';
import { conditionOf } from '../../reading/filter.js';
import { snapshotSql } from '../../reading/moment.js';
import type { Selected } from '../../reading/selection.js';
import { columnsOf, rowsOf } from '../../reading/view.js';
import type { Statement } from '../../platform/statement.js';
import type { Hit } from './hits.js';
import type { SearchFilter } from './inputs.js';

/** How each type of hit is read. */
export const hitViews: Readonly<Record<string, EntityView>> = {
  Plan: planView,
  PlanSection: planSectionView,
  Regulation: regulationView,
  Article: articleView,
  Case: caseView,
  Material: materialView,
  Team: teamView,
  Expert: expertView,
};

/** The test of the filter that concerns hits of each type, as a filter of their own view. */
const testsOf: Readonly<Record<string, (filter: SearchFilter) => unknown>> = {
  Plan: ({ plan }) => plan,
  PlanSection: ({ plan }) => plan && { version: { plan } },
  Regulation: ({ regulation }) => regulation,
  Article: ({ regulation }) => regulation && { regulation },
  Case: (filter) => filter.case,
  Material: ({ material }) => material,
  Team: ({ team }) => team,
  Expert: ({ expert }) => expert,
};

/** Whether a filter tests what only the database knows. */
export const testsRecords = (filter: SearchFilter): boolean =>
  [filter.plan, filter.regulation, filter.case, filter.material, filter.team, filter.expert].some((test) => test != null);

/**
 * The one statement that reads the records of hits, of all their types, under the caller's rights and with what is
 * selected of them: a row each with its place among the hits, and a JSON text `n0`, `n1` … for each selection. What the caller may
 * not see, or what a test does not let through, gives no row.
 */
export function hydrationOf(
  compilation: Compilation,
  hits: readonly Hit[],
  selections: readonly Selected[],
  filter: SearchFilter,
): Statement | null {
  const byType = Map.groupBy(
    hits.map((hit, index) => ({ ...hit, index })),
    ({ type }) => type,
  );
  const reads = [...byType].flatMap(([type, some]) => {
    const view = hitViews[type];
    return view ? [readOf(compilation, view, some, selections, filter)] : [];
  });
  if (reads.length === 0) return null;
  return { text: `${reads.join(' union all ')}`, values: compilation.values };
}

function readOf(
  compilation: Compilation,
  view: EntityView,
  hits: readonly (Hit & { index: number })[],
  selections: readonly Selected[],
  filter: SearchFilter,
): string {
  const table = compilation.alias();
  const place = compilation.alias();
  const type = compilation.parts.schema.getType(view.type) as GraphQLObjectType;
  const given = `unnest(${compilation.bind(
    hits.map(({ index }) => index),
    'integer[]',
  )}, ${compilation.bind(
    hits.map(({ record }) => record),
    'bigint[]',
  )}) ${place}(place, id)`;
  const texts = selections.map(
    ({ nodes }, index) => `${jsonObject(columnsOf(view, table, compilation, compilation.select(type, nodes)))}::text as n${index}, `,
  );
  const test = testsOf[view.type]!(filter);
  const conditions = [
    view.rowRule?.(compilation.caller, table, compilation),
    test == null ? undefined : conditionOf(view, test, table, compilation),
  ].filter(Boolean);
  return `select ${texts.join('')}${place}.place, to_json(${snapshotSql}) #>> '{}' as snapshot from ${given} join ${rowsOf(view, compilation)} ${table} on ${table}.id = ${place}.id${conditions.length > 0 ? ` where ${conditions.join(' and ')}` : ''}`;
}
