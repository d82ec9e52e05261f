import { Field, InputType } from 'type-graphql';
import { IntFilter, NumberFilter, TextFilter } from '../../../../reading/types.js';
import { EventTypeFilter, MaterialCategoryFilter, ResourceTypeFilter } from '../../../../vocabulary/classifications/inputs.js';
import { OrganizationFilter } from '../../../../vocabulary/organizations/types.js';
import { MaterialFilter } from '../../../materials/catalogue/inputs.js';
import { PlanVersionFilter } from '../inputs.js';
import { PlanNeedKind, PlanStepStage, ResponseLevel } from './types.js';

@InputType('ResponseLevelFilter', { description: '应急响应级别过滤 — Tests of this kind.' })
export class ResponseLevelFilter {
  @Field(() => ResponseLevel, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ResponseLevel;

  @Field(() => [ResponseLevel], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ResponseLevel)[];
}

@InputType('PlanStepStageFilter', { description: '流程阶段过滤 — Tests of this kind.' })
export class PlanStepStageFilter {
  @Field(() => PlanStepStage, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof PlanStepStage;

  @Field(() => [PlanStepStage], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof PlanStepStage)[];
}

@InputType('PlanNeedKindFilter', { description: '需求类型过滤 — Tests of this kind.' })
export class PlanNeedKindFilter {
  @Field(() => PlanNeedKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof PlanNeedKind;

  @Field(() => [PlanNeedKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof PlanNeedKind)[];
}

@InputType('ResponseLevelRuleFilter', { description: '响应分级过滤 — Which items to list; all tests that are given must hold.' })
export class ResponseLevelRuleFilter {
  @Field(() => PlanVersionFilter, { nullable: true, description: '预案版本 — Version it is part of.' })
  version?: PlanVersionFilter | null;

  @Field(() => ResponseLevelFilter, { nullable: true, description: '级别 — Level.' })
  level?: ResponseLevelFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name, such as Ⅰ级（特别重大）.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '启动条件 — What triggers it.' })
  triggerConditions?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '启动权限 — Who decides to start it.' })
  approver?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '响应措施 — What is done at this level.' })
  measures?: TextFilter | null;

  @Field(() => [ResponseLevelRuleFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ResponseLevelRuleFilter[] | null;

  @Field(() => [ResponseLevelRuleFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ResponseLevelRuleFilter[] | null;

  @Field(() => ResponseLevelRuleFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ResponseLevelRuleFilter | null;
}

@InputType('ResponseLevelRuleListFilter', { description: '响应分级量词过滤 — Tests of the related items.' })
export class ResponseLevelRuleListFilter {
  @Field(() => ResponseLevelRuleFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: ResponseLevelRuleFilter | null;

  @Field(() => ResponseLevelRuleFilter, { nullable: true, description: '没有 — None is so.' })
  none?: ResponseLevelRuleFilter | null;

  @Field(() => ResponseLevelRuleFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: ResponseLevelRuleFilter | null;
}

@InputType('CommandBodyFilter', { description: '指挥机构过滤 — Which items to list; all tests that are given must hold.' })
export class CommandBodyFilter {
  @Field(() => PlanVersionFilter, { nullable: true, description: '预案版本 — Version it is part of.' })
  version?: PlanVersionFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name, unique within the version.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '职能 — Role, such as 领导机构, 办事机构, 工作组.' })
  role?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '负责人职务 — Post of its head; no personal name.' })
  head?: TextFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '牵头单位 — Organisation that leads it.' })
  organization?: OrganizationFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '成员单位 — Units that belong to it.' })
  memberUnits?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '职责 — Duties.' })
  duties?: TextFilter | null;

  @Field(() => [CommandBodyFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: CommandBodyFilter[] | null;

  @Field(() => [CommandBodyFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: CommandBodyFilter[] | null;

  @Field(() => CommandBodyFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: CommandBodyFilter | null;
}

@InputType('CommandBodyListFilter', { description: '指挥机构量词过滤 — Tests of the related items.' })
export class CommandBodyListFilter {
  @Field(() => CommandBodyFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: CommandBodyFilter | null;

  @Field(() => CommandBodyFilter, { nullable: true, description: '没有 — None is so.' })
  none?: CommandBodyFilter | null;

  @Field(() => CommandBodyFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: CommandBodyFilter | null;
}

@InputType('PlanStepFilter', { description: '工作流程步骤过滤 — Which items to list; all tests that are given must hold.' })
export class PlanStepFilter {
  @Field(() => PlanVersionFilter, { nullable: true, description: '预案版本 — Version it is part of.' })
  version?: PlanVersionFilter | null;

  @Field(() => ResponseLevelFilter, { nullable: true, description: '响应级别 — Level at which it is taken; null for every level.' })
  level?: ResponseLevelFilter | null;

  @Field(() => PlanStepStageFilter, { nullable: true, description: '阶段 — Stage it belongs to.' })
  stage?: PlanStepStageFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — What is done, in short.' })
  title?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '说明 — What is done.' })
  description?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '开始时点（分钟） — Minutes after the start of the response.' })
  startOffsetMinutes?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '时限（分钟） — Minutes within which it is done, 1 to 43,200.' })
  timeLimitMinutes?: IntFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '责任岗位 — Who does it.' })
  responsible?: TextFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '责任单位 — Organisation that does it.' })
  organization?: OrganizationFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '动作类型 — Kind of action, such as 报告, 警戒, 转移.' })
  action?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '前置条件 — What must hold before.' })
  precondition?: TextFilter | null;

  @Field(() => [PlanStepFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanStepFilter[] | null;

  @Field(() => [PlanStepFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanStepFilter[] | null;

  @Field(() => PlanStepFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanStepFilter | null;
}

@InputType('PlanStepListFilter', { description: '工作流程步骤量词过滤 — Tests of the related items.' })
export class PlanStepListFilter {
  @Field(() => PlanStepFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: PlanStepFilter | null;

  @Field(() => PlanStepFilter, { nullable: true, description: '没有 — None is so.' })
  none?: PlanStepFilter | null;

  @Field(() => PlanStepFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: PlanStepFilter | null;
}

@InputType('PlanMeasureFilter', { description: '技术措施过滤 — Which items to list; all tests that are given must hold.' })
export class PlanMeasureFilter {
  @Field(() => PlanVersionFilter, { nullable: true, description: '预案版本 — Version it is part of.' })
  version?: PlanVersionFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Title.' })
  title?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '危险 — Hazard or object it is for.' })
  hazard?: TextFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '事件类型 — Class of emergency it is for.' })
  eventType?: EventTypeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '联合国编号 — UN number of the substance, four digits.' })
  unNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'CAS 号 — CAS number of the substance.' })
  casNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '内容 — What to do.' })
  text?: TextFilter | null;

  @Field(() => [PlanMeasureFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanMeasureFilter[] | null;

  @Field(() => [PlanMeasureFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanMeasureFilter[] | null;

  @Field(() => PlanMeasureFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanMeasureFilter | null;
}

@InputType('PlanMeasureListFilter', { description: '技术措施量词过滤 — Tests of the related items.' })
export class PlanMeasureListFilter {
  @Field(() => PlanMeasureFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: PlanMeasureFilter | null;

  @Field(() => PlanMeasureFilter, { nullable: true, description: '没有 — None is so.' })
  none?: PlanMeasureFilter | null;

  @Field(() => PlanMeasureFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: PlanMeasureFilter | null;
}

@InputType('PlanNeedFilter', { description: '资源需求过滤 — Which items to list; all tests that are given must hold.' })
export class PlanNeedFilter {
  @Field(() => PlanVersionFilter, { nullable: true, description: '预案版本 — Version it is part of.' })
  version?: PlanVersionFilter | null;

  @Field(() => ResponseLevelFilter, { nullable: true, description: '响应级别 — Level at which it is needed; null for every level.' })
  level?: ResponseLevelFilter | null;

  @Field(() => PlanNeedKindFilter, { nullable: true, description: '类型 — Material, team or expert.' })
  kind?: PlanNeedKindFilter | null;

  @Field(() => MaterialFilter, { nullable: true, description: '物资 — The material; null when any of a category will do.' })
  material?: MaterialFilter | null;

  @Field(() => MaterialCategoryFilter, { nullable: true, description: '物资分类 — Category of which any material will do.' })
  category?: MaterialCategoryFilter | null;

  @Field(() => ResourceTypeFilter, { nullable: true, description: '资源分类 — Class of team or expert.' })
  type?: ResourceTypeFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '数量 — How much, above 0.' })
  quantity?: NumberFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '单位 — Unit of the quantity.' })
  unit?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '到位时限（分钟） — Minutes within which it should be there.' })
  withinMinutes?: IntFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '说明 — Note.' })
  note?: TextFilter | null;

  @Field(() => [PlanNeedFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanNeedFilter[] | null;

  @Field(() => [PlanNeedFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanNeedFilter[] | null;

  @Field(() => PlanNeedFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanNeedFilter | null;
}

@InputType('PlanNeedListFilter', { description: '资源需求量词过滤 — Tests of the related items.' })
export class PlanNeedListFilter {
  @Field(() => PlanNeedFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: PlanNeedFilter | null;

  @Field(() => PlanNeedFilter, { nullable: true, description: '没有 — None is so.' })
  none?: PlanNeedFilter | null;

  @Field(() => PlanNeedFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: PlanNeedFilter | null;
}
