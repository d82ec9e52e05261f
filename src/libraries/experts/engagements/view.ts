import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { ExpertEngagement } from '../entity.js';
import { ofVisibleExpert } from '../reach.js';

/** How engagements are read, newest first. */
export const expertEngagementView = entityView({
  entity: ExpertEngagement,
  idPrefix: 'exg',
  scope: 'expert:read',
  pinyin: [],
  defaultOrder: [{ field: 'BEGAN_AT', direction: 'DESC' }],
  fields: {
    hasDuty: (table, compilation) =>
      `exists (select from ${compilation.table('expert_duty', 'ExpertDuty')} d where d.expert_id = ${table}.expert_id and d.duty = ${table}.duty)`,
    evaluated: (table) => `${table}.score is not null`,
    history: history(() => expertEngagementView),
  },
  filters: {
    evaluated: (value, table, compilation) =>
      `(${table}.score is not null) = ${compilation.bind((value as { eq: boolean }).eq, 'boolean')}`,
  },
  rowRule: ofVisibleExpert,
});
