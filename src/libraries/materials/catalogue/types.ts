import { Arg, Args, Field, Float, Int, ObjectType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { MaterialCategoryType } from '../../../vocabulary/classifications/types.js';
import { AgreementItemType } from '../agreements/types.js';
import { RequiredHoldingListArguments } from '../holdings/inputs.js';
import { RequiredHoldingConnectionType } from '../holdings/types.js';
import { StockLotListArguments } from '../lots/inputs.js';
import { StockLotConnectionType } from '../lots/types.js';

@ObjectType('Material', { implements: RecordType, description: '应急物资 — An item of the catalogue of emergency materials.' })
export class MaterialType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => MaterialCategoryType, { nullable: true, description: '主分类 — Main category.' })
  category?: MaterialCategoryType | null;

  @Field(() => [MaterialCategoryType], { description: '全部分类 — All categories, in all code schemes, the main one first.' })
  classifications!: MaterialCategoryType[];

  @Field(() => String, { nullable: true, description: '规格 — Specification.' })
  specification?: string | null;

  @Field(() => String, { nullable: true, description: '型号 — Model.' })
  model?: string | null;

  @Field(() => String, { description: '计量单位 — Unit in which quantities of this material are counted.' })
  unit!: string;

  @Field(() => String, { nullable: true, description: '生产厂家 — Manufacturer.' })
  manufacturer?: string | null;

  @Field(() => Float, { nullable: true, description: '长（厘米） — Length of one item in centimetres; null when unknown.' })
  lengthCm?: number | null;

  @Field(() => Float, { nullable: true, description: '宽（厘米） — Width of one item in centimetres.' })
  widthCm?: number | null;

  @Field(() => Float, { nullable: true, description: '高（厘米） — Height of one item in centimetres.' })
  heightCm?: number | null;

  @Field(() => Float, { nullable: true, description: '体积（升） — Volume of one item in litres.' })
  volumeLitre?: number | null;

  @Field(() => Float, { nullable: true, description: '重量（千克） — Weight of one item in kilograms.' })
  weightKg?: number | null;

  @Field(() => Int, { nullable: true, description: '保质期（天） — Days from production to expiry.' })
  shelfLifeDays?: number | null;

  @Field(() => Int, { nullable: true, description: '维保周期（天） — Days between two maintenances.' })
  maintenanceIntervalDays?: number | null;

  @Field(() => Boolean, { description: '可回收 — Whether the item comes back after use.' })
  recoverable!: boolean;

  @Field(() => String, { nullable: true, description: '联合国编号 — UN number of dangerous goods, four digits.' })
  unNumber?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => Float, { description: '总库存 — Balance of all lots that this caller may see.' })
  quantity!: number;

  @Field(() => Float, { description: '可用库存 — Balance of all lots less what is set aside.' })
  available!: number;

  @Field(() => Float, { description: '可调用库存 — What is available in lots neither expired nor unusable on the day asked.' })
  usable!: number;

  @Field(() => StockLotConnectionType, { description: '库存批次 — Stock lots of this material.' })
  lots(@Args(() => StockLotListArguments) _page: StockLotListArguments): StockLotConnectionType {
    return compiled();
  }

  @Field(() => [AgreementItemType], { description: '协议储备 — Agreed reserves of this material.' })
  agreementItems!: AgreementItemType[];

  @Field(() => RequiredHoldingConnectionType, { description: '应储备量 — Required holdings that name this material.' })
  requiredHoldings(@Args(() => RequiredHoldingListArguments) _page: RequiredHoldingListArguments): RequiredHoldingConnectionType {
    return compiled();
  }
}

@ObjectType('MaterialEdge', { description: '物资边 — One item of a list of this kind.' })
export class MaterialEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => MaterialType, { description: '物资 — The item.' })
  node!: MaterialType;
}

@ObjectType('MaterialConnection', { description: '物资列表 — A page of a list of this kind (Relay connection).' })
export class MaterialConnectionType {
  @Field(() => [MaterialEdgeType], { description: '边 — Items with their cursors.' })
  edges!: MaterialEdgeType[];

  @Field(() => [MaterialType], { description: '物资 — Items without cursors.' })
  nodes!: MaterialType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('MaterialPayload', { description: '物资写入结果 — What a write of this kind did.' })
export class MaterialPayloadType {
  @Field(() => MaterialType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: MaterialType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
