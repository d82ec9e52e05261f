import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import { DateTimeFilter, IdFilter, IntFilter, namesOf, NearInput, SortDirection, TextFilter } from '../../../reading/types.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { FacilityStatus, EmsTraffic, BedKind, BedStatus } from './types.js';

@InputType('FacilityStatusFilter', { description: '机构状态过滤 — Tests of this kind.' })
export class FacilityStatusFilter {
  @Field(() => FacilityStatus, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof FacilityStatus;

  @Field(() => [FacilityStatus], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof FacilityStatus)[];
}

@InputType('EmsTrafficFilter', { description: '急救车接收过滤 — Tests of this kind.' })
export class EmsTrafficFilter {
  @Field(() => EmsTraffic, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof EmsTraffic;

  @Field(() => [EmsTraffic], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof EmsTraffic)[];
}

@InputType('BedKindFilter', { description: '床位类别过滤 — Tests of this kind.' })
export class BedKindFilter {
  @Field(() => BedKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof BedKind;

  @Field(() => [BedKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof BedKind)[];
}

@InputType('BedStatusFilter', { description: '床位状态过滤 — Tests of this kind.' })
export class BedStatusFilter {
  @Field(() => BedStatus, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof BedStatus;

  @Field(() => [BedStatus], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof BedStatus)[];
}

@InputType('HospitalBedsFilter', { description: '床位过滤 — Which items; all tests that are given must hold.' })
export class HospitalBedsFilter {
  @Field(() => BedKindFilter, { nullable: true, description: '床位类别 — Kind of bed.' })
  kind?: BedKindFilter | null;

  @Field(() => BedStatusFilter, { nullable: true, description: '床位状态 — Whether beds are free.' })
  status?: BedStatusFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '可用数 — Beds that are free, with staff.' })
  availableCount?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '编制数 — Beds of this kind.' })
  baselineCount?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '24 小时内可增加 — Beds that can be added within 24 hours.' })
  additionalCapacityCount24Hr?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '72 小时内可增加 — Beds that can be added within 72 hours.' })
  additionalCapacityCount72Hr?: IntFilter | null;

  @Field(() => [HospitalBedsFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: HospitalBedsFilter[] | null;

  @Field(() => [HospitalBedsFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: HospitalBedsFilter[] | null;

  @Field(() => HospitalBedsFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: HospitalBedsFilter | null;
}

@InputType('HospitalBedsListFilter', { description: '床位列表过滤 — Tests of the items of a list.' })
export class HospitalBedsListFilter {
  @Field(() => HospitalBedsFilter, { nullable: true, description: '至少一项 — One item at least.' })
  some?: HospitalBedsFilter | null;

  @Field(() => HospitalBedsFilter, { nullable: true, description: '没有一项 — No item.' })
  none?: HospitalBedsFilter | null;

  @Field(() => HospitalBedsFilter, { nullable: true, description: '每一项 — Every item.' })
  every?: HospitalBedsFilter | null;
}

@InputType('HospitalCapacityFilter', { description: '医院收治能力过滤 — Which items to list; all tests that are given must hold.' })
export class HospitalCapacityFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '医院名称 — Name of the hospital.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '等级 — Grade, such as 三级甲等.' })
  grade?: TextFilter | null;

  @Field(() => FacilityStatusFilter, { nullable: true, description: '机构状态 — State of the hospital.' })
  facilityStatus?: FacilityStatusFilter | null;

  @Field(() => EmsTrafficFilter, { nullable: true, description: '急救车接收 — Whether ambulances are taken.' })
  emsTraffic?: EmsTrafficFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '填报时间 — When the counts were taken.' })
  reportedAt?: DateTimeFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '可用床位合计 — Free beds of all kinds together; null when none was told.' })
  availableBeds?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '编制床位合计 — Beds of all kinds together; null when none was told.' })
  baselineBeds?: IntFilter | null;

  @Field(() => IntFilter, {
    nullable: true,
    description: '可用重症床位 — Free beds of intensive care of all ages; null when none was told.',
  })
  availableIntensiveBeds?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '红标伤员数 — Patients marked red (immediate).' })
  triageRed?: IntFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '主管单位 — Organisation in charge.' })
  organization?: OrganizationFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionFilter | null;

  @Field(() => HospitalBedsListFilter, { nullable: true, description: '床位 — Tests of the items.' })
  beds?: HospitalBedsListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [HospitalCapacityFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: HospitalCapacityFilter[] | null;

  @Field(() => [HospitalCapacityFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: HospitalCapacityFilter[] | null;

  @Field(() => HospitalCapacityFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: HospitalCapacityFilter | null;
}

export const HospitalCapacityOrderField = namesOf([
  'CODE',
  'NAME',
  'REPORTED_AT',
  'AVAILABLE_BEDS',
  'AVAILABLE_INTENSIVE_BEDS',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(HospitalCapacityOrderField, {
  name: 'HospitalCapacityOrderField',
  description: '医院收治能力排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    NAME: { description: '医院名称 — Name of the hospital.' },
    REPORTED_AT: { description: '填报时间 — When the counts were taken.' },
    AVAILABLE_BEDS: { description: '可用床位合计 — Free beds of all kinds together; null when none was told.' },
    AVAILABLE_INTENSIVE_BEDS: { description: '可用重症床位 — Free beds of intensive care of all ages; null when none was told.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('HospitalCapacityOrder', { description: '医院收治能力排序 — One key of an order.' })
export class HospitalCapacityOrder {
  @Field(() => HospitalCapacityOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof HospitalCapacityOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class HospitalCapacityRootArguments extends RootPageArguments {
  @Field(() => HospitalCapacityFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: HospitalCapacityFilter | null;

  @Field(() => [HospitalCapacityOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: HospitalCapacityOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
