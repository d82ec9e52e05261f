import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../reading/arguments.js';
import { BooleanFilter, DateFilter, DateTimeFilter, IdFilter, namesOf, SortDirection, TextFilter } from '../../reading/types.js';
import { RegionLevel, ZoneKind } from './types.js';

@InputType('RegionLevelFilter', { description: '区划级别过滤 — Tests of a value of this list.' })
export class RegionLevelFilter {
  @Field(() => RegionLevel, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof RegionLevel;

  @Field(() => [RegionLevel], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof RegionLevel)[];
}

@InputType('ZoneKindFilter', { description: '功能区类型过滤 — Tests of a value of this list.' })
export class ZoneKindFilter {
  @Field(() => ZoneKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ZoneKind;

  @Field(() => [ZoneKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ZoneKind)[];
}

@InputType('RegionFilter', { description: '行政区划过滤 — Which divisions to list; all tests that are given must hold.' })
export class RegionFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => RegionLevelFilter, { nullable: true, description: '级别 — Level.' })
  level?: RegionLevelFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '法定区划 — Whether it is a division by law.' })
  statutory?: BooleanFilter | null;

  @Field(() => String, { nullable: true, description: '区划范围 — Code of a division: that division and all below it.' })
  within?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '功能区 — Code of a functional zone: divisions that the zone lies in or reaches into.',
  })
  zone?: string | null;

  @Field(() => RegionFilter, { nullable: true, description: '上级区划 — Division that it belongs to.' })
  parent?: RegionFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '承继区划 — Division that took its place.' })
  successor?: RegionFilter | null;

  @Field(() => DateScalar, { nullable: true, description: '有效日 — Valid on this day; all, former ones too, when left out.' })
  validOn?: string | null;

  @Field(() => DateFilter, { nullable: true, description: '生效日期 — First day of validity.' })
  validFrom?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '失效日期 — First day on which it is no longer valid.' })
  validTo?: DateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [RegionFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: RegionFilter[] | null;

  @Field(() => [RegionFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: RegionFilter[] | null;

  @Field(() => RegionFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: RegionFilter | null;
}

@InputType('ZoneFilter', { description: '功能区过滤 — Which zones to list; all tests that are given must hold.' })
export class ZoneFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => ZoneKindFilter, { nullable: true, description: '类型 — Kind.' })
  kind?: ZoneKindFilter | null;

  @Field(() => String, {
    nullable: true,
    description: '区划范围 — Code of a division: zones that lie in it, or in one below it, or reach into one of them.',
  })
  within?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '有效日 — Valid on this day; all, former ones too, when left out.' })
  validOn?: string | null;

  @Field(() => DateFilter, { nullable: true, description: '生效日期 — First day of validity.' })
  validFrom?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '失效日期 — First day on which it is no longer valid.' })
  validTo?: DateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [ZoneFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ZoneFilter[] | null;

  @Field(() => [ZoneFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ZoneFilter[] | null;

  @Field(() => ZoneFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ZoneFilter | null;
}

export const RegionOrderField = namesOf(['CODE', 'NAME', 'VALID_FROM', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(RegionOrderField, {
  name: 'RegionOrderField',
  description: '行政区划排序字段 — Keys to sort divisions by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    NAME: { description: '名称 — Name, by pinyin.' },
    VALID_FROM: { description: '生效日期 — First day of validity.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('RegionOrder', { description: '行政区划排序 — One key of an order.' })
export class RegionOrder {
  @Field(() => RegionOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof RegionOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class RegionListArguments extends PageArguments {
  @Field(() => RegionFilter, { nullable: true, description: '过滤 — Which divisions; all tests must hold.' })
  filter?: RegionFilter | null;

  @Field(() => [RegionOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: RegionOrder[] | null;
}

@ArgsType()
export class RegionRootArguments extends RootPageArguments {
  @Field(() => RegionFilter, { nullable: true, description: '过滤 — Which divisions; all tests must hold.' })
  filter?: RegionFilter | null;

  @Field(() => [RegionOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: RegionOrder[] | null;
}

export const ZoneOrderField = namesOf(['CODE', 'NAME', 'VALID_FROM', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(ZoneOrderField, {
  name: 'ZoneOrderField',
  description: '功能区排序字段 — Keys to sort zones by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    NAME: { description: '名称 — Name, by pinyin.' },
    VALID_FROM: { description: '生效日期 — First day of validity.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('ZoneOrder', { description: '功能区排序 — One key of an order.' })
export class ZoneOrder {
  @Field(() => ZoneOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof ZoneOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class ZoneRootArguments extends RootPageArguments {
  @Field(() => ZoneFilter, { nullable: true, description: '过滤 — Which zones; all tests must hold.' })
  filter?: ZoneFilter | null;

  @Field(() => [ZoneOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ZoneOrder[] | null;
}
