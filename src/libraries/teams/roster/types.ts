import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Args, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, MaskedTextType, namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { ContactRevealArguments, ContactRevealConnectionType, revealsDescription } from '../../../records/reveals/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { ResourceTypeType } from '../../../vocabulary/classifications/types.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { LocationArguments } from '../../materials/depots/inputs.js';
import { DepotType } from '../../materials/depots/types.js';
import { teamKinds, teamStatuses } from '../entity.js';
import { TeamStatusChangeListArguments } from '../statusChanges/inputs.js';
import { TeamStatusChangeConnectionType } from '../statusChanges/types.js';
import { TeamListArguments } from './inputs.js';
import { TeamCapabilityType, TeamEquipmentType } from './partTypes.js';
import { readinessRule, readinessStates } from './readiness.js';

export const TeamKind = namesOf(teamKinds);
registerEnumType(TeamKind, {
  name: 'TeamKind',
  description: '队伍性质 — Kind of force, by the emergency response law (Art. 39) and by who keeps it.',
  valuesConfig: {
    NATIONAL_FIRE: { description: '国家综合性消防救援队伍 — National fire and rescue force.' },
    COMPREHENSIVE: { description: '综合性应急救援队伍 — Comprehensive team of a city or county.' },
    PROFESSIONAL: { description: '专业应急救援队伍 — Professional team for one kind of emergency.' },
    GRASSROOTS: { description: '基层应急救援队伍 — Team of a town, street, village or park.' },
    UNIT_FULL_TIME: { description: '单位专职应急救援队伍 — Full-time team of an enterprise or institution.' },
    UNIT_PART_TIME: { description: '单位兼职应急救援队伍 — Part-time team of an enterprise or institution.' },
    SOCIAL: { description: '社会应急力量 — Team of a social organisation.' },
    VOLUNTEER: { description: '应急志愿者队伍 — Volunteers.' },
    MILITARY: { description: '军队与民兵 — Armed forces and militia.' },
  },
});

export const TeamStatus = namesOf(teamStatuses);
registerEnumType(TeamStatus, {
  name: 'TeamStatus',
  description: '队伍状态 — Whether a team can be sent.',
  valuesConfig: {
    STANDBY: { description: '待命 — Ready to be sent.' },
    DEPLOYED: { description: '出动 — At work on an emergency.' },
    RESTING: { description: '休整 — Recovers people and equipment; can be sent in need.' },
    UNAVAILABLE: { description: '不可用 — Cannot be sent.' },
  },
});

export const Readiness = namesOf(readinessStates);
registerEnumType(Readiness, {
  name: 'Readiness',
  description: `备勤情况 — Whether a team was drilled within ${readinessRule.drillDays} days and verified within ${readinessRule.verificationDays} days of the day asked.`,
  valuesConfig: {
    READY: { description: '有效 — Drill and verification are recent enough.' },
    DUE: { description: `即将到期 — One of them runs out in less than ${readinessRule.dueDays} days.` },
    OVERDUE: { description: '已过期 — One of them has run out.' },
    UNKNOWN: { description: '未知 — One of them is not on record, and the other has not run out.' },
  },
});

@ObjectType('Team', {
  implements: RecordType,
  description: '救援队伍 — A rescue team: its people, capabilities, equipment and whether it can be sent.',
})
export class TeamType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => TeamKind, { description: '队伍性质 — Kind of force by law and by who keeps it.' })
  kind!: keyof typeof TeamKind;

  @Field(() => ResourceTypeType, { nullable: true, description: '主分类 — Main class, by what it does.' })
  type?: ResourceTypeType | null;

  @Field(() => [ResourceTypeType], { description: '全部分类 — All classes, in all code schemes, the main one first.' })
  classifications!: ResourceTypeType[];

  @Field(() => String, { nullable: true, description: '资质等级 — Grade or qualification, as the certifying body writes it.' })
  grade?: string | null;

  @Field(() => Int, { nullable: true, description: '能力等级 — Level of capability, 1 (the most capable) to 4.' })
  capabilityLevel?: number | null;

  @Field(() => OrganizationType, { nullable: true, description: '主管单位 — Organisation that keeps it.' })
  organization?: OrganizationType | null;

  @Field(() => TeamType, { nullable: true, description: '上级队伍 — Team that it belongs to.' })
  superior?: TeamType | null;

  @Field(() => TeamConnectionType, { description: '下属队伍 — Teams directly below it.' })
  subteams(@Args(() => TeamListArguments) _page: TeamListArguments): TeamConnectionType {
    return compiled();
  }

  @Field(() => RegionType, {
    nullable: true,
    description: '行政区划 — Division in which it is stationed; null when it belongs to the whole city.',
  })
  region?: RegionType | null;

  @Field(() => [RegionType], { description: '服务区划 — Divisions that it serves, by code.' })
  serviceRegions!: RegionType[];

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: '服务范围 — Area that it serves: a GeoJSON Polygon or MultiPolygon (RFC 7946) in CGCS2000 degrees.',
  })
  serviceArea?: unknown;

  @Field(() => String, { nullable: true, description: '驻地 — Address.' })
  address?: string | null;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where it is stationed.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }

  @Field(() => MaskedTextType, { nullable: true, description: '负责人 — Name of the person in charge; personal data.' })
  leaderName?: MaskedTextType | null;

  @Field(() => MaskedTextType, { nullable: true, description: '负责人电话 — Phone of the person in charge; personal data.' })
  leaderPhone?: MaskedTextType | null;

  @Field(() => MaskedTextType, {
    nullable: true,
    description: '值班电话 — Phone of the duty room or of the person on duty; personal data.',
  })
  dutyPhone?: MaskedTextType | null;

  @Field(() => String, { nullable: true, description: '传真 — Fax number.' })
  fax?: string | null;

  @Field(() => Int, { nullable: true, description: '总人数 — People in all.' })
  totalPeople?: number | null;

  @Field(() => Int, { nullable: true, description: '可出动人数 — People who can be sent now.' })
  availablePeople?: number | null;

  @Field(() => Int, { nullable: true, description: '出动时间（分钟） — Minutes from the call until the first people leave.' })
  responseMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: '集结时间（分钟） — Minutes from the call until the whole team is assembled.' })
  assemblyMinutes?: number | null;

  @Field(() => Float, { nullable: true, description: '持续作战（小时） — Hours that it can work without relief.' })
  sustainedHours?: number | null;

  @Field(() => TeamStatus, { description: '状态 — Whether it can be sent.' })
  status!: keyof typeof TeamStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: '状态起始时间 — Since when it has this status.' })
  statusSince?: string | null;

  @Field(() => TeamStatusChangeConnectionType, { description: '状态变更 — Changes of its status, newest first.' })
  statusChanges(@Args(() => TeamStatusChangeListArguments) _page: TeamStatusChangeListArguments): TeamStatusChangeConnectionType {
    return compiled();
  }

  @Field(() => Readiness, {
    description: `备勤情况 — Whether its last drill and verification are recent enough on the day asked: a drill lasts ${readinessRule.drillDays} days, a verification ${readinessRule.verificationDays}.`,
  })
  readiness!: keyof typeof Readiness;

  @Field(() => DateScalar, {
    nullable: true,
    description: '备勤有效期至 — Last day on which drill and verification are both recent enough; null when one is not on record.',
  })
  readyUntil?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '组建日期 — Day of its establishment.' })
  establishedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '最近演练日期 — Day of its last drill.' })
  lastDrillOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '最近核实日期 — Day on which its data were last verified.' })
  lastVerifiedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '已投保 — Whether its people have accident insurance (突发事件应对法 Art. 40); null when not known.',
  })
  insured?: boolean | null;

  @Field(() => Boolean, { description: '启用 — Whether it exists still.' })
  active!: boolean;

  @Field(() => String, { nullable: true, description: '备注 — Remarks.' })
  remarks?: string | null;

  @Field(() => [TeamCapabilityType], { description: '能力 — What it can do.' })
  capabilities!: TeamCapabilityType[];

  @Field(() => [TeamEquipmentType], { description: '装备 — What it has.' })
  equipment!: TeamEquipmentType[];

  @Field(() => [DepotType], { description: '储备库 — Depots from which it draws materials, by code.' })
  depots!: DepotType[];

  @Field(() => ContactRevealConnectionType, { description: revealsDescription })
  contactReveals(@Args(() => ContactRevealArguments) _page: ContactRevealArguments): ContactRevealConnectionType {
    return compiled();
  }
}

@ObjectType('TeamEdge', { description: '救援队伍边 — One item of a list of this kind.' })
export class TeamEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => TeamType, { description: '救援队伍 — The item.' })
  node!: TeamType;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in kilometres from the point of `near`; null without it.',
  })
  distanceKm?: number | null;
}

@ObjectType('TeamConnection', { description: '救援队伍列表 — A page of a list of this kind (Relay connection).' })
export class TeamConnectionType {
  @Field(() => [TeamEdgeType], { description: '边 — Items with their cursors.' })
  edges!: TeamEdgeType[];

  @Field(() => [TeamType], { description: '救援队伍 — Items without cursors.' })
  nodes!: TeamType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('TeamPayload', { description: '救援队伍写入结果 — What a write of this kind did.' })
export class TeamPayloadType {
  @Field(() => TeamType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: TeamType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
