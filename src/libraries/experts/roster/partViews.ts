import { entityView } from '../../../reading/entityView.js';
import { scalar } from '../../../reading/filter.js';
import type { View } from '../../../reading/view.js';
import { ExpertConflict, ExpertContact, ExpertSpecialty } from '../entity.js';

/** How the contact data of experts are read: nothing of them is shown whole, filtered or sorted by without the right to it. */
export const expertContactView = entityView({
  entity: ExpertContact,
  idPrefix: 'exn',
  scope: 'expert:read',
  defaultOrder: [],
  masks: { mobile: 'phone', office_phone: 'phone', email: 'email', identity_number: 'identity', home_address: 'address' },
});

/** How the fields of knowledge of experts are read. */
export const expertSpecialtyView = entityView({
  entity: ExpertSpecialty,
  idPrefix: 'exs',
  scope: 'expert:read',
  defaultOrder: [],
});

/** How the parties are read with whose affairs experts must not deal. */
export const expertConflictView = entityView({
  entity: ExpertConflict,
  idPrefix: 'exc',
  scope: 'expert:read',
  pinyin: ['party'],
  defaultOrder: [],
});

const duty = (table: string) => `${table}.duty`;

/** How the kinds of work of experts are tested, each by its name. */
export const expertDutyView: View = {
  type: 'ExpertDuty',
  table: 'expert_duty',
  idPrefix: 'exd',
  fields: {},
  filters: {
    eq: (value, table, compilation) => scalar(duty, 'text')({ eq: value }, table, compilation),
    in: (value, table, compilation) => scalar(duty, 'text')({ in: value }, table, compilation),
  },
  orders: {},
  defaultOrder: [],
};
