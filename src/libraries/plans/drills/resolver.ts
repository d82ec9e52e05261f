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
import { CreateDrillInput, DrillRootArguments, UpdateDrillInput } from './inputs.js';
import { drillKind } from './kind.js';
import { DrillConnectionType, DrillPayloadType, DrillType } from './types.js';
import { drillView } from './view.js';

@Resolver()
export class DrillResolver {
  @Compiled('plan:read')
  @Query(() => DrillConnectionType, { description: '演练列表 — Drills that were held.' })
  drills(@Args(() => DrillRootArguments) _args: DrillRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, drillView, info);
  }

  @Compiled('plan:read')
  @Query(() => DrillType, { nullable: true, description: '演练 — One record, by id or code; null when there is none.' })
  drill(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, drillView, info);
  }

  @Scoped('plan:write')
  @Mutation(() => DrillPayloadType, { description: '新建演练 — Creates one; nothing is written when there are userErrors.' })
  async createDrill(
    @Arg('input', () => CreateDrillInput, { description: '输入 — Its values.' }) input: CreateDrillInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, drillKind, await createRecord(ctx, drillKind, { ...input }), info);
  }

  @Scoped('plan:write')
  @Mutation(() => DrillPayloadType, {
    description: '修改演练 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateDrill(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateDrillInput, { description: '输入 — Values to change.' }) input: UpdateDrillInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, drillKind, await updateRecord(ctx, drillKind, id, version, { ...input }), info);
  }

  @Scoped('plan:write')
  @Mutation(() => DrillPayloadType, { description: '删除演练 — Deletes one that nothing refers to; its history stays.' })
  async deleteDrill(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, drillKind, await removeRecord(ctx, drillKind, id, version), info);
  }

  @Scoped('plan:write')
  @Mutation(() => ReceiptType, {
    description: '导入演练 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importDrills(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, drillKind, input));
  }
}
