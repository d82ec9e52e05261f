import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
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
import { EventTypeFilter } from '../../../vocabulary/classifications/inputs.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { ExpertFilter } from '../../experts/roster/inputs.js';
import { MaterialFilter } from '../../materials/catalogue/inputs.js';
import { PlanFilter } from '../../plans/register/inputs.js';
import { RegulationFilter } from '../../plans/regulations/inputs.js';
import { TeamFilter } from '../../teams/roster/inputs.js';
import { EventLevelFilter } from '../levels/inputs.js';
import { CasePublicity, FigureState, LessonKind, LessonState, LevelSource, MomentPrecision } from './enums.js';

@InputType('LevelSourceFilter', { description: '级别来源过滤 — Tests of a value of this list.' })
export class LevelSourceFilter {
  @Field(() => LevelSource, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof LevelSource;

  @Field(() => [LevelSource], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof LevelSource)[];
}

@InputType('MomentPrecisionFilter', { description: '时间精度过滤 — Tests of a value of this list.' })
export class MomentPrecisionFilter {
  @Field(() => MomentPrecision, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof MomentPrecision;

  @Field(() => [MomentPrecision], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof MomentPrecision)[];
}

@InputType('FigureStateFilter', { description: '数字状态过滤 — Tests of a value of this list.' })
export class FigureStateFilter {
  @Field(() => FigureState, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof FigureState;

  @Field(() => [FigureState], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof FigureState)[];
}

@InputType('CasePublicityFilter', { description: '公开程度过滤 — Tests of a value of this list.' })
export class CasePublicityFilter {
  @Field(() => CasePublicity, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof CasePublicity;

  @Field(() => [CasePublicity], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof CasePublicity)[];
}

@InputType('LessonKindFilter', { description: '教训类别过滤 — Tests of a value of this list.' })
export class LessonKindFilter {
  @Field(() => LessonKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof LessonKind;

  @Field(() => [LessonKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof LessonKind)[];
}

@InputType('LessonStateFilter', { description: '措施状态过滤 — Tests of a value of this list.' })
export class LessonStateFilter {
  @Field(() => LessonState, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof LessonState;

  @Field(() => [LessonState], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof LessonState)[];
}

@InputType('CaseUnitFilter', { description: '涉及单位过滤 — Which units.' })
export class CaseUnitFilter {
  @Field(() => TextFilter, { nullable: true, description: '单位名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '统一社会信用代码 — Unified social credit code.' })
  uscc?: TextFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '机构 — Organisation.' })
  organization?: OrganizationFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '角色 — Its part.' })
  role?: TextFilter | null;

  @Field(() => [CaseUnitFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: CaseUnitFilter[] | null;

  @Field(() => [CaseUnitFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: CaseUnitFilter[] | null;

  @Field(() => CaseUnitFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: CaseUnitFilter | null;
}

@InputType('CaseChemicalFilter', { description: '涉及危化品过滤 — Which chemicals.' })
export class CaseChemicalFilter {
  @Field(() => TextFilter, { nullable: true, description: '品名 — Name.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '联合国编号 — UN number.' })
  unNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'CAS 号 — CAS registry number.' })
  casNumber?: TextFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '数量（吨） — Tonnes.' })
  quantityTonnes?: NumberFilter | null;

  @Field(() => [CaseChemicalFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: CaseChemicalFilter[] | null;

  @Field(() => [CaseChemicalFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: CaseChemicalFilter[] | null;

  @Field(() => CaseChemicalFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: CaseChemicalFilter | null;
}

@InputType('CaseLessonFilter', { description: '教训与措施过滤 — Which lessons and measures.' })
export class CaseLessonFilter {
  @Field(() => LessonKindFilter, { nullable: true, description: '类别 — Lesson or measure.' })
  kind?: LessonKindFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '内容 — What it says.' })
  text?: TextFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '责任单位 — Organisation.' })
  organization?: OrganizationFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '期限 — Day due.' })
  dueOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '完成日期 — Day done.' })
  doneOn?: DateFilter | null;

  @Field(() => LessonStateFilter, { nullable: true, description: '状态 — State.' })
  state?: LessonStateFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '逾期 — Still open after the day due.' })
  overdue?: BooleanFilter | null;

  @Field(() => [CaseLessonFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: CaseLessonFilter[] | null;

  @Field(() => [CaseLessonFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: CaseLessonFilter[] | null;

  @Field(() => CaseLessonFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: CaseLessonFilter | null;
}

@InputType('CasePlanListFilter', { description: '案例预案量词过滤 — Tests of the related items of a case.' })
export class CasePlanListFilter {
  @Field(() => PlanFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: PlanFilter | null;

  @Field(() => PlanFilter, { nullable: true, description: '没有 — None is so.' })
  none?: PlanFilter | null;

  @Field(() => PlanFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: PlanFilter | null;
}

@InputType('CaseTeamListFilter', { description: '案例救援队伍量词过滤 — Tests of the related items of a case.' })
export class CaseTeamListFilter {
  @Field(() => TeamFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: TeamFilter | null;

  @Field(() => TeamFilter, { nullable: true, description: '没有 — None is so.' })
  none?: TeamFilter | null;

  @Field(() => TeamFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: TeamFilter | null;
}

@InputType('CaseMaterialListFilter', { description: '案例应急物资量词过滤 — Tests of the related items of a case.' })
export class CaseMaterialListFilter {
  @Field(() => MaterialFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: MaterialFilter | null;

  @Field(() => MaterialFilter, { nullable: true, description: '没有 — None is so.' })
  none?: MaterialFilter | null;

  @Field(() => MaterialFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: MaterialFilter | null;
}

@InputType('CaseExpertListFilter', { description: '案例专家量词过滤 — Tests of the related items of a case.' })
export class CaseExpertListFilter {
  @Field(() => ExpertFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: ExpertFilter | null;

  @Field(() => ExpertFilter, { nullable: true, description: '没有 — None is so.' })
  none?: ExpertFilter | null;

  @Field(() => ExpertFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: ExpertFilter | null;
}

@InputType('CaseRegulationListFilter', { description: '案例法规量词过滤 — Tests of the related items of a case.' })
export class CaseRegulationListFilter {
  @Field(() => RegulationFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: RegulationFilter | null;

  @Field(() => RegulationFilter, { nullable: true, description: '没有 — None is so.' })
  none?: RegulationFilter | null;

  @Field(() => RegulationFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: RegulationFilter | null;
}

@InputType('CaseEventTypeListFilter', { description: '案例分类量词过滤 — Tests of the related items of a case.' })
export class CaseEventTypeListFilter {
  @Field(() => EventTypeFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: EventTypeFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '没有 — None is so.' })
  none?: EventTypeFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: EventTypeFilter | null;
}

@InputType('CaseUnitListFilter', { description: '案例涉及单位量词过滤 — Tests of the related items of a case.' })
export class CaseUnitListFilter {
  @Field(() => CaseUnitFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: CaseUnitFilter | null;

  @Field(() => CaseUnitFilter, { nullable: true, description: '没有 — None is so.' })
  none?: CaseUnitFilter | null;

  @Field(() => CaseUnitFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: CaseUnitFilter | null;
}

@InputType('CaseChemicalListFilter', { description: '案例涉及危化品量词过滤 — Tests of the related items of a case.' })
export class CaseChemicalListFilter {
  @Field(() => CaseChemicalFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: CaseChemicalFilter | null;

  @Field(() => CaseChemicalFilter, { nullable: true, description: '没有 — None is so.' })
  none?: CaseChemicalFilter | null;

  @Field(() => CaseChemicalFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: CaseChemicalFilter | null;
}

@InputType('CaseLessonListFilter', { description: '案例教训与措施量词过滤 — Tests of the related items of a case.' })
export class CaseLessonListFilter {
  @Field(() => CaseLessonFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: CaseLessonFilter | null;

  @Field(() => CaseLessonFilter, { nullable: true, description: '没有 — None is so.' })
  none?: CaseLessonFilter | null;

  @Field(() => CaseLessonFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: CaseLessonFilter | null;
}

@InputType('CaseFilter', { description: '典型案例过滤 — Which cases to list; all tests that are given must hold.' })
export class CaseFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '标题 — Title.' })
  title?: TextFilter | null;

  @Field(() => EventTypeFilter, { nullable: true, description: '事件类型 — Main class; `within` takes a class with all below it.' })
  eventType?: EventTypeFilter | null;

  @Field(() => CaseEventTypeListFilter, { nullable: true, description: '全部分类 — The main class and further ones.' })
  classifications?: CaseEventTypeListFilter | null;

  @Field(() => EventLevelFilter, { nullable: true, description: '事件级别 — Level.' })
  level?: EventLevelFilter | null;

  @Field(() => LevelSourceFilter, { nullable: true, description: '级别来源 — Where the level comes from.' })
  levelSource?: LevelSourceFilter | null;

  @Field(() => EventLevelFilter, { nullable: true, description: '计算级别 — Level that the rules give.' })
  computedLevel?: EventLevelFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '发生时间 — When it happened.' })
  occurredAt?: DateTimeFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '发生年份 — Year in which it happened, in Beijing time.' })
  year?: IntFilter | null;

  @Field(() => MomentPrecisionFilter, { nullable: true, description: '发生时间精度 — How exactly that is known.' })
  occurredPrecision?: MomentPrecisionFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '结束时间 — When it ended.' })
  endedAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '接报时间 — When first reported.' })
  reportedAt?: DateTimeFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division.' })
  region?: RegionFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '牵头单位 — Organisation that led.' })
  organization?: OrganizationFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '地点 — Place in words.' })
  place?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '天气 — Weather.' })
  weather?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '摘要 — Summary.' })
  summary?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '全文 — The whole report.' })
  text?: TextFilter | null;

  @Field(() => FigureStateFilter, { nullable: true, description: '数字状态 — How settled the figures are.' })
  figureState?: FigureStateFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '死亡人数 — Deaths.' })
  deaths?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '失踪人数 — Missing.' })
  missing?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '重伤人数 — Seriously injured, acute industrial poisoning included.' })
  seriousInjuries?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '轻伤人数 — Slightly injured.' })
  minorInjuries?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '被困人数 — Trapped.' })
  trapped?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '转移人数 — Evacuated.' })
  evacuated?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '受灾人数 — Affected.' })
  affected?: IntFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '直接经济损失（元） — Direct loss in yuan.' })
  directLossYuan?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '间接经济损失（元） — Indirect loss in yuan.' })
  indirectLossYuan?: NumberFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '直接原因 — Direct cause.' })
  directCause?: TextFilter | null;

  @Field(() => CasePublicityFilter, { nullable: true, description: '公开程度 — Who may read it.' })
  publicity?: CasePublicityFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源文件 — File.' })
  sourceFile?: TextFilter | null;

  @Field(() => CasePlanListFilter, { nullable: true, description: '预案 — Plans activated.' })
  plans?: CasePlanListFilter | null;

  @Field(() => CaseTeamListFilter, { nullable: true, description: '救援队伍 — Teams deployed.' })
  teams?: CaseTeamListFilter | null;

  @Field(() => CaseMaterialListFilter, { nullable: true, description: '应急物资 — Materials used.' })
  materials?: CaseMaterialListFilter | null;

  @Field(() => CaseExpertListFilter, { nullable: true, description: '专家 — Experts consulted.' })
  experts?: CaseExpertListFilter | null;

  @Field(() => CaseRegulationListFilter, { nullable: true, description: '法规 — Regulations applied.' })
  regulations?: CaseRegulationListFilter | null;

  @Field(() => CaseUnitListFilter, { nullable: true, description: '涉及单位 — Units involved.' })
  units?: CaseUnitListFilter | null;

  @Field(() => CaseChemicalListFilter, { nullable: true, description: '涉及危化品 — Chemicals involved.' })
  chemicals?: CaseChemicalListFilter | null;

  @Field(() => CaseLessonListFilter, { nullable: true, description: '教训与措施 — Lessons and measures.' })
  lessons?: CaseLessonListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [CaseFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: CaseFilter[] | null;

  @Field(() => [CaseFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: CaseFilter[] | null;

  @Field(() => CaseFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: CaseFilter | null;
}

export const CaseOrderField = namesOf([
  'CODE',
  'TITLE',
  'OCCURRED_AT',
  'ENDED_AT',
  'REPORTED_AT',
  'LEVEL',
  'DEATHS',
  'SERIOUS_INJURIES',
  'EVACUATED',
  'DIRECT_LOSS_YUAN',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(CaseOrderField, {
  name: 'CaseOrderField',
  description: '典型案例排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    TITLE: { description: '标题 — Title, by pinyin.' },
    OCCURRED_AT: { description: '发生时间 — When it happened.' },
    ENDED_AT: { description: '结束时间 — When it ended.' },
    REPORTED_AT: { description: '接报时间 — When first reported.' },
    LEVEL: { description: '事件级别 — From general to particularly major.' },
    DEATHS: { description: '死亡人数 — Deaths.' },
    SERIOUS_INJURIES: { description: '重伤人数 — Seriously injured.' },
    EVACUATED: { description: '转移人数 — Evacuated.' },
    DIRECT_LOSS_YUAN: { description: '直接经济损失（元） — Direct loss.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('CaseOrder', { description: '典型案例排序 — One key of an order.' })
export class CaseOrder {
  @Field(() => CaseOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof CaseOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class CaseListArguments extends PageArguments {
  @Field(() => CaseFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: CaseFilter | null;

  @Field(() => [CaseOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: CaseOrder[] | null;

  @Field(() => NearInput, {
    nullable: true,
    description: '附近 — Sorts by distance from a point; with a radius, leaves out what lies farther.',
  })
  near?: NearInput | null;
}

@ArgsType()
export class CaseRootArguments extends RootPageArguments {
  @Field(() => CaseFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: CaseFilter | null;

  @Field(() => [CaseOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: CaseOrder[] | null;

  @Field(() => NearInput, {
    nullable: true,
    description: '附近 — Sorts by distance from a point; with a radius, leaves out what lies farther.',
  })
  near?: NearInput | null;
}
