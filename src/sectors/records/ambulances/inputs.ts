import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import { DateTimeFilter, IdFilter, namesOf, NearInput, SortDirection, TextFilter } from '../../../reading/types.js';
import { HospitalCapacityFilter } from '../hospitalCapacities/inputs.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { AmbulanceState } from './types.js';

@InputType('AmbulanceStateFilter', { description: '急救车状态过滤 — Tests of this kind.' })
export class AmbulanceStateFilter {
  @Field(() => AmbulanceState, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof AmbulanceState;

  @Field(() => [AmbulanceState], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof AmbulanceState)[];
}

@InputType('AmbulanceFilter', { description: '急救车过滤 — Which items to list; all tests that are given must hold.' })
export class AmbulanceFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '车牌号 — Licence plate.' })
  plate?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '车型 — Kind, such as 负压监护型.' })
  kind?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '急救站 — Station of the ambulance.' })
  stationName?: TextFilter | null;

  @Field(() => AmbulanceStateFilter, { nullable: true, description: '状态 — What it does.' })
  state?: AmbulanceStateFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '状态起始时间 — Since when.' })
  stateSince?: DateTimeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '任务编号 — Number of the task, without anything of the patient.' })
  taskNumber?: TextFilter | null;

  @Field(() => HospitalCapacityFilter, { nullable: true, description: '送达医院 — Hospital to which it drives.' })
  hospital?: HospitalCapacityFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [AmbulanceFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: AmbulanceFilter[] | null;

  @Field(() => [AmbulanceFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: AmbulanceFilter[] | null;

  @Field(() => AmbulanceFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: AmbulanceFilter | null;
}

export const AmbulanceOrderField = namesOf(['CODE', 'STATE_SINCE', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(AmbulanceOrderField, {
  name: 'AmbulanceOrderField',
  description: '急救车排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    STATE_SINCE: { description: '状态起始时间 — Since when.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('AmbulanceOrder', { description: '急救车排序 — One key of an order.' })
export class AmbulanceOrder {
  @Field(() => AmbulanceOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof AmbulanceOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class AmbulanceRootArguments extends RootPageArguments {
  @Field(() => AmbulanceFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: AmbulanceFilter | null;

  @Field(() => [AmbulanceOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: AmbulanceOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
