import { GraphQLJSON } from 'graphql-scalars';
import { ArgsType, Arg, Args, Field, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../platform/scalars.js';
import { PageArguments } from '../reading/arguments.js';
import { compiled } from '../reading/compiled.js';
import { DateTimeFilter, namesOf, PageInfoType, TextFilter, TotalCountType } from '../reading/types.js';
import { sourceKinds } from './columns.js';

export const SourceKindName = namesOf(sourceKinds);
registerEnumType(SourceKindName, {
  name: 'SourceKind',
  description: '数据来源 — How a record came into the hub.',
  valuesConfig: {
    MANUAL: { description: '人工录入 — Created by a single write.' },
    IMPORT: { description: '批量导入 — Created by an import.' },
    PUSH: { description: '部门推送 — Pushed by a sector authority.' },
    DERIVED: { description: '系统生成 — Derived by the hub.' },
    DEMONSTRATION: { description: '演示数据 — Part of the fictitious demonstration city.' },
    CODE_LIST: { description: '代码表 — Taken from a published code list.' },
  },
});

export const ChangeAction = namesOf(['CREATE', 'UPDATE', 'DELETE']);
registerEnumType(ChangeAction, {
  name: 'ChangeAction',
  description: '变更动作 — What happened to a record.',
  valuesConfig: {
    CREATE: { description: '新建 — The record was created.' },
    UPDATE: { description: '修改 — Values were changed.' },
    DELETE: { description: '删除 — The record was deleted.' },
  },
});

export const BatchPolicy = namesOf(['REJECT_ALL', 'REJECT_BAD', 'QUARANTINE_BAD']);
registerEnumType(BatchPolicy, {
  name: 'BatchPolicy',
  description: '批次策略 — What happens to a batch that holds bad records.',
  valuesConfig: {
    REJECT_ALL: { description: '全部拒绝 — One bad record and nothing is written.' },
    REJECT_BAD: { description: '拒绝错误记录 — Good records are written, bad ones are refused and listed.' },
    QUARANTINE_BAD: {
      description: '隔离错误记录 — Good records are written, bad ones are kept apart with their reasons, to be corrected.',
    },
  },
});

@InterfaceType('Node', {
  description: '节点 — An object with a global id, by the Relay global object identification specification.',
  resolveType: (value: Record<string, unknown>) => value['#type'] as string,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'ID — Global id: opaque, stable, accepted wherever an id is taken.' })
  id!: string;
}

@ObjectType('FieldChange', { description: '字段变更 — One field that a change altered.' })
export class FieldChangeType {
  @Field(() => String, { description: '字段 — Name of the field.' })
  field!: string;

  @Field(() => GraphQLJSON, { nullable: true, description: '变更前 — Value before; null when it was empty or the record new.' })
  before?: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: '变更后 — Value after; null when it was emptied or the record deleted.' })
  after?: unknown;
}

@ObjectType('Change', { description: '变更 — One change of one record, as the change log keeps it.' })
export class ChangeType {
  @Field(() => ID, { description: 'ID — Id of the change.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: '变更时间 — When the change was committed.' })
  at!: string;

  @Field(() => String, { description: '操作者 — The caller who made the change.' })
  by!: string;

  @Field(() => ChangeAction, { description: '动作 — What happened.' })
  action!: keyof typeof ChangeAction;

  @Field(() => Int, { nullable: true, description: '版本 — Version of the record after the change, or before its deletion.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: '请求编号 — Request that made the change.' })
  requestId?: string | null;

  @Field(() => String, { nullable: true, description: '操作 — Root field or command that made the change.' })
  operation?: string | null;

  @Field(() => [FieldChangeType], { description: '字段变更 — Fields altered, by name.' })
  changes!: FieldChangeType[];
}

@ObjectType('ChangeEdge', { description: '变更边 — One change in a list.' })
export class ChangeEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this change.' })
  cursor!: string;

  @Field(() => ChangeType, { description: '变更 — The change.' })
  node!: ChangeType;
}

@ObjectType('ChangeConnection', { description: '变更列表 — Changes of a record, newest first.' })
export class ChangeConnectionType {
  @Field(() => [ChangeEdgeType], { description: '边 — Changes with their cursors.' })
  edges!: ChangeEdgeType[];

  @Field(() => [ChangeType], { description: '变更 — Changes without cursors.' })
  nodes!: ChangeType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many changes in all; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every record, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@InputType('ChangeFilter', { description: '变更过滤 — Which changes to list.' })
export class ChangeFilter {
  @Field(() => DateTimeFilter, { nullable: true, description: '变更时间 — When it was committed.' })
  at?: DateTimeFilter;

  @Field(() => TextFilter, { nullable: true, description: '操作者 — Who made it.' })
  by?: TextFilter;
}

@ArgsType()
export class HistoryArguments extends PageArguments {
  @Field(() => ChangeFilter, { nullable: true, description: '过滤 — Which changes.' })
  filter?: ChangeFilter | null;
}

@InterfaceType('Record', {
  implements: NodeType,
  description: '记录 — A record of a library or code list: it has a business code, a version, a source and a history.',
  resolveType: (value: Record<string, unknown>) => value['#type'] as string,
})
export abstract class RecordType extends NodeType {
  @Field(() => String, { description: '编码 — Business code, unique in its library (in its scheme for code lists).' })
  code!: string;

  @Field(() => Int, { description: '版本 — Grows by one with each change; send it back with an update or deletion.' })
  version!: number;

  @Field(() => SourceKindName, { description: '数据来源 — How the record came into the hub.' })
  sourceKind!: keyof typeof SourceKindName;

  @Field(() => String, { nullable: true, description: '来源标识 — Receipt, file or list that the record came from.' })
  sourceReference?: string | null;

  @Field(() => DateTimeScalar, { description: '创建时间 — When the record was created in the hub.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: '更新时间 — When the record was last changed.' })
  updatedAt!: string;

  @Field(() => ChangeConnectionType, { description: '变更历史 — Changes of this record, newest first. Needs the scope history:read.' })
  history(@Args(() => HistoryArguments) _page: HistoryArguments): ChangeConnectionType {
    return compiled();
  }
}

@ObjectType('UserError', { description: '输入错误 — One fault of an input, in words for the person who typed it.' })
export class UserErrorType {
  @Field(() => String, { description: '错误代码 — Code for programs, such as REQUIRED, TAKEN, OUT_OF_RANGE, CONFLICT.' })
  code!: string;

  @Field(() => [String], { description: '路径 — Where in the input the fault lies.' })
  path!: string[];

  @Field(() => String, { description: '说明 — What is wrong and what to do, in the language of the request.' })
  message!: string;
}

@ObjectType('RecordError', { description: '记录错误 — One fault of one record of a batch.' })
export class RecordErrorType {
  @Field(() => Int, { description: '序号 — Position of the record in the batch, from 0.' })
  index!: number;

  @Field(() => String, { description: '位置 — Where in the record, as a JSON Pointer (RFC 6901); empty for the whole record.' })
  pointer!: string;

  @Field(() => String, { description: '错误代码 — Code for programs.' })
  code!: string;

  @Field(() => String, { description: '说明 — What is wrong and what to do.' })
  message!: string;

  @Field(() => String, { nullable: true, description: '原值 — The offending value, shortened; masked where it holds personal data.' })
  value?: string | null;
}

@ObjectType('ReceiptNote', {
  description:
    '提示 — Something about records of a batch that is no fault: values taken as empty, older revisions, points outside the city.',
})
export class ReceiptNoteType {
  @Field(() => String, { description: '提示代码 — Code for programs, such as SENTINEL, SUPERSEDED, OUTSIDE_CITY.' })
  code!: string;

  @Field(() => String, { nullable: true, description: '字段 — Field that it concerns; null for the whole record.' })
  field?: string | null;

  @Field(() => Int, { description: '条数 — How many records.' })
  count!: number;

  @Field(() => Int, { description: '首条序号 — Position of the first of them in the batch, from 0.' })
  firstIndex!: number;

  @Field(() => String, { description: '说明 — What it means, in the language of the request.' })
  message!: string;
}

@ObjectType('RecordDiff', { description: '记录差异 — What a dry run would do with one record.' })
export class RecordDiffType {
  @Field(() => Int, { description: '序号 — Position of the record in the batch, from 0.' })
  index!: number;

  @Field(() => String, { description: '编码 — Business code of the record.' })
  code!: string;

  @Field(() => String, { description: '动作 — INSERT, UPDATE or UNCHANGED.' })
  action!: string;

  @Field(() => [FieldChangeType], { description: '字段差异 — Fields that would change.' })
  changes!: FieldChangeType[];
}

@ObjectType('Receipt', {
  description: '回执 — The answer to a batch: received = inserted + updated + unchanged + rejected + quarantined.',
  implements: NodeType,
})
export class ReceiptType extends NodeType {
  @Field(() => String, { description: '对象 — Library or feed that the batch went to.' })
  subject!: string;

  @Field(() => String, { description: '幂等键 — Key of the batch; the same key with the same records answers this receipt again.' })
  key!: string;

  @Field(() => BatchPolicy, { description: '批次策略 — What was done with bad records.' })
  policy!: keyof typeof BatchPolicy;

  @Field(() => Boolean, { description: '试运行 — Whether nothing was written.' })
  dryRun!: boolean;

  @Field(() => DateTimeScalar, { description: '时间 — When the batch was taken.' })
  at!: string;

  @Field(() => String, { description: '提交者 — Caller who sent the batch.' })
  by!: string;

  @Field(() => Int, { description: '接收 — Records received.' })
  received!: number;

  @Field(() => Int, { description: '新增 — Records created.' })
  inserted!: number;

  @Field(() => Int, { description: '更新 — Records changed.' })
  updated!: number;

  @Field(() => Int, { description: '未变 — Records that were already so.' })
  unchanged!: number;

  @Field(() => Int, { description: '拒绝 — Records refused.' })
  rejected!: number;

  @Field(() => Int, { description: '隔离 — Records kept in quarantine.' })
  quarantined!: number;

  @Field(() => [RecordErrorType], { description: '错误 — Every fault of every bad record, at most 10,000.' })
  errors!: RecordErrorType[];

  @Field(() => Int, { nullable: true, description: '契约版本 — Version of the contract by which a push was checked; null for imports.' })
  contract?: number | null;

  @Field(() => [ReceiptNoteType], {
    description: '提示 — What is worth knowing of the records beside faults; one for each code and field.',
  })
  notes!: ReceiptNoteType[];

  @Field(() => [RecordDiffType], {
    nullable: true,
    description: '差异 — With a dry run: what would happen to each good record, at most 1,000.',
  })
  diff?: RecordDiffType[] | null;

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows this batch.' })
  searchToken?: string | null;
}

@InputType('ImportInput', { description: '导入输入 — A batch of records of one library.' })
export class ImportInput {
  @Field(() => GraphQLJSON, { description: '记录 — A list of objects, or columns { field: [values] }; at most 10,000 records.' })
  records!: unknown;

  @Field(() => String, { description: '幂等键 — 1 to 200 characters; a repeated key with the same records is taken once.' })
  key!: string;

  @Field(() => BatchPolicy, { defaultValue: 'REJECT_BAD', description: '批次策略 — What happens when records are bad.' })
  policy!: keyof typeof BatchPolicy;

  @Field(() => Boolean, { defaultValue: false, description: '试运行 — Checks and compares, writes nothing.' })
  dryRun!: boolean;
}
