import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import {
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  IdFilter,
  IntFilter,
  namesOf,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { PlanActListFilter } from '../acts/inputs.js';
import { PlanFilter } from '../register/inputs.js';
import { PlanSectionListFilter } from './sections/inputs.js';
import {
  CommandBodyListFilter,
  PlanMeasureListFilter,
  PlanNeedListFilter,
  PlanStepListFilter,
  ResponseLevelRuleListFilter,
} from './structure/filters.js';
import { PlanStage } from './types.js';

@InputType('PlanStageFilter', { description: '预案版本阶段过滤 — Tests of this kind.' })
export class PlanStageFilter {
  @Field(() => PlanStage, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof PlanStage;

  @Field(() => [PlanStage], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof PlanStage)[];
}

@InputType('PlanVersionFilter', { description: '预案版本过滤 — Which items to list; all tests that are given must hold.' })
export class PlanVersionFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => PlanFilter, { nullable: true, description: '预案 — The plan.' })
  plan?: PlanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '版本号 — Label.' })
  label?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '文号 — Document number.' })
  documentNumber?: TextFilter | null;

  @Field(() => PlanStageFilter, { nullable: true, description: '阶段 — How far it has come.' })
  stage?: PlanStageFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '现行有效 — Whether it is in force on the day asked.' })
  inForce?: BooleanFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '编制日期 — When drafting began.' })
  draftedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '征求意见日期 — When opinions were asked.' })
  consultedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '评审日期 — When it was reviewed.' })
  reviewedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '审批日期 — When it was approved.' })
  approvedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '印发日期 — When it was issued.' })
  issuedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '施行日期 — First day on which it holds.' })
  effectiveOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '公布日期 — When it was made public.' })
  publishedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '备案日期 — When it was filed.' })
  filedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '评估日期 — When it was last evaluated.' })
  evaluatedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '废止日期 — First day on which it no longer holds.' })
  abolishedOn?: DateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '备案号 — Filing number.' })
  filingNumber?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '字数 — Characters of the text.' })
  characterCount?: IntFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '正文摘要值 — SHA-256 of the text.' })
  textHash?: TextFilter | null;

  @Field(() => PlanVersionFilter, { nullable: true, description: '前一版本 — Version that it revises.' })
  predecessor?: PlanVersionFilter | null;

  @Field(() => PlanSectionListFilter, { nullable: true, description: '正文章节 — Sections of the text.' })
  sections?: PlanSectionListFilter | null;

  @Field(() => ResponseLevelRuleListFilter, { nullable: true, description: '响应分级 — Response levels.' })
  responseLevels?: ResponseLevelRuleListFilter | null;

  @Field(() => CommandBodyListFilter, { nullable: true, description: '指挥机构 — Command bodies.' })
  commandBodies?: CommandBodyListFilter | null;

  @Field(() => PlanStepListFilter, { nullable: true, description: '工作流程 — Steps.' })
  steps?: PlanStepListFilter | null;

  @Field(() => PlanMeasureListFilter, { nullable: true, description: '技术措施 — Measures.' })
  measures?: PlanMeasureListFilter | null;

  @Field(() => PlanNeedListFilter, { nullable: true, description: '资源需求 — Needs.' })
  needs?: PlanNeedListFilter | null;

  @Field(() => PlanActListFilter, { nullable: true, description: '流程记录 — What was done in its lifecycle.' })
  acts?: PlanActListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [PlanVersionFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanVersionFilter[] | null;

  @Field(() => [PlanVersionFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanVersionFilter[] | null;

  @Field(() => PlanVersionFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanVersionFilter | null;
}

@InputType('PlanVersionListFilter', { description: '预案版本量词过滤 — Tests of the related items.' })
export class PlanVersionListFilter {
  @Field(() => PlanVersionFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: PlanVersionFilter | null;

  @Field(() => PlanVersionFilter, { nullable: true, description: '没有 — None is so.' })
  none?: PlanVersionFilter | null;

  @Field(() => PlanVersionFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: PlanVersionFilter | null;
}

export const PlanVersionOrderField = namesOf([
  'CODE',
  'LABEL',
  'STAGE',
  'ISSUED_ON',
  'EFFECTIVE_ON',
  'FILED_ON',
  'EVALUATED_ON',
  'CHARACTER_COUNT',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(PlanVersionOrderField, {
  name: 'PlanVersionOrderField',
  description: '预案版本排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    LABEL: { description: '版本号 — Label, by pinyin.' },
    STAGE: { description: '阶段 — How far it has come.' },
    ISSUED_ON: { description: '印发日期 — When it was issued.' },
    EFFECTIVE_ON: { description: '施行日期 — First day on which it holds.' },
    FILED_ON: { description: '备案日期 — When it was filed.' },
    EVALUATED_ON: { description: '评估日期 — When it was last evaluated.' },
    CHARACTER_COUNT: { description: '字数 — Characters of the text.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('PlanVersionOrder', { description: '预案版本排序 — One key of an order.' })
export class PlanVersionOrder {
  @Field(() => PlanVersionOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof PlanVersionOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class PlanVersionListArguments extends PageArguments {
  @Field(() => PlanVersionFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanVersionFilter | null;

  @Field(() => [PlanVersionOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanVersionOrder[] | null;
}

@ArgsType()
export class PlanVersionRootArguments extends RootPageArguments {
  @Field(() => PlanVersionFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanVersionFilter | null;

  @Field(() => [PlanVersionOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanVersionOrder[] | null;
}
