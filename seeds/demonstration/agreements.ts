import type { Calendar } from './calendar.js';
import { madeUpName, type Depot } from './depots.js';
import type { Material } from './materials.js';
import { randomOf, roundly } from './random.js';

export interface AgreementItem {
  material: Material;
  guaranteedQuantity: number;
  deliveryHours: number;
  unitPriceYuan: number;
}

/** An agreed reserve of the demonstration city; `endDay` is the first day on which it no longer holds. */
export interface Agreement {
  code: string;
  title: string;
  counterparty: string;
  region: string;
  startDay: number;
  endDay: number;
  contactName: string;
  contactPhone: string;
  depot: Depot | null;
  items: AgreementItem[];
}

type State = 'ENDED' | 'ENDING' | 'IN_FORCE' | 'NOT_YET';

const subjects: readonly (readonly [subject: string, counterparty: string, region: string, themes: string, state: State])[] = [
  ['防汛抢险物资协议储备', '东海演示建材有限公司', '320700', 'flood', 'IN_FORCE'],
  ['东海县防汛物资协议储备', '东海演示建材有限公司', '320722', 'flood machinery', 'ENDING'],
  ['赣榆区防汛物资协议储备', '东海演示建材有限公司', '320707', 'flood', 'IN_FORCE'],
  ['城市抢险机械租用', '连云港演示工程机械租赁有限公司', '320706', 'machinery power', 'IN_FORCE'],
  ['低温雨雪冰冻应对物资协议储备', '连云港演示工程机械租赁有限公司', '320700', 'winter machinery', 'IN_FORCE'],
  ['抢险工程机械与材料协议储备', '连云港演示工程机械租赁有限公司', '320700', 'machinery', 'ENDING'],
  ['应急发电设备租用', '连云港演示工程机械租赁有限公司', '320771', 'power', 'ENDED'],
  ['应急运输车辆协议', '连云港演示工程机械租赁有限公司', '320700', 'transport', 'IN_FORCE'],
  ['受灾群众食品饮水协议储备', '连云港演示商贸有限公司', '320700', 'food', 'IN_FORCE'],
  ['海州区生活物资协议储备', '连云港演示商贸有限公司', '320706', 'food shelter', 'IN_FORCE'],
  ['灌云县生活物资协议储备', '连云港演示商贸有限公司', '320723', 'food', 'ENDING'],
  ['灌南县生活物资协议储备', '连云港演示商贸有限公司', '320724', 'food', 'IN_FORCE'],
  ['被服寝具协议储备', '连云港演示商贸有限公司', '320700', 'shelter', 'IN_FORCE'],
  ['赣榆区安置点物资协议储备', '连云港演示商贸有限公司', '320707', 'shelter food', 'ENDED'],
  ['防疫消杀物资协议储备', '连云港演示商贸有限公司', '320700', 'epidemic', 'ENDING'],
  ['卫生应急药品协议储备', '连云港演示医药有限公司', '320700', 'medical', 'IN_FORCE'],
  ['医用防护用品协议储备', '连云港演示医药有限公司', '320700', 'epidemic', 'IN_FORCE'],
  ['东海县急救药品协议储备', '连云港演示医药有限公司', '320722', 'medical', 'IN_FORCE'],
  ['港区溢油应急设备共用', '连云港演示港务有限公司', '320703', 'oil', 'IN_FORCE'],
  ['水上搜救装备共用', '连云港演示港务有限公司', '320703', 'water', 'ENDING'],
  ['码头消防力量共用', '连云港演示港务有限公司', '320703', 'fire', 'NOT_YET'],
  ['徐圩新区危化品处置物资共用', '徐圩演示石化有限公司', '320703', 'chemical', 'IN_FORCE'],
  ['徐圩新区消防装备互助', '徐圩演示石化有限公司', '320703', 'fire', 'IN_FORCE'],
  ['板桥片区危化品处置物资共用', '连云港演示储运有限公司', '320703', 'chemical oil', 'IN_FORCE'],
  ['灌云临港产业区危化品处置物资共用', '灌云演示化工有限公司', '320723', 'chemical', 'IN_FORCE'],
  ['灌河口溢油处置物资互助', '灌云演示化工有限公司', '320724', 'chemical fire', 'ENDED'],
  ['应急油料与发电设备供应', '连云港演示能源有限公司', '320700', 'power', 'IN_FORCE'],
  ['开发区应急供电设备租用', '连云港演示能源有限公司', '320771', 'power', 'NOT_YET'],
  ['森林防火装备代储', '锦屏演示林业装备有限公司', '320706', 'forest', 'IN_FORCE'],
  ['应急通信设备租用', '港城演示通信设备有限公司', '320700', 'communication', 'IN_FORCE'],
];

/** The agreements, some of which have ended, end within 90 days of the day of seeding, or have not begun. */
export function demonstrationAgreements(materials: readonly Material[], depots: readonly Depot[], calendar: Calendar): Agreement[] {
  const random = randomOf('agreements');
  const years = (count: number) => count * 365;
  const period = (state: State): [number, number] => {
    if (state === 'NOT_YET') {
      const start = random.whole(8, 40);
      return [start, start + years(2)];
    }
    const end = state === 'ENDED' ? -random.whole(20, 200) : state === 'ENDING' ? random.whole(5, 85) : random.whole(120, 500);
    return [end - years(state === 'IN_FORCE' ? random.whole(2, 3) : random.whole(1, 3)), end];
  };
  return subjects.map(([subject, counterparty, region, themes, state], index) => {
    const [startDay, endDay] = period(state);
    const suitable = materials.filter(({ theme }) => themes.split(' ').includes(theme));
    const items = random.some(suitable, random.whole(3, 6)).map((material) => ({
      material,
      guaranteedQuantity: roundly(material.usualQuantity * (material.usualQuantity === 1 ? random.whole(1, 4) : random.whole(2, 6))),
      deliveryHours: random.pick([2, 4, 6, 8, 12, 24, 48]),
      unitPriceYuan: Math.round(material.priceYuan * random.whole(100, 118)) / 100,
    }));
    return {
      code: `XY-${calendar.date(startDay).slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
      title: `${subject}${subject.includes('协议') ? '' : '协议'}（演示）`,
      counterparty,
      region,
      startDay,
      endDay,
      contactName: madeUpName(index + 5),
      contactPhone: `1380000${2000 + index}`,
      depot: depots.find(({ name }) => name.startsWith(counterparty)) ?? null,
      items: items.sort((one, other) => (one.material.code < other.material.code ? -1 : 1)),
    };
  });
}
