import { Arg, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../../platform/scalars.js';
import { compiled } from '../../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../../reading/types.js';
import { OrganizationType } from '../../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../../vocabulary/regions/types.js';
import { PlanType } from '../../register/types.js';
import { PlanVersionType } from '../../versions/types.js';
import { DeadlineRuleType, PlanDeadlineKind } from '../types.js';

export const PlanDeadlineState = namesOf(['DONE', 'OPEN', 'DUE_SOON', 'OVERDUE', 'UNKNOWN']);
registerEnumType(PlanDeadlineState, {
  name: 'PlanDeadlineState',
  description: '期限状态 — How a deadline stands on the day asked.',
  valuesConfig: {
    DONE: { description: '已完成 — It has been done; what recurs is never done for good.' },
    OPEN: { description: '未到期 — There is time left.' },
    DUE_SOON: { description: '即将到期 — Due within the given days, today included.' },
    OVERDUE: { description: '逾期 — The day has passed.' },
    UNKNOWN: { description: '不明 — The day from which it is counted is missing.' },
  },
});

@ObjectType('PlanDeadline', {
  description:
    '预案期限 — By when something must be done with the version of a plan that is in force, and by which rule; computed at the moment asked for.',
})
export class PlanDeadlineType {
  @Field(() => ID, { description: 'ID — Id of the deadline, stable for its plan and kind.' })
  id!: string;

  @Field(() => PlanDeadlineKind, { description: '期限类型 — What must be done.' })
  kind!: keyof typeof PlanDeadlineKind;

  @Field(() => PlanDeadlineState, { description: '状态 — How it stands on the day asked.' })
  state!: keyof typeof PlanDeadlineState;

  @Field(() => DateScalar, { nullable: true, description: '起算日期 — Day from which it is counted; null when it is missing.' })
  countedFromDate?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '到期日 — Last day for it; working days by the present calendar, also with asOf. Null when the start is missing.',
  })
  dueOn?: string | null;

  @Field(() => Int, { nullable: true, description: '剩余天数 — Calendar days until then, negative when past; null when done or unknown.' })
  daysLeft?: number | null;

  @Field(() => DateScalar, { nullable: true, description: '完成日期 — Day on which it was done; null while it is not.' })
  doneOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否逾期 — Whether it was done, or still is not, after the last day; null when unknown.',
  })
  late?: boolean | null;

  @Field(() => PlanType, { description: '预案 — The plan.' })
  plan!: PlanType;

  @Field(() => PlanVersionType, { description: '预案版本 — Its version in force.' })
  version!: PlanVersionType;

  @Field(() => DeadlineRuleType, {
    description:
      '适用规则 — The rule that was applied: of those in force on the day from which it is counted the one of highest priority, then the most special; for what recurs and began before any rule, of those in force on the day asked.',
  })
  rule!: DeadlineRuleType;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division of the plan.' })
  region?: RegionType | null;

  @Field(() => OrganizationType, { nullable: true, description: '编制单位 — Organisation of the plan.' })
  organization?: OrganizationType | null;
}

@ObjectType('PlanDeadlineEdge', { description: '预案期限边 — One item of a list of this kind.' })
export class PlanDeadlineEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => PlanDeadlineType, { description: '预案期限 — The item.' })
  node!: PlanDeadlineType;
}

@ObjectType('PlanDeadlineConnection', { description: '预案期限列表 — A page of a list of this kind (Relay connection).' })
export class PlanDeadlineConnectionType {
  @Field(() => [PlanDeadlineEdgeType], { description: '边 — Items with their cursors.' })
  edges!: PlanDeadlineEdgeType[];

  @Field(() => [PlanDeadlineType], { description: '预案期限 — Items without cursors.' })
  nodes!: PlanDeadlineType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
