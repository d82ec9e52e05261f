import { Arg, Args, Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, DecimalScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { EventTypeType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { ExpertListArguments } from '../../experts/roster/inputs.js';
import { ExpertConnectionType } from '../../experts/roster/types.js';
import { MaterialListArguments } from '../../materials/catalogue/inputs.js';
import { MaterialConnectionType } from '../../materials/catalogue/types.js';
import { LocationArguments } from '../../materials/depots/inputs.js';
import { PlanListArguments } from '../../plans/register/inputs.js';
import { PlanConnectionType } from '../../plans/register/types.js';
import { RegulationListArguments } from '../../plans/regulations/inputs.js';
import { RegulationConnectionType } from '../../plans/regulations/types.js';
import { TeamListArguments } from '../../teams/roster/inputs.js';
import { TeamConnectionType } from '../../teams/roster/types.js';
import { LevelRuleType } from '../levels/types.js';
import { CasePublicity, EventLevel, FigureState, LevelSource, MomentPrecision } from './enums.js';
import {
  CaseChemicalType,
  CaseExpertType,
  CaseFiguresType,
  CaseLessonType,
  CaseLossType,
  CaseMaterialType,
  CasePlanType,
  CaseRegulationType,
  CaseTeamType,
  CaseTimelineEntryType,
  CaseUnitType,
} from './partTypes.js';

@ObjectType('Case', {
  implements: RecordType,
  description: '典型案例 — What happened in an emergency, with its figures, timeline, what was used and what was learnt.',
})
export class CaseType extends RecordType {
  @Field(() => String, { description: '标题 — Title.' })
  title!: string;

  @Field(() => EventTypeType, { nullable: true, description: '事件类型 — Main class of the emergency.' })
  eventType?: EventTypeType | null;

  @Field(() => [EventTypeType], { description: '全部分类 — The main class and further ones, in any scheme.' })
  classifications!: EventTypeType[];

  @Field(() => EventLevel, { nullable: true, description: '事件级别 — As stated, else as computed by the level rules; null when neither.' })
  level?: keyof typeof EventLevel | null;

  @Field(() => LevelSource, { description: '级别来源 — Whether the level was stated or is to be computed.' })
  levelSource!: keyof typeof LevelSource;

  @Field(() => LevelRuleType, { nullable: true, description: '分级规则 — Rule by which the level was computed.' })
  levelRule?: LevelRuleType | null;

  @Field(() => EventLevel, {
    nullable: true,
    description:
      '计算级别 — What the level rules of the day of occurrence give for the figures, also where another level is stated; null where no rule applies or no figure is known.',
  })
  computedLevel?: keyof typeof EventLevel | null;

  @Field(() => DateTimeScalar, {
    description: '发生时间 — When it happened; the beginning of the hour, day, month or year where only that is known.',
  })
  occurredAt!: string;

  @Field(() => MomentPrecision, { description: '发生时间精度 — How exactly that is known.' })
  occurredPrecision!: keyof typeof MomentPrecision;

  @Field(() => DateTimeScalar, { nullable: true, description: '结束时间 — When it ended.' })
  endedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '接报时间 — When first reported.' })
  reportedAt?: string | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division it happened in; null outside the city.' })
  region?: RegionType | null;

  @Field(() => OrganizationType, { nullable: true, description: '牵头单位 — Organisation that led.' })
  organization?: OrganizationType | null;

  @Field(() => String, { nullable: true, description: '地点 — Place in words.' })
  place?: string | null;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where it happened.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }

  @Field(() => String, { nullable: true, description: '天气 — Weather.' })
  weather?: string | null;

  @Field(() => String, { nullable: true, description: '摘要 — Summary.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '全文 — The whole report.' })
  text?: string | null;

  @Field(() => FigureState, { nullable: true, description: '数字状态 — How settled the figures are.' })
  figureState?: keyof typeof FigureState | null;

  @Field(() => Int, { nullable: true, description: '死亡人数 — Deaths.' })
  deaths?: number | null;

  @Field(() => Int, { nullable: true, description: '失踪人数 — Missing.' })
  missing?: number | null;

  @Field(() => Int, { nullable: true, description: '重伤人数 — Seriously injured, acute industrial poisoning included.' })
  seriousInjuries?: number | null;

  @Field(() => Int, { nullable: true, description: '轻伤人数 — Slightly injured.' })
  minorInjuries?: number | null;

  @Field(() => Int, { nullable: true, description: '被困人数 — Trapped.' })
  trapped?: number | null;

  @Field(() => Int, { nullable: true, description: '转移人数 — Evacuated.' })
  evacuated?: number | null;

  @Field(() => Int, { nullable: true, description: '受灾人数 — Affected.' })
  affected?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '直接经济损失（元） — Direct loss in yuan.' })
  directLossYuan?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '间接经济损失（元） — Indirect loss in yuan.' })
  indirectLossYuan?: string | null;

  @Field(() => String, { nullable: true, description: '直接原因 — Direct cause.' })
  directCause?: string | null;

  @Field(() => String, { nullable: true, description: '间接原因 — Indirect causes.' })
  indirectCauses?: string | null;

  @Field(() => String, { nullable: true, description: '责任认定 — Findings on responsibility.' })
  responsibility?: string | null;

  @Field(() => CasePublicity, { description: '公开程度 — Who may read it.' })
  publicity!: keyof typeof CasePublicity;

  @Field(() => String, { nullable: true, description: '来源文件 — File or address that it was taken from.' })
  sourceFile?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [CaseFiguresType], { description: '数字报告 — Reports of the figures, by time.' })
  figureReports!: CaseFiguresType[];

  @Field(() => [CaseLossType], { description: '损失构成 — Parts of the direct loss by GB 6721.' })
  losses!: CaseLossType[];

  @Field(() => [CaseTimelineEntryType], { description: '处置经过 — What happened, by time.' })
  timeline!: CaseTimelineEntryType[];

  @Field(() => [CaseUnitType], { description: '涉及单位 — Units involved.' })
  units!: CaseUnitType[];

  @Field(() => [CaseChemicalType], { description: '涉及危化品 — Hazardous chemicals involved.' })
  chemicals!: CaseChemicalType[];

  @Field(() => [CasePlanType], { description: '启动预案 — Plans activated, with response level and times.' })
  planActivations!: CasePlanType[];

  @Field(() => PlanConnectionType, { description: '预案 — Plans activated, in the order of the case.' })
  plans(@Args(() => PlanListArguments) _page: PlanListArguments): PlanConnectionType {
    return compiled();
  }

  @Field(() => [CaseTeamType], { description: '出动队伍 — Teams deployed, with people and times.' })
  deployments!: CaseTeamType[];

  @Field(() => TeamConnectionType, { description: '救援队伍 — Teams deployed, in the order of the case.' })
  teams(@Args(() => TeamListArguments) _page: TeamListArguments): TeamConnectionType {
    return compiled();
  }

  @Field(() => [CaseMaterialType], { description: '调用物资 — Materials used, with quantities.' })
  supplies!: CaseMaterialType[];

  @Field(() => MaterialConnectionType, { description: '应急物资 — Materials of the catalogue that were used.' })
  materials(@Args(() => MaterialListArguments) _page: MaterialListArguments): MaterialConnectionType {
    return compiled();
  }

  @Field(() => [CaseExpertType], { description: '专家意见 — Experts consulted, with their opinions.' })
  opinions!: CaseExpertType[];

  @Field(() => ExpertConnectionType, { description: '专家 — Experts consulted.' })
  experts(@Args(() => ExpertListArguments) _page: ExpertListArguments): ExpertConnectionType {
    return compiled();
  }

  @Field(() => [CaseRegulationType], { description: '适用法规 — Regulations applied, with articles.' })
  citations!: CaseRegulationType[];

  @Field(() => RegulationConnectionType, { description: '法规 — Regulations applied.' })
  regulations(@Args(() => RegulationListArguments) _page: RegulationListArguments): RegulationConnectionType {
    return compiled();
  }

  @Field(() => [CaseLessonType], { description: '教训与措施 — Lessons and measures with their follow-up.' })
  lessons!: CaseLessonType[];
}

@ObjectType('CaseEdge', { description: '典型案例边 — One item of a list of this kind.' })
export class CaseEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;

  @Field(() => CaseType, { description: '典型案例 — The item.' })
  node!: CaseType;
}

@ObjectType('CaseConnection', { description: '典型案例列表 — A page of a list of this kind (Relay connection).' })
export class CaseConnectionType {
  @Field(() => [CaseEdgeType], { description: '边 — Items with their cursors.' })
  edges!: CaseEdgeType[];

  @Field(() => [CaseType], { description: '典型案例 — Items without cursors.' })
  nodes!: CaseType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('CasePayload', { description: '典型案例写入结果 — What a write of this kind did.' })
export class CasePayloadType {
  @Field(() => CaseType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: CaseType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
