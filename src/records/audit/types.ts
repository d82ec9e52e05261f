import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { auditResults } from '../../access/audit/events.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { compiled } from '../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../reading/types.js';

export const AuditResultName = namesOf(auditResults);
registerEnumType(AuditResultName, {
  name: 'AuditResult',
  description: '审计结果 — How an audited act ended.',
  valuesConfig: {
    OK: { description: '成功 — It was done.' },
    REFUSED: { description: '被拒绝 — The input broke a rule or a limit; nothing was done.' },
    DENIED: { description: '无权限 — The caller may not do this, or was not accepted.' },
    FAILED: { description: '失败 — Something failed inside the hub.' },
  },
});

@ObjectType('AuditEvent', { description: '审计事件 — Who did what, when, from where, and how it ended; never changed afterwards.' })
export class AuditEventType {
  @Field(() => Float, { description: '序号 — Place in the chain, from 1, in the order of commits.' })
  position!: number;

  @Field(() => DateTimeScalar, { description: '时间 — When it happened.' })
  at!: string;

  @Field(() => String, { description: '调用者 — Who did it, as receipts and history show them.' })
  caller!: string;

  @Field(() => String, { nullable: true, description: '角色 — Role of the caller then.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: '部门 — Sector of the caller then.' })
  department?: string | null;

  @Field(() => String, { nullable: true, description: '网络地址 — Address from which the request came; null for commands.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: '请求编号 — Request in which it happened.' })
  requestId?: string | null;

  @Field(() => String, {
    description:
      '动作 — Root field or command, such as updateDepot; signIn for a key or token that was not accepted; contacts:depots where contact data were read whole; sql for changes by hand.',
  })
  action!: string;

  @Field(() => AuditResultName, { description: '结果 — How it ended.' })
  result!: keyof typeof AuditResultName;

  @Field(() => String, { nullable: true, description: '错误代码 — Code of the fault, where it did not end well.' })
  code?: string | null;

  @Field(() => [ID], { description: '相关记录 — Global ids of the records concerned, at most 100.' })
  records!: string[];

  @Field(() => String, { nullable: true, description: '用途 — What the caller needed it for.' })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: '相关事件 — The incident that it was for.' })
  incident?: string | null;

  @Field(() => Int, { description: '次数 — How many alike acts of one minute it tells of.' })
  occurrences!: number;

  @Field(() => GraphQLJSON, { description: '详情 — Counts, codes and fields; no personal values.' })
  details!: unknown;

  @Field(() => String, { description: '散列算法 — Algorithm of the hash, such as sha256 or sm3.' })
  algorithm!: string;

  @Field(() => String, { description: '散列值 — Covers this event and the hash before it, in hexadecimal digits.' })
  hash!: string;
}

@ObjectType('AuditEventEdge', { description: '审计事件边 — One event in a list.' })
export class AuditEventEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this event.' })
  cursor!: string;

  @Field(() => AuditEventType, { description: '审计事件 — The event.' })
  node!: AuditEventType;
}

@ObjectType('AuditEventConnection', { description: '审计事件列表 — A page of the audit log.' })
export class AuditEventConnectionType {
  @Field(() => [AuditEventEdgeType], { description: '边 — Events with their cursors.' })
  edges!: AuditEventEdgeType[];

  @Field(() => [AuditEventType], { description: '审计事件 — Events without cursors.' })
  nodes!: AuditEventType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many events in all; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every event, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
