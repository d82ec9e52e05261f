import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { readSummary } from '../../../reading/read.js';
import { TeamSummaryArguments } from './inputs.js';
import { teamSummary } from './summary.js';
import { TeamGroupType } from './types.js';

@Resolver()
export class TeamSummaryResolver {
  @Compiled('team:read')
  @Query(() => [TeamGroupType], {
    description: '队伍汇总 — Groups of teams with their numbers and people.',
  })
  teamSummary(@Args(() => TeamSummaryArguments) _args: TeamSummaryArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readSummary(ctx, teamSummary, info);
  }
}
