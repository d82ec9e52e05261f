import { Arg, Args, Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { GeoPointType, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { LocationArguments } from '../../materials/depots/inputs.js';
import { TeamStatus, TeamType } from '../roster/types.js';

@ObjectType('TeamStatusChange', {
  implements: RecordType,
  description: '队伍状态变更 — One change of the status of a team; never altered afterwards.',
})
export class TeamStatusChangeType extends RecordType {
  @Field(() => TeamType, { description: '救援队伍 — Whose status changed.' })
  team!: TeamType;

  @Field(() => TeamStatus, { description: '状态 — Status from then on.' })
  status!: keyof typeof TeamStatus;

  @Field(() => TeamStatus, { description: '原状态 — Status until then.' })
  previous!: keyof typeof TeamStatus;

  @Field(() => DateTimeScalar, { description: '起始时间 — From when it holds.' })
  since!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '截止时间 — When the next change took its place; null while it holds.' })
  until?: string | null;

  @Field(() => Int, { nullable: true, description: '可出动人数 — People who could be sent from then on; null when not told.' })
  people?: number | null;

  @Field(() => String, { nullable: true, description: '事由 — Reason.' })
  reason?: string | null;

  @Field(() => GeoPointType, { nullable: true, description: '位置 — Where the team was.' })
  location(@Args(() => LocationArguments) _crs: LocationArguments): GeoPointType | null {
    return compiled();
  }

  @Field(() => String, { description: '登记人 — Caller who recorded it.' })
  recordedBy!: string;
}

@ObjectType('TeamStatusChangeEdge', { description: '队伍状态变更边 — One item of a list of this kind.' })
export class TeamStatusChangeEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => TeamStatusChangeType, { description: '队伍状态变更 — The item.' })
  node!: TeamStatusChangeType;
}

@ObjectType('TeamStatusChangeConnection', { description: '队伍状态变更列表 — A page of a list of this kind (Relay connection).' })
export class TeamStatusChangeConnectionType {
  @Field(() => [TeamStatusChangeEdgeType], { description: '边 — Items with their cursors.' })
  edges!: TeamStatusChangeEdgeType[];

  @Field(() => [TeamStatusChangeType], { description: '队伍状态变更 — Items without cursors.' })
  nodes!: TeamStatusChangeType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('TeamStatusChangePayload', { description: '队伍状态变更写入结果 — What a write of this kind did.' })
export class TeamStatusChangePayloadType {
  @Field(() => TeamStatusChangeType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: TeamStatusChangeType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
