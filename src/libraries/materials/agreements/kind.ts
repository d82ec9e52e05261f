import { date, money, number, reference, text } from '../../../records/fields.js';
import { fieldFault } from '../../../records/faults.js';
import type { RecordKind } from '../../../records/kind.js';
import { part } from '../../../records/parts.js';
import { toOrganization, toRegion } from '../../../vocabulary/references.js';
import { toMaterial } from '../references.js';
import { agreementView } from './view.js';

/** How agreements are written. */
export const agreementKind: RecordKind = {
  subject: 'agreements',
  label: { zh: '储备协议', en: 'agreement' },
  view: () => agreementView,
  fields: {
    code: text('编码', 'The number', 64, { required: true }),
    title: text('标题', 'The title', 300, { required: true }),
    counterparty: text('签约单位', 'The counterparty', 200, { required: true }),
    organization: reference('单位', 'organisation', toOrganization),
    region: reference('行政区划', 'region', toRegion),
    validFrom: date('生效日期', 'The first day', { required: true }),
    validTo: date('到期日期', 'The end', { required: true }),
    contactName: text('联系人', 'The contact', 100, { personal: true }),
    contactPhone: text('联系电话', 'The phone of the contact', 60, { personal: true }),
    remarks: text('备注', 'The remarks', 4000),
    items: part('协议物资', 'the materials', {
      table: 'agreement_item',
      owner: 'agreement_id',
      items: {
        material: reference('物资', 'material', toMaterial, { required: true }),
        guaranteedQuantity: number('保障数量', 'The guaranteed quantity', { required: true, above: 0, most: 9_999_999_999, decimals: 3 }),
        deliveryHours: number('送达时限', 'The hours to deliver', { required: true, least: 0, most: 8760, decimals: 0 }),
        unitPriceYuan: money('单价', 'The unit price'),
      },
      key: ['material'],
      most: 500,
      inCell: ['material', 'guaranteedQuantity', 'deliveryHours', 'unitPriceYuan'],
    }),
  },
  complete: (values, before) => {
    const from = (values['validFrom'] ?? before?.['validFrom']) as string;
    const to = (values['validTo'] ?? before?.['validTo']) as string;
    return to <= from
      ? [
          fieldFault(
            'validTo',
            'DATES_REVERSED',
            `到期日期（${to}）应晚于生效日期（${from}）`,
            `The end (${to}) should lie after the first day (${from}).`,
          ),
        ]
      : [];
  },
};
