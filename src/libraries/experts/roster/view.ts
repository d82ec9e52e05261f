import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { Expert } from '../entity.js';

/** How experts are read. */
export const expertView = entityView({
  entity: Expert,
  idPrefix: 'exp',
  scope: 'expert:read',
  pinyin: ['name'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  position: (table) => `${table}.position`,
  fields: { history: history(() => expertView) },
});
