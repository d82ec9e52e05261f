import { Arg, Args, Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { NavigationStatus } from '../vesselPositions/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';

@ObjectType('AisMessage', {
  implements: RecordType,
  description: 'AIS 消息 — A message of a vessel or a station on shore as a receiver heard it, decoded by ITU-R M.1371.',
})
export class AisMessageType extends RecordType {
  @Field(() => String, { description: '语句 — The sentences as received, one a line.' })
  sentence!: string;

  @Field(() => DateTimeScalar, { description: '接收时间 — When it was heard.' })
  receivedAt!: string;

  @Field(() => String, { nullable: true, description: '接收站 — Who heard it.' })
  receiver?: string | null;

  @Field(() => Int, { description: '消息类型 — Type of message by ITU-R M.1371, 1 to 27.' })
  messageType!: number;

  @Field(() => String, { description: '水上移动业务标识码 — MMSI of the sender, nine digits.' })
  mmsi!: string;

  @Field(() => Float, { nullable: true, description: '对地航速（节） — Speed over ground in knots.' })
  speedKnot?: number | null;

  @Field(() => Float, { nullable: true, description: '对地航向（度） — Course over ground in degrees.' })
  courseDegree?: number | null;

  @Field(() => Int, { nullable: true, description: '船首向（度） — True heading in degrees.' })
  headingDegree?: number | null;

  @Field(() => NavigationStatus, { nullable: true, description: '航行状态 — Navigational status; null when none was set.' })
  navigationStatus?: keyof typeof NavigationStatus | null;

  @Field(() => String, { nullable: true, description: 'IMO 编号 — IMO number, when its check digit is right.' })
  imoNumber?: string | null;

  @Field(() => String, { nullable: true, description: '呼号 — Call sign.' })
  callSign?: string | null;

  @Field(() => String, { nullable: true, description: '船名 — Name that this message tells.' })
  vesselName?: string | null;

  @Field(() => String, { nullable: true, description: '最近船名 — Name that the sender told last, in any of its messages.' })
  lastName?: string | null;

  @Field(() => Int, { nullable: true, description: '船舶类型代码 — Type of vessel by ITU-R M.1371, such as 80 for tankers.' })
  vesselType?: number | null;

  @Field(() => Float, { nullable: true, description: '吃水（米） — Draught in metres.' })
  draughtMetre?: number | null;

  @Field(() => String, { nullable: true, description: '目的港 — Destination as entered on board.' })
  destination?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '预计到达 — Month, day, hour and minute in UTC as entered on board, such as 11-23T08:00Z; AIS gives no year.',
  })
  expectedArrival?: string | null;

  @Field(() => Boolean, { description: '最新位置 — Whether it tells the newest position of its sender at the moment asked for.' })
  latest!: boolean;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Position that it tells.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('AisMessageEdge', { description: 'AIS 消息边 — One item of a list of this kind.' })
export class AisMessageEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => AisMessageType, { description: 'AIS 消息 — The item.' })
  node!: AisMessageType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('AisMessageConnection', { description: 'AIS 消息列表 — A page of a list of this kind (Relay connection).' })
export class AisMessageConnectionType {
  @Field(() => [AisMessageEdgeType], { description: '边 — Items with their cursors.' })
  edges!: AisMessageEdgeType[];

  @Field(() => [AisMessageType], { description: 'AIS 消息 — Items without cursors.' })
  nodes!: AisMessageType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
