import { choice, date, number, reference, text } from '../../../records/fields.js';
import { casNumber, unNumber, uscc } from '../../../records/identifiers.js';
import { part } from '../../../records/parts.js';
import { toEventType, toOrganization } from '../../../vocabulary/references.js';
import { toExpert } from '../../experts/references.js';
import { toDepot, toMaterial } from '../../materials/references.js';
import { toPlan, toRegulation } from '../../plans/references.js';
import { ResponseLevel } from '../../plans/versions/structure/types.js';
import { responseLevelWords } from '../../plans/words.js';
import { toTeam } from '../../teams/references.js';
import { figureStateWords, lessonKindWords, lessonStateWords, lossWords } from '../words.js';
import { figureStates } from './figures.js';
import { ending, instant } from './moments.js';
import { yuan } from './yuan.js';

export const lossKinds = ['CASUALTY', 'PROPERTY', 'RESCUE', 'CLEANUP', 'ADMINISTRATIVE'] as const;
export const lessonKinds = ['LESSON', 'MEASURE'] as const;
export const lessonStates = ['OPEN', 'DONE', 'DROPPED'] as const;

const count = (zh: string, en: string) => number(zh, en, { least: 0, most: 2_000_000_000, decimals: 0 });

/** The numbers of a case or of one report of it; counts of people, money in yuan. */
export const figureRules = {
  deaths: count('死亡人数', 'The number of deaths'),
  missing: count('失踪人数', 'The number of missing'),
  seriousInjuries: count('重伤人数', 'The number of seriously injured'),
  minorInjuries: count('轻伤人数', 'The number of slightly injured'),
  trapped: count('被困人数', 'The number of trapped'),
  evacuated: count('转移人数', 'The number of evacuated'),
  affected: count('受灾人数', 'The number of affected'),
  directLossYuan: yuan('直接经济损失（元）', 'The direct loss in yuan'),
  indirectLossYuan: yuan('间接经济损失（元）', 'The indirect loss in yuan'),
};

const owner = 'case_id';

/** What belongs to a case, by the names of its fields. */
export const caseParts = {
  classifications: part('其他分类', 'the further classes', {
    table: 'case_event_type',
    owner,
    items: { eventType: reference('事件类型', 'event type', toEventType, { required: true }) },
    key: ['eventType'],
    most: 50,
    inCell: ['eventType'],
  }),
  figureReports: part('数字报告', 'the reports of figures', {
    table: 'case_figures',
    owner,
    items: {
      state: choice('数字状态', 'The state of the figures', figureStates, figureStateWords, { required: true }),
      reportedAt: instant('报告时间', 'The time of the report', { required: true }),
      ...figureRules,
      source: text('来源', 'The source', 200),
    },
    key: ['reportedAt'],
    most: 200,
  }),
  losses: part('损失构成', 'the parts of the direct loss', {
    table: 'case_loss',
    owner,
    items: {
      kind: choice('损失类别', 'The kind of loss', lossKinds, lossWords, { required: true }),
      amountYuan: yuan('金额（元）', 'The amount in yuan', { required: true }),
      note: text('说明', 'The note', 1000),
    },
    key: ['kind'],
    most: 5,
    inCell: ['kind', 'amountYuan', 'note'],
  }),
  timeline: part('处置经过', 'the timeline', {
    table: 'case_timeline',
    owner,
    items: {
      at: instant('时间', 'The time', { required: true }),
      actor: text('主体', 'The actor', 200),
      action: text('事项', 'The action', 4000, { required: true }),
      source: text('来源', 'The source', 200),
    },
    key: ['position'],
    ordered: true,
    most: 1000,
    inCell: ['at', 'action', 'actor', 'source'],
  }),
  units: part('涉及单位', 'the units involved', {
    table: 'case_unit',
    owner,
    items: {
      name: text('单位名称', 'The name of the unit', 200, { required: true }),
      uscc: uscc(),
      organization: reference('机构', 'organisation', toOrganization),
      role: text('角色', 'The role', 100),
    },
    key: ['name'],
    ordered: true,
    most: 100,
    inCell: ['name', 'role', 'uscc'],
  }),
  chemicals: part('涉及危化品', 'the chemicals involved', {
    table: 'case_chemical',
    owner,
    items: {
      name: text('品名', 'The name of the chemical', 200, { required: true }),
      unNumber: unNumber(),
      casNumber: casNumber(),
      quantityTonnes: number('数量（吨）', 'The quantity in tonnes', { least: 0, most: 9_999_999_999, decimals: 3 }),
    },
    key: ['name'],
    ordered: true,
    most: 100,
    inCell: ['name', 'unNumber', 'casNumber', 'quantityTonnes'],
  }),
  planActivations: part('启动预案', 'the plans activated', {
    table: 'case_plan',
    owner,
    items: {
      plan: reference('预案', 'plan', toPlan, { required: true }),
      level: choice('响应级别', 'The response level', Object.keys(ResponseLevel), responseLevelWords),
      startedAt: instant('启动时间', 'The start'),
      endedAt: ending('终止时间', 'The end'),
      note: text('说明', 'The note', 1000),
    },
    key: ['plan'],
    ordered: true,
    most: 100,
    inCell: ['plan', 'level', 'startedAt', 'endedAt'],
  }),
  deployments: part('出动队伍', 'the teams deployed', {
    table: 'case_team',
    owner,
    items: {
      team: reference('队伍', 'team', toTeam, { required: true }),
      people: count('出动人数', 'The number of people'),
      sentAt: instant('出动时间', 'The time of departure'),
      arrivedAt: instant('到达时间', 'The time of arrival'),
      leftAt: instant('撤离时间', 'The time of leaving'),
      task: text('任务', 'The task', 1000),
    },
    key: ['team'],
    ordered: true,
    most: 200,
    inCell: ['team', 'people', 'task'],
  }),
  supplies: part('调用物资', 'the materials used', {
    table: 'case_material',
    owner,
    items: {
      name: text('物资名称', 'The name of the material', 300, { required: true }),
      material: reference('物资', 'material', toMaterial),
      depot: reference('储备库', 'depot', toDepot),
      quantity: number('数量', 'The quantity', { required: true, above: 0, most: 9_999_999_999, decimals: 3 }),
      unit: text('计量单位', 'The unit', 30, { required: true }),
      sentAt: instant('发出时间', 'The time of sending'),
      note: text('说明', 'The note', 1000),
    },
    key: ['name', 'depot'],
    ordered: true,
    most: 500,
    inCell: ['name', 'quantity', 'unit', 'material', 'depot'],
  }),
  opinions: part('专家意见', 'the experts consulted', {
    table: 'case_expert',
    owner,
    items: {
      expert: reference('专家', 'expert', toExpert, { required: true }),
      role: text('角色', 'The role', 100),
      beganAt: instant('开始时间', 'The beginning'),
      opinion: text('意见', 'The opinion', 4000),
      score: number('评分', 'The score', { least: 1, most: 5, decimals: 0 }),
    },
    key: ['expert'],
    ordered: true,
    most: 100,
    inCell: ['expert', 'role', 'opinion'],
  }),
  citations: part('适用法规', 'the regulations applied', {
    table: 'case_regulation',
    owner,
    items: {
      regulation: reference('法规', 'regulation', toRegulation, { required: true }),
      article: text('条款', 'The article', 100),
      note: text('说明', 'The note', 1000),
    },
    key: ['regulation'],
    ordered: true,
    most: 100,
    inCell: ['regulation', 'article'],
  }),
  lessons: part('教训与措施', 'the lessons and measures', {
    table: 'case_lesson',
    owner,
    items: {
      kind: choice('类别', 'The kind', lessonKinds, lessonKindWords, { required: true }),
      text: text('内容', 'The text', 4000, { required: true }),
      responsible: text('责任方', 'Who is responsible', 200),
      organization: reference('责任单位', 'organisation', toOrganization),
      dueOn: date('期限', 'The day due'),
      doneOn: date('完成日期', 'The day done'),
      state: choice('状态', 'The state', lessonStates, lessonStateWords),
    },
    key: ['position'],
    ordered: true,
    most: 200,
    inCell: ['kind', 'text', 'responsible', 'dueOn', 'doneOn'],
  }),
};
