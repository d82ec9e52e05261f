import { Field, Int, ObjectType } from 'type-graphql';
import { ResourceTypeType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { Readiness, TeamKind, TeamStatus, TeamType } from '../roster/types.js';

@ObjectType('TeamGroup', { description: '队伍汇总组 — One group of teams; what was not grouped by is null.' })
export class TeamGroupType {
  @Field(() => TeamKind, { nullable: true, description: '队伍性质 — Kind of force, when grouped by KIND.' })
  kind?: keyof typeof TeamKind | null;

  @Field(() => ResourceTypeType, { nullable: true, description: '主分类 — Main class, when grouped by TYPE.' })
  type?: ResourceTypeType | null;

  @Field(() => TeamStatus, { nullable: true, description: '状态 — Status, when grouped by STATUS.' })
  status?: keyof typeof TeamStatus | null;

  @Field(() => Readiness, { nullable: true, description: '备勤情况 — Readiness on the day asked, when grouped by READINESS.' })
  readiness?: keyof typeof Readiness | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division in which they are stationed, when grouped by REGION.' })
  region?: RegionType | null;

  @Field(() => RegionType, {
    nullable: true,
    description: '区县 — County or district in which that division lies, when grouped by COUNTY.',
  })
  county?: RegionType | null;

  @Field(() => OrganizationType, { nullable: true, description: '主管单位 — Organisation that keeps them, when grouped by ORGANIZATION.' })
  organization?: OrganizationType | null;

  @Field(() => TeamType, { nullable: true, description: '上级队伍 — Team that they belong to, when grouped by SUPERIOR.' })
  superior?: TeamType | null;

  @Field(() => Int, { nullable: true, description: '能力等级 — Level of capability, when grouped by CAPABILITY_LEVEL.' })
  capabilityLevel?: number | null;

  @Field(() => Int, { description: '队伍数 — Number of teams.' })
  teams!: number;

  @Field(() => Int, { description: '待命队伍数 — Number of teams on standby.' })
  standby!: number;

  @Field(() => Int, { description: '总人数 — Sum of people in all.' })
  totalPeople!: number;

  @Field(() => Int, { description: '可出动人数 — Sum of people who can be sent.' })
  availablePeople!: number;

  @Field(() => Int, { nullable: true, description: '最快出动（分钟） — Least minutes until the first people of a team leave.' })
  fastestResponse?: number | null;
}
