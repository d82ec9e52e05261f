import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../../access/guard.js';
import type { Context } from '../../../../context.js';
import { readConnection } from '../../../../reading/read.js';
import { PlanDeadlineRootArguments } from './inputs.js';
import { PlanDeadlineConnectionType } from './types.js';
import { planDeadlineView } from './view.js';

@Resolver()
export class PlanDeadlineResolver {
  @Compiled('plan:read')
  @Query(() => PlanDeadlineConnectionType, {
    description:
      '预案期限列表 — By when each plan in force must be filed, published, drilled, evaluated or revised, and by which rule. What no rule asks for is not listed.',
  })
  planDeadlines(
    @Args(() => PlanDeadlineRootArguments) _args: PlanDeadlineRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, planDeadlineView, info);
  }
}
