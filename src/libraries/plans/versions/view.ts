import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { PlanVersion } from '../entity.js';

/** How planversions are read. */
export const planVersionView = entityView({
  entity: PlanVersion,
  idPrefix: 'plv',
  scope: 'plan:read',
  pinyin: ['label'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: { history: history(() => planVersionView) },
});
