import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/scalars.js';
import { PageArguments } from '../../reading/arguments.js';
import { CoordinateSystemName, DateTimeFilter, namesOf, NumberFilter, SortDirection } from '../../reading/types.js';
import { bucketWidths } from './buckets.js';

@ArgsType()
export class LocationArguments {
  @Field(() => CoordinateSystemName, { defaultValue: 'CGCS2000', description: '坐标系 — System in which the point is shown.' })
  crs!: keyof typeof CoordinateSystemName;
}

@InputType('ObservationFilter', { description: '观测值过滤 — Which observations; all tests that are given must hold.' })
export class ObservationFilter {
  @Field(() => DateTimeFilter, { nullable: true, description: '时间 — Time of the value.' })
  at?: DateTimeFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '数值 — Value in the unit of the series.' })
  value?: NumberFilter | null;

  @Field(() => [ObservationFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ObservationFilter[] | null;

  @Field(() => [ObservationFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ObservationFilter[] | null;

  @Field(() => ObservationFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ObservationFilter | null;
}

export const ObservationOrderField = namesOf(['AT']);
registerEnumType(ObservationOrderField, {
  name: 'ObservationOrderField',
  description: '观测值排序字段 — Keys to sort by.',
  valuesConfig: { AT: { description: '时间 — Time of the value.' } },
});

@InputType('ObservationOrder', { description: '观测值排序 — One key of an order.' })
export class ObservationOrder {
  @Field(() => ObservationOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof ObservationOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class ObservationListArguments extends PageArguments {
  @Field(() => DateTimeScalar, { nullable: true, description: '起始时间 — From this instant on; from the first when left out.' })
  from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '截止时间 — Before this instant; to the last when left out.' })
  to?: string | null;

  @Field(() => ObservationFilter, { nullable: true, description: '过滤 — Which observations; all tests must hold.' })
  filter?: ObservationFilter | null;

  @Field(() => [ObservationOrder], { nullable: true, description: '排序 — By time, oldest first, when left out.' })
  orderBy?: ObservationOrder[] | null;
}

export const BucketWidth = namesOf(Object.keys(bucketWidths) as (keyof typeof bucketWidths)[]);
registerEnumType(BucketWidth, {
  name: 'BucketWidth',
  description: '时段长度 — Width of a bucket of time.',
  valuesConfig: {
    FIVE_MINUTES: { description: '5 分钟 — Five minutes.' },
    TEN_MINUTES: { description: '10 分钟 — Ten minutes.' },
    THIRTY_MINUTES: { description: '30 分钟 — Thirty minutes.' },
    HOUR: { description: '1 小时 — One hour.' },
    THREE_HOURS: { description: '3 小时 — Three hours, from midnight in Beijing.' },
    SIX_HOURS: { description: '6 小时 — Six hours, from midnight in Beijing.' },
    TWELVE_HOURS: { description: '12 小时 — Twelve hours, from midnight in Beijing.' },
    DAY: { description: '日 — A day, from midnight to midnight in Beijing.' },
    HYDROLOGICAL_DAY: { description: '水文日 — A day from 08:00 to 08:00 in Beijing, as daily rain is counted.' },
    MONTH: { description: '月 — A calendar month in Beijing.' },
    YEAR: { description: '年 — A calendar year in Beijing.' },
  },
});

@ArgsType()
export class BucketArguments {
  @Field(() => BucketWidth, { description: '时段长度 — Width of a bucket.' })
  every!: keyof typeof BucketWidth;

  @Field(() => DateTimeScalar, { description: '起始时间 — From this instant on; buckets at the ends hold what lies inside.' })
  from!: string;

  @Field(() => DateTimeScalar, { description: '截止时间 — Before this instant; at most 2,000 buckets in all.' })
  to!: string;
}
