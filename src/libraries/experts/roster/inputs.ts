import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import {
  BooleanFilter,
  CoordinateSystemName,
  DateTimeFilter,
  GeoPointInputType,
  IdFilter,
  IntFilter,
  namesOf,
  NearInput,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { ResourceTypeFilter } from '../../../vocabulary/classifications/inputs.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';
import { RegionFilter } from '../../../vocabulary/regions/types.js';
import { ExpertAppointmentListFilter } from '../appointments/inputs.js';
import { ExpertEngagementListFilter } from '../engagements/inputs.js';
import {
  ExpertAvailability,
  ExpertAvailabilityFilter,
  ExpertDuty,
  ExpertDutyListFilter,
  ExpertEducation,
  ExpertEducationFilter,
  ExpertGender,
  ExpertGenderFilter,
  ExpertLevel,
  ExpertLevelFilter,
  ExpertState,
  ExpertStateFilter,
  ExpertTitleLevel,
  ExpertTitleLevelFilter,
} from '../lists.js';
import {
  ExpertConflictInput,
  ExpertConflictListFilter,
  ExpertContactInput,
  ExpertSpecialtyInput,
  ExpertSpecialtyListFilter,
} from './partInputs.js';

@InputType('ExpertFilter', { description: '专家过滤 — Which items; all tests that are given must hold.' })
export class ExpertFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '姓名 — Name.' })
  name?: TextFilter | null;

  @Field(() => ExpertGenderFilter, { nullable: true, description: '性别 — Sex.' })
  gender?: ExpertGenderFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '出生年份 — Year of birth.' })
  birthYear?: IntFilter | null;

  @Field(() => ResourceTypeFilter, {
    nullable: true,
    description: '专家类别 — Class; `within` or `code.startsWith` take a class with all below it.',
  })
  type?: ResourceTypeFilter | null;

  @Field(() => OrganizationFilter, { nullable: true, description: '所属机构 — Organisation that the expert belongs to.' })
  organization?: OrganizationFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '工作单位 — Workplace.' })
  workplace?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '职务 — Post.' })
  post?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '职称 — Professional title.' })
  title?: TextFilter | null;

  @Field(() => ExpertTitleLevelFilter, { nullable: true, description: '职称级别 — Level of the title.' })
  titleLevel?: ExpertTitleLevelFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '执业资格 — Qualification.' })
  qualification?: TextFilter | null;

  @Field(() => ExpertEducationFilter, { nullable: true, description: '学历 — Education.' })
  education?: ExpertEducationFilter | null;

  @Field(() => ExpertLevelFilter, { nullable: true, description: '级别 — Level.' })
  level?: ExpertLevelFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '首席专家 — Whether a chief expert.' })
  chief?: BooleanFilter | null;

  @Field(() => ExpertStateFilter, { nullable: true, description: '状态 — Between application and dismissal.' })
  state?: ExpertStateFilter | null;

  @Field(() => ExpertAvailabilityFilter, { nullable: true, description: '可用状态 — Whether to be called now.' })
  availability?: ExpertAvailabilityFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '在聘 — Whether an appointment is in force on the day asked.' })
  appointed?: BooleanFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: '行政区划 — Division served.' })
  region?: RegionFilter | null;

  @Field(() => ExpertSpecialtyListFilter, { nullable: true, description: '专业 — Fields of knowledge.' })
  specialties?: ExpertSpecialtyListFilter | null;

  @Field(() => ExpertDutyListFilter, { nullable: true, description: '职责类型 — Kinds of work.' })
  duties?: ExpertDutyListFilter | null;

  @Field(() => ExpertConflictListFilter, { nullable: true, description: '回避 — Parties not to be dealt with.' })
  conflicts?: ExpertConflictListFilter | null;

  @Field(() => ExpertAppointmentListFilter, { nullable: true, description: '聘任 — Appointments.' })
  appointments?: ExpertAppointmentListFilter | null;

  @Field(() => ExpertEngagementListFilter, { nullable: true, description: '出勤 — Engagements.' })
  engagements?: ExpertEngagementListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '简介 — Summary.' })
  summary?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [ExpertFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ExpertFilter[] | null;

  @Field(() => [ExpertFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ExpertFilter[] | null;

  @Field(() => ExpertFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ExpertFilter | null;
}

export const ExpertOrderField = namesOf([
  'CODE',
  'NAME',
  'BIRTH_YEAR',
  'WORKPLACE',
  'TITLE_LEVEL',
  'LEVEL',
  'CHIEF',
  'AVAILABILITY',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(ExpertOrderField, {
  name: 'ExpertOrderField',
  description: '专家排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    NAME: { description: '姓名 — Name, by pinyin.' },
    BIRTH_YEAR: { description: '出生年份 — Year of birth.' },
    WORKPLACE: { description: '工作单位 — Workplace, by pinyin.' },
    TITLE_LEVEL: { description: '职称级别 — Level of the title, from the highest.' },
    LEVEL: { description: '级别 — Level, from the national one.' },
    CHIEF: { description: '首席专家 — Chief experts come last ascending.' },
    AVAILABILITY: { description: '可用状态 — From those who can be called.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('ExpertOrder', { description: '专家排序 — One key of an order.' })
export class ExpertOrder {
  @Field(() => ExpertOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof ExpertOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class ExpertListArguments extends PageArguments {
  @Field(() => ExpertFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: ExpertFilter | null;

  @Field(() => [ExpertOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ExpertOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point; a radius leaves out what is farther.' })
  near?: NearInput | null;
}

@ArgsType()
export class ExpertRootArguments extends RootPageArguments {
  @Field(() => ExpertFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: ExpertFilter | null;

  @Field(() => [ExpertOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ExpertOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point; a radius leaves out what is farther.' })
  near?: NearInput | null;
}

@ArgsType()
export class ExpertLocationArguments {
  @Field(() => CoordinateSystemName, { defaultValue: 'CGCS2000', description: '坐标系 — System in which the point is written.' })
  crs!: keyof typeof CoordinateSystemName;
}

@InputType('CreateExpertInput', { description: '新建专家 — Values of a new item.' })
export class CreateExpertInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { description: '姓名 — Name.' })
  name!: string;

  @Field(() => ExpertGender, { nullable: true, description: '性别 — Sex.' })
  gender?: keyof typeof ExpertGender | null;

  @Field(() => Int, { nullable: true, description: '出生年份 — Year of birth; must fit the identity number.' })
  birthYear?: number | null;

  @Field(() => String, { nullable: true, description: '专家类别 — scheme:code or id of a class of experts.' })
  type?: string | null;

  @Field(() => String, { nullable: true, description: '所属机构 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '工作单位 — Workplace.' })
  workplace?: string | null;

  @Field(() => String, { nullable: true, description: '职务 — Post.' })
  post?: string | null;

  @Field(() => String, { nullable: true, description: '职称 — Professional title.' })
  title?: string | null;

  @Field(() => ExpertTitleLevel, { nullable: true, description: '职称级别 — Level of the title.' })
  titleLevel?: keyof typeof ExpertTitleLevel | null;

  @Field(() => String, { nullable: true, description: '执业资格 — Qualification.' })
  qualification?: string | null;

  @Field(() => ExpertEducation, { nullable: true, description: '学历 — Education.' })
  education?: keyof typeof ExpertEducation | null;

  @Field(() => ExpertLevel, { nullable: true, description: '级别 — Level; CITY when left out.' })
  level?: keyof typeof ExpertLevel | null;

  @Field(() => Boolean, { nullable: true, description: '首席专家 — Whether a chief expert; false when left out.' })
  chief?: boolean | null;

  @Field(() => ExpertState, { nullable: true, description: '状态 — Between application and dismissal; APPLIED when left out.' })
  state?: keyof typeof ExpertState | null;

  @Field(() => ExpertAvailability, { nullable: true, description: '可用状态 — Whether to be called now; AVAILABLE when left out.' })
  availability?: keyof typeof ExpertAvailability | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id of the division served; the whole city when left out.' })
  region?: string | null;

  @Field(() => GeoPointInputType, { nullable: true, description: '位置 — Where the expert works; may declare its coordinate system.' })
  location?: GeoPointInputType | null;

  @Field(() => String, { nullable: true, description: '简介 — Summary.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [ExpertSpecialtyInput], { nullable: true, description: '专业 — Replaces the list.' })
  specialties?: ExpertSpecialtyInput[] | null;

  @Field(() => [ExpertDuty], { nullable: true, description: '职责类型 — Replaces the list.' })
  duties?: (keyof typeof ExpertDuty)[] | null;

  @Field(() => [ExpertConflictInput], { nullable: true, description: '回避 — Replaces the list.' })
  conflicts?: ExpertConflictInput[] | null;

  @Field(() => ExpertContactInput, { nullable: true, description: '联系方式 — Personal data; null removes all of it.' })
  contact?: ExpertContactInput | null;
}

@InputType('UpdateExpertInput', { description: '修改专家 — Values to change: left out stays, null clears.' })
export class UpdateExpertInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '姓名 — Name.' })
  name?: string | null;

  @Field(() => ExpertGender, { nullable: true, description: '性别 — Sex.' })
  gender?: keyof typeof ExpertGender | null;

  @Field(() => Int, { nullable: true, description: '出生年份 — Year of birth; must fit the identity number.' })
  birthYear?: number | null;

  @Field(() => String, { nullable: true, description: '专家类别 — scheme:code or id of a class of experts.' })
  type?: string | null;

  @Field(() => String, { nullable: true, description: '所属机构 — Code or id.' })
  organization?: string | null;

  @Field(() => String, { nullable: true, description: '工作单位 — Workplace.' })
  workplace?: string | null;

  @Field(() => String, { nullable: true, description: '职务 — Post.' })
  post?: string | null;

  @Field(() => String, { nullable: true, description: '职称 — Professional title.' })
  title?: string | null;

  @Field(() => ExpertTitleLevel, { nullable: true, description: '职称级别 — Level of the title.' })
  titleLevel?: keyof typeof ExpertTitleLevel | null;

  @Field(() => String, { nullable: true, description: '执业资格 — Qualification.' })
  qualification?: string | null;

  @Field(() => ExpertEducation, { nullable: true, description: '学历 — Education.' })
  education?: keyof typeof ExpertEducation | null;

  @Field(() => ExpertLevel, { nullable: true, description: '级别 — Level; CITY when left out.' })
  level?: keyof typeof ExpertLevel | null;

  @Field(() => Boolean, { nullable: true, description: '首席专家 — Whether a chief expert; false when left out.' })
  chief?: boolean | null;

  @Field(() => ExpertState, { nullable: true, description: '状态 — Between application and dismissal; APPLIED when left out.' })
  state?: keyof typeof ExpertState | null;

  @Field(() => ExpertAvailability, { nullable: true, description: '可用状态 — Whether to be called now; AVAILABLE when left out.' })
  availability?: keyof typeof ExpertAvailability | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code or id of the division served; the whole city when left out.' })
  region?: string | null;

  @Field(() => GeoPointInputType, { nullable: true, description: '位置 — Where the expert works; may declare its coordinate system.' })
  location?: GeoPointInputType | null;

  @Field(() => String, { nullable: true, description: '简介 — Summary.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [ExpertSpecialtyInput], { nullable: true, description: '专业 — Replaces the list.' })
  specialties?: ExpertSpecialtyInput[] | null;

  @Field(() => [ExpertDuty], { nullable: true, description: '职责类型 — Replaces the list.' })
  duties?: (keyof typeof ExpertDuty)[] | null;

  @Field(() => [ExpertConflictInput], { nullable: true, description: '回避 — Replaces the list.' })
  conflicts?: ExpertConflictInput[] | null;

  @Field(() => ExpertContactInput, { nullable: true, description: '联系方式 — Personal data; null removes all of it.' })
  contact?: ExpertContactInput | null;
}
