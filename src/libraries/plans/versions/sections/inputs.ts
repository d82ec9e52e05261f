import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../../../reading/arguments.js';
import { IdFilter, IntFilter, namesOf, SortDirection, TextFilter } from '../../../../reading/types.js';
import { PlanVersionFilter } from '../inputs.js';

@InputType('PlanSectionFilter', { description: '预案章节过滤 — Which items to list; all tests that are given must hold.' })
export class PlanSectionFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => PlanVersionFilter, { nullable: true, description: '预案版本 — Version it is part of.' })
  version?: PlanVersionFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '序号 — Place in the text.' })
  position?: IntFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编号 — As printed.' })
  number?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '标题 — Heading.' })
  heading?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '层级 — Depth.' })
  depth?: IntFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '路径 — Numbers and headings from the chapter down.' })
  path?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '正文 — Its own text.' })
  text?: TextFilter | null;

  @Field(() => [PlanSectionFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanSectionFilter[] | null;

  @Field(() => [PlanSectionFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanSectionFilter[] | null;

  @Field(() => PlanSectionFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanSectionFilter | null;
}

@InputType('PlanSectionListFilter', { description: '预案章节量词过滤 — Tests of the related items.' })
export class PlanSectionListFilter {
  @Field(() => PlanSectionFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: PlanSectionFilter | null;

  @Field(() => PlanSectionFilter, { nullable: true, description: '没有 — None is so.' })
  none?: PlanSectionFilter | null;

  @Field(() => PlanSectionFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: PlanSectionFilter | null;
}

export const PlanSectionOrderField = namesOf(['DOCUMENT', 'POSITION', 'HEADING', 'DEPTH']);
registerEnumType(PlanSectionOrderField, {
  name: 'PlanSectionOrderField',
  description: '预案章节排序字段 — Keys to sort by.',
  valuesConfig: {
    DOCUMENT: { description: '所在版本 — Version, in the order in which they were stored.' },
    POSITION: { description: '序号 — Place in the text.' },
    HEADING: { description: '标题 — Heading, by pinyin.' },
    DEPTH: { description: '层级 — Depth.' },
  },
});

@InputType('PlanSectionOrder', { description: '预案章节排序 — One key of an order.' })
export class PlanSectionOrder {
  @Field(() => PlanSectionOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof PlanSectionOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class PlanSectionListArguments extends PageArguments {
  @Field(() => PlanSectionFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanSectionFilter | null;

  @Field(() => [PlanSectionOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanSectionOrder[] | null;
}

@ArgsType()
export class PlanSectionRootArguments extends RootPageArguments {
  @Field(() => PlanSectionFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanSectionFilter | null;

  @Field(() => [PlanSectionOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanSectionOrder[] | null;
}

@ArgsType()
export class PlanSectionArguments {
  @Field(() => ID, { nullable: true, description: 'ID — Global id of the section.' })
  id?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Reads the section as it was at this instant.' })
  asOf?: string | null;
}
