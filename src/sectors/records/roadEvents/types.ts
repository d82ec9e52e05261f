import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { EventTypeType } from '../../../vocabulary/classifications/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { roadEventKinds, roadEventSeverities } from './entity.js';

export const RoadEventKind = namesOf(roadEventKinds);
registerEnumType(RoadEventKind, {
  name: 'RoadEventKind',
  description: '道路事件种类 — What hinders traffic.',
  valuesConfig: {
    CLOSURE: { description: '封闭 — The road is closed.' },
    WORKS: { description: '施工 — Works on the road.' },
    ACCIDENT: { description: '事故 — An accident.' },
    FLOODING: { description: '积水 — Water on the road.' },
    ICE: { description: '结冰 — Ice or snow on the road.' },
    LANDSLIDE: { description: '塌方 — Earth or rocks on the road.' },
    FOG: { description: '团雾 — Fog.' },
    SPILL: { description: '抛洒泄漏 — Cargo or hazardous goods on the road.' },
    CONGESTION: { description: '拥堵 — Congestion.' },
    OTHER: { description: '其他 — Something else.' },
  },
});

export const RoadEventSeverity = namesOf(roadEventSeverities);
registerEnumType(RoadEventSeverity, {
  name: 'RoadEventSeverity',
  description: '影响程度 — How far traffic is hindered.',
  valuesConfig: {
    NONE: { description: '无影响 — Not hindered.' },
    LOW: { description: '轻微 — Slowed.' },
    MEDIUM: { description: '部分受阻 — Some lanes are closed.' },
    HIGH: { description: '严重受阻 — Hardly any traffic passes.' },
    BLOCKED: { description: '中断 — Nothing passes.' },
  },
});

@ObjectType('RoadEvent', {
  implements: RecordType,
  description: '道路事件 — An event that hinders traffic on a road: closure, works, accident, flooding, ice (DATEX II SituationRecord).',
})
export class RoadEventType extends RecordType {
  @Field(() => RoadEventKind, { description: '事件种类 — What happened.' })
  kind!: keyof typeof RoadEventKind;

  @Field(() => RoadEventSeverity, { description: '影响程度 — How far it hinders traffic.' })
  severity!: keyof typeof RoadEventSeverity;

  @Field(() => String, { description: '道路编号 — Code of the road, such as G25 or S242.' })
  roadCode!: string;

  @Field(() => String, { nullable: true, description: '道路名称 — Name of the road.' })
  roadName?: string | null;

  @Field(() => String, { nullable: true, description: '方向 — Direction, such as 上行, 下行 or 双向.' })
  direction?: string | null;

  @Field(() => String, { nullable: true, description: '起点桩号 — Stake at which it begins, such as K12+300.' })
  fromStake?: string | null;

  @Field(() => String, { nullable: true, description: '终点桩号 — Stake at which it ends.' })
  toStake?: string | null;

  @Field(() => Int, { nullable: true, description: '起点桩号（米） — The stake at which it begins in metres from the start of the road.' })
  fromStakeMetre?: number | null;

  @Field(() => Int, { nullable: true, description: '终点桩号（米） — The stake at which it ends in metres from the start of the road.' })
  toStakeMetre?: number | null;

  @Field(() => Int, { nullable: true, description: '封闭车道数 — Lanes that are closed.' })
  lanesClosed?: number | null;

  @Field(() => Int, { nullable: true, description: '车道总数 — Lanes in all, in this direction.' })
  lanesInAll?: number | null;

  @Field(() => DateTimeScalar, { description: '开始时间 — When it began.' })
  startedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '预计结束时间 — When it should end.' })
  expectedEndAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '结束时间 — When it ended.' })
  endedAt?: string | null;

  @Field(() => String, { nullable: true, description: '绕行路线 — Way round.' })
  detour?: string | null;

  @Field(() => String, { nullable: true, description: '情况说明 — What happened, without names of persons.' })
  description?: string | null;

  @Field(() => EventTypeType, { nullable: true, description: '事件类型 — Class of emergency.' })
  eventType?: EventTypeType | null;

  @Field(() => String, { nullable: true, description: '发布单位 — Unit that reported it.' })
  unitName?: string | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionType | null;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where it is, or its middle.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('RoadEventEdge', { description: '道路事件边 — One item of a list of this kind.' })
export class RoadEventEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => RoadEventType, { description: '道路事件 — The item.' })
  node!: RoadEventType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('RoadEventConnection', { description: '道路事件列表 — A page of a list of this kind (Relay connection).' })
export class RoadEventConnectionType {
  @Field(() => [RoadEventEdgeType], { description: '边 — Items with their cursors.' })
  edges!: RoadEventEdgeType[];

  @Field(() => [RoadEventType], { description: '道路事件 — Items without cursors.' })
  nodes!: RoadEventType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
