import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { navigationStatuses } from './entity.js';

export const NavigationStatus = namesOf(navigationStatuses);
registerEnumType(NavigationStatus, {
  name: 'NavigationStatus',
  description: '航行状态 — Navigational status by ITU-R M.1371.',
  valuesConfig: {
    UNDER_WAY_ENGINE: { description: '机动航行 — Under way using engine.' },
    AT_ANCHOR: { description: '锚泊 — At anchor.' },
    NOT_UNDER_COMMAND: { description: '失控 — Not under command.' },
    RESTRICTED: { description: '操纵受限 — Restricted manoeuvrability.' },
    CONSTRAINED_BY_DRAUGHT: { description: '吃水受限 — Constrained by her draught.' },
    MOORED: { description: '系泊 — Moored.' },
    AGROUND: { description: '搁浅 — Aground.' },
    FISHING: { description: '捕捞 — Engaged in fishing.' },
    UNDER_WAY_SAILING: { description: '驶帆 — Under way sailing.' },
    AIS_SART: { description: '遇险示位 — AIS-SART is active: a vessel in distress.' },
    OTHER: { description: '其他 — Another or reserved status.' },
  },
});

@ObjectType('VesselPosition', {
  implements: RecordType,
  description: '船舶位置 — The newest known position of a vessel by AIS (ITU-R M.1371); earlier ones are its `history`.',
})
export class VesselPositionType extends RecordType {
  @Field(() => String, { description: '水上移动业务标识码 — MMSI, nine digits.' })
  mmsi!: string;

  @Field(() => String, { nullable: true, description: 'IMO 编号 — IMO number, seven digits with a check digit.' })
  imoNumber?: string | null;

  @Field(() => String, { nullable: true, description: '船名 — Name of the vessel.' })
  vesselName?: string | null;

  @Field(() => String, { nullable: true, description: '呼号 — Call sign.' })
  callSign?: string | null;

  @Field(() => Int, { nullable: true, description: '船舶类型代码 — Type by ITU-R M.1371 table 53, such as 80 for tankers.' })
  vesselType?: number | null;

  @Field(() => DateTimeScalar, { description: '定位时间 — When it was there.' })
  observedAt!: string;

  @Field(() => Float, { nullable: true, description: '对地航速（节） — Speed over ground in knots.' })
  speedKnot?: number | null;

  @Field(() => Float, { nullable: true, description: '对地航向（度） — Course over ground in degrees, 0 to 360.' })
  courseDegree?: number | null;

  @Field(() => Float, { nullable: true, description: '船首向（度） — True heading in degrees, 0 to 359.' })
  headingDegree?: number | null;

  @Field(() => NavigationStatus, { nullable: true, description: '航行状态 — What it is doing.' })
  navigationStatus?: keyof typeof NavigationStatus | null;

  @Field(() => String, { nullable: true, description: '目的港 — Destination as entered on board.' })
  destination?: string | null;

  @Field(() => Float, { nullable: true, description: '吃水（米） — Draught in metres.' })
  draughtMetre?: number | null;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Position of the vessel.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('VesselPositionEdge', { description: '船舶位置边 — One item of a list of this kind.' })
export class VesselPositionEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => VesselPositionType, { description: '船舶位置 — The item.' })
  node!: VesselPositionType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('VesselPositionConnection', { description: '船舶位置列表 — A page of a list of this kind (Relay connection).' })
export class VesselPositionConnectionType {
  @Field(() => [VesselPositionEdgeType], { description: '边 — Items with their cursors.' })
  edges!: VesselPositionEdgeType[];

  @Field(() => [VesselPositionType], { description: '船舶位置 — Items without cursors.' })
  nodes!: VesselPositionType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
