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
import { CreateExpertAppointmentInput, ExpertAppointmentRootArguments, UpdateExpertAppointmentInput } from './inputs.js';
import { expertAppointmentKind } from './kind.js';
import { ExpertAppointmentConnectionType, ExpertAppointmentPayloadType, ExpertAppointmentType } from './types.js';
import { expertAppointmentView } from './view.js';

@Resolver()
export class ExpertAppointmentResolver {
  @Compiled('expert:read')
  @Query(() => ExpertAppointmentConnectionType, { description: '专家聘任列表 — Appointments of experts, those that end last first.' })
  expertAppointments(
    @Args(() => ExpertAppointmentRootArguments) _args: ExpertAppointmentRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, expertAppointmentView, info);
  }

  @Compiled('expert:read')
  @Query(() => ExpertAppointmentType, {
    nullable: true,
    description: '专家聘任 — One appointment, by id or code; null when there is none.',
  })
  expertAppointment(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, expertAppointmentView, info);
  }

  @Scoped('expert:write')
  @Mutation(() => ExpertAppointmentPayloadType, {
    description:
      '新建专家聘任 — Creates one; nothing is written when there are userErrors. A period that overlaps another one of the same expert, level and role is refused.',
  })
  async createExpertAppointment(
    @Arg('input', () => CreateExpertAppointmentInput, { description: '输入 — Its values.' }) input: CreateExpertAppointmentInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, expertAppointmentKind, await createRecord(ctx, expertAppointmentKind, { ...input }), info);
  }

  @Scoped('expert:write')
  @Mutation(() => ExpertAppointmentPayloadType, {
    description: '修改专家聘任 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors.',
  })
  async updateExpertAppointment(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateExpertAppointmentInput, { description: '输入 — Values to change.' }) input: UpdateExpertAppointmentInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, expertAppointmentKind, await updateRecord(ctx, expertAppointmentKind, id, version, { ...input }), info);
  }

  @Scoped('expert:write')
  @Mutation(() => ExpertAppointmentPayloadType, { description: '删除专家聘任 — Deletes one that nothing refers to; its history stays.' })
  async deleteExpertAppointment(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, expertAppointmentKind, await removeRecord(ctx, expertAppointmentKind, id, version), info);
  }

  @Scoped('expert:write')
  @Mutation(() => ReceiptType, {
    description: '导入专家聘任 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importExpertAppointments(
    @Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput,
    @Ctx() ctx: Context,
  ) {
    return receiptPayload(ctx, await importRecords(ctx, expertAppointmentKind, input));
  }
}
