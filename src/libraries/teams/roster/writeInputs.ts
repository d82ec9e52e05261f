import { GraphQLJSON } from 'graphql-scalars';
import { Field, Float, InputType, Int } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../platform/scalars.js';
import { GeoPointInputType } from '../../../reading/types.js';
import { TeamCapabilityInput, TeamEquipmentInput } from './partInputs.js';
import { TeamKind, TeamStatus } from './types.js';

@InputType('CreateTeamInput', { description: '新建救援队伍 — Values of a new item.' })
export class CreateTeamInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => TeamKind, { description: '队伍性质 — Kind of force.' })
  kind!: keyof typeof TeamKind;

  @Field(() => String, { nullable: true, description: '主分类 — Main class of teams, as scheme:code or id.' })
  type?: string | null;

  @Field(() => [String], { nullable: true, description: '其他分类 — Further classes, each as scheme:code or id; replaces the list.' })
  classifications?: string[] | null;

  @Field(() => String, { nullable: true, description: '资质等级 — Grade or qualification.' })
  grade?: string | null;

  @Field(() => Int, { nullable: true, description: '能力等级 — 1 (the most capable) to 4.' })
  capabilityLevel?: number | null;

  @Field(() => String, { nullable: true, description: '主管单位 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '上级队伍 — Code or id.' })
  superior?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id; empty for a team of the whole city.' })
  region?: string | null;

  @Field(() => [String], { nullable: true, description: '服务区划 — Codes or ids; replaces the list.' })
  serviceRegions?: string[] | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: '服务范围 — GeoJSON Polygon or MultiPolygon (RFC 7946) in CGCS2000 degrees, longitude first, at most 2,000 positions.',
  })
  serviceArea?: unknown;

  @Field(() => String, { nullable: true, description: '驻地 — Address.' })
  address?: string | null;

  @Field(() => GeoPointInputType, { nullable: true, description: '位置 — Where it is stationed; may declare its coordinate system.' })
  location?: GeoPointInputType | null;

  @Field(() => String, { nullable: true, description: '负责人 — Name; personal data.' })
  leaderName?: string | null;

  @Field(() => String, { nullable: true, description: '负责人电话 — Phone; personal data.' })
  leaderPhone?: string | null;

  @Field(() => String, { nullable: true, description: '值班电话 — Phone; personal data.' })
  dutyPhone?: string | null;

  @Field(() => String, { nullable: true, description: '传真 — Fax number.' })
  fax?: string | null;

  @Field(() => Int, { nullable: true, description: '总人数 — 0 to 1,000,000.' })
  totalPeople?: number | null;

  @Field(() => Int, { nullable: true, description: '可出动人数 — 0 up to the people in all.' })
  availablePeople?: number | null;

  @Field(() => Int, { nullable: true, description: '出动时间（分钟） — From the call until the first people leave, 0 to 1,440.' })
  responseMinutes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '集结时间（分钟） — From the call until the whole team is assembled, not below the response, at most 10,080.',
  })
  assemblyMinutes?: number | null;

  @Field(() => Float, { nullable: true, description: '持续作战（小时） — Above 0, at most 8,760.' })
  sustainedHours?: number | null;

  @Field(() => TeamStatus, {
    nullable: true,
    description: '状态 — Opening status, STANDBY when left out; later changed by changeTeamStatus.',
  })
  status?: keyof typeof TeamStatus | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '状态起始时间 — Now when left out; not in the future.' })
  statusSince?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '组建日期 — Not in the future.' })
  establishedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '最近演练日期 — Not in the future, not before the establishment.' })
  lastDrillOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '最近核实日期 — Not in the future.' })
  lastVerifiedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: '已投保 — Whether its people are insured.' })
  insured?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '启用 — Whether it exists still; true when left out.' })
  active?: boolean | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [TeamCapabilityInput], { nullable: true, description: '能力 — Replaces the list.' })
  capabilities?: TeamCapabilityInput[] | null;

  @Field(() => [TeamEquipmentInput], { nullable: true, description: '装备 — Replaces the list.' })
  equipment?: TeamEquipmentInput[] | null;

  @Field(() => [String], { nullable: true, description: '储备库 — Codes or ids; replaces the list.' })
  depots?: string[] | null;
}

@InputType('UpdateTeamInput', {
  description: '修改救援队伍 — Values to change: left out stays, null clears. The status is changed by changeTeamStatus only.',
})
export class UpdateTeamInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '名称 — Name.' })
  name?: string | null;

  @Field(() => TeamKind, { nullable: true, description: '队伍性质 — Kind of force.' })
  kind?: keyof typeof TeamKind | null;

  @Field(() => String, { nullable: true, description: '主分类 — Main class of teams, as scheme:code or id.' })
  type?: string | null;

  @Field(() => [String], { nullable: true, description: '其他分类 — Further classes, each as scheme:code or id; replaces the list.' })
  classifications?: string[] | null;

  @Field(() => String, { nullable: true, description: '资质等级 — Grade or qualification.' })
  grade?: string | null;

  @Field(() => Int, { nullable: true, description: '能力等级 — 1 (the most capable) to 4.' })
  capabilityLevel?: number | null;

  @Field(() => String, { nullable: true, description: '主管单位 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '上级队伍 — Code or id.' })
  superior?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id; empty for a team of the whole city.' })
  region?: string | null;

  @Field(() => [String], { nullable: true, description: '服务区划 — Codes or ids; replaces the list.' })
  serviceRegions?: string[] | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: '服务范围 — GeoJSON Polygon or MultiPolygon (RFC 7946) in CGCS2000 degrees, longitude first, at most 2,000 positions.',
  })
  serviceArea?: unknown;

  @Field(() => String, { nullable: true, description: '驻地 — Address.' })
  address?: string | null;

  @Field(() => GeoPointInputType, { nullable: true, description: '位置 — Where it is stationed; may declare its coordinate system.' })
  location?: GeoPointInputType | null;

  @Field(() => String, { nullable: true, description: '负责人 — Name; personal data.' })
  leaderName?: string | null;

  @Field(() => String, { nullable: true, description: '负责人电话 — Phone; personal data.' })
  leaderPhone?: string | null;

  @Field(() => String, { nullable: true, description: '值班电话 — Phone; personal data.' })
  dutyPhone?: string | null;

  @Field(() => String, { nullable: true, description: '传真 — Fax number.' })
  fax?: string | null;

  @Field(() => Int, { nullable: true, description: '总人数 — 0 to 1,000,000.' })
  totalPeople?: number | null;

  @Field(() => Int, { nullable: true, description: '可出动人数 — 0 up to the people in all.' })
  availablePeople?: number | null;

  @Field(() => Int, { nullable: true, description: '出动时间（分钟） — From the call until the first people leave, 0 to 1,440.' })
  responseMinutes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '集结时间（分钟） — From the call until the whole team is assembled, not below the response, at most 10,080.',
  })
  assemblyMinutes?: number | null;

  @Field(() => Float, { nullable: true, description: '持续作战（小时） — Above 0, at most 8,760.' })
  sustainedHours?: number | null;

  @Field(() => DateScalar, { nullable: true, description: '组建日期 — Not in the future.' })
  establishedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '最近演练日期 — Not in the future, not before the establishment.' })
  lastDrillOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '最近核实日期 — Not in the future.' })
  lastVerifiedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: '已投保 — Whether its people are insured.' })
  insured?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '启用 — Whether it exists still; true when left out.' })
  active?: boolean | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [TeamCapabilityInput], { nullable: true, description: '能力 — Replaces the list.' })
  capabilities?: TeamCapabilityInput[] | null;

  @Field(() => [TeamEquipmentInput], { nullable: true, description: '装备 — Replaces the list.' })
  equipment?: TeamEquipmentInput[] | null;

  @Field(() => [String], { nullable: true, description: '储备库 — Codes or ids; replaces the list.' })
  depots?: string[] | null;
}
