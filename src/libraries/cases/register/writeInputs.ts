import { Field, InputType, Int } from 'type-graphql';
import { DateTimeScalar, DecimalScalar, PartialDateTimeScalar } from '../../../platform/scalars.js';
import { GeoPointInputType } from '../../../reading/types.js';
import { CasePublicity, EventLevel, FigureState, MomentPrecision } from './enums.js';
import {
  CaseChemicalInput,
  CaseExpertInput,
  CaseFiguresInput,
  CaseLessonInput,
  CaseLossInput,
  CaseMaterialInput,
  CasePlanInput,
  CaseRegulationInput,
  CaseTeamInput,
  CaseTimelineEntryInput,
  CaseUnitInput,
} from './partInputs.js';

@InputType('CreateCaseInput', { description: '新建典型案例 — Values of a new case.' })
export class CreateCaseInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { description: '标题 — Title.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: '事件类型 — Main class, as scheme:code or id, such as cn-emergency-platform-5:12D02.',
  })
  eventType?: string | null;

  @Field(() => EventLevel, { nullable: true, description: '事件级别 — As stated; computed by the level rules when left out.' })
  level?: keyof typeof EventLevel | null;

  @Field(() => PartialDateTimeScalar, { description: '发生时间 — An instant, or only the day, month or year that is known.' })
  occurredAt!: string;

  @Field(() => MomentPrecision, {
    nullable: true,
    description: '发生时间精度 — How exactly it is known; by the form of the time when left out.',
  })
  occurredPrecision?: keyof typeof MomentPrecision | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '结束时间 — When it ended; not before the occurrence.' })
  endedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '接报时间 — When first reported.' })
  reportedAt?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '牵头单位 — Code or id of the organisation that leads.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '地点 — Place in words.' })
  place?: string | null;

  @Field(() => GeoPointInputType, { nullable: true, description: '位置 — Where; may declare its coordinate system.' })
  location?: GeoPointInputType | null;

  @Field(() => String, { nullable: true, description: '天气 — Weather.' })
  weather?: string | null;

  @Field(() => String, { nullable: true, description: '摘要 — Summary.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '全文 — The whole report, at most 200,000 characters.' })
  text?: string | null;

  @Field(() => FigureState, {
    nullable: true,
    description: '数字状态 — How settled the figures are; by the reports of figures when left out.',
  })
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

  @Field(() => CasePublicity, { nullable: true, description: '公开程度 — PUBLIC when left out.' })
  publicity?: keyof typeof CasePublicity | null;

  @Field(() => String, { nullable: true, description: '来源文件 — File or address that it was taken from.' })
  sourceFile?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: '其他分类 — Further classes in any scheme, as scheme:code or id; replaces the list.',
  })
  classifications?: string[] | null;

  @Field(() => [CaseFiguresInput], { nullable: true, description: '数字报告 — Reports of the figures, by time; replaces the list.' })
  figureReports?: CaseFiguresInput[] | null;

  @Field(() => [CaseLossInput], { nullable: true, description: '损失构成 — Parts of the direct loss by GB 6721; replaces the list.' })
  losses?: CaseLossInput[] | null;

  @Field(() => [CaseTimelineEntryInput], { nullable: true, description: '处置经过 — What happened, by time; replaces the list.' })
  timeline?: CaseTimelineEntryInput[] | null;

  @Field(() => [CaseUnitInput], { nullable: true, description: '涉及单位 — Units involved; replaces the list.' })
  units?: CaseUnitInput[] | null;

  @Field(() => [CaseChemicalInput], { nullable: true, description: '涉及危化品 — Hazardous chemicals involved; replaces the list.' })
  chemicals?: CaseChemicalInput[] | null;

  @Field(() => [CasePlanInput], {
    nullable: true,
    description: '启动预案 — Plans activated, with response level and times; replaces the list.',
  })
  planActivations?: CasePlanInput[] | null;

  @Field(() => [CaseTeamInput], { nullable: true, description: '出动队伍 — Teams deployed, with people and times; replaces the list.' })
  deployments?: CaseTeamInput[] | null;

  @Field(() => [CaseMaterialInput], { nullable: true, description: '调用物资 — Materials used, with quantities; replaces the list.' })
  supplies?: CaseMaterialInput[] | null;

  @Field(() => [CaseExpertInput], { nullable: true, description: '专家意见 — Experts consulted, with their opinions; replaces the list.' })
  opinions?: CaseExpertInput[] | null;

  @Field(() => [CaseRegulationInput], { nullable: true, description: '适用法规 — Regulations applied, with articles; replaces the list.' })
  citations?: CaseRegulationInput[] | null;

  @Field(() => [CaseLessonInput], {
    nullable: true,
    description: '教训与措施 — Lessons and measures with their follow-up; replaces the list.',
  })
  lessons?: CaseLessonInput[] | null;
}

@InputType('UpdateCaseInput', { description: '修改典型案例 — Values to change: left out stays, null clears.' })
export class UpdateCaseInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '标题 — Title.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '事件类型 — Main class, as scheme:code or id, such as cn-emergency-platform-5:12D02.',
  })
  eventType?: string | null;

  @Field(() => EventLevel, { nullable: true, description: '事件级别 — As stated; computed by the level rules when left out.' })
  level?: keyof typeof EventLevel | null;

  @Field(() => PartialDateTimeScalar, {
    nullable: true,
    description: '发生时间 — An instant, or only the day, month or year that is known.',
  })
  occurredAt?: string | null;

  @Field(() => MomentPrecision, {
    nullable: true,
    description: '发生时间精度 — How exactly it is known; by the form of the time when left out.',
  })
  occurredPrecision?: keyof typeof MomentPrecision | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '结束时间 — When it ended; not before the occurrence.' })
  endedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '接报时间 — When first reported.' })
  reportedAt?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '牵头单位 — Code or id of the organisation that leads.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '地点 — Place in words.' })
  place?: string | null;

  @Field(() => GeoPointInputType, { nullable: true, description: '位置 — Where; may declare its coordinate system.' })
  location?: GeoPointInputType | null;

  @Field(() => String, { nullable: true, description: '天气 — Weather.' })
  weather?: string | null;

  @Field(() => String, { nullable: true, description: '摘要 — Summary.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '全文 — The whole report, at most 200,000 characters.' })
  text?: string | null;

  @Field(() => FigureState, {
    nullable: true,
    description: '数字状态 — How settled the figures are; by the reports of figures when left out.',
  })
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

  @Field(() => CasePublicity, { nullable: true, description: '公开程度 — PUBLIC when left out.' })
  publicity?: keyof typeof CasePublicity | null;

  @Field(() => String, { nullable: true, description: '来源文件 — File or address that it was taken from.' })
  sourceFile?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: '其他分类 — Further classes in any scheme, as scheme:code or id; replaces the list.',
  })
  classifications?: string[] | null;

  @Field(() => [CaseFiguresInput], { nullable: true, description: '数字报告 — Reports of the figures, by time; replaces the list.' })
  figureReports?: CaseFiguresInput[] | null;

  @Field(() => [CaseLossInput], { nullable: true, description: '损失构成 — Parts of the direct loss by GB 6721; replaces the list.' })
  losses?: CaseLossInput[] | null;

  @Field(() => [CaseTimelineEntryInput], { nullable: true, description: '处置经过 — What happened, by time; replaces the list.' })
  timeline?: CaseTimelineEntryInput[] | null;

  @Field(() => [CaseUnitInput], { nullable: true, description: '涉及单位 — Units involved; replaces the list.' })
  units?: CaseUnitInput[] | null;

  @Field(() => [CaseChemicalInput], { nullable: true, description: '涉及危化品 — Hazardous chemicals involved; replaces the list.' })
  chemicals?: CaseChemicalInput[] | null;

  @Field(() => [CasePlanInput], {
    nullable: true,
    description: '启动预案 — Plans activated, with response level and times; replaces the list.',
  })
  planActivations?: CasePlanInput[] | null;

  @Field(() => [CaseTeamInput], { nullable: true, description: '出动队伍 — Teams deployed, with people and times; replaces the list.' })
  deployments?: CaseTeamInput[] | null;

  @Field(() => [CaseMaterialInput], { nullable: true, description: '调用物资 — Materials used, with quantities; replaces the list.' })
  supplies?: CaseMaterialInput[] | null;

  @Field(() => [CaseExpertInput], { nullable: true, description: '专家意见 — Experts consulted, with their opinions; replaces the list.' })
  opinions?: CaseExpertInput[] | null;

  @Field(() => [CaseRegulationInput], { nullable: true, description: '适用法规 — Regulations applied, with articles; replaces the list.' })
  citations?: CaseRegulationInput[] | null;

  @Field(() => [CaseLessonInput], {
    nullable: true,
    description: '教训与措施 — Lessons and measures with their follow-up; replaces the list.',
  })
  lessons?: CaseLessonInput[] | null;
}
