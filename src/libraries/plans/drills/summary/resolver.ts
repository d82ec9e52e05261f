import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../../access/guard.js';
import type { Context } from '../../../../context.js';
import { readSummary } from '../../../../reading/read.js';
import { DrillSummaryArguments } from './inputs.js';
import { drillSummary } from './summary.js';
import { DrillGroupType } from './types.js';

@Resolver()
export class DrillSummaryResolver {
  @Compiled('plan:read')
  @Query(() => [DrillGroupType], {
    description: '演练汇总 — Groups of drills with their counts, such as drills of a year against its target.',
  })
  drillSummary(@Args(() => DrillSummaryArguments) _args: DrillSummaryArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readSummary(ctx, drillSummary, info);
  }
}
