import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../platform/scalars.js';
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
import { EventTypeFilter } from '../../../vocabulary/classifications/inputs.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { ExpertDuty, ExpertDutyFilter } from '../lists.js';
import { ExpertFilter } from '../roster/inputs.js';

@InputType('ExpertEngagementFilter', { description: '专家出勤过滤 — Which items; all tests that are given must hold.' })
export class ExpertEngagementFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => ExpertFilter, { nullable: true, description: '专家 — Who.' })
  expert?: ExpertFilter | null;

  @Field(() => ExpertDutyFilter, { nullable: true, description: '职责类型 — Kind of work.' })
  duty?: ExpertDutyFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '事项 — What it was about.' })
  subject?: TextFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '涉及机构 — Organisation concerned.' })
  organization?: OrganizationFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '事件类型 — Class of the emergency.' })
  eventType?: EventTypeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '开始时间 — When it began.' })
  beganAt?: DateTimeFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '得分 — Score.' })
  score?: IntFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '已评价 — Whether it has a score.' })
  evaluated?: BooleanFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '评价日期 — Day of the evaluation.' })
  evaluatedOn?: DateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '登记人 — Caller who recorded it.' })
  recordedBy?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [ExpertEngagementFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ExpertEngagementFilter[] | null;

  @Field(() => [ExpertEngagementFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ExpertEngagementFilter[] | null;

  @Field(() => ExpertEngagementFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ExpertEngagementFilter | null;
}

@InputType('ExpertEngagementListFilter', { description: '专家出勤量词过滤 — Tests of the related items.' })
export class ExpertEngagementListFilter {
  @Field(() => ExpertEngagementFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: ExpertEngagementFilter | null;

  @Field(() => ExpertEngagementFilter, { nullable: true, description: '没有 — None is so.' })
  none?: ExpertEngagementFilter | null;

  @Field(() => ExpertEngagementFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: ExpertEngagementFilter | null;
}

export const ExpertEngagementOrderField = namesOf(['CODE', 'BEGAN_AT', 'SCORE', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(ExpertEngagementOrderField, {
  name: 'ExpertEngagementOrderField',
  description: '专家出勤排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    BEGAN_AT: { description: '开始时间 — When it began.' },
    SCORE: { description: '得分 — Score.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('ExpertEngagementOrder', { description: '专家出勤排序 — One key of an order.' })
export class ExpertEngagementOrder {
  @Field(() => ExpertEngagementOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof ExpertEngagementOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class ExpertEngagementListArguments extends PageArguments {
  @Field(() => ExpertEngagementFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: ExpertEngagementFilter | null;

  @Field(() => [ExpertEngagementOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ExpertEngagementOrder[] | null;
}

@ArgsType()
export class ExpertEngagementRootArguments extends RootPageArguments {
  @Field(() => ExpertEngagementFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: ExpertEngagementFilter | null;

  @Field(() => [ExpertEngagementOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ExpertEngagementOrder[] | null;
}

@InputType('ExpertEngagementInput', { description: '专家出勤登记 — An engagement to record.' })
export class ExpertEngagementInput {
  @Field(() => String, { description: '专家 — Code or id.' })
  expert!: string;

  @Field(() => ExpertDuty, { description: '职责类型 — Kind of work; one that the expert does not hold is taken, and told by `hasDuty`.' })
  duty!: keyof typeof ExpertDuty;

  @Field(() => String, { description: '事项 — What it is about.' })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description: '涉及机构 — Code or id of the organisation concerned; refused when the expert must avoid it (回避).',
  })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '事件类型 — scheme:code or id.' })
  eventType?: string | null;

  @Field(() => DateTimeScalar, { description: '开始时间 — When it began; not in the future.' })
  beganAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '结束时间 — When it ended; not before it began, not in the future.' })
  endedAt?: string | null;

  @Field(() => Int, { nullable: true, description: '得分 — 1 to 5.' })
  score?: number | null;

  @Field(() => String, { nullable: true, description: '评价 — Evaluation in words.' })
  evaluation?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '评价日期 — Day of the evaluation; today when left out.' })
  evaluatedOn?: string | null;

  @Field(() => String, { nullable: true, description: '幂等键 — A repeated key records the engagement once.' })
  key?: string | null;
}
