import type { MaterialKind } from './materials.js';

const year = 365;

/** Class 1 of GB/T 38565-2020: what people need to live on. */
// prettier-ignore
export const livingMaterials: readonly MaterialKind[] = [
  { name: '救灾帐篷', unit: '顶', theme: 'shelter', category: '43C06', recoverable: true, shelfDays: 8 * year, maintenanceDays: year, variants: [
    ['12 平方米 单层', 'JZ-12D', 62, 210, 1480, 160],
    ['12 平方米 棉', 'JZ-12M', 98, 380, 2350, 120],
    ['36 平方米 单层', 'JZ-36D', 175, 620, 4600, 30],
    ['20 平方米 框架式', 'JZ-20K', 120, 450, 3900, 40],
    ['60 平方米 指挥用', 'JZ-60Z', 420, 1900, 26800, 3],
  ] },
  { name: '折叠床', unit: '张', theme: 'shelter', category: '43C99', recoverable: true, variants: [
    ['单人 190 cm×70 cm 钢架', 'ZD-190', 9.2, 62, 168, 300],
    ['双层 190 cm×90 cm', 'ZD-190S', 38, 240, 620, 60],
  ] },
  { name: '棉被', unit: '床', theme: 'shelter', category: '43C04', shelfDays: 10 * year, variants: [
    ['150 cm×200 cm 絮棉 2.5 kg', null, 2.8, 18, 118, 500],
    ['180 cm×220 cm 絮棉 3.5 kg', null, 3.9, 24, 156, 300],
  ] },
  { name: '毛毯', unit: '条', theme: 'shelter', category: '43C04', shelfDays: 10 * year, variants: [
    ['150 cm×200 cm 化纤 1.5 kg', null, 1.6, 9, 66, 400],
  ] },
  { name: '棉大衣', unit: '件', theme: 'shelter', category: '43C04', shelfDays: 10 * year, variants: [
    ['成人 175/96', null, 2.6, 14, 142, 300],
    ['成人 185/104', null, 2.9, 15, 148, 200],
    ['儿童 140/68', null, 1.7, 9, 108, 120],
  ] },
  { name: '睡袋', unit: '条', theme: 'shelter', category: '43C04', shelfDays: 8 * year, variants: [
    ['夏季 适温 10 ℃', null, 1.1, 7, 88, 200],
    ['冬季 适温 -15 ℃', null, 2.4, 15, 196, 150],
  ] },
  { name: '防潮垫', unit: '张', theme: 'shelter', category: '43C99', recoverable: true, variants: [
    ['单人 200 cm×70 cm×1 cm', null, 0.5, 6, 26, 400],
    ['十人 600 cm×200 cm', null, 4.2, 30, 138, 60],
  ] },
  { name: '分体雨衣', unit: '套', theme: 'shelter', category: '43C04', shelfDays: 5 * year, variants: [
    ['XL 反光', 'YY-2', 1.3, 4, 76, 400],
    ['XXL 反光', 'YY-2', 1.4, 4, 78, 300],
  ] },
  { name: '雨靴', unit: '双', theme: 'shelter', category: '43C04', shelfDays: 5 * year, variants: [
    ['41 码 高筒', null, 1.9, 12, 52, 150],
    ['43 码 高筒', null, 2, 12, 52, 200],
  ] },
  { name: '瓶装饮用水', unit: '箱', theme: 'food', category: '43C05', shelfDays: year, variants: [
    ['550 mL×24 瓶', null, 13.6, 17, 26, 1200],
    ['1.5 L×12 瓶', null, 18.4, 23, 32, 600],
  ] },
  { name: '桶装饮用水', unit: '桶', theme: 'food', category: '43C05', shelfDays: year / 2, variants: [
    ['18.9 L 一次性桶', null, 19.6, 24, 18, 300],
  ] },
  { name: '方便面', unit: '箱', theme: 'food', category: '43C02', shelfDays: year / 2, variants: [
    ['桶装 12 桶', null, 1.9, 28, 42, 600],
    ['袋装 24 袋', null, 2.8, 22, 46, 400],
  ] },
  { name: '自热米饭', unit: '份', theme: 'food', category: '43C02', shelfDays: year, variants: [
    ['红烧牛肉 320 g', null, 0.42, 1.4, 15.8, 2000],
    ['素食 300 g', null, 0.4, 1.4, 13.6, 800],
  ] },
  { name: '压缩饼干', unit: '箱', theme: 'food', category: '43C02', shelfDays: 2 * year, variants: [
    ['90 型 200 g×50 包', '90', 11, 16, 198, 300],
    ['通用 110 g×60 包', null, 7.4, 12, 132, 300],
  ] },
  { name: '午餐肉罐头', unit: '箱', theme: 'food', category: '43C02', shelfDays: 3 * year, variants: [
    ['340 g×24 罐', null, 9.6, 11, 226, 200],
  ] },
  { name: '婴幼儿配方奶粉', unit: '罐', theme: 'food', category: '43C02', shelfDays: 2 * year, variants: [
    ['1 段 800 g', null, 1, 1.7, 178, 80],
    ['2 段 800 g', null, 1, 1.7, 172, 80],
  ] },
  { name: '大米', unit: '袋', theme: 'food', category: '43C01', shelfDays: year, variants: [
    ['粳米 一级 25 kg', null, 25.2, 32, 122, 800],
    ['粳米 一级 10 kg', null, 10.1, 13, 52, 600],
  ] },
  { name: '小麦粉', unit: '袋', theme: 'food', category: '43C01', shelfDays: year, variants: [
    ['特一粉 25 kg', null, 25.2, 42, 98, 400],
  ] },
  { name: '食用植物油', unit: '桶', theme: 'food', category: '43C03', shelfDays: 540, variants: [
    ['大豆油 一级 5 L', null, 4.8, 6, 58, 600],
    ['菜籽油 一级 20 L', null, 18.9, 22, 236, 150],
  ] },
  { name: '移动厕所', unit: '套', theme: 'shelter', category: '43C99', recoverable: true, maintenanceDays: year, variants: [
    ['单人 折叠式', 'YC-1', 46, 420, 3200, 12],
    ['四蹲位 箱式', 'YC-4', 980, 16500, 38600, 2],
  ] },
  { name: '家庭应急包', unit: '套', theme: 'shelter', category: '43C99', shelfDays: 3 * year, variants: [
    ['12 件 基础型', null, 2.6, 14, 168, 300],
    ['22 件 扩充型', null, 4.8, 24, 328, 150],
  ] },
  { name: '个人卫生用品包', unit: '套', theme: 'shelter', category: '43C99', shelfDays: 3 * year, variants: [
    ['成人 9 件', null, 0.9, 4, 36, 600],
    ['妇女 12 件', null, 1.1, 5, 48, 300],
  ] },
  { name: '自行式炊事车', unit: '辆', theme: 'food', category: '43C99', recoverable: true, maintenanceDays: year / 2, variants: [
    ['150 人/餐', 'CS-150', 4200, 32000, 286000, 1],
  ] },
  { name: '取暖炉', unit: '台', theme: 'winter', category: '43C99', recoverable: true, maintenanceDays: year, variants: [
    ['燃油 20 kW', 'QN-20Y', 18, 96, 1280, 20],
    ['棉帐篷用 燃煤', 'QN-M', 14, 70, 420, 40],
  ] },
  { name: '应急照明收音手摇电筒', unit: '只', theme: 'lighting', category: '43C99', recoverable: true, variants: [
    ['手摇发电 带收音', 'SY-3', 0.35, 0.9, 62, 200],
  ] },
  { name: '蚊帐', unit: '顶', theme: 'shelter', category: '43C99', shelfDays: 8 * year, variants: [
    ['单人 蒙古包式', null, 1.1, 6, 42, 300],
  ] },
  { name: '折叠桌凳', unit: '套', theme: 'shelter', category: '43C99', recoverable: true, variants: [
    ['一桌四凳 铝合金', null, 11, 90, 286, 60],
  ] },
  { name: '棉帽手套套装', unit: '套', theme: 'winter', category: '43C04', shelfDays: 6 * year, variants: [
    ['成人 均码', null, 0.6, 5, 46, 300],
  ] },
  { name: '保温桶', unit: '个', theme: 'food', category: '43C99', recoverable: true, variants: [
    ['不锈钢 60 L', null, 9.2, 96, 326, 30],
  ] },
  { name: '火腿肠', unit: '箱', theme: 'food', category: '43C02', shelfDays: year / 2, variants: [
    ['40 g×100 支', null, 4.4, 6, 78, 200],
  ] },
  { name: '应急净水设备', unit: '台', theme: 'food', category: '43C05', recoverable: true, maintenanceDays: year / 2, variants: [
    ['车载 反渗透 2 t/h', 'JS-2T', 860, 3800, 168000, 1],
    ['便携 超滤 200 L/h', 'JS-200', 16, 60, 6800, 6],
  ] },
];
