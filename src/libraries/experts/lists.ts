import { Field, InputType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../reading/types.js';
import { educations, expertAvailabilities, expertDuties, expertGenders, expertLevels, expertStates, titleLevels } from './entity.js';

export const ExpertGender = namesOf(expertGenders);
registerEnumType(ExpertGender, {
  name: 'ExpertGender',
  description: '性别 — Sex of an expert.',
  valuesConfig: { MALE: { description: '男 — Male.' }, FEMALE: { description: '女 — Female.' } },
});

export const ExpertTitleLevel = namesOf(titleLevels);
registerEnumType(ExpertTitleLevel, {
  name: 'ExpertTitleLevel',
  description: '职称级别 — Level of a professional title.',
  valuesConfig: {
    SENIOR: { description: '正高级 — Senior, such as 教授级高级工程师 or 主任医师.' },
    ASSOCIATE_SENIOR: { description: '副高级 — Associate senior, such as 高级工程师.' },
    INTERMEDIATE: { description: '中级 — Intermediate, such as 工程师.' },
    JUNIOR: { description: '初级 — Junior.' },
    NONE: { description: '无 — No title.' },
  },
});

export const ExpertEducation = namesOf(educations);
registerEnumType(ExpertEducation, {
  name: 'ExpertEducation',
  description: '学历 — Highest education of an expert.',
  valuesConfig: {
    DOCTOR: { description: '博士 — Doctor.' },
    MASTER: { description: '硕士 — Master.' },
    BACHELOR: { description: '本科 — Bachelor.' },
    COLLEGE: { description: '专科 — College.' },
    OTHER: { description: '其他 — Other.' },
  },
});

export const ExpertLevel = namesOf(expertLevels);
registerEnumType(ExpertLevel, {
  name: 'ExpertLevel',
  description: '专家级别 — Level of the library or appointment.',
  valuesConfig: {
    NATIONAL: { description: '国家级 — National.' },
    PROVINCE: { description: '省级 — Provincial.' },
    CITY: { description: '市级 — City.' },
    COUNTY: { description: '县级 — County or district.' },
  },
});

export const ExpertState = namesOf(expertStates);
registerEnumType(ExpertState, {
  name: 'ExpertState',
  description: '专家状态 — Where an expert stands between application and dismissal.',
  valuesConfig: {
    APPLIED: { description: '申报 — Has applied.' },
    REVIEWED: { description: '审核 — Has been reviewed.' },
    APPOINTED: { description: '聘任 — Has been appointed.' },
    DISMISSED: { description: '解聘 — Has been dismissed.' },
  },
});

export const ExpertAvailability = namesOf(expertAvailabilities);
registerEnumType(ExpertAvailability, {
  name: 'ExpertAvailability',
  description: '可用状态 — Whether an expert can be called now.',
  valuesConfig: {
    AVAILABLE: { description: '可用 — Can be called.' },
    ON_CALL: { description: '待命 — Stands by.' },
    AWAY: { description: '外出 — Away; can be asked from afar.' },
    UNAVAILABLE: { description: '不可用 — Cannot be called.' },
  },
});

export const ExpertDuty = namesOf(expertDuties);
registerEnumType(ExpertDuty, {
  name: 'ExpertDuty',
  description: '职责类型 — Kind of work for which an expert is called.',
  valuesConfig: {
    ON_SITE: { description: '现场处置 — Work at the scene.' },
    CONSULTATION: { description: '咨询评审 — Advice and review.' },
    INVESTIGATION: { description: '事故调查 — Investigation of accidents.' },
    INSPECTION: { description: '执法检查 — Inspections.' },
    TRAINING: { description: '授课 — Teaching.' },
  },
});

@InputType('ExpertGenderFilter', { description: '性别过滤 — Tests of this kind.' })
export class ExpertGenderFilter {
  @Field(() => ExpertGender, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ExpertGender;

  @Field(() => [ExpertGender], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ExpertGender)[];
}

@InputType('ExpertTitleLevelFilter', { description: '职称级别过滤 — Tests of this kind.' })
export class ExpertTitleLevelFilter {
  @Field(() => ExpertTitleLevel, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ExpertTitleLevel;

  @Field(() => [ExpertTitleLevel], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ExpertTitleLevel)[];
}

@InputType('ExpertEducationFilter', { description: '学历过滤 — Tests of this kind.' })
export class ExpertEducationFilter {
  @Field(() => ExpertEducation, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ExpertEducation;

  @Field(() => [ExpertEducation], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ExpertEducation)[];
}

@InputType('ExpertLevelFilter', { description: '专家级别过滤 — Tests of this kind.' })
export class ExpertLevelFilter {
  @Field(() => ExpertLevel, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ExpertLevel;

  @Field(() => [ExpertLevel], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ExpertLevel)[];
}

@InputType('ExpertStateFilter', { description: '专家状态过滤 — Tests of this kind.' })
export class ExpertStateFilter {
  @Field(() => ExpertState, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ExpertState;

  @Field(() => [ExpertState], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ExpertState)[];
}

@InputType('ExpertAvailabilityFilter', { description: '可用状态过滤 — Tests of this kind.' })
export class ExpertAvailabilityFilter {
  @Field(() => ExpertAvailability, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ExpertAvailability;

  @Field(() => [ExpertAvailability], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ExpertAvailability)[];
}

@InputType('ExpertDutyFilter', { description: '职责类型过滤 — Tests of this kind.' })
export class ExpertDutyFilter {
  @Field(() => ExpertDuty, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ExpertDuty;

  @Field(() => [ExpertDuty], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ExpertDuty)[];
}

@InputType('ExpertDutyListFilter', { description: '职责类型量词过滤 — Tests of the kinds of work of an expert.' })
export class ExpertDutyListFilter {
  @Field(() => ExpertDutyFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: ExpertDutyFilter | null;

  @Field(() => ExpertDutyFilter, { nullable: true, description: '没有 — None is so.' })
  none?: ExpertDutyFilter | null;

  @Field(() => ExpertDutyFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: ExpertDutyFilter | null;
}
