import { Arg, Field, ObjectType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';

@ObjectType('Drill', { implements: RecordType, description: '演练 — One record of this library.' })
export class DrillType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  title!: string;
}

@ObjectType('DrillEdge', { description: '演练边 — One item of a list of this kind.' })
export class DrillEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => DrillType, { description: '演练 — The item.' })
  node!: DrillType;
}

@ObjectType('DrillConnection', { description: '演练列表 — A page of a list of this kind (Relay connection).' })
export class DrillConnectionType {
  @Field(() => [DrillEdgeType], { description: '边 — Items with their cursors.' })
  edges!: DrillEdgeType[];

  @Field(() => [DrillType], { description: '演练 — Items without cursors.' })
  nodes!: DrillType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
