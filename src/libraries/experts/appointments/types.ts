import { Arg, Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { ExpertLevel } from '../lists.js';
import { ExpertType } from '../roster/types.js';

export const ExpertAppointmentState = namesOf(['NOT_YET', 'IN_FORCE', 'ENDED']);
registerEnumType(ExpertAppointmentState, {
  name: 'ExpertAppointmentState',
  description: '聘任状态 — Whether an appointment is in force on the day asked.',
  valuesConfig: {
    NOT_YET: { description: '未起聘 — Begins later.' },
    IN_FORCE: { description: '在聘 — In force.' },
    ENDED: { description: '已到期 — Has ended.' },
  },
});

@ObjectType('ExpertAppointment', { implements: RecordType, description: '专家聘任 — A term for which an expert was appointed.' })
export class ExpertAppointmentType extends RecordType {
  @Field(() => ExpertType, { description: '专家 — Who is appointed.' })
  expert!: ExpertType;

  @Field(() => OrganizationType, { nullable: true, description: '聘任机构 — Organisation that appointed, when it is known to the hub.' })
  organization?: OrganizationType | null;

  @Field(() => String, { nullable: true, description: '聘任单位 — Who appointed, in words.' })
  appointedBy?: string | null;

  @Field(() => ExpertLevel, { description: '级别 — Level of the appointment.' })
  level!: keyof typeof ExpertLevel;

  @Field(() => String, { description: '聘任身份 — Role.' })
  role!: string;

  @Field(() => String, { nullable: true, description: '文号 — Number of the document.' })
  documentNumber?: string | null;

  @Field(() => DateScalar, { description: '起聘日期 — First day on which it holds.' })
  validFrom!: string;

  @Field(() => DateScalar, { description: '止聘日期 — First day on which it no longer holds.' })
  validTo!: string;

  @Field(() => ExpertAppointmentState, { description: '聘任状态 — Whether it is in force on the day asked.' })
  state!: keyof typeof ExpertAppointmentState;
}

@ObjectType('ExpertAppointmentEdge', { description: '专家聘任边 — One item of a list of this kind.' })
export class ExpertAppointmentEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => ExpertAppointmentType, { description: '专家聘任 — The item.' })
  node!: ExpertAppointmentType;
}

@ObjectType('ExpertAppointmentConnection', { description: '专家聘任列表 — A page of a list of this kind (Relay connection).' })
export class ExpertAppointmentConnectionType {
  @Field(() => [ExpertAppointmentEdgeType], { description: '边 — Items with their cursors.' })
  edges!: ExpertAppointmentEdgeType[];

  @Field(() => [ExpertAppointmentType], { description: '专家聘任 — Items without cursors.' })
  nodes!: ExpertAppointmentType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('ExpertAppointmentPayload', { description: '专家聘任写入结果 — What a write of this kind did.' })
export class ExpertAppointmentPayloadType {
  @Field(() => ExpertAppointmentType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: ExpertAppointmentType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
