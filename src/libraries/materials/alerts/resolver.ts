import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { readConnection } from '../../../reading/read.js';
import { StockAlertRootArguments } from './inputs.js';
import { StockAlertConnectionType } from './types.js';
import { stockAlertView } from './view.js';

@Resolver()
export class StockAlertResolver {
  @Compiled('material:read')
  @Query(() => StockAlertConnectionType, {
    description: '库存预警列表 — What of the stock wants action: too little, expiring, expired, maintenance due, agreement ending.',
  })
  stockAlerts(@Args(() => StockAlertRootArguments) _args: StockAlertRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, stockAlertView, info);
  }
}
