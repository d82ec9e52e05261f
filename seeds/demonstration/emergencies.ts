import type { Theme } from './materials.js';

/** Something that used goods in the last year; always the last occurrence of its month and day before the day of seeding. */
export interface Emergency {
  month: number;
  day: number;
  days: number;
  /** A code of cn-emergency-platform-5; null for a drill. */
  eventType: string | null;
  reason: string;
  /** Codes of counties whose depots helped, beside those of the city; empty for all. */
  counties: readonly string[];
  themes: readonly Theme[];
  issues: number;
}

const occasions: readonly (readonly [
  month: number,
  day: number,
  days: number,
  eventType: string | null,
  reason: string,
  counties: string,
  themes: string,
  issues: number,
])[] = [
  [1, 18, 3, '11B05', '强寒潮防范应对，受灾困难群众救助', '', 'shelter winter food', 90],
  [2, 3, 3, '11B04', '暴雪除雪保畅', '', 'winter machinery lighting site', 110],
  [3, 12, 5, '13A99', '学校聚集性传染病疫情处置', '320706 320771', 'epidemic medical', 110],
  [4, 4, 2, '11G01', '云台山北麓森林火情扑救', '320706 320703 320707', 'forest communication lighting', 80],
  [5, 16, 2, '12D02', '徐圩新区储罐法兰泄漏处置', '320703 320771', 'chemical fire medical', 130],
  [6, 9, 4, '12Q04', '港区船舶碰撞溢油围控清除', '320703 320723', 'oil water', 110],
  [6, 22, 9, '11B22', '夏旱抗旱提水', '320722 320723', 'machinery power flood', 50],
  [7, 6, 4, '11B03', '梅雨期强降雨抢险', '', 'flood power lighting shelter food site', 280],
  [7, 21, 3, '11A02', '主城区内涝排水抢险', '320706 320771', 'flood power lighting', 170],
  [8, 11, 4, '11B01', '台风防御与转移安置', '', 'flood water shelter food lighting communication', 340],
  [8, 26, 3, '11A04', '新沂河堤防渗漏险情抢护', '320723 320724', 'flood machinery lighting', 150],
  [9, 14, 2, '11E02', '风暴潮海堤防守', '320707 320703 320723', 'flood water', 130],
  [10, 12, 1, '12J08', '渔船海上遇险人员搜救', '320703 320707', 'water communication medical', 60],
  [10, 26, 1, '12D02', '高速公路危化品运输车侧翻泄漏处置', '320722 320706', 'chemical fire site', 60],
  [11, 3, 2, '12G01', '工业厂房火灾扑救', '320771 320706', 'fire rescue medical', 80],
  [12, 5, 2, '12D02', '临港产业区反应釜泄漏处置', '320723 320724', 'chemical fire medical', 100],
  [2, 20, 2, null, '春运道路交通事故救援演练', '320706', 'rescue medical transport', 30],
  [4, 22, 1, null, '防汛抢险综合演练', '', 'flood water lighting communication', 70],
  [5, 12, 2, null, '防灾减灾日地震救援演练', '', 'rescue shelter medical communication', 70],
  [6, 18, 1, null, '安全生产月危化品事故演练', '320703 320723', 'chemical fire', 60],
  [9, 25, 1, null, '海上搜救演练', '320703', 'water oil communication', 50],
  [11, 9, 1, null, '消防宣传日高层建筑灭火救援演练', '320706', 'fire rescue lighting', 50],
  [12, 15, 1, null, '低温雨雪冰冻应急演练', '', 'winter transport site power', 40],
];

/** The emergencies and drills of a year in the demonstration city; none of them took place. */
export const emergencies: readonly Emergency[] = occasions.map(([month, day, days, eventType, reason, counties, themes, issues]) => ({
  month,
  day,
  days,
  eventType,
  reason: `${reason}（演示）`,
  counties: counties === '' ? [] : counties.split(' '),
  themes: themes.split(' ') as Theme[],
  issues,
}));
