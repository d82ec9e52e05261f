import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { IntFilter, namesOf, SortDirection } from '../../../reading/types.js';
import { PlanFilter } from '../register/inputs.js';
import { PlanVersionFilter } from '../versions/inputs.js';

export const PlanDimension = namesOf([
  'KIND',
  'LEVEL',
  'HIGH_RISK',
  'REGION',
  'ORGANIZATION',
  'EVENT_CLASS',
  'STAGE',
  'IN_FORCE',
  'ISSUED_YEAR',
]);
registerEnumType(PlanDimension, {
  name: 'PlanDimension',
  description: '预案汇总维度 — What plans and their versions can be grouped by.',
  valuesConfig: {
    KIND: { description: '预案种类 — Kind of the plan.' },
    LEVEL: { description: '层级 — Level of the plan.' },
    HIGH_RISK: { description: '高危单位 — Whether the unit is of high risk.' },
    REGION: { description: '行政区划 — Division of the plan.' },
    ORGANIZATION: { description: '编制单位 — Organisation of the plan.' },
    EVENT_CLASS: {
      description:
        '事件大类 — Class at the top, or the one below it, in which the emergencies of the plan lie; a plan for several stands in several groups.',
    },
    STAGE: { description: '阶段 — Stage of the version.' },
    IN_FORCE: { description: '现行 — Whether the version is the one in force on the day asked.' },
    ISSUED_YEAR: { description: '印发年份 — Year in which the version was issued.' },
  },
});

export const PlanSummaryMeasure = namesOf(['PLANS', 'PLANS_IN_FORCE', 'VERSIONS', 'REVISED', 'FILED', 'SECTIONS']);
registerEnumType(PlanSummaryMeasure, {
  name: 'PlanSummaryMeasure',
  description: '预案汇总指标 — What groups can be sorted by.',
  valuesConfig: {
    PLANS: { description: '预案数 — Number of different plans.' },
    PLANS_IN_FORCE: { description: '现行预案数 — Number of plans of which a version is in force on the day asked.' },
    VERSIONS: { description: '版本数 — Number of versions.' },
    REVISED: { description: '修订数 — Number of versions issued that follow an earlier one.' },
    FILED: { description: '已备案数 — Number of versions that have been filed.' },
    SECTIONS: { description: '章节数 — Number of sections of the versions.' },
  },
});

@InputType('PlanGroupOrder', { description: '预案汇总排序 — How groups are sorted.' })
export class PlanGroupOrder {
  @Field(() => PlanSummaryMeasure, { description: '指标 — Number to sort by.' })
  measure!: keyof typeof PlanSummaryMeasure;

  @Field(() => SortDirection, { defaultValue: 'DESC', description: '方向 — DESC when left out.' })
  direction!: keyof typeof SortDirection;
}

@InputType('PlanSummaryHaving', { description: '预案汇总条件 — Which groups to keep; all tests must hold.' })
export class PlanSummaryHaving {
  @Field(() => IntFilter, { nullable: true, description: '预案数 — Number of different plans.' })
  plans?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '现行预案数 — Number of plans of which a version is in force on the day asked.' })
  plansInForce?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '版本数 — Number of versions.' })
  versions?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '修订数 — Number of versions issued that follow an earlier one.' })
  revised?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '已备案数 — Number of versions that have been filed.' })
  filed?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '章节数 — Number of sections of the versions.' })
  sections?: IntFilter | null;
}

@ArgsType()
export class PlanSummaryArguments {
  @Field(() => PlanFilter, { nullable: true, description: '预案过滤 — Which plans.' })
  filter?: PlanFilter | null;

  @Field(() => PlanVersionFilter, {
    nullable: true,
    description: '版本过滤 — Which of their versions; plans without such a one are left out.',
  })
  versions?: PlanVersionFilter | null;

  @Field(() => [PlanDimension], { description: '分组 — What to group by; an empty list gives one group of all.' })
  groupBy!: (keyof typeof PlanDimension)[];

  @Field(() => PlanSummaryHaving, { nullable: true, description: '汇总条件 — Which groups to keep.' })
  having?: PlanSummaryHaving | null;

  @Field(() => PlanGroupOrder, { nullable: true, description: '排序 — By the keys of the groups when left out.' })
  orderBy?: PlanGroupOrder | null;

  @Field(() => Int, { defaultValue: 1000, description: '最多组数 — How many groups at most, up to 10,000.' })
  first!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Sums everything as it was at this instant.' })
  asOf?: string | null;
}
