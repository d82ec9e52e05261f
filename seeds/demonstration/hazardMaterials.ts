import type { MaterialKind } from './materials.js';

const year = 365;

/** Class 2 of GB/T 38565-2020: equipment and agents against chemicals and oil. */
// prettier-ignore
export const hazardMaterials: readonly MaterialKind[] = [
  { name: '重型防化服', unit: '套', theme: 'chemical', category: '43B06', recoverable: true, shelfDays: 5 * year, maintenanceDays: year / 2, variants: [
    ['全封闭气密型 1-ET M 码', 'FH-1ET', 6.4, 48, 13800, 8],
    ['全封闭气密型 1-ET L 码', 'FH-1ET', 6.8, 48, 13800, 12],
    ['液体喷射型 3-ET', 'FH-3ET', 3.2, 26, 4680, 20],
  ] },
  { name: '轻型防化服', unit: '套', theme: 'chemical', category: '43B06', shelfDays: 5 * year, variants: [
    ['连体 限次使用 L 码', 'FH-Q', 1.1, 7, 286, 100],
    ['分体 带靴 XL 码', 'FH-F', 2.8, 14, 468, 60],
  ] },
  { name: '正压式空气呼吸器', unit: '具', theme: 'chemical', category: '43B06', recoverable: true, maintenanceDays: year / 2, unNumber: '1002', remarks: '碳纤维气瓶每三年检验一次', variants: [
    ['碳纤维瓶 6.8 L 30 MPa', 'RHZK6.8', 10.4, 58, 4860, 20],
    ['碳纤维瓶 9 L 30 MPa', 'RHZK9', 12.8, 66, 5980, 12],
  ] },
  { name: '空气呼吸器气瓶', unit: '瓶', theme: 'chemical', category: '43B06', recoverable: true, maintenanceDays: year, unNumber: '1002', variants: [
    ['碳纤维 6.8 L 30 MPa 备用', null, 4.4, 12, 2180, 30],
  ] },
  { name: '全面罩防毒面具', unit: '具', theme: 'chemical', category: '43B06', recoverable: true, shelfDays: 5 * year, variants: [
    ['硅胶 双罐', 'MF-2', 0.9, 6, 326, 80],
  ] },
  { name: '滤毒罐', unit: '个', theme: 'chemical', category: '43B06', shelfDays: 5 * year, variants: [
    ['B 型 酸性气体 综合', 'P-B-2', 0.34, 0.9, 68, 300],
    ['K 型 氨', 'P-K-2', 0.33, 0.9, 66, 200],
    ['A 型 有机蒸气', 'P-A-2', 0.32, 0.9, 58, 200],
  ] },
  { name: '注入式堵漏工具', unit: '套', theme: 'chemical', category: '43B06', recoverable: true, maintenanceDays: year, variants: [
    ['手动泵 63 MPa 带卡具', 'DL-Z', 46, 110, 26800, 2],
  ] },
  { name: '磁压式堵漏工具', unit: '套', theme: 'chemical', category: '43B06', recoverable: true, maintenanceDays: year, variants: [
    ['平面及曲面 11 件', 'DL-C', 38, 90, 38600, 1],
  ] },
  { name: '外封式堵漏袋', unit: '套', theme: 'chemical', category: '43B06', recoverable: true, shelfDays: 8 * year, maintenanceDays: year, variants: [
    ['工作压力 0.15 MPa 五件', 'DL-W', 29, 86, 18600, 3],
  ] },
  { name: '木制堵漏楔', unit: '套', theme: 'chemical', category: '43B06', variants: [
    ['圆锥 方锥 棱台 28 件', 'DL-M', 4.6, 18, 680, 20],
  ] },
  { name: '捆绑式堵漏带', unit: '套', theme: 'chemical', category: '43B06', recoverable: true, shelfDays: 8 * year, variants: [
    ['管径 50—480 mm', 'DL-K', 12, 30, 6980, 6],
  ] },
  { name: '有毒气体探测仪', unit: '台', theme: 'chemical', category: '43B06', recoverable: true, maintenanceDays: year / 2, remarks: '传感器每半年标定', variants: [
    ['四合一 CO H₂S O₂ 可燃气', 'TC-4', 0.4, 2, 3980, 20],
    ['氯气 0—20 ppm', 'TC-CL2', 0.3, 2, 2680, 10],
    ['光离子 VOC 0—10000 ppm', 'TC-PID', 0.7, 4, 26800, 3],
  ] },
  { name: '可燃气体检测仪', unit: '台', theme: 'chemical', category: '43B06', recoverable: true, maintenanceDays: year / 2, variants: [
    ['泵吸式 0—100% LEL', 'TC-EX', 0.4, 2, 1680, 20],
  ] },
  { name: '无水碳酸钠', unit: '袋', theme: 'chemical', category: '43B06', shelfDays: 2 * year, remarks: '酸性泄漏物中和剂', variants: [
    ['工业级 40 kg', null, 40.2, 44, 108, 200],
  ] },
  { name: '氢氧化钙', unit: '袋', theme: 'chemical', category: '43B06', shelfDays: year, remarks: '酸性泄漏物中和剂，防潮', variants: [
    ['熟石灰 25 kg', null, 25.2, 40, 26, 400],
  ] },
  { name: '氢氧化钠', unit: '袋', theme: 'chemical', category: '43B06', shelfDays: 2 * year, unNumber: '1823', remarks: '氯气、光气中和喷淋用', variants: [
    ['片碱 99% 25 kg', null, 25.2, 26, 96, 160],
  ] },
  { name: '氢氧化钠溶液', unit: '吨', theme: 'chemical', category: '43B06', shelfDays: year, unNumber: '1824', variants: [
    ['32% 液碱', null, 1000, 745, 980, 20],
  ] },
  { name: '硫代硫酸钠', unit: '袋', theme: 'chemical', category: '43B06', shelfDays: 2 * year, remarks: '余氯及氰化物处置用', variants: [
    ['工业级 25 kg', null, 25.2, 28, 88, 80],
  ] },
  { name: '化学吸附棉', unit: '箱', theme: 'chemical', category: '43B06', shelfDays: 5 * year, variants: [
    ['片状 40 cm×50 cm×100 片', 'XF-P', 7.6, 90, 326, 60],
    ['条状 7.6 cm×1.2 m×12 条', 'XF-T', 6.8, 96, 398, 40],
  ] },
  { name: '粉末活性炭', unit: '袋', theme: 'chemical', category: '43B06', shelfDays: 3 * year, remarks: '水源突发污染投加', variants: [
    ['木质 200 目 20 kg', null, 20.2, 46, 148, 300],
  ] },
  { name: '洗消帐篷', unit: '套', theme: 'chemical', category: '43B06', recoverable: true, shelfDays: 8 * year, maintenanceDays: year / 2, variants: [
    ['公众洗消 充气式 30 m²', 'XX-30', 268, 980, 86000, 1],
  ] },
  { name: '酸碱洗消剂', unit: '桶', theme: 'chemical', category: '43B06', shelfDays: 3 * year, variants: [
    ['两性 20 L', null, 22, 24, 860, 40],
  ] },
  { name: '防爆输转泵', unit: '台', theme: 'chemical', category: '43B06', recoverable: true, maintenanceDays: year / 2, variants: [
    ['隔膜式 20 m³/h 气动', 'SZ-20G', 36, 80, 12800, 3],
    ['磁力式 25 m³/h ExdⅡBT4', 'SZ-25C', 98, 160, 23600, 2],
  ] },
  { name: '有毒物质密封桶', unit: '个', theme: 'chemical', category: '43B06', recoverable: true, variants: [
    ['聚乙烯 300 L', 'MF-300', 18, 320, 1680, 12],
  ] },
  { name: '无火花工具', unit: '套', theme: 'chemical', category: '43B06', recoverable: true, variants: [
    ['铝青铜 18 件', 'WH-18', 16, 22, 4680, 6],
  ] },
  { name: '侦检机器人', unit: '台', theme: 'chemical', category: '43B06', recoverable: true, maintenanceDays: year / 4, variants: [
    ['防爆 ExdⅡCT4 气体侦检', 'ZJ-R2', 420, 1200, 386000, 1],
  ] },
  { name: '围油栏', unit: '米', theme: 'oil', category: '43B08', recoverable: true, shelfDays: 8 * year, maintenanceDays: year, variants: [
    ['固体浮子式 PVC 高 900 mm', 'WGV900', 3.6, 24, 186, 1200],
    ['固体浮子式 橡胶 高 1100 mm', 'WGJ1100', 8.2, 36, 620, 800],
    ['充气式 橡胶 高 1500 mm', 'WQJ1500', 14.6, 30, 1480, 400],
    ['岸滩式 高 600 mm', 'WQA600', 4.8, 12, 560, 300],
    ['防火型 高 900 mm', 'WFH900', 17.5, 42, 3980, 200],
  ] },
  { name: '收油机', unit: '台', theme: 'oil', category: '43B08', recoverable: true, maintenanceDays: year / 2, variants: [
    ['转盘式 20 m³/h', 'ZSP20', 168, 620, 86000, 1],
    ['动态斜面式 50 m³/h', 'DXS50', 460, 2200, 286000, 1],
    ['堰式 100 m³/h', 'YSJ100', 320, 1600, 236000, 1],
  ] },
  { name: '吸油毡', unit: '千克', theme: 'oil', category: '43B08', shelfDays: 5 * year, variants: [
    ['聚丙烯 PP-2 50 cm×50 cm', 'PP-2', 1, 12, 21.5, 2000],
  ] },
  { name: '吸油拖栏', unit: '米', theme: 'oil', category: '43B08', shelfDays: 5 * year, variants: [
    ['直径 200 mm 带裙', 'XTL-200', 1.6, 34, 46, 800],
  ] },
  { name: '溢油分散剂', unit: '千克', theme: 'oil', category: '43B08', shelfDays: 5 * year, remarks: '使用须经海事管理机构批准', variants: [
    ['常规型', null, 1, 1.1, 16.8, 4000],
    ['浓缩型', null, 1, 1.05, 38, 2000],
  ] },
  { name: '分散剂喷洒装置', unit: '套', theme: 'oil', category: '43B08', recoverable: true, maintenanceDays: year / 2, variants: [
    ['船用 喷洒 140 L/min', 'PS140', 260, 900, 48600, 1],
  ] },
  { name: '浮动油囊', unit: '个', theme: 'oil', category: '43B08', recoverable: true, shelfDays: 8 * year, maintenanceDays: year, variants: [
    ['50 m³ 拖带式', 'FN50', 460, 1800, 96000, 1],
  ] },
  { name: '轻便储油罐', unit: '个', theme: 'oil', category: '43B08', recoverable: true, maintenanceDays: year, variants: [
    ['10 m³ 框架式', 'QG10', 86, 360, 12600, 3],
  ] },
  { name: '高压热水清洗机', unit: '台', theme: 'oil', category: '43B08', recoverable: true, maintenanceDays: year / 2, variants: [
    ['18 MPa 90 ℃', 'BCH-18', 132, 520, 24800, 1],
  ] },
  { name: '应急卸载泵', unit: '台', theme: 'oil', category: '43B08', recoverable: true, maintenanceDays: year / 2, variants: [
    ['螺杆式 150 m³/h', 'XZ150', 186, 420, 198000, 1],
  ] },
  { name: '防化手套', unit: '双', theme: 'chemical', category: '43B06', shelfDays: 5 * year, variants: [
    ['丁基橡胶 35 cm', null, 0.2, 0.8, 98, 120],
  ] },
  { name: '防化靴', unit: '双', theme: 'chemical', category: '43B06', shelfDays: 5 * year, variants: [
    ['氯丁橡胶 防刺穿', null, 2.6, 13, 326, 80],
  ] },
  { name: '中和喷淋车', unit: '辆', theme: 'chemical', category: '43B06', recoverable: true, maintenanceDays: year / 4, variants: [
    ['碱液罐 6 t', 'ZH-6', 14600, 68000, 968000, 1],
  ] },
  { name: '移动式集液池', unit: '个', theme: 'chemical', category: '43B06', recoverable: true, shelfDays: 8 * year, variants: [
    ['PVC 折叠 5 m³', 'JY-5', 38, 110, 4680, 6],
  ] },
  { name: '单兵气象仪', unit: '台', theme: 'chemical', category: '43B06', recoverable: true, maintenanceDays: year, variants: [
    ['风速 风向 温湿度', 'QX-1', 0.6, 3, 3680, 4],
  ] },
  { name: '凝油剂', unit: '千克', theme: 'oil', category: '43B08', shelfDays: 3 * year, variants: [
    ['粉状', null, 1, 1.6, 46, 600],
  ] },
  { name: '收油网', unit: '套', theme: 'oil', category: '43B08', recoverable: true, shelfDays: 6 * year, variants: [
    ['拖网 收集袋 6 m³', 'SW-6', 96, 420, 26800, 1],
  ] },
];
