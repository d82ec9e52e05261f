import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../../platform/scalars.js';
import { RootPageArguments } from '../../../../reading/arguments.js';
import { namesOf, SortDirection } from '../../../../reading/types.js';
import { PlanDeadlineKind } from '../types.js';
import { PlanDeadlineState } from './types.js';

export const PlanDeadlineOrderField = namesOf(['DUE_ON', 'KIND', 'STATE']);
registerEnumType(PlanDeadlineOrderField, {
  name: 'PlanDeadlineOrderField',
  description: '预案期限排序字段 — Keys to sort by.',
  valuesConfig: {
    DUE_ON: { description: '到期日 — Last day for it.' },
    KIND: { description: '期限类型 — What must be done.' },
    STATE: { description: '状态 — How it stands, by the name of the state.' },
  },
});

@InputType('PlanDeadlineOrder', { description: '预案期限排序 — One key of an order.' })
export class PlanDeadlineOrder {
  @Field(() => PlanDeadlineOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof PlanDeadlineOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class PlanDeadlineRootArguments extends RootPageArguments {
  @Field(() => [PlanDeadlineKind], { nullable: true, description: '期限类型 — Kinds of deadlines; all when left out.' })
  kinds?: (keyof typeof PlanDeadlineKind)[] | null;

  @Field(() => [PlanDeadlineState], { nullable: true, description: '状态 — How they stand; all when left out.' })
  states?: (keyof typeof PlanDeadlineState)[] | null;

  @Field(() => DateScalar, { nullable: true, description: '到期不晚于 — Only those whose last day is this one or earlier.' })
  dueBefore?: string | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code of a division of plans; with all below it.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: '编制单位 — Code of the organisation of plans.' })
  organization?: string | null;

  @Field(() => Int, { defaultValue: 30, description: '提前天数 — How many days ahead DUE_SOON looks, 0 to 3650.' })
  withinDays!: number;

  @Field(() => [PlanDeadlineOrder], { nullable: true, description: '排序 — By due day when left out.' })
  orderBy?: PlanDeadlineOrder[] | null;
}
