import { Field, Float, InputType, Int } from 'type-graphql';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../platform/scalars.js';
import { FigureState, LessonKind, LessonState, LossKind } from './enums.js';
import { ResponseLevel } from '../../plans/versions/structure/types.js';

@InputType('CaseFiguresInput', { description: '数字报告输入 — One report of the figures of a case: flash, follow-up or verified.' })
export class CaseFiguresInput {
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

@InputType('CaseLossInput', { description: '损失构成输入 — One part of the direct loss by GB 6721.' })
export class CaseLossInput {
  @Field(() => LossKind, { description: '损失类别 — Part of the direct loss by GB 6721.' })
  kind!: keyof typeof LossKind;

  @Field(() => DecimalScalar, { description: '金额（元） — Amount in yuan; the standard counts in 万元.' })
  amountYuan!: string;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@InputType('CaseTimelineEntryInput', { description: '处置经过输入 — One entry of the timeline of a case.' })
export class CaseTimelineEntryInput {
  @Field(() => DateTimeScalar, { description: '时间 — When.' })
  at!: string;

  @Field(() => String, { nullable: true, description: '主体 — Who acted.' })
  actor?: string | null;

  @Field(() => String, { description: '事项 — What happened or was done.' })
  action!: string;

  @Field(() => String, { nullable: true, description: '来源 — Where that is known from.' })
  source?: string | null;
}

@InputType('CaseUnitInput', { description: '涉及单位输入 — A unit involved in a case.' })
export class CaseUnitInput {
  @Field(() => String, { description: '单位名称 — Name of the unit.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '统一社会信用代码 — Unified social credit code, 18 characters.' })
  uscc?: string | null;

  @Field(() => String, { nullable: true, description: '机构 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '角色 — Its part in the case, such as 事故单位.' })
  role?: string | null;
}

@InputType('CaseChemicalInput', { description: '涉及危化品输入 — A hazardous chemical involved in a case.' })
export class CaseChemicalInput {
  @Field(() => String, { description: '品名 — Name of the chemical.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '联合国编号 — UN number, four digits.' })
  unNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'CAS 号 — CAS registry number.' })
  casNumber?: string | null;

  @Field(() => Float, { nullable: true, description: '数量（吨） — Quantity in tonnes.' })
  quantityTonnes?: number | null;
}

@InputType('CasePlanInput', { description: '启动预案输入 — That a plan was activated in a case.' })
export class CasePlanInput {
  @Field(() => String, { description: '预案 — Code or id.' })
  plan!: string;

  @Field(() => ResponseLevel, { nullable: true, description: '响应级别 — Response level; another scale than the level of the event.' })
  level?: keyof typeof ResponseLevel | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '启动时间 — When activated.' })
  startedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '终止时间 — When ended.' })
  endedAt?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@InputType('CaseTeamInput', { description: '出动队伍输入 — That a rescue team was deployed in a case.' })
export class CaseTeamInput {
  @Field(() => String, { description: '队伍 — Code or id.' })
  team!: string;

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

@InputType('CaseMaterialInput', { description: '调用物资输入 — A material used in a case.' })
export class CaseMaterialInput {
  @Field(() => String, { description: '物资名称 — Name as reported.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '物资 — Code or id.' })
  material?: string | null;

  @Field(() => String, { nullable: true, description: '储备库 — Code or id.' })
  depot?: string | null;

  @Field(() => Float, { description: '数量 — Quantity, above 0.' })
  quantity!: number;

  @Field(() => String, { description: '计量单位 — Unit of the quantity.' })
  unit!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '发出时间 — When sent.' })
  sentAt?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@InputType('CaseExpertInput', { description: '专家意见输入 — An expert who was consulted in a case.' })
export class CaseExpertInput {
  @Field(() => String, { description: '专家 — Code or id.' })
  expert!: string;

  @Field(() => String, { nullable: true, description: '角色 — Part that the expert had.' })
  role?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '开始时间 — When it began.' })
  beganAt?: string | null;

  @Field(() => String, { nullable: true, description: '意见 — What the expert advised.' })
  opinion?: string | null;

  @Field(() => Int, { nullable: true, description: '评分 — Evaluation afterwards, 1 to 5.' })
  score?: number | null;
}

@InputType('CaseRegulationInput', { description: '适用法规输入 — A regulation applied in a case.' })
export class CaseRegulationInput {
  @Field(() => String, { description: '法规 — Code or id.' })
  regulation!: string;

  @Field(() => String, { nullable: true, description: '条款 — Article, such as 第三条.' })
  article?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@InputType('CaseLessonInput', { description: '教训与措施输入 — A lesson of a case, or a measure with its follow-up.' })
export class CaseLessonInput {
  @Field(() => LessonKind, { description: '类别 — Lesson or measure.' })
  kind!: keyof typeof LessonKind;

  @Field(() => String, { description: '内容 — What it says.' })
  text!: string;

  @Field(() => String, { nullable: true, description: '责任方 — Who is responsible, in words.' })
  responsible?: string | null;

  @Field(() => String, { nullable: true, description: '责任单位 — Code or id.' })
  organization?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '期限 — Day by which it is due.' })
  dueOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '完成日期 — Day on which it was done.' })
  doneOn?: string | null;

  @Field(() => LessonState, {
    nullable: true,
    description: '状态 — OPEN, DONE or DROPPED; when left out, DONE with a day done and else OPEN.',
  })
  state?: keyof typeof LessonState | null;
}
