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
import { RegulationRootArguments } from './inputs.js';
import { regulationKind } from './kind.js';
import { RegulationConnectionType, RegulationPayloadType, RegulationType } from './types.js';
import { regulationView } from './view.js';
import { CreateRegulationInput, UpdateRegulationInput } from './writeInputs.js';

@Resolver()
export class RegulationResolver {
  @Compiled('plan:read')
  @Query(() => RegulationConnectionType, {
    description: '法规列表 — Laws, regulations, rules, normative documents and standards, each version a record.',
  })
  regulations(@Args(() => RegulationRootArguments) _args: RegulationRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, regulationView, info);
  }

  @Compiled('plan:read')
  @Query(() => RegulationType, { nullable: true, description: '法规 — One regulation, by id or code; null when there is none.' })
  regulation(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, regulationView, info);
  }

  @Scoped('plan:write')
  @Mutation(() => RegulationPayloadType, {
    description:
      '新建法规 — Creates one, from its whole text or its articles; nothing is written when there are userErrors. A text that another code has is refused (DUPLICATE_TEXT).',
  })
  async createRegulation(
    @Arg('input', () => CreateRegulationInput, { description: '输入 — Its values.' }) input: CreateRegulationInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, regulationKind, await createRecord(ctx, regulationKind, { ...input }), info);
  }

  @Scoped('plan:write')
  @Mutation(() => RegulationPayloadType, {
    description: '修改法规 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateRegulation(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateRegulationInput, { description: '输入 — Values to change.' }) input: UpdateRegulationInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, regulationKind, await updateRecord(ctx, regulationKind, id, version, { ...input }), info);
  }

  @Scoped('plan:write')
  @Mutation(() => RegulationPayloadType, { description: '删除法规 — Deletes one that nothing refers to; its history stays.' })
  async deleteRegulation(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, regulationKind, await removeRecord(ctx, regulationKind, id, version), info);
  }

  @Scoped('plan:write')
  @Mutation(() => ReceiptType, {
    description:
      '导入法规 — Takes a batch by code: new ones are created, known ones changed. Versions of a family follow one another by their days. The receipt accounts for every record.',
  })
  async importRegulations(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, regulationKind, input));
  }
}
