import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../reading/arguments.js';
import { DateFilter, DateTimeFilter, IdFilter, IntFilter, namesOf, SortDirection, TextFilter } from '../../reading/types.js';

@InputType('ClassCodeInput', { description: '分类编码输入 — A class, named by its scheme and its code.' })
export class ClassCodeInput {
  @Field(() => String, { description: '编码体系 — Code scheme, such as cn-emergency-platform-5 or GB/T 38565-2020.' })
  scheme!: string;

  @Field(() => String, { description: '编码 — Code in that scheme.' })
  code!: string;
}

@ArgsType()
export class ClassArguments {
  @Field(() => ID, { nullable: true, description: 'ID — Global id of the class.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: '编码体系 — Code scheme; together with code.' })
  scheme?: string | null;

  @Field(() => String, { nullable: true, description: '编码 — Code in the scheme; together with scheme.' })
  code?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Reads the class as it was at this instant.' })
  asOf?: string | null;
}

@InputType('EventTypeFilter', {
  description: '突发事件分类过滤 — Which classes of emergencies to list; all tests that are given must hold.',
})
export class EventTypeFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码体系 — Code scheme.' })
  scheme?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '层级 — Depth in the scheme.' })
  depth?: IntFilter | null;

  @Field(() => ClassCodeInput, { nullable: true, description: '分类范围 — That class and all below it.' })
  within?: ClassCodeInput | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '上级分类 — Class that it belongs to.' })
  parent?: EventTypeFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '承继分类 — Class that took its place.' })
  successor?: EventTypeFilter | null;

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

  @Field(() => [EventTypeFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: EventTypeFilter[] | null;

  @Field(() => [EventTypeFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: EventTypeFilter[] | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: EventTypeFilter | null;
}

export const EventTypeOrderField = namesOf(['SCHEME', 'CODE', 'NAME', 'DEPTH', 'VALID_FROM', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(EventTypeOrderField, {
  name: 'EventTypeOrderField',
  description: '突发事件分类排序字段 — Keys to sort classes of emergencies by.',
  valuesConfig: {
    SCHEME: { description: '编码体系 — Code scheme.' },
    CODE: { description: '编码 — Business code.' },
    NAME: { description: '名称 — Name, by pinyin.' },
    DEPTH: { description: '层级 — Depth in the scheme.' },
    VALID_FROM: { description: '生效日期 — First day of validity.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('EventTypeOrder', { description: '突发事件分类排序 — One key of an order.' })
export class EventTypeOrder {
  @Field(() => EventTypeOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof EventTypeOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class EventTypeListArguments extends PageArguments {
  @Field(() => EventTypeFilter, { nullable: true, description: '过滤 — Which classes of emergencies; all tests must hold.' })
  filter?: EventTypeFilter | null;

  @Field(() => [EventTypeOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: EventTypeOrder[] | null;
}

@ArgsType()
export class EventTypeRootArguments extends RootPageArguments {
  @Field(() => EventTypeFilter, { nullable: true, description: '过滤 — Which classes of emergencies; all tests must hold.' })
  filter?: EventTypeFilter | null;

  @Field(() => [EventTypeOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: EventTypeOrder[] | null;
}

@InputType('MaterialCategoryFilter', {
  description: '应急物资分类过滤 — Which categories of materials to list; all tests that are given must hold.',
})
export class MaterialCategoryFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码体系 — Code scheme.' })
  scheme?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '层级 — Depth in the scheme.' })
  depth?: IntFilter | null;

  @Field(() => ClassCodeInput, { nullable: true, description: '分类范围 — That class and all below it.' })
  within?: ClassCodeInput | null;

  @Field(() => MaterialCategoryFilter, { nullable: true, description: '上级分类 — Class that it belongs to.' })
  parent?: MaterialCategoryFilter | null;

  @Field(() => MaterialCategoryFilter, { nullable: true, description: '承继分类 — Class that took its place.' })
  successor?: MaterialCategoryFilter | null;

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

  @Field(() => [MaterialCategoryFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: MaterialCategoryFilter[] | null;

  @Field(() => [MaterialCategoryFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: MaterialCategoryFilter[] | null;

  @Field(() => MaterialCategoryFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: MaterialCategoryFilter | null;
}

export const MaterialCategoryOrderField = namesOf(['SCHEME', 'CODE', 'NAME', 'DEPTH', 'VALID_FROM', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(MaterialCategoryOrderField, {
  name: 'MaterialCategoryOrderField',
  description: '应急物资分类排序字段 — Keys to sort categories of materials by.',
  valuesConfig: {
    SCHEME: { description: '编码体系 — Code scheme.' },
    CODE: { description: '编码 — Business code.' },
    NAME: { description: '名称 — Name, by pinyin.' },
    DEPTH: { description: '层级 — Depth in the scheme.' },
    VALID_FROM: { description: '生效日期 — First day of validity.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('MaterialCategoryOrder', { description: '应急物资分类排序 — One key of an order.' })
export class MaterialCategoryOrder {
  @Field(() => MaterialCategoryOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof MaterialCategoryOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class MaterialCategoryListArguments extends PageArguments {
  @Field(() => MaterialCategoryFilter, { nullable: true, description: '过滤 — Which categories of materials; all tests must hold.' })
  filter?: MaterialCategoryFilter | null;

  @Field(() => [MaterialCategoryOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: MaterialCategoryOrder[] | null;
}

@ArgsType()
export class MaterialCategoryRootArguments extends RootPageArguments {
  @Field(() => MaterialCategoryFilter, { nullable: true, description: '过滤 — Which categories of materials; all tests must hold.' })
  filter?: MaterialCategoryFilter | null;

  @Field(() => [MaterialCategoryOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: MaterialCategoryOrder[] | null;
}

@InputType('ResourceTypeFilter', {
  description: '应急资源分类过滤 — Which classes of resources to list; all tests that are given must hold.',
})
export class ResourceTypeFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码体系 — Code scheme.' })
  scheme?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '层级 — Depth in the scheme.' })
  depth?: IntFilter | null;

  @Field(() => ClassCodeInput, { nullable: true, description: '分类范围 — That class and all below it.' })
  within?: ClassCodeInput | null;

  @Field(() => ResourceTypeFilter, { nullable: true, description: '上级分类 — Class that it belongs to.' })
  parent?: ResourceTypeFilter | null;

  @Field(() => ResourceTypeFilter, { nullable: true, description: '承继分类 — Class that took its place.' })
  successor?: ResourceTypeFilter | null;

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

  @Field(() => [ResourceTypeFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ResourceTypeFilter[] | null;

  @Field(() => [ResourceTypeFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ResourceTypeFilter[] | null;

  @Field(() => ResourceTypeFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ResourceTypeFilter | null;
}

export const ResourceTypeOrderField = namesOf(['SCHEME', 'CODE', 'NAME', 'DEPTH', 'VALID_FROM', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(ResourceTypeOrderField, {
  name: 'ResourceTypeOrderField',
  description: '应急资源分类排序字段 — Keys to sort classes of resources by.',
  valuesConfig: {
    SCHEME: { description: '编码体系 — Code scheme.' },
    CODE: { description: '编码 — Business code.' },
    NAME: { description: '名称 — Name, by pinyin.' },
    DEPTH: { description: '层级 — Depth in the scheme.' },
    VALID_FROM: { description: '生效日期 — First day of validity.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('ResourceTypeOrder', { description: '应急资源分类排序 — One key of an order.' })
export class ResourceTypeOrder {
  @Field(() => ResourceTypeOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof ResourceTypeOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class ResourceTypeListArguments extends PageArguments {
  @Field(() => ResourceTypeFilter, { nullable: true, description: '过滤 — Which classes of resources; all tests must hold.' })
  filter?: ResourceTypeFilter | null;

  @Field(() => [ResourceTypeOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ResourceTypeOrder[] | null;
}

@ArgsType()
export class ResourceTypeRootArguments extends RootPageArguments {
  @Field(() => ResourceTypeFilter, { nullable: true, description: '过滤 — Which classes of resources; all tests must hold.' })
  filter?: ResourceTypeFilter | null;

  @Field(() => [ResourceTypeOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ResourceTypeOrder[] | null;
}
