import { boolean, FieldFault, custom, number, reference, text } from '../../../records/fields.js';
import type { RecordKind } from '../../../records/kind.js';
import { fieldFault } from '../../../records/faults.js';
import { toMaterialCategory } from '../../../vocabulary/references.js';
import { materialView } from './view.js';

const codes = (value: unknown): string[] => {
  if (!Array.isArray(value) && typeof value !== 'string' && typeof value !== 'number')
    throw new FieldFault('NOT_TEXT', { zh: '应为编码的列表', en: 'should be a list of codes' });
  const given: unknown[] = Array.isArray(value) ? value : String(value).split(/[;；,，]/);
  if (given.some((item) => typeof item !== 'string' && typeof item !== 'number'))
    throw new FieldFault('NOT_TEXT', { zh: '应为编码的列表', en: 'should be a list of codes' });
  const list = given.map((item) => String(item).trim()).filter(Boolean);
  if (list.length > 50 || list.some((item) => item.length > 200))
    throw new FieldFault('OUT_OF_RANGE', {
      zh: '最多 50 个，每个编码最多 200 个字符',
      en: 'takes at most 50 codes of at most 200 characters',
    });
  return [...new Set(list)];
};

/** How items of the catalogue are written. */
export const materialKind: RecordKind = {
  subject: 'materials',
  label: { zh: '物资', en: 'material' },
  view: () => materialView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    name: text('名称', 'The name', 300, { required: true }),
    category: reference('主分类', 'category', toMaterialCategory),
    classifications: custom('其他分类', 'category', codes, { reference: toMaterialCategory }),
    specification: text('规格', 'The specification', 500),
    model: text('型号', 'The model', 200),
    unit: text('计量单位', 'The unit', 30, { required: true }),
    manufacturer: text('生产厂家', 'The manufacturer', 200),
    lengthCm: number('长（厘米）', 'The length in cm', { above: 0, most: 99_999_999, decimals: 6 }),
    widthCm: number('宽（厘米）', 'The width in cm', { above: 0, most: 99_999_999, decimals: 6 }),
    heightCm: number('高（厘米）', 'The height in cm', { above: 0, most: 99_999_999, decimals: 6 }),
    volumeLitre: number('体积（升）', 'The volume in litres', { above: 0, most: 99_999_999, decimals: 6 }),
    weightKg: number('重量（千克）', 'The weight in kg', { above: 0, most: 99_999_999, decimals: 6 }),
    shelfLifeDays: number('保质期（天）', 'The shelf life in days', { above: 0, most: 36_500, decimals: 0 }),
    maintenanceIntervalDays: number('维保周期（天）', 'The maintenance interval in days', { above: 0, most: 36_500, decimals: 0 }),
    recoverable: boolean('可回收', 'Recoverable'),
    unNumber: text('联合国编号', 'The UN number', 4, {
      form: /^\d{4}$/,
      formed: { zh: '应为 4 位数字，如 1791', en: 'should be four digits, such as 1791' },
    }),
    remarks: text('备注', 'The remarks', 4000),
  },
  parts: ['classifications'],
  complete: (values) => {
    if (values['recoverable'] === null) delete values['recoverable'];
    // a class named both by its code and by its id is one
    if (Array.isArray(values['classifications'])) values['classifications'] = [...new Set(values['classifications'] as number[])];
    return [];
  },
  async examine(query, rows) {
    const changing = rows.map(({ values, before }) =>
      before && values['unit'] !== undefined && values['unit'] !== before['unit'] ? Number(before['id']) : null,
    );
    const ids = changing.filter((id) => id !== null);
    const stocked =
      ids.length === 0
        ? []
        : await query(
            'select distinct material_id from stock_lot where material_id = any($1::bigint[]) and (quantity > 0 or in_transit > 0)',
            [ids],
          );
    const held = new Set(stocked.map((row) => Number(row['material_id'])));
    return changing.map((id) =>
      id !== null && held.has(id)
        ? [
            fieldFault(
              'unit',
              'IN_USE',
              '该物资仍有库存，不能更改计量单位：请新建一个物资',
              'The unit cannot change while there is stock of this material: create another material.',
            ),
          ]
        : [],
    );
  },
  async storedParts(query, ids) {
    const rows = await query(
      'select material_id, json_agg(category_id) as categories from material_classification where material_id = any($1::bigint[]) group by material_id',
      [ids],
    );
    return new Map(rows.map((row) => [Number(row['material_id']), { classifications: row['categories'] as number[] }]));
  },
  async after(query, written) {
    const given = written.filter(({ values }) => values['classifications'] !== undefined);
    if (given.length === 0) return;
    const pairs = given.flatMap(({ id, values }) =>
      ((values['classifications'] as number[] | null) ?? []).map((category) => ({ material_id: id, category_id: category })),
    );
    await query(
      `delete from material_classification k where k.material_id = any($1::bigint[]) and not exists (select from json_to_recordset($2) as x(material_id bigint, category_id bigint) where x.material_id = k.material_id and x.category_id = k.category_id)`,
      [given.map(({ id }) => id), JSON.stringify(pairs)],
    );
    await query(
      `insert into material_classification (material_id, category_id) select x.material_id, x.category_id from json_to_recordset($1) as x(material_id bigint, category_id bigint) on conflict do nothing`,
      [JSON.stringify(pairs)],
    );
  },
};
