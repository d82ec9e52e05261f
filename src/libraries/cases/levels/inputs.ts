import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../../../platform/scalars.js';
import { RootPageArguments } from '../../../reading/arguments.js';
import {
  DateFilter,
  DateTimeFilter,
  IdFilter,
  IntFilter,
  namesOf,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { EventTypeFilter } from '../../../vocabulary/classifications/inputs.js';
import { EventLevel } from '../register/enums.js';

@InputType('EventLevelFilter', { description: '事件级别过滤 — Tests of a value of this list.' })
export class EventLevelFilter {
  @Field(() => EventLevel, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof EventLevel;

  @Field(() => [EventLevel], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof EventLevel)[];
}

@InputType('LevelRuleFilter', { description: '分级规则过滤 — Which rules to list; all tests that are given must hold.' })
export class LevelRuleFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '事件类型 — Class that it holds for.' })
  eventType?: EventTypeFilter | null;

  @Field(() => EventLevelFilter, { nullable: true, description: '事件级别 — Level that it gives.' })
  level?: EventLevelFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '死亡人数 — Threshold of deaths.' })
  deaths?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '重伤人数 — Threshold of serious injuries.' })
  seriousInjuries?: IntFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '直接经济损失（元） — Threshold in yuan.' })
  directLossYuan?: NumberFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '依据 — Law and article.' })
  basis?: TextFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '失效日期 — End.' })
  validTo?: DateFilter | null;

  @Field(() => DateScalar, { nullable: true, description: '有效日 — Valid on this day.' })
  validOn?: string;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [LevelRuleFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: LevelRuleFilter[] | null;

  @Field(() => [LevelRuleFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: LevelRuleFilter[] | null;

  @Field(() => LevelRuleFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: LevelRuleFilter | null;
}

export const LevelRuleOrderField = namesOf(['CODE', 'VALID_FROM', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(LevelRuleOrderField, {
  name: 'LevelRuleOrderField',
  description: '分级规则排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    VALID_FROM: { description: '生效日期 — First day.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('LevelRuleOrder', { description: '分级规则排序 — One key of an order.' })
export class LevelRuleOrder {
  @Field(() => LevelRuleOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof LevelRuleOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class LevelRuleRootArguments extends RootPageArguments {
  @Field(() => LevelRuleFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: LevelRuleFilter | null;

  @Field(() => [LevelRuleOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: LevelRuleOrder[] | null;
}

@InputType('CreateLevelRuleInput', { description: '新建分级规则 — Values of a new rule.' })
export class CreateLevelRuleInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { description: '事件类型 — As scheme:code or id.' })
  eventType!: string;

  @Field(() => EventLevel, { description: '事件级别 — Level that it gives.' })
  level!: keyof typeof EventLevel;

  @Field(() => Int, { nullable: true, description: '死亡人数 — Reached from this number on.' })
  deaths?: number | null;

  @Field(() => Int, { nullable: true, description: '重伤人数 — Reached from this number on, acute industrial poisoning included.' })
  seriousInjuries?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '直接经济损失（元） — Reached from this amount on, in yuan.' })
  directLossYuan?: string | null;

  @Field(() => String, { description: '依据 — Law and article.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: '法规 — Code or id.' })
  regulation?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '失效日期 — Day on which it no longer holds.' })
  validTo?: string | null;
}

@InputType('UpdateLevelRuleInput', { description: '修改分级规则 — Values to change: left out stays, null clears.' })
export class UpdateLevelRuleInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '事件类型 — As scheme:code or id.' })
  eventType?: string | null;

  @Field(() => EventLevel, { nullable: true, description: '事件级别 — Level that it gives.' })
  level?: keyof typeof EventLevel | null;

  @Field(() => Int, { nullable: true, description: '死亡人数 — Reached from this number on.' })
  deaths?: number | null;

  @Field(() => Int, { nullable: true, description: '重伤人数 — Reached from this number on, acute industrial poisoning included.' })
  seriousInjuries?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '直接经济损失（元） — Reached from this amount on, in yuan.' })
  directLossYuan?: string | null;

  @Field(() => String, { nullable: true, description: '依据 — Law and article.' })
  basis?: string | null;

  @Field(() => String, { nullable: true, description: '法规 — Code or id.' })
  regulation?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '失效日期 — Day on which it no longer holds.' })
  validTo?: string | null;
}
