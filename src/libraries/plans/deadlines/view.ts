import { entityView } from '../../../reading/entityView.js';
import type { Filter } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { validOn } from '../../../vocabulary/validity.js';
import { DeadlineRule } from '../entity.js';

const forKinds: Filter = (tests, table, compilation) => {
  const { eq, in: any } = tests as { eq?: string; in?: string[] };
  const conditions = [];
  if (eq !== undefined) conditions.push(`${table}.plan_kinds && ${compilation.bind([eq], 'text[]')}`);
  if (any !== undefined) conditions.push(`${table}.plan_kinds && ${compilation.bind(any, 'text[]')}`);
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
};

/** How rules of deadlines are read. */
export const deadlineRuleView = entityView({
  entity: DeadlineRule,
  idPrefix: 'dlr',
  scope: 'plan:read',
  pinyin: ['basis'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: { history: history(() => deadlineRuleView) },
  filters: { planKinds: forKinds, validOn },
});
