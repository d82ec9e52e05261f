import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import {
  BooleanFilter,
  DateTimeFilter,
  IdFilter,
  namesOf,
  NearInput,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { VesselCallFilter } from '../vesselCalls/inputs.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { PackingGroup, QuantityUnit, CargoDirection, DeclarationState } from './types.js';

@InputType('PackingGroupFilter', { description: '包装类别过滤 — Tests of this kind.' })
export class PackingGroupFilter {
  @Field(() => PackingGroup, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof PackingGroup;

  @Field(() => [PackingGroup], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof PackingGroup)[];
}

@InputType('QuantityUnitFilter', { description: '净量单位过滤 — Tests of this kind.' })
export class QuantityUnitFilter {
  @Field(() => QuantityUnit, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof QuantityUnit;

  @Field(() => [QuantityUnit], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof QuantityUnit)[];
}

@InputType('CargoDirectionFilter', { description: '作业方式过滤 — Tests of this kind.' })
export class CargoDirectionFilter {
  @Field(() => CargoDirection, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof CargoDirection;

  @Field(() => [CargoDirection], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof CargoDirection)[];
}

@InputType('DeclarationStateFilter', { description: '状态过滤 — Tests of this kind.' })
export class DeclarationStateFilter {
  @Field(() => DeclarationState, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof DeclarationState;

  @Field(() => [DeclarationState], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof DeclarationState)[];
}

@InputType('DangerousGoodsDeclarationFilter', {
  description: '危险货物申报过滤 — Which items to list; all tests that are given must hold.',
})
export class DangerousGoodsDeclarationFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => VesselCallFilter, { nullable: true, description: '船舶到港 — Call of the vessel that carries them.' })
  vesselCall?: VesselCallFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '船名 — Name of the vessel.' })
  vesselName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '航次 — Voyage.' })
  voyage?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '联合国编号 — UN number, four digits.' })
  unNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '正确运输名称 — Proper shipping name by the IMDG Code.' })
  properShippingName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '中文名称 — Chinese name.' })
  chineseName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '危险类别 — IMDG class or division, such as 3 or 2.1.' })
  imoClass?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '副危险性 — Subsidiary hazards, divided by commas.' })
  subsidiaryRisks?: TextFilter | null;

  @Field(() => PackingGroupFilter, { nullable: true, description: '包装类别 — Packing group.' })
  packingGroup?: PackingGroupFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '净量 — Net quantity, in the unit beside.' })
  netQuantity?: NumberFilter | null;

  @Field(() => QuantityUnitFilter, { nullable: true, description: '净量单位 — Unit of the net quantity.' })
  quantityUnit?: QuantityUnitFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '包装 — Number and kind of packages, or 散装.' })
  packaging?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '集装箱号 — Container number by ISO 6346.' })
  containerNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '积载位置 — Where it is stowed: bay-row-tier, tank or hold.' })
  stowage?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '作业泊位 — Berth at which it is handled.' })
  berth?: TextFilter | null;

  @Field(() => CargoDirectionFilter, { nullable: true, description: '作业方式 — What is done with the goods.' })
  direction?: CargoDirectionFilter | null;

  @Field(() => DeclarationStateFilter, { nullable: true, description: '状态 — State of the declaration.' })
  state?: DeclarationStateFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '申报时间 — When it was declared.' })
  declaredAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, {
    nullable: true,
    description: '预计进港或作业时间 — When the vessel enters or the work begins; the report is due 24 hours before.',
  })
  expectedAt?: DateTimeFilter | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: '按时申报 — Whether it was declared at least 24 hours before; null when no time is known.',
  })
  reportedInTime?: BooleanFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [DangerousGoodsDeclarationFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: DangerousGoodsDeclarationFilter[] | null;

  @Field(() => [DangerousGoodsDeclarationFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: DangerousGoodsDeclarationFilter[] | null;

  @Field(() => DangerousGoodsDeclarationFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: DangerousGoodsDeclarationFilter | null;
}

export const DangerousGoodsDeclarationOrderField = namesOf([
  'CODE',
  'UN_NUMBER',
  'IMO_CLASS',
  'NET_QUANTITY',
  'DECLARED_AT',
  'EXPECTED_AT',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(DangerousGoodsDeclarationOrderField, {
  name: 'DangerousGoodsDeclarationOrderField',
  description: '危险货物申报排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    UN_NUMBER: { description: '联合国编号 — UN number, four digits.' },
    IMO_CLASS: { description: '危险类别 — IMDG class or division, such as 3 or 2.1.' },
    NET_QUANTITY: { description: '净量 — Net quantity, in the unit beside.' },
    DECLARED_AT: { description: '申报时间 — When it was declared.' },
    EXPECTED_AT: { description: '预计进港或作业时间 — When the vessel enters or the work begins; the report is due 24 hours before.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('DangerousGoodsDeclarationOrder', { description: '危险货物申报排序 — One key of an order.' })
export class DangerousGoodsDeclarationOrder {
  @Field(() => DangerousGoodsDeclarationOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof DangerousGoodsDeclarationOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class DangerousGoodsDeclarationRootArguments extends RootPageArguments {
  @Field(() => DangerousGoodsDeclarationFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: DangerousGoodsDeclarationFilter | null;

  @Field(() => [DangerousGoodsDeclarationOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: DangerousGoodsDeclarationOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
