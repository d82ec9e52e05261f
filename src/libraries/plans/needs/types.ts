import { Field, Float, Int, ObjectType } from 'type-graphql';
import { MaterialCategoryType, ResourceTypeType } from '../../../vocabulary/classifications/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { MaterialType } from '../../materials/catalogue/types.js';
import { PlanType } from '../register/types.js';
import { PlanNeedKind, ResponseLevel } from '../versions/structure/types.js';

@ObjectType('PlanNeedGroup', {
  description: '预案资源需求汇总组 — What plans in force need together, against what there is; what was not grouped by is null.',
})
export class PlanNeedGroupType {
  @Field(() => PlanNeedKind, { nullable: true, description: '资源种类 — Material, team or expert; always given.' })
  kind?: keyof typeof PlanNeedKind | null;

  @Field(() => String, { nullable: true, description: '计量单位 — Unit of the quantities; always given.' })
  unit?: string | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division of the plan, when grouped by REGION.' })
  region?: RegionType | null;

  @Field(() => MaterialCategoryType, {
    nullable: true,
    description: '物资分类 — Category that is needed, or that of the material that is needed, when grouped by CATEGORY.',
  })
  category?: MaterialCategoryType | null;

  @Field(() => MaterialType, { nullable: true, description: '物资 — Material that is needed, when grouped by MATERIAL.' })
  material?: MaterialType | null;

  @Field(() => ResourceTypeType, {
    nullable: true,
    description: '资源类型 — Type of team or expert that is needed, when grouped by RESOURCE_TYPE.',
  })
  resourceType?: ResourceTypeType | null;

  @Field(() => ResponseLevel, {
    nullable: true,
    description: '响应级别 — Response level, when grouped by RESPONSE_LEVEL; null stands for needs of every level.',
  })
  responseLevel?: keyof typeof ResponseLevel | null;

  @Field(() => PlanType, { nullable: true, description: '预案 — Plan that needs it, when grouped by PLAN.' })
  plan?: PlanType | null;

  @Field(() => Int, { description: '预案数 — Number of different plans in force that need something of the group.' })
  plans!: number;

  @Field(() => Int, { description: '需求条数 — Number of needs that the plans state.' })
  needs!: number;

  @Field(() => Float, {
    description: '单一预案最大需求 — What any one plan at a time needs: of each thing the largest need of a single plan.',
  })
  neededForOne!: number;

  @Field(() => Float, { description: '全部预案合计需求 — What all plans at once need: the sum of the needs of the plans.' })
  neededForAll!: number;

  @Field(() => Float, { description: '可用数量 — What the city has of it on the day asked, each unit counted once.' })
  available!: number;

  @Field(() => Float, { description: '单一预案缺口 — What is missing for any one plan at a time, reckoned thing by thing.' })
  missingForOne!: number;

  @Field(() => Float, { description: '全部预案缺口 — What is missing for all plans at once, reckoned thing by thing.' })
  missingForAll!: number;
}
