import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { IdFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';

@InputType('DrillFilter', { description: '演练过滤 — Which items to list; all tests that are given must hold.' })
export class DrillFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => [DrillFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: DrillFilter[] | null;

  @Field(() => [DrillFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: DrillFilter[] | null;

  @Field(() => DrillFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: DrillFilter | null;
}

export const DrillOrderField = namesOf(['CODE']);
registerEnumType(DrillOrderField, {
  name: 'DrillOrderField',
  description: '演练排序字段 — Keys to sort by.',
  valuesConfig: { CODE: { description: '编码 — Business code.' } },
});

@InputType('DrillOrder', { description: '演练排序 — One key of an order.' })
export class DrillOrder {
  @Field(() => DrillOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof DrillOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class DrillListArguments extends PageArguments {
  @Field(() => DrillFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: DrillFilter | null;

  @Field(() => [DrillOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: DrillOrder[] | null;
}

@ArgsType()
export class DrillRootArguments extends RootPageArguments {
  @Field(() => DrillFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: DrillFilter | null;

  @Field(() => [DrillOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: DrillOrder[] | null;
}
