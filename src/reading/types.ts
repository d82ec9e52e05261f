import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { coordinateSystems } from '../platform/geo.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';

/** An enum whose names are its values, so that JSON from the database is already what clients read. */
export const namesOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [key in Name]: key };

export const SortDirection = namesOf(['ASC', 'DESC']);
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: '排序方向 — Direction of a sort key. Empty values come last ascending and first descending.',
  valuesConfig: {
    ASC: { description: '升序 — From small to large; Chinese text by pinyin.' },
    DESC: { description: '降序 — From large to small.' },
  },
});

export const CountKind = namesOf(['EXACT', 'ESTIMATE', 'AT_LEAST']);
registerEnumType(CountKind, {
  name: 'CountKind',
  description: '计数方式 — How sure a count is.',
  valuesConfig: {
    EXACT: { description: '精确 — Every record was counted.' },
    ESTIMATE: { description: '估计 — Estimated by the database for a list without filter.' },
    AT_LEAST: { description: '至少 — Counting stopped at the bound; there are at least this many.' },
  },
});

export const CoordinateSystemName = namesOf(coordinateSystems);
registerEnumType(CoordinateSystemName, {
  name: 'CoordinateSystem',
  description: '坐标系 — Coordinate system of a point.',
  valuesConfig: {
    CGCS2000: { description: '国家大地坐标系 — China Geodetic Coordinate System 2000, EPSG:4490; what the hub stores.' },
    WGS84: { description: 'WGS 84 坐标系 — EPSG:4326; differs from CGCS2000 by centimetres and is taken as the same.' },
    GCJ02: { description: '火星坐标系 — Shifted system of Chinese map services (AMap, Tencent).' },
    BD09: { description: '百度坐标系 — Shifted system of Baidu maps.' },
  },
});

@ObjectType('PageInfo', { description: '分页信息 — Where a page stands in its list, by the Relay cursor connections specification.' })
export class PageInfoType {
  @Field(() => Boolean, { description: '有下一页 — Whether records follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: '有上一页 — Whether records precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: '首游标 — Cursor of the first record of the page.' })
  startCursor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '末游标 — Cursor of the last record of the page; send it as `after` for the next page.',
  })
  endCursor?: string | null;
}

@ObjectType('TotalCount', { description: '总数 — How many records a list holds in all, and how sure that is.' })
export class TotalCountType {
  @Field(() => Float, { description: '数量 — Number of records.' })
  value!: number;

  @Field(() => CountKind, { description: '计数方式 — Whether the number is exact, an estimate or a lower bound.' })
  kind!: keyof typeof CountKind;
}

@ObjectType('GeoPoint', { description: '坐标点 — A point in degrees, longitude first as in RFC 7946.' })
export class GeoPointType {
  @Field(() => Float, { description: '经度 — Degrees east, -180 to 180.' })
  longitude!: number;

  @Field(() => Float, { description: '纬度 — Degrees north, -90 to 90.' })
  latitude!: number;
}

@ObjectType('MaskedText', { description: '脱敏文本 — A text that holds personal data; shown whole only to callers with the right to it.' })
export class MaskedTextType {
  @Field(() => String, { description: '文本 — The text, masked or whole.' })
  text!: string;

  @Field(() => Boolean, { description: '已脱敏 — Whether part of the text is hidden from this caller.' })
  masked!: boolean;
}

@InputType('GeoPointInput', { description: '坐标点输入 — A point in degrees.' })
export class GeoPointInputType {
  @Field(() => Float, { description: '经度 — Degrees east, -180 to 180.' })
  longitude!: number;

  @Field(() => Float, { description: '纬度 — Degrees north, -90 to 90.' })
  latitude!: number;

  @Field(() => CoordinateSystemName, { nullable: true, description: '坐标系 — System of the two numbers; CGCS2000 when left out.' })
  crs?: keyof typeof CoordinateSystemName | null;
}

@InputType('NearInput', { description: '附近 — Sorts a list by distance from a point and, with a radius, leaves out what lies farther.' })
export class NearInput {
  @Field(() => GeoPointInputType, { description: '中心点 — The point to measure from.' })
  point!: GeoPointInputType;

  @Field(() => Float, { nullable: true, description: '半径（公里）— Greatest distance in kilometres; no bound when left out.' })
  radiusKm?: number | null;
}

@InputType('IdFilter', { description: 'ID 过滤 — Tests of a global id.' })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: '等于 — Is this record.' })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: '属于 — Is one of these, at most 1,000.' })
  in?: string[];
}

@InputType('TextFilter', { description: '文本过滤 — Tests of a text; all that are given must hold.' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: '等于 — Is exactly this.' })
  eq?: string;

  @Field(() => String, { nullable: true, description: '不等于 — Is another text or empty.' })
  ne?: string;

  @Field(() => [String], { nullable: true, description: '属于 — Is one of these, at most 1,000.' })
  in?: string[];

  @Field(() => String, { nullable: true, description: '包含 — Holds this text, capital or small letters alike.' })
  contains?: string;

  @Field(() => String, { nullable: true, description: '开头为 — Begins with this text; for codes, a class and all below it.' })
  startsWith?: string;

  @Field(() => Boolean, { nullable: true, description: '为空 — Has no value (true) or has one (false).' })
  isNull?: boolean;
}

@InputType('BooleanFilter', { description: '是否过滤 — Tests of a yes-or-no value.' })
export class BooleanFilter {
  @Field(() => Boolean, { description: '等于 — Is this.' })
  eq!: boolean;
}

@InputType('IntFilter', { description: '整数过滤 — Tests of a whole number; all that are given must hold.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: '等于 — Is exactly this.' })
  eq?: number;

  @Field(() => Int, { nullable: true, description: '不等于 — Is another number or empty.' })
  ne?: number;

  @Field(() => [Int], { nullable: true, description: '属于 — Is one of these, at most 1,000.' })
  in?: number[];

  @Field(() => Int, { nullable: true, description: '大于 — Is above this.' })
  gt?: number;

  @Field(() => Int, { nullable: true, description: '大于等于 — Is this or above.' })
  gte?: number;

  @Field(() => Int, { nullable: true, description: '小于 — Is below this.' })
  lt?: number;

  @Field(() => Int, { nullable: true, description: '小于等于 — Is this or below.' })
  lte?: number;

  @Field(() => Boolean, { nullable: true, description: '为空 — Has no value (true) or has one (false).' })
  isNull?: boolean;
}

@InputType('NumberFilter', { description: '数值过滤 — Tests of a number; all that are given must hold.' })
export class NumberFilter {
  @Field(() => Float, { nullable: true, description: '等于 — Is exactly this.' })
  eq?: number;

  @Field(() => Float, { nullable: true, description: '不等于 — Is another number or empty.' })
  ne?: number;

  @Field(() => [Float], { nullable: true, description: '属于 — Is one of these, at most 1,000.' })
  in?: number[];

  @Field(() => Float, { nullable: true, description: '大于 — Is above this.' })
  gt?: number;

  @Field(() => Float, { nullable: true, description: '大于等于 — Is this or above.' })
  gte?: number;

  @Field(() => Float, { nullable: true, description: '小于 — Is below this.' })
  lt?: number;

  @Field(() => Float, { nullable: true, description: '小于等于 — Is this or below.' })
  lte?: number;

  @Field(() => Boolean, { nullable: true, description: '为空 — Has no value (true) or has one (false).' })
  isNull?: boolean;
}

@InputType('DateFilter', { description: '日期过滤 — Tests of a day; all that are given must hold.' })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: '等于 — Is this day.' })
  eq?: string;

  @Field(() => DateScalar, { nullable: true, description: '晚于 — Is after this day.' })
  gt?: string;

  @Field(() => DateScalar, { nullable: true, description: '不早于 — Is this day or later.' })
  gte?: string;

  @Field(() => DateScalar, { nullable: true, description: '早于 — Is before this day.' })
  lt?: string;

  @Field(() => DateScalar, { nullable: true, description: '不晚于 — Is this day or earlier.' })
  lte?: string;

  @Field(() => Boolean, { nullable: true, description: '为空 — Has no value (true) or has one (false).' })
  isNull?: boolean;
}

@InputType('DateTimeFilter', { description: '时间过滤 — Tests of an instant; all that are given must hold.' })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: '晚于 — Is after this instant.' })
  gt?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '不早于 — Is this instant or later.' })
  gte?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '早于 — Is before this instant.' })
  lt?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '不晚于 — Is this instant or earlier.' })
  lte?: string;

  @Field(() => Boolean, { nullable: true, description: '为空 — Has no value (true) or has one (false).' })
  isNull?: boolean;
}
