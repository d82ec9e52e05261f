import { Arg, Args, Field, Int, ObjectType } from 'type-graphql';
import { compiled } from '../../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../../reading/types.js';
import { NodeType } from '../../../../records/types.js';
import { PlanVersionType } from '../types.js';
import { PlanSectionListArguments } from './inputs.js';

@ObjectType('PlanSection', { implements: NodeType, description: '预案章节 — A section of the text of a version.' })
export class PlanSectionType extends NodeType {
  @Field(() => PlanVersionType, { description: '预案版本 — Version whose text it is part of.' })
  version!: PlanVersionType;

  @Field(() => Int, { description: '序号 — Place in the text, from 1.' })
  position!: number;

  @Field(() => String, { nullable: true, description: '编号 — As printed: 2.2.5.1, 第一章, （一）; null without one.' })
  number?: string | null;

  @Field(() => String, { description: '标题 — Heading; empty for a numbered paragraph without one.' })
  heading!: string;

  @Field(() => Int, { description: '层级 — 0 before the first heading, 1 for chapters.' })
  depth!: number;

  @Field(() => String, { description: '路径 — Numbers and headings from the chapter down to this section.' })
  path!: string;

  @Field(() => String, { description: '正文 — Its own text, without that of the sections below it.' })
  text!: string;

  @Field(() => PlanSectionType, { nullable: true, description: '上级章节 — Section it lies in.' })
  parent?: PlanSectionType | null;

  @Field(() => PlanSectionConnectionType, { description: '下级章节 — Sections directly below it.' })
  children(@Args(() => PlanSectionListArguments) _page: PlanSectionListArguments): PlanSectionConnectionType {
    return compiled();
  }
}

@ObjectType('PlanSectionEdge', { description: '预案章节边 — One item of a list of this kind.' })
export class PlanSectionEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => PlanSectionType, { description: '预案章节 — The item.' })
  node!: PlanSectionType;
}

@ObjectType('PlanSectionConnection', { description: '预案章节列表 — A page of a list of this kind (Relay connection).' })
export class PlanSectionConnectionType {
  @Field(() => [PlanSectionEdgeType], { description: '边 — Items with their cursors.' })
  edges!: PlanSectionEdgeType[];

  @Field(() => [PlanSectionType], { description: '预案章节 — Items without cursors.' })
  nodes!: PlanSectionType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
