import { connection } from '../../../reading/connection.js';
import { entityView } from '../../../reading/entityView.js';
import { toMany } from '../../../reading/filter.js';
import { list } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { contactReveals } from '../../../records/reveals/view.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { Agreement, AgreementItem } from '../entity.js';
import { stockLotView } from '../lots/view.js';

/** How the materials of agreements are read. */
export const agreementItemView = entityView({
  entity: AgreementItem,
  idPrefix: 'agi',
  defaultOrder: [],
  rowRule: (caller, table, compilation) => {
    const rule = agreementView.rowRule?.(caller, 'a', compilation);
    return rule && `${table}.agreement_id in (select a.id from ${compilation.table('agreement', 'Agreement')} a where ${rule})`;
  },
});

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
    items: list(
      () => agreementItemView,
      (table, item) => `${item}.agreement_id = ${table}.id`,
      (item) => `${item}.id`,
    ),
    lots: connection(
      () => stockLotView,
      (table, lot) => `${lot}.agreement_id = ${table}.id`,
    ),
    history: history(() => agreementView),
    contactReveals: contactReveals(() => agreementView, 'material:write'),
  },
  filters: {
    items: toMany(
      () => agreementItemView,
      (table, item) => `${item}.agreement_id = ${table}.id`,
    ),
  },
  // an agreement without a division serves the whole city
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
});
