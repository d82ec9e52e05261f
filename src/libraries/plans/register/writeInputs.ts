import { Field, InputType } from 'type-graphql';
import { PlanKind, PlanLevel, PlanPublicity } from './types.js';

@InputType('PlanRegulationInput', { description: '编制依据输入 — A law or rule that the plan rests on.' })
export class PlanRegulationInput {
  @Field(() => String, { description: '法规 — Code or id.' })
  regulation!: string;

  @Field(() => String, { nullable: true, description: '条款 — Article that is meant.' })
  article?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@InputType('PlanExpertInput', { description: '预案专家输入 — An expert whom the plan names.' })
export class PlanExpertInput {
  @Field(() => String, { description: '专家 — Code or id.' })
  expert!: string;

  @Field(() => String, { nullable: true, description: '职责 — Role in the plan.' })
  role?: string | null;
}

@InputType('PlanTeamInput', { description: '预案队伍输入 — A team that the plan names.' })
export class PlanTeamInput {
  @Field(() => String, { description: '队伍 — Code or id.' })
  team!: string;

  @Field(() => String, { nullable: true, description: '职责 — Role in the plan.' })
  role?: string | null;
}

@InputType('CreatePlanInput', { description: '新建预案 — Values of a new item.' })
export class CreatePlanInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { description: '名称 — Title.' })
  title!: string;

  @Field(() => PlanKind, { description: '类型 — Kind of plan.' })
  kind!: keyof typeof PlanKind;

  @Field(() => String, { nullable: true, description: '资源分类 — scheme:code or id.' })
  type?: string | null;

  @Field(() => PlanLevel, { description: '层级 — Level.' })
  level!: keyof typeof PlanLevel;

  @Field(() => String, { nullable: true, description: '制定机关 — Who issued it, as printed.' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: '主管单位 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '上级预案 — Code or id of the superior plan; no circle.' })
  parent?: string | null;

  @Field(() => PlanPublicity, { nullable: true, description: '公开属性 — PUBLIC when left out.' })
  publicity?: keyof typeof PlanPublicity | null;

  @Field(() => Boolean, { nullable: true, description: '高风险单位 — Whether stricter rules for drills hold; false when left out.' })
  highRisk?: boolean | null;

  @Field(() => String, { nullable: true, description: '摘要 — Summary.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [String], { nullable: true, description: '事件类型 — scheme:code or id of each; replaces the list.' })
  eventTypes?: string[] | null;

  @Field(() => [PlanRegulationInput], { nullable: true, description: '编制依据 — Replaces the list.' })
  regulations?: PlanRegulationInput[] | null;

  @Field(() => [PlanExpertInput], { nullable: true, description: '专家 — Replaces the list.' })
  experts?: PlanExpertInput[] | null;

  @Field(() => [PlanTeamInput], { nullable: true, description: '救援队伍 — Replaces the list.' })
  teams?: PlanTeamInput[] | null;
}

@InputType('UpdatePlanInput', { description: '修改预案 — Values to change: left out stays, null clears.' })
export class UpdatePlanInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '名称 — Title.' })
  title?: string | null;

  @Field(() => PlanKind, { nullable: true, description: '类型 — Kind of plan.' })
  kind?: keyof typeof PlanKind | null;

  @Field(() => String, { nullable: true, description: '资源分类 — scheme:code or id.' })
  type?: string | null;

  @Field(() => PlanLevel, { nullable: true, description: '层级 — Level.' })
  level?: keyof typeof PlanLevel | null;

  @Field(() => String, { nullable: true, description: '制定机关 — Who issued it, as printed.' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: '主管单位 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '上级预案 — Code or id of the superior plan; no circle.' })
  parent?: string | null;

  @Field(() => PlanPublicity, { nullable: true, description: '公开属性 — PUBLIC when left out.' })
  publicity?: keyof typeof PlanPublicity | null;

  @Field(() => Boolean, { nullable: true, description: '高风险单位 — Whether stricter rules for drills hold; false when left out.' })
  highRisk?: boolean | null;

  @Field(() => String, { nullable: true, description: '摘要 — Summary.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [String], { nullable: true, description: '事件类型 — scheme:code or id of each; replaces the list.' })
  eventTypes?: string[] | null;

  @Field(() => [PlanRegulationInput], { nullable: true, description: '编制依据 — Replaces the list.' })
  regulations?: PlanRegulationInput[] | null;

  @Field(() => [PlanExpertInput], { nullable: true, description: '专家 — Replaces the list.' })
  experts?: PlanExpertInput[] | null;

  @Field(() => [PlanTeamInput], { nullable: true, description: '救援队伍 — Replaces the list.' })
  teams?: PlanTeamInput[] | null;
}
