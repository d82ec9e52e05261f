import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { StockLotRootArguments } from './inputs.js';
import { StockLotConnectionType, StockLotType } from './types.js';
import { stockLotView } from './view.js';

@Resolver()
export class StockLotResolver {
  @Compiled('material:read')
  @Query(() => StockLotConnectionType, { description: '库存批次列表 — Stock lots of all depots.' })
  stockLots(@Args(() => StockLotRootArguments) _args: StockLotRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, stockLotView, info);
  }

  @Compiled('material:read')
  @Query(() => StockLotType, { nullable: true, description: '库存批次 — One stock lot, by id or code; null when there is none.' })
  stockLot(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, stockLotView, info);
  }
}
