import { Arg, ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/scalars.js';
import { PageArguments } from '../../reading/arguments.js';
import { compiled } from '../../reading/compiled.js';
import { DateTimeFilter, PageInfoType, TextFilter, TotalCountType } from '../../reading/types.js';

@ObjectType('ContactValue', { description: '联系信息 — One value of personal data, whole.' })
export class ContactValueType {
  @Field(() => String, { description: '字段 — Where it stands in the record, such as managerPhone, contact.mobile or contacts.0.phone.' })
  field!: string;

  @Field(() => String, { description: '文本 — The value, whole.' })
  text!: string;
}

@ObjectType('RevealedContact', {
  description: '临时查看的联系方式 — The contact data of one record, whole, for a stated purpose; not to be kept after it expires.',
})
export class RevealedContactType {
  @Field(() => ID, { description: '记录 ID — The record.' })
  recordId!: string;

  @Field(() => [ContactValueType], { description: '联系信息 — Its contact data; empty when it has none.' })
  contacts!: ContactValueType[];

  @Field(() => String, { description: '用途 — The purpose as it stands in the audit log.' })
  purpose!: string;

  @Field(() => String, { nullable: true, description: '相关事件 — The incident as it stands in the audit log.' })
  incident?: string | null;

  @Field(() => DateTimeScalar, { description: '查看时间 — When it was revealed.' })
  revealedAt!: string;

  @Field(() => DateTimeScalar, { description: '有效期至 — When whoever shows it takes it off the screen; nothing is to be stored.' })
  expiresAt!: string;
}

@ObjectType('ContactReveal', { description: '联系方式查阅记录 — That somebody had the contact data of this record revealed.' })
export class ContactRevealType {
  @Field(() => DateTimeScalar, { description: '时间 — When.' })
  at!: string;

  @Field(() => String, { description: '查阅者 — The caller.' })
  by!: string;

  @Field(() => String, { nullable: true, description: '角色 — Role of the caller then.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: '部门 — Sector of the caller then.' })
  department?: string | null;

  @Field(() => String, { description: '用途 — What for.' })
  purpose!: string;

  @Field(() => String, { nullable: true, description: '相关事件 — The incident that it was for.' })
  incident?: string | null;
}

@ObjectType('ContactRevealEdge', { description: '查阅记录边 — One reveal in a list.' })
export class ContactRevealEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this reveal.' })
  cursor!: string;

  @Field(() => ContactRevealType, { description: '查阅记录 — The reveal.' })
  node!: ContactRevealType;
}

@ObjectType('ContactRevealConnection', { description: '查阅记录列表 — Reveals of the contact data of a record, newest first.' })
export class ContactRevealConnectionType {
  @Field(() => [ContactRevealEdgeType], { description: '边 — Reveals with their cursors.' })
  edges!: ContactRevealEdgeType[];

  @Field(() => [ContactRevealType], { description: '查阅记录 — Reveals without cursors.' })
  nodes!: ContactRevealType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many reveals in all; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every reveal, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@InputType('ContactRevealFilter', { description: '查阅记录过滤 — Which reveals to list.' })
export class ContactRevealFilter {
  @Field(() => DateTimeFilter, { nullable: true, description: '时间 — When.' })
  at?: DateTimeFilter;

  @Field(() => TextFilter, { nullable: true, description: '查阅者 — Who.' })
  by?: TextFilter;
}

@ArgsType()
export class ContactRevealArguments extends PageArguments {
  @Field(() => ContactRevealFilter, { nullable: true, description: '过滤 — Which reveals.' })
  filter?: ContactRevealFilter | null;
}

export const revealsDescription =
  '联系方式查阅记录 — Who had its contact data revealed, and why, newest first. For those who keep this library, and for auditors.';
