import type { Theme } from './materials.js';

/** From the first to the last, both included. */
export type Range = readonly [first: number, last: number];

/** What teams of one profession are like. Classes are written scheme:code, the main one first; equipment is named as in the catalogue of materials. */
export interface TeamProfile {
  classes: readonly string[];
  people: Range;
  /** Minutes until the first people leave, and until all are there. */
  response: Range;
  assembly: Range;
  sustainedHours: Range;
  /** Times a year that such a team is called. */
  calls: Range;
  /** Kilometres around its station for which it draws a service area; none when left out. */
  radiusKm?: number;
  themes: readonly Theme[];
  capabilities: readonly (readonly [name: string, quantity: Range | null, unit: string | null, note?: string])[];
  equipment: readonly (readonly [material: string, quantity: Range])[];
  /** Equipment that is in no catalogue. */
  vehicles: readonly (readonly [name: string, specification: string, quantity: Range, unit: string])[];
  reasons: readonly string[];
}

const national = (code: string) => `cn-emergency-platform-5:${code}`;
const local = (code: string) => `lyg-2017-30:${code}`;
const other = national('42E99');

// prettier-ignore
export const teamProfiles = {
  fire: {
    classes: [local('T08'), local('T06')], people: [18, 42], response: [1, 2], assembly: [3, 8], sustainedHours: [12, 24], calls: [3, 6], radiusKm: 6, themes: ['fire', 'rescue'],
    capabilities: [['建筑火灾扑救', [2, 4], '支水枪阵地'], ['交通事故破拆救援', null, null], ['高空绳索救援', [2, 6], '人']],
    equipment: [['移动消防炮', [1, 4]], ['消防水带', [30, 80]], ['消防灭火防护服', [18, 40]], ['正压式空气呼吸器', [12, 36]], ['液压破拆工具组', [1, 3]], ['消防热像仪', [1, 3]], ['救援绳索装备', [2, 5]]],
    vehicles: [['水罐消防车', '载水 8 吨', [1, 3], '辆'], ['抢险救援消防车', '重型', [1, 1], '辆']],
    reasons: ['居民楼厨房火灾', '厂房火灾扑救', '道路交通事故救援', '蜂巢处置与社会救助', '仓库火灾增援'],
  },
  fireSpecial: {
    classes: [local('T08'), local('T06'), local('T01')], people: [36, 68], response: [1, 2], assembly: [4, 8], sustainedHours: [24, 48], calls: [4, 6], radiusKm: 15, themes: ['fire', 'chemical', 'rescue'],
    capabilities: [['石化火灾扑救', [80, 200], '升/秒', '泡沫混合液供给强度'], ['危险化学品侦检与堵漏', [8, 16], '人'], ['地震废墟搜索', [6, 12], '人'], ['大流量远程供水', [12000, 24000], '升/分钟']],
    equipment: [['泡沫消防车', [2, 5]], ['远程供水系统', [1, 1]], ['重型防化服', [12, 30]], ['正压式空气呼吸器', [30, 60]], ['雷达生命探测仪', [1, 2]], ['侦检机器人', [1, 2]], ['注入式堵漏工具', [1, 2]], ['抗溶性泡沫灭火剂', [10, 40]]],
    vehicles: [['举高喷射消防车', '62 米', [1, 2], '辆'], ['化学洗消消防车', '双舱', [1, 1], '辆'], ['登高平台消防车', '54 米', [1, 1], '辆']],
    reasons: ['化工装置火灾处置', '储罐区泄漏处置', '槽罐车泄漏处置', '高层建筑火灾增援', '跨区域增援拉动'],
  },
  chemical: {
    classes: [local('T01'), other], people: [20, 60], response: [3, 8], assembly: [10, 25], sustainedHours: [12, 36], calls: [1, 3], radiusKm: 20, themes: ['chemical', 'fire'],
    capabilities: [['带压堵漏', [4, 10], '人'], ['有毒气体侦检', [4, 12], '组'], ['危险化学品输转', [20, 60], '立方米/小时'], ['人员与装备洗消', [40, 120], '人/小时']],
    equipment: [['重型防化服', [8, 30]], ['轻型防化服', [20, 60]], ['正压式空气呼吸器', [16, 40]], ['注入式堵漏工具', [1, 3]], ['有毒气体探测仪', [4, 12]], ['防爆输转泵', [1, 3]], ['洗消帐篷', [1, 2]], ['无火花工具', [2, 5]]],
    vehicles: [['防化救援车', '气密驾驶舱', [1, 2], '辆'], ['气体检测车', '车载质谱', [0, 1], '辆']],
    reasons: ['液氯管线泄漏处置', '苯罐区异味排查', '危化品运输车侧翻', '园区企业阀门泄漏', '酸雾泄漏处置'],
  },
  port: {
    classes: [local('T02'), other], people: [25, 70], response: [5, 12], assembly: [20, 40], sustainedHours: [12, 36], calls: [1, 3], radiusKm: 12, themes: ['oil', 'water', 'machinery', 'fire'],
    capabilities: [['码头火灾扑救', [30, 80], '升/秒'], ['集装箱危险货物处置', [6, 12], '人'], ['起重吊装', [50, 300], '吨']],
    equipment: [['围油栏', [200, 800]], ['吸油毡', [500, 2000]], ['汽车起重机', [1, 3]], ['叉车', [2, 6]], ['救生衣', [30, 80]], ['移动消防炮', [1, 3]]],
    vehicles: [['消拖两用船', '4000 马力', [0, 2], '艘'], ['门座起重机抢修车', '带升降平台', [1, 1], '辆']],
    reasons: ['危险货物集装箱渗漏', '码头装卸机械故障', '泊位漂浮油污清理', '台风前加固'],
  },
  sea: {
    classes: [local('T03'), other], people: [12, 45], response: [5, 15], assembly: [15, 40], sustainedHours: [12, 48], calls: [2, 5], radiusKm: 40, themes: ['water', 'oil'],
    capabilities: [['海上人员搜寻', [20, 120], '平方海里/小时'], ['遇险船舶拖带', [500, 5000], '吨'], ['落水人员急救', [4, 10], '人']],
    equipment: [['冲锋舟', [1, 4]], ['救生衣', [40, 150]], ['救生圈', [20, 60]], ['抛投器', [2, 6]], ['气胀式救生筏', [2, 6]], ['海事卫星便携终端', [1, 2]], ['水上救生遥控机器人', [1, 2]]],
    vehicles: [['海上救助艇', '18 米 28 节', [1, 2], '艘']],
    reasons: ['渔船失去动力', '落水人员搜寻', '货船进水救助', '大风浪中船员转移', '养殖区人员被困'],
  },
  oil: {
    classes: [local('T03'), local('T02'), other], people: [20, 40], response: [15, 30], assembly: [40, 90], sustainedHours: [24, 72], calls: [1, 2], radiusKm: 35, themes: ['oil', 'water'],
    capabilities: [['溢油围控', [800, 2000], '米', '围油栏总长'], ['溢油回收', [50, 200], '立方米/小时'], ['岸线清污', [200, 800], '米/日']],
    equipment: [['围油栏', [800, 2000]], ['收油机', [2, 6]], ['吸油毡', [3000, 8000]], ['吸油拖栏', [400, 1200]], ['溢油分散剂', [2000, 6000]], ['分散剂喷洒装置', [2, 4]], ['浮动油囊', [2, 6]]],
    vehicles: [['溢油回收船', '舱容 300 立方米', [1, 2], '艘']],
    reasons: ['燃油加注溢漏清理', '不明来源油污监视', '船舶碰撞溢油围控'],
  },
  equipment: {
    classes: [local('T04'), other], people: [10, 26], response: [10, 20], assembly: [30, 60], sustainedHours: [8, 24], calls: [1, 4], themes: ['rescue', 'machinery'],
    capabilities: [['电梯困人解救', [2, 6], '组'], ['起重机械倾覆处置', [50, 200], '吨'], ['压力容器泄漏处置', [4, 8], '人']],
    equipment: [['起重气垫', [2, 6]], ['内燃切割锯', [1, 4]], ['氧炔切割设备', [1, 3]], ['顶撑支护套具', [1, 3]], ['汽车起重机', [1, 2]]],
    vehicles: [['特种设备检验抢险车', '带检测仪器', [1, 2], '辆']],
    reasons: ['电梯困人', '塔式起重机倾斜', '锅炉超压处置', '压力管道渗漏'],
  },
  flood: {
    classes: [local('T05'), other], people: [30, 120], response: [15, 30], assembly: [40, 120], sustainedHours: [24, 72], calls: [1, 4], radiusKm: 18, themes: ['flood', 'machinery'],
    capabilities: [['堤防抢险', [200, 800], '米/日'], ['机动排涝', [1000, 9000], '立方米/小时'], ['险情巡查', [10, 40], '公里/日']],
    equipment: [['编织袋', [5000, 30000]], ['土工布', [1000, 5000]], ['柴油机排水泵组', [2, 8]], ['移动排水抢险车', [1, 3]], ['冲锋舟', [2, 6]], ['便携式打桩机', [2, 6]], ['铁锹', [60, 300]]],
    vehicles: [['防汛抢险运兵车', '25 座', [1, 3], '辆']],
    reasons: ['堤防渗漏抢护', '城区积水抽排', '水库溢洪值守', '台风强降雨抢险'],
  },
  forest: {
    classes: [national('42E12'), local('T06')], people: [20, 60], response: [5, 15], assembly: [20, 45], sustainedHours: [12, 48], calls: [1, 3], radiusKm: 14, themes: ['forest', 'communication'],
    capabilities: [['林火扑打', [1, 4], '公里火线/小时'], ['以水灭火', [1, 3], '公里铺带'], ['隔离带开设', [300, 900], '米/小时']],
    equipment: [['风力灭火机', [10, 40]], ['森林消防水泵', [2, 8]], ['二号工具', [60, 200]], ['林火扑救背负水枪', [20, 60]], ['森林防火灭火弹', [10, 40]], ['数字对讲机', [10, 30]]],
    vehicles: [['森林消防运兵车', '四驱 15 座', [1, 3], '辆']],
    reasons: ['上坟引发山火', '林缘野火扑救', '防火期靠前驻防'],
  },
  pest: {
    classes: [national('42E13')], people: [12, 24], response: [60, 120], assembly: [120, 240], sustainedHours: [8, 24], calls: [0, 2], themes: ['forest'],
    capabilities: [['松材线虫病除治', [20, 60], '亩/日'], ['飞防作业', [1000, 3000], '亩/日']],
    equipment: [['林业烟剂', [20, 60]], ['侦察无人机', [1, 3]]],
    vehicles: [['高射程喷雾车', '射程 50 米', [1, 2], '辆']],
    reasons: ['美国白蛾集中防治', '疫木除治'],
  },
  medical: {
    classes: [local('T07'), other], people: [18, 46], response: [5, 15], assembly: [20, 60], sustainedHours: [24, 72], calls: [1, 4], themes: ['medical'],
    capabilities: [['批量伤员分类救治', [50, 200], '人/日'], ['现场手术', [2, 8], '台/日'], ['危重症转运', [2, 8], '人/批']],
    equipment: [['救护车', [2, 6]], ['便携式呼吸机', [2, 6]], ['自动体外除颤仪', [2, 8]], ['创伤急救箱', [6, 20]], ['担架', [6, 20]], ['充气式医疗帐篷', [1, 3]], ['心电监护仪', [2, 6]]],
    vehicles: [['移动手术车', '展开 12 平方米', [0, 1], '辆']],
    reasons: ['道路交通事故伤员救治', '重大活动医疗保障', '化学灼伤伤员转运', '船员突发疾病接诊'],
  },
  epidemic: {
    classes: [local('T07'), national('42E14')], people: [14, 32], response: [30, 60], assembly: [60, 120], sustainedHours: [24, 72], calls: [1, 3], themes: ['epidemic', 'medical'],
    capabilities: [['流行病学调查', [4, 10], '组'], ['现场快速检测', [100, 400], '份/日'], ['疫源地消毒', [5000, 20000], '平方米/日']],
    equipment: [['医用防护服', [100, 400]], ['医用防护口罩', [500, 2000]], ['背负式消毒喷雾器', [6, 20]], ['次氯酸钠消毒液', [20, 80]], ['红外额温仪', [10, 30]]],
    vehicles: [['移动检测车', '二级生物安全', [0, 1], '辆']],
    reasons: ['学校聚集性腹泻调查', '诺如病毒疫情处置', '灾后防疫消杀', '食物中毒事件调查'],
  },
  comprehensive: {
    classes: [local('T08')], people: [40, 110], response: [5, 15], assembly: [20, 50], sustainedHours: [24, 48], calls: [2, 5], radiusKm: 22, themes: ['rescue', 'flood', 'fire', 'lighting'],
    capabilities: [['综合抢险', [30, 80], '人'], ['水域救援', [6, 16], '人'], ['应急照明与发电', [50, 300], '千瓦'], ['受灾群众转移', [200, 800], '人/日']],
    equipment: [['冲锋舟', [2, 6]], ['液压破拆工具组', [1, 3]], ['移动照明灯塔', [2, 6]], ['柴油发电机组', [1, 4]], ['侦察无人机', [1, 3]], ['数字对讲机', [20, 60]], ['救灾帐篷', [10, 40]]],
    vehicles: [['应急救援指挥车', '越野', [1, 1], '辆'], ['多功能抢险车', '带随车吊', [1, 2], '辆']],
    reasons: ['强降雨人员转移', '倒塌房屋搜救', '走失人员搜寻', '雨雪冰冻保畅', '跨区支援'],
  },
  town: {
    classes: [local('T08')], people: [15, 40], response: [10, 20], assembly: [20, 45], sustainedHours: [8, 24], calls: [0, 3], themes: ['flood', 'lighting', 'shelter'],
    capabilities: [['先期处置', [10, 25], '人'], ['群众疏散引导', [100, 500], '人/小时']],
    equipment: [['干粉灭火器', [20, 60]], ['编织袋', [1000, 5000]], ['救生衣', [10, 40]], ['铁锹', [20, 80]], ['手持扩音器', [4, 12]], ['防爆强光手电', [10, 30]]],
    vehicles: [['小型消防车', '载水 2 吨', [0, 1], '辆']],
    reasons: ['秸秆火情处置', '内涝排水', '危房群众转移'],
  },
  road: {
    classes: [national('42E15')], people: [20, 50], response: [15, 30], assembly: [30, 90], sustainedHours: [24, 72], calls: [1, 3], radiusKm: 25, themes: ['machinery', 'winter', 'site'],
    capabilities: [['道路抢通', [200, 800], '米/日'], ['应急桥架设', [30, 60], '米'], ['除雪保畅', [20, 80], '公里/次']],
    equipment: [['履带式挖掘机', [1, 3]], ['轮式装载机', [2, 5]], ['自卸汽车', [3, 10]], ['装配式公路钢桥', [1, 1]], ['融雪剂', [20, 100]], ['反光锥筒', [200, 600]]],
    vehicles: [['道路清障车', '重型', [1, 3], '辆']],
    reasons: ['路基塌陷抢修', '国道清障', '桥涵水毁抢通', '低温结冰撒布'],
  },
  telecom: {
    classes: [national('42E16')], people: [15, 36], response: [15, 30], assembly: [30, 60], sustainedHours: [24, 72], calls: [1, 3], themes: ['communication', 'power'],
    capabilities: [['应急基站开通', [2, 6], '座'], ['光缆抢修', [5, 20], '公里/日']],
    equipment: [['便携卫星站', [1, 2]], ['卫星电话', [4, 12]], ['宽带自组网设备', [1, 3]], ['汽油发电机', [4, 12]]],
    vehicles: [['应急通信车', '升降桅杆 18 米', [1, 3], '辆']],
    reasons: ['台风后基站抢修', '光缆中断抢修', '现场通信保障'],
  },
  power: {
    classes: [national('42E17')], people: [24, 80], response: [15, 30], assembly: [30, 60], sustainedHours: [24, 72], calls: [1, 4], radiusKm: 30, themes: ['power', 'lighting'],
    capabilities: [['线路抢修', [2, 8], '基杆塔/日'], ['应急供电', [500, 3000], '千瓦']],
    equipment: [['应急电源车', [1, 4]], ['柴油发电机组', [2, 8]], ['移动照明灯塔', [2, 6]], ['电缆盘', [4, 16]], ['配电箱', [4, 12]]],
    vehicles: [['绝缘斗臂车', '18 米', [1, 3], '辆']],
    reasons: ['配电线路倒杆抢修', '泵站应急供电', '医院保供电'],
  },
  gas: {
    classes: [national('42E18')], people: [14, 30], response: [5, 15], assembly: [20, 40], sustainedHours: [12, 24], calls: [1, 4], themes: ['chemical', 'site'],
    capabilities: [['管线带气抢修', [2, 4], '组'], ['燃气泄漏检测', [20, 60], '公里/日']],
    equipment: [['可燃气体检测仪', [6, 20]], ['无火花工具', [2, 6]], ['正压式空气呼吸器', [4, 12]], ['警戒带', [10, 40]]],
    vehicles: [['燃气抢修车', '带氮气置换', [1, 3], '辆']],
    reasons: ['施工挖断燃气管', '阀井泄漏处置', '居民楼燃气泄漏'],
  },
  supply: {
    classes: [national('42E19')], people: [14, 32], response: [15, 30], assembly: [30, 60], sustainedHours: [12, 36], calls: [1, 3], themes: ['power', 'food'],
    capabilities: [['管网抢修', [2, 4], '处/日'], ['应急送水', [20, 80], '吨/日']],
    equipment: [['应急净水设备', [1, 3]], ['潜水排污泵', [2, 8]], ['桶装饮用水', [100, 400]]],
    vehicles: [['应急供水车', '10 吨', [1, 3], '辆']],
    reasons: ['主干管爆管抢修', '停水区送水'],
  },
  drainage: {
    classes: [national('42E20'), local('T05')], people: [16, 40], response: [10, 20], assembly: [30, 60], sustainedHours: [24, 48], calls: [1, 4], themes: ['flood', 'power'],
    capabilities: [['城区排水', [2000, 6000], '立方米/小时'], ['管道疏通', [500, 2000], '米/日']],
    equipment: [['移动排水抢险车', [2, 4]], ['潜水排污泵', [6, 20]], ['排水软管', [10, 40]], ['反光锥筒', [50, 200]]],
    vehicles: [['联合吸污车', '16 吨', [1, 3], '辆']],
    reasons: ['下穿通道积水抽排', '污水管塌陷抢险', '暴雨值守'],
  },
  garden: {
    classes: [national('42E21')], people: [12, 30], response: [20, 40], assembly: [40, 90], sustainedHours: [8, 24], calls: [0, 2], themes: ['site', 'winter'],
    capabilities: [['倒伏树木清理', [40, 160], '株/日']],
    equipment: [['内燃切割锯', [4, 12]], ['反光背心', [20, 60]], ['自卸汽车', [1, 3]]],
    vehicles: [['高空修剪车', '16 米', [1, 2], '辆']],
    reasons: ['台风倒树清理', '积雪压枝清理'],
  },
  environment: {
    classes: [other, local('T01')], people: [12, 24], response: [20, 40], assembly: [40, 90], sustainedHours: [24, 48], calls: [1, 3], radiusKm: 35, themes: ['chemical', 'oil'],
    capabilities: [['水质应急监测', [20, 60], '项'], ['大气走航监测', [40, 120], '公里/日'], ['污染团拦截', [100, 400], '米']],
    equipment: [['有毒气体探测仪', [4, 12]], ['粉末活性炭', [100, 400]], ['化学吸附棉', [10, 40]], ['侦察无人机', [1, 2]]],
    vehicles: [['大气走航监测车', '质谱', [1, 1], '辆']],
    reasons: ['异味投诉溯源', '断面水质异常监测', '泄漏事故环境监测'],
  },
  weather: {
    classes: [other], people: [8, 16], response: [20, 40], assembly: [40, 80], sustainedHours: [24, 72], calls: [1, 3], themes: ['communication', 'chemical'],
    capabilities: [['现场气象观测', [1, 3], '站'], ['扩散气象条件预报', null, null]],
    equipment: [['单兵气象仪', [1, 4]], ['北斗短报文终端', [1, 3]]],
    vehicles: [['移动气象台', '车载', [1, 1], '辆']],
    reasons: ['事故现场气象保障', '森林火险观测'],
  },
  rescue: {
    classes: [other], people: [20, 60], response: [30, 60], assembly: [60, 150], sustainedHours: [12, 48], calls: [1, 4], themes: ['rescue', 'water'],
    capabilities: [['山地搜救', [6, 20], '人'], ['静水与急流救援', [6, 20], '人'], ['走失人员搜寻', [10, 40], '人']],
    equipment: [['救援绳索装备', [3, 10]], ['冲锋舟', [1, 4]], ['干式水域救援服', [6, 20]], ['侦察无人机', [1, 3]], ['数字对讲机', [10, 40]], ['自动体外除颤仪', [1, 3]]],
    vehicles: [['越野救援车', '四驱', [1, 3], '辆']],
    reasons: ['驴友被困山中', '溺水人员打捞', '走失老人搜寻', '省外洪灾支援'],
  },
  volunteer: {
    classes: [local('T09')], people: [60, 400], response: [60, 120], assembly: [120, 300], sustainedHours: [8, 24], calls: [0, 2], themes: ['shelter', 'food'],
    capabilities: [['安置点服务', [100, 500], '人/日', '服务的受灾群众'], ['应急知识宣传', null, null], ['心理疏导', [4, 20], '人']],
    equipment: [['反光背心', [60, 300]], ['手持扩音器', [4, 20]], ['创伤急救箱', [4, 16]]],
    vehicles: [],
    reasons: ['安置点志愿服务', '高温天送水', '台风前入户劝导'],
  },
  militia: {
    classes: [national('42B01'), local('T05')], people: [80, 140], response: [30, 60], assembly: [90, 180], sustainedHours: [48, 96], calls: [0, 2], themes: ['flood', 'rescue'],
    capabilities: [['堤防抢险', [400, 900], '米/日'], ['冲锋舟转移群众', [200, 600], '人/日']],
    equipment: [['冲锋舟', [4, 10]], ['编织袋', [10000, 30000]], ['救生衣', [80, 200]], ['铁锹', [80, 200]]],
    vehicles: [['运输车', '6×6', [2, 6], '辆']],
    reasons: ['沂沭泗行洪抢险', '抗旱送水'],
  },
} satisfies Record<string, TeamProfile>;

export type Profession = keyof typeof teamProfiles;
