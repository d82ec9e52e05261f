import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { HazmatVehicleRootArguments } from './inputs.js';
import { HazmatVehicleConnectionType, HazmatVehicleType } from './types.js';
import { hazmatVehicleView } from './view.js';

@Resolver()
export class HazmatVehicleResolver {
  @Compiled('feed:read')
  @Query(() => HazmatVehicleConnectionType, {
    description: '危险货物运输车辆列表 — Vehicles that carry dangerous goods, with their newest position; with `near`, the nearest first.',
  })
  hazmatVehicles(
    @Args(() => HazmatVehicleRootArguments) _args: HazmatVehicleRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, hazmatVehicleView, info);
  }

  @Compiled('feed:read')
  @Query(() => HazmatVehicleType, {
    nullable: true,
    description: '危险货物运输车辆 — One of them, by id or code; null when there is none.',
  })
  hazmatVehicle(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, hazmatVehicleView, info);
  }
}
