import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { MaterialCategoryType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { MaterialType } from '../catalogue/types.js';
import { DepotType } from '../depots/types.js';

@ObjectType('RequiredHolding', {
  implements: RecordType,
  description: '应储备量 — How much of a material or category someone must hold, and by which rule.',
})
export class RequiredHoldingType extends RecordType {
  @Field(() => MaterialType, { nullable: true, description: '物资 — Material to be held; null when a category is named.' })
  material?: MaterialType | null;

  @Field(() => MaterialCategoryType, { nullable: true, description: '分类 — Category to be held; null when a material is named.' })
  category?: MaterialCategoryType | null;

  @Field(() => DepotType, { nullable: true, description: '储备库 — Depot that must hold it.' })
  depot?: DepotType | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division that must hold it, in all its depots.' })
  region?: RegionType | null;

  @Field(() => OrganizationType, { nullable: true, description: '单位 — Organisation that must hold it, in all its depots.' })
  organization?: OrganizationType | null;

  @Field(() => Float, { description: '最低储备量 — Least quantity in use, in `unit`.' })
  minimumQuantity!: number;

  @Field(() => Float, { nullable: true, description: '人均数量 — Quantity for each person.' })
  perPerson?: number | null;

  @Field(() => Int, { nullable: true, description: '人数 — Number of persons.' })
  persons?: number | null;

  @Field(() => Int, { nullable: true, description: '备份比（在用） — For so many in use …' })
  spareInUse?: number | null;

  @Field(() => Int, { nullable: true, description: '备份比（备用） — … so many spares are kept; 4 and 1 for a ratio of 4:1.' })
  spareKept?: number | null;

  @Field(() => Float, { description: '应储备数量 — Larger of the minimum and the per-person need, with spares.' })
  requiredQuantity!: number;

  @Field(() => Float, { description: '实际储备数量 — Usable goods that the holder has on the day asked: not expired, not unusable.' })
  heldQuantity!: number;

  @Field(() => Float, { description: '缺口 — Required less held; 0 when enough is held.' })
  shortfall!: number;

  @Field(() => String, { description: '计量单位 — Unit of the quantities.' })
  unit!: string;

  @Field(() => String, { description: '依据 — Rule that asks for it, such as GB 30077-2023.' })
  basis!: string;

  @Field(() => DateScalar, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '失效日期 — Day on which it no longer holds.' })
  validTo?: string | null;
}

@ObjectType('RequiredHoldingEdge', { description: '应储备量边 — One item of a list of this kind.' })
export class RequiredHoldingEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => RequiredHoldingType, { description: '应储备量 — The item.' })
  node!: RequiredHoldingType;
}

@ObjectType('RequiredHoldingConnection', { description: '应储备量列表 — A page of a list of this kind (Relay connection).' })
export class RequiredHoldingConnectionType {
  @Field(() => [RequiredHoldingEdgeType], { description: '边 — Items with their cursors.' })
  edges!: RequiredHoldingEdgeType[];

  @Field(() => [RequiredHoldingType], { description: '应储备量 — Items without cursors.' })
  nodes!: RequiredHoldingType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('RequiredHoldingPayload', { description: '应储备量写入结果 — What a write of this kind did.' })
export class RequiredHoldingPayloadType {
  @Field(() => RequiredHoldingType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: RequiredHoldingType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
