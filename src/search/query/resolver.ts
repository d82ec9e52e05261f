import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { search } from './answer.js';
import { SearchArguments } from './inputs.js';
import { SearchConnectionType } from './types.js';

@Resolver()
export class SearchResolver {
  @Compiled('search:read')
  @Query(() => SearchConnectionType, {
    description:
      '全文检索 — Finds plans, regulations, cases, materials, teams and experts by words, questions, numbers or pinyin, best first, joined with filters, places and relations.',
  })
  search(@Args(() => SearchArguments) _args: SearchArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return search(ctx, info);
  }
}
