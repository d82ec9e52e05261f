import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { DateFilter, DateTimeFilter, IdFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';
import { PlanVersionFilter } from '../versions/inputs.js';
import { PlanActStep } from './types.js';

@InputType('PlanActStepFilter', { description: '预案流程步骤过滤 — Tests of this kind.' })
export class PlanActStepFilter {
  @Field(() => PlanActStep, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof PlanActStep;

  @Field(() => [PlanActStep], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof PlanActStep)[];
}

@InputType('PlanActFilter', { description: '预案流程记录过滤 — Which items to list; all tests that are given must hold.' })
export class PlanActFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => PlanVersionFilter, { nullable: true, description: '预案版本 — Version it was done to.' })
  planVersion?: PlanVersionFilter | null;

  @Field(() => PlanActStepFilter, { nullable: true, description: '步骤 — What was done.' })
  step?: PlanActStepFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '办理日期 — When.' })
  doneOn?: DateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '文号 — Document number.' })
  documentNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '办理单位 — By or with whom.' })
  byWhom?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '登记人 — Caller who recorded it.' })
  recordedBy?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [PlanActFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanActFilter[] | null;

  @Field(() => [PlanActFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanActFilter[] | null;

  @Field(() => PlanActFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanActFilter | null;
}

@InputType('PlanActListFilter', { description: '预案流程记录量词过滤 — Tests of the related items.' })
export class PlanActListFilter {
  @Field(() => PlanActFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: PlanActFilter | null;

  @Field(() => PlanActFilter, { nullable: true, description: '没有 — None is so.' })
  none?: PlanActFilter | null;

  @Field(() => PlanActFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: PlanActFilter | null;
}

export const PlanActOrderField = namesOf(['CODE', 'DONE_ON', 'STEP', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(PlanActOrderField, {
  name: 'PlanActOrderField',
  description: '预案流程记录排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    DONE_ON: { description: '办理日期 — When.' },
    STEP: { description: '步骤 — What was done.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('PlanActOrder', { description: '预案流程记录排序 — One key of an order.' })
export class PlanActOrder {
  @Field(() => PlanActOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof PlanActOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class PlanActListArguments extends PageArguments {
  @Field(() => PlanActFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanActFilter | null;

  @Field(() => [PlanActOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanActOrder[] | null;
}

@ArgsType()
export class PlanActRootArguments extends RootPageArguments {
  @Field(() => PlanActFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanActFilter | null;

  @Field(() => [PlanActOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanActOrder[] | null;
}

@InputType('AdvancePlanInput', { description: '预案流程登记 — A step of the lifecycle to record.' })
export class AdvancePlanInput {
  @Field(() => PlanActStep, { description: '步骤 — What is done.' })
  step!: keyof typeof PlanActStep;

  @Field(() => DateScalar, { description: '办理日期 — When; not in the future and not before the step before.' })
  on!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: '施行日期 — For ISSUE: first day on which it holds; the day of issue when left out.',
  })
  effectiveOn?: string | null;

  @Field(() => String, { nullable: true, description: '新版本号 — For REVISE: label of the new version; from the year when left out.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: '文号 — Document number; for FILE the filing number.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: '办理单位 — By whom it was approved, or with whom it was filed.' })
  byWhom?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}
