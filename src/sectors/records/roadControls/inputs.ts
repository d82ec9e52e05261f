import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import { BooleanFilter, DateTimeFilter, IdFilter, namesOf, NearInput, SortDirection, TextFilter } from '../../../reading/types.js';
import { EventTypeFilter } from '../../../vocabulary/classifications/inputs.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { RoadControlKind } from './types.js';

@InputType('RoadControlKindFilter', { description: '管制方式过滤 — Tests of this kind.' })
export class RoadControlKindFilter {
  @Field(() => RoadControlKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof RoadControlKind;

  @Field(() => [RoadControlKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof RoadControlKind)[];
}

@InputType('RoadControlFilter', { description: '交通管制过滤 — Which items to list; all tests that are given must hold.' })
export class RoadControlFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => RoadControlKindFilter, { nullable: true, description: '管制方式 — How traffic is controlled.' })
  kind?: RoadControlKindFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '道路名称 — Name of the road.' })
  roadName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '道路编号 — Code of the road, such as G25.' })
  roadCode?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '方向 — Direction that is controlled.' })
  direction?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '起点 — Where it begins.' })
  fromPlace?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '终点 — Where it ends.' })
  toPlace?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '开始时间 — When it begins.' })
  startedAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '预计结束时间 — When it is expected to end.' })
  expectedEndAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '结束时间 — When it ended.' })
  endedAt?: DateTimeFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '事件类型 — Event type that caused it.' })
  eventType?: EventTypeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '发布单位 — Unit that orders it.' })
  unitName?: TextFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '正在管制 — Whether it holds at the moment asked for.' })
  inForce?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [RoadControlFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: RoadControlFilter[] | null;

  @Field(() => [RoadControlFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: RoadControlFilter[] | null;

  @Field(() => RoadControlFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: RoadControlFilter | null;
}

export const RoadControlOrderField = namesOf(['CODE', 'ROAD_NAME', 'STARTED_AT', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(RoadControlOrderField, {
  name: 'RoadControlOrderField',
  description: '交通管制排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    ROAD_NAME: { description: '道路名称 — Name of the road.' },
    STARTED_AT: { description: '开始时间 — When it begins.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('RoadControlOrder', { description: '交通管制排序 — One key of an order.' })
export class RoadControlOrder {
  @Field(() => RoadControlOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof RoadControlOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class RoadControlRootArguments extends RootPageArguments {
  @Field(() => RoadControlFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: RoadControlFilter | null;

  @Field(() => [RoadControlOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: RoadControlOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
