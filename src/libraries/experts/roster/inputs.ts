import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { IdFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';

@InputType('ExpertFilter', { description: '专家过滤 — Which items to list; all tests that are given must hold.' })
export class ExpertFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => [ExpertFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ExpertFilter[] | null;

  @Field(() => [ExpertFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ExpertFilter[] | null;

  @Field(() => ExpertFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ExpertFilter | null;
}

export const ExpertOrderField = namesOf(['CODE']);
registerEnumType(ExpertOrderField, {
  name: 'ExpertOrderField',
  description: '专家排序字段 — Keys to sort by.',
  valuesConfig: { CODE: { description: '编码 — Business code.' } },
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
}

@ArgsType()
export class ExpertRootArguments extends RootPageArguments {
  @Field(() => ExpertFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: ExpertFilter | null;

  @Field(() => [ExpertOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ExpertOrder[] | null;
}
