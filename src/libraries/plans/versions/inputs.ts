import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { IdFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';

@InputType('PlanVersionFilter', { description: '预案版本过滤 — Which items to list; all tests that are given must hold.' })
export class PlanVersionFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => [PlanVersionFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanVersionFilter[] | null;

  @Field(() => [PlanVersionFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanVersionFilter[] | null;

  @Field(() => PlanVersionFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanVersionFilter | null;
}

export const PlanVersionOrderField = namesOf(['CODE']);
registerEnumType(PlanVersionOrderField, {
  name: 'PlanVersionOrderField',
  description: '预案版本排序字段 — Keys to sort by.',
  valuesConfig: { CODE: { description: '编码 — Business code.' } },
});

@InputType('PlanVersionOrder', { description: '预案版本排序 — One key of an order.' })
export class PlanVersionOrder {
  @Field(() => PlanVersionOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof PlanVersionOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class PlanVersionListArguments extends PageArguments {
  @Field(() => PlanVersionFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanVersionFilter | null;

  @Field(() => [PlanVersionOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanVersionOrder[] | null;
}

@ArgsType()
export class PlanVersionRootArguments extends RootPageArguments {
  @Field(() => PlanVersionFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanVersionFilter | null;

  @Field(() => [PlanVersionOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanVersionOrder[] | null;
}
