import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import {
  BooleanFilter,
  DateTimeFilter,
  IdFilter,
  IntFilter,
  namesOf,
  NearInput,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { BerthState } from './types.js';

@InputType('BerthStateFilter', { description: '状态过滤 — Tests of this kind.' })
export class BerthStateFilter {
  @Field(() => BerthState, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof BerthState;

  @Field(() => [BerthState], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof BerthState)[];
}

@InputType('BerthFilter', { description: '泊位过滤 — Which items to list; all tests that are given must hold.' })
export class BerthFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name of the berth.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '港区或码头 — Harbour area or terminal.' })
  terminal?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '经营单位 — Enterprise that runs it.' })
  operatorName?: TextFilter | null;

  @Field(() => BerthStateFilter, { nullable: true, description: '状态 — What it is used for now.' })
  state?: BerthStateFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '靠泊等级（吨） — Largest deadweight that may berth, in tonnes.' })
  tonnageClass?: IntFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '泊位长度（米） — Length in metres.' })
  lengthMetre?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '前沿水深（米） — Depth of water alongside in metres, below chart datum.' })
  depthMetre?: NumberFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '作业货种 — Cargo that is handled, such as 液体化工品.' })
  cargoKinds?: TextFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '可作业危险货物 — Whether dangerous goods are handled.' })
  hazardousCargo?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '在泊船舶 — Vessel that lies there.' })
  vesselName?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '靠泊时间 — Since when it is occupied.' })
  occupiedSince?: DateTimeFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [BerthFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: BerthFilter[] | null;

  @Field(() => [BerthFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: BerthFilter[] | null;

  @Field(() => BerthFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: BerthFilter | null;
}

export const BerthOrderField = namesOf([
  'CODE',
  'NAME',
  'TONNAGE_CLASS',
  'LENGTH_METRE',
  'DEPTH_METRE',
  'OCCUPIED_SINCE',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(BerthOrderField, {
  name: 'BerthOrderField',
  description: '泊位排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    NAME: { description: '名称 — Name of the berth.' },
    TONNAGE_CLASS: { description: '靠泊等级（吨） — Largest deadweight that may berth, in tonnes.' },
    LENGTH_METRE: { description: '泊位长度（米） — Length in metres.' },
    DEPTH_METRE: { description: '前沿水深（米） — Depth of water alongside in metres, below chart datum.' },
    OCCUPIED_SINCE: { description: '靠泊时间 — Since when it is occupied.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('BerthOrder', { description: '泊位排序 — One key of an order.' })
export class BerthOrder {
  @Field(() => BerthOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof BerthOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class BerthRootArguments extends RootPageArguments {
  @Field(() => BerthFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: BerthFilter | null;

  @Field(() => [BerthOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: BerthOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
