import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { vesselCallStates } from './entity.js';

export const VesselCallState = namesOf(vesselCallStates);
registerEnumType(VesselCallState, {
  name: 'VesselCallState',
  description: '船舶到港状态 — How far a call has come.',
  valuesConfig: {
    EXPECTED: { description: '预报 — Announced, not there yet.' },
    ANCHORED: { description: '锚泊 — At anchor.' },
    BERTHED: { description: '在泊 — At the berth.' },
    DEPARTED: { description: '离港 — Has left.' },
    CANCELLED: { description: '取消 — Will not come.' },
  },
});

@ObjectType('VesselCall', {
  implements: RecordType,
  description: '船舶到港 — A call of a vessel at the port, from its announcement to its departure.',
})
export class VesselCallType extends RecordType {
  @Field(() => String, { description: '船名 — Name of the vessel.' })
  vesselName!: string;

  @Field(() => String, { nullable: true, description: 'IMO 编号 — IMO ship number, seven digits.' })
  imoNumber?: string | null;

  @Field(() => String, { nullable: true, description: '水上移动业务标识码 — MMSI, nine digits.' })
  mmsi?: string | null;

  @Field(() => String, { nullable: true, description: '船舶类型 — Kind of vessel.' })
  vesselKind?: string | null;

  @Field(() => String, { nullable: true, description: '航次 — Voyage.' })
  voyage?: string | null;

  @Field(() => String, { nullable: true, description: '泊位 — Berth.' })
  berth?: string | null;

  @Field(() => VesselCallState, { description: '状态 — How far the call has come.' })
  state!: keyof typeof VesselCallState;

  @Field(() => DateTimeScalar, { nullable: true, description: '预计到港时间 — Expected arrival (ETA).' })
  expectedArrivalAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '实际到港时间 — Arrival (ATA).' })
  arrivedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '预计离港时间 — Expected departure (ETD).' })
  expectedDepartureAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '实际离港时间 — Departure (ATD).' })
  departedAt?: string | null;

  @Field(() => String, { nullable: true, description: '上一港 — Last port, by UN/LOCODE where known.' })
  lastPort?: string | null;

  @Field(() => String, { nullable: true, description: '下一港 — Next port.' })
  nextPort?: string | null;

  @Field(() => Float, { nullable: true, description: '吃水（米） — Draught in metres.' })
  draughtMetre?: number | null;

  @Field(() => Float, { nullable: true, description: '船长（米） — Length in metres.' })
  lengthMetre?: number | null;

  @Field(() => Float, { nullable: true, description: '总吨 — Gross tonnage.' })
  grossTonnage?: number | null;

  @Field(() => Boolean, { nullable: true, description: '载有危险货物 — Whether dangerous goods are on board; null when not told.' })
  dangerousGoods?: boolean | null;

  @Field(() => Int, { nullable: true, description: '在船人数 — People on board.' })
  peopleOnBoard?: number | null;

  @Field(() => String, { nullable: true, description: '船舶代理 — Agent.' })
  agent?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where the vessel was when the record was sent.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('VesselCallEdge', { description: '船舶到港边 — One item of a list of this kind.' })
export class VesselCallEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => VesselCallType, { description: '船舶到港 — The item.' })
  node!: VesselCallType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('VesselCallConnection', { description: '船舶到港列表 — A page of a list of this kind (Relay connection).' })
export class VesselCallConnectionType {
  @Field(() => [VesselCallEdgeType], { description: '边 — Items with their cursors.' })
  edges!: VesselCallEdgeType[];

  @Field(() => [VesselCallType], { description: '船舶到港 — Items without cursors.' })
  nodes!: VesselCallType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
