import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { IntFilter, namesOf, NumberFilter, SortDirection } from '../../../reading/types.js';
import { CaseFilter } from '../register/inputs.js';

export const CaseDimension = namesOf([
  'EVENT_GROUP',
  'EVENT_CLASS',
  'EVENT_TYPE',
  'LEVEL',
  'YEAR',
  'MONTH',
  'REGION',
  'COUNTY',
  'ORGANIZATION',
  'FIGURE_STATE',
  'PUBLICITY',
]);
registerEnumType(CaseDimension, {
  name: 'CaseDimension',
  description: '案例汇总维度 — What cases can be grouped by.',
  valuesConfig: {
    EVENT_GROUP: { description: '事件大类 — Natural disaster, accident, public health, social security.' },
    EVENT_CLASS: { description: '事件类 — Class of two digits and a letter, such as 12D hazardous chemicals.' },
    EVENT_TYPE: { description: '事件类型 — Main class as recorded.' },
    LEVEL: { description: '事件级别 — Level.' },
    YEAR: { description: '年份 — Year of occurrence, in Beijing time.' },
    MONTH: { description: '月份 — Month of occurrence, 1 to 12; with YEAR the month of a year.' },
    REGION: { description: '行政区划 — Division.' },
    COUNTY: { description: '区县 — County or district in which the division lies.' },
    ORGANIZATION: { description: '牵头单位 — Organisation that led.' },
    FIGURE_STATE: { description: '数字状态 — How settled the figures are.' },
    PUBLICITY: { description: '公开程度 — Who may read the cases.' },
  },
});

export const CaseMeasure = namesOf([
  'CASES',
  'DEATHS',
  'MISSING',
  'SERIOUS_INJURIES',
  'MINOR_INJURIES',
  'EVACUATED',
  'AFFECTED',
  'DIRECT_LOSS_YUAN',
  'AVERAGE_DIRECT_LOSS_YUAN',
]);
registerEnumType(CaseMeasure, {
  name: 'CaseMeasure',
  description: '案例汇总指标 — What groups can be sorted by.',
  valuesConfig: {
    CASES: { description: '案例数 — Number of cases.' },
    DEATHS: { description: '死亡人数 — Sum of deaths.' },
    MISSING: { description: '失踪人数 — Sum of missing.' },
    SERIOUS_INJURIES: { description: '重伤人数 — Sum of seriously injured.' },
    MINOR_INJURIES: { description: '轻伤人数 — Sum of slightly injured.' },
    EVACUATED: { description: '转移人数 — Sum of evacuated.' },
    AFFECTED: { description: '受灾人数 — Sum of affected.' },
    DIRECT_LOSS_YUAN: { description: '直接经济损失（元） — Sum of direct losses.' },
    AVERAGE_DIRECT_LOSS_YUAN: { description: '平均直接经济损失（元） — Mean of the cases that state one.' },
  },
});

@InputType('CaseGroupOrder', { description: '汇总排序 — How groups are sorted.' })
export class CaseGroupOrder {
  @Field(() => CaseMeasure, { description: '指标 — Number to sort by.' })
  measure!: keyof typeof CaseMeasure;

  @Field(() => SortDirection, { defaultValue: 'DESC', description: '方向 — DESC when left out.' })
  direction!: keyof typeof SortDirection;
}

@InputType('CaseSummaryHaving', { description: '汇总条件 — Which groups to keep; all tests must hold.' })
export class CaseSummaryHaving {
  @Field(() => IntFilter, { nullable: true, description: '案例数 — Number of cases.' })
  cases?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '死亡人数 — Sum of deaths.' })
  deaths?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '失踪人数 — Sum of missing.' })
  missing?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '重伤人数 — Sum of seriously injured.' })
  seriousInjuries?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '轻伤人数 — Sum of slightly injured.' })
  minorInjuries?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '转移人数 — Sum of evacuated.' })
  evacuated?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '受灾人数 — Sum of affected.' })
  affected?: IntFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '直接经济损失（元） — Sum of direct losses.' })
  directLossYuan?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '平均直接经济损失（元） — Mean of direct losses.' })
  averageDirectLossYuan?: NumberFilter | null;
}

@ArgsType()
export class CaseSummaryArguments {
  @Field(() => CaseFilter, { nullable: true, description: '过滤 — Which cases.' })
  filter?: CaseFilter | null;

  @Field(() => [CaseDimension], { description: '分组 — What to group by; an empty list gives one group of all.' })
  groupBy!: (keyof typeof CaseDimension)[];

  @Field(() => CaseSummaryHaving, { nullable: true, description: '汇总条件 — Which groups to keep.' })
  having?: CaseSummaryHaving | null;

  @Field(() => CaseGroupOrder, { nullable: true, description: '排序 — By the keys of the groups when left out.' })
  orderBy?: CaseGroupOrder | null;

  @Field(() => Int, { defaultValue: 1000, description: '最多组数 — How many groups at most, up to 10,000.' })
  first!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Sums everything as it was at this instant.' })
  asOf?: string | null;
}
