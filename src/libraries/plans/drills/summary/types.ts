import { Field, Float, Int, ObjectType } from 'type-graphql';
import { OrganizationType } from '../../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../../vocabulary/regions/types.js';
import { PlanKind, PlanType } from '../../register/types.js';
import { DrillForm, DrillPurpose, DrillScope } from '../types.js';

@ObjectType('DrillGroup', { description: '演练汇总组 — One group of drills; what was not grouped by is null.' })
export class DrillGroupType {
  @Field(() => Int, { nullable: true, description: '年份 — Year in which it was held, when grouped by YEAR.' })
  year?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: '月份 — Month in which it was held, 1 to 12; group by YEAR as well, when grouped by MONTH.',
  })
  month?: number | null;

  @Field(() => DrillForm, { nullable: true, description: '形式 — Tabletop or live, when grouped by FORM.' })
  form?: keyof typeof DrillForm | null;

  @Field(() => DrillScope, { nullable: true, description: '范围 — Comprehensive or single, when grouped by SCOPE.' })
  scope?: keyof typeof DrillScope | null;

  @Field(() => DrillPurpose, { nullable: true, description: '目的 — What it was for, when grouped by PURPOSE.' })
  purpose?: keyof typeof DrillPurpose | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which it was held, when grouped by REGION.' })
  region?: RegionType | null;

  @Field(() => OrganizationType, { nullable: true, description: '组织单位 — Organisation that held it, when grouped by ORGANIZATION.' })
  organization?: OrganizationType | null;

  @Field(() => PlanType, { nullable: true, description: '预案 — Plan that was drilled, when grouped by PLAN.' })
  plan?: PlanType | null;

  @Field(() => PlanKind, { nullable: true, description: '预案种类 — Kind of the plan that was drilled, when grouped by PLAN_KIND.' })
  planKind?: keyof typeof PlanKind | null;

  @Field(() => Boolean, { nullable: true, description: '已评估 — Whether it has been evaluated, when grouped by EVALUATED.' })
  evaluated?: boolean | null;

  @Field(() => Int, { description: '演练次数 — Number of drills.' })
  drills!: number;

  @Field(() => Int, { description: '预案数 — Number of different plans that were drilled.' })
  plans!: number;

  @Field(() => Int, { description: '参演队伍数 — Number of different teams that took part.' })
  teams!: number;

  @Field(() => Int, { description: '参演人次 — Sum of the people who took part.' })
  participants!: number;

  @Field(() => Float, { description: '时长（小时） — Sum of the hours.' })
  hours!: number;

  @Field(() => Int, { description: '已评估次数 — Number of drills that have been evaluated.' })
  evaluatedDrills!: number;

  @Field(() => Float, { nullable: true, description: '平均评分 — Mean of the scores given, to two decimals; null when there is none.' })
  averageScore?: number | null;
}
