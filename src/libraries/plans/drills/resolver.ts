import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { DrillRootArguments } from './inputs.js';
import { DrillConnectionType, DrillType } from './types.js';
import { drillView } from './view.js';

@Resolver()
export class DrillResolver {
  @Compiled('plan:read')
  @Query(() => DrillConnectionType, { description: '演练列表 — The records of this kind.' })
  drills(@Args(() => DrillRootArguments) _args: DrillRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, drillView, info);
  }

  @Compiled('plan:read')
  @Query(() => DrillType, { nullable: true, description: '演练 — One record, by id or code; null when there is none.' })
  drill(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, drillView, info);
  }
}
