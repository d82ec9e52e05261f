import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { Regulation } from '../entity.js';

/** How regulations are read. */
export const regulationView = entityView({
  entity: Regulation,
  idPrefix: 'rgl',
  scope: 'plan:read',
  pinyin: ['title'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: { history: history(() => regulationView) },
});
