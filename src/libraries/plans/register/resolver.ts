import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { PlanRootArguments } from './inputs.js';
import { PlanConnectionType, PlanType } from './types.js';
import { planView } from './view.js';

@Resolver()
export class PlanResolver {
  @Compiled('plan:read')
  @Query(() => PlanConnectionType, { description: '预案列表 — The records of this kind.' })
  plans(@Args(() => PlanRootArguments) _args: PlanRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, planView, info);
  }

  @Compiled('plan:read')
  @Query(() => PlanType, { nullable: true, description: '预案 — One record, by id or code; null when there is none.' })
  plan(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, planView, info);
  }
}
