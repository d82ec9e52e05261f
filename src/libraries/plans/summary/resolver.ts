import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { readSummary } from '../../../reading/read.js';
import { PlanSummaryArguments } from './inputs.js';
import { planSummary } from './summary.js';
import { PlanGroupType } from './types.js';

@Resolver()
export class PlanSummaryResolver {
  @Compiled('plan:read')
  @Query(() => [PlanGroupType], {
    description: '预案汇总 — Groups of plans and their versions with their counts. Plans without a version count as plans.',
  })
  planSummary(@Args(() => PlanSummaryArguments) _args: PlanSummaryArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readSummary(ctx, planSummary, info);
  }
}
