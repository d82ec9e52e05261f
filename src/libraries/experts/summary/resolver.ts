import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { readSummary } from '../../../reading/read.js';
import { ExpertSummaryArguments } from './inputs.js';
import { expertSummary } from './summary.js';
import { ExpertGroupType } from './types.js';

@Resolver()
export class ExpertSummaryResolver {
  @Compiled('expert:read')
  @Query(() => [ExpertGroupType], {
    description: '专家汇总 — Groups of experts with the numbers of their engagements and their mean scores.',
  })
  expertSummary(@Args(() => ExpertSummaryArguments) _args: ExpertSummaryArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readSummary(ctx, expertSummary, info);
  }
}
