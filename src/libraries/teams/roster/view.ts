import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { Team } from '../entity.js';

/** How teams are read. */
export const teamView = entityView({
  entity: Team,
  idPrefix: 'tem',
  scope: 'team:read',
  pinyin: ['name'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  position: (table) => `${table}.position`,
  fields: { history: history(() => teamView) },
});
