import { Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Scoped } from '../access/guard.js';
import type { Context } from '../context.js';
import { DateTimeScalar } from '../platform/scalars.js';

@ObjectType('OperationLimits', { description: '请求限额 — Limits of one operation; passing one answers LIMIT_EXCEEDED.' })
export class OperationLimitsType {
  @Field(() => Int, { description: '词元数 — Lexical tokens of the document.' })
  tokens!: number;

  @Field(() => Int, { description: '嵌套深度 — Levels, not counting edges, node and nodes.' })
  depth!: number;

  @Field(() => Int, { description: '别名数 — Aliases.' })
  aliases!: number;

  @Field(() => Int, { description: '代价 — Points: objects that may be read, page sizes multiplied.' })
  cost!: number;

  @Field(() => Int, { description: '执行时间（毫秒） — Time of a statement in the database.' })
  executionMs!: number;

  @Field(() => Int, { description: '请求体（字节） — Size of a request.' })
  bodyBytes!: number;
}

@ObjectType('AllowanceLeft', { description: '剩余限额 — What is left of an allowance in the present minute.' })
export class AllowanceLeftType {
  @Field(() => Float, { description: '限额 — What may be used in a minute.' })
  limit!: number;

  @Field(() => Float, { description: '剩余 — What is left of it now.' })
  left!: number;

  @Field(() => Int, { description: '重置（秒） — Seconds until the next minute begins.' })
  resetSeconds!: number;
}

@ObjectType('Allowances', {
  description:
    '调用限额 — What this caller may use in a minute, over all processes of the hub; passing one answers LIMIT_EXCEEDED with status 429.',
})
export class AllowancesType {
  @Field(() => AllowanceLeftType, { nullable: true, description: '请求次数 — Requests; null when not limited.' })
  requests?: AllowanceLeftType | null;

  @Field(() => AllowanceLeftType, { nullable: true, description: '查询代价 — Cost points; null when not limited.' })
  cost?: AllowanceLeftType | null;

  @Field(() => AllowanceLeftType, { nullable: true, description: '推送批次 — Pushed or imported batches; null when not limited.' })
  pushes?: AllowanceLeftType | null;
}

@ObjectType('Viewer', { description: '当前调用者 — Who is asking, and what they may do.' })
export class ViewerType {
  @Field(() => String, { description: '标识 — Name of the caller as receipts and history show it.' })
  name!: string;

  @Field(() => String, { description: '说明 — What the key is for.' })
  label!: string;

  @Field(() => String, { description: '角色 — Role of the caller.' })
  role!: string;

  @Field(() => [String], { description: '权限 — Scopes held.' })
  scopes!: string[];

  @Field(() => String, { nullable: true, description: '部门 — Sector that the caller belongs to, for departments.' })
  department?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '行政区划 — Code of the division to which the caller is limited; null when not limited.',
  })
  region?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '到期时间 — When the key or token ends; null when it does not.' })
  expiresAt?: string | null;

  @Field(() => AllowancesType, { description: '调用限额 — What is left to this caller in the present minute.' })
  allowances!: AllowancesType;

  @Field(() => OperationLimitsType, { description: '请求限额 — Limits of one operation.' })
  limits!: OperationLimitsType;
}

@Resolver()
export class ViewerResolver {
  @Scoped('public')
  @Query(() => ViewerType, { description: '当前调用者 — Who is asking.' })
  viewer(@Ctx() { caller, config, usage }: Context): ViewerType {
    const { name, label, role, department, region } = caller;
    return {
      ...{ name, label, role, department, region },
      scopes: [...caller.scopes],
      expiresAt: caller.expiresAt ?? null,
      allowances: usage?.left() ?? {},
      limits: {
        tokens: config.LIMIT_TOKENS,
        depth: config.LIMIT_DEPTH,
        aliases: config.LIMIT_ALIASES,
        cost: config.LIMIT_COST,
        executionMs: config.LIMIT_EXECUTION_MS,
        bodyBytes: config.LIMIT_BODY_BYTES,
      },
    };
  }
}
