import { Arg, Field, Float, ObjectType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';

@ObjectType('Case', { implements: RecordType, description: '典型案例 — One record of this library.' })
export class CaseType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  title!: string;
}

@ObjectType('CaseEdge', { description: '典型案例边 — One item of a list of this kind.' })
export class CaseEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里） — Great-circle distance in km to the point of `near`; null without it.',
  })
  distanceKm?: number | null;

  @Field(() => CaseType, { description: '典型案例 — The item.' })
  node!: CaseType;
}

@ObjectType('CaseConnection', { description: '典型案例列表 — A page of a list of this kind (Relay connection).' })
export class CaseConnectionType {
  @Field(() => [CaseEdgeType], { description: '边 — Items with their cursors.' })
  edges!: CaseEdgeType[];

  @Field(() => [CaseType], { description: '典型案例 — Items without cursors.' })
  nodes!: CaseType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
