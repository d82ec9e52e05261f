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
import { CreateDepotInput, DepotRootArguments, UpdateDepotInput } from './inputs.js';
import { depotKind } from './kind.js';
import { DepotConnectionType, DepotPayloadType, DepotType } from './types.js';
import { depotView } from './view.js';

@Resolver()
export class DepotResolver {
  @Compiled('material:read')
  @Query(() => DepotConnectionType, { description: '储备库列表 — Depots, also nearest first.' })
  depots(@Args(() => DepotRootArguments) _args: DepotRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, depotView, info);
  }

  @Compiled('material:read')
  @Query(() => DepotType, { nullable: true, description: '储备库 — One depot, by id or code; null when there is none.' })
  depot(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, depotView, info);
  }

  @Scoped('material:write')
  @Mutation(() => DepotPayloadType, { description: '新建储备库 — Creates one; nothing is written when there are userErrors.' })
  async createDepot(
    @Arg('input', () => CreateDepotInput, { description: '输入 — Its values.' }) input: CreateDepotInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, depotKind, await createRecord(ctx, depotKind, { ...input }), info);
  }

  @Scoped('material:write')
  @Mutation(() => DepotPayloadType, {
    description: '修改储备库 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateDepot(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateDepotInput, { description: '输入 — Values to change.' }) input: UpdateDepotInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, depotKind, await updateRecord(ctx, depotKind, id, version, { ...input }), info);
  }

  @Scoped('material:write')
  @Mutation(() => DepotPayloadType, { description: '删除储备库 — Deletes one that nothing refers to; its history stays.' })
  async deleteDepot(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, depotKind, await removeRecord(ctx, depotKind, id, version), info);
  }

  @Scoped('material:write')
  @Mutation(() => ReceiptType, {
    description: '导入储备库 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importDepots(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, depotKind, input));
  }
}
