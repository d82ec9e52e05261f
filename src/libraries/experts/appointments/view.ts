import type { Compilation } from '../../../reading/compilation.js';
import { entityView } from '../../../reading/entityView.js';
import { scalar } from '../../../reading/filter.js';
import { history } from '../../../records/history.js';
import { ExpertAppointment } from '../entity.js';
import { ofVisibleExpert } from '../reach.js';

const state = (table: string, compilation: Compilation) =>
  `case when ${table}.valid_from > ${compilation.today()} then 'NOT_YET' when ${table}.valid_to > ${compilation.today()} then 'IN_FORCE' else 'ENDED' end`;

/** How appointments are read, those that end last first. */
export const expertAppointmentView = entityView({
  entity: ExpertAppointment,
  idPrefix: 'exa',
  scope: 'expert:read',
  pinyin: ['role'],
  defaultOrder: [{ field: 'VALID_TO', direction: 'DESC' }],
  fields: { state, history: history(() => expertAppointmentView) },
  filters: {
    state: (value, table, compilation) => scalar((row) => `(${state(row, compilation)})`, 'text')(value, table, compilation),
  },
  rowRule: ofVisibleExpert,
});
