import { Arg, Field, ObjectType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';

@ObjectType('Plan', { implements: RecordType, description: '预案 — One record of this library.' })
export class PlanType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  title!: string;
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
