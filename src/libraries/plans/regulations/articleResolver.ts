import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { fromGlobalId } from '../../../reading/globalId.js';
import { readConnection, readRow } from '../../../reading/read.js';
import { ArticleArguments, ArticleRootArguments } from './articleInputs.js';
import { ArticleConnectionType, ArticleType } from './articleTypes.js';
import { articleView } from './view.js';

@Resolver()
export class ArticleResolver {
  @Compiled('plan:read')
  @Query(() => ArticleConnectionType, {
    description: '条文列表 — Articles of all regulations, so that a phrase is found wherever it stands.',
  })
  articles(@Args(() => ArticleRootArguments) _args: ArticleRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, articleView, info);
  }

  @Compiled('plan:read')
  @Query(() => ArticleType, { nullable: true, description: '条文 — One article by its id; null when there is none.' })
  article(@Args(() => ArticleArguments) { id }: ArticleArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRow(
      ctx,
      articleView,
      info,
      (table, compilation) => `${table}.id = ${compilation.bind(fromGlobalId(id, articleView.idPrefix), 'bigint')}`,
    );
  }
}
