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
import { planImportKind } from './importing.js';
import { PlanRootArguments } from './inputs.js';
import { planKind } from './kind.js';
import { PlanConnectionType, PlanPayloadType, PlanType } from './types.js';
import { planView } from './view.js';
import { CreatePlanInput, UpdatePlanInput } from './writeInputs.js';

@Resolver()
export class PlanResolver {
  @Compiled('plan:read')
  @Query(() => PlanConnectionType, { description: '预案列表 — Emergency plans.' })
  plans(@Args(() => PlanRootArguments) _args: PlanRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, planView, info);
  }

  @Compiled('plan:read')
  @Query(() => PlanType, { nullable: true, description: '预案 — One plan, by id or code; null when there is none.' })
  plan(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, planView, info);
  }

  @Scoped('plan:write')
  @Mutation(() => PlanPayloadType, { description: '新建预案 — Creates one; nothing is written when there are userErrors.' })
  async createPlan(
    @Arg('input', () => CreatePlanInput, { description: '输入 — Its values.' }) input: CreatePlanInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, planKind, await createRecord(ctx, planKind, { ...input }), info);
  }

  @Scoped('plan:write')
  @Mutation(() => PlanPayloadType, {
    description: '修改预案 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updatePlan(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdatePlanInput, { description: '输入 — Values to change.' }) input: UpdatePlanInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, planKind, await updateRecord(ctx, planKind, id, version, { ...input }), info);
  }

  @Scoped('plan:write')
  @Mutation(() => PlanPayloadType, { description: '删除预案 — Deletes one that nothing refers to; its history stays.' })
  async deletePlan(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, planKind, await removeRecord(ctx, planKind, id, version), info);
  }

  @Scoped('plan:write')
  @Mutation(() => ReceiptType, {
    description:
      '导入预案 — Takes a batch by code: new ones are created, known ones changed. A record may carry a document (text, label, documentNumber, issuedOn …): it makes or changes the version with that label. The receipt accounts for every record.',
  })
  async importPlans(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, planImportKind, input));
  }
}
