import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { AisMessageRootArguments } from './inputs.js';
import { AisMessageConnectionType, AisMessageType } from './types.js';
import { aisMessageView } from './view.js';

@Resolver()
export class AisMessageResolver {
  @Compiled('feed:read')
  @Query(() => AisMessageConnectionType, {
    description:
      'AIS 消息列表 — AIS messages as receivers heard them: tracks by MMSI, newest positions by `latest`, the nearest first with `near`.',
  })
  aisMessages(@Args(() => AisMessageRootArguments) _args: AisMessageRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, aisMessageView, info);
  }

  @Compiled('feed:read')
  @Query(() => AisMessageType, { nullable: true, description: 'AIS 消息 — One AIS message, by id or code; null when there is none.' })
  aisMessage(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, aisMessageView, info);
  }
}
