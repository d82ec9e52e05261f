import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Compiled, Scoped } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { importRecords } from '../../../records/import.js';
import { receiptPayload } from '../../../records/receipts.js';
import { ImportInput, ReceiptType } from '../../../records/types.js';
import { createRecord, payload, removeRecord, updateRecord } from '../../../records/write.js';
import { CreateDeadlineRuleInput, DeadlineRuleRootArguments, UpdateDeadlineRuleInput } from './inputs.js';
import { deadlineRuleKind } from './kind.js';
import { DeadlineRuleConnectionType, DeadlineRulePayloadType, DeadlineRuleType } from './types.js';
import { deadlineRuleView } from './view.js';

@Resolver()
export class DeadlineRuleResolver {
  @Compiled('plan:read')
  @Query(() => DeadlineRuleConnectionType, {
    description: '期限规则列表 — By when plans must be filed, published, drilled, evaluated or revised, former rules included.',
  })
  deadlineRules(
    @Args(() => DeadlineRuleRootArguments) _args: DeadlineRuleRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, deadlineRuleView, info);
  }

  @Compiled('plan:read')
  @Query(() => DeadlineRuleType, { nullable: true, description: '期限规则 — One record, by id or code; null when there is none.' })
  deadlineRule(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, deadlineRuleView, info);
  }

  @Scoped('plan:write')
  @Mutation(() => DeadlineRulePayloadType, { description: '新建期限规则 — Creates one; nothing is written when there are userErrors.' })
  async createDeadlineRule(
    @Arg('input', () => CreateDeadlineRuleInput, { description: '输入 — Its values.' }) input: CreateDeadlineRuleInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, deadlineRuleKind, await createRecord(ctx, deadlineRuleKind, { ...input }), info);
  }

  @Scoped('plan:write')
  @Mutation(() => DeadlineRulePayloadType, {
    description: '修改期限规则 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateDeadlineRule(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateDeadlineRuleInput, { description: '输入 — Values to change.' }) input: UpdateDeadlineRuleInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, deadlineRuleKind, await updateRecord(ctx, deadlineRuleKind, id, version, { ...input }), info);
  }

  @Scoped('plan:write')
  @Mutation(() => DeadlineRulePayloadType, { description: '删除期限规则 — Deletes one that nothing refers to; its history stays.' })
  async deleteDeadlineRule(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, deadlineRuleKind, await removeRecord(ctx, deadlineRuleKind, id, version), info);
  }

  @Scoped('plan:write')
  @Mutation(() => ReceiptType, {
    description: '导入期限规则 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importDeadlineRules(
    @Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput,
    @Ctx() ctx: Context,
  ) {
    return receiptPayload(ctx, await importRecords(ctx, deadlineRuleKind, input));
  }
}
