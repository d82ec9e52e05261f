import { Field, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { ArticleKind, RegulationLevel } from './names.js';

@InputType('ArticleInput', { description: '条文输入 — One row of the text of a regulation.' })
export class ArticleInput {
  @Field(() => ArticleKind, { nullable: true, description: '条文类型 — By the number when left out.' })
  kind?: keyof typeof ArticleKind | null;

  @Field(() => String, { nullable: true, description: '条号 — As printed.' })
  number?: string | null;

  @Field(() => Int, { nullable: true, description: '序号 — By the number when left out.' })
  ordinal?: number | null;

  @Field(() => String, { nullable: true, description: '编章节 — Part, chapter and section.' })
  heading?: string | null;

  @Field(() => String, { description: '内容 — At most 60,000 characters.' })
  text!: string;
}

@InputType('RegulationAmendmentInput', { description: '修订记录输入 — One amendment.' })
export class RegulationAmendmentInput {
  @Field(() => DateScalar, { nullable: true, description: '修订日期 — Day of amendment.' })
  amendedOn?: string | null;

  @Field(() => String, { description: '修订文件 — By which decision.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '文号 — Number of that document.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: '修订法规 — Code or id of the amending document.' })
  amending?: string | null;
}

@InputType('CreateRegulationInput', { description: '新建法规 — Values of a new item.' })
export class CreateRegulationInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { description: '名称 — Title as published.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '简称 — Short title.' })
  shortTitle?: string | null;

  @Field(() => RegulationLevel, { description: '效力级别 — Rank.' })
  level!: keyof typeof RegulationLevel;

  @Field(() => String, { nullable: true, description: '法规分类 — Class below 51 or 52, as scheme:code, or id.' })
  type?: string | null;

  @Field(() => String, { nullable: true, description: '制定机关 — Who made it.' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: '单位 — Organisation that made it: code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '文号 — Number of the document.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id; none for the whole country.' })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '公布日期 — Day of promulgation.' })
  promulgatedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '施行日期 — First day in force; not before the promulgation, normative documents excepted.',
  })
  effectiveOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '版本日期 — Day on which this version was adopted or amended; versions of a family follow one another by it.',
  })
  versionOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '废止日期 — First day on which it no longer holds.' })
  repealedOn?: string | null;

  @Field(() => String, { nullable: true, description: '法规族 — What its versions have in common; from the title when left out.' })
  family?: string | null;

  @Field(() => String, { nullable: true, description: '承继法规 — Code or id; when left out, the next version of the family.' })
  successor?: string | null;

  @Field(() => String, { nullable: true, description: '修订沿革 — History of revisions, one a line or divided by |.' })
  revisionHistory?: string | null;

  @Field(() => String, { nullable: true, description: '主题 — Topic.' })
  topic?: string | null;

  @Field(() => String, { nullable: true, description: '摘要 — Summary.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '来源文件 — File or address.' })
  sourceFile?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '全文 — The whole text, at most 400,000 characters; it is split into articles and replaces them. Not with articles.',
  })
  text?: string | null;

  @Field(() => [ArticleInput], { nullable: true, description: '条文 — Rows of the text in their order; replaces the list. Not with text.' })
  articles?: ArticleInput[] | null;

  @Field(() => [String], { nullable: true, description: '事件类型 — Classes of emergencies as scheme:code or id; replaces the list.' })
  eventTypes?: string[] | null;

  @Field(() => [RegulationAmendmentInput], {
    nullable: true,
    description: '修订记录 — Replaces the list; read from the history of a new regulation when left out.',
  })
  amendments?: RegulationAmendmentInput[] | null;
}

@InputType('UpdateRegulationInput', { description: '修改法规 — Values to change: left out stays, null clears.' })
export class UpdateRegulationInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '名称 — Title as published.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: '简称 — Short title.' })
  shortTitle?: string | null;

  @Field(() => RegulationLevel, { nullable: true, description: '效力级别 — Rank.' })
  level?: keyof typeof RegulationLevel | null;

  @Field(() => String, { nullable: true, description: '法规分类 — Class below 51 or 52, as scheme:code, or id.' })
  type?: string | null;

  @Field(() => String, { nullable: true, description: '制定机关 — Who made it.' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: '单位 — Organisation that made it: code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '文号 — Number of the document.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id; none for the whole country.' })
  region?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '公布日期 — Day of promulgation.' })
  promulgatedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '施行日期 — First day in force; not before the promulgation, normative documents excepted.',
  })
  effectiveOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '版本日期 — Day on which this version was adopted or amended; versions of a family follow one another by it.',
  })
  versionOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '废止日期 — First day on which it no longer holds.' })
  repealedOn?: string | null;

  @Field(() => String, { nullable: true, description: '法规族 — What its versions have in common; from the title when left out.' })
  family?: string | null;

  @Field(() => String, { nullable: true, description: '承继法规 — Code or id; when left out, the next version of the family.' })
  successor?: string | null;

  @Field(() => String, { nullable: true, description: '修订沿革 — History of revisions, one a line or divided by |.' })
  revisionHistory?: string | null;

  @Field(() => String, { nullable: true, description: '主题 — Topic.' })
  topic?: string | null;

  @Field(() => String, { nullable: true, description: '摘要 — Summary.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '来源文件 — File or address.' })
  sourceFile?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '全文 — The whole text, at most 400,000 characters; it is split into articles and replaces them. Not with articles.',
  })
  text?: string | null;

  @Field(() => [ArticleInput], { nullable: true, description: '条文 — Rows of the text in their order; replaces the list. Not with text.' })
  articles?: ArticleInput[] | null;

  @Field(() => [String], { nullable: true, description: '事件类型 — Classes of emergencies as scheme:code or id; replaces the list.' })
  eventTypes?: string[] | null;

  @Field(() => [RegulationAmendmentInput], {
    nullable: true,
    description: '修订记录 — Replaces the list; read from the history of a new regulation when left out.',
  })
  amendments?: RegulationAmendmentInput[] | null;
}
