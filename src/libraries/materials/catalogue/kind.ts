import { boolean, number, reference, text } from '../../../records/fields.js';
import type { RecordKind } from '../../../records/kind.js';
import { part } from '../../../records/parts.js';
import { fieldFault } from '../../../records/faults.js';
import { toMaterialCategory } from '../../../vocabulary/references.js';
import { materialView } from './view.js';

/** How items of the catalogue are written. */
export const materialKind: RecordKind = {
  subject: 'materials',
  label: { zh: '物资', en: 'material' },
  view: () => materialView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    name: text('名称', 'The name', 300, { required: true }),
    category: reference('主分类', 'category', toMaterialCategory),
    classifications: part('其他分类', 'the further classes', {
      table: 'material_classification',
      owner: 'material_id',
      items: { category: reference('分类', 'category', toMaterialCategory, { required: true }) },
      key: ['category'],
      most: 50,
      inCell: ['category'],
    }),
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
  complete: (values) => {
    if (values['recoverable'] === null) delete values['recoverable'];
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
};
