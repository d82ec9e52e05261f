import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import {
  DateFilter,
  DateTimeFilter,
  IdFilter,
  IntFilter,
  namesOf,
  NearInput,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { PlanFilter } from '../../../libraries/plans/register/inputs.js';
import { DepotFilter } from '../../../libraries/materials/depots/inputs.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { HazardSourceLevel, InstallationKind, InstallationAuthority } from './types.js';

@InputType('HazardSourceLevelFilter', { description: '重大危险源级别过滤 — Tests of this kind.' })
export class HazardSourceLevelFilter {
  @Field(() => HazardSourceLevel, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof HazardSourceLevel;

  @Field(() => [HazardSourceLevel], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof HazardSourceLevel)[];
}

@InputType('InstallationKindFilter', { description: '装置类型过滤 — Tests of this kind.' })
export class InstallationKindFilter {
  @Field(() => InstallationKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof InstallationKind;

  @Field(() => [InstallationKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof InstallationKind)[];
}

@InputType('InstallationAuthorityFilter', { description: '监管部门过滤 — Tests of this kind.' })
export class InstallationAuthorityFilter {
  @Field(() => InstallationAuthority, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof InstallationAuthority;

  @Field(() => [InstallationAuthority], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof InstallationAuthority)[];
}

@InputType('HazardSourceChemicalFilter', { description: '危险化学品过滤 — Which items; all tests that are given must hold.' })
export class HazardSourceChemicalFilter {
  @Field(() => TextFilter, { nullable: true, description: '名称 — Name of the chemical.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'CAS 号 — CAS number.' })
  casNumber?: TextFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '存量 q（吨） — Quantity q in tonnes.' })
  quantityTonne?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '临界量 Q（吨） — Critical quantity Q in tonnes.' })
  criticalTonne?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '校正系数 β — Factor β of the chemical.' })
  beta?: NumberFilter | null;

  @Field(() => [HazardSourceChemicalFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: HazardSourceChemicalFilter[] | null;

  @Field(() => [HazardSourceChemicalFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: HazardSourceChemicalFilter[] | null;

  @Field(() => HazardSourceChemicalFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: HazardSourceChemicalFilter | null;
}

@InputType('HazardSourceChemicalListFilter', { description: '危险化学品列表过滤 — Tests of the items of a list.' })
export class HazardSourceChemicalListFilter {
  @Field(() => HazardSourceChemicalFilter, { nullable: true, description: '至少一项 — One item at least.' })
  some?: HazardSourceChemicalFilter | null;

  @Field(() => HazardSourceChemicalFilter, { nullable: true, description: '没有一项 — No item.' })
  none?: HazardSourceChemicalFilter | null;

  @Field(() => HazardSourceChemicalFilter, { nullable: true, description: '每一项 — Every item.' })
  every?: HazardSourceChemicalFilter | null;
}

@InputType('HazardSourceFilter', { description: '重大危险源过滤 — Which items to list; all tests that are given must hold.' })
export class HazardSourceFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '企业名称 — Name of the enterprise.' })
  enterpriseName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '统一社会信用代码 — Unified social credit code of the enterprise.' })
  uscc?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '单元名称 — Name of the unit.' })
  unitName?: TextFilter | null;

  @Field(() => InstallationAuthorityFilter, {
    nullable: true,
    description: '监管部门 — Authority in charge, by article 125 of the law on hazardous chemicals.',
  })
  authority?: InstallationAuthorityFilter | null;

  @Field(() => InstallationKindFilter, { nullable: true, description: '装置类型 — Kind of installation.' })
  installation?: InstallationKindFilter | null;

  @Field(() => HazardSourceLevelFilter, { nullable: true, description: '级别 — Level as the hub calculates it.' })
  level?: HazardSourceLevelFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '辨识指标 S — S = Σ q/Q as the hub calculates it.' })
  quantityRatio?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '分级指标 R — R = α · Σ β · q/Q as the hub calculates it.' })
  riskValue?: NumberFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '厂区边界外 500 米内常住人口 — People who live within 500 m outside the fence.' })
  nearbyPeople?: IntFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '备案编号 — Number of the filing.' })
  filingNumber?: TextFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '备案有效期至 — Last day of the filing.' })
  filingExpiresOn?: DateFilter | null;

  @Field(() => PlanFilter, { nullable: true, description: '应急预案 — Plan for this source in the library of plans.' })
  plan?: PlanFilter | null;

  @Field(() => DepotFilter, { nullable: true, description: '应急物资库 — Depot that keeps materials for this source.' })
  depot?: DepotFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '主管单位 — Organisation in charge.' })
  organization?: OrganizationFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionFilter | null;

  @Field(() => HazardSourceChemicalListFilter, { nullable: true, description: '危险化学品 — Tests of the items.' })
  chemicals?: HazardSourceChemicalListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [HazardSourceFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: HazardSourceFilter[] | null;

  @Field(() => [HazardSourceFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: HazardSourceFilter[] | null;

  @Field(() => HazardSourceFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: HazardSourceFilter | null;
}

export const HazardSourceOrderField = namesOf([
  'CODE',
  'ENTERPRISE_NAME',
  'LEVEL',
  'RISK_VALUE',
  'FILING_EXPIRES_ON',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(HazardSourceOrderField, {
  name: 'HazardSourceOrderField',
  description: '重大危险源排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    ENTERPRISE_NAME: { description: '企业名称 — Name of the enterprise.' },
    LEVEL: { description: '级别 — Level as the hub calculates it.' },
    RISK_VALUE: { description: '分级指标 R — R = α · Σ β · q/Q as the hub calculates it.' },
    FILING_EXPIRES_ON: { description: '备案有效期至 — Last day of the filing.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('HazardSourceOrder', { description: '重大危险源排序 — One key of an order.' })
export class HazardSourceOrder {
  @Field(() => HazardSourceOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof HazardSourceOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class HazardSourceRootArguments extends RootPageArguments {
  @Field(() => HazardSourceFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: HazardSourceFilter | null;

  @Field(() => [HazardSourceOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: HazardSourceOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
