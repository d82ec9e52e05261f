import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { IntFilter, namesOf, NumberFilter, SortDirection } from '../../../reading/types.js';
import { ExpertFilter } from '../roster/inputs.js';

export const ExpertDimension = namesOf([
  'TYPE',
  'LEVEL',
  'REGION',
  'COUNTY',
  'STATE',
  'AVAILABILITY',
  'TITLE_LEVEL',
  'EDUCATION',
  'ORGANIZATION',
  'DUTY',
]);
registerEnumType(ExpertDimension, {
  name: 'ExpertDimension',
  description: '专家汇总维度 — What experts can be grouped by.',
  valuesConfig: {
    TYPE: { description: '专家类别 — Class of the expert.' },
    LEVEL: { description: '级别 — Level.' },
    REGION: { description: '行政区划 — Division served.' },
    COUNTY: { description: '区县 — County or district in which the division served lies.' },
    STATE: { description: '状态 — Between application and dismissal.' },
    AVAILABILITY: { description: '可用状态 — Whether to be called now.' },
    TITLE_LEVEL: { description: '职称级别 — Level of the title.' },
    EDUCATION: { description: '学历 — Education.' },
    ORGANIZATION: { description: '所属机构 — Organisation.' },
    DUTY: { description: '职责类型 — Kind of work; an expert counts once for each.' },
  },
});

export const ExpertMeasure = namesOf(['EXPERTS', 'CHIEFS', 'APPOINTED', 'ENGAGEMENTS', 'EVALUATIONS', 'AVERAGE_SCORE']);
registerEnumType(ExpertMeasure, {
  name: 'ExpertMeasure',
  description: '专家汇总指标 — What groups can be sorted by.',
  valuesConfig: {
    EXPERTS: { description: '专家数 — Number of experts.' },
    CHIEFS: { description: '首席专家数 — Number of chief experts.' },
    APPOINTED: { description: '在聘专家数 — Number with an appointment in force.' },
    ENGAGEMENTS: { description: '出勤次数 — Number of engagements.' },
    EVALUATIONS: { description: '评价次数 — Number of evaluated engagements.' },
    AVERAGE_SCORE: { description: '平均得分 — Mean score.' },
  },
});

@InputType('ExpertGroupOrder', { description: '汇总排序 — How groups are sorted.' })
export class ExpertGroupOrder {
  @Field(() => ExpertMeasure, { description: '指标 — Number to sort by.' })
  measure!: keyof typeof ExpertMeasure;

  @Field(() => SortDirection, { defaultValue: 'DESC', description: '方向 — DESC when left out.' })
  direction!: keyof typeof SortDirection;
}

@InputType('ExpertSummaryHaving', { description: '汇总条件 — Which groups to keep; all tests must hold.' })
export class ExpertSummaryHaving {
  @Field(() => IntFilter, { nullable: true, description: '专家数 — Number of experts.' })
  experts?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '首席专家数 — Number of chief experts.' })
  chiefs?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '在聘专家数 — Number with an appointment in force.' })
  appointed?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '出勤次数 — Number of engagements.' })
  engagements?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '评价次数 — Number of evaluated engagements.' })
  evaluations?: IntFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '平均得分 — Mean score.' })
  averageScore?: NumberFilter | null;
}

@ArgsType()
export class ExpertSummaryArguments {
  @Field(() => ExpertFilter, { nullable: true, description: '专家过滤 — Which experts.' })
  filter?: ExpertFilter | null;

  @Field(() => [ExpertDimension], { description: '分组 — What to group by; an empty list gives one group of all.' })
  groupBy!: (keyof typeof ExpertDimension)[];

  @Field(() => ExpertSummaryHaving, { nullable: true, description: '汇总条件 — Which groups to keep.' })
  having?: ExpertSummaryHaving | null;

  @Field(() => ExpertGroupOrder, { nullable: true, description: '排序 — By the keys of the groups when left out.' })
  orderBy?: ExpertGroupOrder | null;

  @Field(() => Int, { defaultValue: 1000, description: '最多组数 — How many groups at most, up to 10,000.' })
  first!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Sums everything as it was at this instant.' })
  asOf?: string | null;
}
