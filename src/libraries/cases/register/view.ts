import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { Case } from '../entity.js';

/** How cases are read. */
export const caseView = entityView({
  entity: Case,
  idPrefix: 'cas',
  scope: 'case:read',
  pinyin: ['title'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  position: (table) => `${table}.position`,
  fields: { history: history(() => caseView) },
});
