import type { PlanProfile } from './planProfiles.js';
import type { PlanTitle } from './planTitles.js';

/** A section of a demonstration plan as its table takes it. */
export interface SectionRow {
  version: string;
  position: number;
  depth: number;
  number: string;
  heading: string;
  path: string;
  parent_position: number | null;
  text: string;
}

const levelNames = ['Ⅰ级（特别重大）', 'Ⅱ级（重大）', 'Ⅲ级（较大）', 'Ⅳ级（一般）'];

/** Numbers, headings and texts in the skeleton of GB/T 29639-2020. */
function outline(plan: PlanTitle, profile: PlanProfile, former: boolean): [number: string, heading: string, text: string][] {
  const { hazard, department, members, triggers, steps, measures } = profile;
  const head = plan.level === 'UNIT' ? '本单位主要负责人' : `${plan.issuer.replace(/（.*$/, '')}分管负责人`;
  const hours = former ? '2 小时' : '1 小时';
  return [
    ['1', '总则', ''],
    ['1.1', '编制目的', `为规范${hazard}应对工作，最大限度减少人员伤亡和财产损失，制定本预案。`],
    ['1.2', '编制依据', '《中华人民共和国突发事件应对法》《突发事件应急预案管理办法》《江苏省突发事件应急预案管理办法》等。'],
    ['1.3', '适用范围', `适用于${plan.title.replace(/（演示）|应急预案.*$/g, '')}范围内${hazard}的预防、准备、响应和恢复。`],
    ['1.4', '工作原则', '人民至上、生命至上，统一领导、分级负责，属地为主、快速反应，依法科学、协同应对。'],
    ['1.5', '响应分级', levelNames.map((name, index) => `${name}：${triggers[index]}`).join('\n')],
    ['2', '组织机构及职责', ''],
    ['2.1', '应急指挥部', `由${head}任总指挥，成员单位包括${members}。负责统一领导、指挥${hazard}应对工作，决定启动和终止响应。`],
    ['2.2', '指挥部办公室', `设在${department}，承担值守、信息汇总、综合协调和预案管理。`],
    ['2.3', '现场指挥部', '下设综合协调、抢险救援、警戒疏散、医疗救护、环境监测、后勤保障、新闻宣传和专家咨询组。'],
    ['3', '响应', ''],
    ['3.1', '信息报告', `值班人员接报后立即核实并报告；一般突发事件 2 小时内、较大以上突发事件 ${hours}内书面报告，敏感事件先电话后书面。`],
    ['3.2', '预警', '按红、橙、黄、蓝四级发布预警，落实值守、巡查、力量预置和人员转移准备；风险消除后及时解除。'],
    ['3.3', '响应启动', '研判达到启动条件的，由指挥部决定启动相应级别响应，明确响应事项、级别、预计期限和处置措施。'],
    [
      '3.4',
      '应急处置',
      steps
        .map(
          ([title, minutes, responsible, , description]) => `${title}：${responsible}${former ? '' : `在 ${minutes} 分钟内`}${description}`,
        )
        .join('\n'),
    ],
    ['3.4.1', '技术措施', measures.map(([title, danger, text]) => `${title}（${danger}）：${text}`).join('\n')],
    ['3.5', '应急支援', '超出处置能力时，请求上级、相邻地区和驻地部队支援，指定引导人员和集结地点。'],
    ['3.6', '响应终止', '现场得到控制、隐患消除、被困人员全部获救或失踪人员搜救结束后，由启动机关宣布终止。'],
    ['4', '后期处置', ''],
    ['4.1', '善后处置', '做好救助、补偿、抚慰、保险理赔、污染物清理和秩序恢复。'],
    ['4.2', '调查评估', '查明原因、性质和责任，评估应对过程，提出改进措施并跟踪落实。'],
    ['5', '保障', ''],
    ['5.1', '通信与信息保障', '建立成员单位和救援队伍通讯录，配备卫星电话等备份手段，值班电话 24 小时畅通。'],
    ['5.2', '队伍保障', '综合应急队伍、专业救援队伍和志愿者队伍按任务编组，每年组织训练。'],
    [
      '5.3',
      '物资装备保障',
      `按本预案资源需求储备${profile.needs.map(([what]) => (what.includes(':') ? '专项物资' : what)).join('、')}等，采取实物与协议储备结合。`,
    ],
    ['5.4', '预案管理', former ? '每三年评估一次，适时修订。' : '每三年至少演练一次、评估一次；指挥体系、程序、措施或分级变化的及时修订。'],
  ];
}

/** The sections of one version; a former version says some things otherwise. */
export function sectionRows(version: string, plan: PlanTitle, profile: PlanProfile, former: boolean): SectionRow[] {
  const open: { depth: number; path: string; position: number }[] = [];
  return outline(plan, profile, former).map(([number, heading, text], index) => {
    const depth = number.split('.').length;
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const above = open.at(-1);
    const path = `${above ? `${above.path} / ` : ''}${number} ${heading}`;
    open.push({ depth, path, position: index + 1 });
    return { version, position: index + 1, depth, number, heading, path, parent_position: above?.position ?? null, text };
  });
}
