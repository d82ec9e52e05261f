import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { IdFilter, namesOf, SortDirection, TextFilter } from '../../../reading/types.js';

@InputType('CaseFilter', { description: '典型案例过滤 — Which items to list; all tests that are given must hold.' })
export class CaseFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => [CaseFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: CaseFilter[] | null;

  @Field(() => [CaseFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: CaseFilter[] | null;

  @Field(() => CaseFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: CaseFilter | null;
}

export const CaseOrderField = namesOf(['CODE']);
registerEnumType(CaseOrderField, {
  name: 'CaseOrderField',
  description: '典型案例排序字段 — Keys to sort by.',
  valuesConfig: { CODE: { description: '编码 — Business code.' } },
});

@InputType('CaseOrder', { description: '典型案例排序 — One key of an order.' })
export class CaseOrder {
  @Field(() => CaseOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof CaseOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class CaseListArguments extends PageArguments {
  @Field(() => CaseFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: CaseFilter | null;

  @Field(() => [CaseOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: CaseOrder[] | null;
}

@ArgsType()
export class CaseRootArguments extends RootPageArguments {
  @Field(() => CaseFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: CaseFilter | null;

  @Field(() => [CaseOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: CaseOrder[] | null;
}
