import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import {
  DateTimeFilter,
  IdFilter,
  IntFilter,
  namesOf,
  NearInput,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { NavigationStatus } from './types.js';

@InputType('NavigationStatusFilter', { description: '航行状态过滤 — Tests of this kind.' })
export class NavigationStatusFilter {
  @Field(() => NavigationStatus, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof NavigationStatus;

  @Field(() => [NavigationStatus], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof NavigationStatus)[];
}

@InputType('VesselPositionFilter', { description: '船舶位置过滤 — Which items to list; all tests that are given must hold.' })
export class VesselPositionFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '水上移动业务标识码 — MMSI, nine digits.' })
  mmsi?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'IMO 编号 — IMO number, seven digits with a check digit.' })
  imoNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '船名 — Name of the vessel.' })
  vesselName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '呼号 — Call sign.' })
  callSign?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '船舶类型代码 — Type by ITU-R M.1371 table 53, such as 80 for tankers.' })
  vesselType?: IntFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '定位时间 — When it was there.' })
  observedAt?: DateTimeFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '对地航速（节） — Speed over ground in knots.' })
  speedKnot?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '对地航向（度） — Course over ground in degrees, 0 to 360.' })
  courseDegree?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '船首向（度） — True heading in degrees, 0 to 359.' })
  headingDegree?: NumberFilter | null;

  @Field(() => NavigationStatusFilter, { nullable: true, description: '航行状态 — What it is doing.' })
  navigationStatus?: NavigationStatusFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '目的港 — Destination as entered on board.' })
  destination?: TextFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '吃水（米） — Draught in metres.' })
  draughtMetre?: NumberFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [VesselPositionFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: VesselPositionFilter[] | null;

  @Field(() => [VesselPositionFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: VesselPositionFilter[] | null;

  @Field(() => VesselPositionFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: VesselPositionFilter | null;
}

export const VesselPositionOrderField = namesOf(['CODE', 'VESSEL_NAME', 'OBSERVED_AT', 'SPEED_KNOT', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(VesselPositionOrderField, {
  name: 'VesselPositionOrderField',
  description: '船舶位置排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    VESSEL_NAME: { description: '船名 — Name of the vessel.' },
    OBSERVED_AT: { description: '定位时间 — When it was there.' },
    SPEED_KNOT: { description: '对地航速（节） — Speed over ground in knots.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('VesselPositionOrder', { description: '船舶位置排序 — One key of an order.' })
export class VesselPositionOrder {
  @Field(() => VesselPositionOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof VesselPositionOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class VesselPositionRootArguments extends RootPageArguments {
  @Field(() => VesselPositionFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: VesselPositionFilter | null;

  @Field(() => [VesselPositionOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: VesselPositionOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
