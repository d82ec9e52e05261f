import { Field, Float, InputType, Int } from 'type-graphql';
import { PlanNeedKind, PlanStepStage, ResponseLevel } from './types.js';

@InputType('PlanSectionInput', { description: '预案章节输入 — A section of the text, in its order.' })
export class PlanSectionInput {
  @Field(() => String, { nullable: true, description: '编号 — As printed.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: '标题 — Heading.' })
  heading?: string | null;

  @Field(() => Int, { nullable: true, description: '层级 — 1 for chapters, at most 9; from the number when left out.' })
  depth?: number | null;

  @Field(() => String, { nullable: true, description: '正文 — Its own text.' })
  text?: string | null;
}

@InputType('ResponseLevelRuleInput', { description: '响应分级输入 — A response level of a plan and what triggers it.' })
export class ResponseLevelRuleInput {
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

@InputType('CommandBodyInput', { description: '指挥机构输入 — A command body of a plan.' })
export class CommandBodyInput {
  @Field(() => String, { description: '名称 — Name, unique within the version.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '职能 — Role, such as 领导机构, 办事机构, 工作组.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: '负责人职务 — Post of its head; no personal name.' })
  head?: string | null;

  @Field(() => String, { nullable: true, description: '牵头单位 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '成员单位 — Units that belong to it.' })
  memberUnits?: string | null;

  @Field(() => String, { nullable: true, description: '职责 — Duties.' })
  duties?: string | null;
}

@InputType('PlanStepInput', { description: '工作流程步骤输入 — A step of the response, with its time limit.' })
export class PlanStepInput {
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

  @Field(() => String, { nullable: true, description: '责任单位 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '动作类型 — Kind of action, such as 报告, 警戒, 转移.' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: '前置条件 — What must hold before.' })
  precondition?: string | null;
}

@InputType('PlanMeasureInput', { description: '技术措施输入 — A technical measure against a hazard or a substance.' })
export class PlanMeasureInput {
  @Field(() => String, { description: '名称 — Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '危险 — Hazard or object it is for.' })
  hazard?: string | null;

  @Field(() => String, { nullable: true, description: '事件类型 — scheme:code or id.' })
  eventType?: string | null;

  @Field(() => String, { nullable: true, description: '联合国编号 — UN number of the substance, four digits.' })
  unNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'CAS 号 — CAS number of the substance.' })
  casNumber?: string | null;

  @Field(() => String, { description: '内容 — What to do.' })
  text!: string;
}

@InputType('PlanNeedInput', { description: '资源需求输入 — What a plan needs at a level, to be matched with stock, teams and experts.' })
export class PlanNeedInput {
  @Field(() => ResponseLevel, { nullable: true, description: '响应级别 — Level at which it is needed; null for every level.' })
  level?: keyof typeof ResponseLevel | null;

  @Field(() => PlanNeedKind, { description: '类型 — Material, team or expert.' })
  kind!: keyof typeof PlanNeedKind;

  @Field(() => String, { nullable: true, description: '物资 — Code or id; either this or a category.' })
  material?: string | null;

  @Field(() => String, { nullable: true, description: '物资分类 — scheme:code or id; either this or a material.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: '资源分类 — scheme:code or id; for teams and experts.' })
  type?: string | null;

  @Field(() => Float, { description: '数量 — How much, above 0.' })
  quantity!: number;

  @Field(() => String, {
    nullable: true,
    description: '单位 — Unit of the quantity; that of the material, 支 for teams, 人 for experts when left out.',
  })
  unit?: string | null;

  @Field(() => Int, { nullable: true, description: '到位时限（分钟） — Minutes within which it should be there.' })
  withinMinutes?: number | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@InputType('PlanContactInput', { description: '通讯录输入 — A contact of a plan; personal data.' })
export class PlanContactInput {
  @Field(() => String, { description: '单位 — Unit.' })
  unit!: string;

  @Field(() => String, { nullable: true, description: '职务 — Post or role.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: '姓名 — Personal data.' })
  personName?: string | null;

  @Field(() => String, { nullable: true, description: '电话 — Personal data.' })
  phone?: string | null;
}

@InputType('PlanAttachmentInput', { description: '预案附件输入 — An attachment of a plan.' })
export class PlanAttachmentInput {
  @Field(() => String, { description: '名称 — Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '类型 — Kind, such as 流程图, 分布图, 清单.' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: '内容 — Its text.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: '文件 — File or address.' })
  file?: string | null;
}
