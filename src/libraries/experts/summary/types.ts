import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ResourceTypeType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { ExpertAvailability, ExpertDuty, ExpertEducation, ExpertLevel, ExpertState, ExpertTitleLevel } from '../lists.js';

@ObjectType('ExpertGroup', { description: '专家汇总组 — One group of experts; what was not grouped by is null.' })
export class ExpertGroupType {
  @Field(() => ResourceTypeType, { nullable: true, description: '专家类别 — Class, when grouped by TYPE.' })
  type?: ResourceTypeType | null;

  @Field(() => ExpertLevel, { nullable: true, description: '级别 — Level, when grouped by LEVEL.' })
  level?: keyof typeof ExpertLevel | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division, when grouped by REGION.' })
  region?: RegionType | null;

  @Field(() => RegionType, { nullable: true, description: '区县 — County or district, when grouped by COUNTY.' })
  county?: RegionType | null;

  @Field(() => ExpertState, { nullable: true, description: '状态 — State, when grouped by STATE.' })
  state?: keyof typeof ExpertState | null;

  @Field(() => ExpertAvailability, { nullable: true, description: '可用状态 — Availability, when grouped by AVAILABILITY.' })
  availability?: keyof typeof ExpertAvailability | null;

  @Field(() => ExpertTitleLevel, { nullable: true, description: '职称级别 — Level of the title, when grouped by TITLE_LEVEL.' })
  titleLevel?: keyof typeof ExpertTitleLevel | null;

  @Field(() => ExpertEducation, { nullable: true, description: '学历 — Education, when grouped by EDUCATION.' })
  education?: keyof typeof ExpertEducation | null;

  @Field(() => OrganizationType, { nullable: true, description: '所属机构 — Organisation, when grouped by ORGANIZATION.' })
  organization?: OrganizationType | null;

  @Field(() => ExpertDuty, {
    nullable: true,
    description: '职责类型 — Kind of work, when grouped by DUTY; null also for experts without any.',
  })
  duty?: keyof typeof ExpertDuty | null;

  @Field(() => Int, { description: '专家数 — Number of experts; by DUTY each counts once for every kind of work held.' })
  experts!: number;

  @Field(() => Int, { description: '首席专家数 — Number of chief experts.' })
  chiefs!: number;

  @Field(() => Int, { description: '在聘专家数 — Number with an appointment in force on the day asked.' })
  appointed!: number;

  @Field(() => Int, { description: '出勤次数 — Number of engagements of these experts, of any kind of work.' })
  engagements!: number;

  @Field(() => Int, { description: '评价次数 — Number of those engagements that were evaluated.' })
  evaluations!: number;

  @Field(() => Float, { nullable: true, description: '平均得分 — Mean score of the evaluated engagements, 1 to 5; null without any.' })
  averageScore?: number | null;
}
