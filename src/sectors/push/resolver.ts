import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Scoped } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { receiptPayload } from '../../records/receipts.js';
import { ReceiptType } from '../../records/types.js';
import { PushRecordsInput } from './inputs.js';
import { pushRecords } from './push.js';

@Resolver()
export class PushResolver {
  @Scoped('feed:push')
  @Mutation(() => ReceiptType, {
    description:
      '推送数据 — Takes a batch of records of a feed that the caller’s department owns. Each record is checked by the contract; good ones are written, bad ones kept in quarantine with their reasons. The receipt accounts for every record.',
  })
  async pushRecords(
    @Arg('input', () => PushRecordsInput, { description: '输入 — The batch.' }) input: PushRecordsInput,
    @Ctx() ctx: Context,
  ) {
    return receiptPayload(ctx, await pushRecords(ctx, input));
  }
}
