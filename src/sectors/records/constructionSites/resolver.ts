import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { ConstructionSiteRootArguments } from './inputs.js';
import { ConstructionSiteConnectionType, ConstructionSiteType } from './types.js';
import { constructionSiteView } from './view.js';

@Resolver()
export class ConstructionSiteResolver {
  @Compiled('feed:read')
  @Query(() => ConstructionSiteConnectionType, {
    description: '建筑工地列表 — Construction sites with their works of higher danger; with `near`, the nearest first.',
  })
  constructionSites(
    @Args(() => ConstructionSiteRootArguments) _args: ConstructionSiteRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, constructionSiteView, info);
  }

  @Compiled('feed:read')
  @Query(() => ConstructionSiteType, {
    nullable: true,
    description: '建筑工地 — One construction site, by id or code; null when there is none.',
  })
  constructionSite(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, constructionSiteView, info);
  }
}
