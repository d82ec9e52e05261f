import { Arg, Args, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { EventTypeType } from '../../../vocabulary/classifications/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { roadControlKinds } from './entity.js';

export const RoadControlKind = namesOf(roadControlKinds);
registerEnumType(RoadControlKind, {
  name: 'RoadControlKind',
  description: '管制方式 — How traffic is controlled.',
  valuesConfig: {
    CLOSED: { description: '全封闭 — Closed to all.' },
    RESTRICTED: { description: '限行 — Closed to some vehicles.' },
    ONE_WAY: { description: '单向通行 — One direction only.' },
    CHECKPOINT: { description: '查控 — Vehicles are checked.' },
    OTHER: { description: '其他 — Another way.' },
  },
});

@ObjectType('RoadControl', {
  implements: RecordType,
  description: '交通管制 — A road or area that the police close or restrict.',
})
export class RoadControlType extends RecordType {
  @Field(() => RoadControlKind, { description: '管制方式 — How traffic is controlled.' })
  kind!: keyof typeof RoadControlKind;

  @Field(() => String, { description: '道路名称 — Name of the road.' })
  roadName!: string;

  @Field(() => String, { nullable: true, description: '道路编号 — Code of the road, such as G25.' })
  roadCode?: string | null;

  @Field(() => String, { nullable: true, description: '方向 — Direction that is controlled.' })
  direction?: string | null;

  @Field(() => String, { nullable: true, description: '起点 — Where it begins.' })
  fromPlace?: string | null;

  @Field(() => String, { nullable: true, description: '终点 — Where it ends.' })
  toPlace?: string | null;

  @Field(() => String, { nullable: true, description: '管制原因 — Why.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: '限行车辆 — Vehicles that may not pass.' })
  vehicles?: string | null;

  @Field(() => String, { nullable: true, description: '绕行路线 — Way round.' })
  detour?: string | null;

  @Field(() => DateTimeScalar, { description: '开始时间 — When it begins.' })
  startedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '预计结束时间 — When it is expected to end.' })
  expectedEndAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '结束时间 — When it ended.' })
  endedAt?: string | null;

  @Field(() => EventTypeType, { nullable: true, description: '事件类型 — Event type that caused it.' })
  eventType?: EventTypeType | null;

  @Field(() => String, { nullable: true, description: '发布单位 — Unit that orders it.' })
  unitName?: string | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionType | null;

  @Field(() => Boolean, { description: '正在管制 — Whether it holds at the moment asked for.' })
  inForce!: boolean;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where the control begins or its middle.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('RoadControlEdge', { description: '交通管制边 — One item of a list of this kind.' })
export class RoadControlEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => RoadControlType, { description: '交通管制 — The item.' })
  node!: RoadControlType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('RoadControlConnection', { description: '交通管制列表 — A page of a list of this kind (Relay connection).' })
export class RoadControlConnectionType {
  @Field(() => [RoadControlEdgeType], { description: '边 — Items with their cursors.' })
  edges!: RoadControlEdgeType[];

  @Field(() => [RoadControlType], { description: '交通管制 — Items without cursors.' })
  nodes!: RoadControlType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
