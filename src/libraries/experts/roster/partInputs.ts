import { Field, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { DateFilter, IntFilter, TextFilter } from '../../../reading/types.js';
import { ResourceTypeFilter } from '../../../vocabulary/classifications/inputs.js';
import { OrganizationFilter } from '../../../vocabulary/organizations/types.js';

@InputType('ExpertSpecialtyFilter', { description: '专家专业过滤 — Which items; all tests that are given must hold.' })
export class ExpertSpecialtyFilter {
  @Field(() => ResourceTypeFilter, { nullable: true, description: '类别 — Class.' })
  type?: ResourceTypeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '专业名称 — Name.' })
  name?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '从业年限 — Years of practice.' })
  years?: IntFilter | null;

  @Field(() => [ExpertSpecialtyFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ExpertSpecialtyFilter[] | null;

  @Field(() => [ExpertSpecialtyFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ExpertSpecialtyFilter[] | null;

  @Field(() => ExpertSpecialtyFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ExpertSpecialtyFilter | null;
}

@InputType('ExpertSpecialtyListFilter', { description: '专家专业量词过滤 — Tests of the related items.' })
export class ExpertSpecialtyListFilter {
  @Field(() => ExpertSpecialtyFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: ExpertSpecialtyFilter | null;

  @Field(() => ExpertSpecialtyFilter, { nullable: true, description: '没有 — None is so.' })
  none?: ExpertSpecialtyFilter | null;

  @Field(() => ExpertSpecialtyFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: ExpertSpecialtyFilter | null;
}

@InputType('ExpertConflictFilter', { description: '回避事项过滤 — Which items; all tests that are given must hold.' })
export class ExpertConflictFilter {
  @Field(() => OrganizationFilter, { nullable: true, description: '机构 — Organisation.' })
  organization?: OrganizationFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '回避对象 — Party.' })
  party?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '回避原因 — Reason.' })
  reason?: TextFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '起始日期 — First day.' })
  validFrom?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '截止日期 — Day on which it no longer holds.' })
  validTo?: DateFilter | null;

  @Field(() => [ExpertConflictFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ExpertConflictFilter[] | null;

  @Field(() => [ExpertConflictFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ExpertConflictFilter[] | null;

  @Field(() => ExpertConflictFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ExpertConflictFilter | null;
}

@InputType('ExpertConflictListFilter', { description: '回避事项量词过滤 — Tests of the related items.' })
export class ExpertConflictListFilter {
  @Field(() => ExpertConflictFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: ExpertConflictFilter | null;

  @Field(() => ExpertConflictFilter, { nullable: true, description: '没有 — None is so.' })
  none?: ExpertConflictFilter | null;

  @Field(() => ExpertConflictFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: ExpertConflictFilter | null;
}

@InputType('ExpertSpecialtyInput', { description: '专家专业输入 — One field of knowledge.' })
export class ExpertSpecialtyInput {
  @Field(() => String, { description: '专业名称 — Name, once an expert.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '类别 — scheme:code or id of a class of experts.' })
  type?: string | null;

  @Field(() => Int, { nullable: true, description: '从业年限 — Years of practice, 0 to 80.' })
  years?: number | null;
}

@InputType('ExpertConflictInput', { description: '回避事项输入 — A party with whose affairs the expert must not deal.' })
export class ExpertConflictInput {
  @Field(() => String, { description: '回避对象 — Name of the party, once an expert.' })
  party!: string;

  @Field(() => String, { description: '回避原因 — Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: '机构 — Code or id, when the party is an organisation of the hub.' })
  organization?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '起始日期 — First day; not bounded when left out.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '截止日期 — First day on which it no longer holds; not bounded when left out.' })
  validTo?: string | null;
}

@InputType('ExpertContactInput', { description: '联系方式输入 — Personal data; what is left out stays, null clears.' })
export class ExpertContactInput {
  @Field(() => String, { nullable: true, description: '手机 — Mobile phone.' })
  mobile?: string | null;

  @Field(() => String, { nullable: true, description: '办公电话 — Office phone.' })
  officePhone?: string | null;

  @Field(() => String, { nullable: true, description: '电子邮箱 — E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: '身份证号 — Citizen identity number, with its check character (GB 11643).' })
  identityNumber?: string | null;

  @Field(() => String, { nullable: true, description: '家庭住址 — Home address.' })
  homeAddress?: string | null;
}
