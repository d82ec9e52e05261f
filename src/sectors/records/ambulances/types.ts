import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { HospitalCapacityType } from '../hospitalCapacities/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { ambulanceStates } from './entity.js';

export const AmbulanceState = namesOf(ambulanceStates);
registerEnumType(AmbulanceState, {
  name: 'AmbulanceState',
  description: '急救车状态 — What an ambulance does.',
  valuesConfig: {
    STANDBY: { description: '待命 — Ready.' },
    DISPATCHED: { description: '出车 — On the way to the place.' },
    ARRIVED: { description: '到达 — At the place.' },
    TRANSPORTING: { description: '转运 — On the way to a hospital.' },
    RETURNING: { description: '返回 — On the way back.' },
    OUT_OF_SERVICE: { description: '停用 — Not in use.' },
  },
});

@ObjectType('Ambulance', {
  implements: RecordType,
  description: '急救车 — An ambulance with its state and position; nothing of patients.',
})
export class AmbulanceType extends RecordType {
  @Field(() => String, { description: '车牌号 — Licence plate.' })
  plate!: string;

  @Field(() => String, { nullable: true, description: '车型 — Kind, such as 负压监护型.' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: '急救站 — Station of the ambulance.' })
  stationName?: string | null;

  @Field(() => AmbulanceState, { description: '状态 — What it does.' })
  state!: keyof typeof AmbulanceState;

  @Field(() => DateTimeScalar, { description: '状态起始时间 — Since when.' })
  stateSince!: string;

  @Field(() => String, { nullable: true, description: '任务编号 — Number of the task, without anything of the patient.' })
  taskNumber?: string | null;

  @Field(() => HospitalCapacityType, { nullable: true, description: '送达医院 — Hospital to which it drives.' })
  hospital?: HospitalCapacityType | null;

  @Field(() => Int, { nullable: true, description: '随车医护人数 — Medical crew on board.' })
  crewCount?: number | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionType | null;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where the ambulance was when the record was sent.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('AmbulanceEdge', { description: '急救车边 — One item of a list of this kind.' })
export class AmbulanceEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => AmbulanceType, { description: '急救车 — The item.' })
  node!: AmbulanceType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('AmbulanceConnection', { description: '急救车列表 — A page of a list of this kind (Relay connection).' })
export class AmbulanceConnectionType {
  @Field(() => [AmbulanceEdgeType], { description: '边 — Items with their cursors.' })
  edges!: AmbulanceEdgeType[];

  @Field(() => [AmbulanceType], { description: '急救车 — Items without cursors.' })
  nodes!: AmbulanceType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
