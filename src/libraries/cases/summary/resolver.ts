import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { readSummary } from '../../../reading/read.js';
import { CaseSummaryArguments } from './inputs.js';
import { caseSummary } from './summary.js';
import { CaseGroupType } from './types.js';

@Resolver()
export class CaseSummaryResolver {
  @Compiled('case:read')
  @Query(() => [CaseGroupType], { description: '案例汇总 — Groups of cases with counts and sums.' })
  caseSummary(@Args(() => CaseSummaryArguments) _args: CaseSummaryArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readSummary(ctx, caseSummary, info);
  }
}
