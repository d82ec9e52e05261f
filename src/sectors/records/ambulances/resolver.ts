import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { AmbulanceRootArguments } from './inputs.js';
import { AmbulanceConnectionType, AmbulanceType } from './types.js';
import { ambulanceView } from './view.js';

@Resolver()
export class AmbulanceResolver {
  @Compiled('feed:read')
  @Query(() => AmbulanceConnectionType, { description: '急救车列表 — Ambulances with state and position; with `near`, the nearest first.' })
  ambulances(@Args(() => AmbulanceRootArguments) _args: AmbulanceRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, ambulanceView, info);
  }

  @Compiled('feed:read')
  @Query(() => AmbulanceType, { nullable: true, description: '急救车 — One ambulance, by id or code; null when there is none.' })
  ambulance(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, ambulanceView, info);
  }
}
