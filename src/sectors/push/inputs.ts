import { GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { BatchPolicy } from '../../records/types.js';

@InputType('PushRecordsInput', { description: '推送输入 — A batch of records of one feed.' })
export class PushRecordsInput {
  @Field(() => String, { description: '数据推送代码 — Code of the feed, such as water.river-stage; the query `feeds` lists them.' })
  feed!: string;

  @Field(() => Int, {
    nullable: true,
    description: '契约版本 — Version of the contract that the records follow; the newest when left out.',
  })
  contract?: number | null;

  @Field(() => String, {
    description:
      '幂等键 — 1 to 200 characters, chosen by the sender for this batch; the same key with the same records answers the same receipt again and writes nothing.',
  })
  key!: string;

  @Field(() => BatchPolicy, { defaultValue: 'QUARANTINE_BAD', description: '批次策略 — What happens to bad records.' })
  policy!: keyof typeof BatchPolicy;

  @Field(() => Boolean, { defaultValue: false, description: '试运行 — The same answer with what would change, nothing written.' })
  dryRun!: boolean;

  @Field(() => GraphQLJSON, {
    description: '记录 — A list of objects, or columns { field: [values] }; at most 10,000 records and 8 MiB a request.',
  })
  records!: unknown;
}
