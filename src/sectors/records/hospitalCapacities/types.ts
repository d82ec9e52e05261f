import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { LocationArguments } from '../../stations/observationInputs.js';
import { facilityStatuses, emsTraffics, bedKinds, bedStatuses } from './entity.js';

export const FacilityStatus = namesOf(facilityStatuses);
registerEnumType(FacilityStatus, {
  name: 'FacilityStatus',
  description: '机构状态 — State of a hospital (EDXL-HAVE FacilityStatus).',
  valuesConfig: {
    NORMAL: { description: '正常 — Works as usual.' },
    COMPROMISED: { description: '受限 — Works with limits.' },
    EVACUATING: { description: '疏散中 — Is being evacuated.' },
    CLOSED: { description: '关闭 — Closed.' },
  },
});

export const EmsTraffic = namesOf(emsTraffics);
registerEnumType(EmsTraffic, {
  name: 'EmsTraffic',
  description: '急救车接收 — Whether ambulances are taken (EDXL-HAVE EMSTraffic).',
  valuesConfig: {
    NORMAL: { description: '正常接收 — Taken as usual.' },
    ADVISORY: { description: '限制接收 — Taken with delay; ask before.' },
    CLOSED: { description: '停止接收 — Not taken.' },
  },
});

export const BedKind = namesOf(bedKinds);
registerEnumType(BedKind, {
  name: 'BedKind',
  description: '床位类别 — Kind of bed (EDXL-HAVE).',
  valuesConfig: {
    ADULT_ICU: { description: '成人重症 — Adult intensive care.' },
    PEDIATRIC_ICU: { description: '儿童重症 — Paediatric intensive care.' },
    NEONATAL_ICU: { description: '新生儿重症 — Neonatal intensive care.' },
    EMERGENCY_DEPARTMENT: { description: '急诊 — Emergency department.' },
    NURSERY: { description: '新生儿 — Nursery.' },
    MEDICAL_SURGICAL: { description: '内外科 — Medical and surgical.' },
    REHAB_LONG_TERM_CARE: { description: '康复长期照护 — Rehabilitation and long-term care.' },
    BURN: { description: '烧伤 — Burns.' },
    PEDIATRICS: { description: '儿科 — Paediatrics.' },
    ADULT_PSYCHIATRIC: { description: '成人精神 — Adult psychiatric.' },
    PEDIATRIC_PSYCHIATRIC: { description: '儿童精神 — Paediatric psychiatric.' },
    NEGATIVE_FLOW_ISOLATION: { description: '负压隔离 — Isolation with negative pressure.' },
    OTHER_ISOLATION: { description: '其他隔离 — Other isolation.' },
    OPERATING_ROOMS: { description: '手术间 — Operating rooms.' },
  },
});

export const BedStatus = namesOf(bedStatuses);
registerEnumType(BedStatus, {
  name: 'BedStatus',
  description: '床位状态 — Whether beds of a kind are free (EDXL-HAVE CapacityStatus).',
  valuesConfig: {
    AVAILABLE: { description: '有空床 — Vacant or available.' },
    NOT_AVAILABLE: { description: '无空床 — Not available.' },
  },
});

@ObjectType('HospitalBeds', { description: '床位 — Beds of one kind of a hospital.' })
export class HospitalBedsType {
  @Field(() => BedKind, { description: '床位类别 — Kind of bed.' })
  kind!: keyof typeof BedKind;

  @Field(() => BedStatus, { description: '床位状态 — Whether beds are free.' })
  status!: keyof typeof BedStatus;

  @Field(() => Int, { nullable: true, description: '可用数 — Beds that are free, with staff.' })
  availableCount?: number | null;

  @Field(() => Int, { nullable: true, description: '编制数 — Beds of this kind.' })
  baselineCount?: number | null;

  @Field(() => Int, { nullable: true, description: '24 小时内可增加 — Beds that can be added within 24 hours.' })
  additionalCapacityCount24Hr?: number | null;

  @Field(() => Int, { nullable: true, description: '72 小时内可增加 — Beds that can be added within 72 hours.' })
  additionalCapacityCount72Hr?: number | null;
}

@ObjectType('HospitalCapacity', {
  implements: RecordType,
  description:
    '医院收治能力 — What a hospital can take: beds by kind, traffic of ambulances, patients by triage (EDXL-HAVE); counts only, no patient.',
})
export class HospitalCapacityType extends RecordType {
  @Field(() => String, { description: '医院名称 — Name of the hospital.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '等级 — Grade, such as 三级甲等.' })
  grade?: string | null;

  @Field(() => FacilityStatus, { description: '机构状态 — State of the hospital.' })
  facilityStatus!: keyof typeof FacilityStatus;

  @Field(() => EmsTraffic, { nullable: true, description: '急救车接收 — Whether ambulances are taken.' })
  emsTraffic?: keyof typeof EmsTraffic | null;

  @Field(() => DateTimeScalar, { description: '填报时间 — When the counts were taken.' })
  reportedAt!: string;

  @Field(() => Int, { nullable: true, description: '可用床位合计 — Free beds of all kinds together; null when none was told.' })
  availableBeds?: number | null;

  @Field(() => Int, { nullable: true, description: '编制床位合计 — Beds of all kinds together; null when none was told.' })
  baselineBeds?: number | null;

  @Field(() => Int, { nullable: true, description: '可用重症床位 — Free beds of intensive care of all ages; null when none was told.' })
  availableIntensiveBeds?: number | null;

  @Field(() => Int, { nullable: true, description: '红标伤员数 — Patients marked red (immediate).' })
  triageRed?: number | null;

  @Field(() => Int, { nullable: true, description: '黄标伤员数 — Patients marked yellow (delayed).' })
  triageYellow?: number | null;

  @Field(() => Int, { nullable: true, description: '绿标伤员数 — Patients marked green (minor).' })
  triageGreen?: number | null;

  @Field(() => Int, { nullable: true, description: '黑标人数 — Persons marked black (deceased).' })
  triageBlack?: number | null;

  @Field(() => OrganizationType, { nullable: true, description: '主管单位 — Organisation in charge.' })
  organization?: OrganizationType | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionType | null;

  @Field(() => String, { nullable: true, description: '地址 — Address of the hospital.' })
  address?: string | null;

  @Field(() => [HospitalBedsType], { description: '床位 — Beds by kind.' })
  beds!: HospitalBedsType[];

  @Field(() => Float, { description: '修订号 — Revision of the record as sent; 0 when none was given.' })
  revision!: number;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where the hospital is.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }
}

@ObjectType('HospitalCapacityEdge', { description: '医院收治能力边 — One item of a list of this kind.' })
export class HospitalCapacityEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => HospitalCapacityType, { description: '医院收治能力 — The item.' })
  node!: HospitalCapacityType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('HospitalCapacityConnection', { description: '医院收治能力列表 — A page of a list of this kind (Relay connection).' })
export class HospitalCapacityConnectionType {
  @Field(() => [HospitalCapacityEdgeType], { description: '边 — Items with their cursors.' })
  edges!: HospitalCapacityEdgeType[];

  @Field(() => [HospitalCapacityType], { description: '医院收治能力 — Items without cursors.' })
  nodes!: HospitalCapacityType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
