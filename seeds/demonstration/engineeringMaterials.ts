import type { MaterialKind } from './materials.js';

const year = 365;

/** Class 3 of GB/T 38565-2020: construction materials and machines. */
// prettier-ignore
export const engineeringMaterials: readonly MaterialKind[] = [
  { name: '编织袋', unit: '条', theme: 'flood', category: '43B01', shelfDays: 4 * year, variants: [
    ['95 cm×55 cm 防老化', null, 0.085, 0.4, 1.6, 30000],
    ['100 cm×60 cm 防老化', null, 0.1, 0.5, 1.9, 20000],
    ['麻袋 107 cm×74 cm', null, 0.9, 2.4, 8.6, 5000],
  ] },
  { name: '吸水膨胀袋', unit: '只', theme: 'flood', category: '43B01', shelfDays: 3 * year, variants: [
    ['60 cm×40 cm 吸水 20 kg', 'XS-20', 0.38, 1, 13.5, 3000],
    ['100 cm×20 cm 条形', 'XS-L', 0.42, 1.1, 15, 1500],
  ] },
  { name: '土工布', unit: '平方米', theme: 'flood', category: '43B01', shelfDays: 8 * year, variants: [
    ['长丝 200 g/m²', null, 0.2, 1.6, 5.2, 12000],
    ['长丝 400 g/m²', null, 0.4, 2.8, 9.4, 8000],
    ['复合土工膜 二布一膜 600 g/m²', null, 0.6, 3.6, 15.8, 6000],
  ] },
  { name: '防汛石料', unit: '立方米', theme: 'flood', category: '43B01', variants: [
    ['块石 粒径 20—40 cm', null, 1700, 1000, 118, 2000],
    ['碎石 粒径 2—4 cm', null, 1500, 1000, 96, 1500],
    ['中粗砂', null, 1550, 1000, 132, 1200],
  ] },
  { name: '彩条布', unit: '平方米', theme: 'flood', category: '43B01', shelfDays: 5 * year, variants: [
    ['三色 90 g/m²', null, 0.09, 0.4, 1.8, 15000],
    ['三色 150 g/m²', null, 0.15, 0.6, 2.9, 8000],
  ] },
  { name: '镀锌铁丝', unit: '千克', theme: 'flood', category: '43B01', variants: [
    ['8 号 4.0 mm', null, 1, 0.3, 6.8, 3000],
    ['12 号 2.8 mm', null, 1, 0.3, 7.2, 2000],
  ] },
  { name: '石笼网兜', unit: '个', theme: 'flood', category: '43B01', shelfDays: 8 * year, variants: [
    ['2 m×1 m×1 m 锌铝合金', null, 14.5, 30, 186, 600],
    ['尼龙网兜 3 t', null, 4.6, 12, 92, 400],
  ] },
  { name: '防汛木桩', unit: '根', theme: 'flood', category: '43B01', shelfDays: 6 * year, variants: [
    ['杉木 4 m 梢径 12 cm', null, 26, 48, 78, 1500],
    ['杉木 6 m 梢径 14 cm', null, 44, 92, 126, 800],
  ] },
  { name: '钢管', unit: '根', theme: 'flood', category: '43B01', recoverable: true, variants: [
    ['直径 48 mm×3.0 mm 长 6 m', null, 20, 14, 102, 1200],
    ['直径 48 mm×3.0 mm 长 3 m', null, 10, 7, 52, 1000],
  ] },
  { name: '组合式防洪挡板', unit: '米', theme: 'flood', category: '43B01', recoverable: true, maintenanceDays: year, variants: [
    ['ABS 高 0.75 m', 'DB-75', 6.8, 90, 860, 300],
    ['铝合金 高 1.0 m', 'DB-100L', 32, 120, 2860, 120],
  ] },
  { name: '装配式防洪子堤', unit: '米', theme: 'flood', category: '43B01', recoverable: true, maintenanceDays: year, variants: [
    ['板坝式 挡水 1.0 m', 'ZD-B10', 38, 160, 1580, 300],
    ['充水式 挡水 0.8 m', 'ZD-C08', 9.6, 30, 720, 400],
  ] },
  { name: '棕绳', unit: '卷', theme: 'flood', category: '43B01', shelfDays: 6 * year, variants: [
    ['直径 16 mm 50 m', null, 11, 30, 158, 150],
    ['直径 22 mm 50 m', null, 20, 52, 276, 80],
  ] },
  { name: '潜水排污泵', unit: '台', theme: 'flood', category: '43B01', recoverable: true, maintenanceDays: year / 2, variants: [
    ['流量 100 m³/h 扬程 10 m 5.5 kW', '100WQ100-10-5.5', 96, 120, 4680, 12],
    ['流量 200 m³/h 扬程 10 m 11 kW', '150WQ200-10-11', 186, 240, 9260, 8],
    ['流量 400 m³/h 扬程 10 m 22 kW', '200WQ400-10-22', 420, 560, 21800, 4],
  ] },
  { name: '柴油机排水泵组', unit: '台', theme: 'flood', category: '43B01', recoverable: true, maintenanceDays: year / 4, variants: [
    ['流量 300 m³/h 移动拖车式', 'YZ-300', 980, 4200, 68000, 1],
    ['流量 60 m³/h 手推式', 'YZ-60', 78, 260, 4900, 10],
  ] },
  { name: '移动排水抢险车', unit: '辆', theme: 'flood', category: '43B01', recoverable: true, maintenanceDays: year / 4, variants: [
    ['流量 1500 m³/h', 'PQ-1500', 7600, 46000, 928000, 1],
    ['流量 3000 m³/h 子母式', 'PQ-3000', 15800, 88000, 1960000, 1],
  ] },
  { name: '排水软管', unit: '条', theme: 'flood', category: '43B01', recoverable: true, shelfDays: 6 * year, variants: [
    ['DN100 20 m', null, 14, 40, 286, 120],
    ['DN200 20 m', null, 36, 96, 860, 60],
  ] },
  { name: '便携式打桩机', unit: '台', theme: 'flood', category: '43B01', recoverable: true, maintenanceDays: year / 2, variants: [
    ['汽油 桩径 ≤12 cm', 'DZ-12', 24, 60, 5800, 6],
    ['液压 桩径 ≤20 cm', 'DZ-20Y', 86, 180, 26800, 2],
  ] },
  { name: '铁锹', unit: '把', theme: 'flood', category: '43B01', recoverable: true, variants: [
    ['尖头 锰钢', null, 1.9, 8, 24, 500],
    ['方头 锰钢', null, 2, 8, 24, 400],
  ] },
  { name: '履带式挖掘机', unit: '台', theme: 'machinery', category: '43B99', recoverable: true, maintenanceDays: year / 4, variants: [
    ['斗容 1.0 m³ 21 t', 'WJ-215', 21500, 78000, 860000, 1],
    ['长臂 15.4 m', 'WJ-260C', 26800, 98000, 1180000, 1],
  ] },
  { name: '轮式装载机', unit: '台', theme: 'machinery', category: '43B99', recoverable: true, maintenanceDays: year / 4, variants: [
    ['额定载荷 5 t', 'ZJ-50', 16800, 72000, 336000, 1],
  ] },
  { name: '推土机', unit: '台', theme: 'machinery', category: '43B99', recoverable: true, maintenanceDays: year / 4, variants: [
    ['160 马力 湿地型', 'TJ-160', 17800, 76000, 486000, 1],
  ] },
  { name: '自卸汽车', unit: '辆', theme: 'machinery', category: '45B04', recoverable: true, maintenanceDays: year / 2, variants: [
    ['6×4 载质量 15 t', 'ZX-15', 12400, 68000, 398000, 1],
  ] },
  { name: '汽车起重机', unit: '辆', theme: 'machinery', category: '43B99', recoverable: true, maintenanceDays: year / 4, variants: [
    ['25 t', 'QZ-25', 32600, 118000, 918000, 1],
    ['80 t', 'QZ-80', 47800, 150000, 2380000, 1],
  ] },
  { name: '柴油发电机组', unit: '台', theme: 'power', category: '43B99', recoverable: true, maintenanceDays: year / 4, variants: [
    ['30 kW 静音', 'FD-30J', 860, 2800, 46800, 2],
    ['100 kW 拖车式', 'FD-100T', 2400, 8600, 128000, 1],
    ['300 kW 方舱式', 'FD-300F', 6800, 26000, 436000, 1],
  ] },
  { name: '汽油发电机', unit: '台', theme: 'power', category: '43B99', recoverable: true, maintenanceDays: year / 4, variants: [
    ['3 kW 单相', 'FQ-3', 42, 110, 2860, 16],
    ['6.5 kW 三相', 'FQ-6.5', 88, 230, 5680, 10],
  ] },
  { name: '移动储能电源', unit: '台', theme: 'power', category: '43B99', recoverable: true, maintenanceDays: year / 2, unNumber: '3481', variants: [
    ['磷酸铁锂 2 kWh', 'CN-2', 24, 42, 6980, 8],
  ] },
  { name: '应急电源车', unit: '辆', theme: 'power', category: '43B99', recoverable: true, maintenanceDays: year / 4, variants: [
    ['500 kW', 'DY-500', 15600, 92000, 1680000, 1],
  ] },
  { name: '电缆盘', unit: '盘', theme: 'power', category: '43B99', recoverable: true, maintenanceDays: year, variants: [
    ['3×2.5 mm² 50 m', null, 14, 36, 460, 30],
    ['5×16 mm² 100 m', null, 128, 260, 6800, 6],
  ] },
  { name: '氧炔切割设备', unit: '套', theme: 'rescue', category: '43B02', recoverable: true, maintenanceDays: year / 2, variants: [
    ['便携背负式', 'QG-B', 28, 60, 3280, 4],
  ] },
  { name: '溶解乙炔气瓶', unit: '瓶', theme: 'rescue', category: '43B02', recoverable: true, maintenanceDays: year, unNumber: '1001', remarks: '与氧气瓶分库存放', variants: [
    ['40 L', null, 62, 55, 880, 8],
  ] },
  { name: '装配式公路钢桥', unit: '套', theme: 'machinery', category: '43B03', recoverable: true, maintenanceDays: year, variants: [
    ['跨径 30 m 荷载 30 t', 'GQ-30', 38000, 90000, 1260000, 1],
  ] },
  { name: '沥青冷补料', unit: '袋', theme: 'machinery', category: '43B03', shelfDays: 540, variants: [
    ['25 kg 四季型', null, 25.2, 14, 46, 400],
  ] },
  { name: '融雪剂', unit: '吨', theme: 'winter', category: '43B03', shelfDays: 3 * year, variants: [
    ['环保型 氯化镁为主', null, 1000, 1100, 1860, 40],
    ['工业盐 防结块', null, 1000, 950, 720, 80],
  ] },
  { name: '防滑链', unit: '副', theme: 'winter', category: '43B03', recoverable: true, variants: [
    ['大型客货车 锰钢', 'FH-D', 18, 14, 380, 60],
    ['小型车 牛筋', 'FH-X', 6, 9, 160, 100],
  ] },
  { name: '融雪剂撒布机', unit: '台', theme: 'winter', category: '43B03', recoverable: true, maintenanceDays: year / 2, variants: [
    ['车载 4 m³', 'SB-4', 860, 5200, 86000, 1],
  ] },
  { name: '推雪铲', unit: '台', theme: 'winter', category: '43B03', recoverable: true, maintenanceDays: year, variants: [
    ['车载 宽 3.2 m', 'TX-32', 620, 1900, 34800, 1],
  ] },
  { name: '防滑草垫', unit: '条', theme: 'winter', category: '43B03', shelfDays: 2 * year, variants: [
    ['100 cm×50 cm', null, 1.8, 12, 6.5, 2000],
  ] },
  { name: '应急燃油', unit: '升', theme: 'power', category: '43B99', shelfDays: year, unNumber: '1202', remarks: '0 号，冬季换 -10 号', variants: [
    ['车用柴油（Ⅵ）', null, 0.84, 1, 7.2, 6000],
  ] },
  { name: '车用汽油', unit: '升', theme: 'power', category: '43B99', shelfDays: year / 2, unNumber: '1203', variants: [
    ['92 号（ⅥB）', null, 0.74, 1, 7.8, 2000],
  ] },
  { name: '铺路钢板', unit: '块', theme: 'machinery', category: '43B03', recoverable: true, variants: [
    ['6 m×1.5 m×20 mm', null, 1413, 180, 6800, 40],
  ] },
  { name: '快硬水泥', unit: '袋', theme: 'machinery', category: '43B03', shelfDays: year / 2, variants: [
    ['硫铝酸盐 42.5 级 50 kg', null, 50.3, 36, 48, 300],
  ] },
  { name: '堵漏速凝剂', unit: '袋', theme: 'flood', category: '43B01', shelfDays: year / 2, variants: [
    ['水不漏 5 kg', null, 5.1, 4, 28, 300],
  ] },
  { name: '配电箱', unit: '台', theme: 'power', category: '43B99', recoverable: true, maintenanceDays: year, variants: [
    ['户外 三级 63 A', 'PD-63', 22, 90, 1280, 12],
  ] },
  { name: '抗旱打井机', unit: '台', theme: 'machinery', category: '43B01', recoverable: true, maintenanceDays: year / 2, variants: [
    ['井深 100 m', 'DJ-100', 1260, 6800, 98000, 1],
  ] },
  { name: '铁镐', unit: '把', theme: 'flood', category: '43B01', recoverable: true, variants: [
    ['锰钢 木柄 2.5 kg', null, 3.1, 9, 36, 300],
  ] },
];
