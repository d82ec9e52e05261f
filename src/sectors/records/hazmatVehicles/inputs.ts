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
import { PlateColour } from './types.js';

@InputType('PlateColourFilter', { description: '车牌颜色过滤 — Tests of this kind.' })
export class PlateColourFilter {
  @Field(() => PlateColour, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof PlateColour;

  @Field(() => [PlateColour], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof PlateColour)[];
}

@InputType('HazmatVehicleFilter', { description: '危险货物运输车辆过滤 — Which items to list; all tests that are given must hold.' })
export class HazmatVehicleFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '车牌号 — Licence plate; with its colour it identifies the vehicle.' })
  plate?: TextFilter | null;

  @Field(() => PlateColourFilter, { nullable: true, description: '车牌颜色 — Colour of the plate (JT/T 415).' })
  plateColour?: PlateColourFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '运输企业 — Transport enterprise.' })
  operatorName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '联合国编号 — UN number of the load, four digits; null when empty or unknown.' })
  unNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '货物名称 — What it carries.' })
  goodsName?: TextFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '载货量（吨） — Load in tonnes.' })
  loadTonne?: NumberFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '定位时间 — When it was there.' })
  observedAt?: DateTimeFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '速度（公里每小时） — Speed in kilometres an hour.' })
  speedKilometreHour?: NumberFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '方向（度） — Direction of travel, 0 to 359 degrees from north.' })
  directionDegree?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '高程（米） — Altitude in metres.' })
  altitudeMetre?: IntFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '报警标志 — Alarm DWORD of JT/T 808 as sent.' })
  alarmWord?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '状态 — Status DWORD of JT/T 808 as sent.' })
  statusWord?: NumberFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '报警 — Alarms that the DWORD tells, divided by 、; null when there are none.' })
  alarms?: TextFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '已定位 — Whether the terminal had a position.' })
  positioned?: BooleanFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '运营中 — Whether the vehicle is in service.' })
  running?: BooleanFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '紧急报警 — Whether the driver pressed the emergency button.' })
  emergency?: BooleanFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [HazmatVehicleFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: HazmatVehicleFilter[] | null;

  @Field(() => [HazmatVehicleFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: HazmatVehicleFilter[] | null;

  @Field(() => HazmatVehicleFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: HazmatVehicleFilter | null;
}

export const HazmatVehicleOrderField = namesOf(['CODE', 'OBSERVED_AT', 'SPEED_KILOMETRE_HOUR', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(HazmatVehicleOrderField, {
  name: 'HazmatVehicleOrderField',
  description: '危险货物运输车辆排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    OBSERVED_AT: { description: '定位时间 — When it was there.' },
    SPEED_KILOMETRE_HOUR: { description: '速度（公里每小时） — Speed in kilometres an hour.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('HazmatVehicleOrder', { description: '危险货物运输车辆排序 — One key of an order.' })
export class HazmatVehicleOrder {
  @Field(() => HazmatVehicleOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof HazmatVehicleOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class HazmatVehicleRootArguments extends RootPageArguments {
  @Field(() => HazmatVehicleFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: HazmatVehicleFilter | null;

  @Field(() => [HazmatVehicleOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: HazmatVehicleOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
