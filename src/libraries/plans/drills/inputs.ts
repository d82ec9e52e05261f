import { ArgsType, Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import {
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  IdFilter,
  IntFilter,
  namesOf,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { TeamFilter } from '../../teams/roster/inputs.js';
import { PlanFilter } from '../register/inputs.js';
import { DrillForm, DrillPurpose, DrillScope } from './types.js';

@InputType('DrillScopeFilter', { description: '演练范围过滤 — Tests of this kind.' })
export class DrillScopeFilter {
  @Field(() => DrillScope, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof DrillScope;

  @Field(() => [DrillScope], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof DrillScope)[];
}

@InputType('DrillFormFilter', { description: '演练形式过滤 — Tests of this kind.' })
export class DrillFormFilter {
  @Field(() => DrillForm, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof DrillForm;

  @Field(() => [DrillForm], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof DrillForm)[];
}

@InputType('DrillPurposeFilter', { description: '演练目的过滤 — Tests of this kind.' })
export class DrillPurposeFilter {
  @Field(() => DrillPurpose, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof DrillPurpose;

  @Field(() => [DrillPurpose], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof DrillPurpose)[];
}

@InputType('DrillFilter', { description: '演练过滤 — Which items to list; all tests that are given must hold.' })
export class DrillFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '标题 — Title.' })
  title?: TextFilter | null;

  @Field(() => PlanFilter, { nullable: true, description: '预案 — Plan that was drilled.' })
  plan?: PlanFilter | null;

  @Field(() => DrillScopeFilter, { nullable: true, description: '范围 — Comprehensive or single.' })
  scope?: DrillScopeFilter | null;

  @Field(() => DrillFormFilter, { nullable: true, description: '形式 — Tabletop or live.' })
  form?: DrillFormFilter | null;

  @Field(() => DrillPurposeFilter, { nullable: true, description: '目的 — What it was for.' })
  purpose?: DrillPurposeFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '演练日期 — Day on which it was held.' })
  heldOn?: DateFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '时长（小时） — Hours.' })
  hours?: NumberFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it was held.' })
  region?: RegionFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '组织单位 — Organisation that held it.' })
  organization?: OrganizationFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '地点 — Place.' })
  place?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '参演人数 — People who took part.' })
  participants?: IntFilter | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: '已评估 — Whether it has been evaluated; the law asks for it after each drill.',
  })
  evaluated?: BooleanFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '评估日期 — Day of the evaluation.' })
  evaluatedOn?: DateFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '评分 — Score of the evaluation.' })
  score?: IntFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '发现问题 — Problems found.' })
  problems?: TextFilter | null;

  @Field(() => DrillTeamListFilter, { nullable: true, description: '参演队伍 — Teams that took part.' })
  teams?: DrillTeamListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [DrillFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: DrillFilter[] | null;

  @Field(() => [DrillFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: DrillFilter[] | null;

  @Field(() => DrillFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: DrillFilter | null;
}

@InputType('DrillTeamFilter', { description: '参演队伍过滤 — Which teams that took part.' })
export class DrillTeamFilter {
  @Field(() => TeamFilter, { nullable: true, description: '救援队伍 — Team.' })
  team?: TeamFilter | null;

  @Field(() => DrillFilter, { nullable: true, description: '演练 — In which drill.' })
  drill?: DrillFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '参演人数 — People of the team.' })
  people?: IntFilter | null;

  @Field(() => [DrillTeamFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: DrillTeamFilter[] | null;

  @Field(() => [DrillTeamFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: DrillTeamFilter[] | null;

  @Field(() => DrillTeamFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: DrillTeamFilter | null;
}

@InputType('DrillTeamListFilter', { description: '参演队伍量词过滤 — Tests of the teams that took part.' })
export class DrillTeamListFilter {
  @Field(() => DrillTeamFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: DrillTeamFilter | null;

  @Field(() => DrillTeamFilter, { nullable: true, description: '没有 — None is so.' })
  none?: DrillTeamFilter | null;

  @Field(() => DrillTeamFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: DrillTeamFilter | null;
}

export const DrillOrderField = namesOf(['CODE', 'TITLE', 'HELD_ON', 'PARTICIPANTS', 'SCORE', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(DrillOrderField, {
  name: 'DrillOrderField',
  description: '演练排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    TITLE: { description: '标题 — Title, by pinyin.' },
    HELD_ON: { description: '演练日期 — Day on which it was held.' },
    PARTICIPANTS: { description: '参演人数 — People who took part.' },
    SCORE: { description: '评分 — Score.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('DrillOrder', { description: '演练排序 — One key of an order.' })
export class DrillOrder {
  @Field(() => DrillOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof DrillOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class DrillListArguments extends PageArguments {
  @Field(() => DrillFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: DrillFilter | null;

  @Field(() => [DrillOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: DrillOrder[] | null;
}

@ArgsType()
export class DrillRootArguments extends RootPageArguments {
  @Field(() => DrillFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: DrillFilter | null;

  @Field(() => [DrillOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: DrillOrder[] | null;
}

@InputType('DrillTeamInput', { description: '参演队伍输入 — One team that took part.' })
export class DrillTeamInput {
  @Field(() => String, { description: '救援队伍 — Code or id.' })
  team!: string;

  @Field(() => Int, { nullable: true, description: '参演人数 — People of the team, 0 or more.' })
  people?: number | null;
}

@InputType('CreateDrillInput', { description: '新建演练 — Values of a new item.' })
export class CreateDrillInput {
  @Field(() => String, { description: '编码 — Number of the drill, unique.' })
  code!: string;

  @Field(() => String, { description: '标题 — Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '预案 — Code or id of the plan that was drilled.' })
  plan?: string | null;

  @Field(() => DrillScope, { description: '范围 — Comprehensive or single.' })
  scope!: keyof typeof DrillScope;

  @Field(() => DrillForm, { description: '形式 — Tabletop or live.' })
  form!: keyof typeof DrillForm;

  @Field(() => DrillPurpose, { description: '目的 — What it is for.' })
  purpose!: keyof typeof DrillPurpose;

  @Field(() => DateScalar, { description: '演练日期 — Day on which it was held, not later than today.' })
  heldOn!: string;

  @Field(() => Float, { nullable: true, description: '时长（小时） — Hours, above 0.' })
  hours?: number | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '组织单位 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '地点 — Place.' })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: '参演人数 — People who took part, observers aside.' })
  participants?: number | null;

  @Field(() => DateScalar, { nullable: true, description: '评估日期 — Not before the drill.' })
  evaluatedOn?: string | null;

  @Field(() => String, { nullable: true, description: '评估意见 — What the evaluation says.' })
  evaluation?: string | null;

  @Field(() => Int, { nullable: true, description: '评分 — 0 to 100.' })
  score?: number | null;

  @Field(() => String, { nullable: true, description: '发现问题 — Problems found.' })
  problems?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [DrillTeamInput], { nullable: true, description: '参演队伍 — Replaces the list.' })
  teams?: DrillTeamInput[] | null;
}

@InputType('UpdateDrillInput', { description: '修改演练 — Values to change: left out stays, null clears.' })
export class UpdateDrillInput {
  @Field(() => String, { nullable: true, description: '编码 — Number of the drill, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '标题 — Title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: '预案 — Code or id of the plan that was drilled.' })
  plan?: string | null;

  @Field(() => DrillScope, { nullable: true, description: '范围 — Comprehensive or single.' })
  scope?: keyof typeof DrillScope | null;

  @Field(() => DrillForm, { nullable: true, description: '形式 — Tabletop or live.' })
  form?: keyof typeof DrillForm | null;

  @Field(() => DrillPurpose, { nullable: true, description: '目的 — What it is for.' })
  purpose?: keyof typeof DrillPurpose | null;

  @Field(() => DateScalar, { nullable: true, description: '演练日期 — Day on which it was held, not later than today.' })
  heldOn?: string | null;

  @Field(() => Float, { nullable: true, description: '时长（小时） — Hours, above 0.' })
  hours?: number | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '组织单位 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '地点 — Place.' })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: '参演人数 — People who took part, observers aside.' })
  participants?: number | null;

  @Field(() => DateScalar, { nullable: true, description: '评估日期 — Not before the drill.' })
  evaluatedOn?: string | null;

  @Field(() => String, { nullable: true, description: '评估意见 — What the evaluation says.' })
  evaluation?: string | null;

  @Field(() => Int, { nullable: true, description: '评分 — 0 to 100.' })
  score?: number | null;

  @Field(() => String, { nullable: true, description: '发现问题 — Problems found.' })
  problems?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [DrillTeamInput], { nullable: true, description: '参演队伍 — Replaces the list.' })
  teams?: DrillTeamInput[] | null;
}
