import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { berthStates } from './entity.js';

export const BerthState = namesOf(berthStates);
registerEnumType(BerthState, {
  name: 'BerthState',
  description: '泊位状态 — Whether a berth is free.',
  valuesConfig: {
    FREE: { description: '空闲 — Free.' },
    OCCUPIED: { description: '占用 — A vessel lies there.' },
    RESERVED: { description: '预留 — Kept for a vessel that is expected.' },
    CLOSED: { description: '停用 — Not in use.' },
  },
});

@ObjectType('Berth', {
  implements: RecordType,
  description: '泊位 — A berth of the port: what may lie there, what it handles, and whether it is free.',
})
export class BerthType extends RecordType {
  @Field(() => String, { description: '名称 — Name of the berth.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '港区或码头 — Harbour area or terminal.' })
  terminal?: string | null;

  @Field(() => String, { nullable: true, description: '经营单位 — Enterprise that runs it.' })
  operatorName?: string | null;

  @Field(() => BerthState, { description: '状态 — What it is used for now.' })
  state!: keyof typeof BerthState;

  @Field(() => Int, { nullable: true, description: '靠泊等级（吨） — Largest deadweight that may berth, in tonnes.' })
  tonnageClass?: number | null;

  @Field(() => Float, { nullable: true, description: '泊位长度（米） — Length in metres.' })
  lengthMetre?: number | null;

  @Field(() => Float, { nullable: true, description: '前沿水深（米） — Depth of water alongside in metres, below chart datum.' })
  depthMetre?: number | null;

  @Field(() => String, { nullable: true, description: '作业货种 — Cargo that is handled, such as 液体化工品.' })
  cargoKinds?: string | null;

  @Field(() => Boolean, { nullable: true, description: '可作业危险货物 — Whether dangerous goods are handled.' })
  hazardousCargo?: boolean | null;

  @Field(() => String, { nullable: true, description: '在泊船舶 — Vessel that lies there.' })
  vesselName?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '靠泊时间 — Since when it is occupied.' })
  occupiedSince?: string | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionType | null;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Middle of the berth.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('BerthEdge', { description: '泊位边 — One item of a list of this kind.' })
export class BerthEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => BerthType, { description: '泊位 — The item.' })
  node!: BerthType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('BerthConnection', { description: '泊位列表 — A page of a list of this kind (Relay connection).' })
export class BerthConnectionType {
  @Field(() => [BerthEdgeType], { description: '边 — Items with their cursors.' })
  edges!: BerthEdgeType[];

  @Field(() => [BerthType], { description: '泊位 — Items without cursors.' })
  nodes!: BerthType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
