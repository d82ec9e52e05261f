import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { PlanVersionRootArguments } from './inputs.js';
import { PlanVersionConnectionType, PlanVersionType } from './types.js';
import { planVersionView } from './view.js';

@Resolver()
export class PlanVersionResolver {
  @Compiled('plan:read')
  @Query(() => PlanVersionConnectionType, { description: '预案版本列表 — The records of this kind.' })
  planVersions(
    @Args(() => PlanVersionRootArguments) _args: PlanVersionRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, planVersionView, info);
  }

  @Compiled('plan:read')
  @Query(() => PlanVersionType, { nullable: true, description: '预案版本 — One record, by id or code; null when there is none.' })
  planVersion(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, planVersionView, info);
  }
}
