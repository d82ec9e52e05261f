import type { MaterialKind } from './materials.js';

const year = 365;

/** Class 2 of GB/T 38565-2020: fire, rescue, water, light, communication, transport, forest and cordon equipment. */
// prettier-ignore
export const rescueMaterials: readonly MaterialKind[] = [
  { name: '干粉灭火器', unit: '具', theme: 'fire', category: '43B99', shelfDays: 10 * year, maintenanceDays: year, unNumber: '1044', variants: [
    ['手提式 ABC 4 kg', 'MFZ/ABC4', 5.9, 8, 68, 100],
    ['推车式 ABC 35 kg', 'MFTZ/ABC35', 62, 110, 560, 12],
  ] },
  { name: '抗溶性泡沫灭火剂', unit: '吨', theme: 'fire', category: '43B06', shelfDays: 4 * year, variants: [
    ['水成膜 6% AFFF/AR', null, 1000, 960, 11800, 20],
    ['水成膜 3% AFFF/AR', null, 1000, 960, 16800, 15],
  ] },
  { name: '消防水带', unit: '盘', theme: 'fire', category: '43B99', recoverable: true, shelfDays: 6 * year, maintenanceDays: year, variants: [
    ['16 型 DN65 20 m', '16-65-20', 6.4, 22, 218, 120],
    ['20 型 DN80 20 m', '20-80-20', 8.8, 28, 320, 80],
  ] },
  { name: '移动消防炮', unit: '门', theme: 'fire', category: '43B06', recoverable: true, maintenanceDays: year / 2, variants: [
    ['遥控 流量 80 L/s', 'PSKD80', 48, 130, 36800, 2],
  ] },
  { name: '消防灭火防护服', unit: '套', theme: 'fire', category: '43B99', recoverable: true, shelfDays: 8 * year, variants: [
    ['17 款 175/96', 'ZFMH-17', 3.1, 18, 1680, 40],
  ] },
  { name: '泡沫消防车', unit: '辆', theme: 'fire', category: '43B06', recoverable: true, maintenanceDays: year / 4, variants: [
    ['水 8 t 泡沫 6 t', 'PM-140', 30800, 105000, 1980000, 1],
  ] },
  { name: '远程供水系统', unit: '套', theme: 'fire', category: '43B06', recoverable: true, maintenanceDays: year / 4, variants: [
    ['400 L/s 水带 3 km', 'GS-400', 52000, 180000, 6860000, 1],
  ] },
  { name: '液压破拆工具组', unit: '套', theme: 'rescue', category: '43B02', recoverable: true, maintenanceDays: year / 2, variants: [
    ['剪扩撑 72 MPa 机动泵', 'PC-72J', 96, 180, 86000, 1],
    ['电动剪扩器', 'PC-D', 19, 46, 46800, 2],
  ] },
  { name: '起重气垫', unit: '套', theme: 'rescue', category: '43B02', recoverable: true, shelfDays: 8 * year, maintenanceDays: year, variants: [
    ['20 t 两垫', 'QD-20', 28, 70, 22600, 3],
  ] },
  { name: '雷达生命探测仪', unit: '台', theme: 'rescue', category: '43B02', recoverable: true, maintenanceDays: year / 2, variants: [
    ['穿墙 探测 30 m', 'SM-30', 9.6, 40, 198000, 1],
  ] },
  { name: '内燃切割锯', unit: '台', theme: 'rescue', category: '43B02', recoverable: true, maintenanceDays: year / 2, variants: [
    ['锯片 350 mm', 'QJ-350', 11.8, 52, 6860, 6],
  ] },
  { name: '救援绳索装备', unit: '套', theme: 'rescue', category: '43B02', recoverable: true, shelfDays: 8 * year, maintenanceDays: year / 2, variants: [
    ['静力绳 10.5 mm 100 m 及器材 26 件', 'SJ-26', 24, 80, 12600, 6],
  ] },
  { name: '抢险救援头盔', unit: '顶', theme: 'rescue', category: '43B02', recoverable: true, shelfDays: 5 * year, variants: [
    ['带灯座 护目镜', 'RJK-L', 0.8, 9, 268, 120],
  ] },
  { name: '冲锋舟', unit: '艘', theme: 'water', category: '43B01', recoverable: true, shelfDays: 10 * year, maintenanceDays: year / 2, variants: [
    ['玻璃钢 5.9 m 载 12 人 60 马力', 'CF-590', 560, 12000, 58600, 1],
    ['橡皮 4.3 m 载 8 人 30 马力', 'XP-430', 138, 1600, 26800, 2],
  ] },
  { name: '船外机', unit: '台', theme: 'water', category: '43B01', recoverable: true, maintenanceDays: year / 4, variants: [
    ['四冲程 40 马力', 'CW-40', 98, 420, 42600, 2],
  ] },
  { name: '救生衣', unit: '件', theme: 'water', category: '43B01', recoverable: true, shelfDays: 5 * year, variants: [
    ['成人 浮力 150 N', 'JSY-150', 0.95, 12, 118, 400],
    ['船用 工作型 自动充气', 'JSY-Z', 1.3, 6, 468, 80],
  ] },
  { name: '救生圈', unit: '只', theme: 'water', category: '43B01', recoverable: true, shelfDays: 6 * year, variants: [
    ['2.5 kg 带反光带', 'JSQ-2.5', 2.5, 42, 96, 120],
  ] },
  { name: '抛投器', unit: '套', theme: 'water', category: '43B01', recoverable: true, maintenanceDays: year / 2, variants: [
    ['气动 水用 80 m', 'PT-80', 8.6, 30, 12800, 4],
  ] },
  { name: '气胀式救生筏', unit: '只', theme: 'water', category: '45B02', recoverable: true, maintenanceDays: year, unNumber: '2990', remarks: '每年送检修站检验', variants: [
    ['抛投式 15 人', 'HAF-A15', 126, 320, 13600, 4],
  ] },
  { name: '船用遇险信号', unit: '组', theme: 'water', category: '43B99', shelfDays: 3 * year, unNumber: '0195', remarks: '民用爆炸物品库专柜存放', variants: [
    ['火箭降落伞火焰信号 6 支', 'GHS-6', 3.6, 6, 860, 20],
  ] },
  { name: '水下搜救机器人', unit: '台', theme: 'water', category: '43B99', recoverable: true, maintenanceDays: year / 4, variants: [
    ['潜深 150 m 声呐', 'SX-150', 18, 90, 268000, 1],
  ] },
  { name: '移动照明灯塔', unit: '台', theme: 'lighting', category: '43B99', recoverable: true, maintenanceDays: year / 4, variants: [
    ['4×500 W LED 升高 9 m', 'ZM-9T', 960, 4800, 46800, 1],
    ['2×200 W LED 升高 4.5 m', 'ZM-4.5', 86, 320, 8680, 6],
  ] },
  { name: '防爆强光手电', unit: '只', theme: 'lighting', category: '43B99', recoverable: true, shelfDays: 5 * year, variants: [
    ['ExibⅡCT6 充电', 'FB-7', 0.32, 0.8, 268, 150],
  ] },
  { name: '防爆头灯', unit: '只', theme: 'lighting', category: '43B99', recoverable: true, shelfDays: 5 * year, variants: [
    ['ExibⅡCT4 充电', 'FB-T2', 0.14, 0.4, 126, 200],
  ] },
  { name: '荧光棒', unit: '支', theme: 'lighting', category: '43B99', shelfDays: 4 * year, variants: [
    ['绿色 12 h 15 cm', null, 0.03, 0.08, 2.6, 1500],
  ] },
  { name: '卫星电话', unit: '部', theme: 'communication', category: '44C08', recoverable: true, maintenanceDays: year / 2, unNumber: '3481', variants: [
    ['手持 双模', 'WX-D1', 0.3, 2, 8600, 6],
  ] },
  { name: '海事卫星便携终端', unit: '套', theme: 'communication', category: '44C07', recoverable: true, maintenanceDays: year / 2, variants: [
    ['492 kbps', 'HS-500', 1.8, 8, 38600, 2],
  ] },
  { name: '便携卫星站', unit: '套', theme: 'communication', category: '44C01', recoverable: true, maintenanceDays: year / 4, variants: [
    ['Ku 0.9 m 自动寻星', 'WZ-09', 32, 160, 236000, 1],
  ] },
  { name: '北斗短报文终端', unit: '台', theme: 'communication', category: '44C10', recoverable: true, maintenanceDays: year / 2, variants: [
    ['手持 三号短报文', 'BD-S3', 0.4, 2, 3680, 20],
  ] },
  { name: '数字对讲机', unit: '部', theme: 'communication', category: '44C99', recoverable: true, maintenanceDays: year, unNumber: '3481', variants: [
    ['PDT 350 MHz 5 W', 'DJ-350', 0.42, 2, 2980, 60],
    ['船用 VHF 手持 IPX7', 'DJ-VHF', 0.4, 2, 1860, 20],
  ] },
  { name: '宽带自组网设备', unit: '套', theme: 'communication', category: '44C06', recoverable: true, maintenanceDays: year / 2, variants: [
    ['背负式 1.4 GHz 四节点', 'MESH-4', 28, 120, 168000, 1],
  ] },
  { name: '短波电台', unit: '部', theme: 'communication', category: '44C02', recoverable: true, maintenanceDays: year / 2, variants: [
    ['车载 125 W', 'DB-125', 12, 40, 48600, 1],
  ] },
  { name: '侦察无人机', unit: '架', theme: 'communication', category: '45B01', recoverable: true, maintenanceDays: year / 4, unNumber: '3481', variants: [
    ['可见光热成像 续航 40 min', 'WR-40T', 6.4, 60, 46800, 1],
  ] },
  { name: '通信指挥车', unit: '辆', theme: 'communication', category: '44C05', recoverable: true, maintenanceDays: year / 4, variants: [
    ['动中通 4G/5G 基站', 'TX-6', 5600, 36000, 2680000, 1],
  ] },
  { name: '应急物资运输车', unit: '辆', theme: 'transport', category: '45B04', recoverable: true, maintenanceDays: year / 4, variants: [
    ['厢式 载质量 5 t', 'YS-5X', 5200, 42000, 186000, 1],
    ['高机动越野 载质量 2 t', 'YS-2Y', 4800, 30000, 468000, 1],
  ] },
  { name: '叉车', unit: '台', theme: 'transport', category: '45B99', recoverable: true, maintenanceDays: year / 4, variants: [
    ['内燃 3 t', 'CC-30', 4300, 14000, 78600, 1],
  ] },
  { name: '风力灭火机', unit: '台', theme: 'forest', category: '43B03', recoverable: true, maintenanceDays: year / 2, variants: [
    ['背负式 3.2 kW', 'FL-32B', 10.8, 68, 2680, 16],
  ] },
  { name: '森林消防水泵', unit: '台', theme: 'forest', category: '43B03', recoverable: true, maintenanceDays: year / 2, variants: [
    ['背负接力 扬程 120 m', 'SB-120', 16, 60, 18600, 4],
  ] },
  { name: '二号工具', unit: '把', theme: 'forest', category: '43B03', recoverable: true, variants: [
    ['橡胶条 全长 2 m', null, 1.8, 12, 32, 200],
  ] },
  { name: '林业烟剂', unit: '箱', theme: 'forest', category: '43B05', shelfDays: 2 * year, remarks: '美国白蛾、松毛虫防控', variants: [
    ['苦参碱 1% 20 kg', null, 21, 40, 680, 40],
  ] },
  { name: '警戒带', unit: '盘', theme: 'site', category: '43B99', shelfDays: 4 * year, variants: [
    ['100 m 反光', null, 0.6, 1.4, 16, 300],
  ] },
  { name: '反光锥筒', unit: '个', theme: 'site', category: '43B99', recoverable: true, variants: [
    ['橡胶 90 cm', null, 4.6, 24, 42, 300],
  ] },
  { name: '反光背心', unit: '件', theme: 'site', category: '43B99', shelfDays: 4 * year, variants: [
    ['网布 四条反光', null, 0.18, 1, 14, 500],
  ] },
  { name: '防撞桶', unit: '个', theme: 'site', category: '43B99', recoverable: true, variants: [
    ['塑料 注水 90 cm', null, 5.8, 160, 86, 120],
  ] },
  { name: '移动隔离护栏', unit: '片', theme: 'site', category: '43B99', recoverable: true, variants: [
    ['钢质 120 cm×150 cm', null, 9.6, 80, 118, 300],
  ] },
  { name: '手持扩音器', unit: '只', theme: 'site', category: '44C99', recoverable: true, variants: [
    ['30 W 充电 警报', 'KY-30', 1.2, 9, 168, 60],
  ] },
  { name: '太阳能爆闪灯', unit: '只', theme: 'site', category: '43B99', recoverable: true, shelfDays: 5 * year, variants: [
    ['红蓝 磁吸', 'BS-2', 0.6, 2, 78, 150],
  ] },
  { name: '顶撑支护套具', unit: '套', theme: 'rescue', category: '43B02', recoverable: true, maintenanceDays: year, variants: [
    ['铝合金 承载 10 t 32 件', 'ZH-10', 168, 460, 68000, 1],
  ] },
  { name: '音频生命探测仪', unit: '台', theme: 'rescue', category: '43B02', recoverable: true, maintenanceDays: year / 2, variants: [
    ['六探头', 'YP-6', 7.2, 36, 126000, 1],
  ] },
  { name: '凿岩机', unit: '台', theme: 'rescue', category: '43B02', recoverable: true, maintenanceDays: year / 2, variants: [
    ['内燃 手持', 'ZY-24N', 25, 60, 6860, 4],
  ] },
  { name: '矿山排水泵', unit: '台', theme: 'rescue', category: '43B07', recoverable: true, maintenanceDays: year / 4, variants: [
    ['防爆 潜水 100 m³/h 扬程 150 m', 'BQS100-150-75', 960, 1400, 98000, 1],
  ] },
  { name: '隔绝式正压氧气呼吸器', unit: '台', theme: 'rescue', category: '43B07', recoverable: true, maintenanceDays: year / 4, unNumber: '1072', variants: [
    ['4 h', 'HYZ-4', 13.6, 52, 12800, 6],
  ] },
  { name: '干式水域救援服', unit: '套', theme: 'water', category: '43B01', recoverable: true, shelfDays: 6 * year, maintenanceDays: year, variants: [
    ['三层复合 L 码', 'GS-L', 3.4, 20, 5860, 10],
  ] },
  { name: '水上救生遥控机器人', unit: '台', theme: 'water', category: '43B01', recoverable: true, maintenanceDays: year / 2, variants: [
    ['拖带 800 kg 航速 6 m/s', 'YJ-U1', 14, 130, 46800, 2],
  ] },
  { name: '冰面救援救生板', unit: '副', theme: 'water', category: '43B03', recoverable: true, maintenanceDays: year, variants: [
    ['充气 3.2 m', 'BM-32', 16, 96, 8600, 2],
  ] },
  { name: '二氧化碳灭火器', unit: '具', theme: 'fire', category: '43B99', shelfDays: 12 * year, maintenanceDays: year, unNumber: '1044', variants: [
    ['手提式 5 kg', 'MT5', 15.6, 14, 286, 24],
  ] },
  { name: '正压排烟机', unit: '台', theme: 'fire', category: '43B99', recoverable: true, maintenanceDays: year / 2, variants: [
    ['机动 32000 m³/h', 'PY-32', 48, 260, 12600, 3],
  ] },
  { name: '消防热像仪', unit: '台', theme: 'fire', category: '43B99', recoverable: true, maintenanceDays: year / 2, unNumber: '3481', variants: [
    ['手持 384×288', 'RX-384', 1.2, 5, 19800, 4],
  ] },
  { name: '灭火毯', unit: '条', theme: 'fire', category: '43B99', shelfDays: 5 * year, variants: [
    ['玻璃纤维 1.5 m×1.5 m', null, 1.1, 3, 48, 150],
  ] },
  { name: '森林防火灭火弹', unit: '箱', theme: 'forest', category: '43B03', shelfDays: 3 * year, variants: [
    ['干粉 手投 12 枚', null, 9.6, 18, 586, 40],
  ] },
  { name: '林火扑救背负水枪', unit: '支', theme: 'forest', category: '43B03', recoverable: true, maintenanceDays: year, variants: [
    ['胶囊 20 L 往复式', 'SQ-20', 2.1, 12, 168, 100],
  ] },
];
