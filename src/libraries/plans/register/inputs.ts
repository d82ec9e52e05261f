import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { IdFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';

@InputType('PlanFilter', { description: '预案过滤 — Which items to list; all tests that are given must hold.' })
export class PlanFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => [PlanFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: PlanFilter[] | null;

  @Field(() => [PlanFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: PlanFilter[] | null;

  @Field(() => PlanFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: PlanFilter | null;
}

export const PlanOrderField = namesOf(['CODE']);
registerEnumType(PlanOrderField, {
  name: 'PlanOrderField',
  description: '预案排序字段 — Keys to sort by.',
  valuesConfig: { CODE: { description: '编码 — Business code.' } },
});

@InputType('PlanOrder', { description: '预案排序 — One key of an order.' })
export class PlanOrder {
  @Field(() => PlanOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof PlanOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class PlanListArguments extends PageArguments {
  @Field(() => PlanFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanFilter | null;

  @Field(() => [PlanOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanOrder[] | null;
}

@ArgsType()
export class PlanRootArguments extends RootPageArguments {
  @Field(() => PlanFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: PlanFilter | null;

  @Field(() => [PlanOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: PlanOrder[] | null;
}
