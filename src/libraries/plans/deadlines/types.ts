import { Arg, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { EventTypeType } from '../../../vocabulary/classifications/types.js';
import { PlanKind } from '../register/types.js';
import { RegulationType } from '../regulations/types.js';

export const PlanDeadlineKind = namesOf(['FILING', 'PUBLICATION', 'DRILL', 'EVALUATION', 'REVISION']);
registerEnumType(PlanDeadlineKind, {
  name: 'PlanDeadlineKind',
  description: '期限类型 — What must be done with a plan by a day.',
  valuesConfig: {
    FILING: { description: '备案 — Filing with the authority above.' },
    PUBLICATION: { description: '公布 — Publication; of a secret plan, of its short version (简本).' },
    DRILL: { description: '演练 — A drill of the plan.' },
    EVALUATION: { description: '评估 — An evaluation of the plan.' },
    REVISION: { description: '修订 — A revision of the plan.' },
  },
});

export const DeadlineUnit = namesOf(['WORKING_DAY', 'DAY', 'MONTH', 'YEAR']);
registerEnumType(DeadlineUnit, {
  name: 'DeadlineUnit',
  description: '期限单位 — In what a period is counted. The day from which it is counted does not count itself.',
  valuesConfig: {
    WORKING_DAY: { description: '工作日 — Working days by the calendar of the State Council.' },
    DAY: { description: '日 — Calendar days.' },
    MONTH: { description: '月 — Months; where the last one has no such day, its last day.' },
    YEAR: { description: '年 — Years; counted from 29 February to 28 February where the year has no 29th.' },
  },
});

export const DeadlineStart = namesOf(['ISSUED', 'LAST_DRILL', 'LAST_EVALUATION']);
registerEnumType(DeadlineStart, {
  name: 'DeadlineStart',
  description: '起算点 — From what a period is counted.',
  valuesConfig: {
    ISSUED: { description: '印发 — The day on which the version in force was issued.' },
    LAST_DRILL: { description: '上次演练 — The last drill of the plan; the issue of the version in force when there was none.' },
    LAST_EVALUATION: { description: '上次评估 — The last evaluation of the version in force; its issue when there was none.' },
  },
});

@ObjectType('DeadlineRule', {
  implements: RecordType,
  description:
    '期限规则 — By when something must be done with plans of some kinds, in force between two days; laws change, so rules are data.',
})
export class DeadlineRuleType extends RecordType {
  @Field(() => PlanDeadlineKind, { description: '期限类型 — What must be done.' })
  kind!: keyof typeof PlanDeadlineKind;

  @Field(() => [PlanKind], { description: '适用预案种类 — Kinds of plans that it holds for.' })
  planKinds!: (keyof typeof PlanKind)[];

  @Field(() => Boolean, {
    nullable: true,
    description: '高危单位 — Only plans of high-risk units (true), or of others (false); null for all.',
  })
  highRisk?: boolean | null;

  @Field(() => EventTypeType, {
    nullable: true,
    description: '适用事件类型 — Only plans for this class of emergencies, or one below it; null for all.',
  })
  eventType?: EventTypeType | null;

  @Field(() => Boolean, {
    description: '按单位计 — Whether a drill of any plan of the same organisation, among the kinds that the rule holds for, counts.',
  })
  perOrganization!: boolean;

  @Field(() => Int, { description: '期限 — Length of the period, in its unit.' })
  amount!: number;

  @Field(() => DeadlineUnit, { description: '单位 — Unit of the period.' })
  unit!: keyof typeof DeadlineUnit;

  @Field(() => DeadlineStart, { description: '起算点 — From what it is counted.' })
  countedFrom!: keyof typeof DeadlineStart;

  @Field(() => Int, { description: '优先级 — Of several rules that hold for a plan, the one with the greatest number applies.' })
  priority!: number;

  @Field(() => String, { description: '依据 — Document and article that ask for it.' })
  basis!: string;

  @Field(() => RegulationType, { nullable: true, description: '依据法规 — The document, when it is in the library.' })
  regulation?: RegulationType | null;

  @Field(() => DateScalar, { nullable: true, description: '生效日期 — First day on which it is in force; null when not bounded.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '失效日期 — First day on which it is no longer in force; null while it is.' })
  validTo?: string | null;
}

@ObjectType('DeadlineRuleEdge', { description: '期限规则边 — One item of a list of this kind.' })
export class DeadlineRuleEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => DeadlineRuleType, { description: '期限规则 — The item.' })
  node!: DeadlineRuleType;
}

@ObjectType('DeadlineRuleConnection', { description: '期限规则列表 — A page of a list of this kind (Relay connection).' })
export class DeadlineRuleConnectionType {
  @Field(() => [DeadlineRuleEdgeType], { description: '边 — Items with their cursors.' })
  edges!: DeadlineRuleEdgeType[];

  @Field(() => [DeadlineRuleType], { description: '期限规则 — Items without cursors.' })
  nodes!: DeadlineRuleType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('DeadlineRulePayload', { description: '期限规则写入结果 — What a write of this kind did.' })
export class DeadlineRulePayloadType {
  @Field(() => DeadlineRuleType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: DeadlineRuleType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
