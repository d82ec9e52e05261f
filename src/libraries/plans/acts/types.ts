import { Arg, Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { PlanVersionType } from '../versions/types.js';

export const PlanActStep = namesOf(['DRAFT', 'CONSULT', 'REVIEW', 'APPROVE', 'ISSUE', 'PUBLISH', 'FILE', 'EVALUATE', 'REVISE', 'ABOLISH']);
registerEnumType(PlanActStep, {
  name: 'PlanActStep',
  description: '预案流程步骤 — A step in the lifecycle of a version.',
  valuesConfig: {
    DRAFT: { description: '编制 — Drafting begins.' },
    CONSULT: { description: '征求意见 — Opinions of units and experts were asked.' },
    REVIEW: { description: '评审 — Reviewed, 衔接 and six points.' },
    APPROVE: { description: '审批 — Approved.' },
    ISSUE: { description: '印发 — Issued; the version before is replaced.' },
    PUBLISH: { description: '公布 — Made public.' },
    FILE: { description: '备案 — Filed.' },
    EVALUATE: { description: '评估 — Evaluated.' },
    REVISE: { description: '修订 — A new version is begun, with the structure of this one.' },
    ABOLISH: { description: '废止 — Abolished.' },
  },
});

@ObjectType('PlanAct', {
  implements: RecordType,
  description: '预案流程记录 — A step in the lifecycle of a version; never altered afterwards.',
})
export class PlanActType extends RecordType {
  @Field(() => PlanVersionType, { description: '预案版本 — Version it was done to.' })
  planVersion!: PlanVersionType;

  @Field(() => PlanActStep, { description: '步骤 — What was done.' })
  step!: keyof typeof PlanActStep;

  @Field(() => DateScalar, { description: '办理日期 — When.' })
  doneOn!: string;

  @Field(() => String, { nullable: true, description: '文号 — Document number.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: '办理单位 — By or with whom.' })
  byWhom?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;

  @Field(() => String, { description: '登记人 — Caller who recorded it.' })
  recordedBy!: string;
}

@ObjectType('PlanActEdge', { description: '预案流程记录边 — One item of a list of this kind.' })
export class PlanActEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => PlanActType, { description: '预案流程记录 — The item.' })
  node!: PlanActType;
}

@ObjectType('PlanActConnection', { description: '预案流程记录列表 — A page of a list of this kind (Relay connection).' })
export class PlanActConnectionType {
  @Field(() => [PlanActEdgeType], { description: '边 — Items with their cursors.' })
  edges!: PlanActEdgeType[];

  @Field(() => [PlanActType], { description: '预案流程记录 — Items without cursors.' })
  nodes!: PlanActType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('PlanActPayload', { description: '预案流程记录写入结果 — What a write of this kind did.' })
export class PlanActPayloadType {
  @Field(() => PlanActType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: PlanActType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
