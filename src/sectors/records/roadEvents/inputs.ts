import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import { DateTimeFilter, IdFilter, IntFilter, namesOf, NearInput, SortDirection, TextFilter } from '../../../reading/types.js';
import { EventTypeFilter } from '../../../vocabulary/classifications/inputs.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { RoadEventKind, RoadEventSeverity } from './types.js';

@InputType('RoadEventKindFilter', { description: '事件种类过滤 — Tests of this kind.' })
export class RoadEventKindFilter {
  @Field(() => RoadEventKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof RoadEventKind;

  @Field(() => [RoadEventKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof RoadEventKind)[];
}

@InputType('RoadEventSeverityFilter', { description: '影响程度过滤 — Tests of this kind.' })
export class RoadEventSeverityFilter {
  @Field(() => RoadEventSeverity, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof RoadEventSeverity;

  @Field(() => [RoadEventSeverity], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof RoadEventSeverity)[];
}

@InputType('RoadEventFilter', { description: '道路事件过滤 — Which items to list; all tests that are given must hold.' })
export class RoadEventFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => RoadEventKindFilter, { nullable: true, description: '事件种类 — What happened.' })
  kind?: RoadEventKindFilter | null;

  @Field(() => RoadEventSeverityFilter, { nullable: true, description: '影响程度 — How far it hinders traffic.' })
  severity?: RoadEventSeverityFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '道路编号 — Code of the road, such as G25 or S242.' })
  roadCode?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '道路名称 — Name of the road.' })
  roadName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '方向 — Direction, such as 上行, 下行 or 双向.' })
  direction?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '起点桩号 — Stake at which it begins, such as K12+300.' })
  fromStake?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '终点桩号 — Stake at which it ends.' })
  toStake?: TextFilter | null;

  @Field(() => IntFilter, {
    nullable: true,
    description: '起点桩号（米） — The stake at which it begins in metres from the start of the road.',
  })
  fromStakeMetre?: IntFilter | null;

  @Field(() => IntFilter, {
    nullable: true,
    description: '终点桩号（米） — The stake at which it ends in metres from the start of the road.',
  })
  toStakeMetre?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '封闭车道数 — Lanes that are closed.' })
  lanesClosed?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '车道总数 — Lanes in all, in this direction.' })
  lanesInAll?: IntFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '开始时间 — When it began.' })
  startedAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '预计结束时间 — When it should end.' })
  expectedEndAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '结束时间 — When it ended.' })
  endedAt?: DateTimeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '绕行路线 — Way round.' })
  detour?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '情况说明 — What happened, without names of persons.' })
  description?: TextFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '事件类型 — Class of emergency.' })
  eventType?: EventTypeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '发布单位 — Unit that reported it.' })
  unitName?: TextFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [RoadEventFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: RoadEventFilter[] | null;

  @Field(() => [RoadEventFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: RoadEventFilter[] | null;

  @Field(() => RoadEventFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: RoadEventFilter | null;
}

export const RoadEventOrderField = namesOf([
  'CODE',
  'ROAD_CODE',
  'FROM_STAKE_METRE',
  'STARTED_AT',
  'EXPECTED_END_AT',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(RoadEventOrderField, {
  name: 'RoadEventOrderField',
  description: '道路事件排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    ROAD_CODE: { description: '道路编号 — Code of the road, such as G25 or S242.' },
    FROM_STAKE_METRE: { description: '起点桩号（米） — The stake at which it begins in metres from the start of the road.' },
    STARTED_AT: { description: '开始时间 — When it began.' },
    EXPECTED_END_AT: { description: '预计结束时间 — When it should end.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('RoadEventOrder', { description: '道路事件排序 — One key of an order.' })
export class RoadEventOrder {
  @Field(() => RoadEventOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof RoadEventOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class RoadEventRootArguments extends RootPageArguments {
  @Field(() => RoadEventFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: RoadEventFilter | null;

  @Field(() => [RoadEventOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: RoadEventOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
