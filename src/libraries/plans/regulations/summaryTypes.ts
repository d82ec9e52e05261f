import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { EventTypeType, ResourceTypeType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { RegulationLevel, RegulationValidity } from './names.js';

@ObjectType('RegulationGroup', { description: '法规汇总组 — One group of regulations; what was not grouped by is null.' })
export class RegulationGroupType {
  @Field(() => RegulationLevel, { nullable: true, description: '效力级别 — Rank, when grouped by LEVEL.' })
  level?: keyof typeof RegulationLevel | null;

  @Field(() => RegulationValidity, { nullable: true, description: '时效性 — Validity, when grouped by VALIDITY.' })
  validity?: keyof typeof RegulationValidity | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division, when grouped by REGION.' })
  region?: RegionType | null;

  @Field(() => ResourceTypeType, { nullable: true, description: '法规分类 — Class, when grouped by TYPE.' })
  type?: ResourceTypeType | null;

  @Field(() => OrganizationType, { nullable: true, description: '单位 — Organisation, when grouped by ORGANIZATION.' })
  organization?: OrganizationType | null;

  @Field(() => String, { nullable: true, description: '制定机关 — Issuer, when grouped by ISSUER.' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: '主题 — Topic, when grouped by TOPIC.' })
  topic?: string | null;

  @Field(() => EventTypeType, { nullable: true, description: '事件类型 — Class of emergencies, when grouped by EVENT_TYPE.' })
  eventType?: EventTypeType | null;

  @Field(() => Int, { nullable: true, description: '年份 — Year, when grouped by YEAR.' })
  year?: number | null;

  @Field(() => Int, { description: '法规数 — Number of regulations.' })
  regulations!: number;

  @Field(() => Int, { description: '法规族数 — Number of families.' })
  families!: number;

  @Field(() => Int, { description: '条数 — Sum of articles.' })
  articles!: number;

  @Field(() => Float, { description: '字数 — Sum of characters.' })
  characters!: number;

  @Field(() => DateScalar, { nullable: true, description: '最新日期 — Latest day of a version in the group.' })
  newest?: string | null;
}
