import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { RoadEventRootArguments } from './inputs.js';
import { RoadEventConnectionType, RoadEventType } from './types.js';
import { roadEventView } from './view.js';

@Resolver()
export class RoadEventResolver {
  @Compiled('feed:read')
  @Query(() => RoadEventConnectionType, { description: '道路事件列表 — Events on roads, newest first; with `near`, the nearest first.' })
  roadEvents(@Args(() => RoadEventRootArguments) _args: RoadEventRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, roadEventView, info);
  }

  @Compiled('feed:read')
  @Query(() => RoadEventType, { nullable: true, description: '道路事件 — One of them, by id or code; null when there is none.' })
  roadEvent(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, roadEventView, info);
  }
}
