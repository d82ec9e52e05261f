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
import { TeamRootArguments } from './inputs.js';
import { CreateTeamInput, UpdateTeamInput } from './writeInputs.js';
import { teamKind } from './kind.js';
import { TeamConnectionType, TeamPayloadType, TeamType } from './types.js';
import { teamView } from './view.js';

@Resolver()
export class TeamResolver {
  @Compiled('team:read')
  @Query(() => TeamConnectionType, { description: '救援队伍列表 — Rescue teams.' })
  teams(@Args(() => TeamRootArguments) _args: TeamRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, teamView, info);
  }

  @Compiled('team:read')
  @Query(() => TeamType, { nullable: true, description: '救援队伍 — One team, by id or code; null when there is none.' })
  team(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, teamView, info);
  }

  @Scoped('team:write')
  @Mutation(() => TeamPayloadType, { description: '新建救援队伍 — Creates one; nothing is written when there are userErrors.' })
  async createTeam(
    @Arg('input', () => CreateTeamInput, { description: '输入 — Its values.' }) input: CreateTeamInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, teamKind, await createRecord(ctx, teamKind, { ...input }), info);
  }

  @Scoped('team:write')
  @Mutation(() => TeamPayloadType, {
    description:
      '修改救援队伍 — Changes one: left out stays, null clears. A stale version is a CONFLICT among the userErrors. The status is changed by changeTeamStatus.',
  })
  async updateTeam(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('input', () => UpdateTeamInput, { description: '输入 — Values to change.' }) input: UpdateTeamInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, teamKind, await updateRecord(ctx, teamKind, id, version, { ...input }), info);
  }

  @Scoped('team:write')
  @Mutation(() => TeamPayloadType, { description: '删除救援队伍 — Deletes one that nothing refers to; its history stays.' })
  async deleteTeam(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, teamKind, await removeRecord(ctx, teamKind, id, version), info);
  }

  @Scoped('team:write')
  @Mutation(() => ReceiptType, {
    description: '导入救援队伍 — Takes a batch by code: new ones are created, known ones changed. The receipt accounts for every record.',
  })
  async importTeams(@Arg('input', () => ImportInput, { description: '输入 — The batch.' }) input: ImportInput, @Ctx() ctx: Context) {
    return receiptPayload(ctx, await importRecords(ctx, teamKind, input));
  }
}
