import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { IntFilter, namesOf, NumberFilter, SortDirection } from '../../../reading/types.js';
import { MaterialFilter } from '../catalogue/inputs.js';
import { StockLotFilter } from '../lots/inputs.js';

export const MaterialDimension = namesOf([
  'REGION',
  'COUNTY',
  'DEPOT',
  'DEPOT_LEVEL',
  'ORGANIZATION',
  'CATEGORY',
  'MATERIAL',
  'UNIT',
  'CONDITION',
  'RESERVE_METHOD',
  'CURRENCY',
  'EXPIRY_YEAR',
]);
registerEnumType(MaterialDimension, {
  name: 'MaterialDimension',
  description: '物资汇总维度 — What stock can be grouped by.',
  valuesConfig: {
    REGION: { description: '行政区划 — Division of the depot.' },
    COUNTY: { description: '区县 — County or district in which the division of the depot lies.' },
    DEPOT: { description: '储备库 — Depot.' },
    DEPOT_LEVEL: { description: '储备库级别 — Level of the depot.' },
    ORGANIZATION: { description: '管理单位 — Organisation that keeps the depot.' },
    CATEGORY: { description: '主分类 — Main category of the material.' },
    MATERIAL: { description: '物资 — Material.' },
    UNIT: { description: '计量单位 — Unit of quantity; group by it when different units would be added up.' },
    CONDITION: { description: '状况 — Condition of the goods.' },
    RESERVE_METHOD: { description: '储备方式 — How reserved.' },
    CURRENCY: { description: '币种 — Currency of prices.' },
    EXPIRY_YEAR: { description: '到期年份 — Year of expiry.' },
  },
});

export const MaterialMeasure = namesOf(['LOTS', 'MATERIALS', 'QUANTITY', 'RESERVED', 'AVAILABLE', 'USABLE', 'VALUE']);
registerEnumType(MaterialMeasure, {
  name: 'MaterialMeasure',
  description: '物资汇总指标 — What groups can be sorted by.',
  valuesConfig: {
    LOTS: { description: '批次数 — Number of lots.' },
    MATERIALS: { description: '物资种类数 — Number of different materials.' },
    QUANTITY: { description: '数量 — Sum of balances.' },
    RESERVED: { description: '预留数量 — Sum set aside.' },
    AVAILABLE: { description: '可用数量 — Sum of balances less what is set aside.' },
    USABLE: { description: '可调用数量 — Sum of what is neither set aside, expired nor unusable.' },
    VALUE: { description: '金额 — Sum of quantity times price.' },
  },
});

@InputType('MaterialGroupOrder', { description: '汇总排序 — How groups are sorted.' })
export class MaterialGroupOrder {
  @Field(() => MaterialMeasure, { description: '指标 — Number to sort by.' })
  measure!: keyof typeof MaterialMeasure;

  @Field(() => SortDirection, { defaultValue: 'DESC', description: '方向 — DESC when left out.' })
  direction!: keyof typeof SortDirection;
}

@InputType('MaterialSummaryHaving', { description: '汇总条件 — Which groups to keep; all tests must hold.' })
export class MaterialSummaryHaving {
  @Field(() => IntFilter, { nullable: true, description: '批次数 — Number of lots.' })
  lots?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: '物资种类数 — Number of different materials.' })
  materials?: IntFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '数量 — Sum of balances.' })
  quantity?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '可用数量 — Sum available.' })
  available?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '可调用数量 — Sum usable.' })
  usable?: NumberFilter | null;

  @Field(() => NumberFilter, { nullable: true, description: '金额 — Sum of values.' })
  value?: NumberFilter | null;
}

@ArgsType()
export class MaterialSummaryArguments {
  @Field(() => MaterialFilter, { nullable: true, description: '物资过滤 — Which materials.' })
  filter?: MaterialFilter | null;

  @Field(() => StockLotFilter, { nullable: true, description: '批次过滤 — Which of their lots.' })
  lots?: StockLotFilter | null;

  @Field(() => [MaterialDimension], { description: '分组 — What to group by; an empty list gives one group of all.' })
  groupBy!: (keyof typeof MaterialDimension)[];

  @Field(() => MaterialSummaryHaving, { nullable: true, description: '汇总条件 — Which groups to keep.' })
  having?: keyof typeof MaterialSummaryHaving | null;

  @Field(() => MaterialGroupOrder, { nullable: true, description: '排序 — By the keys of the groups when left out.' })
  orderBy?: MaterialGroupOrder | null;

  @Field(() => Int, { defaultValue: 1000, description: '最多组数 — How many groups at most, up to 10,000.' })
  first!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Sums everything as it was at this instant.' })
  asOf?: string | null;
}
