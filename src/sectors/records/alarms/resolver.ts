import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { AlarmRootArguments } from './inputs.js';
import { AlarmConnectionType, AlarmType } from './types.js';
import { alarmView } from './view.js';

@Resolver()
export class AlarmResolver {
  @Compiled('feed:read')
  @Query(() => AlarmConnectionType, {
    description: '警情列表 — Alarms received by the police and the fire brigade; with `near`, the nearest first.',
  })
  alarms(@Args(() => AlarmRootArguments) _args: AlarmRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, alarmView, info);
  }

  @Compiled('feed:read')
  @Query(() => AlarmType, { nullable: true, description: '警情 — One alarm, by id or code; null when there is none.' })
  alarm(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, alarmView, info);
  }
}
