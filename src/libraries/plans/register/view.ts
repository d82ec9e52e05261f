import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { Plan } from '../entity.js';

/** How plans are read. */
export const planView = entityView({
  entity: Plan,
  idPrefix: 'pln',
  scope: 'plan:read',
  pinyin: ['title'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: { history: history(() => planView) },
});
