import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { NodeType } from '../../../records/types.js';
import { ArticleKind } from './names.js';
import { RegulationType } from './types.js';

@ObjectType('Article', { implements: NodeType, description: '条文 — One row of the text of a regulation.' })
export class ArticleType extends NodeType {
  @Field(() => RegulationType, { description: '法规 — Whose text it is.' })
  regulation!: RegulationType;

  @Field(() => Int, { description: '次序 — Place in the text, from 1.' })
  position!: number;

  @Field(() => ArticleKind, { description: '条文类型 — What the row is.' })
  kind!: keyof typeof ArticleKind;

  @Field(() => String, { nullable: true, description: '条号 — Number as printed, such as 第十二条 or 4.2.1.' })
  number?: string | null;

  @Field(() => Int, { nullable: true, description: '序号 — The number in figures; 12 for 第十二条 and for 第十二条之一.' })
  ordinal?: number | null;

  @Field(() => String, { nullable: true, description: '编章节 — Part, chapter and section that it stands in.' })
  heading?: string | null;

  @Field(() => String, { description: '内容 — Its text without the number.' })
  text!: string;
}

@ObjectType('ArticleEdge', { description: '条文边 — One item of a list of this kind.' })
export class ArticleEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => ArticleType, { description: '条文 — The item.' })
  node!: ArticleType;
}

@ObjectType('ArticleConnection', { description: '条文列表 — A page of a list of this kind (Relay connection).' })
export class ArticleConnectionType {
  @Field(() => [ArticleEdgeType], { description: '边 — Items with their cursors.' })
  edges!: ArticleEdgeType[];

  @Field(() => [ArticleType], { description: '条文 — Items without cursors.' })
  nodes!: ArticleType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
