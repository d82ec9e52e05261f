import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { DateFilter, DateTimeFilter, IdFilter, IntFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';
import { EventTypeFilter, ResourceTypeFilter } from '../../../vocabulary/classifications/inputs.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { ArticleListFilter } from './articleInputs.js';
import { RegulationLevel, RegulationValidity } from './names.js';

@InputType('RegulationLevelFilter', { description: '效力级别过滤 — Tests of this kind.' })
export class RegulationLevelFilter {
  @Field(() => RegulationLevel, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof RegulationLevel;

  @Field(() => [RegulationLevel], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof RegulationLevel)[];
}

@InputType('RegulationValidityFilter', { description: '时效性过滤 — Tests of this kind.' })
export class RegulationValidityFilter {
  @Field(() => RegulationValidity, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof RegulationValidity;

  @Field(() => [RegulationValidity], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof RegulationValidity)[];
}

@InputType('RegulationFilter', { description: '法规过滤 — Which items to list; all tests that are given must hold.' })
export class RegulationFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Title.' })
  title?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '简称 — Short title.' })
  shortTitle?: TextFilter | null;

  @Field(() => RegulationLevelFilter, { nullable: true, description: '效力级别 — Rank.' })
  level?: RegulationLevelFilter | null;

  @Field(() => ResourceTypeFilter, { nullable: true, description: '法规分类 — Class.' })
  type?: ResourceTypeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '制定机关 — Who made it.' })
  issuer?: TextFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '单位 — Organisation that made it.' })
  organization?: OrganizationFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '文号 — Number of the document.' })
  documentNumber?: TextFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it holds.' })
  region?: RegionFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '公布日期 — Day of promulgation.' })
  promulgatedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '施行日期 — First day in force.' })
  effectiveOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '版本日期 — Day of the version.' })
  versionOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '废止日期 — Day of repeal.' })
  repealedOn?: DateFilter | null;

  @Field(() => RegulationValidityFilter, { nullable: true, description: '时效性 — Whether in force on the day asked.' })
  validity?: RegulationValidityFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '法规族 — What its versions have in common.' })
  family?: TextFilter | null;

  @Field(() => RegulationFilter, {
    nullable: true,
    description: '承继法规 — Version that took its place; an empty test finds those that have one.',
  })
  successor?: RegulationFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '主题 — Topic.' })
  topic?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '摘要 — Summary.' })
  summary?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '条数 — Number of articles.' })
  articleCount?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '字数 — Characters of the text.' })
  characterCount?: IntFilter | null;

  @Field(() => ArticleListFilter, { nullable: true, description: '条文 — Its articles.' })
  articles?: ArticleListFilter | null;

  @Field(() => RegulationEventTypeListFilter, { nullable: true, description: '事件类型 — Classes of emergencies that it is about.' })
  eventTypes?: RegulationEventTypeListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [RegulationFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: RegulationFilter[] | null;

  @Field(() => [RegulationFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: RegulationFilter[] | null;

  @Field(() => RegulationFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: RegulationFilter | null;
}

@InputType('RegulationEventTypeListFilter', { description: '法规事件类型量词过滤 — Tests of the related items.' })
export class RegulationEventTypeListFilter {
  @Field(() => EventTypeFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: EventTypeFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '没有 — None is so.' })
  none?: EventTypeFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: EventTypeFilter | null;
}

export const RegulationOrderField = namesOf([
  'CODE',
  'TITLE',
  'LEVEL',
  'PROMULGATED_ON',
  'EFFECTIVE_ON',
  'VERSION_ON',
  'ARTICLE_COUNT',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(RegulationOrderField, {
  name: 'RegulationOrderField',
  description: '法规排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    TITLE: { description: '名称 — Title, by pinyin.' },
    LEVEL: { description: '效力级别 — Rank, from the constitution down.' },
    PROMULGATED_ON: { description: '公布日期 — Day of promulgation.' },
    EFFECTIVE_ON: { description: '施行日期 — First day in force.' },
    VERSION_ON: { description: '版本日期 — Day of the version.' },
    ARTICLE_COUNT: { description: '条数 — Number of articles.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('RegulationOrder', { description: '法规排序 — One key of an order.' })
export class RegulationOrder {
  @Field(() => RegulationOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof RegulationOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class RegulationListArguments extends PageArguments {
  @Field(() => RegulationFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: RegulationFilter | null;

  @Field(() => [RegulationOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: RegulationOrder[] | null;
}

@ArgsType()
export class RegulationRootArguments extends RootPageArguments {
  @Field(() => RegulationFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: RegulationFilter | null;

  @Field(() => [RegulationOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: RegulationOrder[] | null;
}
