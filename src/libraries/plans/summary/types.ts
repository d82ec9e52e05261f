import { Field, Int, ObjectType } from 'type-graphql';
import { EventTypeType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { PlanKind, PlanLevel } from '../register/types.js';
import { PlanStage } from '../versions/types.js';

@ObjectType('PlanGroup', { description: '预案汇总组 — One group of plans and their versions; what was not grouped by is null.' })
export class PlanGroupType {
  @Field(() => PlanKind, { nullable: true, description: '预案种类 — Kind of the plan, when grouped by KIND.' })
  kind?: keyof typeof PlanKind | null;

  @Field(() => PlanLevel, { nullable: true, description: '层级 — Level of the plan, when grouped by LEVEL.' })
  level?: keyof typeof PlanLevel | null;

  @Field(() => Boolean, { nullable: true, description: '高危单位 — Whether the unit is of high risk, when grouped by HIGH_RISK.' })
  highRisk?: boolean | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division of the plan, when grouped by REGION.' })
  region?: RegionType | null;

  @Field(() => OrganizationType, { nullable: true, description: '编制单位 — Organisation of the plan, when grouped by ORGANIZATION.' })
  organization?: OrganizationType | null;

  @Field(() => EventTypeType, {
    nullable: true,
    description:
      '事件大类 — Class at the top, or the one below it, in which the emergencies of the plan lie; a plan for several stands in several groups, when grouped by EVENT_CLASS.',
  })
  eventClass?: EventTypeType | null;

  @Field(() => PlanStage, { nullable: true, description: '阶段 — Stage of the version, when grouped by STAGE.' })
  stage?: keyof typeof PlanStage | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '现行 — Whether the version is the one in force on the day asked, when grouped by IN_FORCE.',
  })
  inForce?: boolean | null;

  @Field(() => Int, { nullable: true, description: '印发年份 — Year in which the version was issued, when grouped by ISSUED_YEAR.' })
  issuedYear?: number | null;

  @Field(() => Int, { description: '预案数 — Number of different plans.' })
  plans!: number;

  @Field(() => Int, { description: '现行预案数 — Number of plans of which a version is in force on the day asked.' })
  plansInForce!: number;

  @Field(() => Int, { description: '版本数 — Number of versions.' })
  versions!: number;

  @Field(() => Int, { description: '修订数 — Number of versions issued that follow an earlier one.' })
  revised!: number;

  @Field(() => Int, { description: '已备案数 — Number of versions that have been filed.' })
  filed!: number;

  @Field(() => Int, { description: '章节数 — Number of sections of the versions.' })
  sections!: number;
}
