import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DecimalScalar } from '../../../platform/scalars.js';
import { EventTypeType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { CasePublicity, EventLevel, FigureState } from '../register/enums.js';

@ObjectType('CaseGroup', {
  description: '案例汇总组 — One group of cases; what was not grouped by is null, and sums are null where no case states the number.',
})
export class CaseGroupType {
  @Field(() => EventTypeType, { nullable: true, description: '事件大类 — When grouped by EVENT_GROUP.' })
  eventGroup?: EventTypeType | null;

  @Field(() => EventTypeType, { nullable: true, description: '事件类 — When grouped by EVENT_CLASS.' })
  eventClass?: EventTypeType | null;

  @Field(() => EventTypeType, { nullable: true, description: '事件类型 — When grouped by EVENT_TYPE.' })
  eventType?: EventTypeType | null;

  @Field(() => EventLevel, { nullable: true, description: '事件级别 — When grouped by LEVEL.' })
  level?: keyof typeof EventLevel | null;

  @Field(() => Int, { nullable: true, description: '年份 — When grouped by YEAR.' })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: '月份 — When grouped by MONTH; null for cases of which only the year is known.' })
  month?: number | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — When grouped by REGION.' })
  region?: RegionType | null;

  @Field(() => RegionType, { nullable: true, description: '区县 — When grouped by COUNTY.' })
  county?: RegionType | null;

  @Field(() => OrganizationType, { nullable: true, description: '牵头单位 — When grouped by ORGANIZATION.' })
  organization?: OrganizationType | null;

  @Field(() => FigureState, { nullable: true, description: '数字状态 — When grouped by FIGURE_STATE.' })
  figureState?: keyof typeof FigureState | null;

  @Field(() => CasePublicity, { nullable: true, description: '公开程度 — When grouped by PUBLICITY.' })
  publicity?: keyof typeof CasePublicity | null;

  @Field(() => Int, { description: '案例数 — Number of cases.' })
  cases!: number;

  @Field(() => Float, { nullable: true, description: '死亡人数 — Sum of deaths.' })
  deaths?: number | null;

  @Field(() => Float, { nullable: true, description: '失踪人数 — Sum of missing.' })
  missing?: number | null;

  @Field(() => Float, { nullable: true, description: '重伤人数 — Sum of seriously injured.' })
  seriousInjuries?: number | null;

  @Field(() => Float, { nullable: true, description: '轻伤人数 — Sum of slightly injured.' })
  minorInjuries?: number | null;

  @Field(() => Float, { nullable: true, description: '转移人数 — Sum of evacuated.' })
  evacuated?: number | null;

  @Field(() => Float, { nullable: true, description: '受灾人数 — Sum of affected.' })
  affected?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '直接经济损失（元） — Sum of direct losses in yuan.' })
  directLossYuan?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '平均直接经济损失（元） — Mean of the cases that state a direct loss, in yuan to a cent.',
  })
  averageDirectLossYuan?: string | null;
}
