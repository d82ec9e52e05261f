export type Duty = 'ON_SITE' | 'CONSULTATION' | 'INVESTIGATION' | 'INSPECTION' | 'TRAINING';

/** A group of experts of the demonstration city with what its members know and where they work. */
export interface Speciality {
  /** Name of the group, as rules of cities call it. */
  group: string;
  /** Code of the class in cn-emergency-platform-5. */
  type: string;
  experts: number;
  /** Fields of knowledge, the first of which every member has. */
  fields: readonly string[];
  /** Code of the organisation to which some members belong. */
  organization: string;
  workplaces: readonly string[];
  posts: readonly string[];
  titles: Titles;
  qualification: string | null;
  duties: readonly Duty[];
  /** What members are called for, by kind of work; events by their code in cn-emergency-platform-5. */
  calls: readonly (readonly [duty: Duty, subject: string, eventType: string | null, organization: string | null])[];
}

/** Titles of a profession: senior, associate senior, intermediate. */
type Titles = readonly [string, string, string];
const engineer: Titles = ['正高级工程师', '高级工程师', '工程师'];
const doctor: Titles = ['主任医师', '副主任医师', '主治医师'];
const teacher: Titles = ['教授', '副教授', '讲师'];
const lawyer: Titles = ['一级律师', '二级律师', '三级律师'];

const all: readonly Duty[] = ['ON_SITE', 'CONSULTATION', 'INVESTIGATION', 'INSPECTION', 'TRAINING'];
const review: readonly Duty[] = ['CONSULTATION', 'TRAINING'];
const field: readonly Duty[] = ['ON_SITE', 'CONSULTATION', 'TRAINING'];
const safety: readonly Duty[] = ['CONSULTATION', 'INVESTIGATION', 'INSPECTION', 'TRAINING'];

/** The groups of experts; the workplaces are made up, none of the calls took place. */
// prettier-ignore
export const specialities: readonly Speciality[] = [
  { group: '危险化学品', type: '42A02', experts: 24, fields: ['危险化学品', '石油化工工艺', '储运安全', '过程安全管理', '重大危险源', '泄漏处置'], organization: 'LYG-EMB', workplaces: ['徐圩演示石化有限公司', '灌云演示化工有限公司', '连云港演示化工设计院', '连云港演示安全评价有限公司'], posts: ['总工程师', '安全总监', '工艺室主任', '安全环保部部长'], titles: engineer, qualification: '注册安全工程师（化工安全）', duties: all, calls: [['ON_SITE', '储罐法兰泄漏现场处置', '12D02', null], ['INVESTIGATION', '反应釜泄漏事故调查', '12D02', null], ['INSPECTION', '危险化学品企业执法检查', null, 'LYG-EMB'], ['CONSULTATION', '化工园区预案评审', null, 'LYG-EMB'], ['TRAINING', '危险化学品应急处置授课', null, 'LYG-EMB']] },
  { group: '港口', type: '42A02', experts: 14, fields: ['港口安全', '危险货物码头', '集装箱作业', '港口机械', '储罐安全'], organization: 'LYG-PORT', workplaces: ['连云港演示港务有限公司', '连云港演示储运有限公司', '港城演示港口设计院'], posts: ['安全部经理', '码头总监', '技术部主任'], titles: engineer, qualification: '注册安全工程师', duties: all, calls: [['ON_SITE', '危险货物集装箱异常处置', '12D02', 'LYG-PORT'], ['CONSULTATION', '码头作业安全评审', null, 'LYG-PORT'], ['INSPECTION', '港口危险货物专项检查', null, 'LYG-PORT']] },
  { group: '水上搜救', type: '42A02', experts: 14, fields: ['水上搜救', '船舶操纵', '溢油应急', '航海气象', '潜水救援'], organization: 'LYG-MSA', workplaces: ['黄海演示打捞有限公司', '连云港演示航运学校', '连云港演示引航站'], posts: ['船长', '高级引航员', '搜救教员'], titles: ['高级船长', '船长', '大副'], qualification: '一等船长适任证书', duties: field, calls: [['ON_SITE', '渔船遇险人员搜救研判', '12J08', 'LYG-MSA'], ['ON_SITE', '船舶碰撞溢油围控', '12Q04', 'LYG-MSA'], ['CONSULTATION', '海上搜救预案评审', null, 'LYG-MSA']] },
  { group: '防汛抗旱', type: '42A01', experts: 18, fields: ['防汛抗旱', '水利工程', '堤防抢险', '水文预报', '城市排涝'], organization: 'LYG-WRB', workplaces: ['连云港演示水利设计院', '石梁河演示水库管理所', '连云港演示水文站'], posts: ['总工程师', '防汛技术负责人', '水文预报员'], titles: engineer, qualification: '注册土木工程师（水利水电）', duties: field, calls: [['ON_SITE', '堤防渗漏险情抢护', '11A04', 'LYG-WRB'], ['CONSULTATION', '汛期调度会商', '11A01', 'LYG-WRB'], ['ON_SITE', '主城区内涝排水指导', '11A02', 'LYG-WRB']] },
  { group: '气象', type: '42A01', experts: 10, fields: ['气象预报', '强对流预警', '台风', '气候评估'], organization: 'LYG-MET', workplaces: ['连云港演示气象服务中心'], posts: ['首席预报员', '预报科科长'], titles: engineer, qualification: null, duties: review, calls: [['CONSULTATION', '台风影响会商', '11B01', 'LYG-MET'], ['CONSULTATION', '强降雨过程会商', '11B03', 'LYG-MET'], ['TRAINING', '气象灾害防御授课', null, 'LYG-MET']] },
  { group: '地质与地震', type: '42A01', experts: 10, fields: ['地质灾害', '地震应急', '岩土工程', '滑坡监测'], organization: 'LYG-EMB', workplaces: ['连云港演示地质调查队', '连云港演示勘测院'], posts: ['总工程师', '地灾室主任'], titles: engineer, qualification: '注册土木工程师（岩土）', duties: field, calls: [['ON_SITE', '山体滑坡隐患勘查', null, 'LYG-EMB'], ['CONSULTATION', '地震应急预案评审', null, 'LYG-EMB']] },
  { group: '森林防火', type: '42A01', experts: 8, fields: ['森林防火', '林火扑救', '航空护林'], organization: 'LYG-EMB', workplaces: ['锦屏演示林场', '云台山演示护林站'], posts: ['场长', '防火办主任'], titles: engineer, qualification: null, duties: field, calls: [['ON_SITE', '林区火情扑救指导', '11G01', 'LYG-EMB'], ['TRAINING', '扑火安全授课', null, 'LYG-EMB']] },
  { group: '医疗救治', type: '42A03', experts: 18, fields: ['急诊医学', '中毒救治', '烧伤救治', '重症医学', '创伤外科'], organization: 'LYG-NHC', workplaces: ['连云港演示第一医院', '连云港演示中心医院', '东海演示人民医院'], posts: ['急诊科主任', '重症医学科主任', '烧伤科主任'], titles: doctor, qualification: '执业医师', duties: field, calls: [['ON_SITE', '群体中毒伤员救治', null, 'LYG-NHC'], ['CONSULTATION', '危重伤员会诊', null, 'LYG-NHC'], ['TRAINING', '紧急医学救援授课', null, 'LYG-NHC']] },
  { group: '疾病防控', type: '42A03', experts: 10, fields: ['传染病防控', '流行病学', '消毒处置', '饮用水卫生'], organization: 'LYG-NHC', workplaces: ['连云港演示疾控中心'], posts: ['应急科科长', '传防科科长'], titles: doctor, qualification: '执业医师', duties: field, calls: [['ON_SITE', '聚集性疫情流行病学调查', '13A99', 'LYG-NHC'], ['CONSULTATION', '疫情风险研判', '13A99', 'LYG-NHC']] },
  { group: '生态环境', type: '42A02', experts: 12, fields: ['环境应急', '水污染处置', '大气扩散模拟', '环境监测', '危险废物'], organization: 'LYG-EEB', workplaces: ['连云港演示环境科学研究院', '连云港演示环境监测站'], posts: ['总工程师', '应急监测室主任'], titles: engineer, qualification: '环境影响评价工程师', duties: ['ON_SITE', 'CONSULTATION', 'INVESTIGATION', 'TRAINING'], calls: [['ON_SITE', '事故废水截流处置', '12Q04', 'LYG-EEB'], ['INVESTIGATION', '水污染事件调查', '12Q04', 'LYG-EEB'], ['CONSULTATION', '环境应急预案评审', null, 'LYG-EEB']] },
  { group: '消防', type: '42A02', experts: 14, fields: ['灭火救援', '石化火灾', '高层建筑火灾', '火灾调查'], organization: 'LYG-FIRE', workplaces: ['连云港演示消防技术服务有限公司'], posts: ['高级指挥长', '火灾调查科科长', '战训科科长'], titles: engineer, qualification: '一级注册消防工程师', duties: ['ON_SITE', 'CONSULTATION', 'INVESTIGATION', 'INSPECTION', 'TRAINING'], calls: [['ON_SITE', '工业厂房火灾扑救', '12G01', 'LYG-FIRE'], ['INVESTIGATION', '厂房火灾原因调查', '12G01', 'LYG-FIRE'], ['INSPECTION', '高层建筑消防检查', null, 'LYG-FIRE']] },
  { group: '特种设备', type: '42A02', experts: 10, fields: ['压力容器', '起重机械', '压力管道', '锅炉'], organization: 'LYG-EMB', workplaces: ['连云港演示特种设备检验所'], posts: ['检验室主任', '总检验师'], titles: engineer, qualification: '检验师', duties: safety, calls: [['INVESTIGATION', '起重机械事故调查', null, 'LYG-EMB'], ['INSPECTION', '压力容器专项检查', null, 'LYG-EMB']] },
  { group: '建设工程', type: '42A02', experts: 10, fields: ['建筑施工安全', '深基坑', '脚手架', '城镇燃气', '房屋安全鉴定'], organization: 'LYG-HURD', workplaces: ['连云港演示建筑设计院', '连云港演示检测中心'], posts: ['副总工程师', '检测室主任'], titles: engineer, qualification: '一级注册结构工程师', duties: all, calls: [['ON_SITE', '深基坑渗漏险情处置', null, 'LYG-HURD'], ['INVESTIGATION', '脚手架坍塌事故调查', null, 'LYG-HURD'], ['INSPECTION', '燃气安全检查', null, 'LYG-HURD']] },
  { group: '交通运输', type: '42A02', experts: 8, fields: ['道路运输安全', '桥梁工程', '危险货物运输'], organization: 'LYG-TRB', workplaces: ['连云港演示公路设计院', '连云港演示物流学校'], posts: ['桥梁室主任', '安全科科长'], titles: engineer, qualification: '注册安全工程师（道路运输安全）', duties: safety, calls: [['INVESTIGATION', '危化品运输车侧翻事故调查', '12D02', 'LYG-TRB'], ['CONSULTATION', '桥梁险情评估', null, 'LYG-TRB']] },
  { group: '通信与信息', type: '42A05', experts: 6, fields: ['应急通信', '卫星通信', '信息安全', '地理信息'], organization: 'LYG-EMB', workplaces: ['港城演示通信设备有限公司', '连云港演示地理信息中心'], posts: ['技术总监', '网络保障部经理'], titles: engineer, qualification: null, duties: ['ON_SITE', 'CONSULTATION', 'TRAINING'], calls: [['ON_SITE', '抢险现场通信保障', '11B01', 'LYG-EMB'], ['CONSULTATION', '应急指挥系统评审', null, 'LYG-EMB']] },
  { group: '法律', type: '42A05', experts: 6, fields: ['应急管理法律', '行政执法', '事故责任认定'], organization: 'LYG-GOV', workplaces: ['连云港演示律师事务所', '连云港演示大学法学院'], posts: ['主任律师', '教研室主任'], titles: lawyer, qualification: '律师执业证', duties: ['CONSULTATION', 'INVESTIGATION', 'TRAINING'], calls: [['CONSULTATION', '预案合法性审查', null, 'LYG-GOV'], ['INVESTIGATION', '事故责任法律意见', null, 'LYG-EMB']] },
  { group: '心理援助', type: '42A03', experts: 6, fields: ['心理危机干预', '灾后心理援助'], organization: 'LYG-NHC', workplaces: ['连云港演示精神卫生中心', '连云港演示大学心理中心'], posts: ['心理科主任', '中心主任'], titles: doctor, qualification: '心理治疗师', duties: field, calls: [['ON_SITE', '遇难者家属心理援助', null, 'LYG-NHC'], ['TRAINING', '救援人员心理疏导授课', null, 'LYG-EMB']] },
  { group: '社会安全', type: '42A04', experts: 6, fields: ['公共安全', '大型活动安全', '舆情应对'], organization: 'LYG-PSB', workplaces: ['连云港演示大学公共管理学院', '连云港演示安保有限公司'], posts: ['教研室主任', '安全总监'], titles: teacher, qualification: null, duties: review, calls: [['CONSULTATION', '大型活动安全风险评估', null, 'LYG-PSB'], ['TRAINING', '舆情应对授课', null, 'LYG-GOV']] },
];
