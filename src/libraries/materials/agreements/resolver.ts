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
import { CreateAgreementInput, AgreementRootArguments, UpdateAgreementInput } from './inputs.js';
import { agreementKind } from './kind.js';
import { AgreementConnectionType, AgreementPayloadType, AgreementType } from './types.js';
import { agreementView } from './view.js';

@Resolver()
export class AgreementResolver {
  @Compiled('material:read')
  @Query(() => AgreementConnectionType, { description: '储备协议列表 — Agreed reserves.' })
  agreements(@Args(() => AgreementRootArguments) _args: AgreementRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, agreementView, info);
  }

  @Compiled('material:read')
  @Query(() => AgreementType, { nullable: true, description: '储备协议 — One agreement, by id or code; null when there is none.' })
  agreement(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, agreementView, info);
  }

  @Scoped('material:write')
  @Mutation(() => AgreementPayloadType, { description: '新建储备协议 — Creates one; nothing is written when there are userErrors.' })
  async createAgreement(
    @Arg('input', () => CreateAgreementInput, { description: '输入 — Its values.' }) input: CreateAgreementInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, agreementKind, await createRecord(ctx, agreementKind, { ...input }), info);
  }

  @Scoped('material:write')
  @Mutation(() => AgreementPayloadType, {
    description: '修改储备协议 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateAgreement(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateAgreementInput, { description: '输入 — Values to change.' }) input: UpdateAgreementInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, agreementKind, await updateRecord(ctx, agreementKind, id, version, { ...input }), info);
  }

  @Scoped('material:write')
  @Mutation(() => AgreementPayloadType, { description: '删除储备协议 — Deletes one that nothing refers to; its history stays.' })
  async deleteAgreement(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, agreementKind, await removeRecord(ctx, agreementKind, id, version), info);
  }

  @Scoped('material:write')
  @Mutation(() => ReceiptType, {
    description: '导入储备协议 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importAgreements(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, agreementKind, input));
  }
}
