import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { TeamRootArguments } from './inputs.js';
import { TeamConnectionType, TeamType } from './types.js';
import { teamView } from './view.js';

@Resolver()
export class TeamResolver {
  @Compiled('team:read')
  @Query(() => TeamConnectionType, { description: '救援队伍列表 — The records of this kind.' })
  teams(@Args(() => TeamRootArguments) _args: TeamRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, teamView, info);
  }

  @Compiled('team:read')
  @Query(() => TeamType, { nullable: true, description: '救援队伍 — One record, by id or code; null when there is none.' })
  team(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, teamView, info);
  }
}
