import { date, number, reference, text } from '../../../records/fields.js';
import { fieldFault } from '../../../records/faults.js';
import type { RecordKind } from '../../../records/kind.js';
import { toMaterialCategory, toOrganization, toRegion } from '../../../vocabulary/references.js';
import { toDepot, toMaterial } from '../references.js';
import { requiredHoldingView } from './view.js';

/** The largest quantity that a required holding may come to. */
const mostRequired = 999_999_999_999;

/** How required holdings are written: one thing to be held, one holder, and the rule that asks for it. */
export const requiredHoldingKind: RecordKind = {
  subject: 'requiredHoldings',
  label: { zh: '应储备量', en: 'required holding' },
  view: () => requiredHoldingView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    material: reference('物资', 'material', toMaterial),
    category: reference('分类', 'category', toMaterialCategory),
    depot: reference('储备库', 'depot', toDepot),
    region: reference('行政区划', 'region', toRegion),
    organization: reference('单位', 'organisation', toOrganization),
    minimumQuantity: number('最低储备量', 'The minimum quantity', { least: 0, most: 9_999_999_999, decimals: 3, required: true }),
    perPerson: number('人均数量', 'The quantity per person', { above: 0, most: 999_999, decimals: 3 }),
    persons: number('人数', 'The number of persons', { above: 0, most: 10_000_000, decimals: 0 }),
    spareInUse: number('备份比（在用）', 'The number in use of the spare ratio', { above: 0, most: 10_000, decimals: 0 }),
    spareKept: number('备份比（备用）', 'The number kept of the spare ratio', { above: 0, most: 10_000, decimals: 0 }),
    unit: text('计量单位', 'The unit', 30, { required: true }),
    basis: text('依据', 'The basis', 300, { required: true }),
    validFrom: date('生效日期', 'The first day'),
    validTo: date('失效日期', 'The end'),
  },
  complete: (values, before) => {
    const now = (name: string) => (values[name] === undefined ? before?.[name] : values[name]) ?? null;
    const given = (...names: string[]) => names.filter((name) => now(name) !== null).length;
    const faults = [];
    if (given('material', 'category') !== 1)
      faults.push(fieldFault('material', 'ONE_OF', '请给出物资或分类中的一个', 'Give either a material or a category.'));
    if (given('depot', 'region', 'organization') !== 1)
      faults.push(fieldFault('depot', 'ONE_OF', '请给出储备库、行政区划、单位中的一个', 'Give one of depot, region, organisation.'));
    if (given('perPerson', 'persons') === 1)
      faults.push(fieldFault('persons', 'TOGETHER', '人均数量与人数应同时给出', 'Give quantity per person and persons together.'));
    if (given('spareInUse', 'spareKept') === 1)
      faults.push(fieldFault('spareKept', 'TOGETHER', '备份比的在用与备用应同时给出', 'Give both numbers of the spare ratio.'));
    const [from, to] = [now('validFrom'), now('validTo')] as (string | null)[];
    if (from && to && to <= from)
      faults.push(
        fieldFault(
          'validTo',
          'DATES_REVERSED',
          `失效日期（${to}）应晚于生效日期（${from}）`,
          `The end (${to}) should lie after the first day (${from}).`,
        ),
      );
    const least = Math.max(Number(now('minimumQuantity') ?? 0), Number(now('perPerson') ?? 0) * Number(now('persons') ?? 0));
    const spare =
      now('spareInUse') === null || now('spareKept') === null ? 0 : Math.ceil(least / Number(now('spareInUse'))) * Number(now('spareKept'));
    if (least + spare > mostRequired)
      faults.push(
        fieldFault(
          'minimumQuantity',
          'OUT_OF_RANGE',
          `算出的应储备量不能大于 ${mostRequired}，请检查人均数量、人数与备份比`,
          `The quantity required comes to more than ${mostRequired}; check quantity per person, persons and spare ratio.`,
        ),
      );
    return faults;
  },
};
