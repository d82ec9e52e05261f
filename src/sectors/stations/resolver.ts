import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { RecordArguments } from '../../reading/arguments.js';
import { readConnection, readRecord } from '../../reading/read.js';
import { StationRootArguments } from './inputs.js';
import { StationConnectionType, StationType } from './types.js';
import { stationView } from './view.js';

@Resolver()
export class StationResolver {
  @Compiled('feed:read')
  @Query(() => StationConnectionType, { description: '测站列表 — Stations of all sectors; with `near`, the nearest first.' })
  stations(@Args(() => StationRootArguments) _args: StationRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, stationView, info);
  }

  @Compiled('feed:read')
  @Query(() => StationType, { nullable: true, description: '测站 — One station, by id or code; null when there is none.' })
  station(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, stationView, info);
  }
}
