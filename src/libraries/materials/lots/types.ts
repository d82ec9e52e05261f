import { Arg, Args, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { capitalSources, lotConditions, reserveMethods } from '../entity.js';
import { AgreementType } from '../agreements/types.js';
import { MaterialType } from '../catalogue/types.js';
import { DepotType } from '../depots/types.js';
import { StockMovementListArguments } from '../movements/inputs.js';
import { StockMovementConnectionType } from '../movements/types.js';

export const CapitalSource = namesOf(capitalSources);
registerEnumType(CapitalSource, {
  name: 'CapitalSource',
  description: '资金来源 — Who paid for a lot.',
  valuesConfig: {
    GOVERNMENT: { description: '政府拨款 — Government funds.' },
    GOVERNMENT_SUPPORT: { description: '政府扶持 — Government support.' },
    ENTERPRISE: { description: '企业自筹 — The enterprise itself.' },
    OTHER: { description: '其他 — Another source.' },
  },
});

export const ReserveMethod = namesOf(reserveMethods);
registerEnumType(ReserveMethod, {
  name: 'ReserveMethod',
  description: '储备方式 — How a lot is reserved (risk census dictionary).',
  valuesConfig: {
    PHYSICAL: { description: '实物储备 — Goods in the depot.' },
    AGREEMENT: { description: '协议储备 — Guaranteed by an agreement.' },
    NONE: { description: '无储备 — Not reserved.' },
    OTHER: { description: '其他 — Another way.' },
  },
});

export const LotCondition = namesOf(lotConditions);
registerEnumType(LotCondition, {
  name: 'LotCondition',
  description: '状况 — Condition of the goods of a lot.',
  valuesConfig: {
    NEW: { description: '全新 — New.' },
    GOOD: { description: '完好 — Fit for use.' },
    NEEDS_REPAIR: { description: '待修 — Needs repair before use.' },
    UNUSABLE: { description: '不可用 — Cannot be used.' },
  },
});

@ObjectType('StockLot', {
  implements: RecordType,
  description: '库存批次 — A batch of one material in one depot; its balances change by movements only.',
})
export class StockLotType extends RecordType {
  @Field(() => MaterialType, { description: '物资 — What it is.' })
  material!: MaterialType;

  @Field(() => DepotType, { description: '储备库 — Where it is.' })
  depot!: DepotType;

  @Field(() => AgreementType, { nullable: true, description: '储备协议 — Agreement that guarantees it, for agreed reserves.' })
  agreement?: AgreementType | null;

  @Field(() => String, { nullable: true, description: '批号 — Batch number.' })
  batchNumber?: string | null;

  @Field(() => String, { nullable: true, description: '序列号 — Serial number of equipment.' })
  serialNumber?: string | null;

  @Field(() => Float, { description: '数量 — Balance in the unit of the material.' })
  quantity!: number;

  @Field(() => Float, { description: '预留数量 — How much of the balance is set aside.' })
  reserved!: number;

  @Field(() => Float, { description: '可用数量 — Balance less what is set aside.' })
  available!: number;

  @Field(() => Float, { description: '可调用数量 — What is available, or 0 when the lot is expired or unusable on the day asked.' })
  usable!: number;

  @Field(() => Float, { description: '在途数量 — Sent from elsewhere and not yet arrived.' })
  inTransit!: number;

  @Field(() => DateScalar, { nullable: true, description: '生产日期 — Day of production.' })
  productionDate?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '采购日期 — Day of purchase.' })
  purchaseDate?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '有效期至 — Last day of use.' })
  expiryDate?: string | null;

  @Field(() => Boolean, { description: '已过期 — Whether the last day of use lies before the day asked.' })
  expired!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: '单价 — Price of one unit in `currency`.' })
  unitPrice?: string | null;

  @Field(() => String, { description: '币种 — Currency of the price, ISO 4217.' })
  currency!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '金额 — Quantity times unit price in `currency`.' })
  value?: string | null;

  @Field(() => LotCondition, { description: '状况 — Condition of the goods.' })
  condition!: keyof typeof LotCondition;

  @Field(() => DateScalar, { nullable: true, description: '上次维保 — Day of the last maintenance.' })
  lastMaintenance?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '下次维保 — Day of the next maintenance.' })
  nextMaintenance?: string | null;

  @Field(() => CapitalSource, { nullable: true, description: '资金来源 — Who paid.' })
  capitalSource?: keyof typeof CapitalSource | null;

  @Field(() => ReserveMethod, { description: '储备方式 — How it is reserved.' })
  reserveMethod!: keyof typeof ReserveMethod;

  @Field(() => String, { nullable: true, description: '供应商 — Supplier or donor.' })
  supplier?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => StockMovementConnectionType, { description: '出入库记录 — Movements with running balance, newest first.' })
  movements(@Args(() => StockMovementListArguments) _page: StockMovementListArguments): StockMovementConnectionType {
    return compiled();
  }
}

@ObjectType('StockLotEdge', { description: '库存批次边 — One item of a list of this kind.' })
export class StockLotEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => StockLotType, { description: '库存批次 — The item.' })
  node!: StockLotType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('StockLotConnection', { description: '库存批次列表 — A page of a list of this kind (Relay connection).' })
export class StockLotConnectionType {
  @Field(() => [StockLotEdgeType], { description: '边 — Items with their cursors.' })
  edges!: StockLotEdgeType[];

  @Field(() => [StockLotType], { description: '库存批次 — Items without cursors.' })
  nodes!: StockLotType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('StockLotPayload', { description: '库存批次写入结果 — What a write of this kind did.' })
export class StockLotPayloadType {
  @Field(() => StockLotType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: StockLotType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
