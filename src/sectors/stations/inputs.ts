import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../reading/arguments.js';
import {
  BooleanFilter,
  DateTimeFilter,
  IdFilter,
  namesOf,
  NearInput,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../reading/types.js';
import { OrganizationFilter } from '../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../vocabulary/regions/types.js';
import { HazardSourceFilter } from '../records/hazardSources/inputs.js';
import { SectorNameFilter } from '../sectorName.js';
import { StationKind } from './types.js';

@InputType('StationKindFilter', { description: '测站类型过滤 — Tests of this kind.' })
export class StationKindFilter {
  @Field(() => StationKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof StationKind;

  @Field(() => [StationKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof StationKind)[];
}

@InputType('StationFilter', { description: '测站过滤 — Which items to list; all tests that are given must hold.' })
export class StationFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => SectorNameFilter, { nullable: true, description: '部门 — Sector.' })
  sector?: SectorNameFilter | null;

  @Field(() => StationKindFilter, { nullable: true, description: '测站类型 — What it measures.' })
  kind?: StationKindFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '河流 — River.' })
  river?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '流域 — Basin.' })
  basin?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '高程基面 — Datum.' })
  datum?: TextFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '警戒水位（米） — Warning level.' })
  warningLevelMetre?: NumberFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division it lies in.' })
  region?: RegionFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '管理单位 — Organisation that keeps it.' })
  organization?: OrganizationFilter | null;

  @Field(() => HazardSourceFilter, { nullable: true, description: '重大危险源 — Hazard source of a tank.' })
  hazardSource?: HazardSourceFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '在用 — Whether in use.' })
  active?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [StationFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: StationFilter[] | null;

  @Field(() => [StationFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: StationFilter[] | null;

  @Field(() => StationFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: StationFilter | null;
}

export const StationOrderField = namesOf(['CODE', 'NAME', 'KIND', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(StationOrderField, {
  name: 'StationOrderField',
  description: '测站排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Code.' },
    NAME: { description: '名称 — Name, by pinyin.' },
    KIND: { description: '测站类型 — Kind.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('StationOrder', { description: '测站排序 — One key of an order.' })
export class StationOrder {
  @Field(() => StationOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof StationOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class StationListArguments extends PageArguments {
  @Field(() => StationFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: StationFilter | null;

  @Field(() => [StationOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: StationOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}

@ArgsType()
export class StationRootArguments extends RootPageArguments {
  @Field(() => StationFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: StationFilter | null;

  @Field(() => [StationOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: StationOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
