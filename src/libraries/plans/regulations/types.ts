import { Arg, Args, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { EventTypeType, ResourceTypeType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { ArticleListArguments } from './articleInputs.js';
import { ArticleConnectionType } from './articleTypes.js';
import { RegulationLevel, RegulationValidity } from './names.js';

@ObjectType('Regulation', {
  implements: RecordType,
  description: '法规 — One version of a law, regulation, rule, normative document or standard, with its text by articles.',
})
export class RegulationType extends RecordType {
  @Field(() => String, { description: '名称 — Title as published.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '简称 — Short title.' })
  shortTitle?: string | null;

  @Field(() => RegulationLevel, { description: '效力级别 — Rank.' })
  level!: keyof typeof RegulationLevel;

  @Field(() => ResourceTypeType, { nullable: true, description: '法规分类 — Class, below 51 (laws) or 52 (technical rules).' })
  type?: ResourceTypeType | null;

  @Field(() => String, { nullable: true, description: '制定机关 — Who made it, as published.' })
  issuer?: string | null;

  @Field(() => OrganizationType, { nullable: true, description: '单位 — Organisation that made it, when it is known to the hub.' })
  organization?: OrganizationType | null;

  @Field(() => String, { nullable: true, description: '文号 — Number of the document, such as 国办发〔2024〕5号 or GB/T 29639-2020.' })
  documentNumber?: string | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it holds; none for the whole country.' })
  region?: RegionType | null;

  @Field(() => DateScalar, { nullable: true, description: '公布日期 — Day of promulgation.' })
  promulgatedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '施行日期 — First day in force.' })
  effectiveOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '版本日期 — Day on which this version was adopted or amended.' })
  versionOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '废止日期 — First day on which it no longer holds.' })
  repealedOn?: string | null;

  @Field(() => RegulationValidity, { description: '时效性 — Whether it is in force on the day asked.' })
  validity!: keyof typeof RegulationValidity;

  @Field(() => String, { description: '法规族 — What its versions have in common: the title without year and notes of revision.' })
  family!: string;

  @Field(() => RegulationType, {
    nullable: true,
    description: '承继法规 — Version that took its place: the one that is named, else the next of the family by its day.',
  })
  successor?: RegulationType | null;

  @Field(() => [RegulationType], { description: '前身法规 — Those whose place it took, oldest first.' })
  predecessors!: RegulationType[];

  @Field(() => [RegulationType], { description: '各版本 — All versions of its family, this one too, oldest first.' })
  versions!: RegulationType[];

  @Field(() => String, { nullable: true, description: '修订沿革 — History of revisions as published.' })
  revisionHistory?: string | null;

  @Field(() => String, { nullable: true, description: '主题 — Topic.' })
  topic?: string | null;

  @Field(() => String, { nullable: true, description: '摘要 — Summary.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '来源文件 — File or address that the text came from.' })
  sourceFile?: string | null;

  @Field(() => Int, { description: '条数 — Number of articles (条); 0 for texts without articles.' })
  articleCount!: number;

  @Field(() => Int, { description: '字数 — Characters of the text.' })
  characterCount!: number;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => ArticleConnectionType, { description: '条文 — Rows of its text: preamble, articles, clauses, appendices.' })
  articles(@Args(() => ArticleListArguments) _page: ArticleListArguments): ArticleConnectionType {
    return compiled();
  }

  @Field(() => [EventTypeType], { description: '事件类型 — Classes of emergencies that it is about.' })
  eventTypes!: EventTypeType[];

  @Field(() => [RegulationAmendmentType], { description: '修订记录 — Its amendments, oldest first.' })
  amendments!: RegulationAmendmentType[];
}

@ObjectType('RegulationAmendment', { description: '修订记录 — One amendment of a regulation.' })
export class RegulationAmendmentType {
  @Field(() => RegulationType, { description: '法规 — What was amended.' })
  regulation!: RegulationType;

  @Field(() => DateScalar, { nullable: true, description: '修订日期 — Day of amendment.' })
  amendedOn?: string | null;

  @Field(() => String, { description: '修订文件 — By which decision, as published.' })
  title!: string;

  @Field(() => String, { nullable: true, description: '文号 — Number of that document.' })
  documentNumber?: string | null;

  @Field(() => RegulationType, { nullable: true, description: '修订法规 — The amending document, when it is in the library.' })
  amending?: RegulationType | null;
}

@ObjectType('RegulationEdge', { description: '法规边 — One item of a list of this kind.' })
export class RegulationEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => RegulationType, { description: '法规 — The item.' })
  node!: RegulationType;
}

@ObjectType('RegulationConnection', { description: '法规列表 — A page of a list of this kind (Relay connection).' })
export class RegulationConnectionType {
  @Field(() => [RegulationEdgeType], { description: '边 — Items with their cursors.' })
  edges!: RegulationEdgeType[];

  @Field(() => [RegulationType], { description: '法规 — Items without cursors.' })
  nodes!: RegulationType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('RegulationPayload', { description: '法规写入结果 — What a write of this kind did.' })
export class RegulationPayloadType {
  @Field(() => RegulationType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: RegulationType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
