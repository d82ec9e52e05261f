import { custom, date, FieldFault, money, number, reference, text, type FieldRule } from '../../../records/fields.js';
import { fieldFault } from '../../../records/faults.js';
import type { RecordKind, Values } from '../../../records/kind.js';
import { toOrganization, toRegion } from '../../../vocabulary/references.js';
import { toMaterial } from '../references.js';
import { agreementView } from './view.js';

const guaranteed = number('保障数量', 'The guaranteed quantity', { above: 0, most: 9_999_999_999, decimals: 3 });
const hours = number('送达时限', 'The hours to deliver', { least: 0, most: 8760, decimals: 0 });
const price = money('单价', 'The unit price');

/** The items of an agreement, as objects or as text "WZ-1*500*24;WZ-2*30*12" (material*quantity*hours). */
function items(value: unknown): Values[] {
  const given: unknown =
    typeof value === 'string'
      ? value
          .split(/[;；]/)
          .filter((part) => part.trim() !== '')
          .map((part) => part.split('*'))
          .map(([material, guaranteedQuantity, deliveryHours]) => ({ material, guaranteedQuantity, deliveryHours }))
      : value;
  const wrong = (zh: string, en: string) => new FieldFault('BAD_ITEM', { zh, en });
  if (!Array.isArray(given) || given.length > 500) throw wrong('应为列表，最多 500 项', 'should be a list of at most 500');
  const seen = new Set<string>();
  return given.map((item: unknown, index) => {
    const { material: named, guaranteedQuantity, deliveryHours, unitPriceYuan } = (item ?? {}) as Values;
    const material = typeof named === 'number' ? String(named) : named;
    if (typeof material !== 'string' || material.trim() === '')
      throw wrong(`第 ${index + 1} 项缺少物资`, `lacks the material of item ${index + 1}`);
    if (guaranteedQuantity == null || deliveryHours == null)
      throw wrong(`第 ${index + 1} 项缺少保障数量或送达时限`, `lacks quantity or hours of item ${index + 1}`);
    if (seen.has(material.trim())) throw wrong(`第 ${index + 1} 项与前面重复`, `names the material of item ${index + 1} twice`);
    seen.add(material.trim());
    const checked = ({ label, parse }: FieldRule, value: unknown) => {
      try {
        return parse(value);
      } catch (fault) {
        if (!(fault instanceof FieldFault)) throw fault;
        throw new FieldFault(fault.code, {
          zh: `第 ${index + 1} 项的${label.zh}${fault.sentence.zh}`,
          en: `of item ${index + 1}: ${label.en.toLowerCase()} ${fault.sentence.en}`,
        });
      }
    };
    const unitPrice = unitPriceYuan == null || unitPriceYuan === '' ? null : Number(checked(price, unitPriceYuan)).toFixed(2);
    return {
      reference: material.trim(),
      guaranteedQuantity: checked(guaranteed, guaranteedQuantity),
      deliveryHours: checked(hours, deliveryHours),
      unitPriceYuan: unitPrice,
    };
  });
}

/** How agreements are written. */
export const agreementKind: RecordKind = {
  subject: 'agreements',
  label: { zh: '储备协议', en: 'agreement' },
  view: () => agreementView,
  parts: ['items'],
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
    items: custom('协议物资', 'material', items, { reference: toMaterial }),
  },
  complete: (values, before) => {
    const from = (values['validFrom'] ?? before?.['validFrom']) as string;
    const to = (values['validTo'] ?? before?.['validTo']) as string;
    const faults =
      to <= from
        ? [
            fieldFault(
              'validTo',
              'DATES_REVERSED',
              `到期日期（${to}）应晚于生效日期（${from}）`,
              `The end (${to}) should lie after the first day (${from}).`,
            ),
          ]
        : [];
    // a material named both by its code and by its id
    const materials = ((values['items'] as Values[] | null | undefined) ?? []).map((item) => item['reference']);
    materials.forEach((material, index) => {
      if (materials.indexOf(material) < index)
        faults.push(
          fieldFault(
            ['items', String(index)],
            'BAD_ITEM',
            `第 ${index + 1} 项的物资与前面重复`,
            `Item ${index + 1} names a material that stands before it already.`,
          ),
        );
    });
    return faults;
  },
  async storedParts(query, ids) {
    const rows = await query(
      `select agreement_id, json_agg(json_build_object('reference', material_id, 'guaranteedQuantity', guaranteed_quantity::float8, 'deliveryHours', delivery_hours, 'unitPriceYuan', unit_price_yuan::text)) as items
       from agreement_item where agreement_id = any($1::bigint[]) group by agreement_id`,
      [ids],
    );
    return new Map(rows.map((row) => [Number(row['agreement_id']), { items: row['items'] as Values[] }]));
  },
  async after(query, written) {
    const given = written.filter(({ values }) => values['items'] !== undefined);
    if (given.length === 0) return;
    const rows = given.flatMap(({ id, values }) =>
      ((values['items'] as Values[] | null) ?? []).map((item) => ({
        agreement_id: id,
        material_id: item['reference'],
        guaranteed_quantity: item['guaranteedQuantity'],
        delivery_hours: item['deliveryHours'],
        unit_price_yuan: item['unitPriceYuan'],
      })),
    );
    const typed = `json_to_recordset($1) as x(agreement_id bigint, material_id bigint, guaranteed_quantity numeric, delivery_hours integer, unit_price_yuan numeric)`;
    await query(
      `delete from agreement_item i where i.agreement_id = any($2::bigint[]) and not exists (select from ${typed} where x.agreement_id = i.agreement_id and x.material_id = i.material_id)`,
      [JSON.stringify(rows), given.map(({ id }) => id)],
    );
    await query(
      `insert into agreement_item as i (agreement_id, material_id, guaranteed_quantity, delivery_hours, unit_price_yuan) select * from ${typed}
       on conflict (agreement_id, material_id) do update set guaranteed_quantity = excluded.guaranteed_quantity, delivery_hours = excluded.delivery_hours, unit_price_yuan = excluded.unit_price_yuan
       where (i.guaranteed_quantity, i.delivery_hours, i.unit_price_yuan) is distinct from (excluded.guaranteed_quantity, excluded.delivery_hours, excluded.unit_price_yuan)`,
      [JSON.stringify(rows)],
    );
  },
};
