import { ArgsType, Field, Float, InputType, Int, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { DateTimeFilter, IdFilter, namesOf, NumberFilter, SortDirection, TextFilter } from '../../../reading/types.js';
import { MaterialCategoryFilter } from '../../../vocabulary/classifications/types.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { MaterialFilter } from '../catalogue/inputs.js';
import { DepotFilter } from '../depots/inputs.js';

@InputType('RequiredHoldingFilter', { description: '应储备量过滤 — Which items to list; all tests that are given must hold.' })
export class RequiredHoldingFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => MaterialFilter, { nullable: true, description: '物资 — Material to be held.' })
  material?: MaterialFilter | null;

  @Field(() => MaterialCategoryFilter, { nullable: true, description: '分类 — Category to be held.' })
  category?: MaterialCategoryFilter | null;

  @Field(() => DepotFilter, { nullable: true, description: '储备库 — Depot that must hold it.' })
  depot?: DepotFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division that must hold it.' })
  region?: RegionFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '单位 — Organisation that must hold it.' })
  organization?: OrganizationFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '应储备数量 — Quantity required.' })
  requiredQuantity?: NumberFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '依据 — Rule that asks for it.' })
  basis?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [RequiredHoldingFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: RequiredHoldingFilter[] | null;

  @Field(() => [RequiredHoldingFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: RequiredHoldingFilter[] | null;

  @Field(() => RequiredHoldingFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: RequiredHoldingFilter | null;
}

export const RequiredHoldingOrderField = namesOf(['CODE', 'REQUIRED_QUANTITY', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(RequiredHoldingOrderField, {
  name: 'RequiredHoldingOrderField',
  description: '应储备量排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    REQUIRED_QUANTITY: { description: '应储备数量 — Quantity required.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('RequiredHoldingOrder', { description: '应储备量排序 — One key of an order.' })
export class RequiredHoldingOrder {
  @Field(() => RequiredHoldingOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof RequiredHoldingOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class RequiredHoldingListArguments extends PageArguments {
  @Field(() => RequiredHoldingFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: RequiredHoldingFilter | null;

  @Field(() => [RequiredHoldingOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: RequiredHoldingOrder[] | null;
}

@ArgsType()
export class RequiredHoldingRootArguments extends RootPageArguments {
  @Field(() => RequiredHoldingFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: RequiredHoldingFilter | null;

  @Field(() => [RequiredHoldingOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: RequiredHoldingOrder[] | null;
}

@InputType('CreateRequiredHoldingInput', { description: '新建应储备量 — Values of a new item.' })
export class CreateRequiredHoldingInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { nullable: true, description: '物资 — Code or id; or a category.' })
  material?: string | null;

  @Field(() => String, { nullable: true, description: '分类 — scheme:code or id; or a material.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: '储备库 — Code or id; one holder is named.' })
  depot?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id; one holder is named.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '单位 — Code or id; one holder is named.' })
  organization?: string | null;

  @Field(() => Float, { description: '最低储备量 — 0 or more.' })
  minimumQuantity!: number;

  @Field(() => Float, { nullable: true, description: '人均数量 — With `persons`.' })
  perPerson?: number | null;

  @Field(() => Int, { nullable: true, description: '人数 — With `perPerson`.' })
  persons?: number | null;

  @Field(() => Int, { nullable: true, description: '备份比（在用） — With `spareKept`.' })
  spareInUse?: number | null;

  @Field(() => Int, { nullable: true, description: '备份比（备用） — With `spareInUse`.' })
  spareKept?: number | null;

  @Field(() => String, { description: '计量单位 — Unit.' })
  unit!: string;

  @Field(() => String, { description: '依据 — Rule that asks for it.' })
  basis!: string;

  @Field(() => DateScalar, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '失效日期 — Day on which it no longer holds.' })
  validTo?: string | null;
}

@InputType('UpdateRequiredHoldingInput', { description: '修改应储备量 — Values to change: left out stays, null clears.' })
export class UpdateRequiredHoldingInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '物资 — Code or id; or a category.' })
  material?: string | null;

  @Field(() => String, { nullable: true, description: '分类 — scheme:code or id; or a material.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: '储备库 — Code or id; one holder is named.' })
  depot?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id; one holder is named.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '单位 — Code or id; one holder is named.' })
  organization?: string | null;

  @Field(() => Float, { nullable: true, description: '最低储备量 — 0 or more.' })
  minimumQuantity?: number | null;

  @Field(() => Float, { nullable: true, description: '人均数量 — With `persons`.' })
  perPerson?: number | null;

  @Field(() => Int, { nullable: true, description: '人数 — With `perPerson`.' })
  persons?: number | null;

  @Field(() => Int, { nullable: true, description: '备份比（在用） — With `spareKept`.' })
  spareInUse?: number | null;

  @Field(() => Int, { nullable: true, description: '备份比（备用） — With `spareInUse`.' })
  spareKept?: number | null;

  @Field(() => String, { nullable: true, description: '计量单位 — Unit.' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: '依据 — Rule that asks for it.' })
  basis?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '失效日期 — Day on which it no longer holds.' })
  validTo?: string | null;
}
