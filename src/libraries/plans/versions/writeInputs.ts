import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import {
  CommandBodyInput,
  PlanAttachmentInput,
  PlanContactInput,
  PlanMeasureInput,
  PlanNeedInput,
  PlanSectionInput,
  PlanStepInput,
  ResponseLevelRuleInput,
} from './structure/inputs.js';
import { PlanStage } from './types.js';

@InputType('CreatePlanVersionInput', { description: '新建预案版本 — Values of a new item.' })
export class CreatePlanVersionInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { description: '预案 — Code or id of the plan.' })
  plan!: string;

  @Field(() => String, { description: '版本号 — Label, unique within the plan.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '文号 — Document number.' })
  documentNumber?: string | null;

  @Field(() => PlanStage, { nullable: true, description: '阶段 — How far it has come; from the dates when left out.' })
  stage?: keyof typeof PlanStage | null;

  @Field(() => DateScalar, { nullable: true, description: '编制日期 — When drafting began.' })
  draftedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '征求意见日期 — When opinions were asked.' })
  consultedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '评审日期 — When it was reviewed.' })
  reviewedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '审批日期 — When it was approved.' })
  approvedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '印发日期 — When it was issued.' })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '施行日期 — First day on which it holds.' })
  effectiveOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '公布日期 — When it was made public.' })
  publishedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '备案日期 — When it was filed.' })
  filedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '评估日期 — When it was last evaluated.' })
  evaluatedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '废止日期 — First day on which it no longer holds.' })
  abolishedOn?: string | null;

  @Field(() => String, { nullable: true, description: '审批人 — Who approved it.' })
  approvedBy?: string | null;

  @Field(() => String, { nullable: true, description: '备案机关 — With whom it was filed.' })
  filedWith?: string | null;

  @Field(() => String, { nullable: true, description: '备案号 — Filing number.' })
  filingNumber?: string | null;

  @Field(() => String, { nullable: true, description: '前一版本 — Code or id of the version it revises, of the same plan.' })
  predecessor?: string | null;

  @Field(() => String, { nullable: true, description: '来源文件 — File or address of the text.' })
  sourceFile?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '正文 — Whole text, plain or Markdown: it is split by its numbered headings and replaces the sections.',
  })
  text?: string | null;

  @Field(() => [PlanSectionInput], { nullable: true, description: '正文章节 — Replaces the list; in place of text.' })
  sections?: PlanSectionInput[] | null;

  @Field(() => [ResponseLevelRuleInput], { nullable: true, description: '响应分级 — Replaces the list.' })
  responseLevels?: ResponseLevelRuleInput[] | null;

  @Field(() => [CommandBodyInput], { nullable: true, description: '指挥机构 — Replaces the list.' })
  commandBodies?: CommandBodyInput[] | null;

  @Field(() => [PlanStepInput], { nullable: true, description: '工作流程 — Replaces the list.' })
  steps?: PlanStepInput[] | null;

  @Field(() => [PlanMeasureInput], { nullable: true, description: '技术措施 — Replaces the list.' })
  measures?: PlanMeasureInput[] | null;

  @Field(() => [PlanNeedInput], { nullable: true, description: '资源需求 — Replaces the list.' })
  needs?: PlanNeedInput[] | null;

  @Field(() => [PlanContactInput], { nullable: true, description: '通讯录 — Replaces the list; personal data.' })
  contacts?: PlanContactInput[] | null;

  @Field(() => [PlanAttachmentInput], { nullable: true, description: '附件 — Replaces the list.' })
  attachments?: PlanAttachmentInput[] | null;
}

@InputType('UpdatePlanVersionInput', {
  description: '修改预案版本 — Values to change: left out stays, null clears. The stage is changed by advancePlan.',
})
export class UpdatePlanVersionInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '预案 — Code or id of the plan.' })
  plan?: string | null;

  @Field(() => String, { nullable: true, description: '版本号 — Label, unique within the plan.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: '文号 — Document number.' })
  documentNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '编制日期 — When drafting began.' })
  draftedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '征求意见日期 — When opinions were asked.' })
  consultedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '评审日期 — When it was reviewed.' })
  reviewedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '审批日期 — When it was approved.' })
  approvedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '印发日期 — When it was issued.' })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '施行日期 — First day on which it holds.' })
  effectiveOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '公布日期 — When it was made public.' })
  publishedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '备案日期 — When it was filed.' })
  filedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '评估日期 — When it was last evaluated.' })
  evaluatedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '废止日期 — First day on which it no longer holds.' })
  abolishedOn?: string | null;

  @Field(() => String, { nullable: true, description: '审批人 — Who approved it.' })
  approvedBy?: string | null;

  @Field(() => String, { nullable: true, description: '备案机关 — With whom it was filed.' })
  filedWith?: string | null;

  @Field(() => String, { nullable: true, description: '备案号 — Filing number.' })
  filingNumber?: string | null;

  @Field(() => String, { nullable: true, description: '前一版本 — Code or id of the version it revises, of the same plan.' })
  predecessor?: string | null;

  @Field(() => String, { nullable: true, description: '来源文件 — File or address of the text.' })
  sourceFile?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '正文 — Whole text, plain or Markdown: it is split by its numbered headings and replaces the sections.',
  })
  text?: string | null;

  @Field(() => [PlanSectionInput], { nullable: true, description: '正文章节 — Replaces the list; in place of text.' })
  sections?: PlanSectionInput[] | null;

  @Field(() => [ResponseLevelRuleInput], { nullable: true, description: '响应分级 — Replaces the list.' })
  responseLevels?: ResponseLevelRuleInput[] | null;

  @Field(() => [CommandBodyInput], { nullable: true, description: '指挥机构 — Replaces the list.' })
  commandBodies?: CommandBodyInput[] | null;

  @Field(() => [PlanStepInput], { nullable: true, description: '工作流程 — Replaces the list.' })
  steps?: PlanStepInput[] | null;

  @Field(() => [PlanMeasureInput], { nullable: true, description: '技术措施 — Replaces the list.' })
  measures?: PlanMeasureInput[] | null;

  @Field(() => [PlanNeedInput], { nullable: true, description: '资源需求 — Replaces the list.' })
  needs?: PlanNeedInput[] | null;

  @Field(() => [PlanContactInput], { nullable: true, description: '通讯录 — Replaces the list; personal data.' })
  contacts?: PlanContactInput[] | null;

  @Field(() => [PlanAttachmentInput], { nullable: true, description: '附件 — Replaces the list.' })
  attachments?: PlanAttachmentInput[] | null;
}
