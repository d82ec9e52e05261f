import { ArgsType, Field, Float, InputType, registerEnumType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../../../platform/scalars.js';
import { PageArguments, RootPageArguments } from '../../../reading/arguments.js';
import {
  DateFilter,
  DateTimeFilter,
  IdFilter,
  namesOf,
  NearInput,
  NumberFilter,
  SortDirection,
  TextFilter,
} from '../../../reading/types.js';
import { AgreementFilter } from '../agreements/inputs.js';
import { MaterialFilter } from '../catalogue/inputs.js';
import { DepotFilter } from '../depots/inputs.js';
import { CapitalSource, LotCondition, ReserveMethod } from './types.js';
import { StockMovementListFilter } from '../movements/inputs.js';

@InputType('ReserveMethodFilter', { description: '储备方式过滤 — Tests of this kind.' })
export class ReserveMethodFilter {
  @Field(() => ReserveMethod, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof ReserveMethod;

  @Field(() => [ReserveMethod], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof ReserveMethod)[];
}

@InputType('LotConditionFilter', { description: '状况过滤 — Tests of this kind.' })
export class LotConditionFilter {
  @Field(() => LotCondition, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof LotCondition;

  @Field(() => [LotCondition], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof LotCondition)[];
}

@InputType('CapitalSourceFilter', { description: '资金来源过滤 — Tests of this kind.' })
export class CapitalSourceFilter {
  @Field(() => CapitalSource, { nullable: true, description: '等于 — Is this.' })
  eq?: keyof typeof CapitalSource;

  @Field(() => [CapitalSource], { nullable: true, description: '属于 — Is one of these.' })
  in?: (keyof typeof CapitalSource)[];
}

@InputType('StockLotFilter', { description: '库存批次过滤 — Which items to list; all tests that are given must hold.' })
export class StockLotFilter {
  @Field(() => IdFilter, { nullable: true, description: 'ID — Global id.' })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '编码 — Business code.' })
  code?: TextFilter | null;

  @Field(() => MaterialFilter, { nullable: true, description: '物资 — What it is.' })
  material?: MaterialFilter | null;

  @Field(() => DepotFilter, { nullable: true, description: '储备库 — Where it is.' })
  depot?: DepotFilter | null;

  @Field(() => AgreementFilter, { nullable: true, description: '协议 — Agreement that guarantees it.' })
  agreement?: AgreementFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '批号 — Batch number.' })
  batchNumber?: TextFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '序列号 — Serial number.' })
  serialNumber?: TextFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '数量 — Balance.' })
  quantity?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '预留数量 — Set aside.' })
  reserved?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '可用数量 — Balance less what is set aside.' })
  available?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '在途数量 — On the way here.' })
  inTransit?: NumberFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '生产日期 — Day of production.' })
  productionDate?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '采购日期 — Day of purchase.' })
  purchaseDate?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '有效期至 — Last day of use.' })
  expiryDate?: DateFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '币种 — Currency, ISO 4217.' })
  currency?: TextFilter | null;

  @Field(() => LotConditionFilter, { nullable: true, description: '状况 — Condition.' })
  condition?: LotConditionFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '下次维保 — Day of the next maintenance.' })
  nextMaintenance?: DateFilter | null;

  @Field(() => CapitalSourceFilter, { nullable: true, description: '资金来源 — Who paid.' })
  capitalSource?: CapitalSourceFilter | null;

  @Field(() => ReserveMethodFilter, { nullable: true, description: '储备方式 — How reserved.' })
  reserveMethod?: ReserveMethodFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '供应商 — Supplier.' })
  supplier?: TextFilter | null;

  @Field(() => StockMovementListFilter, { nullable: true, description: '出入库记录 — Its movements.' })
  movements?: StockMovementListFilter | null;

  @Field(() => TextFilter, { nullable: true, description: '来源标识 — Receipt, file or list.' })
  sourceReference?: TextFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '创建时间 — When created.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: '更新时间 — When last changed.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => [StockLotFilter], { nullable: true, description: '并且 — All of these hold.' })
  and?: StockLotFilter[] | null;

  @Field(() => [StockLotFilter], { nullable: true, description: '或者 — One of these holds.' })
  or?: StockLotFilter[] | null;

  @Field(() => StockLotFilter, { nullable: true, description: '非 — This does not hold.' })
  not?: StockLotFilter | null;
}

@InputType('StockLotListFilter', { description: '库存批次量词过滤 — Tests of the related items.' })
export class StockLotListFilter {
  @Field(() => StockLotFilter, { nullable: true, description: '存在 — At least one is so.' })
  some?: StockLotFilter | null;

  @Field(() => StockLotFilter, { nullable: true, description: '没有 — None is so.' })
  none?: StockLotFilter | null;

  @Field(() => StockLotFilter, { nullable: true, description: '全部 — Every one is so (also when there is none).' })
  every?: StockLotFilter | null;
}

export const StockLotOrderField = namesOf([
  'CODE',
  'EXPIRY_DATE',
  'QUANTITY',
  'AVAILABLE',
  'NEXT_MAINTENANCE',
  'UNIT_PRICE',
  'PRODUCTION_DATE',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(StockLotOrderField, {
  name: 'StockLotOrderField',
  description: '库存批次排序字段 — Keys to sort by.',
  valuesConfig: {
    CODE: { description: '编码 — Business code.' },
    EXPIRY_DATE: { description: '有效期 — Last day of use.' },
    QUANTITY: { description: '数量 — Balance.' },
    AVAILABLE: { description: '可用数量 — Balance less what is set aside.' },
    NEXT_MAINTENANCE: { description: '下次维保 — Day of the next maintenance.' },
    UNIT_PRICE: { description: '单价 — Price of one unit.' },
    PRODUCTION_DATE: { description: '生产日期 — Day of production.' },
    CREATED_AT: { description: '创建时间 — When created.' },
    UPDATED_AT: { description: '更新时间 — When last changed.' },
  },
});

@InputType('StockLotOrder', { description: '库存批次排序 — One key of an order.' })
export class StockLotOrder {
  @Field(() => StockLotOrderField, { description: '字段 — What to sort by.' })
  field!: keyof typeof StockLotOrderField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: '方向 — ASC when left out.' })
  direction!: keyof typeof SortDirection;
}

@ArgsType()
export class StockLotListArguments extends PageArguments {
  @Field(() => StockLotFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: StockLotFilter | null;

  @Field(() => [StockLotOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: StockLotOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point; a radius leaves out what is farther.' })
  near?: NearInput | null;
}

@ArgsType()
export class StockLotRootArguments extends RootPageArguments {
  @Field(() => StockLotFilter, { nullable: true, description: '过滤 — Which items; all tests must hold.' })
  filter?: StockLotFilter | null;

  @Field(() => [StockLotOrder], { nullable: true, description: '排序 — Keys in order of weight, at most 6.' })
  orderBy?: StockLotOrder[] | null;

  @Field(() => NearInput, { nullable: true, description: '附近 — Sorts by distance from a point; a radius leaves out what is farther.' })
  near?: NearInput | null;
}

@InputType('CreateStockLotInput', { description: '新建库存批次 — Values of a new lot.' })
export class CreateStockLotInput {
  @Field(() => String, { description: '编码 — Business code, unique.' })
  code!: string;

  @Field(() => String, { description: '物资 — Code or id.' })
  material!: string;

  @Field(() => String, { description: '储备库 — Code or id.' })
  depot!: string;

  @Field(() => String, { nullable: true, description: '储备协议 — Code or id.' })
  agreement?: string | null;

  @Field(() => String, { nullable: true, description: '批号 — Batch number.' })
  batchNumber?: string | null;

  @Field(() => String, { nullable: true, description: '序列号 — Serial number.' })
  serialNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '生产日期 — Day of production.' })
  productionDate?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '采购日期 — Day of purchase.' })
  purchaseDate?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '有效期至 — Last day of use; from production date and shelf life when left out.',
  })
  expiryDate?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '单价 — Price of one unit, 0 or more.' })
  unitPrice?: string | null;

  @Field(() => String, { nullable: true, description: '币种 — ISO 4217; CNY when left out.' })
  currency?: string | null;

  @Field(() => LotCondition, { nullable: true, description: '状况 — GOOD when left out.' })
  condition?: keyof typeof LotCondition | null;

  @Field(() => DateScalar, { nullable: true, description: '上次维保 — Day.' })
  lastMaintenance?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '下次维保 — Day; from the last and the interval when left out.' })
  nextMaintenance?: string | null;

  @Field(() => CapitalSource, { nullable: true, description: '资金来源 — Who paid.' })
  capitalSource?: keyof typeof CapitalSource | null;

  @Field(() => ReserveMethod, { nullable: true, description: '储备方式 — PHYSICAL when left out.' })
  reserveMethod?: keyof typeof ReserveMethod | null;

  @Field(() => String, { nullable: true, description: '供应商 — Supplier or donor.' })
  supplier?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => Float, { nullable: true, description: '期初数量 — Opening balance, written as a receipt; 0 when left out.' })
  quantity?: number | null;
}

@InputType('UpdateStockLotInput', {
  description: '修改库存批次 — Values to change: left out stays, null clears. Balances change by movements only.',
})
export class UpdateStockLotInput {
  @Field(() => String, { nullable: true, description: '编码 — Business code, unique.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: '储备协议 — Code or id.' })
  agreement?: string | null;

  @Field(() => String, { nullable: true, description: '批号 — Batch number.' })
  batchNumber?: string | null;

  @Field(() => String, { nullable: true, description: '序列号 — Serial number.' })
  serialNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '生产日期 — Day of production.' })
  productionDate?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '采购日期 — Day of purchase.' })
  purchaseDate?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '有效期至 — Last day of use; from production date and shelf life when left out.',
  })
  expiryDate?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '单价 — Price of one unit, 0 or more.' })
  unitPrice?: string | null;

  @Field(() => String, { nullable: true, description: '币种 — ISO 4217; CNY when left out.' })
  currency?: string | null;

  @Field(() => LotCondition, { nullable: true, description: '状况 — GOOD when left out.' })
  condition?: keyof typeof LotCondition | null;

  @Field(() => DateScalar, { nullable: true, description: '上次维保 — Day.' })
  lastMaintenance?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '下次维保 — Day; from the last and the interval when left out.' })
  nextMaintenance?: string | null;

  @Field(() => CapitalSource, { nullable: true, description: '资金来源 — Who paid.' })
  capitalSource?: keyof typeof CapitalSource | null;

  @Field(() => ReserveMethod, { nullable: true, description: '储备方式 — PHYSICAL when left out.' })
  reserveMethod?: keyof typeof ReserveMethod | null;

  @Field(() => String, { nullable: true, description: '供应商 — Supplier or donor.' })
  supplier?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;
}
