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
import { CreateStockLotInput, StockLotRootArguments, UpdateStockLotInput } from './inputs.js';
import { stockLotKind } from './kind.js';
import { StockLotConnectionType, StockLotPayloadType, StockLotType } from './types.js';
import { stockLotView } from './view.js';

@Resolver()
export class StockLotResolver {
  @Compiled('material:read')
  @Query(() => StockLotConnectionType, { description: '库存批次列表 — Stock lots of all depots.' })
  stockLots(@Args(() => StockLotRootArguments) _args: StockLotRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, stockLotView, info);
  }

  @Compiled('material:read')
  @Query(() => StockLotType, { nullable: true, description: '库存批次 — One stock lot, by id or code; null when there is none.' })
  stockLot(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, stockLotView, info);
  }

  @Scoped('material:write')
  @Mutation(() => StockLotPayloadType, { description: '新建库存批次 — Creates one; nothing is written when there are userErrors.' })
  async createStockLot(
    @Arg('input', () => CreateStockLotInput, { description: '输入 — Its values.' }) input: CreateStockLotInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, stockLotKind, await createRecord(ctx, stockLotKind, { ...input }), info);
  }

  @Scoped('material:write')
  @Mutation(() => StockLotPayloadType, {
    description: '修改库存批次 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateStockLot(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateStockLotInput, { description: '输入 — Values to change.' }) input: UpdateStockLotInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, stockLotKind, await updateRecord(ctx, stockLotKind, id, version, { ...input }), info);
  }

  @Scoped('material:write')
  @Mutation(() => StockLotPayloadType, { description: '删除库存批次 — Deletes one that nothing refers to; its history stays.' })
  async deleteStockLot(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, stockLotKind, await removeRecord(ctx, stockLotKind, id, version), info);
  }

  @Scoped('material:write')
  @Mutation(() => ReceiptType, {
    description: '导入库存批次 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importStockLots(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, stockLotKind, input));
  }
}
