import { Arg, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { EventTypeType } from '../../../vocabulary/classifications/types.js';
import { movementKinds } from '../entity.js';
import { StockLotType } from '../lots/types.js';

export const MovementKind = namesOf(movementKinds);
registerEnumType(MovementKind, {
  name: 'MovementKind',
  description: '出入库类型 — Kind of a stock movement.',
  valuesConfig: {
    RECEIPT: { description: '入库 — Goods come in.' },
    ISSUE: { description: '出库 — Goods go out for use.' },
    TRANSFER_OUT: { description: '调拨出库 — Goods leave for another depot.' },
    TRANSFER_IN: { description: '调拨入库 — Goods arrive from another depot.' },
    RETURN: { description: '归还 — Goods come back from use.' },
    SCRAP: { description: '报废 — Goods are written off.' },
    COUNT: { description: '盘点 — The balance is set to what was counted.' },
    RESERVE: { description: '预留 — Goods are set aside.' },
    RELEASE: { description: '解除预留 — Goods are no longer set aside.' },
  },
});

@ObjectType('StockMovement', {
  implements: RecordType,
  description: '出入库记录 — One change of a lot, with the balances that it left; never altered afterwards.',
})
export class StockMovementType extends RecordType {
  @Field(() => StockLotType, { description: '库存批次 — The lot moved.' })
  lot!: StockLotType;

  @Field(() => MovementKind, { description: '类型 — Kind of movement.' })
  kind!: keyof typeof MovementKind;

  @Field(() => Float, { description: '数量变化 — Change of the balance; negative when goods leave.' })
  quantityChange!: number;

  @Field(() => Float, { description: '预留变化 — Change of what is set aside.' })
  reservedChange!: number;

  @Field(() => Float, { description: '结存 — Balance after the movement.' })
  balance!: number;

  @Field(() => Float, { description: '预留结存 — Set aside after the movement.' })
  reservedBalance!: number;

  @Field(() => DateTimeScalar, { description: '发生时间 — When it happened.' })
  occurredAt!: string;

  @Field(() => String, { nullable: true, description: '调拨单号 — Number that joins both sides of a transfer.' })
  transfer?: string | null;

  @Field(() => String, { nullable: true, description: '单据号 — Document number.' })
  documentNumber?: string | null;

  @Field(() => EventTypeType, { nullable: true, description: '事件类型 — Class of the emergency it served.' })
  eventType?: EventTypeType | null;

  @Field(() => String, { nullable: true, description: '事由 — Reason.' })
  reason?: string | null;

  @Field(() => String, { description: '登记人 — Caller who recorded it.' })
  recordedBy!: string;
}

@ObjectType('StockMovementEdge', { description: '出入库记录边 — One item of a list of this kind.' })
export class StockMovementEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => StockMovementType, { description: '出入库记录 — The item.' })
  node!: StockMovementType;
}

@ObjectType('StockMovementConnection', { description: '出入库记录列表 — A page of a list of this kind (Relay connection).' })
export class StockMovementConnectionType {
  @Field(() => [StockMovementEdgeType], { description: '边 — Items with their cursors.' })
  edges!: StockMovementEdgeType[];

  @Field(() => [StockMovementType], { description: '出入库记录 — Items without cursors.' })
  nodes!: StockMovementType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('StockMovementPayload', { description: '出入库记录写入结果 — What a write of this kind did.' })
export class StockMovementPayloadType {
  @Field(() => StockMovementType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: StockMovementType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
