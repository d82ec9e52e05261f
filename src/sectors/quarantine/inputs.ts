import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/scalars.js';
import { RootPageArguments } from '../../reading/arguments.js';
import { DateTimeFilter, IdFilter, IntFilter, namesOf, SortDirection, TextFilter } from '../../reading/types.js';
import { QuarantineState } from './types.js';

@InputType('QuarantineStateFilter', { description: '隔离状态过滤 — Tests of this kind.' })
export class QuarantineStateFilter {
  @Field(() => QuarantineState, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof QuarantineState;

  @Field(() => [QuarantineState], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof QuarantineState)[];
}

@InputType('QuarantinedRecordFilter', { description: '隔离记录过滤 — Which items to list; all tests that are given must hold.' })
export class QuarantinedRecordFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '对象 — Feed or library.' })
  subject?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '契约版本 — Version of the contract.' })
  contract?: IntFilter | null;

  @Field(() => QuarantineStateFilter, { nullable: true, description: '状态 — What became of it.' })
  state?: QuarantineStateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '首要原因 — Code of the first error.' })
  reason?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '首要字段 — JSON Pointer of the first error.' })
  field?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '隔离时间 — Since when it has been kept: its age.' })
  at?: DateTimeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '提交者 — Caller who sent it.' })
  by?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '部门 — Department that sent it.' })
  department?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '处理时间 — When it was settled.' })
  settledAt?: DateTimeFilter | null;

  @Field(() => [QuarantinedRecordFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: QuarantinedRecordFilter[] | null;

  @Field(() => [QuarantinedRecordFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: QuarantinedRecordFilter[] | null;

  @Field(() => QuarantinedRecordFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: QuarantinedRecordFilter | null;
}

export const QuarantinedRecordOrderField = namesOf(['AT', 'SUBJECT', 'REASON']);
registerEnumType(QuarantinedRecordOrderField, {
  name: 'QuarantinedRecordOrderField',
  description: '隔离记录排序字段 — Keys to sort by.',
  valuesConfig: {
    AT: { description: '隔离时间 — Since when it has been kept.' },
    SUBJECT: { description: '对象 — Feed or library.' },
    REASON: { description: '首要原因 — Code of the first error.' },
  },
});

@InputType('QuarantinedRecordOrder', { description: '隔离记录排序 — One key of an order.' })
export class QuarantinedRecordOrder {
  @Field(() => QuarantinedRecordOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof QuarantinedRecordOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class QuarantinedRecordRootArguments extends RootPageArguments {
  @Field(() => QuarantinedRecordFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: QuarantinedRecordFilter | null;

  @Field(() => [QuarantinedRecordOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: QuarantinedRecordOrder[] | null;
}

@ArgsType()
export class QuarantineSummaryArguments {
  @Field(() => String, { nullable: true, description: '对象 — Only this feed or library.' })
  subject?: string | null;

  @Field(() => [QuarantineState], { nullable: true, description: '状态 — OPEN when left out.' })
  states?: (keyof typeof QuarantineState)[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — As it was at this instant.' })
  asOf?: string | null;
}
