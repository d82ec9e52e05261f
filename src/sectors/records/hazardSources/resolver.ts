import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { HazardSourceRootArguments } from './inputs.js';
import { HazardSourceConnectionType, HazardSourceType } from './types.js';
import { hazardSourceView } from './view.js';

@Resolver()
export class HazardSourceResolver {
  @Compiled('feed:read')
  @Query(() => HazardSourceConnectionType, {
    description: '重大危险源列表 — Major hazard sources of both authorities; with `near`, the nearest first.',
  })
  hazardSources(
    @Args(() => HazardSourceRootArguments) _args: HazardSourceRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, hazardSourceView, info);
  }

  @Compiled('feed:read')
  @Query(() => HazardSourceType, { nullable: true, description: '重大危险源 — One hazard source, by id or code; null when there is none.' })
  hazardSource(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, hazardSourceView, info);
  }
}
