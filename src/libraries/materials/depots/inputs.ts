import { ArgsType, Field, Float, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import {
  BooleanFilter,
  CoordinateSystemName,
  DateTimeFilter,
  GeoPointInputType,
  IdFilter,
  namesOf,
  NearInput,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { DepotLevel, OwnerKind } from './types.js';
import { StockLotListFilter } from '../lots/inputs.js';

@InputType('DepotLevelFilter', { description: '储备库级别过滤 — Tests of this kind.' })
export class DepotLevelFilter {
  @Field(() => DepotLevel, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof DepotLevel;

  @Field(() => [DepotLevel], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof DepotLevel)[];
}

@InputType('OwnerKindFilter', { description: '权属类型过滤 — Tests of this kind.' })
export class OwnerKindFilter {
  @Field(() => OwnerKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof OwnerKind;

  @Field(() => [OwnerKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof OwnerKind)[];
}

@InputType('DepotFilter', { description: '储备库过滤 — Which items to list; all tests that are given must hold.' })
export class DepotFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => DepotLevelFilter, { nullable: true, description: '级别 — Level.' })
  level?: DepotLevelFilter | null;

  @Field(() => OwnerKindFilter, { nullable: true, description: '权属类型 — Kind of owner.' })
  ownerKind?: OwnerKindFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '启用 — Whether in use.' })
  active?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '地址 — Address.' })
  address?: TextFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division it lies in.' })
  region?: RegionFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '管理单位 — Organisation that keeps it.' })
  organization?: OrganizationFilter | null;

  @Field(() => StockLotListFilter, { nullable: true, description: '库存批次 — Its stock lots.' })
  lots?: StockLotListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [DepotFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: DepotFilter[] | null;

  @Field(() => [DepotFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: DepotFilter[] | null;

  @Field(() => DepotFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: DepotFilter | null;
}

export const DepotOrderField = namesOf(['CODE', 'NAME', 'LEVEL', 'AREA_SQUARE_METRE', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(DepotOrderField, {
  name: 'DepotOrderField',
  description: '储备库排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    NAME: { description: '名称 — Name, by pinyin.' },
    LEVEL: { description: '级别 — Level.' },
    AREA_SQUARE_METRE: { description: '面积 — Area.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('DepotOrder', { description: '储备库排序 — One key of an order.' })
export class DepotOrder {
  @Field(() => DepotOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof DepotOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class DepotListArguments extends PageArguments {
  @Field(() => DepotFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: DepotFilter | null;

  @Field(() => [DepotOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: DepotOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point; a radius leaves out what is farther.' })
  near?: NearInput | null;
}

@ArgsType()
export class DepotRootArguments extends RootPageArguments {
  @Field(() => DepotFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: DepotFilter | null;

  @Field(() => [DepotOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: DepotOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point; a radius leaves out what is farther.' })
  near?: NearInput | null;
}

@ArgsType()
export class LocationArguments {
  @Field(() => CoordinateSystemName, { defaultValue: 'CGCS2000', description: '坐标系 — System in which the point is written.' })
  crs!: keyof typeof CoordinateSystemName;
}

@InputType('CreateDepotInput', { description: '新建储备库 — Values of a new item.' })
export class CreateDepotInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => DepotLevel, { description: '级别 — Level.' })
  level!: keyof typeof DepotLevel;

  @Field(() => OwnerKind, { description: '权属类型 — Kind of owner.' })
  ownerKind!: keyof typeof OwnerKind;

  @Field(() => Boolean, { nullable: true, description: '启用 — Whether in use; true when left out.' })
  active?: boolean | null;

  @Field(() => String, { nullable: true, description: '地址 — Address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code of the division, or its id.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '管理单位 — Code of the organisation, or its id.' })
  organization?: string | null;

  @Field(() => GeoPointInputType, { nullable: true, description: '位置 — Where it stands; may declare its coordinate system.' })
  location?: GeoPointInputType | null;

  @Field(() => Float, { nullable: true, description: '面积（平方米） — Above 0.' })
  areaSquareMetre?: number | null;

  @Field(() => Float, { nullable: true, description: '容积（立方米） — Above 0.' })
  volumeCubicMetre?: number | null;

  @Field(() => String, { nullable: true, description: '负责人 — Name; personal data.' })
  managerName?: string | null;

  @Field(() => String, { nullable: true, description: '负责人电话 — Phone; personal data.' })
  managerPhone?: string | null;

  @Field(() => String, { nullable: true, description: '值班电话 — Duty phone.' })
  dutyPhone?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;
}

@InputType('UpdateDepotInput', { description: '修改储备库 — Values to change: left out stays, null clears.' })
export class UpdateDepotInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '名称 — Name.' })
  name?: string | null;

  @Field(() => DepotLevel, { nullable: true, description: '级别 — Level.' })
  level?: keyof typeof DepotLevel | null;

  @Field(() => OwnerKind, { nullable: true, description: '权属类型 — Kind of owner.' })
  ownerKind?: keyof typeof OwnerKind | null;

  @Field(() => Boolean, { nullable: true, description: '启用 — Whether in use; true when left out.' })
  active?: boolean | null;

  @Field(() => String, { nullable: true, description: '地址 — Address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code of the division, or its id.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '管理单位 — Code of the organisation, or its id.' })
  organization?: string | null;

  @Field(() => GeoPointInputType, { nullable: true, description: '位置 — Where it stands; may declare its coordinate system.' })
  location?: GeoPointInputType | null;

  @Field(() => Float, { nullable: true, description: '面积（平方米） — Above 0.' })
  areaSquareMetre?: number | null;

  @Field(() => Float, { nullable: true, description: '容积（立方米） — Above 0.' })
  volumeCubicMetre?: number | null;

  @Field(() => String, { nullable: true, description: '负责人 — Name; personal data.' })
  managerName?: string | null;

  @Field(() => String, { nullable: true, description: '负责人电话 — Phone; personal data.' })
  managerPhone?: string | null;

  @Field(() => String, { nullable: true, description: '值班电话 — Duty phone.' })
  dutyPhone?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;
}
