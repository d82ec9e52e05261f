import type { Profession } from './teamProfiles.js';

export type TeamKind =
  | 'NATIONAL_FIRE'
  | 'COMPREHENSIVE'
  | 'PROFESSIONAL'
  | 'GRASSROOTS'
  | 'UNIT_FULL_TIME'
  | 'UNIT_PART_TIME'
  | 'SOCIAL'
  | 'VOLUNTEER'
  | 'MILITARY';

/** A team by its name, what it is, who keeps it and where it stands; `serves` is the division it serves. */
export type TeamPlace = readonly [
  name: string,
  kind: TeamKind,
  profession: Profession,
  organization: string | null,
  region: string,
  serves: string,
  superior: string | null,
];

const fireHead = '连云港市消防救援支队全勤指挥部';
const cityTeam = '连云港市综合应急救援支队';
const floodHead = '连云港市防汛抢险大队';
const forestHead = '连云港市森林消防大队';
const medicalHead = '连云港市紧急医学救援队';
const volunteerHead = '连云港市应急志愿者总队';

const station = (name: string, region: string, profession: Profession = 'fire'): TeamPlace =>
  [`连云港市消防救援支队${name}`, 'NATIONAL_FIRE', profession, 'LYG-FIRE', region, region.slice(0, 6), fireHead] as const;
const county = (name: string, region: string): TeamPlace =>
  [`${name}综合应急救援大队`, 'COMPREHENSIVE', 'comprehensive', 'LYG-EMB', region, region.slice(0, 6), cityTeam] as const;
const town = (name: string, region: string, above: string | null): TeamPlace =>
  [`${name}应急救援队`, 'GRASSROOTS', 'town', null, region, region, above && `${above}综合应急救援大队`] as const;
const flood = (name: string, region: string, serves = region.slice(0, 6)): TeamPlace =>
  [name, 'PROFESSIONAL', 'flood', 'LYG-WRB', region, serves, floodHead] as const;
const medical = (name: string, region: string): TeamPlace =>
  [`${name}卫生应急救援队`, 'PROFESSIONAL', 'medical', 'LYG-NHC', region, region.slice(0, 6), medicalHead] as const;
const volunteers = (name: string, region: string): TeamPlace =>
  [`${name}应急志愿者服务队`, 'VOLUNTEER', 'volunteer', null, region, region.slice(0, 6), volunteerHead] as const;

/** The teams of the city, the superior before those below it; names are made up. */
// prettier-ignore
export const teamPlaces: readonly TeamPlace[] = [
  [fireHead, 'NATIONAL_FIRE', 'fireSpecial', 'LYG-FIRE', '320706022', '320700', null],
  station('朝阳路站', '320706013'), station('郁洲路特勤站', '320706022', 'fireSpecial'), station('解放路站', '320706012'), station('浦南站', '320706104'),
  station('锦屏小型站', '320706100'), station('花果山站', '320706020'), station('墟沟站', '320703001'), station('中山路特勤站', '320703003', 'fireSpecial'),
  station('连岛小型站', '320703006'), station('板桥站', '320703005'), station('徐圩特勤站', '320703007', 'fireSpecial'), station('徐圩石化二站', '320703007', 'fireSpecial'),
  station('青口站', '320707100'), station('柘汪站', '320707101', 'fireSpecial'), station('海头站', '320707106'), station('沙河站', '320707115'),
  station('牛山站', '320722001'), station('白塔埠站', '320722101'), station('桃林站', '320722109'),
  station('伊山站', '320723100'), station('燕尾港站', '320723103', 'fireSpecial'), station('新安站', '320724100'), station('堆沟港站', '320724101', 'fireSpecial'),
  station('中云站', '320771001'), station('猴嘴站', '320771002'),

  [cityTeam, 'COMPREHENSIVE', 'comprehensive', 'LYG-EMB', '320706018', '320700', null],
  county('海州区', '320706012'), county('连云区', '320703001'), county('赣榆区', '320707100'), county('东海县', '320722001'), county('灌云县', '320723100'),
  county('灌南县', '320724100'), county('经济技术开发区', '320771001'),
  ['徐圩新区综合应急救援大队', 'COMPREHENSIVE', 'comprehensive', 'LYG-EMB', '320703007', '320703007', cityTeam],

  town('锦屏镇', '320706100', '海州区'), town('板浦镇', '320706103', '海州区'), town('浦南镇', '320706104', '海州区'), town('连岛街道', '320703006', '连云区'),
  town('宿城街道', '320703009', '连云区'), town('海头镇', '320707106', '赣榆区'), town('班庄镇', '320707109', '赣榆区'), town('塔山镇', '320707108', '赣榆区'),
  town('石梁河镇', '320722104', '东海县'), town('安峰镇', '320722111', '东海县'), town('圩丰镇', '320723106', '灌云县'), town('龙苴镇', '320723107', '灌云县'),
  town('百禄镇', '320724108', '灌南县'), town('田楼镇', '320724102', '灌南县'),

  ['连云港市危险化学品应急救援队', 'PROFESSIONAL', 'chemical', 'LYG-EMB', '320703005', '320700', null],
  ['徐圩新区石化基地危险化学品应急救援中心', 'PROFESSIONAL', 'chemical', 'LYG-EMB', '320703007', '320703007', '连云港市危险化学品应急救援队'],
  ['灌云临港产业区危险化学品应急救援队', 'PROFESSIONAL', 'chemical', 'LYG-EMB', '320723404', '320723', '连云港市危险化学品应急救援队'],
  ['灌南堆沟港化工集中区应急救援队', 'PROFESSIONAL', 'chemical', 'LYG-EMB', '320724101', '320724', '连云港市危险化学品应急救援队'],
  ['赣榆柘汪临港产业区应急救援队', 'PROFESSIONAL', 'chemical', 'LYG-EMB', '320707101', '320707', '连云港市危险化学品应急救援队'],
  ['徐圩演示石化有限公司专职消防队', 'UNIT_FULL_TIME', 'chemical', null, '320703007', '320703007', null],
  ['连云港演示储运有限公司专职消防队', 'UNIT_FULL_TIME', 'chemical', null, '320703005', '320703005', null],
  ['灌云演示化工有限公司应急救援队', 'UNIT_PART_TIME', 'chemical', null, '320723404', '320723404', null],

  ['连云港港口应急抢险队', 'PROFESSIONAL', 'port', 'LYG-PORT', '320703003', '320703', null],
  ['徐圩港区应急救援队', 'PROFESSIONAL', 'port', 'LYG-PORT', '320703007', '320703007', '连云港港口应急抢险队'],
  ['赣榆港区应急救援队', 'PROFESSIONAL', 'port', 'LYG-PORT', '320707101', '320707', '连云港港口应急抢险队'],
  ['灌河港区应急救援队', 'PROFESSIONAL', 'port', 'LYG-PORT', '320724101', '320724', '连云港港口应急抢险队'],
  ['连云港演示港务有限公司码头应急队', 'UNIT_FULL_TIME', 'port', null, '320703003', '320703003', null],

  ['连云港海上搜救应急队', 'PROFESSIONAL', 'sea', 'LYG-MSA', '320703003', '320700', null],
  ['连岛海上救助站', 'PROFESSIONAL', 'sea', 'LYG-MSA', '320703006', '320703', '连云港海上搜救应急队'],
  ['高公岛渔港搜救队', 'PROFESSIONAL', 'sea', 'LYG-MSA', '320703010', '320703', '连云港海上搜救应急队'],
  ['海头渔港搜救队', 'PROFESSIONAL', 'sea', 'LYG-MSA', '320707106', '320707', '连云港海上搜救应急队'],
  ['燕尾港海上搜救队', 'PROFESSIONAL', 'sea', 'LYG-MSA', '320723103', '320723', '连云港海上搜救应急队'],
  ['连云港海上溢油应急处置队', 'PROFESSIONAL', 'oil', 'LYG-MSA', '320703003', '320700', null],

  ['连云港市特种设备应急救援队', 'PROFESSIONAL', 'equipment', null, '320706014', '320700', null],
  ['连云港市电梯应急救援一队', 'PROFESSIONAL', 'equipment', null, '320706010', '320706', '连云港市特种设备应急救援队'],
  ['连云区港口起重机械救援队', 'PROFESSIONAL', 'equipment', null, '320703004', '320703', '连云港市特种设备应急救援队'],
  ['徐圩新区承压设备抢险队', 'PROFESSIONAL', 'equipment', null, '320703007', '320703007', '连云港市特种设备应急救援队'],

  [floodHead, 'PROFESSIONAL', 'flood', 'LYG-WRB', '320706103', '320700', null],
  flood('海州区防汛抢险队', '320706102'), flood('连云区防汛防台抢险队', '320703001'), flood('赣榆区防汛抢险队', '320707100'), flood('东海县防汛抢险队', '320722001'),
  flood('灌云县防汛抢险队', '320723100'), flood('灌南县防汛抢险队', '320724100'), flood('石梁河水库抢险队', '320722104', '320722104'), flood('塔山水库抢险队', '320707108', '320707'),

  [forestHead, 'PROFESSIONAL', 'forest', 'LYG-EMB', '320706020', '320700', null],
  ['云台山森林防火队', 'PROFESSIONAL', 'forest', null, '320703009', '320703', forestHead], ['锦屏山森林防火队', 'PROFESSIONAL', 'forest', null, '320706100', '320706', forestHead],
  ['夹谷山森林防火队', 'GRASSROOTS', 'forest', null, '320707109', '320707', forestHead], ['东海西部丘陵森林防火队', 'GRASSROOTS', 'forest', null, '320722205', '320722', forestHead],
  ['连云港市林业有害生物防治队', 'PROFESSIONAL', 'pest', null, '320706009', '320700', null],

  [medicalHead, 'PROFESSIONAL', 'medical', 'LYG-NHC', '320706010', '320700', null],
  medical('赣榆区', '320707100'), medical('东海县', '320722001'), medical('灌云县', '320723100'), medical('灌南县', '320724100'), medical('连云区', '320703001'),
  ['连云港市传染病防控应急队', 'PROFESSIONAL', 'epidemic', 'LYG-NHC', '320706013', '320700', medicalHead],
  ['连云港市食物中毒与职业中毒处置队', 'PROFESSIONAL', 'epidemic', 'LYG-NHC', '320706006', '320700', medicalHead],

  ['连云港市公路应急保通队', 'PROFESSIONAL', 'road', 'LYG-TRB', '320706104', '320700', null], ['赣榆区公路抢险队', 'PROFESSIONAL', 'road', 'LYG-TRB', '320707112', '320707', '连云港市公路应急保通队'],
  ['灌云县公路抢险队', 'PROFESSIONAL', 'road', 'LYG-TRB', '320723108', '320723', '连云港市公路应急保通队'],
  ['连云港市应急通信保障队', 'PROFESSIONAL', 'telecom', null, '320706012', '320700', null], ['东海县通信抢修队', 'PROFESSIONAL', 'telecom', null, '320722002', '320722', '连云港市应急通信保障队'],
  ['连云港市电力抢修队', 'PROFESSIONAL', 'power', null, '320706017', '320700', null], ['灌南县电力抢修队', 'PROFESSIONAL', 'power', null, '320724106', '320724', '连云港市电力抢修队'],
  ['连云港市燃气抢险队', 'PROFESSIONAL', 'gas', 'LYG-HURD', '320706019', '320706', null], ['连云区燃气抢险队', 'UNIT_FULL_TIME', 'gas', null, '320703004', '320703', null],
  ['连云港市供水抢修队', 'PROFESSIONAL', 'supply', 'LYG-HURD', '320706014', '320706', null], ['连云港市城市排水抢险队', 'PROFESSIONAL', 'drainage', 'LYG-HURD', '320706020', '320706', null],
  ['经济技术开发区污水处理抢险队', 'UNIT_PART_TIME', 'drainage', null, '320771003', '320771', null], ['连云港市园林绿化抢险队', 'PROFESSIONAL', 'garden', 'LYG-HURD', '320706016', '320706', null],
  ['连云港市环境应急监测队', 'PROFESSIONAL', 'environment', 'LYG-EEB', '320706009', '320700', null], ['徐圩新区环境应急处置队', 'PROFESSIONAL', 'environment', 'LYG-EEB', '320703007', '320703007', '连云港市环境应急监测队'],
  ['连云港市气象应急保障队', 'PROFESSIONAL', 'weather', 'LYG-MET', '320706001', '320700', null],

  ['苍梧演示救援队', 'SOCIAL', 'rescue', null, '320706010', '320700', null], ['花果山演示山地救援队', 'SOCIAL', 'rescue', null, '320706020', '320706', null],
  ['海州湾演示水上救援协会', 'SOCIAL', 'rescue', null, '320703008', '320703', null], ['赣榆演示应急救援协会', 'SOCIAL', 'rescue', null, '320707100', '320707', null],
  ['东海演示救援服务中心', 'SOCIAL', 'rescue', null, '320722001', '320722', null],

  [volunteerHead, 'VOLUNTEER', 'volunteer', 'LYG-EMB', '320706018', '320700', null],
  volunteers('海州区', '320706010'), volunteers('连云区', '320703001'), volunteers('赣榆区', '320707100'), volunteers('东海县', '320722001'), volunteers('灌云县', '320723100'), volunteers('灌南县', '320724100'),

  ['连云港市民兵应急连', 'MILITARY', 'militia', null, '320706016', '320700', null], ['灌云县民兵防汛分队', 'MILITARY', 'militia', null, '320723100', '320723', '连云港市民兵应急连'],
  ['东海县民兵防汛分队', 'MILITARY', 'militia', null, '320722001', '320722', '连云港市民兵应急连'],
];

/** About where each division's seat lies, in CGCS2000 degrees. */
// prettier-ignore
export const seats: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  '320703001': [119.361, 34.731], '320703003': [119.441, 34.741], '320703004': [119.352, 34.712], '320703005': [119.417, 34.661], '320703006': [119.461, 34.761],
  '320703007': [119.541, 34.591], '320703008': [119.29, 34.672], '320703009': [119.441, 34.701], '320703010': [119.491, 34.701],
  '320706001': [119.131, 34.566], '320706006': [119.171, 34.601], '320706009': [119.287, 34.574], '320706010': [119.176, 34.598], '320706012': [119.185, 34.591], '320706013': [119.19, 34.603],
  '320706014': [119.181, 34.611], '320706016': [119.161, 34.611], '320706017': [119.22, 34.605], '320706018': [119.179, 34.58], '320706019': [119.17, 34.569], '320706020': [119.249, 34.609],
  '320706022': [119.221, 34.588], '320706100': [119.14, 34.539], '320706102': [119.121, 34.471], '320706103': [119.263, 34.478], '320706104': [119.143, 34.63],
  '320707100': [119.136, 34.841], '320707101': [119.208, 35.067], '320707106': [119.157, 34.938], '320707108': [119.081, 34.871], '320707109': [118.85, 34.837], '320707112': [119.06, 34.843], '320707115': [118.98, 34.766],
  '320722001': [118.77, 34.536], '320722002': [118.741, 34.531], '320722101': [118.929, 34.579], '320722104': [118.875, 34.738], '320722109': [118.502, 34.546], '320722111': [118.732, 34.39], '320722205': [118.431, 34.667],
  '320723100': [119.242, 34.289], '320723103': [119.746, 34.47], '320723106': [119.541, 34.389], '320723107': [119.101, 34.378], '320723108': [119.291, 34.361], '320723404': [119.724, 34.446],
  '320724100': [119.339, 34.095], '320724101': [119.708, 34.369], '320724102': [119.571, 34.291], '320724106': [119.471, 34.061], '320724108': [119.393, 34.15],
  '320771001': [119.31, 34.672], '320771002': [119.273, 34.659], '320771003': [119.3, 34.643],
};
