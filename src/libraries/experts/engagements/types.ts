import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { EventTypeType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { ExpertDuty } from '../lists.js';
import { ExpertType } from '../roster/types.js';

@ObjectType('ExpertEngagement', {
  implements: RecordType,
  description: '专家出勤 — One call of an expert; only its evaluation is added later.',
})
export class ExpertEngagementType extends RecordType {
  @Field(() => ExpertType, { description: '专家 — Who was called.' })
  expert!: ExpertType;

  @Field(() => ExpertDuty, { description: '职责类型 — Kind of work.' })
  duty!: keyof typeof ExpertDuty;

  @Field(() => Boolean, { description: '属其职责 — Whether the expert holds this kind of work.' })
  hasDuty!: boolean;

  @Field(() => String, { description: '事项 — What it was about.' })
  subject!: string;

  @Field(() => OrganizationType, { nullable: true, description: '涉及机构 — Organisation concerned.' })
  organization?: OrganizationType | null;

  @Field(() => EventTypeType, { nullable: true, description: '事件类型 — Class of the emergency.' })
  eventType?: EventTypeType | null;

  @Field(() => DateTimeScalar, { description: '开始时间 — When it began.' })
  beganAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '结束时间 — When it ended; null while it lasts or when not known.' })
  endedAt?: string | null;

  @Field(() => Int, { nullable: true, description: '得分 — 1 to 5; null before the evaluation.' })
  score?: number | null;

  @Field(() => String, { nullable: true, description: '评价 — Evaluation in words.' })
  evaluation?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '评价日期 — Day of the evaluation.' })
  evaluatedOn?: string | null;

  @Field(() => Boolean, { description: '已评价 — Whether it has a score.' })
  evaluated!: boolean;

  @Field(() => String, { description: '登记人 — Caller who recorded it.' })
  recordedBy!: string;
}

@ObjectType('ExpertEngagementEdge', { description: '专家出勤边 — One item of a list of this kind.' })
export class ExpertEngagementEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => ExpertEngagementType, { description: '专家出勤 — The item.' })
  node!: ExpertEngagementType;
}

@ObjectType('ExpertEngagementConnection', { description: '专家出勤列表 — A page of a list of this kind (Relay connection).' })
export class ExpertEngagementConnectionType {
  @Field(() => [ExpertEngagementEdgeType], { description: '边 — Items with their cursors.' })
  edges!: ExpertEngagementEdgeType[];

  @Field(() => [ExpertEngagementType], { description: '专家出勤 — Items without cursors.' })
  nodes!: ExpertEngagementType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('ExpertEngagementPayload', { description: '专家出勤写入结果 — What a write of this kind did.' })
export class ExpertEngagementPayloadType {
  @Field(() => ExpertEngagementType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: ExpertEngagementType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
