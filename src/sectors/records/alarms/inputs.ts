import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import { BooleanFilter, DateTimeFilter, IdFilter, namesOf, NearInput, SortDirection, TextFilter } from '../../../reading/types.js';
import { EventTypeFilter } from '../../../vocabulary/classifications/inputs.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { AlarmChannel } from './types.js';

@InputType('AlarmChannelFilter', { description: '接警渠道过滤 — Tests of this kind.' })
export class AlarmChannelFilter {
  @Field(() => AlarmChannel, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof AlarmChannel;

  @Field(() => [AlarmChannel], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof AlarmChannel)[];
}

@InputType('AlarmFilter', { description: '警情过滤 — Which items to list; all tests that are given must hold.' })
export class AlarmFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => AlarmChannelFilter, { nullable: true, description: '接警渠道 — Way on which the alarm came.' })
  channel?: AlarmChannelFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '警情类别代码 — Code of the kind in the receiving system (jqlbdm).' })
  typeCode?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '警情类别名称 — Name of the kind.' })
  typeName?: TextFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '事件类型 — Event type of the national platform, when the sender maps it.' })
  eventType?: EventTypeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '报警时间 — When the alarm came in.' })
  reportedAt?: DateTimeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '道路 — Road or crossing; the rest of the address is never kept.' })
  road?: TextFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '管辖单位代码 — Code of the unit in charge.' })
  unitCode?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '管辖单位名称 — Name of the unit in charge.' })
  unitName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '接警单位代码 — Code of the receiving unit.' })
  receivingUnitCode?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '接警单位名称 — Name of the receiving unit.' })
  receivingUnitName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '派警单编号 — Number of the dispatch.' })
  dispatchNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '反馈单编号 — Number of the feedback.' })
  feedbackNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '燃烧物质 — What burns (119).' })
  burningMaterial?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '灾害等级 — Level as the fire brigade states it (119).' })
  disasterLevel?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '建筑类型 — Kind of building (119).' })
  buildingType?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '起火楼层 — Floor of the fire (119).' })
  fireFloor?: TextFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '有人员被困 — Whether people are trapped (119).' })
  peopleTrapped?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [AlarmFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: AlarmFilter[] | null;

  @Field(() => [AlarmFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: AlarmFilter[] | null;

  @Field(() => AlarmFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: AlarmFilter | null;
}

export const AlarmOrderField = namesOf(['CODE', 'REPORTED_AT', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(AlarmOrderField, {
  name: 'AlarmOrderField',
  description: '警情排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    REPORTED_AT: { description: '报警时间 — When the alarm came in.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('AlarmOrder', { description: '警情排序 — One key of an order.' })
export class AlarmOrder {
  @Field(() => AlarmOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof AlarmOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class AlarmRootArguments extends RootPageArguments {
  @Field(() => AlarmFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: AlarmFilter | null;

  @Field(() => [AlarmOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: AlarmOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
