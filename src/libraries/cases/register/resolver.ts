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
import { CaseRootArguments } from './inputs.js';
import { caseKind } from './kind.js';
import { CaseConnectionType, CasePayloadType, CaseType } from './types.js';
import { caseView } from './view.js';
import { CreateCaseInput, UpdateCaseInput } from './writeInputs.js';

@Resolver()
export class CaseResolver {
  @Compiled('case:read')
  @Query(() => CaseConnectionType, { description: '典型案例列表 — Cases of past emergencies, newest first, also nearest first.' })
  cases(@Args(() => CaseRootArguments) _args: CaseRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, caseView, info);
  }

  @Compiled('case:read')
  @Query(() => CaseType, { nullable: true, description: '典型案例 — One case, by id or code; null when there is none.' })
  case(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, caseView, info);
  }

  @Scoped('case:write')
  @Mutation(() => CasePayloadType, { description: '新建典型案例 — Creates one; nothing is written when there are userErrors.' })
  async createCase(
    @Arg('input', () => CreateCaseInput, { description: '输入 — Its values.' }) input: CreateCaseInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, caseKind, await createRecord(ctx, caseKind, { ...input }), info);
  }

  @Scoped('case:write')
  @Mutation(() => CasePayloadType, {
    description: '修改典型案例 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateCase(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateCaseInput, { description: '输入 — Values to change.' }) input: UpdateCaseInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, caseKind, await updateRecord(ctx, caseKind, id, version, { ...input }), info);
  }

  @Scoped('case:write')
  @Mutation(() => CasePayloadType, { description: '删除典型案例 — Deletes one that nothing refers to; its history stays.' })
  async deleteCase(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, caseKind, await removeRecord(ctx, caseKind, id, version), info);
  }

  @Scoped('case:write')
  @Mutation(() => ReceiptType, {
    description: '导入典型案例 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importCases(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, caseKind, input));
  }
}
