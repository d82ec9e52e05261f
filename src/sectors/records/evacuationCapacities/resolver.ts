import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { EvacuationCapacityRootArguments } from './inputs.js';
import { EvacuationCapacityConnectionType, EvacuationCapacityType } from './types.js';
import { evacuationCapacityView } from './view.js';

@Resolver()
export class EvacuationCapacityResolver {
  @Compiled('feed:read')
  @Query(() => EvacuationCapacityConnectionType, {
    description: '疏散运力列表 — Buses and ships for evacuations; with `near`, the nearest first.',
  })
  evacuationCapacities(
    @Args(() => EvacuationCapacityRootArguments) _args: EvacuationCapacityRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, evacuationCapacityView, info);
  }

  @Compiled('feed:read')
  @Query(() => EvacuationCapacityType, { nullable: true, description: '疏散运力 — One of them, by id or code; null when there is none.' })
  evacuationCapacity(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, evacuationCapacityView, info);
  }
}
