import { GraphQLJSON } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Compiled, Scoped } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { readConnection, readList } from '../../reading/read.js';
import { receiptPayload } from '../../records/receipts.js';
import { ReceiptType } from '../../records/types.js';
import { QuarantinedRecordRootArguments, QuarantineSummaryArguments } from './inputs.js';
import { correctQuarantined, discardQuarantined, replayQuarantine } from './service.js';
import { QuarantinedRecordConnectionType, QuarantineGroupType } from './types.js';
import { quarantinedRecordView, quarantineGroupView } from './view.js';

@Resolver()
export class QuarantineResolver {
  @Compiled('receipt:read')
  @Query(() => QuarantinedRecordConnectionType, {
    description:
      '隔离记录列表 — Records that were refused but kept, newest first: one’s own and those of one’s department; all for operators and auditors.',
  })
  quarantine(
    @Args(() => QuarantinedRecordRootArguments) _args: QuarantinedRecordRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, quarantinedRecordView, info);
  }

  @Compiled('receipt:read')
  @Query(() => [QuarantineGroupType], {
    description: '隔离汇总 — Quarantined records grouped by feed and first reason, the largest group first.',
  })
  quarantineSummary(
    @Args(() => QuarantineSummaryArguments) _args: QuarantineSummaryArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(
      ctx,
      quarantineGroupView,
      info,
      () => 'true',
      (group) => `${group}.count desc, ${group}.id`,
    );
  }

  @Scoped('quarantine:write')
  @Mutation(() => ReceiptType, {
    description:
      '更正隔离记录 — Takes a corrected form of one quarantined record, whole; while it is still bad it stays and the receipt says why.',
  })
  async correctQuarantined(
    @Arg('id', () => ID, { description: 'ID — Id of the quarantined record.' }) id: string,
    @Arg('record', () => GraphQLJSON, { description: '记录 — The whole record, corrected.' }) record: unknown,
    @Ctx() ctx: Context,
  ) {
    return receiptPayload(ctx, await correctQuarantined(ctx, id, record));
  }

  @Scoped('quarantine:write')
  @Mutation(() => ReceiptType, {
    description:
      '重放隔离记录 — Takes quarantined records again as they are: one, a group or all of a feed. Those that are still bad stay, with their present reasons. Nothing is ever replayed by itself.',
  })
  async replayQuarantine(
    @Arg('ids', () => [ID], { nullable: true, description: 'ID 列表 — Ids of open quarantined records, at most 10,000.' })
    ids: string[] | null,
    @Arg('feed', () => String, { nullable: true, description: '对象 — Feed or library: all its open records.' }) feed: string | null,
    @Arg('reason', () => String, { nullable: true, description: '首要原因 — Only those refused first for this code.' })
    reason: string | null,
    @Arg('contract', () => Int, { nullable: true, description: '契约版本 — Only those sent under this version.' }) contract: number | null,
    @Ctx() ctx: Context,
  ) {
    return receiptPayload(ctx, await replayQuarantine(ctx, { ids, feed, reason, contract }));
  }

  @Scoped('quarantine:write')
  @Mutation(() => Int, {
    description: '作废隔离记录 — Closes quarantined records that will never be taken, with a reason; answers how many.',
  })
  discardQuarantined(
    @Arg('ids', () => [ID], { nullable: true, description: 'ID 列表 — Ids of open quarantined records, at most 10,000.' })
    ids: string[] | null,
    @Arg('feed', () => String, { nullable: true, description: '对象 — Feed or library: all its open records.' }) feed: string | null,
    @Arg('reason', () => String, { nullable: true, description: '首要原因 — Only those refused first for this code.' })
    reason: string | null,
    @Arg('contract', () => Int, { nullable: true, description: '契约版本 — Only those sent under this version.' }) contract: number | null,
    @Arg('note', () => String, { description: '原因 — Why they are discarded, at most 1,000 characters.' }) note: string,
    @Ctx() ctx: Context,
  ) {
    return discardQuarantined(ctx, { ids, feed, reason, contract }, note);
  }
}
