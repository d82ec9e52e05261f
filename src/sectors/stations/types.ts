import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/scalars.js';
import { compiled } from '../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../reading/types.js';
import { RecordType } from '../../records/types.js';
import { OrganizationType } from '../../vocabulary/organizations/types.js';
import { RegionType } from '../../vocabulary/regions/types.js';
import { HazardSourceType } from '../records/hazardSources/types.js';
import { SectorName } from '../sectorName.js';
import { stationKinds } from './entity.js';
import { BucketArguments, LocationArguments, ObservationListArguments } from './observationInputs.js';
import { FreshnessType } from '../catalogue/freshnessTypes.js';
import { qualityNames } from './quality.js';
import { thresholdStates } from './thresholds.js';

export const StationKind = namesOf(stationKinds);
registerEnumType(StationKind, {
  name: 'StationKind',
  description: '测站类型 — What a station measures.',
  valuesConfig: {
    RIVER_HYDROLOGY: { description: '河道水文站 — Stage and discharge of a river.' },
    RIVER_STAGE: { description: '河道水位站 — Stage of a river.' },
    RAIN: { description: '雨量站 — Rain gauge.' },
    RESERVOIR: { description: '水库站 — Reservoir.' },
    SLUICE: { description: '堰闸站 — Weir or sluice.' },
    TIDE: { description: '潮位站 — Tide gauge.' },
    PUMP: { description: '泵站 — Pumping station.' },
    SOIL_MOISTURE: { description: '墒情站 — Soil moisture.' },
    GROUNDWATER: { description: '地下水站 — Groundwater.' },
    DIVERSION: { description: '分洪水位站 — Flood diversion.' },
    WEATHER: { description: '气象站 — Weather station.' },
    EVAPORATION: { description: '蒸发站 — Evaporation.' },
    AIR_QUALITY: { description: '空气质量站 — Air quality.' },
    WATER_QUALITY: { description: '水质站 — Water quality.' },
    EMISSION: { description: '污染源排口 — Outlet of a polluter.' },
    TANK: { description: '储罐 — Tank with gauges.' },
    FLOOD_POINT: { description: '易涝点 — Place that floods in heavy rain.' },
    CROWD: { description: '人流监测点 — Where a crowd is counted.' },
    OTHER: { description: '其他 — Another kind.' },
  },
});

export const ObservationQuality = namesOf(qualityNames);
registerEnumType(ObservationQuality, {
  name: 'ObservationQuality',
  description: '数据质量 — What the department says of a value.',
  valuesConfig: {
    NOT_STATED: { description: '未说明 — Nothing is said.' },
    GOOD: { description: '正常 — Checked and good.' },
    ESTIMATED: { description: '插补 — Estimated or interpolated.' },
    SUSPECT: { description: '可疑 — Suspect.' },
    MISSING: { description: '缺测 — The station sent that it has no value for this time.' },
  },
});

@ObjectType('Observation', { description: '观测值 — One value of a series at one time.' })
export class ObservationType {
  @Field(() => DateTimeScalar, { description: '时间 — Time of the value.' })
  at!: string;

  @Field(() => Float, { nullable: true, description: '数值 — Value in the unit of the series; null when missing.' })
  value?: number | null;

  @Field(() => ObservationQuality, { description: '数据质量 — What the department says of it.' })
  quality!: keyof typeof ObservationQuality;

  @Field(() => Float, { description: '修订号 — Revision as sent; 0 when none was given.' })
  revision!: number;
}

@ObjectType('ObservationEdge', { description: '观测值边 — One item of a list of this kind.' })
export class ObservationEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => ObservationType, { description: '观测值 — The item.' })
  node!: ObservationType;
}

@ObjectType('ObservationConnection', { description: '观测值列表 — A page of a list of this kind (Relay connection).' })
export class ObservationConnectionType {
  @Field(() => [ObservationEdgeType], { description: '边 — Items with their cursors.' })
  edges!: ObservationEdgeType[];

  @Field(() => [ObservationType], { description: '观测值 — Items without cursors.' })
  nodes!: ObservationType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

export const ThresholdState = namesOf(thresholdStates);
registerEnumType(ThresholdState, {
  name: 'ThresholdState',
  description: '超警状态 — The newest value against the warning and guarantee values of the station.',
  valuesConfig: {
    NORMAL: { description: '正常 — Below the warning value.' },
    ABOVE_WARNING: { description: '超警戒 — At or above the warning value.' },
    ABOVE_GUARANTEE: { description: '超保证 — At or above the guarantee value.' },
  },
});

@ObjectType('Bucket', {
  description: '时段统计 — The values of a series within one stretch of time; stretches without a value are left out.',
})
export class BucketType {
  @Field(() => DateTimeScalar, { description: '起始时间 — When the stretch begins.' })
  at!: string;

  @Field(() => Float, { description: '最小值 — Smallest value.' })
  min!: number;

  @Field(() => Float, { description: '最大值 — Largest value.' })
  max!: number;

  @Field(() => Float, { description: '平均值 — Mean of the values, each counting alike.' })
  mean!: number;

  @Field(() => Float, { description: '合计 — Sum of the values; for amounts such as rain.' })
  sum!: number;

  @Field(() => Int, { description: '个数 — How many values.' })
  count!: number;

  @Field(() => Float, { description: '首值 — First value in time.' })
  first!: number;

  @Field(() => Float, { description: '末值 — Last value in time.' })
  last!: number;

  @Field(() => DateTimeScalar, { description: '最小值时间 — When the smallest value was first reached.' })
  minAt!: string;

  @Field(() => DateTimeScalar, { description: '最大值时间 — When the largest value was first reached.' })
  maxAt!: string;
}

@ObjectType('Series', { description: '观测序列 — One property measured at a station, as one feed sends it.' })
export class SeriesType {
  @Field(() => String, { description: '数据推送 — Code of the feed.' })
  feed!: string;

  @Field(() => String, { description: '要素 — Property measured, by the field of the contract, such as stage.' })
  property!: string;

  @Field(() => String, { description: '要素名称 — Chinese name of the property.' })
  title!: string;

  @Field(() => String, { description: '单位 — Unit by UCUM or SI; 1 for codes and counts.' })
  unit!: string;

  @Field(() => ObservationType, { nullable: true, description: '最新值 — Newest observation that has a value; null when there is none.' })
  latest?: ObservationType | null;

  @Field(() => ObservationConnectionType, { description: '观测值 — Observations, oldest first unless ordered otherwise.' })
  observations(@Args(() => ObservationListArguments) _page: ObservationListArguments): ObservationConnectionType {
    return compiled();
  }

  @Field(() => [BucketType], {
    description:
      '时段统计 — Smallest, largest, mean, sum, count, first and last value by stretches of time, oldest first. An amount over the time before it, such as rain, belongs to the stretch in which that time ended.',
  })
  buckets(@Args(() => BucketArguments) _args: BucketArguments): BucketType[] {
    return compiled();
  }

  @Field(() => ThresholdState, {
    nullable: true,
    description: '超警状态 — The newest value against the values of the station; null where it has none, or names no datum for its levels.',
  })
  thresholdState?: keyof typeof ThresholdState | null;
}

@ObjectType('Station', {
  implements: RecordType,
  description: '测站 — A place where something is measured again and again; its code is that of the department (STCD).',
})
export class StationType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => SectorName, { description: '部门 — Sector whose department sends it.' })
  sector!: keyof typeof SectorName;

  @Field(() => StationKind, { description: '测站类型 — What it measures.' })
  kind!: keyof typeof StationKind;

  @Field(() => String, { nullable: true, description: '河流 — River.' })
  river?: string | null;

  @Field(() => String, { nullable: true, description: '流域 — Basin.' })
  basin?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '高程基面 — Datum to which levels refer, such as 废黄河口 or 1985国家高程基准; compare levels only within one datum.',
  })
  datum?: string | null;

  @Field(() => Float, { nullable: true, description: '基面高程（米） — Height of the datum in metres.' })
  datumOffsetMetre?: number | null;

  @Field(() => Float, { nullable: true, description: '警戒水位（米） — Warning level in metres above the datum.' })
  warningLevelMetre?: number | null;

  @Field(() => Float, { nullable: true, description: '保证水位（米） — Guarantee level in metres above the datum.' })
  guaranteeLevelMetre?: number | null;

  @Field(() => Float, { nullable: true, description: '警戒流量（立方米每秒） — Warning discharge.' })
  warningFlow?: number | null;

  @Field(() => Float, { nullable: true, description: '保证流量（立方米每秒） — Guarantee discharge.' })
  guaranteeFlow?: number | null;

  @Field(() => Float, { nullable: true, description: '实测最高水位（米） — Highest level on record.' })
  highestLevelMetre?: number | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division it lies in.' })
  region?: RegionType | null;

  @Field(() => OrganizationType, { nullable: true, description: '管理单位 — Organisation that keeps it.' })
  organization?: OrganizationType | null;

  @Field(() => HazardSourceType, { nullable: true, description: '重大危险源 — Hazard source to which a tank belongs.' })
  hazardSource?: HazardSourceType | null;

  @Field(() => String, { nullable: true, description: '站址 — Address.' })
  address?: string | null;

  @Field(() => Boolean, { description: '在用 — Whether it is in use.' })
  active!: boolean;

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where it stands.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }

  @Field(() => ThresholdState, {
    nullable: true,
    description: '超警状态 — The worst state of its series; null where nothing can be compared.',
  })
  thresholdState?: keyof typeof ThresholdState | null;

  @Field(() => FreshnessType, {
    description:
      '时效 — Whether it sends as often as its feeds promise, by the newest time observed; lastReceivedAt is not kept for stations.',
  })
  freshness!: FreshnessType;

  @Field(() => [SeriesType], { description: '观测序列 — What is measured here, by feed and property.' })
  series!: SeriesType[];
}

@ObjectType('StationEdge', { description: '测站边 — One item of a list of this kind.' })
export class StationEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => StationType, { description: '测站 — The item.' })
  node!: StationType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('StationConnection', { description: '测站列表 — A page of a list of this kind (Relay connection).' })
export class StationConnectionType {
  @Field(() => [StationEdgeType], { description: '边 — Items with their cursors.' })
  edges!: StationEdgeType[];

  @Field(() => [StationType], { description: '测站 — Items without cursors.' })
  nodes!: StationType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
