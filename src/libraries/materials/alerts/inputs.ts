import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../../reading/arguments.js';
import { namesOf, SortDirection } from '../../../reading/types.js';
import { StockAlertKind } from './types.js';

export const StockAlertOrderField = namesOf(['DUE_ON', 'KIND']);
registerEnumType(StockAlertOrderField, {
  name: 'StockAlertOrderField',
  description: '库存预警排序字段 — Keys to sort by.',
  valuesConfig: {
    DUE_ON: { description: '到期日 — Day on which it falls due.' },
    KIND: { description: '类型 — Kind of alert.' },
  },
});

@InputType('StockAlertOrder', { description: '库存预警排序 — One key of an order.' })
export class StockAlertOrder {
  @Field(() => StockAlertOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof StockAlertOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class StockAlertRootArguments extends RootPageArguments {
  @Field(() => [StockAlertKind], { nullable: true, description: '类型 — Kinds of alert; all when left out.' })
  kinds?: (keyof typeof StockAlertKind)[] | null;

  @Field(() => String, { nullable: true, description: '行政区划 — Code of a division; with all below it.' })
  region?: string | null;

  @Field(() => Int, {
    defaultValue: 90,
    description: '提前天数 — How many days ahead EXPIRING, MAINTENANCE_DUE and AGREEMENT_ENDING look, 0 to 3650.',
  })
  withinDays!: number;

  @Field(() => [StockAlertOrder], { nullable: true, description: '排序 — By due day when left out.' })
  orderBy?: StockAlertOrder[] | null;
}
