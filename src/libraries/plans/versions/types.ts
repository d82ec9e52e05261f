import { Arg, Args, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { ContactRevealArguments, ContactRevealConnectionType, revealsDescription } from '../../../records/reveals/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { PlanActListArguments } from '../acts/inputs.js';
import { PlanActConnectionType, PlanActStep } from '../acts/types.js';
import { PlanType } from '../register/types.js';
import { PlanSectionListArguments } from './sections/inputs.js';
import { PlanSectionConnectionType } from './sections/types.js';
import {
  CommandBodyType,
  PlanAttachmentType,
  PlanContactType,
  PlanMeasureType,
  PlanNeedType,
  PlanStepType,
  ResponseLevelRuleType,
} from './structure/types.js';

export const PlanStage = namesOf(['DRAFTING', 'CONSULTED', 'REVIEWED', 'APPROVED', 'ISSUED', 'FILED', 'ABOLISHED']);
registerEnumType(PlanStage, {
  name: 'PlanStage',
  description: '预案版本阶段 — How far a version has come in its lifecycle.',
  valuesConfig: {
    DRAFTING: { description: '编制中 — Being drafted.' },
    CONSULTED: { description: '已征求意见 — Opinions were asked.' },
    REVIEWED: { description: '已评审 — Reviewed.' },
    APPROVED: { description: '已审批 — Approved.' },
    ISSUED: { description: '已印发 — Issued.' },
    FILED: { description: '已备案 — Issued and filed.' },
    ABOLISHED: { description: '已废止 — Abolished, or replaced by a newer version.' },
  },
});

export const PlanPart = namesOf(['SECTION', 'RESPONSE_LEVEL', 'COMMAND_BODY', 'STEP', 'MEASURE', 'NEED']);
registerEnumType(PlanPart, {
  name: 'PlanPart',
  description: '预案组成 — Part of a version in which it differs from another.',
  valuesConfig: {
    SECTION: { description: '正文章节 — Sections of the text.' },
    RESPONSE_LEVEL: { description: '响应分级 — Response levels.' },
    COMMAND_BODY: { description: '指挥机构 — Command bodies.' },
    STEP: { description: '工作流程 — Steps.' },
    MEASURE: { description: '技术措施 — Measures.' },
    NEED: { description: '资源需求 — Needs.' },
  },
});

export const DifferenceAction = namesOf(['ADDED', 'REMOVED', 'CHANGED']);
registerEnumType(DifferenceAction, {
  name: 'DifferenceAction',
  description: '差异类型 — How two versions differ.',
  valuesConfig: {
    ADDED: { description: '新增 — Only in this version.' },
    REMOVED: { description: '删除 — Only in the version compared with.' },
    CHANGED: { description: '修改 — In both, and different.' },
  },
});

@ObjectType('PlanVersion', {
  implements: RecordType,
  description: '预案版本 — A version of a plan: its text by sections and its structure, made into data.',
})
export class PlanVersionType extends RecordType {
  @Field(() => PlanType, { description: '预案 — The plan of which it is a version.' })
  plan!: PlanType;

  @Field(() => String, { description: '版本号 — Label, unique within the plan.' })
  label!: string;

  @Field(() => String, { nullable: true, description: '文号 — Document number under which it was issued.' })
  documentNumber?: string | null;

  @Field(() => PlanStage, { description: '阶段 — How far it has come.' })
  stage!: keyof typeof PlanStage;

  @Field(() => Boolean, { description: '现行有效 — Whether it is the version in force on the day asked.' })
  inForce!: boolean;

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

  @Field(() => PlanVersionType, { nullable: true, description: '前一版本 — Version that it revises.' })
  predecessor?: PlanVersionType | null;

  @Field(() => [PlanVersionType], { description: '后续版本 — Versions that revise it, by code.' })
  successors!: PlanVersionType[];

  @Field(() => String, { nullable: true, description: '来源文件 — File or address of the text.' })
  sourceFile?: string | null;

  @Field(() => String, { nullable: true, description: '正文摘要值 — SHA-256 of the text; null without a text.' })
  textHash?: string | null;

  @Field(() => Int, { description: '字数 — Characters of the text.' })
  characterCount!: number;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => PlanSectionConnectionType, { description: '正文章节 — Sections of the text, in order.' })
  sections(@Args(() => PlanSectionListArguments) _page: PlanSectionListArguments): PlanSectionConnectionType {
    return compiled();
  }

  @Field(() => [ResponseLevelRuleType], { description: '响应分级 — Response levels with what triggers them.' })
  responseLevels!: ResponseLevelRuleType[];

  @Field(() => [CommandBodyType], { description: '指挥机构 — Command bodies and their duties.' })
  commandBodies!: CommandBodyType[];

  @Field(() => [PlanStepType], { description: '工作流程 — Steps in their order.' })
  steps!: PlanStepType[];

  @Field(() => [PlanMeasureType], { description: '技术措施 — Measures by hazard or substance.' })
  measures!: PlanMeasureType[];

  @Field(() => [PlanNeedType], { description: '资源需求 — Materials, teams and experts it needs.' })
  needs!: PlanNeedType[];

  @Field(() => [PlanContactType], { description: '通讯录 — Contacts; personal data.' })
  contacts!: PlanContactType[];

  @Field(() => [PlanAttachmentType], { description: '附件 — Attachments.' })
  attachments!: PlanAttachmentType[];

  @Field(() => PlanActConnectionType, { description: '流程记录 — What was done in its lifecycle, newest first.' })
  acts(@Args(() => PlanActListArguments) _page: PlanActListArguments): PlanActConnectionType {
    return compiled();
  }

  @Field(() => [PlanActStep], { description: '可办步骤 — Steps of the lifecycle that advancePlan takes now.' })
  possibleSteps!: (keyof typeof PlanActStep)[];

  @Field(() => [PlanDifferenceType], {
    nullable: true,
    description:
      '版本差异 — How this version differs from another: before is the other, after is this one. Null when there is none to compare with.',
  })
  diff(
    @Arg('with', () => ID, { nullable: true, description: '对比版本 — Id of the other version; the predecessor when left out.' })
    _with: string | null,
  ): PlanDifferenceType[] | null {
    return compiled();
  }

  @Field(() => ContactRevealConnectionType, { description: revealsDescription })
  contactReveals(@Args(() => ContactRevealArguments) _page: ContactRevealArguments): ContactRevealConnectionType {
    return compiled();
  }
}

@ObjectType('PlanDifference', { description: '预案差异 — One difference between two versions.' })
export class PlanDifferenceType {
  @Field(() => PlanPart, { description: '组成 — Part of the plan.' })
  part!: keyof typeof PlanPart;

  @Field(() => String, { description: '对象 — What it is about: number and heading, level, name or title.' })
  key!: string;

  @Field(() => DifferenceAction, { description: '差异 — Added, removed or changed.' })
  action!: keyof typeof DifferenceAction;

  @Field(() => String, { nullable: true, description: '字段 — Field that changed; null for what was added or removed.' })
  field?: string | null;

  @Field(() => String, { nullable: true, description: '变更前 — Value in the other version.' })
  before?: string | null;

  @Field(() => String, { nullable: true, description: '变更后 — Value in this version.' })
  after?: string | null;
}

@ObjectType('PlanVersionEdge', { description: '预案版本边 — One item of a list of this kind.' })
export class PlanVersionEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => PlanVersionType, { description: '预案版本 — The item.' })
  node!: PlanVersionType;
}

@ObjectType('PlanVersionConnection', { description: '预案版本列表 — A page of a list of this kind (Relay connection).' })
export class PlanVersionConnectionType {
  @Field(() => [PlanVersionEdgeType], { description: '边 — Items with their cursors.' })
  edges!: PlanVersionEdgeType[];

  @Field(() => [PlanVersionType], { description: '预案版本 — Items without cursors.' })
  nodes!: PlanVersionType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('PlanVersionPayload', { description: '预案版本写入结果 — What a write of this kind did.' })
export class PlanVersionPayloadType {
  @Field(() => PlanVersionType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: PlanVersionType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
