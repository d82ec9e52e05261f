import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../reading/arguments.js';
import { DateTimeFilter, IdFilter, namesOf, SortDirection, TextFilter } from '../../reading/types.js';
import { AuditResultName } from './types.js';

@InputType('AuditResultFilter', { description: '审计结果过滤 — Tests of this kind.' })
export class AuditResultFilter {
  @Field(() => AuditResultName, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof AuditResultName;

  @Field(() => [AuditResultName], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof AuditResultName)[];
}

@InputType('AuditEventFilter', { description: '审计事件过滤 — Which events to list; all tests that are given must hold.' })
export class AuditEventFilter {
  @Field(() => DateTimeFilter, { nullable: true, description: '时间 — When it happened.' })
  at?: DateTimeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '调用者 — Who did it.' })
  caller?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '角色 — Role of the caller.' })
  role?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '部门 — Sector of the caller.' })
  department?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '网络地址 — Where the request came from.' })
  address?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '请求编号 — Request in which it happened.' })
  requestId?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '动作 — Root field or command.' })
  action?: TextFilter | null;

  @Field(() => AuditResultFilter, { nullable: true, description: '结果 — How it ended.' })
  result?: AuditResultFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '错误代码 — Code of the fault.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '相关事件 — The incident that it was for.' })
  incident?: TextFilter | null;

  @Field(() => IdFilter, { nullable: true, description: '相关记录 — Concerns this record, or one of these.' })
  record?: IdFilter | null;

  @Field(() => [AuditEventFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: AuditEventFilter[] | null;

  @Field(() => [AuditEventFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: AuditEventFilter[] | null;

  @Field(() => AuditEventFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: AuditEventFilter | null;
}

export const AuditEventOrderField = namesOf(['AT']);
registerEnumType(AuditEventOrderField, {
  name: 'AuditEventOrderField',
  description: '审计事件排序字段 — Keys to sort by.',
  valuesConfig: { AT: { description: '时间 — Order of commits.' } },
});

@InputType('AuditEventOrder', { description: '审计事件排序 — One key of an order.' })
export class AuditEventOrder {
  @Field(() => AuditEventOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof AuditEventOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class AuditArguments extends RootPageArguments {
  @Field(() => AuditEventFilter, { nullable: true, description: '过滤 — Which events; all tests must hold.' })
  filter?: AuditEventFilter | null;

  @Field(() => [AuditEventOrder], { nullable: true, description: '排序 — Newest first when left out.' })
  orderBy?: AuditEventOrder[] | null;
}
