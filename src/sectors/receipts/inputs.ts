import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { RootPageArguments } from '../../reading/arguments.js';
import { DateTimeFilter, IdFilter, IntFilter, namesOf, SortDirection, TextFilter } from '../../reading/types.js';

@InputType('ReceiptFilter', { description: '回执过滤 — Which items to list; all tests that are given must hold.' })
export class ReceiptFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '对象 — Feed or library.' })
  subject?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '幂等键 — Key of the batch.' })
  key?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '时间 — When the batch was taken.' })
  at?: DateTimeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '提交者 — Caller who sent it.' })
  by?: TextFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '接收 — Records received.' })
  received?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '拒绝 — Records refused.' })
  rejected?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '隔离 — Records kept in quarantine.' })
  quarantined?: IntFilter | null;

  @Field(() => [ReceiptFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: ReceiptFilter[] | null;

  @Field(() => [ReceiptFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: ReceiptFilter[] | null;

  @Field(() => ReceiptFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: ReceiptFilter | null;
}

export const ReceiptOrderField = namesOf(['AT', 'SUBJECT', 'RECEIVED', 'QUARANTINED']);
registerEnumType(ReceiptOrderField, {
  name: 'ReceiptOrderField',
  description: '回执排序字段 — Keys to sort by.',
  valuesConfig: {
    AT: { description: '时间 — When the batch was taken.' },
    SUBJECT: { description: '对象 — Feed or library.' },
    RECEIVED: { description: '接收 — Records received.' },
    QUARANTINED: { description: '隔离 — Records kept in quarantine.' },
  },
});

@InputType('ReceiptOrder', { description: '回执排序 — One key of an order.' })
export class ReceiptOrder {
  @Field(() => ReceiptOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof ReceiptOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class ReceiptRootArguments extends RootPageArguments {
  @Field(() => ReceiptFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: ReceiptFilter | null;

  @Field(() => [ReceiptOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: ReceiptOrder[] | null;
}
