import { Arg, Field, ObjectType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';

@ObjectType('PlanVersion', { implements: RecordType, description: '预案版本 — One record of this library.' })
export class PlanVersionType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  label!: string;
}

@ObjectType('PlanVersionEdge', { description: '预案版本边 — One item of a list of this kind.' })
export class PlanVersionEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => PlanVersionType, { description: '预案版本 — The item.' })
  node!: PlanVersionType;
}

@ObjectType('PlanVersionConnection', { description: '预案版本列表 — A page of a list of this kind (Relay connection).' })
export class PlanVersionConnectionType {
  @Field(() => [PlanVersionEdgeType], { description: '边 — Items with their cursors.' })
  edges!: PlanVersionEdgeType[];

  @Field(() => [PlanVersionType], { description: '预案版本 — Items without cursors.' })
  nodes!: PlanVersionType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
