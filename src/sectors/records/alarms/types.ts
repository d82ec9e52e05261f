import { Arg, Args, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { EventTypeType } from '../../../vocabulary/classifications/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { alarmChannels } from './entity.js';

export const AlarmChannel = namesOf(alarmChannels);
registerEnumType(AlarmChannel, {
  name: 'AlarmChannel',
  description: '接警渠道 — Way on which an alarm came.',
  valuesConfig: {
    POLICE_110: { description: '110 报警 — Police.' },
    TRAFFIC_122: { description: '122 交通事故报警 — Traffic police.' },
    FIRE_119: { description: '119 火警 — Fire brigade.' },
    HOTLINE_12345: { description: '12345 政务热线 — Hotline of the government.' },
    OTHER: { description: '其他 — Another way.' },
  },
});

@ObjectType('Alarm', {
  implements: RecordType,
  description: '警情 — An alarm received by the police or the fire brigade, kept without anything that says who called or what was told.',
})
export class AlarmType extends RecordType {
  @Field(() => AlarmChannel, { nullable: true, description: '接警渠道 — Way on which the alarm came.' })
  channel?: keyof typeof AlarmChannel | null;

  @Field(() => String, { nullable: true, description: '警情类别代码 — Code of the kind in the receiving system (jqlbdm).' })
  typeCode?: string | null;

  @Field(() => String, { nullable: true, description: '警情类别名称 — Name of the kind.' })
  typeName?: string | null;

  @Field(() => EventTypeType, { nullable: true, description: '事件类型 — Event type of the national platform, when the sender maps it.' })
  eventType?: EventTypeType | null;

  @Field(() => DateTimeScalar, { description: '报警时间 — When the alarm came in.' })
  reportedAt!: string;

  @Field(() => String, { nullable: true, description: '道路 — Road or crossing; the rest of the address is never kept.' })
  road?: string | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionType | null;

  @Field(() => String, { nullable: true, description: '管辖单位代码 — Code of the unit in charge.' })
  unitCode?: string | null;

  @Field(() => String, { nullable: true, description: '管辖单位名称 — Name of the unit in charge.' })
  unitName?: string | null;

  @Field(() => String, { nullable: true, description: '接警单位代码 — Code of the receiving unit.' })
  receivingUnitCode?: string | null;

  @Field(() => String, { nullable: true, description: '接警单位名称 — Name of the receiving unit.' })
  receivingUnitName?: string | null;

  @Field(() => String, { nullable: true, description: '派警单编号 — Number of the dispatch.' })
  dispatchNumber?: string | null;

  @Field(() => String, { nullable: true, description: '反馈单编号 — Number of the feedback.' })
  feedbackNumber?: string | null;

  @Field(() => String, { nullable: true, description: '燃烧物质 — What burns (119).' })
  burningMaterial?: string | null;

  @Field(() => String, { nullable: true, description: '灾害等级 — Level as the fire brigade states it (119).' })
  disasterLevel?: string | null;

  @Field(() => String, { nullable: true, description: '建筑类型 — Kind of building (119).' })
  buildingType?: string | null;

  @Field(() => String, { nullable: true, description: '起火楼层 — Floor of the fire (119).' })
  fireFloor?: string | null;

  @Field(() => Boolean, { nullable: true, description: '有人员被困 — Whether people are trapped (119).' })
  peopleTrapped?: boolean | null;

  @Field(() => Boolean, { description: '位置已模糊 — Whether `location` and distances are those of a grid cell and not exact.' })
  locationMasked!: boolean;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, {
    nullable: true,
    description:
      '位置 — Where it is: exact for callers with the scope place:exact and the police, for others the middle of a cell of 0.01 degrees (about 1 km).',
  })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('AlarmEdge', { description: '警情边 — One item of a list of this kind.' })
export class AlarmEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => AlarmType, { description: '警情 — The item.' })
  node!: AlarmType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('AlarmConnection', { description: '警情列表 — A page of a list of this kind (Relay connection).' })
export class AlarmConnectionType {
  @Field(() => [AlarmEdgeType], { description: '边 — Items with their cursors.' })
  edges!: AlarmEdgeType[];

  @Field(() => [AlarmType], { description: '警情 — Items without cursors.' })
  nodes!: AlarmType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
