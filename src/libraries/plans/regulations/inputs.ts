import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { IdFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';

@InputType('RegulationFilter', { description: '法规过滤 — Which items to list; all tests that are given must hold.' })
export class RegulationFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => [RegulationFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: RegulationFilter[] | null;

  @Field(() => [RegulationFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: RegulationFilter[] | null;

  @Field(() => RegulationFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: RegulationFilter | null;
}

export const RegulationOrderField = namesOf(['CODE']);
registerEnumType(RegulationOrderField, {
  name: 'RegulationOrderField',
  description: '法规排序字段 — Keys to sort by.',
  valuesConfig: { CODE: { description: '编码 — Business code.' } },
});

@InputType('RegulationOrder', { description: '法规排序 — One key of an order.' })
export class RegulationOrder {
  @Field(() => RegulationOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof RegulationOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class RegulationListArguments extends PageArguments {
  @Field(() => RegulationFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: RegulationFilter | null;

  @Field(() => [RegulationOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: RegulationOrder[] | null;
}

@ArgsType()
export class RegulationRootArguments extends RootPageArguments {
  @Field(() => RegulationFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: RegulationFilter | null;

  @Field(() => [RegulationOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: RegulationOrder[] | null;
}
