import { Arg, Field, ObjectType, registerEnumType } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { namesOf, PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType } from '../../../records/types.js';

export const PlanStage = namesOf(['DRAFTING', 'CONSULTED', 'REVIEWED', 'APPROVED', 'ISSUED', 'FILED', 'ABOLISHED']);
registerEnumType(PlanStage, {
  name: 'PlanStage',
  description: '预案阶段 — Stage of a version.',
  valuesConfig: {
    DRAFTING: { description: '编制中 — Being drafted.' },
    CONSULTED: { description: '已征求意见 — Consulted.' },
    REVIEWED: { description: '已评审 — Reviewed.' },
    APPROVED: { description: '已审批 — Approved.' },
    ISSUED: { description: '已印发 — Issued.' },
    FILED: { description: '已备案 — Filed.' },
    ABOLISHED: { description: '已废止 — Abolished.' },
  },
});

export const ResponseLevel = namesOf(['I', 'II', 'III', 'IV', 'V']);
registerEnumType(ResponseLevel, {
  name: 'ResponseLevel',
  description: '响应级别 — Level of a response.',
  valuesConfig: {
    I: { description: 'Ⅰ级响应 — Level I, the highest.' },
    II: { description: 'Ⅱ级响应 — Level II.' },
    III: { description: 'Ⅲ级响应 — Level III.' },
    IV: { description: 'Ⅳ级响应 — Level IV.' },
    V: { description: 'Ⅴ级响应 — Level V.' },
  },
});

export const PlanNeedKind = namesOf(['MATERIAL', 'TEAM', 'EXPERT']);
registerEnumType(PlanNeedKind, {
  name: 'PlanNeedKind',
  description: '资源种类 — What a plan needs.',
  valuesConfig: {
    MATERIAL: { description: '物资 — Material.' },
    TEAM: { description: '队伍 — Team.' },
    EXPERT: { description: '专家 — Expert.' },
  },
});

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
