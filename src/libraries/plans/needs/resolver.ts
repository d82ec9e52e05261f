import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { readSummary } from '../../../reading/read.js';
import { PlanNeedSummaryArguments } from './inputs.js';
import { planNeedSummary } from './summary.js';
import { PlanNeedGroupType } from './types.js';

@Resolver()
export class PlanNeedSummaryResolver {
  @Compiled('plan:read')
  @Query(() => [PlanNeedGroupType], {
    description:
      '预案资源需求汇总 — What all plans in force need together against stock, teams and experts. Of a plan the response level that needs most counts, with its needs of every level. Available are lots neither expired, unusable nor reserved and teams on standby in the division of a plan that needs them (all, when it has none), teams of the whole city, and experts appointed of the whole city.',
  })
  planNeedSummary(
    @Args(() => PlanNeedSummaryArguments) _args: PlanNeedSummaryArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readSummary(ctx, planNeedSummary, info);
  }
}
