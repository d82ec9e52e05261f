import type { MaterialKind } from './materials.js';

const year = 365;

/** Class 2 of GB/T 38565-2020: equipment, medicines and protection for health. */
// prettier-ignore
export const healthMaterials: readonly MaterialKind[] = [
  { name: '救护车', unit: '辆', theme: 'medical', category: '46E02', recoverable: true, maintenanceDays: year / 4, variants: [
    ['监护型', 'JH-5', 3200, 24000, 386000, 1],
    ['负压型', 'JH-5F', 3400, 24000, 528000, 1],
  ] },
  { name: '自动体外除颤仪', unit: '台', theme: 'medical', category: '46E01', recoverable: true, shelfDays: 8 * year, maintenanceDays: year / 2, unNumber: '3481', variants: [
    ['双相波 便携', 'AED-7', 2.3, 9, 15800, 4],
  ] },
  { name: '便携式呼吸机', unit: '台', theme: 'medical', category: '46E01', recoverable: true, maintenanceDays: year / 2, variants: [
    ['转运用 气动电控', 'HX-2', 6.5, 24, 78000, 1],
  ] },
  { name: '担架', unit: '副', theme: 'medical', category: '46E01', recoverable: true, maintenanceDays: year, variants: [
    ['铲式 铝合金', 'DJ-C', 8.2, 60, 1180, 16],
    ['折叠式 帆布', 'DJ-Z', 6.4, 30, 420, 40],
    ['漂浮式 水上', 'DJ-P', 7.8, 66, 2480, 6],
  ] },
  { name: '医用氧气瓶', unit: '瓶', theme: 'medical', category: '46E01', recoverable: true, maintenanceDays: year, unNumber: '1072', variants: [
    ['10 L 带减压阀', null, 15, 14, 680, 30],
  ] },
  { name: '创伤急救箱', unit: '个', theme: 'medical', category: '46E99', shelfDays: 3 * year, variants: [
    ['车载 62 件', 'JJ-62', 7.6, 34, 860, 60],
    ['单兵 21 件', 'JJ-21', 1.4, 6, 198, 150],
  ] },
  { name: '旋压止血带', unit: '条', theme: 'medical', category: '46E99', shelfDays: 5 * year, variants: [
    ['宽 3.8 cm', 'ZX-4', 0.1, 0.4, 58, 300],
  ] },
  { name: '氯化钠注射液', unit: '瓶', theme: 'medical', category: '46E03', shelfDays: 2 * year, variants: [
    ['0.9% 500 mL', null, 0.56, 0.7, 3.2, 2000],
  ] },
  { name: '葡萄糖注射液', unit: '瓶', theme: 'medical', category: '46E03', shelfDays: 2 * year, variants: [
    ['5% 250 mL', null, 0.29, 0.4, 2.9, 1500],
  ] },
  { name: '聚维酮碘溶液', unit: '瓶', theme: 'medical', category: '46E03', shelfDays: 2 * year, variants: [
    ['5% 500 mL', null, 0.55, 0.7, 12.5, 600],
  ] },
  { name: '亚甲蓝注射液', unit: '支', theme: 'medical', category: '46E03', shelfDays: 2 * year, remarks: '苯胺类中毒用', variants: [
    ['2 mL：20 mg', null, 0.01, 0.02, 18.6, 200],
  ] },
  { name: '碘解磷定注射液', unit: '支', theme: 'medical', category: '46E03', shelfDays: 2 * year, remarks: '有机磷中毒用', variants: [
    ['20 mL：0.5 g', null, 0.04, 0.06, 22, 200],
  ] },
  { name: '吸附破伤风疫苗', unit: '支', theme: 'medical', category: '46E04', shelfDays: 3 * year, remarks: '2—8 ℃ 避光保存', variants: [
    ['0.5 mL', null, 0.01, 0.02, 78, 200],
  ] },
  { name: '烧伤敷料', unit: '片', theme: 'medical', category: '46E99', shelfDays: 3 * year, variants: [
    ['水凝胶 20 cm×20 cm', null, 0.12, 0.3, 46, 400],
  ] },
  { name: '医用防护服', unit: '件', theme: 'epidemic', category: '43B04', shelfDays: 3 * year, variants: [
    ['一次性 无菌 175', null, 0.3, 2, 28, 2000],
    ['一次性 无菌 185', null, 0.32, 2, 28, 1500],
  ] },
  { name: '医用防护口罩', unit: '只', theme: 'epidemic', category: '43B04', shelfDays: 3 * year, variants: [
    ['N95 折叠 无菌', null, 0.012, 0.1, 2.4, 20000],
  ] },
  { name: '医用外科口罩', unit: '只', theme: 'epidemic', category: '43B04', shelfDays: 2 * year, variants: [
    ['17.5 cm×9.5 cm 独立包装', null, 0.004, 0.04, 0.32, 60000],
  ] },
  { name: '医用隔离面罩', unit: '个', theme: 'epidemic', category: '43B04', shelfDays: 3 * year, variants: [
    ['防雾 一次性', null, 0.06, 0.8, 3.6, 3000],
  ] },
  { name: '检查手套', unit: '双', theme: 'epidemic', category: '43B04', shelfDays: 3 * year, variants: [
    ['丁腈 M 码', null, 0.012, 0.04, 0.68, 20000],
  ] },
  { name: '次氯酸钠消毒液', unit: '桶', theme: 'epidemic', category: '43B04', shelfDays: year, unNumber: '1791', remarks: '避光，远离酸类', variants: [
    ['有效氯 5% 25 kg', null, 26.4, 26, 68, 200],
    ['有效氯 10% 1000 L 吨桶', null, 1160, 1100, 1480, 10],
  ] },
  { name: '乙醇消毒液', unit: '桶', theme: 'epidemic', category: '43B04', shelfDays: 2 * year, unNumber: '1170', variants: [
    ['75% 25 L', null, 22.6, 27, 268, 80],
  ] },
  { name: '二氯异氰尿酸钠消毒片', unit: '瓶', theme: 'epidemic', category: '43B04', shelfDays: 2 * year, unNumber: '2465', variants: [
    ['1 g×100 片', null, 0.14, 0.3, 19.8, 1000],
  ] },
  { name: '漂白粉', unit: '袋', theme: 'epidemic', category: '43B04', shelfDays: year, unNumber: '2208', remarks: '防潮，灾后饮水消毒用', variants: [
    ['有效氯 28% 25 kg', null, 25.2, 34, 118, 120],
  ] },
  { name: '背负式消毒喷雾器', unit: '台', theme: 'epidemic', category: '43B04', recoverable: true, maintenanceDays: year / 2, variants: [
    ['电动 16 L', 'PW-16D', 6.8, 42, 326, 40],
    ['汽油超低容量 12 L', 'PW-12Q', 11.6, 58, 2280, 8],
  ] },
  { name: '防疫消杀无人机', unit: '架', theme: 'epidemic', category: '45B01', recoverable: true, maintenanceDays: year / 4, unNumber: '3481', variants: [
    ['载药 20 L', 'WR-20X', 26, 260, 48600, 1],
  ] },
  { name: '心电监护仪', unit: '台', theme: 'medical', category: '46E01', recoverable: true, maintenanceDays: year / 2, variants: [
    ['便携 六参数', 'JH-6C', 4.2, 18, 16800, 2],
  ] },
  { name: '负压担架', unit: '副', theme: 'medical', category: '46E01', recoverable: true, maintenanceDays: year / 2, variants: [
    ['折叠式 隔离转运', 'FY-1', 18, 90, 26800, 2],
  ] },
  { name: '充气式医疗帐篷', unit: '顶', theme: 'medical', category: '46E99', recoverable: true, shelfDays: 8 * year, maintenanceDays: year, variants: [
    ['54 m² 带风机', 'YL-54', 236, 920, 58600, 2],
  ] },
  { name: '羟乙基淀粉注射液', unit: '袋', theme: 'medical', category: '46E03', shelfDays: 3 * year, variants: [
    ['6% 500 mL', null, 0.58, 0.7, 42, 300],
  ] },
  { name: '人破伤风免疫球蛋白', unit: '支', theme: 'medical', category: '46E05', shelfDays: 3 * year, remarks: '2—8 ℃ 避光保存', variants: [
    ['250 IU', null, 0.02, 0.03, 218, 120],
  ] },
  { name: '医用纱布绷带', unit: '卷', theme: 'medical', category: '46E99', shelfDays: 5 * year, variants: [
    ['8 cm×600 cm', null, 0.03, 0.15, 1.6, 3000],
  ] },
  { name: '灭蚊杀虫剂', unit: '瓶', theme: 'epidemic', category: '43B04', shelfDays: 2 * year, variants: [
    ['高效氯氰菊酯 5% 500 mL', null, 0.6, 0.8, 38, 200],
  ] },
  { name: '红外额温仪', unit: '支', theme: 'epidemic', category: '46E01', recoverable: true, shelfDays: 5 * year, variants: [
    ['非接触', 'TW-1', 0.16, 0.6, 126, 120],
  ] },
];
