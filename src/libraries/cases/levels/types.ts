import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { PageInfoType, TotalCountType } from '../../../reading/types.js';
import { RecordType, UserErrorType } from '../../../records/types.js';
import { EventTypeType } from '../../../vocabulary/classifications/types.js';
import { RegulationType } from '../../plans/regulations/types.js';
import { EventLevel } from '../register/enums.js';

@ObjectType('LevelRule', {
  implements: RecordType,
  description:
    '分级规则 — From which counts on an emergency of a class has a level; one threshold reached is enough, and thresholds include their value.',
})
export class LevelRuleType extends RecordType {
  @Field(() => EventTypeType, { description: '事件类型 — Class that it holds for, and all below it that have no rule of their own.' })
  eventType!: EventTypeType;

  @Field(() => EventLevel, { description: '事件级别 — Level that it gives.' })
  level!: keyof typeof EventLevel;

  @Field(() => Int, { nullable: true, description: '死亡人数 — Reached from this number on.' })
  deaths?: number | null;

  @Field(() => Int, { nullable: true, description: '重伤人数 — Reached from this number on, acute industrial poisoning included.' })
  seriousInjuries?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: '直接经济损失（元） — Reached from this amount on, in yuan.' })
  directLossYuan?: string | null;

  @Field(() => String, { description: '依据 — Law and article.' })
  basis!: string;

  @Field(() => RegulationType, { nullable: true, description: '法规 — The same law among the regulations.' })
  regulation?: RegulationType | null;

  @Field(() => DateScalar, { nullable: true, description: '生效日期 — First day.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '失效日期 — Day on which it no longer holds.' })
  validTo?: string | null;
}

@ObjectType('LevelRuleEdge', { description: '分级规则边 — One item of a list of this kind.' })
export class LevelRuleEdgeType {
  @Field(() => String, { description: '游标 — Cursor of this item.' })
  cursor!: string;

  @Field(() => LevelRuleType, { description: '分级规则 — The item.' })
  node!: LevelRuleType;
}

@ObjectType('LevelRuleConnection', { description: '分级规则列表 — A page of a list of this kind (Relay connection).' })
export class LevelRuleConnectionType {
  @Field(() => [LevelRuleEdgeType], { description: '边 — Items with their cursors.' })
  edges!: LevelRuleEdgeType[];

  @Field(() => [LevelRuleType], { description: '分级规则 — Items without cursors.' })
  nodes!: LevelRuleType[];

  @Field(() => PageInfoType, { description: '分页信息 — Where this page stands in its list.' })
  pageInfo!: PageInfoType;

  @Field(() => TotalCountType, { description: '总数 — How many items the whole list holds; counted only when asked.' })
  totalCount(
    @Arg('exact', () => Boolean, { defaultValue: false, description: '精确计数 — Counts every item, however many.' }) _exact: boolean,
  ): TotalCountType {
    return compiled();
  }
}

@ObjectType('LevelRulePayload', { description: '分级规则写入结果 — What a write of this kind did.' })
export class LevelRulePayloadType {
  @Field(() => LevelRuleType, {
    nullable: true,
    description: '记录 — The item after the write; null when nothing was written or it was deleted.',
  })
  record?: LevelRuleType | null;

  @Field(() => [UserErrorType], { description: '输入错误 — Faults of the input; nothing is written when there are any.' })
  userErrors!: UserErrorType[];

  @Field(() => String, { nullable: true, description: '搜索令牌 — Moment after which a search shows the write.' })
  searchToken?: string | null;
}
