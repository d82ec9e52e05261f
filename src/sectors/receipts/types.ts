import { Arg, Field, ObjectType } from 'type-graphql';
import { compiled } from '../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../reading/types.js';
import { ReceiptType } from '../../records/types.js';

@ObjectType('ReceiptEdge', { description: '回执边 — One item of a list of this kind.' })
export class ReceiptEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => ReceiptType, { description: '回执 — The item.' })
  node!: ReceiptType;
}

@ObjectType('ReceiptConnection', { description: '回执列表 — A page of a list of this kind (Relay connection).' })
export class ReceiptConnectionType {
  @Field(() => [ReceiptEdgeType], { description: '边 — Items with their cursors.' })
  edges!: ReceiptEdgeType[];

  @Field(() => [ReceiptType], { description: '回执 — Items without cursors.' })
  nodes!: ReceiptType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
