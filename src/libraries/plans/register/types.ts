import { Arg, Args, Field, ObjectType, registerEnumType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { EventTypeType, ResourceTypeType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { ExpertListArguments } from '../../experts/roster/inputs.js';
import { ExpertConnectionType, ExpertType } from '../../experts/roster/types.js';
import { TeamListArguments } from '../../teams/roster/inputs.js';
import { TeamConnectionType, TeamType } from '../../teams/roster/types.js';
import { RegulationListArguments } from '../regulations/inputs.js';
import { RegulationConnectionType, RegulationType } from '../regulations/types.js';
import { PlanVersionListArguments } from '../versions/inputs.js';
import { PlanVersionConnectionType, PlanVersionType } from '../versions/types.js';
import { PlanListArguments } from './inputs.js';

export const PlanKind = namesOf([
  'OVERALL',
  'SPECIAL',
  'DEPARTMENT',
  'MAJOR_ACTIVITY',
  'JOINT',
  'CATASTROPHE',
  'TOWNSHIP',
  'VILLAGE',
  'AREA',
  'UNIT_COMPREHENSIVE',
  'UNIT_SPECIAL',
  'ON_SITE',
  'WORK_MANUAL',
  'ACTION_SCHEME',
]);
registerEnumType(PlanKind, {
  name: 'PlanKind',
  description: '预案类型 — Kind of a plan, by 国办发〔2024〕5号.',
  valuesConfig: {
    OVERALL: { description: '总体应急预案 — Overall plan of a government.' },
    SPECIAL: { description: '专项应急预案 — Special plan of a government for one kind of emergency.' },
    DEPARTMENT: { description: '部门应急预案 — Plan of a department.' },
    MAJOR_ACTIVITY: { description: '重大活动保障应急预案 — Plan for a major activity.' },
    JOINT: { description: '联合应急预案 — Joint plan of neighbours, a basin or an area.' },
    CATASTROPHE: { description: '巨灾应急预案 — Plan for a catastrophe.' },
    TOWNSHIP: { description: '乡镇（街道）应急预案 — Plan of a town or street.' },
    VILLAGE: { description: '村（社区）应急预案 — Plan of a village or community.' },
    AREA: { description: '功能区应急预案 — Plan of a development zone, industrial park, port area or scenic area.' },
    UNIT_COMPREHENSIVE: { description: '单位综合应急预案 — Comprehensive plan of a unit.' },
    UNIT_SPECIAL: { description: '单位专项应急预案 — Special plan of a unit.' },
    ON_SITE: { description: '现场处置方案 — On-site scheme of a unit.' },
    WORK_MANUAL: { description: '应急工作手册 — Work manual that goes with a plan.' },
    ACTION_SCHEME: { description: '事件应急行动方案 — Action scheme that goes with a plan.' },
  },
});

export const PlanLevel = namesOf(['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'UNIT']);
registerEnumType(PlanLevel, {
  name: 'PlanLevel',
  description: '预案层级 — Level at which a plan was made.',
  valuesConfig: {
    NATIONAL: { description: '国家级 — National.' },
    PROVINCE: { description: '省级 — Of the province.' },
    CITY: { description: '市级 — Of the city.' },
    COUNTY: { description: '县级 — Of a county or district.' },
    TOWNSHIP: { description: '乡镇级 — Of a town, street, village or community.' },
    UNIT: { description: '单位级 — Of an enterprise or another unit.' },
  },
});

export const PlanPublicity = namesOf(['PUBLIC', 'INTERNAL']);
registerEnumType(PlanPublicity, {
  name: 'PlanPublicity',
  description: '公开属性 — Who may see a plan.',
  valuesConfig: {
    PUBLIC: { description: '公开 — Open to every caller who reads plans.' },
    INTERNAL: { description: '内部 — Hidden from callers who neither write plans nor read history.' },
  },
});

@ObjectType('Plan', { implements: RecordType, description: '应急预案 — An emergency plan; its text and structure stand in its versions.' })
export class PlanType extends RecordType {
  @Field(() => String, { description: '名称 — Title.' })
  title!: string;

  @Field(() => PlanKind, { description: '类型 — Kind of plan.' })
  kind!: keyof typeof PlanKind;

  @Field(() => ResourceTypeType, { nullable: true, description: '资源分类 — Class in the national platform scheme, 62x–66x.' })
  type?: ResourceTypeType | null;

  @Field(() => PlanLevel, { description: '层级 — Level at which it was made.' })
  level!: keyof typeof PlanLevel;

  @Field(() => String, { nullable: true, description: '制定机关 — Name of who issued it, as printed.' })
  issuer?: string | null;

  @Field(() => OrganizationType, { nullable: true, description: '主管单位 — Organisation that keeps it.' })
  organization?: OrganizationType | null;

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division it holds for.' })
  region?: RegionType | null;

  @Field(() => PlanType, { nullable: true, description: '上级预案 — Superior plan with which it must agree.' })
  parent?: PlanType | null;

  @Field(() => PlanConnectionType, { description: '下级预案 — Plans that name this one as their superior.' })
  children(@Args(() => PlanListArguments) _page: PlanListArguments): PlanConnectionType {
    return compiled();
  }

  @Field(() => PlanPublicity, { description: '公开属性 — Who may see it.' })
  publicity!: keyof typeof PlanPublicity;

  @Field(() => Boolean, {
    description:
      '高风险单位 — Whether its unit handles dangerous goods, mines, metal, builds, or gathers crowds: stricter rules for drills.',
  })
  highRisk!: boolean;

  @Field(() => String, { nullable: true, description: '摘要 — Summary.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [EventTypeType], { description: '事件类型 — Classes of emergencies it is for.' })
  eventTypes!: EventTypeType[];

  @Field(() => RegulationConnectionType, { description: '编制依据 — Laws and rules it rests on.' })
  regulations(@Args(() => RegulationListArguments) _page: RegulationListArguments): RegulationConnectionType {
    return compiled();
  }

  @Field(() => [PlanRegulationType], { description: '依据条款 — The same with article and note, in its order.' })
  planRegulations!: PlanRegulationType[];

  @Field(() => ExpertConnectionType, { description: '专家 — Experts it names.' })
  experts(@Args(() => ExpertListArguments) _page: ExpertListArguments): ExpertConnectionType {
    return compiled();
  }

  @Field(() => [PlanExpertType], { description: '专家职责 — The same with their roles, in its order.' })
  planExperts!: PlanExpertType[];

  @Field(() => TeamConnectionType, { description: '救援队伍 — Teams it names.' })
  teams(@Args(() => TeamListArguments) _page: TeamListArguments): TeamConnectionType {
    return compiled();
  }

  @Field(() => [PlanTeamType], { description: '队伍任务 — The same with their roles, in its order.' })
  planTeams!: PlanTeamType[];

  @Field(() => PlanVersionConnectionType, { description: '版本 — Its versions.' })
  versions(@Args(() => PlanVersionListArguments) _page: PlanVersionListArguments): PlanVersionConnectionType {
    return compiled();
  }

  @Field(() => PlanVersionType, {
    nullable: true,
    description: '现行版本 — The newest version issued and in effect on the day asked and not abolished; null when there is none.',
  })
  versionInForce?: PlanVersionType | null;
}

@ObjectType('PlanRegulation', { description: '预案编制依据 — A law or rule that a plan rests on.' })
export class PlanRegulationType {
  @Field(() => PlanType, { description: '预案 — The plan.' })
  plan!: PlanType;

  @Field(() => RegulationType, { description: '法规 — The law or rule.' })
  regulation!: RegulationType;

  @Field(() => String, { nullable: true, description: '条款 — Article that is meant.' })
  article?: string | null;

  @Field(() => String, { nullable: true, description: '说明 — Note.' })
  note?: string | null;
}

@ObjectType('PlanExpert', { description: '预案专家 — An expert whom a plan names.' })
export class PlanExpertType {
  @Field(() => PlanType, { description: '预案 — The plan.' })
  plan!: PlanType;

  @Field(() => ExpertType, { description: '专家 — The expert.' })
  expert!: ExpertType;

  @Field(() => String, { nullable: true, description: '职责 — Role in the plan.' })
  role?: string | null;
}

@ObjectType('PlanTeam', { description: '预案队伍 — A team that a plan names.' })
export class PlanTeamType {
  @Field(() => PlanType, { description: '预案 — The plan.' })
  plan!: PlanType;

  @Field(() => TeamType, { description: '队伍 — The team.' })
  team!: TeamType;

  @Field(() => String, { nullable: true, description: '职责 — Role in the plan.' })
  role?: string | null;
}

@ObjectType('PlanEdge', { description: '预案边 — One item of a list of this kind.' })
export class PlanEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => PlanType, { description: '预案 — The item.' })
  node!: PlanType;
}

@ObjectType('PlanConnection', { description: '预案列表 — A page of a list of this kind (Relay connection).' })
export class PlanConnectionType {
  @Field(() => [PlanEdgeType], { description: '边 — Items with their cursors.' })
  edges!: PlanEdgeType[];

  @Field(() => [PlanType], { description: '预案 — Items without cursors.' })
  nodes!: PlanType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('PlanPayload', { description: '预案写入结果 — What a write of this kind did.' })
export class PlanPayloadType {
  @Field(() => PlanType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: PlanType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
