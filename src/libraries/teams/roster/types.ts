import { Arg, Field, Float, ObjectType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';

@ObjectType('Team', { implements: RecordType, description: '救援队伍 — One record of this library.' })
export class TeamType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  name!: string;
}

@ObjectType('TeamEdge', { description: '救援队伍边 — One item of a list of this kind.' })
export class TeamEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in km to the point of `near`; null without it.',
  })
  distanceKm?: number | null;

  @Field(() => TeamType, { description: '救援队伍 — The item.' })
  node!: TeamType;
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
