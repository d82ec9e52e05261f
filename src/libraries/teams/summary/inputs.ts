import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { IntFilter, namesOf, SortDirection } from '../../../reading/types.js';
import { TeamFilter } from '../roster/inputs.js';

export const TeamDimension = namesOf([
  'KIND',
  'TYPE',
  'STATUS',
  'READINESS',
  'REGION',
  'COUNTY',
  'ORGANIZATION',
  'SUPERIOR',
  'CAPABILITY_LEVEL',
]);
registerEnumType(TeamDimension, {
  name: 'TeamDimension',
  description: '队伍汇总维度 — What teams can be grouped by.',
  valuesConfig: {
    KIND: { description: '队伍性质 — Kind of force.' },
    TYPE: { description: '主分类 — Main class.' },
    STATUS: { description: '状态 — Status.' },
    READINESS: { description: '备勤情况 — Readiness on the day asked.' },
    REGION: { description: '行政区划 — Division in which they are stationed.' },
    COUNTY: { description: '区县 — County or district in which that division lies.' },
    ORGANIZATION: { description: '主管单位 — Organisation that keeps them.' },
    SUPERIOR: { description: '上级队伍 — Team that they belong to.' },
    CAPABILITY_LEVEL: { description: '能力等级 — Level of capability.' },
  },
});

export const TeamMeasure = namesOf(['TEAMS', 'STANDBY', 'TOTAL_PEOPLE', 'AVAILABLE_PEOPLE', 'FASTEST_RESPONSE']);
registerEnumType(TeamMeasure, {
  name: 'TeamMeasure',
  description: '队伍汇总指标 — What groups can be sorted by.',
  valuesConfig: {
    TEAMS: { description: '队伍数 — Number of teams.' },
    STANDBY: { description: '待命队伍数 — Number of teams on standby.' },
    TOTAL_PEOPLE: { description: '总人数 — Sum of people in all.' },
    AVAILABLE_PEOPLE: { description: '可出动人数 — Sum of people who can be sent.' },
    FASTEST_RESPONSE: { description: '最快出动（分钟） — Least minutes until the first people of a team leave.' },
  },
});

@InputType('TeamGroupOrder', { description: '汇总排序 — How groups are sorted.' })
export class TeamGroupOrder {
  @Field(() => TeamMeasure, { description: '指标 — Number to sort by.' })
  measure!: keyof typeof TeamMeasure;

  @Field(() => SortDirection, { defaultValue: 'DESC', description: '方向 — DESC when left out.' })
  direction!: keyof typeof SortDirection;
}

@InputType('TeamSummaryHaving', { description: '汇总条件 — Which groups to keep; all tests must hold.' })
export class TeamSummaryHaving {
  @Field(() => IntFilter, { nullable: true, description: '队伍数 — Number of teams.' })
  teams?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '待命队伍数 — Number of teams on standby.' })
  standby?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '总人数 — Sum of people in all.' })
  totalPeople?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '可出动人数 — Sum of people who can be sent.' })
  availablePeople?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '最快出动（分钟） — Least minutes until the first people of a team leave.' })
  fastestResponse?: IntFilter | null;
}

@ArgsType()
export class TeamSummaryArguments {
  @Field(() => TeamFilter, { nullable: true, description: '队伍过滤 — Which teams.' })
  filter?: TeamFilter | null;

  @Field(() => [TeamDimension], { description: '分组 — What to group by; an empty list gives one group of all.' })
  groupBy!: (keyof typeof TeamDimension)[];

  @Field(() => TeamSummaryHaving, { nullable: true, description: '汇总条件 — Which groups to keep.' })
  having?: TeamSummaryHaving | null;

  @Field(() => TeamGroupOrder, { nullable: true, description: '排序 — By the keys of the groups when left out.' })
  orderBy?: TeamGroupOrder | null;

  @Field(() => Int, { defaultValue: 1000, description: '最多组数 — How many groups at most, up to 10,000.' })
  first!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Sums everything as it was at this instant.' })
  asOf?: string | null;
}
