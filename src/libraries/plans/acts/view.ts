import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { PlanAct } from '../entity.js';
import { ofVisibleVersion } from '../register/reach.js';

/** How the acts of plans are read, newest first. */
export const planActView = entityView({
  entity: PlanAct,
  idPrefix: 'pac',
  scope: 'plan:read',
  pinyin: [],
  defaultOrder: [{ field: 'DONE_ON', direction: 'DESC' }],
  rowRule: (caller, table, compilation) => ofVisibleVersion(caller, `${table}.plan_version_id`, compilation),
  fields: { history: history(() => planActView) },
});
