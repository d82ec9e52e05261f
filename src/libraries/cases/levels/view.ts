import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { validOn } from '../../../vocabulary/validity.js';
import { LevelRule } from '../entity.js';

/** How level rules are read. */
export const levelRuleView = entityView({
  entity: LevelRule,
  idPrefix: 'lvr',
  scope: 'case:read',
  pinyin: [],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: { history: history(() => levelRuleView) },
  filters: { validOn },
});
