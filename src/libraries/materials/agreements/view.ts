import { connection } from '../../../reading/connection.js';
import { entityView } from '../../../reading/entityView.js';
import { toMany } from '../../../reading/filter.js';
import { list, masked } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { Agreement, AgreementItem } from '../entity.js';
import { stockLotView } from '../lots/view.js';

/** How the materials of agreements are read. */
export const agreementItemView = entityView({ entity: AgreementItem, idPrefix: 'agi', defaultOrder: [] });

/** How agreements are read. */
export const agreementView = entityView({
  entity: Agreement,
  idPrefix: 'agr',
  pinyin: ['title', 'counterparty'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  masks: { contact_name: 'name', contact_phone: 'phone' },
  fields: {
    state: (table, compilation) =>
      `case when ${table}.valid_from > ${compilation.today()} then 'NOT_YET' when ${table}.valid_to > ${compilation.today()} then 'IN_FORCE' else 'ENDED' end`,
    contactName: masked('contact_name', 'name'),
    contactPhone: masked('contact_phone', 'phone'),
    items: list(() => agreementItemView, (table, item) => `${item}.agreement_id = ${table}.id`, (item) => `${item}.id`),
    lots: connection(() => stockLotView, (table, lot) => `${lot}.agreement_id = ${table}.id`),
    history: history(() => agreementView),
  },
  filters: { items: toMany(() => agreementItemView, (table, item) => `${item}.agreement_id = ${table}.id`) },
});
