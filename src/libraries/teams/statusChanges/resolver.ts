import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Compiled, Scoped } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { payload } from '../../../records/write.js';
import { ChangeTeamStatusInput, TeamStatusChangeRootArguments } from './inputs.js';
import { changeTeamStatus } from './service.js';
import { TeamStatusChangeConnectionType, TeamStatusChangePayloadType, TeamStatusChangeType } from './types.js';
import { teamStatusChangeView } from './view.js';

@Resolver()
export class TeamStatusChangeResolver {
  @Compiled('team:read')
  @Query(() => TeamStatusChangeConnectionType, { description: '队伍状态变更列表 — Changes of the status of teams, newest first.' })
  teamStatusChanges(
    @Args(() => TeamStatusChangeRootArguments) _args: TeamStatusChangeRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, teamStatusChangeView, info);
  }

  @Compiled('team:read')
  @Query(() => TeamStatusChangeType, {
    nullable: true,
    description: '队伍状态变更 — One change, by id or code; null when there is none.',
  })
  teamStatusChange(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, teamStatusChangeView, info);
  }

  @Scoped('team:write')
  @Mutation(() => TeamStatusChangePayloadType, {
    description:
      '登记队伍状态 — Records a new status of a team and sets it on the team; the same status again, a time in the future and one before the present status are refused.',
  })
  async changeTeamStatus(
    @Arg('input', () => ChangeTeamStatusInput, { description: '输入 — The change.' }) input: ChangeTeamStatusInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, { view: () => teamStatusChangeView }, await changeTeamStatus(ctx, input), info);
  }
}
