import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { BerthRootArguments } from './inputs.js';
import { BerthConnectionType, BerthType } from './types.js';
import { berthView } from './view.js';

@Resolver()
export class BerthResolver {
  @Compiled('feed:read')
  @Query(() => BerthConnectionType, { description: '泊位列表 — Berths of the port with their state; with `near`, the nearest first.' })
  berths(@Args(() => BerthRootArguments) _args: BerthRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, berthView, info);
  }

  @Compiled('feed:read')
  @Query(() => BerthType, { nullable: true, description: '泊位 — One of them, by id or code; null when there is none.' })
  berth(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, berthView, info);
  }
}
