import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { IntFilter, namesOf, NumberFilter, SortDirection } from '../../../reading/types.js';
import { PlanFilter } from '../register/inputs.js';

export const PlanNeedDimension = namesOf(['KIND', 'UNIT', 'REGION', 'CATEGORY', 'MATERIAL', 'RESOURCE_TYPE', 'RESPONSE_LEVEL', 'PLAN']);
registerEnumType(PlanNeedDimension, {
  name: 'PlanNeedDimension',
  description: '预案资源需求汇总维度 — What the needs of plans in force can be grouped by; kind and unit always are.',
  valuesConfig: {
    KIND: { description: '资源种类 — Material, team or expert; always grouped by.' },
    UNIT: { description: '计量单位 — Unit of the quantities; always grouped by, so that different units are never added up.' },
    REGION: { description: '行政区划 — Division of the plan.' },
    CATEGORY: { description: '物资分类 — Category that is needed, or that of the material that is needed.' },
    MATERIAL: { description: '物资 — Material that is needed.' },
    RESOURCE_TYPE: { description: '资源类型 — Type of team or expert that is needed.' },
    RESPONSE_LEVEL: { description: '响应级别 — Response level for which it is needed; null stands for needs of every level.' },
    PLAN: { description: '预案 — Plan that needs it.' },
  },
});

export const PlanNeedMeasure = namesOf([
  'PLANS',
  'NEEDS',
  'NEEDED_FOR_ONE',
  'NEEDED_FOR_ALL',
  'AVAILABLE',
  'MISSING_FOR_ONE',
  'MISSING_FOR_ALL',
]);
registerEnumType(PlanNeedMeasure, {
  name: 'PlanNeedMeasure',
  description: '预案资源需求汇总指标 — What groups can be sorted by.',
  valuesConfig: {
    PLANS: { description: '预案数 — Number of different plans in force that need something of the group.' },
    NEEDS: { description: '需求条数 — Number of needs that the plans state.' },
    NEEDED_FOR_ONE: {
      description: '单一预案最大需求 — What any one plan at a time needs: of each thing the largest need of a single plan.',
    },
    NEEDED_FOR_ALL: { description: '全部预案合计需求 — What all plans at once need: the sum of the needs of the plans.' },
    AVAILABLE: { description: '可用数量 — What the city has of it on the day asked, each unit counted once.' },
    MISSING_FOR_ONE: { description: '单一预案缺口 — What is missing for any one plan at a time, reckoned thing by thing.' },
    MISSING_FOR_ALL: { description: '全部预案缺口 — What is missing for all plans at once, reckoned thing by thing.' },
  },
});

@InputType('PlanNeedGroupOrder', { description: '预案资源需求汇总排序 — How groups are sorted.' })
export class PlanNeedGroupOrder {
  @Field(() => PlanNeedMeasure, { description: '指标 — Number to sort by.' })
  measure!: keyof typeof PlanNeedMeasure;

  @Field(() => SortDirection, { defaultValue: 'DESC', description: '方向 — DESC when left out.' })
  direction!: keyof typeof SortDirection;
}

@InputType('PlanNeedSummaryHaving', { description: '预案资源需求汇总条件 — Which groups to keep; all tests must hold.' })
export class PlanNeedSummaryHaving {
  @Field(() => IntFilter, { nullable: true, description: '预案数 — Number of different plans in force that need something of the group.' })
  plans?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '需求条数 — Number of needs that the plans state.' })
  needs?: IntFilter | null;

  @Field(() => NumberFilter, {
    nullable: true,
    description: '单一预案最大需求 — What any one plan at a time needs: of each thing the largest need of a single plan.',
  })
  neededForOne?: NumberFilter | null;

  @Field(() => NumberFilter, {
    nullable: true,
    description: '全部预案合计需求 — What all plans at once need: the sum of the needs of the plans.',
  })
  neededForAll?: NumberFilter | null;

  @Field(() => NumberFilter, {
    nullable: true,
    description: '可用数量 — What the city has of it on the day asked, each unit counted once.',
  })
  available?: NumberFilter | null;

  @Field(() => NumberFilter, {
    nullable: true,
    description: '单一预案缺口 — What is missing for any one plan at a time, reckoned thing by thing.',
  })
  missingForOne?: NumberFilter | null;

  @Field(() => NumberFilter, {
    nullable: true,
    description: '全部预案缺口 — What is missing for all plans at once, reckoned thing by thing.',
  })
  missingForAll?: NumberFilter | null;
}

@ArgsType()
export class PlanNeedSummaryArguments {
  @Field(() => PlanFilter, { nullable: true, description: '预案过滤 — Which plans.' })
  filter?: PlanFilter | null;

  @Field(() => [PlanNeedDimension], { description: '分组 — What to group by beside kind and unit.' })
  groupBy!: (keyof typeof PlanNeedDimension)[];

  @Field(() => PlanNeedSummaryHaving, { nullable: true, description: '汇总条件 — Which groups to keep.' })
  having?: PlanNeedSummaryHaving | null;

  @Field(() => PlanNeedGroupOrder, { nullable: true, description: '排序 — By the keys of the groups when left out.' })
  orderBy?: PlanNeedGroupOrder | null;

  @Field(() => Int, { defaultValue: 1000, description: '最多组数 — How many groups at most, up to 10,000.' })
  first!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Sums everything as it was at this instant.' })
  asOf?: string | null;
}
