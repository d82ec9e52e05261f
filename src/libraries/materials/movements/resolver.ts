import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Compiled, Scoped } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { DateTimeScalar } from '../../../platform/scalars.js';
import { payload } from '../../../records/write.js';
import { StockMovementInput, StockMovementRootArguments } from './inputs.js';
import { receiveTransfer, recordStockMovement } from './service.js';
import { StockMovementConnectionType, StockMovementPayloadType, StockMovementType } from './types.js';
import { stockMovementView } from './view.js';

@Resolver()
export class StockMovementResolver {
  @Compiled('material:read')
  @Query(() => StockMovementConnectionType, { description: '出入库记录列表 — Stock movements, newest first.' })
  stockMovements(
    @Args(() => StockMovementRootArguments) _args: StockMovementRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, stockMovementView, info);
  }

  @Compiled('material:read')
  @Query(() => StockMovementType, { nullable: true, description: '出入库记录 — One movement, by id or code; null when there is none.' })
  stockMovement(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, stockMovementView, info);
  }

  @Scoped('material:write')
  @Mutation(() => StockMovementPayloadType, {
    description:
      '登记出入库 — Records a movement: balances and what is available never become negative; transfers are written on both sides.',
  })
  async recordStockMovement(
    @Arg('input', () => StockMovementInput, { description: '输入 — The movement.' }) input: StockMovementInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, { view: () => stockMovementView }, await recordStockMovement(ctx, input), info);
  }

  @Scoped('material:write')
  @Mutation(() => StockMovementPayloadType, {
    description: '调拨到货 — Takes in a transfer that was in transit; answers the arriving movement.',
  })
  async receiveTransfer(
    @Arg('transfer', () => String, { description: '调拨单号 — Number of the transfer.' }) transfer: string,
    @Arg('occurredAt', () => DateTimeScalar, { nullable: true, description: '到货时间 — Now when left out.' }) occurredAt: string | null,
    @Arg('documentNumber', () => String, { nullable: true, description: '单据号 — Document number.' }) documentNumber: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(
      ctx,
      { view: () => stockMovementView },
      await receiveTransfer(ctx, transfer, occurredAt ?? null, documentNumber ?? null),
      info,
    );
  }
}
