import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../platform/scalars.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { ExpertType } from '../../experts/roster/types.js';
import { MaterialType } from '../../materials/catalogue/types.js';
import { DepotType } from '../../materials/depots/types.js';
import { PlanType } from '../../plans/register/types.js';
import { RegulationType } from '../../plans/regulations/types.js';
import { TeamType } from '../../teams/roster/types.js';
import { FigureState, LessonKind, LessonState, LossKind } from './enums.js';
import { ResponseLevel } from '../../plans/versions/structure/types.js';
import { CaseType } from './types.js';

@ObjectType('CaseFigures', { description: '数字报告 — One report of the figures of a case: flash, follow-up or verified.' })
export class CaseFiguresType {
  @Field(() => FigureState, { description: '数字状态 — How settled the figures are.' })
  state!: keyof typeof FigureState;

  @Field(() => DateTimeScalar, { description: '报告时间 — When reported.' })
  reportedAt!: string;

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

  @Field(() => String, { nullable: true, description: '来源 — Who reported.' })
  source?: string | null;
}

@ObjectType('CaseLoss', { description: '损失构成 — One part of the direct loss by GB 6721.' })
export class CaseLossType {
  @Field(() => LossKind, { description: '损失类别 — Part of the direct loss by GB 6721.' })
  kind!: keyof typeof LossKind;

  @Field(() => DecimalScalar, { description: '金额（元） — Amount in yuan; the standard counts in 万元.' })
  amountYuan!: string;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@ObjectType('CaseTimelineEntry', { description: '处置经过 — One entry of the timeline of a case.' })
export class CaseTimelineEntryType {
  @Field(() => DateTimeScalar, { description: '时间 — When.' })
  at!: string;

  @Field(() => String, { nullable: true, description: '主体 — Who acted.' })
  actor?: string | null;

  @Field(() => String, { description: '事项 — What happened or was done.' })
  action!: string;

  @Field(() => String, { nullable: true, description: '来源 — Where that is known from.' })
  source?: string | null;
}

@ObjectType('CaseUnit', { description: '涉及单位 — A unit involved in a case.' })
export class CaseUnitType {
  @Field(() => String, { description: '单位名称 — Name of the unit.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '统一社会信用代码 — Unified social credit code, 18 characters.' })
  uscc?: string | null;

  @Field(() => OrganizationType, {
    nullable: true,
    description: '机构 — The same unit among the organisations; null when it is not known here or may not be seen.',
  })
  organization?: OrganizationType | null;

  @Field(() => String, { nullable: true, description: '角色 — Its part in the case, such as 事故单位.' })
  role?: string | null;
}

@ObjectType('CaseChemical', { description: '涉及危化品 — A hazardous chemical involved in a case.' })
export class CaseChemicalType {
  @Field(() => String, { description: '品名 — Name of the chemical.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '联合国编号 — UN number, four digits.' })
  unNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'CAS 号 — CAS registry number.' })
  casNumber?: string | null;

  @Field(() => Float, { nullable: true, description: '数量（吨） — Quantity in tonnes.' })
  quantityTonnes?: number | null;
}

@ObjectType('CasePlan', { description: '启动预案 — That a plan was activated in a case.' })
export class CasePlanType {
  @Field(() => CaseType, { description: '案例 — The case.' })
  case!: CaseType;

  @Field(() => PlanType, { nullable: true, description: '预案 — The plan; null when it is not known here or may not be seen.' })
  plan?: PlanType | null;

  @Field(() => ResponseLevel, { nullable: true, description: '响应级别 — Response level; another scale than the level of the event.' })
  level?: keyof typeof ResponseLevel | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '启动时间 — When activated.' })
  startedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '终止时间 — When ended.' })
  endedAt?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@ObjectType('CaseTeam', { description: '出动队伍 — That a rescue team was deployed in a case.' })
export class CaseTeamType {
  @Field(() => CaseType, { description: '案例 — The case.' })
  case!: CaseType;

  @Field(() => TeamType, { nullable: true, description: '队伍 — The team; null when it is not known here or may not be seen.' })
  team?: TeamType | null;

  @Field(() => Int, { nullable: true, description: '出动人数 — People sent.' })
  people?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '出动时间 — When it left.' })
  sentAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '到达时间 — When it arrived.' })
  arrivedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '撤离时间 — When it left the place.' })
  leftAt?: string | null;

  @Field(() => String, { nullable: true, description: '任务 — What it did.' })
  task?: string | null;
}

@ObjectType('CaseMaterial', { description: '调用物资 — A material used in a case.' })
export class CaseMaterialType {
  @Field(() => CaseType, { description: '案例 — The case.' })
  case!: CaseType;

  @Field(() => String, { description: '物资名称 — Name as reported.' })
  name!: string;

  @Field(() => MaterialType, {
    nullable: true,
    description: '物资 — The item of the catalogue; null when it is not known here or may not be seen.',
  })
  material?: MaterialType | null;

  @Field(() => DepotType, {
    nullable: true,
    description: '储备库 — Depot that it came from; null when it is not known here or may not be seen.',
  })
  depot?: DepotType | null;

  @Field(() => Float, { description: '数量 — Quantity, above 0.' })
  quantity!: number;

  @Field(() => String, { description: '计量单位 — Unit of the quantity.' })
  unit!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '发出时间 — When sent.' })
  sentAt?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@ObjectType('CaseExpert', { description: '专家意见 — An expert who was consulted in a case.' })
export class CaseExpertType {
  @Field(() => CaseType, { description: '案例 — The case.' })
  case!: CaseType;

  @Field(() => ExpertType, { nullable: true, description: '专家 — The expert; null when it is not known here or may not be seen.' })
  expert?: ExpertType | null;

  @Field(() => String, { nullable: true, description: '角色 — Part that the expert had.' })
  role?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '开始时间 — When it began.' })
  beganAt?: string | null;

  @Field(() => String, { nullable: true, description: '意见 — What the expert advised.' })
  opinion?: string | null;

  @Field(() => Int, { nullable: true, description: '评分 — Evaluation afterwards, 1 to 5.' })
  score?: number | null;
}

@ObjectType('CaseRegulation', { description: '适用法规 — A regulation applied in a case.' })
export class CaseRegulationType {
  @Field(() => CaseType, { description: '案例 — The case.' })
  case!: CaseType;

  @Field(() => RegulationType, { nullable: true, description: '法规 — The regulation; null when it is not known here or may not be seen.' })
  regulation?: RegulationType | null;

  @Field(() => String, { nullable: true, description: '条款 — Article, such as 第三条.' })
  article?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@ObjectType('CaseLesson', { description: '教训与措施 — A lesson of a case, or a measure with its follow-up.' })
export class CaseLessonType {
  @Field(() => LessonKind, { description: '类别 — Lesson or measure.' })
  kind!: keyof typeof LessonKind;

  @Field(() => String, { description: '内容 — What it says.' })
  text!: string;

  @Field(() => String, { nullable: true, description: '责任方 — Who is responsible, in words.' })
  responsible?: string | null;

  @Field(() => OrganizationType, {
    nullable: true,
    description: '责任单位 — Organisation that is responsible; null when it is not known here or may not be seen.',
  })
  organization?: OrganizationType | null;

  @Field(() => DateScalar, { nullable: true, description: '期限 — Day by which it is due.' })
  dueOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '完成日期 — Day on which it was done.' })
  doneOn?: string | null;

  @Field(() => LessonState, { description: '状态 — How far it is.' })
  state!: keyof typeof LessonState;

  @Field(() => Boolean, { description: '逾期 — Whether it is still open after the day due, on the day asked.' })
  overdue!: boolean;
}
