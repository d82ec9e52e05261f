import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/scalars.js';
import { namesOf } from '../../reading/types.js';
import { freshnessStates } from './freshness.js';

export const FreshnessState = namesOf(freshnessStates);
registerEnumType(FreshnessState, {
  name: 'FreshnessState',
  description: '时效状态 — Whether data comes as often as it should.',
  valuesConfig: {
    FRESH: { description: '正常 — The newest came within the expected interval.' },
    DUE: { description: '待更新 — Late by less than the interval.' },
    STALE: { description: '超期 — Late by one to five intervals.' },
    SILENT: { description: '静默 — Late by more than five intervals, or nothing ever came.' },
    NO_RHYTHM: { description: '无固定频率 — No interval is expected.' },
  },
});

@ObjectType('Freshness', { description: '时效 — Whether data comes as often as it should, at the moment asked for.' })
export class FreshnessType {
  @Field(() => FreshnessState, { description: '状态 — How late the newest data is.' })
  state!: keyof typeof FreshnessState;

  @Field(() => DateTimeScalar, { nullable: true, description: '最新数据时间 — Newest time that was observed; null when nothing was.' })
  lastObservedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近接收时间 — When the last push was taken; null when there was none.' })
  lastReceivedAt?: string | null;
}
