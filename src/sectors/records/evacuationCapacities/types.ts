import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { evacuationKinds, evacuationStates } from './entity.js';

export const EvacuationKind = namesOf(evacuationKinds);
registerEnumType(EvacuationKind, {
  name: 'EvacuationKind',
  description: '疏散运力种类 — What carries people away.',
  valuesConfig: {
    BUS: { description: '客车 — Coaches.' },
    CITY_BUS: { description: '公交车 — City buses.' },
    SHIP: { description: '客船 — Passenger ships.' },
    TRAIN: { description: '列车 — Trains.' },
    OTHER: { description: '其他 — Something else.' },
  },
});

export const EvacuationState = namesOf(evacuationStates);
registerEnumType(EvacuationState, {
  name: 'EvacuationState',
  description: '疏散运力状态 — Whether it can be used now.',
  valuesConfig: {
    STANDBY: { description: '待命 — Ready.' },
    IN_USE: { description: '执行中 — Under way.' },
    UNAVAILABLE: { description: '不可用 — Cannot be used.' },
  },
});

@ObjectType('EvacuationCapacity', {
  implements: RecordType,
  description: '疏散运力 — Buses or ships that can carry people away from danger, with the seats that are free now.',
})
export class EvacuationCapacityType extends RecordType {
  @Field(() => String, { description: '名称 — Name of the fleet, bus station or ship.' })
  name!: string;

  @Field(() => EvacuationKind, { description: '种类 — What carries the people.' })
  kind!: keyof typeof EvacuationKind;

  @Field(() => EvacuationState, { description: '状态 — Whether it can be used.' })
  state!: keyof typeof EvacuationState;

  @Field(() => String, { nullable: true, description: '经营单位 — Enterprise that runs it.' })
  operatorName?: string | null;

  @Field(() => Int, { description: '车船数量 — Vehicles or ships.' })
  vehicleCount!: number;

  @Field(() => Int, { description: '总座位数 — Seats in all.' })
  seatsTotal!: number;

  @Field(() => Int, { description: '可用座位数 — Seats that are free now.' })
  seatsAvailable!: number;

  @Field(() => Int, { nullable: true, description: '集结时间（分钟） — Minutes until it can leave.' })
  assemblyMinutes?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '值班电话 — Telephone of the duty desk of the enterprise, a land line or short number.',
  })
  dutyPhone?: string | null;

  @Field(() => DateTimeScalar, { description: '填报时间 — When the numbers were true.' })
  reportedAt!: string;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionType | null;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where they stand.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('EvacuationCapacityEdge', { description: '疏散运力边 — One item of a list of this kind.' })
export class EvacuationCapacityEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => EvacuationCapacityType, { description: '疏散运力 — The item.' })
  node!: EvacuationCapacityType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('EvacuationCapacityConnection', { description: '疏散运力列表 — A page of a list of this kind (Relay connection).' })
export class EvacuationCapacityConnectionType {
  @Field(() => [EvacuationCapacityEdgeType], { description: '边 — Items with their cursors.' })
  edges!: EvacuationCapacityEdgeType[];

  @Field(() => [EvacuationCapacityType], { description: '疏散运力 — Items without cursors.' })
  nodes!: EvacuationCapacityType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
