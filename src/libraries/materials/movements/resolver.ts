import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { StockMovementRootArguments } from './inputs.js';
import { StockMovementConnectionType, StockMovementType } from './types.js';
import { stockMovementView } from './view.js';

@Resolver()
export class StockMovementResolver {
  @Compiled('material:read')
  @Query(() => StockMovementConnectionType, { description: '出入库记录列表 — Stock movements, newest first.' })
  stockMovements(@Args(() => StockMovementRootArguments) _args: StockMovementRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, stockMovementView, info);
  }

  @Compiled('material:read')
  @Query(() => StockMovementType, { nullable: true, description: '出入库记录 — One movement, by id or code; null when there is none.' })
  stockMovement(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, stockMovementView, info);
  }
}
