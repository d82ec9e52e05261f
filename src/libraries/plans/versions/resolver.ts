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
import { PlanVersionRootArguments } from './inputs.js';
import { planVersionKind } from './kind.js';
import { PlanVersionConnectionType, PlanVersionPayloadType, PlanVersionType } from './types.js';
import { planVersionView } from './view.js';
import { CreatePlanVersionInput, UpdatePlanVersionInput } from './writeInputs.js';

@Resolver()
export class PlanVersionResolver {
  @Compiled('plan:read')
  @Query(() => PlanVersionConnectionType, { description: '预案版本列表 — Versions of plans.' })
  planVersions(
    @Args(() => PlanVersionRootArguments) _args: PlanVersionRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, planVersionView, info);
  }

  @Compiled('plan:read')
  @Query(() => PlanVersionType, { nullable: true, description: '预案版本 — One version, by id or code; null when there is none.' })
  planVersion(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, planVersionView, info);
  }

  @Scoped('plan:write')
  @Mutation(() => PlanVersionPayloadType, { description: '新建预案版本 — Creates one; nothing is written when there are userErrors.' })
  async createPlanVersion(
    @Arg('input', () => CreatePlanVersionInput, { description: '输入 — Its values.' }) input: CreatePlanVersionInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, planVersionKind, await createRecord(ctx, planVersionKind, { ...input }), info);
  }

  @Scoped('plan:write')
  @Mutation(() => PlanVersionPayloadType, {
    description: '修改预案版本 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updatePlanVersion(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdatePlanVersionInput, { description: '输入 — Values to change.' }) input: UpdatePlanVersionInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, planVersionKind, await updateRecord(ctx, planVersionKind, id, version, { ...input }), info);
  }

  @Scoped('plan:write')
  @Mutation(() => PlanVersionPayloadType, { description: '删除预案版本 — Deletes one that nothing refers to; its history stays.' })
  async deletePlanVersion(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, planVersionKind, await removeRecord(ctx, planVersionKind, id, version), info);
  }

  @Scoped('plan:write')
  @Mutation(() => ReceiptType, {
    description: '导入预案版本 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importPlanVersions(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, planVersionKind, input));
  }
}
