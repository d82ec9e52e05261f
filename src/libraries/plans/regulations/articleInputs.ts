import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { IdFilter, IntFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';
import { RegulationFilter } from './inputs.js';
import { ArticleKind } from './names.js';

@InputType('ArticleKindFilter', { description: '条文类型过滤 — Tests of this kind.' })
export class ArticleKindFilter {
  @Field(() => ArticleKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ArticleKind;

  @Field(() => [ArticleKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ArticleKind)[];
}

@InputType('ArticleFilter', { description: '条文过滤 — Which items to list; all tests that are given must hold.' })
export class ArticleFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => RegulationFilter, { nullable: true, description: '法规 — Whose text it is.' })
  regulation?: RegulationFilter | null;

  @Field(() => ArticleKindFilter, { nullable: true, description: '条文类型 — What the row is.' })
  kind?: ArticleKindFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '条号 — Number as printed.' })
  number?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '序号 — The number in figures.' })
  ordinal?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '次序 — Place in the text.' })
  position?: IntFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编章节 — Part, chapter and section.' })
  heading?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '内容 — Its text.' })
  text?: TextFilter | null;

  @Field(() => [ArticleFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ArticleFilter[] | null;

  @Field(() => [ArticleFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ArticleFilter[] | null;

  @Field(() => ArticleFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ArticleFilter | null;
}

@InputType('ArticleListFilter', { description: '条文量词过滤 — Tests of the related items.' })
export class ArticleListFilter {
  @Field(() => ArticleFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: ArticleFilter | null;

  @Field(() => ArticleFilter, { nullable: true, description: '没有 — None is so.' })
  none?: ArticleFilter | null;

  @Field(() => ArticleFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: ArticleFilter | null;
}

export const ArticleOrderField = namesOf(['REGULATION', 'POSITION', 'ORDINAL']);
registerEnumType(ArticleOrderField, {
  name: 'ArticleOrderField',
  description: '条文排序字段 — Keys to sort by.',
  valuesConfig: {
    REGULATION: { description: '法规 — Regulation, in the order of entry.' },
    POSITION: { description: '次序 — Place in the text.' },
    ORDINAL: { description: '序号 — The number in figures.' },
  },
});

@InputType('ArticleOrder', { description: '条文排序 — One key of an order.' })
export class ArticleOrder {
  @Field(() => ArticleOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof ArticleOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class ArticleListArguments extends PageArguments {
  @Field(() => ArticleFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: ArticleFilter | null;

  @Field(() => [ArticleOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ArticleOrder[] | null;
}

@ArgsType()
export class ArticleRootArguments extends RootPageArguments {
  @Field(() => ArticleFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: ArticleFilter | null;

  @Field(() => [ArticleOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ArticleOrder[] | null;
}

/** Arguments of the root field that answers one article. */
@ArgsType()
export class ArticleArguments {
  @Field(() => ID, { description: 'ID — Global id of the article.' })
  id!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Reads the article as it was at this instant.' })
  asOf?: string | null;
}
