import { choice, number, reference, text } from '../../../records/fields.js';
import { casNumber, phone, unNumber } from '../../../records/identifiers.js';
import { part } from '../../../records/parts.js';
import { toEventType, toMaterialCategory, toOrganization, toResourceType } from '../../../vocabulary/references.js';
import { toMaterial } from '../../materials/references.js';
import { needKindWords, responseLevelWords, stepStageWords } from '../words.js';
import { longestText, mostSections } from './sections/outline.js';
import { PlanNeedKind, PlanStepStage, ResponseLevel } from './structure/types.js';

const level = (required: boolean) => choice('响应级别', 'The response level', Object.keys(ResponseLevel), responseLevelWords, { required });
const minutes = (zh: string, en: string, least: number) => number(zh, en, { least, most: 43_200, decimals: 0 });
const position = ['position'];

/** How what belongs to a version is written, list by list. */
export const versionParts = {
  sections: part('正文章节', 'the sections', {
    table: 'plan_section',
    owner: 'version_id',
    items: {
      number: text('编号', 'The number', 60),
      heading: text('标题', 'The heading', 300),
      depth: number('层级', 'The depth', { least: 0, most: 9, decimals: 0 }),
      text: text('正文', 'The text', longestText),
      path: text('路径', 'The path', 4000),
      parentPosition: number('上级序号', 'The place of the section above', { least: 1, decimals: 0 }),
    },
    key: position,
    ordered: true,
    most: mostSections,
  }),
  responseLevels: part('响应分级', 'the response levels', {
    table: 'plan_response_level',
    owner: 'version_id',
    items: {
      level: level(true),
      name: text('名称', 'The name', 100),
      triggerConditions: text('启动条件', 'The trigger conditions', 10_000, { required: true }),
      approver: text('启动权限', 'The approver', 200),
      measures: text('响应措施', 'The measures', 10_000),
    },
    key: ['level'],
    ordered: true,
    most: 5,
    inCell: ['level', 'triggerConditions', 'approver', 'measures'],
  }),
  commandBodies: part('指挥机构', 'the command bodies', {
    table: 'plan_command_body',
    owner: 'version_id',
    items: {
      name: text('名称', 'The name', 200, { required: true }),
      role: text('职能', 'The role', 100),
      head: text('负责人职务', 'The post of the head', 200),
      organization: reference('牵头单位', 'organisation', toOrganization),
      memberUnits: text('成员单位', 'The member units', 4000),
      duties: text('职责', 'The duties', 10_000),
    },
    key: ['name'],
    ordered: true,
    most: 100,
    inCell: ['name', 'role', 'head', 'memberUnits', 'duties'],
  }),
  steps: part('工作流程', 'the steps', {
    table: 'plan_step',
    owner: 'version_id',
    items: {
      level: level(false),
      stage: choice('阶段', 'The stage', Object.keys(PlanStepStage), stepStageWords, { required: true }),
      title: text('名称', 'The title', 200, { required: true }),
      description: text('说明', 'The description', 10_000),
      startOffsetMinutes: minutes('开始时点（分钟）', 'The start in minutes', 0),
      timeLimitMinutes: minutes('时限（分钟）', 'The time limit in minutes', 1),
      responsible: text('责任岗位', 'The responsible post', 200),
      organization: reference('责任单位', 'organisation', toOrganization),
      action: text('动作类型', 'The kind of action', 100),
      precondition: text('前置条件', 'The precondition', 2000),
    },
    key: position,
    ordered: true,
    most: 500,
    inCell: ['stage', 'title', 'timeLimitMinutes', 'responsible', 'description'],
  }),
  measures: part('技术措施', 'the measures', {
    table: 'plan_measure',
    owner: 'version_id',
    items: {
      title: text('名称', 'The title', 200, { required: true }),
      hazard: text('危险', 'The hazard', 200),
      eventType: reference('事件类型', 'event type', toEventType),
      unNumber: unNumber(),
      casNumber: casNumber(),
      text: text('内容', 'The text', 10_000, { required: true }),
    },
    key: position,
    ordered: true,
    most: 300,
    inCell: ['title', 'text', 'hazard'],
  }),
  needs: part('资源需求', 'the needs', {
    table: 'plan_need',
    owner: 'version_id',
    items: {
      level: level(false),
      kind: choice('需求类型', 'The kind of need', Object.keys(PlanNeedKind), needKindWords, { required: true }),
      material: reference('物资', 'material', toMaterial),
      category: reference('物资分类', 'category', toMaterialCategory),
      type: reference('资源分类', 'class of resources', toResourceType),
      quantity: number('数量', 'The quantity', { required: true, above: 0, most: 9_999_999_999 }),
      unit: text('单位', 'The unit', 30),
      withinMinutes: minutes('到位时限（分钟）', 'The minutes until it is there', 1),
      note: text('说明', 'The note', 1000),
    },
    key: position,
    ordered: true,
    most: 500,
    inCell: ['kind', 'category', 'quantity', 'unit', 'withinMinutes', 'level'],
  }),
  contacts: part('通讯录', 'the contacts', {
    table: 'plan_contact',
    owner: 'version_id',
    items: {
      unit: text('单位', 'The unit', 200, { required: true }),
      role: text('职务', 'The post', 100),
      personName: text('姓名', 'The name', 100, { personal: true }),
      phone: phone('电话', 'The phone'),
    },
    key: position,
    ordered: true,
    most: 500,
    inCell: ['unit', 'role', 'personName', 'phone'],
  }),
  attachments: part('附件', 'the attachments', {
    table: 'plan_attachment',
    owner: 'version_id',
    items: {
      title: text('名称', 'The title', 300, { required: true }),
      kind: text('类型', 'The kind', 60),
      text: text('内容', 'The text', longestText),
      file: text('文件', 'The file', 1000),
    },
    key: position,
    ordered: true,
    most: 200,
    inCell: ['title', 'kind', 'file'],
  }),
} as const;
