import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../reading/arguments.js';
import { BooleanFilter, DateFilter, DateTimeFilter, IdFilter, namesOf, SortDirection, TextFilter } from '../../reading/types.js';

@InputType('CalendarDayFilter', { description: '工作日历过滤 — Which days to list; all tests that are given must hold.' })
export class CalendarDayFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — The day as YYYY-MM-DD; a year is found by what it starts with.' })
  code?: TextFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '日期 — The day.' })
  day?: DateFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: '是否上班 — Whether it is a working day.' })
  working?: BooleanFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '名称 — Name of the holiday.' })
  name?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '依据 — Number of the notice.' })
  basis?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [CalendarDayFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: CalendarDayFilter[] | null;

  @Field(() => [CalendarDayFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: CalendarDayFilter[] | null;

  @Field(() => CalendarDayFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: CalendarDayFilter | null;
}

export const CalendarDayOrderField = namesOf(['CODE', 'DAY', 'UPDATED_AT']);
registerEnumType(CalendarDayOrderField, {
  name: 'CalendarDayOrderField',
  description: '工作日历排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — The day as text.' },
    DAY: { description: '日期 — The day.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('CalendarDayOrder', { description: '工作日历排序 — One key of an order.' })
export class CalendarDayOrder {
  @Field(() => CalendarDayOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof CalendarDayOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class CalendarDayRootArguments extends RootPageArguments {
  @Field(() => CalendarDayFilter, { nullable: true, description: '过滤 — Which days; all tests must hold.' })
  filter?: CalendarDayFilter | null;

  @Field(() => [CalendarDayOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: CalendarDayOrder[] | null;
}
