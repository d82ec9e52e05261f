import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { DepotRootArguments } from './inputs.js';
import { DepotConnectionType, DepotType } from './types.js';
import { depotView } from './view.js';

@Resolver()
export class DepotResolver {
  @Compiled('material:read')
  @Query(() => DepotConnectionType, { description: '储备库列表 — Depots, also nearest first.' })
  depots(@Args(() => DepotRootArguments) _args: DepotRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, depotView, info);
  }

  @Compiled('material:read')
  @Query(() => DepotType, { nullable: true, description: '储备库 — One depot, by id or code; null when there is none.' })
  depot(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, depotView, info);
  }
}
