import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import {
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  IdFilter,
  IntFilter,
  namesOf,
  NearInput,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { ConstructionSiteState, DangerousWorkKind } from './types.js';

@InputType('ConstructionSiteStateFilter', { description: '工地状态过滤 — Tests of this kind.' })
export class ConstructionSiteStateFilter {
  @Field(() => ConstructionSiteState, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ConstructionSiteState;

  @Field(() => [ConstructionSiteState], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ConstructionSiteState)[];
}

@InputType('DangerousWorkKindFilter', { description: '危大工程类别过滤 — Tests of this kind.' })
export class DangerousWorkKindFilter {
  @Field(() => DangerousWorkKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof DangerousWorkKind;

  @Field(() => [DangerousWorkKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof DangerousWorkKind)[];
}

@InputType('DangerousWorkFilter', { description: '危大工程过滤 — Which items; all tests that are given must hold.' })
export class DangerousWorkFilter {
  @Field(() => DangerousWorkKindFilter, { nullable: true, description: '类别 — Kind of work.' })
  kind?: DangerousWorkKindFilter | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: '超过一定规模 — Whether it is above the scale that asks for an expert review.',
  })
  exceedsScale?: BooleanFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '开始日期 — Day of the start.' })
  startedOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '结束日期 — Day of the end.' })
  endedOn?: DateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '说明 — What it is.' })
  note?: TextFilter | null;

  @Field(() => [DangerousWorkFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: DangerousWorkFilter[] | null;

  @Field(() => [DangerousWorkFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: DangerousWorkFilter[] | null;

  @Field(() => DangerousWorkFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: DangerousWorkFilter | null;
}

@InputType('DangerousWorkListFilter', { description: '危大工程列表过滤 — Tests of the items of a list.' })
export class DangerousWorkListFilter {
  @Field(() => DangerousWorkFilter, { nullable: true, description: '至少一项 — One item at least.' })
  some?: DangerousWorkFilter | null;

  @Field(() => DangerousWorkFilter, { nullable: true, description: '没有一项 — No item.' })
  none?: DangerousWorkFilter | null;

  @Field(() => DangerousWorkFilter, { nullable: true, description: '每一项 — Every item.' })
  every?: DangerousWorkFilter | null;
}

@InputType('ConstructionSiteFilter', { description: '建筑工地过滤 — Which items to list; all tests that are given must hold.' })
export class ConstructionSiteFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Id that the department gave the record.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '工程名称 — Name of the project.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '施工许可证号 — Number of the building licence.' })
  licenceNumber?: TextFilter | null;

  @Field(() => ConstructionSiteStateFilter, { nullable: true, description: '状态 — How far the site has come.' })
  state?: ConstructionSiteStateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '施工单位 — Building contractor.' })
  builderName?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '施工单位统一社会信用代码 — Unified social credit code of the contractor.' })
  builderUscc?: TextFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '开工日期 — Day of the start.' })
  startedOn?: DateFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '现场人数 — People at work.' })
  workersOnSite?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '塔吊数 — Tower cranes.' })
  towerCranes?: IntFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '基坑深度（米） — Depth of the deepest pit in metres.' })
  pitDepthMetre?: NumberFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '监管单位 — Organisation in charge.' })
  organization?: OrganizationFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division in which it lies.' })
  region?: RegionFilter | null;

  @Field(() => DangerousWorkListFilter, { nullable: true, description: '危大工程 — Tests of the items.' })
  dangerousWorks?: DangerousWorkListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [ConstructionSiteFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ConstructionSiteFilter[] | null;

  @Field(() => [ConstructionSiteFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ConstructionSiteFilter[] | null;

  @Field(() => ConstructionSiteFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ConstructionSiteFilter | null;
}

export const ConstructionSiteOrderField = namesOf(['CODE', 'NAME', 'STARTED_ON', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(ConstructionSiteOrderField, {
  name: 'ConstructionSiteOrderField',
  description: '建筑工地排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Id of the record.' },
    NAME: { description: '工程名称 — Name of the project.' },
    STARTED_ON: { description: '开工日期 — Day of the start.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('ConstructionSiteOrder', { description: '建筑工地排序 — One key of an order.' })
export class ConstructionSiteOrder {
  @Field(() => ConstructionSiteOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof ConstructionSiteOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class ConstructionSiteRootArguments extends RootPageArguments {
  @Field(() => ConstructionSiteFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: ConstructionSiteFilter | null;

  @Field(() => [ConstructionSiteOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ConstructionSiteOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point, within a radius when given.' })
  near?: NearInput | null;
}
