import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import { DateTimeFilter, IdFilter, IntFilter, namesOf, NearInput, SortDirection, TextFilter } from '../../../reading/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { EvacuationKind, EvacuationState } from './types.js';

@InputType('EvacuationKindFilter', { description: '种类过滤 — Tests of this kind.' })
export class EvacuationKindFilter {
  @Field(() => EvacuationKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof EvacuationKind;

  @Field(() => [EvacuationKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof EvacuationKind)[];
}

@InputType('EvacuationStateFilter', { description: '状态过滤 — Tests of this kind.' })
export class EvacuationStateFilter {
  @Field(() => EvacuationState, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof EvacuationState;

  @Field(() => [EvacuationState], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof EvacuationState)[];
}

@InputType('EvacuationCapacityFilter', { description: '疏散运力过滤 — Which items to list; all tests that are given must hold.' })
export class EvacuationCapacityFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name of the fleet, bus station or ship.' })
  name?: TextFilter | null;

  @Field(() => EvacuationKindFilter, { nullable: true, description: '种类 — What carries the people.' })
  kind?: EvacuationKindFilter | null;

  @Field(() => EvacuationStateFilter, { nullable: true, description: '状态 — Whether it can be used.' })
  state?: EvacuationStateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '经营单位 — Enterprise that runs it.' })
  operatorName?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '车船数量 — Vehicles or ships.' })
  vehicleCount?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '总座位数 — Seats in all.' })
  seatsTotal?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '可用座位数 — Seats that are free now.' })
  seatsAvailable?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '集结时间（分钟） — Minutes until it can leave.' })
  assemblyMinutes?: IntFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '填报时间 — When the numbers were true.' })
  reportedAt?: DateTimeFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [EvacuationCapacityFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: EvacuationCapacityFilter[] | null;

  @Field(() => [EvacuationCapacityFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: EvacuationCapacityFilter[] | null;

  @Field(() => EvacuationCapacityFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: EvacuationCapacityFilter | null;
}

export const EvacuationCapacityOrderField = namesOf([
  'CODE',
  'NAME',
  'VEHICLE_COUNT',
  'SEATS_AVAILABLE',
  'ASSEMBLY_MINUTES',
  'REPORTED_AT',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(EvacuationCapacityOrderField, {
  name: 'EvacuationCapacityOrderField',
  description: '疏散运力排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    NAME: { description: '名称 — Name of the fleet, bus station or ship.' },
    VEHICLE_COUNT: { description: '车船数量 — Vehicles or ships.' },
    SEATS_AVAILABLE: { description: '可用座位数 — Seats that are free now.' },
    ASSEMBLY_MINUTES: { description: '集结时间（分钟） — Minutes until it can leave.' },
    REPORTED_AT: { description: '填报时间 — When the numbers were true.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('EvacuationCapacityOrder', { description: '疏散运力排序 — One key of an order.' })
export class EvacuationCapacityOrder {
  @Field(() => EvacuationCapacityOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof EvacuationCapacityOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class EvacuationCapacityRootArguments extends RootPageArguments {
  @Field(() => EvacuationCapacityFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: EvacuationCapacityFilter | null;

  @Field(() => [EvacuationCapacityOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: EvacuationCapacityOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
