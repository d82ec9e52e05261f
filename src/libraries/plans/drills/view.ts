import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { Drill } from '../entity.js';

/** How drills are read. */
export const drillView = entityView({
  entity: Drill,
  idPrefix: 'drl',
  scope: 'plan:read',
  pinyin: ['title'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: { history: history(() => drillView) },
});
