import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { DateFilter, DateTimeFilter, IdFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { ExpertLevel, ExpertLevelFilter } from '../lists.js';
import { ExpertFilter } from '../roster/inputs.js';
import { ExpertAppointmentState } from './types.js';

@InputType('ExpertAppointmentStateFilter', { description: '聘任状态过滤 — Tests of this kind.' })
export class ExpertAppointmentStateFilter {
  @Field(() => ExpertAppointmentState, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ExpertAppointmentState;

  @Field(() => [ExpertAppointmentState], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ExpertAppointmentState)[];
}

@InputType('ExpertAppointmentFilter', { description: '专家聘任过滤 — Which items; all tests that are given must hold.' })
export class ExpertAppointmentFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => ExpertFilter, { nullable: true, description: '专家 — Who.' })
  expert?: ExpertFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '聘任机构 — Organisation that appointed.' })
  organization?: OrganizationFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '聘任单位 — Who appointed, in words.' })
  appointedBy?: TextFilter | null;

  @Field(() => ExpertLevelFilter, { nullable: true, description: '级别 — Level.' })
  level?: ExpertLevelFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '聘任身份 — Role.' })
  role?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '文号 — Number of the document.' })
  documentNumber?: TextFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '起聘日期 — First day.' })
  validFrom?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '止聘日期 — Day on which it no longer holds.' })
  validTo?: DateFilter | null;

  @Field(() => ExpertAppointmentStateFilter, { nullable: true, description: '聘任状态 — Whether in force on the day asked.' })
  state?: ExpertAppointmentStateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [ExpertAppointmentFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ExpertAppointmentFilter[] | null;

  @Field(() => [ExpertAppointmentFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ExpertAppointmentFilter[] | null;

  @Field(() => ExpertAppointmentFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ExpertAppointmentFilter | null;
}

@InputType('ExpertAppointmentListFilter', { description: '专家聘任量词过滤 — Tests of the related items.' })
export class ExpertAppointmentListFilter {
  @Field(() => ExpertAppointmentFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: ExpertAppointmentFilter | null;

  @Field(() => ExpertAppointmentFilter, { nullable: true, description: '没有 — None is so.' })
  none?: ExpertAppointmentFilter | null;

  @Field(() => ExpertAppointmentFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: ExpertAppointmentFilter | null;
}

export const ExpertAppointmentOrderField = namesOf(['CODE', 'ROLE', 'VALID_FROM', 'VALID_TO', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(ExpertAppointmentOrderField, {
  name: 'ExpertAppointmentOrderField',
  description: '专家聘任排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    ROLE: { description: '聘任身份 — Role, by pinyin.' },
    VALID_FROM: { description: '起聘日期 — First day.' },
    VALID_TO: { description: '止聘日期 — Day on which it ends.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('ExpertAppointmentOrder', { description: '专家聘任排序 — One key of an order.' })
export class ExpertAppointmentOrder {
  @Field(() => ExpertAppointmentOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof ExpertAppointmentOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class ExpertAppointmentListArguments extends PageArguments {
  @Field(() => ExpertAppointmentFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: ExpertAppointmentFilter | null;

  @Field(() => [ExpertAppointmentOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ExpertAppointmentOrder[] | null;
}

@ArgsType()
export class ExpertAppointmentRootArguments extends RootPageArguments {
  @Field(() => ExpertAppointmentFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: ExpertAppointmentFilter | null;

  @Field(() => [ExpertAppointmentOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ExpertAppointmentOrder[] | null;
}

@InputType('CreateExpertAppointmentInput', { description: '新建专家聘任 — Values of a new item.' })
export class CreateExpertAppointmentInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { description: '专家 — Code or id.' })
  expert!: string;

  @Field(() => String, { nullable: true, description: '聘任机构 — Code or id of the organisation that appoints.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '聘任单位 — Who appoints, in words, when it is no organisation of the hub.' })
  appointedBy?: string | null;

  @Field(() => ExpertLevel, { description: '级别 — Level of the appointment.' })
  level!: keyof typeof ExpertLevel;

  @Field(() => String, { description: '聘任身份 — Role, such as 安全生产专家组成员.' })
  role!: string;

  @Field(() => String, { nullable: true, description: '文号 — Number of the document.' })
  documentNumber?: string | null;

  @Field(() => DateScalar, { description: '起聘日期 — First day.' })
  validFrom!: string;

  @Field(() => DateScalar, { description: '止聘日期 — First day on which it no longer holds.' })
  validTo!: string;
}

@InputType('UpdateExpertAppointmentInput', { description: '修改专家聘任 — Values to change: left out stays, null clears.' })
export class UpdateExpertAppointmentInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '专家 — Code or id.' })
  expert?: string | null;

  @Field(() => String, { nullable: true, description: '聘任机构 — Code or id of the organisation that appoints.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '聘任单位 — Who appoints, in words, when it is no organisation of the hub.' })
  appointedBy?: string | null;

  @Field(() => ExpertLevel, { nullable: true, description: '级别 — Level of the appointment.' })
  level?: keyof typeof ExpertLevel | null;

  @Field(() => String, { nullable: true, description: '聘任身份 — Role, such as 安全生产专家组成员.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: '文号 — Number of the document.' })
  documentNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '起聘日期 — First day.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '止聘日期 — First day on which it no longer holds.' })
  validTo?: string | null;
}
