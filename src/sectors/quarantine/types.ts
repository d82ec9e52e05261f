import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/scalars.js';
import { compiled } from '../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../reading/types.js';
import { NodeType, ReceiptType, RecordErrorType } from '../../records/types.js';
import { quarantineStates } from '../receipts/entity.js';

export const QuarantineState = namesOf(quarantineStates);
registerEnumType(QuarantineState, {
  name: 'QuarantineState',
  description: '隔离状态 — What became of a quarantined record.',
  valuesConfig: {
    OPEN: { description: '待处理 — Waits to be corrected, replayed or discarded.' },
    CORRECTED: { description: '已更正 — A corrected form was taken.' },
    REPLAYED: { description: '已重放 — It was taken as it is.' },
    DISCARDED: { description: '已作废 — Closed with a reason; it will never be taken.' },
  },
});

@ObjectType('QuarantinedRecord', {
  implements: NodeType,
  description: '隔离记录 — A record of a push or import that was refused but kept, with its reasons.',
})
export class QuarantinedRecordType extends NodeType {
  @Field(() => String, { description: '对象 — Feed or library that it was sent to.' })
  subject!: string;

  @Field(() => Int, { nullable: true, description: '契约版本 — Version of the contract under which it was sent; null for imports.' })
  contract?: number | null;

  @Field(() => Int, { description: '序号 — Its position in the batch, from 0.' })
  index!: number;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: '记录 — What was sent; null for callers who may not see it, since it may hold personal data.',
  })
  record?: unknown;

  @Field(() => [RecordErrorType], { description: '错误 — Why it was refused.' })
  errors!: RecordErrorType[];

  @Field(() => String, { nullable: true, description: '首要原因 — Code of the first error.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: '首要字段 — JSON Pointer of the first error.' })
  field?: string | null;

  @Field(() => QuarantineState, { description: '状态 — What became of it.' })
  state!: keyof typeof QuarantineState;

  @Field(() => DateTimeScalar, { description: '隔离时间 — Since when it has been kept.' })
  at!: string;

  @Field(() => String, { description: '提交者 — Caller who sent it.' })
  by!: string;

  @Field(() => String, { nullable: true, description: '部门 — Department that sent it.' })
  department?: string | null;

  @Field(() => ReceiptType, { nullable: true, description: '回执 — Receipt of the batch.' })
  receipt?: ReceiptType | null;

  @Field(() => GraphQLJSON, { nullable: true, description: '更正后的记录 — The form that was taken; null unless CORRECTED.' })
  corrected?: unknown;

  @Field(() => DateTimeScalar, { nullable: true, description: '处理时间 — When it was settled; null while open.' })
  settledAt?: string | null;

  @Field(() => String, { nullable: true, description: '处理者 — Caller who settled it.' })
  settledBy?: string | null;

  @Field(() => String, { nullable: true, description: '作废原因 — Why it was discarded.' })
  settledNote?: string | null;

  @Field(() => ReceiptType, { nullable: true, description: '处理回执 — Receipt of the correction or replay.' })
  settledReceipt?: ReceiptType | null;
}

@ObjectType('QuarantinedRecordEdge', { description: '隔离记录边 — One item of a list of this kind.' })
export class QuarantinedRecordEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => QuarantinedRecordType, { description: '隔离记录 — The item.' })
  node!: QuarantinedRecordType;
}

@ObjectType('QuarantinedRecordConnection', { description: '隔离记录列表 — A page of a list of this kind (Relay connection).' })
export class QuarantinedRecordConnectionType {
  @Field(() => [QuarantinedRecordEdgeType], { description: '边 — Items with their cursors.' })
  edges!: QuarantinedRecordEdgeType[];

  @Field(() => [QuarantinedRecordType], { description: '隔离记录 — Items without cursors.' })
  nodes!: QuarantinedRecordType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('QuarantineGroup', { description: '隔离分组 — Quarantined records that were refused for the same first reason.' })
export class QuarantineGroupType {
  @Field(() => String, { description: '对象 — Feed or library.' })
  subject!: string;

  @Field(() => Int, { nullable: true, description: '契约版本 — Version of the contract.' })
  contract?: number | null;

  @Field(() => String, { nullable: true, description: '部门 — Department that sent them.' })
  department?: string | null;

  @Field(() => QuarantineState, { description: '状态 — What became of them.' })
  state!: keyof typeof QuarantineState;

  @Field(() => String, { nullable: true, description: '首要原因 — Code of the first error.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: '首要字段 — JSON Pointer of the first error.' })
  field?: string | null;

  @Field(() => Int, { description: '条数 — How many.' })
  count!: number;

  @Field(() => DateTimeScalar, { description: '最早隔离时间 — Since when the oldest has been kept.' })
  oldestAt!: string;

  @Field(() => DateTimeScalar, { description: '最近隔离时间 — Since when the newest has been kept.' })
  newestAt!: string;
}
