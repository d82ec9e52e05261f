import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../platform/scalars.js';
import { PageArguments } from '../reading/arguments.js';
import { BooleanFilter, DateTimeFilter, IdFilter, namesOf, SortDirection, TextFilter } from '../reading/types.js';

@InputType('CreateApiKeyInput', { description: '新密钥 — The key to issue.' })
export class CreateApiKeyInput {
  @Field(() => String, {
    description:
      '客户端 — Name of the client: 1 to 63 of a–z, 0–9, dots, dashes and underscores, such as port-authority. Receipts and history show it; keys of one client share its receipts.',
  })
  client!: string;

  @Field(() => String, { description: '说明 — What the key is for, at most 100 characters on one line.' })
  label!: string;

  @Field(() => String, {
    description:
      '角色 — Name of the role, such as department, materials-editor or viewer. Keys of auditors are issued on the machine only.',
  })
  role!: string;

  @Field(() => [String], { nullable: true, description: '权限 — Scopes of the role that the key is to hold; all of them when left out.' })
  scopes?: string[] | null;

  @Field(() => String, { nullable: true, description: '部门 — Sector to which the key belongs; needed for the role department.' })
  department?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code of the division to whose records the key is limited.' })
  region?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      '网络范围 — Addresses or ranges such as 10.32.0.0/16 from which the key is accepted, at most 50; from anywhere when left out.',
  })
  networks?: string[] | null;

  @Field(() => String, { nullable: true, description: '责任单位 — Who answers for the key, at most 100 characters.' })
  owner?: string | null;

  @Field(() => String, { nullable: true, description: '联系方式 — How to reach whoever answers for it, at most 100 characters.' })
  contact?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '到期时间 — When it ends; in a year when left out, never when null.' })
  expiresAt?: string | null;
}

@InputType('ApiKeyFilter', { description: '密钥过滤 — Which keys to list; all tests that are given must hold.' })
export class ApiKeyFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '客户端 — Name of the client.' })
  client?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '前缀 — The part that is not secret.' })
  prefix?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '说明 — What it is for.' })
  label?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '角色 — Role.' })
  role?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '部门 — Sector.' })
  department?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '行政区划 — Code of the division.' })
  region?: TextFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '演示密钥 — Keys of the demonstration.' })
  demonstration?: BooleanFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '签发时间 — When issued.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '到期时间 — When it ends.' })
  expiresAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '停用时间 — When revoked; isNull finds those that were not.' })
  revokedAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '最近使用 — When last used; isNull finds those that never were.' })
  lastUsedAt?: DateTimeFilter | null;

  @Field(() => [ApiKeyFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ApiKeyFilter[] | null;

  @Field(() => [ApiKeyFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ApiKeyFilter[] | null;

  @Field(() => ApiKeyFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ApiKeyFilter | null;
}

export const ApiKeyOrderField = namesOf(['CLIENT', 'CREATED_AT', 'EXPIRES_AT', 'LAST_USED_AT']);
registerEnumType(ApiKeyOrderField, {
  name: 'ApiKeyOrderField',
  description: '密钥排序字段 — Keys to sort by.',
  valuesConfig: {
    CLIENT: { description: '客户端 — Name of the client.' },
    CREATED_AT: { description: '签发时间 — When issued.' },
    EXPIRES_AT: { description: '到期时间 — When it ends.' },
    LAST_USED_AT: { description: '最近使用 — When last used.' },
  },
});

@InputType('ApiKeyOrder', { description: '密钥排序 — One key of an order.' })
export class ApiKeyOrder {
  @Field(() => ApiKeyOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof ApiKeyOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class ApiKeyArguments extends PageArguments {
  @Field(() => ApiKeyFilter, { nullable: true, description: '过滤 — Which keys; all tests must hold.' })
  filter?: ApiKeyFilter | null;

  @Field(() => [ApiKeyOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6; the newest first when left out.' })
  orderBy?: ApiKeyOrder[] | null;
}
