import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { RootPageArguments } from '../../../reading/arguments.js';
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
import { EventTypeFilter } from '../../../vocabulary/classifications/inputs.js';
import { PlanKind } from '../register/types.js';
import { RegulationFilter } from '../regulations/inputs.js';
import { DeadlineStart, DeadlineUnit, PlanDeadlineKind } from './types.js';

@InputType('PlanDeadlineKindFilter', { description: '期限类型过滤 — Tests of this kind.' })
export class PlanDeadlineKindFilter {
  @Field(() => PlanDeadlineKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof PlanDeadlineKind;

  @Field(() => [PlanDeadlineKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof PlanDeadlineKind)[];
}

@InputType('RulePlanKindFilter', { description: '适用预案种类过滤 — Tests of the kinds of plans that a rule holds for.' })
export class RulePlanKindFilter {
  @Field(() => PlanKind, { nullable: true, description: '等于 — Holds for this kind.' })
  eq?: keyof typeof PlanKind;

  @Field(() => [PlanKind], { nullable: true, description: '属于 — Holds for one of these.' })
  in?: (keyof typeof PlanKind)[];
}

@InputType('DeadlineRuleFilter', { description: '期限规则过滤 — Which items to list; all tests that are given must hold.' })
export class DeadlineRuleFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => PlanDeadlineKindFilter, { nullable: true, description: '期限类型 — What must be done.' })
  kind?: PlanDeadlineKindFilter | null;

  @Field(() => RulePlanKindFilter, { nullable: true, description: '适用预案种类 — Kinds of plans.' })
  planKinds?: RulePlanKindFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '高危单位 — Only for high-risk units, or for others.' })
  highRisk?: BooleanFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '适用事件类型 — Class of emergencies.' })
  eventType?: EventTypeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '依据 — Document and article.' })
  basis?: TextFilter | null;

  @Field(() => RegulationFilter, { nullable: true, description: '依据法规 — The document.' })
  regulation?: RegulationFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '优先级 — Priority.' })
  priority?: IntFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '失效日期 — End.' })
  validTo?: DateFilter | null;

  @Field(() => DateScalar, { nullable: true, description: '有效于 — In force on this day.' })
  validOn?: string | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [DeadlineRuleFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: DeadlineRuleFilter[] | null;

  @Field(() => [DeadlineRuleFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: DeadlineRuleFilter[] | null;

  @Field(() => DeadlineRuleFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: DeadlineRuleFilter | null;
}

export const DeadlineRuleOrderField = namesOf(['CODE', 'KIND', 'PRIORITY', 'VALID_FROM', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(DeadlineRuleOrderField, {
  name: 'DeadlineRuleOrderField',
  description: '期限规则排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    KIND: { description: '期限类型 — What must be done.' },
    PRIORITY: { description: '优先级 — Priority.' },
    VALID_FROM: { description: '生效日期 — First day.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('DeadlineRuleOrder', { description: '期限规则排序 — One key of an order.' })
export class DeadlineRuleOrder {
  @Field(() => DeadlineRuleOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof DeadlineRuleOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class DeadlineRuleRootArguments extends RootPageArguments {
  @Field(() => DeadlineRuleFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: DeadlineRuleFilter | null;

  @Field(() => [DeadlineRuleOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: DeadlineRuleOrder[] | null;
}

@InputType('CreateDeadlineRuleInput', { description: '新建期限规则 — Values of a new item.' })
export class CreateDeadlineRuleInput {
  @Field(() => String, { description: '编码 — Code, unique.' })
  code!: string;

  @Field(() => PlanDeadlineKind, { description: '期限类型 — What must be done.' })
  kind!: keyof typeof PlanDeadlineKind;

  @Field(() => [PlanKind], { description: '适用预案种类 — At least one.' })
  planKinds!: (keyof typeof PlanKind)[];

  @Field(() => Boolean, { nullable: true, description: '高危单位 — Only high-risk units (true), only others (false); null for all.' })
  highRisk?: boolean | null;

  @Field(() => String, { nullable: true, description: '适用事件类型 — scheme:code, or id.' })
  eventType?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '按单位计 — Whether a drill of any plan of the same organisation counts; false when left out.',
  })
  perOrganization?: boolean | null;

  @Field(() => Int, { description: '期限 — Length in the unit: at most 3,650 days, 1,200 months, 100 years.' })
  amount!: number;

  @Field(() => DeadlineUnit, { description: '单位 — Unit of the period.' })
  unit!: keyof typeof DeadlineUnit;

  @Field(() => DeadlineStart, { description: '起算点 — From what it is counted; filing and publication from the issue only.' })
  countedFrom!: keyof typeof DeadlineStart;

  @Field(() => Int, { nullable: true, description: '优先级 — 0 when left out, -1,000 to 1,000.' })
  priority?: number | null;

  @Field(() => String, { description: '依据 — Document and article.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: '依据法规 — Code or id.' })
  regulation?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '失效日期 — First day on which it is no longer in force.' })
  validTo?: string | null;
}

@InputType('UpdateDeadlineRuleInput', { description: '修改期限规则 — Values to change: left out stays, null clears.' })
export class UpdateDeadlineRuleInput {
  @Field(() => String, { nullable: true, description: '编码 — Code, unique.' })
  code?: string | null;

  @Field(() => PlanDeadlineKind, { nullable: true, description: '期限类型 — What must be done.' })
  kind?: keyof typeof PlanDeadlineKind | null;

  @Field(() => [PlanKind], { nullable: true, description: '适用预案种类 — At least one.' })
  planKinds?: (keyof typeof PlanKind)[] | null;

  @Field(() => Boolean, { nullable: true, description: '高危单位 — Only high-risk units (true), only others (false); null for all.' })
  highRisk?: boolean | null;

  @Field(() => String, { nullable: true, description: '适用事件类型 — scheme:code, or id.' })
  eventType?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '按单位计 — Whether a drill of any plan of the same organisation counts; false when left out.',
  })
  perOrganization?: boolean | null;

  @Field(() => Int, { nullable: true, description: '期限 — Length in the unit: at most 3,650 days, 1,200 months, 100 years.' })
  amount?: number | null;

  @Field(() => DeadlineUnit, { nullable: true, description: '单位 — Unit of the period.' })
  unit?: keyof typeof DeadlineUnit | null;

  @Field(() => DeadlineStart, {
    nullable: true,
    description: '起算点 — From what it is counted; filing and publication from the issue only.',
  })
  countedFrom?: keyof typeof DeadlineStart | null;

  @Field(() => Int, { nullable: true, description: '优先级 — 0 when left out, -1,000 to 1,000.' })
  priority?: number | null;

  @Field(() => String, { nullable: true, description: '依据 — Document and article.' })
  basis?: string | null;

  @Field(() => String, { nullable: true, description: '依据法规 — Code or id.' })
  regulation?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '失效日期 — First day on which it is no longer in force.' })
  validTo?: string | null;
}
