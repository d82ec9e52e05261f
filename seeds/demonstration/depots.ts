import { randomOf } from './random.js';
import type { Theme } from './materials.js';

export type DepotLevel = 'CITY' | 'COUNTY' | 'TOWNSHIP' | 'ENTERPRISE';
export type OwnerKind = 'RESERVE_DEPOT' | 'ENTERPRISE' | 'RESCUE_TEAM' | 'OTHER';

/** A depot of the demonstration city; the point is in CGCS2000 degrees. */
export interface Depot {
  code: string;
  name: string;
  level: DepotLevel;
  ownerKind: OwnerKind;
  organization: string | null;
  region: string;
  address: string;
  longitude: number;
  latitude: number;
  areaSquareMetre: number;
  volumeCubicMetre: number;
  managerName: string;
  managerPhone: string;
  dutyPhone: string;
  themes: readonly Theme[];
}

type Place = readonly [
  name: string,
  level: DepotLevel,
  ownerKind: OwnerKind,
  organization: string | null,
  region: string,
  address: string,
  longitude: number,
  latitude: number,
  areaSquareMetre: number,
  themes: string,
];

const town = 'flood shelter food lighting site';
const plant = 'chemical fire medical site';

// prettier-ignore
const places: readonly Place[] = [
  ['连云港市防汛物资储备中心仓库', 'CITY', 'RESERVE_DEPOT', 'LYG-WRB', '320706103', '海州区板浦镇东大街物流园 18 号', 119.2634, 34.4781, 8600, 'flood machinery power lighting water'],
  ['连云港市救灾物资储备库', 'CITY', 'RESERVE_DEPOT', 'LYG-EMB', '320706018', '海州区新南街道海宁中路 166 号', 119.1786, 34.5803, 6200, 'shelter food lighting power winter rescue site'],
  ['连云港市综合应急物资储备库', 'CITY', 'RESERVE_DEPOT', 'LYG-EMB', '320771002', '经济技术开发区猴嘴街道新光路 58 号', 119.2725, 34.6591, 9800, 'flood shelter food rescue lighting power communication machinery site transport'],
  ['连云港市危险化学品应急物资库', 'CITY', 'RESERVE_DEPOT', 'LYG-EMB', '320703007', '徐圩新区苏海路 77 号', 119.5271, 34.5968, 5400, 'chemical fire medical site'],
  ['连云港市海上溢油应急设备库', 'CITY', 'RESERVE_DEPOT', 'LYG-MSA', '320703003', '连云区连云街道中山东路 303 号', 119.4402, 34.7402, 4700, 'oil water communication'],
  ['连云港市消防救援支队战勤保障站', 'CITY', 'RESCUE_TEAM', 'LYG-FIRE', '320706022', '海州区郁州南路 29 号', 119.2213, 34.5876, 3900, 'fire rescue chemical lighting communication power water'],
  ['连云港市卫生应急物资储备库', 'CITY', 'OTHER', 'LYG-NHC', '320706013', '海州区洪门街道朝阳东路 41 号', 119.1903, 34.6027, 2600, 'medical epidemic'],
  ['连云港市环境应急物资库', 'CITY', 'RESERVE_DEPOT', 'LYG-EEB', '320706009', '海州区云台街道学院路 12 号', 119.2868, 34.5744, 2200, 'chemical oil epidemic'],
  ['连云港市公路应急保通物资站', 'CITY', 'OTHER', 'LYG-TRB', '320706104', '海州区浦南镇 G327 国道北侧', 119.1428, 34.6301, 5100, 'machinery winter site transport lighting'],
  ['连云港市城市排涝抢险物资库', 'CITY', 'RESERVE_DEPOT', 'LYG-HURD', '320706020', '海州区花果山街道科苑路 95 号', 119.2489, 34.6094, 3300, 'flood power machinery lighting'],
  ['连云港市应急指挥保障车辆站', 'CITY', 'RESCUE_TEAM', 'LYG-EMB', '320706012', '海州区幸福路街道解放东路 8 号', 119.1852, 34.5911, 1800, 'communication transport lighting power'],
  ['海州区应急物资储备库', 'COUNTY', 'RESERVE_DEPOT', 'LYG-EMB', '320706', '海州区新浦经济开发区长江路 26 号', 119.1573, 34.5702, 3600, 'flood shelter food rescue lighting winter site epidemic'],
  ['连云区应急物资储备库', 'COUNTY', 'RESERVE_DEPOT', 'LYG-EMB', '320703001', '连云区墟沟街道海棠北路 101 号', 119.3608, 34.7317, 3100, 'flood shelter food fire rescue lighting water forest'],
  ['徐圩新区危化品应急物资库', 'COUNTY', 'RESERVE_DEPOT', 'LYG-EMB', '320703007', '徐圩新区港前大道 6 号', 119.5411, 34.5902, 4400, 'chemical fire oil medical lighting'],
  ['连云港经济技术开发区应急物资库', 'COUNTY', 'RESERVE_DEPOT', 'LYG-EMB', '320771', '经济技术开发区中云街道大浦路 9 号', 119.3098, 34.6722, 3000, 'flood fire chemical lighting power site'],
  ['赣榆区应急物资储备中心', 'COUNTY', 'RESERVE_DEPOT', 'LYG-EMB', '320707100', '赣榆区青口镇黄海东路 218 号', 119.1356, 34.8412, 4100, 'flood shelter food rescue water lighting power winter'],
  ['赣榆区防汛抗旱物资仓库', 'COUNTY', 'RESERVE_DEPOT', 'LYG-WRB', '320707107', '赣榆区塔山镇塔山水库管理所院内', 118.9801, 34.9204, 2400, 'flood machinery power'],
  ['东海县应急物资储备库', 'COUNTY', 'RESERVE_DEPOT', 'LYG-EMB', '320722001', '东海县牛山街道晶都大道 166 号', 118.7698, 34.5357, 3800, 'flood shelter food rescue lighting power forest winter'],
  ['东海县石梁河水库防汛物资库', 'COUNTY', 'RESERVE_DEPOT', 'LYG-WRB', '320722104', '东海县石梁河镇水库南堤', 118.8752, 34.7378, 2100, 'flood machinery water power'],
  ['灌云县应急物资储备库', 'COUNTY', 'RESERVE_DEPOT', 'LYG-EMB', '320723100', '灌云县伊山镇胜利中路 77 号', 119.2421, 34.2893, 3500, 'flood shelter food rescue lighting power epidemic'],
  ['灌南县应急物资储备库', 'COUNTY', 'RESERVE_DEPOT', 'LYG-EMB', '320724100', '灌南县新安镇人民中路 130 号', 119.3392, 34.0951, 3300, 'flood shelter food rescue lighting power epidemic'],
  ['赣榆区海头镇应急物资站', 'TOWNSHIP', 'RESERVE_DEPOT', null, '320707106', '赣榆区海头镇海前路 15 号', 119.1574, 34.9381, 460, 'flood shelter food water lighting'],
  ['赣榆区柘汪镇应急物资站', 'TOWNSHIP', 'RESERVE_DEPOT', null, '320707101', '赣榆区柘汪镇临港大道 3 号', 119.2084, 35.0672, 520, 'flood chemical fire lighting site'],
  ['赣榆区班庄镇森林防火物资站', 'TOWNSHIP', 'RESERVE_DEPOT', null, '320707109', '赣榆区班庄镇夹谷山路 21 号', 118.8503, 34.8365, 380, 'forest lighting communication shelter'],
  ['东海县桃林镇应急物资站', 'TOWNSHIP', 'RESERVE_DEPOT', null, '320722109', '东海县桃林镇水晶路 40 号', 118.5021, 34.5462, 350, town],
  ['东海县安峰镇应急物资站', 'TOWNSHIP', 'RESERVE_DEPOT', null, '320722111', '东海县安峰镇安峰山水库路 2 号', 118.7316, 34.3903, 330, town],
  ['灌云县燕尾港镇应急物资站', 'TOWNSHIP', 'RESERVE_DEPOT', null, '320723103', '灌云县燕尾港镇纬七路 11 号', 119.7461, 34.4697, 560, 'flood water oil lighting shelter'],
  ['灌云县圩丰镇应急物资站', 'TOWNSHIP', 'RESERVE_DEPOT', null, '320723106', '灌云县圩丰镇人民路 66 号', 119.5412, 34.3889, 310, town],
  ['灌南县堆沟港镇应急物资站', 'TOWNSHIP', 'RESERVE_DEPOT', null, '320724101', '灌南县堆沟港镇海港路 5 号', 119.7078, 34.3689, 540, 'flood chemical fire lighting shelter'],
  ['灌南县百禄镇应急物资站', 'TOWNSHIP', 'RESERVE_DEPOT', null, '320724108', '灌南县百禄镇镇中路 19 号', 119.3931, 34.1502, 300, town],
  ['连云区连岛街道应急物资站', 'TOWNSHIP', 'RESERVE_DEPOT', null, '320703006', '连云区连岛街道海滨大道 28 号', 119.4607, 34.7613, 290, 'water flood forest lighting shelter'],
  ['海州区锦屏镇应急物资站', 'TOWNSHIP', 'RESERVE_DEPOT', null, '320706100', '海州区锦屏镇桃花涧路 9 号', 119.1402, 34.5386, 340, 'forest flood shelter lighting site'],
  ['海州湾防汛备用物资点', 'TOWNSHIP', 'OTHER', null, '320703008', '连云区海州湾街道滨海路 33 号', 119.2903, 34.6718, 260, 'flood water site'],
  ['徐圩演示石化有限公司应急物资库', 'ENTERPRISE', 'ENTERPRISE', null, '320703007', '徐圩新区石化七道 2 号', 119.5862, 34.5783, 1500, plant],
  ['连云港演示港务有限公司码头应急库', 'ENTERPRISE', 'ENTERPRISE', null, '320703003', '连云区连云街道港口二号路 1 号', 119.4523, 34.7458, 1900, 'oil water fire site machinery'],
  ['连云港演示储运有限公司罐区物资库', 'ENTERPRISE', 'ENTERPRISE', null, '320703005', '连云区板桥街道产业大道 12 号', 119.4174, 34.6601, 900, `${plant} oil`],
  ['灌云演示化工有限公司应急物资库', 'ENTERPRISE', 'ENTERPRISE', null, '320723404', '灌云县临港产业区经八路 7 号', 119.7243, 34.4461, 850, plant],
  ['连云港演示商贸有限公司配送中心', 'ENTERPRISE', 'ENTERPRISE', null, '320706017', '海州区新东街道凌州东路 50 号', 119.2204, 34.6052, 7200, 'food shelter epidemic'],
  ['连云港演示医药有限公司药品库', 'ENTERPRISE', 'ENTERPRISE', null, '320771003', '经济技术开发区朝阳街道花果山大道 88 号', 119.3002, 34.6433, 2800, 'medical epidemic'],
  ['连云港演示工程机械租赁有限公司停放场', 'ENTERPRISE', 'ENTERPRISE', null, '320706404', '海州区海州经济开发区纬一路 16 号', 119.1297, 34.5561, 12000, 'machinery power winter transport'],
  ['东海演示建材有限公司砂石料场', 'ENTERPRISE', 'ENTERPRISE', null, '320722101', '东海县白塔埠镇 S245 省道东侧', 118.9288, 34.5794, 15000, 'flood machinery'],
  ['连云港演示能源有限公司应急油料库', 'ENTERPRISE', 'ENTERPRISE', null, '320706019', '海州区路南街道瀛洲路 130 号', 119.1702, 34.5689, 1300, 'power fire'],
];

const surnames = '陈王李张刘孙周徐朱马胡郭何高林罗';
const givenNames = ['建国', '海波', '志强', '晓东', '文静', '立新', '玉梅', '春雷', '卫民', '云飞', '丽华', '永刚', '雪松', '广平', '秀英'];

/** A made-up name, of a frequent family name and a frequent given name, so that it points to nobody. */
export function madeUpName(position: number): string {
  return `${surnames[position % surnames.length]}${givenNames[(position * 7) % givenNames.length]}`;
}

/** The depots of the city; people, phones, addresses and points are made up. */
export function demonstrationDepots(): Depot[] {
  const random = randomOf('depots');
  const counted = new Map<string, number>();
  return places.map(([name, level, ownerKind, organization, region, address, longitude, latitude, areaSquareMetre, themes], index) => {
    const county = region.slice(0, 6);
    const number = (counted.get(county) ?? 0) + 1;
    counted.set(county, number);
    return {
      code: `CK-${county}-${String(number).padStart(2, '0')}`,
      name,
      level,
      ownerKind,
      organization,
      region,
      address,
      longitude,
      latitude,
      areaSquareMetre,
      volumeCubicMetre: Math.round((areaSquareMetre * random.whole(40, 65)) / 10),
      managerName: madeUpName(index),
      managerPhone: `1380000${String(1000 + index)}`,
      dutyPhone: `0518-8555${String(1001 + index)}`,
      themes: themes.split(' ') as Theme[],
    };
  });
}
