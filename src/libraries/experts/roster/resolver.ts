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
import { CreateExpertInput, ExpertRootArguments, UpdateExpertInput } from './inputs.js';
import { expertKind } from './kind.js';
import { ExpertConnectionType, ExpertPayloadType, ExpertType } from './types.js';
import { expertView } from './view.js';

@Resolver()
export class ExpertResolver {
  @Compiled('expert:read')
  @Query(() => ExpertConnectionType, { description: '专家列表 — Experts, also nearest first.' })
  experts(@Args(() => ExpertRootArguments) _args: ExpertRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, expertView, info);
  }

  @Compiled('expert:read')
  @Query(() => ExpertType, { nullable: true, description: '专家 — One expert, by id or code; null when there is none.' })
  expert(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, expertView, info);
  }

  @Scoped('expert:write')
  @Mutation(() => ExpertPayloadType, { description: '新建专家 — Creates one; nothing is written when there are userErrors.' })
  async createExpert(
    @Arg('input', () => CreateExpertInput, { description: '输入 — Its values.' }) input: CreateExpertInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, expertKind, await createRecord(ctx, expertKind, { ...input }), info);
  }

  @Scoped('expert:write')
  @Mutation(() => ExpertPayloadType, {
    description: '修改专家 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateExpert(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateExpertInput, { description: '输入 — Values to change.' }) input: UpdateExpertInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, expertKind, await updateRecord(ctx, expertKind, id, version, { ...input }), info);
  }

  @Scoped('expert:write')
  @Mutation(() => ExpertPayloadType, { description: '删除专家 — Deletes one that nothing refers to; its history stays.' })
  async deleteExpert(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, expertKind, await removeRecord(ctx, expertKind, id, version), info);
  }

  @Scoped('expert:write')
  @Mutation(() => ReceiptType, {
    description: '导入专家 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importExperts(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, expertKind, input));
  }
}
