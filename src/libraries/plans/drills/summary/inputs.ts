import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../../platform/scalars.js';
import { IntFilter, namesOf, NumberFilter, SortDirection } from '../../../../reading/types.js';
import { DrillFilter } from '../inputs.js';

export const DrillDimension = namesOf([
  'YEAR',
  'MONTH',
  'FORM',
  'SCOPE',
  'PURPOSE',
  'REGION',
  'ORGANIZATION',
  'PLAN',
  'PLAN_KIND',
  'EVALUATED',
]);
registerEnumType(DrillDimension, {
  name: 'DrillDimension',
  description: '演练汇总维度 — What drills can be grouped by.',
  valuesConfig: {
    YEAR: { description: '年份 — Year in which it was held.' },
    MONTH: { description: '月份 — Month in which it was held, 1 to 12; group by YEAR as well.' },
    FORM: { description: '形式 — Tabletop or live.' },
    SCOPE: { description: '范围 — Comprehensive or single.' },
    PURPOSE: { description: '目的 — What it was for.' },
    REGION: { description: '行政区划 — Division in which it was held.' },
    ORGANIZATION: { description: '组织单位 — Organisation that held it.' },
    PLAN: { description: '预案 — Plan that was drilled.' },
    PLAN_KIND: { description: '预案种类 — Kind of the plan that was drilled.' },
    EVALUATED: { description: '已评估 — Whether it has been evaluated.' },
  },
});

export const DrillMeasure = namesOf(['DRILLS', 'PLANS', 'TEAMS', 'PARTICIPANTS', 'HOURS', 'EVALUATED_DRILLS', 'AVERAGE_SCORE']);
registerEnumType(DrillMeasure, {
  name: 'DrillMeasure',
  description: '演练汇总指标 — What groups can be sorted by.',
  valuesConfig: {
    DRILLS: { description: '演练次数 — Number of drills.' },
    PLANS: { description: '预案数 — Number of different plans that were drilled.' },
    TEAMS: { description: '参演队伍数 — Number of different teams that took part.' },
    PARTICIPANTS: { description: '参演人次 — Sum of the people who took part.' },
    HOURS: { description: '时长（小时） — Sum of the hours.' },
    EVALUATED_DRILLS: { description: '已评估次数 — Number of drills that have been evaluated.' },
    AVERAGE_SCORE: { description: '平均评分 — Mean of the scores given, to two decimals; null when there is none.' },
  },
});

@InputType('DrillGroupOrder', { description: '演练汇总排序 — How groups are sorted.' })
export class DrillGroupOrder {
  @Field(() => DrillMeasure, { description: '指标 — Number to sort by.' })
  measure!: keyof typeof DrillMeasure;

  @Field(() => SortDirection, { defaultValue: 'DESC', description: '方向 — DESC when left out.' })
  direction!: keyof typeof SortDirection;
}

@InputType('DrillSummaryHaving', { description: '演练汇总条件 — Which groups to keep; all tests must hold.' })
export class DrillSummaryHaving {
  @Field(() => IntFilter, { nullable: true, description: '演练次数 — Number of drills.' })
  drills?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '预案数 — Number of different plans that were drilled.' })
  plans?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '参演队伍数 — Number of different teams that took part.' })
  teams?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '参演人次 — Sum of the people who took part.' })
  participants?: IntFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '时长（小时） — Sum of the hours.' })
  hours?: NumberFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '已评估次数 — Number of drills that have been evaluated.' })
  evaluatedDrills?: IntFilter | null;

  @Field(() => NumberFilter, {
    nullable: true,
    description: '平均评分 — Mean of the scores given, to two decimals; null when there is none.',
  })
  averageScore?: NumberFilter | null;
}

@ArgsType()
export class DrillSummaryArguments {
  @Field(() => DrillFilter, { nullable: true, description: '演练过滤 — Which drills.' })
  filter?: DrillFilter | null;

  @Field(() => [DrillDimension], { description: '分组 — What to group by; an empty list gives one group of all.' })
  groupBy!: (keyof typeof DrillDimension)[];

  @Field(() => DrillSummaryHaving, { nullable: true, description: '汇总条件 — Which groups to keep.' })
  having?: DrillSummaryHaving | null;

  @Field(() => DrillGroupOrder, { nullable: true, description: '排序 — By the keys of the groups when left out.' })
  orderBy?: DrillGroupOrder | null;

  @Field(() => Int, { defaultValue: 1000, description: '最多组数 — How many groups at most, up to 10,000.' })
  first!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Sums everything as it was at this instant.' })
  asOf?: string | null;
}
