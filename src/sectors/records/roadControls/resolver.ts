import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { RoadControlRootArguments } from './inputs.js';
import { RoadControlConnectionType, RoadControlType } from './types.js';
import { roadControlView } from './view.js';

@Resolver()
export class RoadControlResolver {
  @Compiled('feed:read')
  @Query(() => RoadControlConnectionType, {
    description: '交通管制列表 — Roads and areas that the police close or restrict; with `near`, the nearest first.',
  })
  roadControls(
    @Args(() => RoadControlRootArguments) _args: RoadControlRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, roadControlView, info);
  }

  @Compiled('feed:read')
  @Query(() => RoadControlType, { nullable: true, description: '交通管制 — One road control, by id or code; null when there is none.' })
  roadControl(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, roadControlView, info);
  }
}
