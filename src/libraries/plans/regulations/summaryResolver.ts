import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { readSummary } from '../../../reading/read.js';
import { regulationSummary } from './summary.js';
import { RegulationSummaryArguments } from './summaryInputs.js';
import { RegulationGroupType } from './summaryTypes.js';

@Resolver()
export class RegulationSummaryResolver {
  @Compiled('plan:read')
  @Query(() => [RegulationGroupType], { description: '法规汇总 — Groups of regulations with their numbers.' })
  regulationSummary(
    @Args(() => RegulationSummaryArguments) _args: RegulationSummaryArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readSummary(ctx, regulationSummary, info);
  }
}
