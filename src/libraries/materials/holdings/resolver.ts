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
import { CreateRequiredHoldingInput, RequiredHoldingRootArguments, UpdateRequiredHoldingInput } from './inputs.js';
import { requiredHoldingKind } from './kind.js';
import { RequiredHoldingConnectionType, RequiredHoldingPayloadType, RequiredHoldingType } from './types.js';
import { requiredHoldingView } from './view.js';

@Resolver()
export class RequiredHoldingResolver {
  @Compiled('material:read')
  @Query(() => RequiredHoldingConnectionType, { description: '应储备量列表 — What must be held, by whom and by which rule.' })
  requiredHoldings(
    @Args(() => RequiredHoldingRootArguments) _args: RequiredHoldingRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, requiredHoldingView, info);
  }

  @Compiled('material:read')
  @Query(() => RequiredHoldingType, {
    nullable: true,
    description: '应储备量 — One required holding, by id or code; null when there is none.',
  })
  requiredHolding(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, requiredHoldingView, info);
  }

  @Scoped('material:write')
  @Mutation(() => RequiredHoldingPayloadType, { description: '新建应储备量 — Creates one; nothing is written when there are userErrors.' })
  async createRequiredHolding(
    @Arg('input', () => CreateRequiredHoldingInput, { description: '输入 — Its values.' }) input: CreateRequiredHoldingInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, requiredHoldingKind, await createRecord(ctx, requiredHoldingKind, { ...input }), info);
  }

  @Scoped('material:write')
  @Mutation(() => RequiredHoldingPayloadType, {
    description: '修改应储备量 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateRequiredHolding(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateRequiredHoldingInput, { description: '输入 — Values to change.' }) input: UpdateRequiredHoldingInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, requiredHoldingKind, await updateRecord(ctx, requiredHoldingKind, id, version, { ...input }), info);
  }

  @Scoped('material:write')
  @Mutation(() => RequiredHoldingPayloadType, { description: '删除应储备量 — Deletes one that nothing refers to; its history stays.' })
  async deleteRequiredHolding(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, requiredHoldingKind, await removeRecord(ctx, requiredHoldingKind, id, version), info);
  }

  @Scoped('material:write')
  @Mutation(() => ReceiptType, {
    description: '导入应储备量 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importRequiredHoldings(
    @Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput,
    @Ctx() ctx: Context,
  ) {
    return receiptPayload(ctx, await importRecords(ctx, requiredHoldingKind, input));
  }
}
