import { Arg, Args, Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, MaskedTextType, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { ContactRevealArguments, ContactRevealConnectionType, revealsDescription } from '../../../records/reveals/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { ResourceTypeType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { ExpertAppointmentListArguments } from '../appointments/inputs.js';
import { ExpertAppointmentConnectionType, ExpertAppointmentType } from '../appointments/types.js';
import { ExpertEngagementListArguments } from '../engagements/inputs.js';
import { ExpertEngagementConnectionType } from '../engagements/types.js';
import { ExpertAvailability, ExpertDuty, ExpertEducation, ExpertGender, ExpertLevel, ExpertState, ExpertTitleLevel } from '../lists.js';
import { ExpertLocationArguments } from './inputs.js';

@ObjectType('ExpertContact', {
  description: '专家联系方式 — How an expert is reached; every value is personal data and masked without contact:read.',
})
export class ExpertContactType {
  @Field(() => MaskedTextType, { nullable: true, description: '手机 — Mobile phone.' })
  mobile?: MaskedTextType | null;

  @Field(() => MaskedTextType, { nullable: true, description: '办公电话 — Office phone.' })
  officePhone?: MaskedTextType | null;

  @Field(() => MaskedTextType, { nullable: true, description: '电子邮箱 — E-mail address.' })
  email?: MaskedTextType | null;

  @Field(() => MaskedTextType, {
    nullable: true,
    description: '身份证号 — Citizen identity number; masked, only the last four characters are shown.',
  })
  identityNumber?: MaskedTextType | null;

  @Field(() => MaskedTextType, { nullable: true, description: '家庭住址 — Home address.' })
  homeAddress?: MaskedTextType | null;
}

@ObjectType('ExpertSpecialty', { description: '专家专业 — A field of knowledge of an expert.' })
export class ExpertSpecialtyType {
  @Field(() => String, { description: '专业名称 — Name.' })
  name!: string;

  @Field(() => ResourceTypeType, { nullable: true, description: '类别 — Class of experts that it belongs to.' })
  type?: ResourceTypeType | null;

  @Field(() => Int, { nullable: true, description: '从业年限 — Years of practice.' })
  years?: number | null;
}

@ObjectType('ExpertConflict', { description: '回避事项 — A party with whose affairs the expert must not deal.' })
export class ExpertConflictType {
  @Field(() => String, { description: '回避对象 — Name of the party.' })
  party!: string;

  @Field(() => OrganizationType, { nullable: true, description: '机构 — The party, when it is an organisation of the hub.' })
  organization?: OrganizationType | null;

  @Field(() => String, { description: '回避原因 — Why.' })
  reason!: string;

  @Field(() => DateScalar, { nullable: true, description: '起始日期 — First day; null when not bounded.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '截止日期 — First day on which it no longer holds; null when not bounded.' })
  validTo?: string | null;
}

@ObjectType('Expert', { implements: RecordType, description: '专家 — A person whose knowledge the city calls on in emergencies.' })
export class ExpertType extends RecordType {
  @Field(() => String, { description: '姓名 — Name; shown whole, since an expert acts in public office.' })
  name!: string;

  @Field(() => ExpertGender, { nullable: true, description: '性别 — Sex.' })
  gender?: keyof typeof ExpertGender | null;

  @Field(() => Int, { nullable: true, description: '出生年份 — Year of birth.' })
  birthYear?: number | null;

  @Field(() => ResourceTypeType, { nullable: true, description: '专家类别 — Class of the expert.' })
  type?: ResourceTypeType | null;

  @Field(() => OrganizationType, { nullable: true, description: '所属机构 — Organisation that the expert belongs to.' })
  organization?: OrganizationType | null;

  @Field(() => String, { nullable: true, description: '工作单位 — Workplace, when it is no organisation of the hub or a part of one.' })
  workplace?: string | null;

  @Field(() => String, { nullable: true, description: '职务 — Post.' })
  post?: string | null;

  @Field(() => String, { nullable: true, description: '职称 — Professional title.' })
  title?: string | null;

  @Field(() => ExpertTitleLevel, { nullable: true, description: '职称级别 — Level of the title.' })
  titleLevel?: keyof typeof ExpertTitleLevel | null;

  @Field(() => String, { nullable: true, description: '执业资格 — Qualification, such as 注册安全工程师.' })
  qualification?: string | null;

  @Field(() => ExpertEducation, { nullable: true, description: '学历 — Education.' })
  education?: keyof typeof ExpertEducation | null;

  @Field(() => ExpertLevel, { description: '级别 — Level of the library that the expert belongs to.' })
  level!: keyof typeof ExpertLevel;

  @Field(() => Boolean, { description: '首席专家 — Whether a chief expert.' })
  chief!: boolean;

  @Field(() => ExpertState, { description: '状态 — Where the expert stands between application and dismissal.' })
  state!: keyof typeof ExpertState;

  @Field(() => ExpertAvailability, { description: '可用状态 — Whether the expert can be called now.' })
  availability!: keyof typeof ExpertAvailability;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division served; null for the whole city.' })
  region?: RegionType | null;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where the expert works.' })
  location(@Args(() => ExpertLocationArguments) _crs: ExpertLocationArguments): GeoPointType | null {
    return compiled();
  }

  @Field(() => String, { nullable: true, description: '简介 — Summary of experience.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [ExpertSpecialtyType], { description: '专业 — Fields of knowledge, in the order entered.' })
  specialties!: ExpertSpecialtyType[];

  @Field(() => [ExpertDuty], { description: '职责类型 — Kinds of work for which the expert is called.' })
  duties!: (keyof typeof ExpertDuty)[];

  @Field(() => [ExpertConflictType], { description: '回避 — Parties with whose affairs the expert must not deal, former ones too.' })
  conflicts!: ExpertConflictType[];

  @Field(() => ExpertContactType, { nullable: true, description: '联系方式 — How to reach the expert; personal data.' })
  contact?: ExpertContactType | null;

  @Field(() => Boolean, { description: '在聘 — Whether an appointment is in force on the day asked.' })
  appointed!: boolean;

  @Field(() => [ExpertAppointmentType], { description: '当前聘任 — Appointments in force on the day asked, longest first.' })
  currentAppointments!: ExpertAppointmentType[];

  @Field(() => ExpertAppointmentConnectionType, { description: '聘任 — All appointments.' })
  appointments(@Args(() => ExpertAppointmentListArguments) _page: ExpertAppointmentListArguments): ExpertAppointmentConnectionType {
    return compiled();
  }

  @Field(() => ExpertEngagementConnectionType, { description: '出勤 — What the expert was called for, newest first.' })
  engagements(@Args(() => ExpertEngagementListArguments) _page: ExpertEngagementListArguments): ExpertEngagementConnectionType {
    return compiled();
  }

  @Field(() => Float, { nullable: true, description: '平均得分 — Mean score of the evaluated engagements, 1 to 5; null without any.' })
  averageScore?: number | null;

  @Field(() => ContactRevealConnectionType, { description: revealsDescription })
  contactReveals(@Args(() => ContactRevealArguments) _page: ContactRevealArguments): ContactRevealConnectionType {
    return compiled();
  }
}

@ObjectType('ExpertEdge', { description: '专家边 — One item of a list of this kind.' })
export class ExpertEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => ExpertType, { description: '专家 — The item.' })
  node!: ExpertType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('ExpertConnection', { description: '专家列表 — A page of a list of this kind (Relay connection).' })
export class ExpertConnectionType {
  @Field(() => [ExpertEdgeType], { description: '边 — Items with their cursors.' })
  edges!: ExpertEdgeType[];

  @Field(() => [ExpertType], { description: '专家 — Items without cursors.' })
  nodes!: ExpertType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('ExpertPayload', { description: '专家写入结果 — What a write of this kind did.' })
export class ExpertPayloadType {
  @Field(() => ExpertType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: ExpertType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
