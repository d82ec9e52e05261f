import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { VesselCallRootArguments } from './inputs.js';
import { VesselCallConnectionType, VesselCallType } from './types.js';
import { vesselCallView } from './view.js';

@Resolver()
export class VesselCallResolver {
  @Compiled('feed:read')
  @Query(() => VesselCallConnectionType, { description: '船舶到港列表 — Calls of vessels at the port; with `near`, the nearest first.' })
  vesselCalls(@Args(() => VesselCallRootArguments) _args: VesselCallRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, vesselCallView, info);
  }

  @Compiled('feed:read')
  @Query(() => VesselCallType, { nullable: true, description: '船舶到港 — One call of a vessel, by id or code; null when there is none.' })
  vesselCall(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, vesselCallView, info);
  }
}
