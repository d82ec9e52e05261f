import { Arg, Args, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { compiled } from '../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../reading/types.js';
import { RecordType } from '../../records/types.js';
import { EventTypeListArguments, MaterialCategoryListArguments, ResourceTypeListArguments } from './inputs.js';

export { EventTypeFilter, MaterialCategoryFilter, ResourceTypeFilter } from './inputs.js';

@ObjectType('EventType', { implements: RecordType, description: '突发事件分类 — A class of emergency, identified by scheme and code.' })
export class EventTypeType extends RecordType {
  @Field(() => String, { description: '编码体系 — Code scheme; codes are unique within it.' })
  scheme!: string;

  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => String, { description: '路径 — Codes from the top of the scheme down to this class, each between slashes.' })
  path!: string;

  @Field(() => Int, { description: '层级 — Depth in the scheme, 0 at the top.' })
  depth!: number;

  @Field(() => String, { nullable: true, description: '备注 — Remark on the code.' })
  note?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '生效日期 — First day on which it is valid; null when not known or not bounded.',
  })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '失效日期 — First day on which it is no longer valid; null when not known or still valid.',
  })
  validTo?: string | null;

  @Field(() => EventTypeType, { nullable: true, description: '上级分类 — Class that it belongs to.' })
  parent?: EventTypeType | null;

  @Field(() => EventTypeConnectionType, { description: '下级分类 — Classes directly below.' })
  children(@Args(() => EventTypeListArguments) _page: EventTypeListArguments): EventTypeConnectionType {
    return compiled();
  }

  @Field(() => EventTypeType, { nullable: true, description: '承继分类 — Class that took its place.' })
  successor?: EventTypeType | null;

  @Field(() => [EventTypeType], { description: '前身分类 — Former classes whose place it took, by scheme and code.' })
  predecessors!: EventTypeType[];
}

@ObjectType('EventTypeEdge', { description: '突发事件分类边 — One class of emergencies in a list.' })
export class EventTypeEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this class of emergencies.' })
  cursor!: string;

  @Field(() => EventTypeType, { description: '突发事件分类 — The class of emergencies.' })
  node!: EventTypeType;
}

@ObjectType('EventTypeConnection', { description: '突发事件分类列表 — A page of a list of classes of emergencies (Relay connection).' })
export class EventTypeConnectionType {
  @Field(() => [EventTypeEdgeType], { description: '边 — Classes of emergencies with their cursors.' })
  edges!: EventTypeEdgeType[];

  @Field(() => [EventTypeType], { description: '突发事件分类 — Classes of emergencies without cursors.' })
  nodes!: EventTypeType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many classes of emergencies the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every one, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('MaterialCategory', {
  implements: RecordType,
  description: '应急物资分类 — A category of emergency materials, identified by scheme and code; several schemes stand side by side.',
})
export class MaterialCategoryType extends RecordType {
  @Field(() => String, { description: '编码体系 — Code scheme; codes are unique within it.' })
  scheme!: string;

  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => String, { description: '路径 — Codes from the top of the scheme down to this class, each between slashes.' })
  path!: string;

  @Field(() => Int, { description: '层级 — Depth in the scheme, 0 at the top.' })
  depth!: number;

  @Field(() => String, { nullable: true, description: '备注 — Remark on the code.' })
  note?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '生效日期 — First day on which it is valid; null when not known or not bounded.',
  })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '失效日期 — First day on which it is no longer valid; null when not known or still valid.',
  })
  validTo?: string | null;

  @Field(() => MaterialCategoryType, { nullable: true, description: '上级分类 — Class that it belongs to.' })
  parent?: MaterialCategoryType | null;

  @Field(() => MaterialCategoryConnectionType, { description: '下级分类 — Classes directly below.' })
  children(@Args(() => MaterialCategoryListArguments) _page: MaterialCategoryListArguments): MaterialCategoryConnectionType {
    return compiled();
  }

  @Field(() => MaterialCategoryType, { nullable: true, description: '承继分类 — Class that took its place.' })
  successor?: MaterialCategoryType | null;

  @Field(() => [MaterialCategoryType], { description: '前身分类 — Former classes whose place it took, by scheme and code.' })
  predecessors!: MaterialCategoryType[];
}

@ObjectType('MaterialCategoryEdge', { description: '应急物资分类边 — One category of materials in a list.' })
export class MaterialCategoryEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this category of materials.' })
  cursor!: string;

  @Field(() => MaterialCategoryType, { description: '应急物资分类 — The category of materials.' })
  node!: MaterialCategoryType;
}

@ObjectType('MaterialCategoryConnection', {
  description: '应急物资分类列表 — A page of a list of categories of materials (Relay connection).',
})
export class MaterialCategoryConnectionType {
  @Field(() => [MaterialCategoryEdgeType], { description: '边 — Categories of materials with their cursors.' })
  edges!: MaterialCategoryEdgeType[];

  @Field(() => [MaterialCategoryType], { description: '应急物资分类 — Categories of materials without cursors.' })
  nodes!: MaterialCategoryType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many categories of materials the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every one, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('ResourceType', {
  implements: RecordType,
  description: '应急资源分类 — A class of emergency resources (experts, teams, laws, plans and others), identified by scheme and code.',
})
export class ResourceTypeType extends RecordType {
  @Field(() => String, { description: '编码体系 — Code scheme; codes are unique within it.' })
  scheme!: string;

  @Field(() => String, { description: '名称 — Name.' })
  name!: string;

  @Field(() => String, { description: '路径 — Codes from the top of the scheme down to this class, each between slashes.' })
  path!: string;

  @Field(() => Int, { description: '层级 — Depth in the scheme, 0 at the top.' })
  depth!: number;

  @Field(() => String, { nullable: true, description: '备注 — Remark on the code.' })
  note?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '生效日期 — First day on which it is valid; null when not known or not bounded.',
  })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '失效日期 — First day on which it is no longer valid; null when not known or still valid.',
  })
  validTo?: string | null;

  @Field(() => ResourceTypeType, { nullable: true, description: '上级分类 — Class that it belongs to.' })
  parent?: ResourceTypeType | null;

  @Field(() => ResourceTypeConnectionType, { description: '下级分类 — Classes directly below.' })
  children(@Args(() => ResourceTypeListArguments) _page: ResourceTypeListArguments): ResourceTypeConnectionType {
    return compiled();
  }

  @Field(() => ResourceTypeType, { nullable: true, description: '承继分类 — Class that took its place.' })
  successor?: ResourceTypeType | null;

  @Field(() => [ResourceTypeType], { description: '前身分类 — Former classes whose place it took, by scheme and code.' })
  predecessors!: ResourceTypeType[];
}

@ObjectType('ResourceTypeEdge', { description: '应急资源分类边 — One class of resources in a list.' })
export class ResourceTypeEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this class of resources.' })
  cursor!: string;

  @Field(() => ResourceTypeType, { description: '应急资源分类 — The class of resources.' })
  node!: ResourceTypeType;
}

@ObjectType('ResourceTypeConnection', { description: '应急资源分类列表 — A page of a list of classes of resources (Relay connection).' })
export class ResourceTypeConnectionType {
  @Field(() => [ResourceTypeEdgeType], { description: '边 — Classes of resources with their cursors.' })
  edges!: ResourceTypeEdgeType[];

  @Field(() => [ResourceTypeType], { description: '应急资源分类 — Classes of resources without cursors.' })
  nodes!: ResourceTypeType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many classes of resources the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every one, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
