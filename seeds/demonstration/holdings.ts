import type { Calendar } from './calendar.js';
import type { Depot } from './depots.js';
import type { Lot } from './lots.js';
import type { Material } from './materials.js';
import { randomOf, roundly } from './random.js';

/** What a depot, division or organisation of the demonstration city must hold. */
export interface Holding {
  code: string;
  material: string | null;
  category: string | null;
  depot: string | null;
  region: string | null;
  organization: string | null;
  minimumQuantity: number;
  perPerson: number | null;
  persons: number | null;
  spareInUse: number | null;
  spareKept: number | null;
  unit: string;
  basis: string;
  validFrom: string | null;
}

interface Rule {
  basis: string;
  holders: readonly string[];
  things: readonly string[];
  perPerson?: number;
  spare?: readonly [inUse: number, kept: number];
  count: number;
}

const counties = ['320700', '320703', '320706', '320707', '320722', '320723', '320724', '320771'];

const rules: readonly Rule[] = [
  {
    basis: 'GB 30077-2023 危险化学品单位应急救援物资配备要求',
    holders: [
      '徐圩演示石化有限公司应急物资库',
      '连云港演示储运有限公司罐区物资库',
      '灌云演示化工有限公司应急物资库',
      '徐圩新区危化品应急物资库',
      '连云港市危险化学品应急物资库',
    ],
    things: ['重型防化服', '轻型防化服', '正压式空气呼吸器', '全面罩防毒面具', '滤毒罐', '有毒气体探测仪', '防化手套', '防化靴'],
    spare: [4, 1],
    count: 18,
  },
  { basis: '市级防汛物资储备定额（演示）', holders: counties, things: ['编织袋', '救生衣', '土工布', '43B01'], count: 14 },
  { basis: '救灾物资储备规划（演示）', holders: counties, things: ['救灾帐篷', '棉被', '折叠床', '43C04'], count: 10 },
  { basis: '受灾人员救助标准（演示）', holders: counties, things: ['瓶装饮用水', '大米', '43C02'], perPerson: 0.05, count: 6 },
  {
    basis: '部门应急物资储备目录（演示）',
    holders: ['LYG-WRB', 'LYG-EMB', 'LYG-MSA', 'LYG-FIRE', 'LYG-NHC', 'LYG-EEB', 'LYG-TRB', 'LYG-HURD'],
    things: ['43B01', '43B06', '43B08', '43B04', '43B03', '46E03', '43C06', '44C99'],
    count: 12,
  },
];

/** The required holdings; each fourth asks for more than its holder has in usable goods on the day of seeding. */
export function demonstrationHoldings(
  lots: readonly Lot[],
  materials: readonly Material[],
  depots: readonly Depot[],
  calendar: Calendar,
): Holding[] {
  const random = randomOf('holdings');
  const usable = lots.filter(({ expiryDay, condition }) => (expiryDay === null || expiryDay >= 0) && condition !== 'UNUSABLE');
  const holdings: Holding[] = [];
  for (const { basis, holders, things, perPerson, spare, count } of rules) {
    const pairs = holders.flatMap((holder) => things.map((thing) => ({ holder, thing })));
    let wanted = count;
    for (const { holder, thing } of random.some(pairs, pairs.length)) {
      const depot = depots.find(({ name }) => name === holder);
      const isCategory = /^4\d/.test(thing);
      const kept = usable.filter(
        (lot) =>
          (depot
            ? lot.depot === depot
            : lot.depot.organization === holder || (holder === '320700' ? true : lot.depot.region.startsWith(holder))) &&
          (isCategory ? lot.material.category === thing : lot.material.name === thing),
      );
      const { material, unit } = isCategory
        ? { material: null, unit: commonestUnit(kept) }
        : richest(
            kept,
            materials.find(({ name }) => name === thing)!,
          );
      const held = kept
        .filter((lot) => (material ? lot.material === material : lot.material.unit === unit))
        .reduce((sum, { quantity }) => sum + quantity, 0);
      if (held < 5 || wanted === 0) continue;
      wanted -= 1;
      const short = holdings.length % 4 === 1;
      const share = short ? random.whole(115, 170) / 100 : random.whole(45, 85) / 100;
      const need = Math.max(short ? held + 1 : 1, roundly((held * share) / (spare && !short ? 1 + spare[1] / spare[0] + 0.2 : 1)));
      holdings.push({
        code: `CB-${String(holdings.length + 1).padStart(3, '0')}`,
        material: material?.code ?? null,
        category: material ? null : thing,
        depot: depot?.code ?? null,
        region: !depot && /^\d/.test(holder) ? holder : null,
        organization: holder.startsWith('LYG-') ? holder : null,
        minimumQuantity: perPerson ? Math.ceil(need / 2) : need,
        perPerson: perPerson ?? null,
        persons: perPerson ? Math.round(need / perPerson) : null,
        spareInUse: spare?.[0] ?? null,
        spareKept: spare?.[1] ?? null,
        unit,
        basis,
        validFrom: basis.startsWith('GB') ? null : `${Number(calendar.date(0).slice(0, 4)) - 1}-01-01`,
      });
    }
  }
  return holdings;
}

function commonestUnit(lots: readonly Lot[]): string {
  const counts = new Map<string, number>();
  for (const { material } of lots) counts.set(material.unit, (counts.get(material.unit) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}

function richest(lots: readonly Lot[], fallback: Material): { material: Material; unit: string } {
  const sums = new Map<Material, number>();
  for (const { material, quantity } of lots) sums.set(material, (sums.get(material) ?? 0) + quantity);
  const material = [...sums].sort((one, other) => other[1] - one[1])[0]?.[0] ?? fallback;
  return { material, unit: material.unit };
}
