import { ArgsType, Field, Float, InputType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import { DateTimeFilter, IdFilter, namesOf, NumberFilter, SortDirection, TextFilter } from '../../../reading/types.js';
import { StockLotFilter } from '../lots/inputs.js';
import { MovementKind } from './types.js';

@InputType('MovementKindFilter', { description: '出入库类型过滤 — Tests of this kind.' })
export class MovementKindFilter {
  @Field(() => MovementKind, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof MovementKind;

  @Field(() => [MovementKind], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof MovementKind)[];
}

@InputType('StockMovementFilter', { description: '出入库记录过滤 — Which items to list; all tests that are given must hold.' })
export class StockMovementFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => StockLotFilter, { nullable: true, description: '库存批次 — The lot moved.' })
  lot?: StockLotFilter | null;

  @Field(() => MovementKindFilter, { nullable: true, description: '类型 — Kind.' })
  kind?: MovementKindFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '数量变化 — Change of the balance.' })
  quantityChange?: NumberFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '发生时间 — When it happened.' })
  occurredAt?: DateTimeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '调拨单号 — Number that joins both sides of a transfer.' })
  transfer?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '单据号 — Document number.' })
  documentNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '登记人 — Caller who recorded it.' })
  recordedBy?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [StockMovementFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: StockMovementFilter[] | null;

  @Field(() => [StockMovementFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: StockMovementFilter[] | null;

  @Field(() => StockMovementFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: StockMovementFilter | null;
}

@InputType('StockMovementListFilter', { description: '出入库记录量词过滤 — Tests of the related items.' })
export class StockMovementListFilter {
  @Field(() => StockMovementFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: StockMovementFilter | null;

  @Field(() => StockMovementFilter, { nullable: true, description: '没有 — None is so.' })
  none?: StockMovementFilter | null;

  @Field(() => StockMovementFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: StockMovementFilter | null;
}

export const StockMovementOrderField = namesOf(['CODE', 'OCCURRED_AT', 'QUANTITY_CHANGE', 'CREATED_AT', 'UPDATED_AT']);
registerEnumType(StockMovementOrderField, {
  name: 'StockMovementOrderField',
  description: '出入库记录排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    OCCURRED_AT: { description: '发生时间 — When it happened.' },
    QUANTITY_CHANGE: { description: '数量变化 — Change of the balance.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('StockMovementOrder', { description: '出入库记录排序 — One key of an order.' })
export class StockMovementOrder {
  @Field(() => StockMovementOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof StockMovementOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class StockMovementListArguments extends PageArguments {
  @Field(() => StockMovementFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: StockMovementFilter | null;

  @Field(() => [StockMovementOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: StockMovementOrder[] | null;
}

@ArgsType()
export class StockMovementRootArguments extends RootPageArguments {
  @Field(() => StockMovementFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: StockMovementFilter | null;

  @Field(() => [StockMovementOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: StockMovementOrder[] | null;
}

export const MovementAct = namesOf(['RECEIPT', 'ISSUE', 'TRANSFER', 'RETURN', 'SCRAP', 'COUNT', 'RESERVE', 'RELEASE']);
registerEnumType(MovementAct, {
  name: 'MovementAct',
  description: '出入库操作 — What to record about a lot.',
  valuesConfig: {
    RECEIPT: { description: '入库 — Adds the quantity.' },
    ISSUE: { description: '出库 — Takes the quantity from what is available.' },
    TRANSFER: { description: '调拨 — Moves the quantity to another depot, written on both sides.' },
    RETURN: { description: '归还 — Adds what came back.' },
    SCRAP: { description: '报废 — Takes the quantity from what is available.' },
    COUNT: { description: '盘点 — Sets the balance to the quantity counted.' },
    RESERVE: { description: '预留 — Sets the quantity aside.' },
    RELEASE: { description: '解除预留 — Frees the quantity.' },
  },
});

@InputType('StockMovementInput', { description: '出入库登记 — A movement to record; balances never become negative.' })
export class StockMovementInput {
  @Field(() => String, { description: '库存批次 — Code or id of the lot.' })
  lot!: string;

  @Field(() => MovementAct, { description: '操作 — What happens.' })
  act!: keyof typeof MovementAct;

  @Field(() => Float, { description: '数量 — Above 0, at most three decimals; for COUNT the quantity found, 0 or more.' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: '调入储备库 — Code or id; for TRANSFER.' })
  toDepot?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '已到达 — For TRANSFER: false keeps the goods in transit until receiveTransfer; true when left out.',
  })
  arrived?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '发生时间 — Now when left out; not in the future.' })
  occurredAt?: string | null;

  @Field(() => String, { nullable: true, description: '单据号 — Document number.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: '事件类型 — scheme:code or id of the emergency served.' })
  eventType?: string | null;

  @Field(() => String, { nullable: true, description: '事由 — Reason.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: '幂等键 — A repeated key records the movement once.' })
  key?: string | null;
}
