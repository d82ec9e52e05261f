import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../reading/arguments.js';
import { DateFilter, DateTimeFilter, IdFilter, namesOf, SortDirection, TextFilter } from '../../reading/types.js';
import { RegionFilter } from '../regions/inputs.js';
import { OrganizationKind } from './types.js';

@InputType('OrganizationKindFilter', { description: '机构类型过滤 — Tests of a value of this list.' })
export class OrganizationKindFilter {
  @Field(() => OrganizationKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof OrganizationKind;

  @Field(() => [OrganizationKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof OrganizationKind)[];
}

@InputType('OrganizationFilter', { description: '机构过滤 — Which organisations to list; all tests that are given must hold.' })
export class OrganizationFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '简称 — Short name.' })
  shortName?: TextFilter | null;

  @Field(() => TextFilter, {
    nullable: true,
    description: '任一名称 — The present name, the short name or a former name; one of them meets all the tests.',
  })
  anyName?: TextFilter | null;

  @Field(() => OrganizationKindFilter, { nullable: true, description: '类型 — Kind.' })
  kind?: OrganizationKindFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '行业领域 — Sector whose data it pushes.' })
  sector?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '统一社会信用代码 — Unified social credit code.' })
  uscc?: TextFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division that it serves or is registered in.' })
  region?: RegionFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '上级机构 — Organisation that it belongs to.' })
  parent?: OrganizationFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '承继机构 — Organisation that took over its duties.' })
  successor?: OrganizationFilter | null;

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

  @Field(() => [OrganizationFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: OrganizationFilter[] | null;

  @Field(() => [OrganizationFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: OrganizationFilter[] | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: OrganizationFilter | null;
}

export const OrganizationOrderField = namesOf(['CODE', 'NAME', 'VALID_FROM', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(OrganizationOrderField, {
  name: 'OrganizationOrderField',
  description: '机构排序字段 — Keys to sort organisations by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    NAME: { description: '名称 — Name, by pinyin.' },
    VALID_FROM: { description: '生效日期 — First day of validity.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('OrganizationOrder', { description: '机构排序 — One key of an order.' })
export class OrganizationOrder {
  @Field(() => OrganizationOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof OrganizationOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class OrganizationListArguments extends PageArguments {
  @Field(() => OrganizationFilter, { nullable: true, description: '过滤 — Which organisations; all tests must hold.' })
  filter?: OrganizationFilter | null;

  @Field(() => [OrganizationOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: OrganizationOrder[] | null;
}

@ArgsType()
export class OrganizationRootArguments extends RootPageArguments {
  @Field(() => OrganizationFilter, { nullable: true, description: '过滤 — Which organisations; all tests must hold.' })
  filter?: OrganizationFilter | null;

  @Field(() => [OrganizationOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: OrganizationOrder[] | null;
}
