import { Arg, createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { CaseType } from '../../libraries/cases/register/types.js';
import { ExpertType } from '../../libraries/experts/roster/types.js';
import { MaterialType } from '../../libraries/materials/catalogue/types.js';
import { PlanType } from '../../libraries/plans/register/types.js';
import { ArticleType } from '../../libraries/plans/regulations/articleTypes.js';
import { RegulationType } from '../../libraries/plans/regulations/types.js';
import { PlanSectionType } from '../../libraries/plans/versions/sections/types.js';
import { TeamType } from '../../libraries/teams/roster/types.js';
import { compiled } from '../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../reading/types.js';
import { SearchFacet } from './inputs.js';

export const SearchHit = createUnionType({
  name: 'SearchHit',
  description: '命中 — What search finds.',
  types: () => [PlanType, PlanSectionType, RegulationType, ArticleType, CaseType, MaterialType, TeamType, ExpertType] as const,
  resolveType: (value) => (value as unknown as Record<string, string>)['#type'],
});

@ObjectType('SearchHighlight', { description: '高亮 — Where the words were found in one field.' })
export class SearchHighlightType {
  @Field(() => String, { description: '字段 — title, names, codes, path, pinyin or text.' })
  field!: string;

  @Field(() => [String], {
    description:
      '片段 — Parts of the field as HTML: the text is escaped, what was found stands in <em>. … shows that more precedes or follows.',
  })
  snippets!: string[];
}

@ObjectType('SearchEdge', { description: '命中边 — One hit.' })
export class SearchEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this hit.' })
  cursor!: string;

  @Field(() => Float, { description: '相关度 — From 0 to 1; only to be compared within one answer.' })
  score!: number;

  @Field(() => [SearchHighlightType], { description: '高亮 — Where the words were found.' })
  highlights!: SearchHighlightType[];

  @Field(() => Boolean, {
    description: '已失效 — Whether the hit belongs to a version that is superseded, repealed or abolished; those in force come first.',
  })
  superseded!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: '距离（公里）— From the point of `near`; null without it, or when the hit has no place.',
  })
  distanceKm?: number | null;

  @Field(() => SearchHit, { description: '命中 — The record, with any of its relations.' })
  node!: typeof SearchHit;
}

@ObjectType('SearchFacetValue', { description: '分面值 — How many hits have one value.' })
export class SearchFacetValueType {
  @Field(() => String, { description: '值 — The value, as filters take it.' })
  value!: string;

  @Field(() => String, { description: '名称 — Name of the value.' })
  label!: string;

  @Field(() => Int, { description: '数量 — Hits with the value among all public ones, not only those of this page.' })
  count!: number;
}

@ObjectType('SearchFacetCount', { description: '分面计数 — Hits by the values of one property, the most frequent first, at most 100.' })
export class SearchFacetCountType {
  @Field(() => SearchFacet, { description: '分面 — The property.' })
  facet!: keyof typeof SearchFacet;

  @Field(() => [SearchFacetValueType], { description: '值 — Values with their counts.' })
  values!: SearchFacetValueType[];
}

@ObjectType('UnderstoodPlace', { description: '识别的地点 — A place that the text names.' })
export class UnderstoodPlaceType {
  @Field(() => String, { description: '名称 — The place, perhaps by a former name.' })
  name!: string;

  @Field(() => [String], { description: '区划代码 — Codes of the divisions of today that it stands for.' })
  regions!: string[];
}

@ObjectType('UnderstoodHazard', { description: '识别的灾种 — A class of emergencies that the text names.' })
export class UnderstoodHazardType {
  @Field(() => String, { description: '名称 — Name of the class.' })
  name!: string;

  @Field(() => String, { description: '事件类型 — The class as scheme:code, as filters take it.' })
  eventType!: string;
}

@ObjectType('SearchUnderstanding', { description: '查询理解 — What the text was taken to ask for.' })
export class SearchUnderstandingType {
  @Field(() => [String], { description: '短语 — What must stand word for word.' })
  phrases!: string[];

  @Field(() => [String], { description: '编号 — Numbers that are found exactly.' })
  codes!: string[];

  @Field(() => [UnderstoodPlaceType], { description: '地点 — Places named.' })
  places!: UnderstoodPlaceType[];

  @Field(() => [UnderstoodHazardType], { description: '灾种 — Classes of emergencies named.' })
  hazards!: UnderstoodHazardType[];

  @Field(() => [String], { description: '词 — Words that are searched, the weightiest first.' })
  words!: string[];
}

@ObjectType('SearchConnection', { description: '检索结果 — A page of hits, best first (Relay connection).' })
export class SearchConnectionType {
  @Field(() => [SearchEdgeType], { description: '边 — Hits with score, highlights and cursor.' })
  edges!: SearchEdgeType[];

  @Field(() => [SearchHit], { description: '命中 — The records alone.' })
  nodes!: (typeof SearchHit)[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands. Paging ends at 1,000 hits.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many hits there are; an estimate unless all of them stand on the pages so far.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Has no effect on a search: the engine estimates.' })
    _exact: boolean,
  ): TotalCountType {
    return compiled();
  }

  @Field(() => [SearchFacetCountType], {
    description:
      '分面 — Hits by the facets asked for. Counted over public records, so equal for every caller; tests by a library are not counted in.',
  })
  facets!: SearchFacetCountType[];

  @Field(() => String, {
    nullable: true,
    description:
      '更正后的检索词 — The text as it was understood, where pinyin, traditional or wide characters were read as something else.',
  })
  correctedText?: string | null;

  @Field(() => SearchUnderstandingType, { description: '查询理解 — What the text was taken to ask for.' })
  understood!: SearchUnderstandingType;

  @Field(() => Boolean, {
    description: '降级 — Whether PostgreSQL answered because the search engine could not: fewer, less well sorted hits.',
  })
  degraded!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      '滞后 — Changes that the index has not taken up yet, of those up to atLeast when it is given: 0 when the answer holds all of them.',
  })
  behindBy?: number | null;
}
