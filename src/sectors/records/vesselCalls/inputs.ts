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
import { VesselCallState } from './types.js';

@InputType('VesselCallStateFilter', { description: '船舶到港状态过滤 — Tests of this kind.' })
export class VesselCallStateFilter {
  @Field(() => VesselCallState, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof VesselCallState;

  @Field(() => [VesselCallState], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof VesselCallState)[];
}

@InputType('VesselCallFilter', { description: '船舶到港过滤 — Which items to list; all tests that are given must hold.' })
export class VesselCallFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '船名 — Name of the vessel.' })
  vesselName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'IMO 编号 — IMO number.' })
  imoNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '水上移动业务标识码 — MMSI.' })
  mmsi?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '船舶类型 — Kind of vessel.' })
  vesselKind?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '航次 — Voyage.' })
  voyage?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '泊位 — Berth.' })
  berth?: TextFilter | null;

  @Field(() => VesselCallStateFilter, { nullable: true, description: '状态 — How far the call has come.' })
  state?: VesselCallStateFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '预计到港时间 — Expected arrival.' })
  expectedArrivalAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '实际到港时间 — Arrival.' })
  arrivedAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '实际离港时间 — Departure.' })
  departedAt?: DateTimeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '上一港 — Last port.' })
  lastPort?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '下一港 — Next port.' })
  nextPort?: TextFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '吃水（米） — Draught.' })
  draughtMetre?: NumberFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '载有危险货物 — Whether dangerous goods are on board.' })
  dangerousGoods?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '船舶代理 — Agent.' })
  agent?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [VesselCallFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: VesselCallFilter[] | null;

  @Field(() => [VesselCallFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: VesselCallFilter[] | null;

  @Field(() => VesselCallFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: VesselCallFilter | null;
}

export const VesselCallOrderField = namesOf([
  'CODE',
  'VESSEL_NAME',
  'STATE',
  'EXPECTED_ARRIVAL_AT',
  'ARRIVED_AT',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(VesselCallOrderField, {
  name: 'VesselCallOrderField',
  description: '船舶到港排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    VESSEL_NAME: { description: '船名 — Name of the vessel, by pinyin.' },
    STATE: { description: '状态 — State.' },
    EXPECTED_ARRIVAL_AT: { description: '预计到港时间 — Expected arrival.' },
    ARRIVED_AT: { description: '实际到港时间 — Arrival.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('VesselCallOrder', { description: '船舶到港排序 — One key of an order.' })
export class VesselCallOrder {
  @Field(() => VesselCallOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof VesselCallOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class VesselCallRootArguments extends RootPageArguments {
  @Field(() => VesselCallFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: VesselCallFilter | null;

  @Field(() => [VesselCallOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: VesselCallOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
