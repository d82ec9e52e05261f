import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MaskedTextType, namesOf } from '../../../../reading/types.js';
import { EventTypeType, MaterialCategoryType, ResourceTypeType } from '../../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../../vocabulary/organizations/types.js';
import { MaterialType } from '../../../materials/catalogue/types.js';
import { PlanVersionType } from '../types.js';

export const ResponseLevel = namesOf(['I', 'II', 'III', 'IV', 'V']);
registerEnumType(ResponseLevel, {
  name: 'ResponseLevel',
  description: '应急响应级别 — Level of a response; not the level of the event.',
  valuesConfig: {
    I: { description: '一级响应 — Level I, the highest.' },
    II: { description: '二级响应 — Level II.' },
    III: { description: '三级响应 — Level III.' },
    IV: { description: '四级响应 — Level IV.' },
    V: { description: '五级响应 — Level V, where a unit has five.' },
  },
});

export const PlanStepStage = namesOf(['WARNING', 'REPORTING', 'RESPONSE', 'ENDING', 'RECOVERY']);
registerEnumType(PlanStepStage, {
  name: 'PlanStepStage',
  description: '流程阶段 — Stage of a response that a step belongs to.',
  valuesConfig: {
    WARNING: { description: '预警 — Before it happens.' },
    REPORTING: { description: '信息报告 — Reporting.' },
    RESPONSE: { description: '响应处置 — Response.' },
    ENDING: { description: '响应终止 — Ending the response.' },
    RECOVERY: { description: '后期处置 — Recovery.' },
  },
});

export const PlanNeedKind = namesOf(['MATERIAL', 'TEAM', 'EXPERT']);
registerEnumType(PlanNeedKind, {
  name: 'PlanNeedKind',
  description: '需求类型 — What kind of resource is needed.',
  valuesConfig: {
    MATERIAL: { description: '物资 — A material, or any of a category.' },
    TEAM: { description: '队伍 — Teams of a class.' },
    EXPERT: { description: '专家 — Experts of a class.' },
  },
});

@ObjectType('ResponseLevelRule', { description: '响应分级 — A response level of a plan and what triggers it.' })
export class ResponseLevelRuleType {
  @Field(() => PlanVersionType, { description: '预案版本 — Version it is part of.' })
  version!: PlanVersionType;

  @Field(() => Int, { description: '序号 — Place in its list, from 1.' })
  position!: number;

  @Field(() => ResponseLevel, { description: '级别 — Level.' })
  level!: keyof typeof ResponseLevel;

  @Field(() => String, { nullable: true, description: '名称 — Name, such as Ⅰ级（特别重大）.' })
  name?: string | null;

  @Field(() => String, { description: '启动条件 — What triggers it.' })
  triggerConditions!: string;

  @Field(() => String, { nullable: true, description: '启动权限 — Who decides to start it.' })
  approver?: string | null;

  @Field(() => String, { nullable: true, description: '响应措施 — What is done at this level.' })
  measures?: string | null;
}

@ObjectType('CommandBody', { description: '指挥机构 — A command body of a plan.' })
export class CommandBodyType {
  @Field(() => PlanVersionType, { description: '预案版本 — Version it is part of.' })
  version!: PlanVersionType;

  @Field(() => Int, { description: '序号 — Place in its list, from 1.' })
  position!: number;

  @Field(() => String, { description: '名称 — Name, unique within the version.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '职能 — Role, such as 领导机构, 办事机构, 工作组.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: '负责人职务 — Post of its head; no personal name.' })
  head?: string | null;

  @Field(() => OrganizationType, { nullable: true, description: '牵头单位 — Organisation that leads it.' })
  organization?: OrganizationType | null;

  @Field(() => String, { nullable: true, description: '成员单位 — Units that belong to it.' })
  memberUnits?: string | null;

  @Field(() => String, { nullable: true, description: '职责 — Duties.' })
  duties?: string | null;
}

@ObjectType('PlanStep', { description: '工作流程步骤 — A step of the response, with its time limit.' })
export class PlanStepType {
  @Field(() => PlanVersionType, { description: '预案版本 — Version it is part of.' })
  version!: PlanVersionType;

  @Field(() => Int, { description: '序号 — Place in its list, from 1.' })
  position!: number;

  @Field(() => ResponseLevel, { nullable: true, description: '响应级别 — Level at which it is taken; null for every level.' })
  level?: keyof typeof ResponseLevel | null;

  @Field(() => PlanStepStage, { description: '阶段 — Stage it belongs to.' })
  stage!: keyof typeof PlanStepStage;

  @Field(() => String, { description: '名称 — What is done, in short.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '说明 — What is done.' })
  description?: string | null;

  @Field(() => Int, { nullable: true, description: '开始时点（分钟） — Minutes after the start of the response.' })
  startOffsetMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: '时限（分钟） — Minutes within which it is done, 1 to 43,200.' })
  timeLimitMinutes?: number | null;

  @Field(() => String, { nullable: true, description: '责任岗位 — Who does it.' })
  responsible?: string | null;

  @Field(() => OrganizationType, { nullable: true, description: '责任单位 — Organisation that does it.' })
  organization?: OrganizationType | null;

  @Field(() => String, { nullable: true, description: '动作类型 — Kind of action, such as 报告, 警戒, 转移.' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: '前置条件 — What must hold before.' })
  precondition?: string | null;
}

@ObjectType('PlanMeasure', { description: '技术措施 — A technical measure against a hazard or a substance.' })
export class PlanMeasureType {
  @Field(() => PlanVersionType, { description: '预案版本 — Version it is part of.' })
  version!: PlanVersionType;

  @Field(() => Int, { description: '序号 — Place in its list, from 1.' })
  position!: number;

  @Field(() => String, { description: '名称 — Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '危险 — Hazard or object it is for.' })
  hazard?: string | null;

  @Field(() => EventTypeType, { nullable: true, description: '事件类型 — Class of emergency it is for.' })
  eventType?: EventTypeType | null;

  @Field(() => String, { nullable: true, description: '联合国编号 — UN number of the substance, four digits.' })
  unNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'CAS 号 — CAS number of the substance.' })
  casNumber?: string | null;

  @Field(() => String, { description: '内容 — What to do.' })
  text!: string;
}

@ObjectType('PlanNeed', { description: '资源需求 — What a plan needs at a level, to be matched with stock, teams and experts.' })
export class PlanNeedType {
  @Field(() => PlanVersionType, { description: '预案版本 — Version it is part of.' })
  version!: PlanVersionType;

  @Field(() => Int, { description: '序号 — Place in its list, from 1.' })
  position!: number;

  @Field(() => ResponseLevel, { nullable: true, description: '响应级别 — Level at which it is needed; null for every level.' })
  level?: keyof typeof ResponseLevel | null;

  @Field(() => PlanNeedKind, { description: '类型 — Material, team or expert.' })
  kind!: keyof typeof PlanNeedKind;

  @Field(() => MaterialType, { nullable: true, description: '物资 — The material; null when any of a category will do.' })
  material?: MaterialType | null;

  @Field(() => MaterialCategoryType, { nullable: true, description: '物资分类 — Category of which any material will do.' })
  category?: MaterialCategoryType | null;

  @Field(() => ResourceTypeType, { nullable: true, description: '资源分类 — Class of team or expert.' })
  type?: ResourceTypeType | null;

  @Field(() => Float, { description: '数量 — How much, above 0.' })
  quantity!: number;

  @Field(() => String, { description: '单位 — Unit of the quantity.' })
  unit!: string;

  @Field(() => Int, { nullable: true, description: '到位时限（分钟） — Minutes within which it should be there.' })
  withinMinutes?: number | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@ObjectType('PlanContact', { description: '通讯录 — A contact of a plan; personal data.' })
export class PlanContactType {
  @Field(() => PlanVersionType, { description: '预案版本 — Version it is part of.' })
  version!: PlanVersionType;

  @Field(() => Int, { description: '序号 — Place in its list, from 1.' })
  position!: number;

  @Field(() => String, { description: '单位 — Unit.' })
  unit!: string;

  @Field(() => String, { nullable: true, description: '职务 — Post or role.' })
  role?: string | null;

  @Field(() => MaskedTextType, { nullable: true, description: '姓名 — Name; personal data.' })
  personName?: MaskedTextType | null;

  @Field(() => MaskedTextType, { nullable: true, description: '电话 — Phone; personal data.' })
  phone?: MaskedTextType | null;
}

@ObjectType('PlanAttachment', { description: '预案附件 — An attachment of a plan.' })
export class PlanAttachmentType {
  @Field(() => PlanVersionType, { description: '预案版本 — Version it is part of.' })
  version!: PlanVersionType;

  @Field(() => Int, { description: '序号 — Place in its list, from 1.' })
  position!: number;

  @Field(() => String, { description: '名称 — Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '类型 — Kind, such as 流程图, 分布图, 清单.' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: '内容 — Its text.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: '文件 — File or address.' })
  file?: string | null;
}
