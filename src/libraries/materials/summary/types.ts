import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../../../platform/scalars.js';
import { MaterialCategoryType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { MaterialType } from '../catalogue/types.js';
import { DepotLevel, DepotType } from '../depots/types.js';
import { LotCondition, ReserveMethod } from '../lots/types.js';

@ObjectType('MaterialGroup', { description: '物资汇总组 — One group of stock lots; what was not grouped by is null.' })
export class MaterialGroupType {
  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division, when grouped by REGION.' })
  region?: RegionType | null;

  @Field(() => RegionType, { nullable: true, description: '区县 — County or district, when grouped by COUNTY.' })
  county?: RegionType | null;

  @Field(() => DepotType, { nullable: true, description: '储备库 — Depot, when grouped by DEPOT.' })
  depot?: DepotType | null;

  @Field(() => DepotLevel, { nullable: true, description: '储备库级别 — Level, when grouped by DEPOT_LEVEL.' })
  depotLevel?: keyof typeof DepotLevel | null;

  @Field(() => OrganizationType, { nullable: true, description: '管理单位 — Organisation, when grouped by ORGANIZATION.' })
  organization?: OrganizationType | null;

  @Field(() => MaterialCategoryType, { nullable: true, description: '主分类 — Category, when grouped by CATEGORY.' })
  category?: MaterialCategoryType | null;

  @Field(() => MaterialType, { nullable: true, description: '物资 — Material, when grouped by MATERIAL.' })
  material?: MaterialType | null;

  @Field(() => String, { nullable: true, description: '计量单位 — Unit, when grouped by UNIT.' })
  unit?: string | null;

  @Field(() => LotCondition, { nullable: true, description: '状况 — Condition, when grouped by CONDITION.' })
  condition?: keyof typeof LotCondition | null;

  @Field(() => ReserveMethod, { nullable: true, description: '储备方式 — Reserve method, when grouped by RESERVE_METHOD.' })
  reserveMethod?: keyof typeof ReserveMethod | null;

  @Field(() => String, { nullable: true, description: '币种 — Currency, when grouped by CURRENCY.' })
  currency?: string | null;

  @Field(() => Int, { nullable: true, description: '到期年份 — Year, when grouped by EXPIRY_YEAR.' })
  expiryYear?: number | null;

  @Field(() => Int, { description: '批次数 — Number of lots.' })
  lots!: number;

  @Field(() => Int, { description: '物资种类数 — Number of different materials.' })
  materials!: number;

  @Field(() => Float, { description: '数量 — Sum of balances; adds different units unless grouped by UNIT or MATERIAL.' })
  quantity!: number;

  @Field(() => Float, { description: '预留数量 — Sum set aside.' })
  reserved!: number;

  @Field(() => Float, { description: '可用数量 — Sum of balances less what is set aside.' })
  available!: number;

  @Field(() => Float, { description: '可调用数量 — Sum of what is available in lots neither expired nor unusable on the day asked.' })
  usable!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '金额 — Sum of quantity times price; adds different currencies unless grouped by CURRENCY.',
  })
  value?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '最早到期日 — First last-day-of-use in the group.' })
  earliestExpiry?: string | null;
}
