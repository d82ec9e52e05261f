import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { RequiredHoldingRootArguments } from './inputs.js';
import { RequiredHoldingConnectionType, RequiredHoldingType } from './types.js';
import { requiredHoldingView } from './view.js';

@Resolver()
export class RequiredHoldingResolver {
  @Compiled('material:read')
  @Query(() => RequiredHoldingConnectionType, { description: '应储备量列表 — What must be held, by whom and by which rule.' })
  requiredHoldings(@Args(() => RequiredHoldingRootArguments) _args: RequiredHoldingRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, requiredHoldingView, info);
  }

  @Compiled('material:read')
  @Query(() => RequiredHoldingType, { nullable: true, description: '应储备量 — One required holding, by id or code; null when there is none.' })
  requiredHolding(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, requiredHoldingView, info);
  }
}
