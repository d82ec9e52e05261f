import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { BooleanFilter, DateTimeFilter, IdFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';
import { EventTypeFilter, ResourceTypeFilter } from '../../../vocabulary/classifications/inputs.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { ExpertFilter } from '../../experts/roster/inputs.js';
import { TeamFilter } from '../../teams/roster/inputs.js';
import { RegulationFilter } from '../regulations/inputs.js';
import { PlanVersionFilter, PlanVersionListFilter } from '../versions/inputs.js';
import { PlanKind, PlanLevel, PlanPublicity } from './types.js';

@InputType('PlanKindFilter', { description: '预案类型过滤 — Tests of this kind.' })
export class PlanKindFilter {
  @Field(() => PlanKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof PlanKind;

  @Field(() => [PlanKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof PlanKind)[];
}

@InputType('PlanLevelFilter', { description: '预案层级过滤 — Tests of this kind.' })
export class PlanLevelFilter {
  @Field(() => PlanLevel, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof PlanLevel;

  @Field(() => [PlanLevel], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof PlanLevel)[];
}

@InputType('PlanPublicityFilter', { description: '公开属性过滤 — Tests of this kind.' })
export class PlanPublicityFilter {
  @Field(() => PlanPublicity, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof PlanPublicity;

  @Field(() => [PlanPublicity], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof PlanPublicity)[];
}

@InputType('PlanFilter', { description: '预案过滤 — Which items to list; all tests that are given must hold.' })
export class PlanFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Title.' })
  title?: TextFilter | null;

  @Field(() => PlanKindFilter, { nullable: true, description: '类型 — Kind of plan.' })
  kind?: PlanKindFilter | null;

  @Field(() => ResourceTypeFilter, { nullable: true, description: '资源分类 — Class in the national platform scheme.' })
  type?: ResourceTypeFilter | null;

  @Field(() => PlanLevelFilter, { nullable: true, description: '层级 — Level.' })
  level?: PlanLevelFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '制定机关 — Who issued it.' })
  issuer?: TextFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '主管单位 — Organisation that keeps it.' })
  organization?: OrganizationFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division it holds for.' })
  region?: RegionFilter | null;

  @Field(() => PlanFilter, { nullable: true, description: '上级预案 — Superior plan.' })
  parent?: PlanFilter | null;

  @Field(() => PlanListFilter, { nullable: true, description: '下级预案 — Plans below it.' })
  children?: PlanListFilter | null;

  @Field(() => PlanPublicityFilter, { nullable: true, description: '公开属性 — Who may see it.' })
  publicity?: PlanPublicityFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '高风险单位 — Whether stricter rules for drills hold.' })
  highRisk?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '摘要 — Summary.' })
  summary?: TextFilter | null;

  @Field(() => PlanEventTypeListFilter, { nullable: true, description: '事件类型 — Classes of emergencies it is for.' })
  eventTypes?: PlanEventTypeListFilter | null;

  @Field(() => PlanRegulationListFilter, { nullable: true, description: '编制依据 — Laws and rules it rests on.' })
  planRegulations?: PlanRegulationListFilter | null;

  @Field(() => PlanExpertListFilter, { nullable: true, description: '专家 — Experts it names.' })
  planExperts?: PlanExpertListFilter | null;

  @Field(() => PlanTeamListFilter, { nullable: true, description: '救援队伍 — Teams it names.' })
  planTeams?: PlanTeamListFilter | null;

  @Field(() => PlanVersionListFilter, { nullable: true, description: '版本 — Its versions.' })
  versions?: PlanVersionListFilter | null;

  @Field(() => PlanVersionFilter, { nullable: true, description: '现行版本 — The version in force on the day asked.' })
  versionInForce?: PlanVersionFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [PlanFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanFilter[] | null;

  @Field(() => [PlanFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanFilter[] | null;

  @Field(() => PlanFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanFilter | null;
}

@InputType('PlanListFilter', { description: '预案量词过滤 — Tests of the related items.' })
export class PlanListFilter {
  @Field(() => PlanFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: PlanFilter | null;

  @Field(() => PlanFilter, { nullable: true, description: '没有 — None is so.' })
  none?: PlanFilter | null;

  @Field(() => PlanFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: PlanFilter | null;
}

@InputType('PlanEventTypeListFilter', { description: '预案事件类型量词过滤 — Tests of the related items.' })
export class PlanEventTypeListFilter {
  @Field(() => EventTypeFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: EventTypeFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '没有 — None is so.' })
  none?: EventTypeFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: EventTypeFilter | null;
}

@InputType('PlanRegulationFilter', { description: '预案编制依据过滤 — Which items to list; all tests that are given must hold.' })
export class PlanRegulationFilter {
  @Field(() => PlanFilter, { nullable: true, description: '预案 — The plan.' })
  plan?: PlanFilter | null;

  @Field(() => RegulationFilter, { nullable: true, description: '法规 — The law or rule.' })
  regulation?: RegulationFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '条款 — Article that is meant.' })
  article?: TextFilter | null;

  @Field(() => [PlanRegulationFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanRegulationFilter[] | null;

  @Field(() => [PlanRegulationFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanRegulationFilter[] | null;

  @Field(() => PlanRegulationFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanRegulationFilter | null;
}

@InputType('PlanRegulationListFilter', { description: '预案编制依据量词过滤 — Tests of the related items.' })
export class PlanRegulationListFilter {
  @Field(() => PlanRegulationFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: PlanRegulationFilter | null;

  @Field(() => PlanRegulationFilter, { nullable: true, description: '没有 — None is so.' })
  none?: PlanRegulationFilter | null;

  @Field(() => PlanRegulationFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: PlanRegulationFilter | null;
}

@InputType('PlanExpertFilter', { description: '预案专家过滤 — Which items to list; all tests that are given must hold.' })
export class PlanExpertFilter {
  @Field(() => PlanFilter, { nullable: true, description: '预案 — The plan.' })
  plan?: PlanFilter | null;

  @Field(() => ExpertFilter, { nullable: true, description: '专家 — The expert.' })
  expert?: ExpertFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '职责 — Role in the plan.' })
  role?: TextFilter | null;

  @Field(() => [PlanExpertFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanExpertFilter[] | null;

  @Field(() => [PlanExpertFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanExpertFilter[] | null;

  @Field(() => PlanExpertFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanExpertFilter | null;
}

@InputType('PlanExpertListFilter', { description: '预案专家量词过滤 — Tests of the related items.' })
export class PlanExpertListFilter {
  @Field(() => PlanExpertFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: PlanExpertFilter | null;

  @Field(() => PlanExpertFilter, { nullable: true, description: '没有 — None is so.' })
  none?: PlanExpertFilter | null;

  @Field(() => PlanExpertFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: PlanExpertFilter | null;
}

@InputType('PlanTeamFilter', { description: '预案队伍过滤 — Which items to list; all tests that are given must hold.' })
export class PlanTeamFilter {
  @Field(() => PlanFilter, { nullable: true, description: '预案 — The plan.' })
  plan?: PlanFilter | null;

  @Field(() => TeamFilter, { nullable: true, description: '队伍 — The team.' })
  team?: TeamFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '职责 — Role in the plan.' })
  role?: TextFilter | null;

  @Field(() => [PlanTeamFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanTeamFilter[] | null;

  @Field(() => [PlanTeamFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanTeamFilter[] | null;

  @Field(() => PlanTeamFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanTeamFilter | null;
}

@InputType('PlanTeamListFilter', { description: '预案队伍量词过滤 — Tests of the related items.' })
export class PlanTeamListFilter {
  @Field(() => PlanTeamFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: PlanTeamFilter | null;

  @Field(() => PlanTeamFilter, { nullable: true, description: '没有 — None is so.' })
  none?: PlanTeamFilter | null;

  @Field(() => PlanTeamFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: PlanTeamFilter | null;
}

export const PlanOrderField = namesOf(['CODE', 'TITLE', 'KIND', 'LEVEL', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(PlanOrderField, {
  name: 'PlanOrderField',
  description: '预案排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    TITLE: { description: '名称 — Title, by pinyin.' },
    KIND: { description: '类型 — Kind of plan.' },
    LEVEL: { description: '层级 — Level.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('PlanOrder', { description: '预案排序 — One key of an order.' })
export class PlanOrder {
  @Field(() => PlanOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof PlanOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class PlanListArguments extends PageArguments {
  @Field(() => PlanFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanFilter | null;

  @Field(() => [PlanOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanOrder[] | null;
}

@ArgsType()
export class PlanRootArguments extends RootPageArguments {
  @Field(() => PlanFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanFilter | null;

  @Field(() => [PlanOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanOrder[] | null;
}
