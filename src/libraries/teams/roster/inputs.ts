import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import {
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  GeoPointInputType,
  IdFilter,
  IntFilter,
  namesOf,
  NearInput,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { ResourceTypeFilter } from '../../../vocabulary/classifications/types.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { TeamStatusChangeListFilter } from '../statusChanges/inputs.js';
import {
  TeamCapabilityListFilter,
  TeamDepotListFilter,
  TeamEquipmentListFilter,
  TeamRegionListFilter,
  TeamTypeListFilter,
} from './partInputs.js';
import { Readiness, TeamKind, TeamStatus } from './types.js';

@InputType('TeamKindFilter', { description: '队伍性质过滤 — Tests of this kind.' })
export class TeamKindFilter {
  @Field(() => TeamKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof TeamKind;

  @Field(() => [TeamKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof TeamKind)[];
}

@InputType('TeamStatusFilter', { description: '队伍状态过滤 — Tests of this kind.' })
export class TeamStatusFilter {
  @Field(() => TeamStatus, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof TeamStatus;

  @Field(() => [TeamStatus], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof TeamStatus)[];
}

@InputType('ReadinessFilter', { description: '备勤情况过滤 — Tests of this kind.' })
export class ReadinessFilter {
  @Field(() => Readiness, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof Readiness;

  @Field(() => [Readiness], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof Readiness)[];
}

@InputType('TeamFilter', { description: '救援队伍过滤 — Which items to list; all tests that are given must hold.' })
export class TeamFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => TeamKindFilter, { nullable: true, description: '队伍性质 — Kind of force.' })
  kind?: TeamKindFilter | null;

  @Field(() => ResourceTypeFilter, { nullable: true, description: '主分类 — Main class.' })
  type?: ResourceTypeFilter | null;

  @Field(() => TeamTypeListFilter, { nullable: true, description: '全部分类 — Classes in all code schemes, the main one too.' })
  classifications?: TeamTypeListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '资质等级 — Grade.' })
  grade?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '能力等级 — 1 (the most capable) to 4.' })
  capabilityLevel?: IntFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '主管单位 — Organisation that keeps it.' })
  organization?: OrganizationFilter | null;

  @Field(() => TeamFilter, { nullable: true, description: '上级队伍 — Team that it belongs to.' })
  superior?: TeamFilter | null;

  @Field(() => TeamListFilter, { nullable: true, description: '下属队伍 — Teams directly below it.' })
  subteams?: TeamListFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it is stationed.' })
  region?: RegionFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      '服务区划包含 — Code of a division: teams that serve it, a division above it or part of it. A team without service divisions serves its own, or the whole city.',
  })
  serves?: string | null;

  @Field(() => GeoPointInputType, { nullable: true, description: '服务范围包含 — A point: teams whose service area holds it.' })
  servesPoint?: GeoPointInputType | null;

  @Field(() => TeamRegionListFilter, { nullable: true, description: '服务区划 — Divisions that it names as served.' })
  serviceRegions?: TeamRegionListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '驻地 — Address.' })
  address?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '总人数 — People in all.' })
  totalPeople?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '可出动人数 — People who can be sent now.' })
  availablePeople?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '出动时间（分钟） — Minutes until the first people leave.' })
  responseMinutes?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '集结时间（分钟） — Minutes until the team is assembled.' })
  assemblyMinutes?: IntFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '持续作战（小时） — Hours without relief.' })
  sustainedHours?: NumberFilter | null;

  @Field(() => TeamStatusFilter, { nullable: true, description: '状态 — Whether it can be sent.' })
  status?: TeamStatusFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '状态起始时间 — Since when.' })
  statusSince?: DateTimeFilter | null;

  @Field(() => TeamStatusChangeListFilter, { nullable: true, description: '状态变更 — Changes of its status.' })
  statusChanges?: TeamStatusChangeListFilter | null;

  @Field(() => ReadinessFilter, { nullable: true, description: '备勤情况 — On the day asked.' })
  readiness?: ReadinessFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '组建日期 — Day of establishment.' })
  establishedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '最近演练日期 — Day of the last drill.' })
  lastDrillOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '最近核实日期 — Day of the last verification.' })
  lastVerifiedOn?: DateFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '已投保 — Whether its people are insured.' })
  insured?: BooleanFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '启用 — Whether it exists still.' })
  active?: BooleanFilter | null;

  @Field(() => TeamCapabilityListFilter, { nullable: true, description: '能力 — What it can do.' })
  capabilities?: TeamCapabilityListFilter | null;

  @Field(() => TeamEquipmentListFilter, { nullable: true, description: '装备 — What it has.' })
  equipment?: TeamEquipmentListFilter | null;

  @Field(() => TeamDepotListFilter, { nullable: true, description: '储备库 — Depots from which it draws.' })
  depots?: TeamDepotListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [TeamFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: TeamFilter[] | null;

  @Field(() => [TeamFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: TeamFilter[] | null;

  @Field(() => TeamFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: TeamFilter | null;
}

@InputType('TeamListFilter', { description: '救援队伍量词过滤 — Tests of the related items.' })
export class TeamListFilter {
  @Field(() => TeamFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: TeamFilter | null;

  @Field(() => TeamFilter, { nullable: true, description: '没有 — None is so.' })
  none?: TeamFilter | null;

  @Field(() => TeamFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: TeamFilter | null;
}

export const TeamOrderField = namesOf([
  'CODE',
  'NAME',
  'KIND',
  'CAPABILITY_LEVEL',
  'TOTAL_PEOPLE',
  'AVAILABLE_PEOPLE',
  'RESPONSE_MINUTES',
  'ASSEMBLY_MINUTES',
  'SUSTAINED_HOURS',
  'STATUS_SINCE',
  'LAST_DRILL_ON',
  'LAST_VERIFIED_ON',
  'READY_UNTIL',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(TeamOrderField, {
  name: 'TeamOrderField',
  description: '救援队伍排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    NAME: { description: '名称 — Name, by pinyin.' },
    KIND: { description: '队伍性质 — Kind of force.' },
    CAPABILITY_LEVEL: { description: '能力等级 — Level of capability.' },
    TOTAL_PEOPLE: { description: '总人数 — People in all.' },
    AVAILABLE_PEOPLE: { description: '可出动人数 — People who can be sent.' },
    RESPONSE_MINUTES: { description: '出动时间 — Minutes until the first people leave.' },
    ASSEMBLY_MINUTES: { description: '集结时间 — Minutes until the team is assembled.' },
    SUSTAINED_HOURS: { description: '持续作战 — Hours without relief.' },
    STATUS_SINCE: { description: '状态起始时间 — Since when it has its status.' },
    LAST_DRILL_ON: { description: '最近演练日期 — Day of the last drill.' },
    LAST_VERIFIED_ON: { description: '最近核实日期 — Day of the last verification.' },
    READY_UNTIL: { description: '备勤有效期至 — Day on which drill or verification runs out.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('TeamOrder', { description: '救援队伍排序 — One key of an order.' })
export class TeamOrder {
  @Field(() => TeamOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof TeamOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class TeamListArguments extends PageArguments {
  @Field(() => TeamFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: TeamFilter | null;

  @Field(() => [TeamOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: TeamOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point; a radius leaves out what is farther.' })
  near?: NearInput | null;
}

@ArgsType()
export class TeamRootArguments extends RootPageArguments {
  @Field(() => TeamFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: TeamFilter | null;

  @Field(() => [TeamOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: TeamOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point; a radius leaves out what is farther.' })
  near?: NearInput | null;
}
