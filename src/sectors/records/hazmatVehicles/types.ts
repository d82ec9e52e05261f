import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { plateColours } from './entity.js';

export const PlateColour = namesOf(plateColours);
registerEnumType(PlateColour, {
  name: 'PlateColour',
  description: '车牌颜色 — Colour of a licence plate.',
  valuesConfig: {
    BLUE: { description: '蓝 — Blue.' },
    YELLOW: { description: '黄 — Yellow.' },
    BLACK: { description: '黑 — Black.' },
    WHITE: { description: '白 — White.' },
    GREEN: { description: '绿 — Green, new energy.' },
    YELLOW_GREEN: { description: '黄绿 — Yellow and green, large new energy.' },
    OTHER: { description: '其他 — Another one.' },
  },
});

@ObjectType('HazmatVehicle', {
  implements: RecordType,
  description:
    '危险货物运输车辆 — The newest position and alarms of a vehicle that carries dangerous goods (JT/T 808); earlier ones are its `history`.',
})
export class HazmatVehicleType extends RecordType {
  @Field(() => String, { description: '车牌号 — Licence plate; with its colour it identifies the vehicle.' })
  plate!: string;

  @Field(() => PlateColour, { description: '车牌颜色 — Colour of the plate (JT/T 415).' })
  plateColour!: keyof typeof PlateColour;

  @Field(() => String, { nullable: true, description: '运输企业 — Transport enterprise.' })
  operatorName?: string | null;

  @Field(() => String, { nullable: true, description: '联合国编号 — UN number of the load, four digits; null when empty or unknown.' })
  unNumber?: string | null;

  @Field(() => String, { nullable: true, description: '货物名称 — What it carries.' })
  goodsName?: string | null;

  @Field(() => Float, { nullable: true, description: '载货量（吨） — Load in tonnes.' })
  loadTonne?: number | null;

  @Field(() => DateTimeScalar, { description: '定位时间 — When it was there.' })
  observedAt!: string;

  @Field(() => Float, { nullable: true, description: '速度（公里每小时） — Speed in kilometres an hour.' })
  speedKilometreHour?: number | null;

  @Field(() => Int, { nullable: true, description: '方向（度） — Direction of travel, 0 to 359 degrees from north.' })
  directionDegree?: number | null;

  @Field(() => Int, { nullable: true, description: '高程（米） — Altitude in metres.' })
  altitudeMetre?: number | null;

  @Field(() => Float, { nullable: true, description: '报警标志 — Alarm DWORD of JT/T 808 as sent.' })
  alarmWord?: number | null;

  @Field(() => Float, { nullable: true, description: '状态 — Status DWORD of JT/T 808 as sent.' })
  statusWord?: number | null;

  @Field(() => String, { nullable: true, description: '报警 — Alarms that the DWORD tells, divided by 、; null when there are none.' })
  alarms?: string | null;

  @Field(() => Boolean, { nullable: true, description: '已定位 — Whether the terminal had a position.' })
  positioned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '运营中 — Whether the vehicle is in service.' })
  running?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '紧急报警 — Whether the driver pressed the emergency button.' })
  emergency?: boolean | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionType | null;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where the vehicle was.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('HazmatVehicleEdge', { description: '危险货物运输车辆边 — One item of a list of this kind.' })
export class HazmatVehicleEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => HazmatVehicleType, { description: '危险货物运输车辆 — The item.' })
  node!: HazmatVehicleType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('HazmatVehicleConnection', { description: '危险货物运输车辆列表 — A page of a list of this kind (Relay connection).' })
export class HazmatVehicleConnectionType {
  @Field(() => [HazmatVehicleEdgeType], { description: '边 — Items with their cursors.' })
  edges!: HazmatVehicleEdgeType[];

  @Field(() => [HazmatVehicleType], { description: '危险货物运输车辆 — Items without cursors.' })
  nodes!: HazmatVehicleType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
