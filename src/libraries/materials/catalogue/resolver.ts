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
import { CreateMaterialInput, MaterialRootArguments, UpdateMaterialInput } from './inputs.js';
import { materialKind } from './kind.js';
import { MaterialConnectionType, MaterialPayloadType, MaterialType } from './types.js';
import { materialView } from './view.js';

@Resolver()
export class MaterialResolver {
  @Compiled('material:read')
  @Query(() => MaterialConnectionType, { description: '物资目录 — Items of the catalogue of emergency materials.' })
  materials(@Args(() => MaterialRootArguments) _args: MaterialRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, materialView, info);
  }

  @Compiled('material:read')
  @Query(() => MaterialType, { nullable: true, description: '物资 — One item of the catalogue, by id or code; null when there is none.' })
  material(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, materialView, info);
  }

  @Scoped('material:write')
  @Mutation(() => MaterialPayloadType, { description: '新建物资 — Creates one; nothing is written when there are userErrors.' })
  async createMaterial(
    @Arg('input', () => CreateMaterialInput, { description: '输入 — Its values.' }) input: CreateMaterialInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, materialKind, await createRecord(ctx, materialKind, { ...input }), info);
  }

  @Scoped('material:write')
  @Mutation(() => MaterialPayloadType, {
    description: '修改物资 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateMaterial(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateMaterialInput, { description: '输入 — Values to change.' }) input: UpdateMaterialInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, materialKind, await updateRecord(ctx, materialKind, id, version, { ...input }), info);
  }

  @Scoped('material:write')
  @Mutation(() => MaterialPayloadType, { description: '删除物资 — Deletes one that nothing refers to; its history stays.' })
  async deleteMaterial(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, materialKind, await removeRecord(ctx, materialKind, id, version), info);
  }

  @Scoped('material:write')
  @Mutation(() => ReceiptType, {
    description: '导入物资 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importMaterials(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, materialKind, input));
  }
}
