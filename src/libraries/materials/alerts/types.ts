import { Arg, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { AgreementType } from '../agreements/types.js';
import { MaterialType } from '../catalogue/types.js';
import { DepotType } from '../depots/types.js';
import { RequiredHoldingType } from '../holdings/types.js';
import { StockLotType } from '../lots/types.js';

export const StockAlertKind = namesOf(['LOW', 'EXPIRING', 'EXPIRED', 'MAINTENANCE_DUE', 'AGREEMENT_ENDING']);
registerEnumType(StockAlertKind, {
  name: 'StockAlertKind',
  description: '库存预警类型 — Why a stock alert stands.',
  valuesConfig: {
    LOW: { description: '储备不足 — Less is held than a required holding asks for.' },
    EXPIRING: { description: '临期 — A lot with goods expires within the given days.' },
    EXPIRED: { description: '过期 — A lot with goods has expired.' },
    MAINTENANCE_DUE: { description: '待维保 — Maintenance is due within the given days or overdue.' },
    AGREEMENT_ENDING: { description: '协议到期 — An agreement ends within the given days.' },
  },
});

@ObjectType('StockAlert', { description: '库存预警 — Something about the stock that wants action; computed at the moment asked for.' })
export class StockAlertType {
  @Field(() => ID, { description: 'ID — Id of the alert, stable while it stands.' })
  id!: string;

  @Field(() => StockAlertKind, { description: '类型 — Why it stands.' })
  kind!: keyof typeof StockAlertKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: '到期日 — Day on which it falls due: expiry, maintenance or end of the agreement.',
  })
  dueOn?: string | null;

  @Field(() => Int, { nullable: true, description: '剩余天数 — Days until then; negative when past.' })
  daysLeft?: number | null;

  @Field(() => Float, { nullable: true, description: '数量 — Quantity concerned.' })
  quantity?: number | null;

  @Field(() => Float, { nullable: true, description: '缺口 — Quantity missing, for LOW.' })
  shortfall?: number | null;

  @Field(() => StockLotType, { nullable: true, description: '库存批次 — Lot concerned.' })
  lot?: StockLotType | null;

  @Field(() => MaterialType, { nullable: true, description: '物资 — Material concerned.' })
  material?: MaterialType | null;

  @Field(() => DepotType, { nullable: true, description: '储备库 — Depot concerned.' })
  depot?: DepotType | null;

  @Field(() => AgreementType, { nullable: true, description: '储备协议 — Agreement concerned.' })
  agreement?: AgreementType | null;

  @Field(() => RequiredHoldingType, { nullable: true, description: '应储备量 — Required holding concerned.' })
  requiredHolding?: RequiredHoldingType | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division concerned.' })
  region?: RegionType | null;
}

@ObjectType('StockAlertEdge', { description: '库存预警边 — One item of a list of this kind.' })
export class StockAlertEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => StockAlertType, { description: '库存预警 — The item.' })
  node!: StockAlertType;
}

@ObjectType('StockAlertConnection', { description: '库存预警列表 — A page of a list of this kind (Relay connection).' })
export class StockAlertConnectionType {
  @Field(() => [StockAlertEdgeType], { description: '边 — Items with their cursors.' })
  edges!: StockAlertEdgeType[];

  @Field(() => [StockAlertType], { description: '库存预警 — Items without cursors.' })
  nodes!: StockAlertType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
