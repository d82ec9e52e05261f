import { madeUpName } from './depots.js';
import type { Material } from './materials.js';
import type { PlanProfile } from './planProfiles.js';
import type { PlanTitle } from './planTitles.js';

type Row = Record<string, unknown>;

/** Rows of what belongs to versions, by table. */
export interface StructureRows {
  levels: Row[];
  bodies: Row[];
  steps: Row[];
  measures: Row[];
  needs: Row[];
  contacts: Row[];
  attachments: Row[];
}

const romans = ['I', 'II', 'III', 'IV'] as const;
const approvers = ['市委、市人民政府主要负责人', '市人民政府主要负责人', '市人民政府分管负责人', '指挥部办公室主任'];

/** Steps that every response has: stage, title, minutes, who, kind of action, what. */
const before: readonly (readonly [
  stage: string,
  title: string,
  minutes: number,
  responsible: string,
  action: string,
  description: string,
])[] = [
  ['WARNING', '预警行动', 60, '指挥部办公室', '预警', '发布预警，加强值守，预置队伍和物资。'],
  ['REPORTING', '接报与核实', 15, '应急值班员', '接报', '记录时间、地点、类型、伤亡和已采取的措施，立即核实。'],
  ['REPORTING', '电话快报', 30, '应急值班员', '报告', '向总指挥和上级值班室电话报告，敏感事件立即报告。'],
  ['REPORTING', '书面初报', 60, '指挥部办公室', '报告', '较大以上突发事件 1 小时内书面报告，一般突发事件 2 小时内书面报告。'],
  ['RESPONSE', '启动响应', 30, '总指挥', '决策', '宣布响应级别、事项、预计期限和处置措施。'],
  ['RESPONSE', '成立现场指挥部', 60, '现场指挥官', '指挥', '明确各工作组、通信频道和指挥位置。'],
];
const after: typeof before = [
  ['RESPONSE', '医疗救护', 60, '医疗救护组', '救治', '检伤分类，现场急救，分级转运。'],
  ['RESPONSE', '信息发布', 300, '新闻宣传组', '发布', '5 小时内发布权威信息，24 小时内举行新闻发布会。'],
  ['ENDING', '响应终止', 120, '总指挥', '决策', '评估达到终止条件后宣布，留必要力量看守。'],
  ['RECOVERY', '善后与调查评估', 43_200, '事发地人民政府', '恢复', '30 日内完成善后安排和调查评估报告。'],
];

/** Adds the levels, bodies, steps, measures, needs, contacts and attachments of one version. */
export function addStructure(
  rows: StructureRows,
  version: string,
  plan: PlanTitle,
  profile: PlanProfile,
  materials: readonly Material[],
  former: boolean,
  index: number,
): void {
  const number = (list: Row[]) => list.map((row, place) => ({ version, position: place + 1, ...row }));
  rows.levels.push(
    ...number(
      romans.map((level, place) => ({
        level,
        name: ['一级响应', '二级响应', '三级响应', '四级响应'][place],
        trigger_conditions: profile.triggers[place],
        approver: plan.level === 'UNIT' ? '本单位主要负责人' : approvers[place],
        measures: place < 2 ? '全体成员单位到位，市领导赴现场，请求上级支援。' : '主要成员单位到位，属地先期处置，按需增援。',
      })),
    ),
  );
  rows.bodies.push(
    ...number([
      {
        name: '应急指挥部',
        role: '领导机构',
        head: '分管负责人',
        organization: profile.organization,
        member_units: profile.members,
        duties: `统一领导${profile.hazard}应对工作，决定启动和终止响应。`,
      },
      {
        name: '指挥部办公室',
        role: '办事机构',
        head: `${profile.department}主要负责人`,
        organization: profile.organization,
        member_units: profile.department,
        duties: '值守、信息汇总、综合协调、预案管理。',
      },
      {
        name: '抢险救援组',
        role: '工作组',
        head: '消防救援支队负责人',
        organization: 'LYG-FIRE',
        member_units: '消防救援支队、专业救援队伍',
        duties: '搜救人员，控制险情。',
      },
      {
        name: '警戒疏散组',
        role: '工作组',
        head: '公安局负责人',
        organization: 'LYG-PSB',
        member_units: '公安局、属地人民政府',
        duties: '警戒、交通管制、疏散群众。',
      },
      {
        name: '医疗救护组',
        role: '工作组',
        head: '卫生健康委员会负责人',
        organization: 'LYG-NHC',
        member_units: '卫生健康委员会、急救中心',
        duties: '现场救护和转运救治。',
      },
    ]),
  );
  const own = profile.steps.map(([title, minutes, responsible, action, description]): (typeof before)[number] => [
    'RESPONSE',
    title,
    former ? minutes * 2 : minutes,
    responsible,
    action,
    description,
  ]);
  let offset = 0;
  rows.steps.push(
    ...number(
      [...before, ...own, ...after].map(([stage, title, minutes, responsible, action, description]) => {
        const start = offset;
        if (stage !== 'WARNING' && minutes <= 60) offset += minutes;
        return {
          level: null,
          stage,
          title,
          description,
          start_offset_minutes: stage === 'WARNING' ? null : start,
          time_limit_minutes: Math.min(minutes, 43_200),
          responsible,
          organization: stage === 'REPORTING' ? profile.organization : null,
          action,
          precondition: title === '启动响应' ? '达到响应分级中的启动条件' : null,
        };
      }),
    ),
  );
  rows.measures.push(
    ...number(
      profile.measures.map(([title, hazard, text, un, cas]) => ({
        title,
        hazard,
        event_type: profile.events[0],
        un_number: un ?? null,
        cas_number: cas ?? null,
        text,
      })),
    ),
  );
  const share = { CITY: 1, COUNTY: 0.4, TOWNSHIP: 0.1, UNIT: 0.2 }[plan.level] ?? 1;
  const need = (quantity: number) => Math.max(1, Math.round(quantity * share * (former ? 0.8 : 1)));
  rows.needs.push(
    ...number([
      ...profile.needs.map(([what, quantity, level, minutes]) => {
        const [category, unit] = what.includes(':') ? what.split(':') : [];
        const material = unit === undefined ? materials.find(({ name }) => name === what)! : undefined;
        return {
          level,
          kind: 'MATERIAL',
          material: material?.code ?? null,
          category: unit === undefined ? null : category,
          type: null,
          quantity: need(quantity),
          unit: unit ?? material!.unit,
          within_minutes: minutes,
        };
      }),
      ...profile.teams.map((type) => ({
        level: null,
        kind: 'TEAM',
        material: null,
        category: null,
        type,
        quantity: need(4),
        unit: '支',
        within_minutes: 60,
      })),
      { level: 'III', kind: 'EXPERT', material: null, category: null, type: profile.experts, quantity: 3, unit: '人', within_minutes: 120 },
    ]),
  );
  rows.contacts.push(
    ...number([
      { unit: profile.department, role: '值班室', person_name: madeUpName(index + 3), phone: `0518-8580${String(1000 + index)}` },
      { unit: '市消防救援支队', role: '指挥中心', person_name: madeUpName(index + 11), phone: `1380000${String(6000 + index)}` },
    ]),
  );
  rows.attachments.push(
    ...number([
      { title: '应急响应流程图', kind: '流程图', text: null, file: null },
      { title: '物资装备清单', kind: '清单', text: '见资源需求。', file: null },
    ]),
  );
}
