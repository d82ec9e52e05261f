import { Arg, Args, Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars.js';
import { compiled } from '../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../reading/types.js';
import { RecordType } from '../../records/types.js';
import { RegionType } from '../regions/types.js';
import { organizationKinds } from './entity.js';
import { OrganizationListArguments } from './inputs.js';

export { OrganizationFilter } from './inputs.js';

export const OrganizationKind = namesOf(organizationKinds);
registerEnumType(OrganizationKind, {
  name: 'OrganizationKind',
  description: '机构类型 — Kind of an organisation.',
  valuesConfig: {
    GOVERNMENT: { description: '人民政府 — A government.' },
    DEPARTMENT: { description: '部门 — A department of a government, or an authority of the state in the city.' },
    PUBLIC_INSTITUTION: { description: '事业单位 — A public institution.' },
    ENTERPRISE: { description: '企业 — An enterprise.' },
    SOCIAL: { description: '社会组织 — A social organisation.' },
  },
});

@ObjectType('FormerName', { description: '曾用名 — A name that an organisation bore earlier.' })
export class FormerNameType {
  @Field(() => String, { description: '名称 — The name.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: '启用日期 — First day on which it was borne; null when not known.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '停用日期 — First day on which it was no longer borne; null when not known.' })
  validTo?: string | null;
}

@ObjectType('Organization', {
  implements: RecordType,
  description: '机构 — A government, department, institution or enterprise, under its present name.',
})
export class OrganizationType extends RecordType {
  @Field(() => String, { description: '名称 — Present name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '简称 — Short name in daily use.' })
  shortName?: string | null;

  @Field(() => OrganizationKind, { description: '类型 — Kind.' })
  kind!: keyof typeof OrganizationKind;

  @Field(() => String, { nullable: true, description: '行业领域 — Sector whose data it pushes, such as water or work-safety.' })
  sector?: string | null;

  @Field(() => String, { nullable: true, description: '统一社会信用代码 — Unified social credit code of 18 characters (GB 32100-2015).' })
  uscc?: string | null;

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

  @Field(() => RegionType, { nullable: true, description: '行政区划 — Division that it serves or is registered in.' })
  region?: RegionType | null;

  @Field(() => OrganizationType, { nullable: true, description: '上级机构 — Organisation that it belongs to.' })
  parent?: OrganizationType | null;

  @Field(() => OrganizationConnectionType, { description: '下属机构 — Organisations directly below.' })
  children(@Args(() => OrganizationListArguments) _page: OrganizationListArguments): OrganizationConnectionType {
    return compiled();
  }

  @Field(() => OrganizationType, { nullable: true, description: '承继机构 — Organisation that took over its duties when it ended.' })
  successor?: OrganizationType | null;

  @Field(() => [OrganizationType], { description: '前身机构 — Former organisations whose duties it took over, by code.' })
  predecessors!: OrganizationType[];

  @Field(() => [FormerNameType], { description: '曾用名 — Names that it bore earlier, the oldest first where the dates are known.' })
  formerNames!: FormerNameType[];
}

@ObjectType('OrganizationEdge', { description: '机构边 — One organisation in a list.' })
export class OrganizationEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this organisation.' })
  cursor!: string;

  @Field(() => OrganizationType, { description: '机构 — The organisation.' })
  node!: OrganizationType;
}

@ObjectType('OrganizationConnection', { description: '机构列表 — A page of a list of organisations (Relay connection).' })
export class OrganizationConnectionType {
  @Field(() => [OrganizationEdgeType], { description: '边 — Organisations with their cursors.' })
  edges!: OrganizationEdgeType[];

  @Field(() => [OrganizationType], { description: '机构 — Organisations without cursors.' })
  nodes!: OrganizationType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many organisations the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every one, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}
