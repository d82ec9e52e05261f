import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { IdFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';

@InputType('TeamFilter', { description: '救援队伍过滤 — Which items to list; all tests that are given must hold.' })
export class TeamFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => [TeamFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: TeamFilter[] | null;

  @Field(() => [TeamFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: TeamFilter[] | null;

  @Field(() => TeamFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: TeamFilter | null;
}

export const TeamOrderField = namesOf(['CODE']);
registerEnumType(TeamOrderField, {
  name: 'TeamOrderField',
  description: '救援队伍排序字段 — Keys to sort by.',
  valuesConfig: { CODE: { description: '编码 — Business code.' } },
});

@InputType('TeamOrder', { description: '救援队伍排序 — One key of an order.' })
export class TeamOrder {
  @Field(() => TeamOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof TeamOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class TeamListArguments extends PageArguments {
  @Field(() => TeamFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: TeamFilter | null;

  @Field(() => [TeamOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: TeamOrder[] | null;
}

@ArgsType()
export class TeamRootArguments extends RootPageArguments {
  @Field(() => TeamFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: TeamFilter | null;

  @Field(() => [TeamOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: TeamOrder[] | null;
}
