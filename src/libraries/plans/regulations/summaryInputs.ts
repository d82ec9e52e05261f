import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { IntFilter, namesOf, SortDirection } from '../../../reading/types.js';
import { RegulationFilter } from './inputs.js';

export const RegulationDimension = namesOf([
  'LEVEL',
  'VALIDITY',
  'REGION',
  'TYPE',
  'ORGANIZATION',
  'ISSUER',
  'TOPIC',
  'EVENT_TYPE',
  'YEAR',
]);
registerEnumType(RegulationDimension, {
  name: 'RegulationDimension',
  description: '法规汇总维度 — What regulations can be grouped by.',
  valuesConfig: {
    LEVEL: { description: '效力级别 — Rank.' },
    VALIDITY: { description: '时效性 — Whether in force on the day asked.' },
    REGION: { description: '行政区划 — Division in which it holds.' },
    TYPE: { description: '法规分类 — Class.' },
    ORGANIZATION: { description: '单位 — Organisation that made it.' },
    ISSUER: { description: '制定机关 — Who made it, as published.' },
    TOPIC: { description: '主题 — Topic.' },
    EVENT_TYPE: { description: '事件类型 — Class of emergencies; a regulation counts in each of its classes.' },
    YEAR: { description: '年份 — Year of the version, or of coming into force, or of promulgation.' },
  },
});

export const RegulationMeasure = namesOf(['REGULATIONS', 'FAMILIES', 'ARTICLES', 'CHARACTERS']);
registerEnumType(RegulationMeasure, {
  name: 'RegulationMeasure',
  description: '法规汇总指标 — What groups can be sorted by.',
  valuesConfig: {
    REGULATIONS: { description: '法规数 — Number of regulations.' },
    FAMILIES: { description: '法规族数 — Number of families.' },
    ARTICLES: { description: '条数 — Sum of articles.' },
    CHARACTERS: { description: '字数 — Sum of characters.' },
  },
});

@InputType('RegulationGroupOrder', { description: '汇总排序 — How groups are sorted.' })
export class RegulationGroupOrder {
  @Field(() => RegulationMeasure, { description: '指标 — Number to sort by.' })
  measure!: keyof typeof RegulationMeasure;

  @Field(() => SortDirection, { defaultValue: 'DESC', description: '方向 — DESC when left out.' })
  direction!: keyof typeof SortDirection;
}

@InputType('RegulationSummaryHaving', { description: '汇总条件 — Which groups to keep; all tests must hold.' })
export class RegulationSummaryHaving {
  @Field(() => IntFilter, { nullable: true, description: '法规数 — Number of regulations.' })
  regulations?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '法规族数 — Number of families.' })
  families?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '条数 — Sum of articles.' })
  articles?: IntFilter | null;
}

@ArgsType()
export class RegulationSummaryArguments {
  @Field(() => RegulationFilter, { nullable: true, description: '法规过滤 — Which regulations.' })
  filter?: RegulationFilter | null;

  @Field(() => [RegulationDimension], { description: '分组 — What to group by; an empty list gives one group of all.' })
  groupBy!: (keyof typeof RegulationDimension)[];

  @Field(() => RegulationSummaryHaving, { nullable: true, description: '汇总条件 — Which groups to keep.' })
  having?: RegulationSummaryHaving | null;

  @Field(() => RegulationGroupOrder, { nullable: true, description: '排序 — By the keys of the groups when left out.' })
  orderBy?: RegulationGroupOrder | null;

  @Field(() => Int, { defaultValue: 1000, description: '最多组数 — How many groups at most, up to 10,000.' })
  first!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Sums everything as it was at this instant.' })
  asOf?: string | null;
}
