import { Arg, Field, ObjectType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';

@ObjectType('Regulation', { implements: RecordType, description: '法规 — One record of this library.' })
export class RegulationType extends RecordType {
  @Field(() => String, { description: '名称 — Name.' })
  title!: string;
}

@ObjectType('RegulationEdge', { description: '法规边 — One item of a list of this kind.' })
export class RegulationEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => RegulationType, { description: '法规 — The item.' })
  node!: RegulationType;
}

@ObjectType('RegulationConnection', { description: '法规列表 — A page of a list of this kind (Relay connection).' })
export class RegulationConnectionType {
  @Field(() => [RegulationEdgeType], { description: '边 — Items with their cursors.' })
  edges!: RegulationEdgeType[];

  @Field(() => [RegulationType], { description: '法规 — Items without cursors.' })
  nodes!: RegulationType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
