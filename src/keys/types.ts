import { Arg, Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../platform/scalars.js';
import { compiled } from '../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../reading/types.js';
import { NodeType, UserErrorType } from '../records/types.js';

export const ApiKeyStatus = namesOf(['ACTIVE', 'REPLACED', 'EXPIRED', 'REVOKED']);
registerEnumType(ApiKeyStatus, {
  name: 'ApiKeyStatus',
  description: '密钥状态 — Whether a key is accepted.',
  valuesConfig: {
    ACTIVE: { description: '有效 — Accepted.' },
    REPLACED: { description: '轮换中 — Accepted until it ends; its successor is in use already.' },
    EXPIRED: { description: '已过期 — No longer accepted: it came to its end.' },
    REVOKED: { description: '已停用 — No longer accepted: it was revoked.' },
  },
});

@ObjectType('ApiKey', {
  implements: NodeType,
  description: '接口密钥 — A key by which a client of the hub is known; its secret was shown once, when it was issued, and is not kept.',
})
export class ApiKeyType extends NodeType {
  @Field(() => String, {
    description: '客户端 — Name of the client, under which receipts and history show its writes; a client may have several keys.',
  })
  client!: string;

  @Field(() => String, { description: '前缀 — The part of the key that is not secret, after wuku_.' })
  prefix!: string;

  @Field(() => String, { description: '说明 — What the key is for.' })
  label!: string;

  @Field(() => String, { description: '角色 — Role of the key.' })
  role!: string;

  @Field(() => [String], { description: '权限 — Scopes that the key holds: those of its role, or fewer.' })
  scopes!: string[];

  @Field(() => String, { nullable: true, description: '部门 — Sector to which the key belongs.' })
  department?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '行政区划 — Code of the division to which the key is limited; null when not limited.',
  })
  region?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: '网络范围 — Ranges of addresses from which the key is accepted; null when from anywhere.',
  })
  networks?: string[] | null;

  @Field(() => String, { nullable: true, description: '责任单位 — Who answers for the key.' })
  owner?: string | null;

  @Field(() => String, { nullable: true, description: '联系方式 — How to reach whoever answers for it.' })
  contact?: string | null;

  @Field(() => ApiKeyStatus, { description: '状态 — Whether the key is accepted.' })
  status!: keyof typeof ApiKeyStatus;

  @Field(() => Boolean, { description: '演示密钥 — Whether it is a key of the demonstration, accepted only while the hub runs as one.' })
  demonstration!: boolean;

  @Field(() => DateTimeScalar, { description: '签发时间 — When it was issued.' })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: '签发者 — Who issued it; null for keys issued before that was kept.' })
  createdBy?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '到期时间 — When it ends; null when it does not.' })
  expiresAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '停用时间 — When it was revoked.' })
  revokedAt?: string | null;

  @Field(() => String, { nullable: true, description: '停用者 — Who revoked it.' })
  revokedBy?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近使用 — When it was last used, to the minute; null when never.' })
  lastUsedAt?: string | null;

  @Field(() => String, { nullable: true, description: '最近使用地址 — Network address from which it was last used.' })
  lastUsedAddress?: string | null;

  @Field(() => ApiKeyType, { nullable: true, description: '所替换的密钥 — The key in whose place this one came.' })
  replaces?: ApiKeyType | null;

  @Field(() => ApiKeyType, { nullable: true, description: '替换后的密钥 — The key that came in place of this one.' })
  replacedBy?: ApiKeyType | null;
}

@ObjectType('ApiKeyEdge', { description: '密钥边 — One item of a list of this kind.' })
export class ApiKeyEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => ApiKeyType, { description: '密钥 — The item.' })
  node!: ApiKeyType;
}

@ObjectType('ApiKeyConnection', { description: '密钥列表 — A page of a list of this kind (Relay connection).' })
export class ApiKeyConnectionType {
  @Field(() => [ApiKeyEdgeType], { description: '边 — Items with their cursors.' })
  edges!: ApiKeyEdgeType[];

  @Field(() => [ApiKeyType], { description: '密钥 — Items without cursors.' })
  nodes!: ApiKeyType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('ApiKeyOutcome', { description: '密钥操作结果 — What an act on a key came to; nothing is written when there are faults.' })
export class ApiKeyOutcomeType {
  @Field(() => ApiKeyType, { nullable: true, description: '密钥 — The key as it is now; null when there are faults.' })
  record?: ApiKeyType | null;

  @Field(() => String, {
    nullable: true,
    description: '完整密钥 — The whole key, shown this once: it goes into the header Authorization. Null when none was issued.',
  })
  key?: string | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input.' })
  userErrors!: UserErrorType[];
}
