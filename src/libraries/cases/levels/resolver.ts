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
import { CreateLevelRuleInput, LevelRuleRootArguments, UpdateLevelRuleInput } from './inputs.js';
import { levelRuleKind } from './kind.js';
import { LevelRuleConnectionType, LevelRulePayloadType, LevelRuleType } from './types.js';
import { levelRuleView } from './view.js';

@Resolver()
export class LevelRuleResolver {
  @Compiled('case:read')
  @Query(() => LevelRuleConnectionType, { description: '分级规则列表 — Rules by which cases are graded.' })
  levelRules(@Args(() => LevelRuleRootArguments) _args: LevelRuleRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, levelRuleView, info);
  }

  @Compiled('case:read')
  @Query(() => LevelRuleType, { nullable: true, description: '分级规则 — One rule, by id or code; null when there is none.' })
  levelRule(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, levelRuleView, info);
  }

  @Scoped('case:write')
  @Mutation(() => LevelRulePayloadType, { description: '新建分级规则 — Creates one; nothing is written when there are userErrors.' })
  async createLevelRule(
    @Arg('input', () => CreateLevelRuleInput, { description: '输入 — Its values.' }) input: CreateLevelRuleInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, levelRuleKind, await createRecord(ctx, levelRuleKind, { ...input }), info);
  }

  @Scoped('case:write')
  @Mutation(() => LevelRulePayloadType, {
    description: '修改分级规则 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateLevelRule(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateLevelRuleInput, { description: '输入 — Values to change.' }) input: UpdateLevelRuleInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, levelRuleKind, await updateRecord(ctx, levelRuleKind, id, version, { ...input }), info);
  }

  @Scoped('case:write')
  @Mutation(() => LevelRulePayloadType, { description: '删除分级规则 — Deletes one that nothing refers to; its history stays.' })
  async deleteLevelRule(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, levelRuleKind, await removeRecord(ctx, levelRuleKind, id, version), info);
  }

  @Scoped('case:write')
  @Mutation(() => ReceiptType, {
    description: '导入分级规则 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importLevelRules(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, levelRuleKind, input));
  }
}
