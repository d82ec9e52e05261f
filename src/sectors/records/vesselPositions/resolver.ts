import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { VesselPositionRootArguments } from './inputs.js';
import { VesselPositionConnectionType, VesselPositionType } from './types.js';
import { vesselPositionView } from './view.js';

@Resolver()
export class VesselPositionResolver {
  @Compiled('feed:read')
  @Query(() => VesselPositionConnectionType, { description: '船舶位置列表 — Newest positions of vessels; with `near`, the nearest first.' })
  vesselPositions(
    @Args(() => VesselPositionRootArguments) _args: VesselPositionRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, vesselPositionView, info);
  }

  @Compiled('feed:read')
  @Query(() => VesselPositionType, { nullable: true, description: '船舶位置 — One of them, by id or code; null when there is none.' })
  vesselPosition(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, vesselPositionView, info);
  }
}
