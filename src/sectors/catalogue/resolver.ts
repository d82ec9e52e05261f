import type { GraphQLResolveInfo } from 'graphql';
import { Arg, ArgsType, Args, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { readList, readRow } from '../../reading/read.js';
import { SectorName, sectorNameSql } from '../sectorName.js';
import { FeedType, SectorType } from './types.js';
import { feedView, sectorView } from './view.js';

@ArgsType()
export class FeedListArguments {
  @Field(() => SectorName, { nullable: true, description: '部门 — Only the feeds of this sector.' })
  sector?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Freshness at this instant.' })
  asOf?: string | null;
}

@ArgsType()
export class FeedArguments {
  @Field(() => String, { description: '代码 — Code of the feed.' })
  code!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '截至时间 — Freshness at this instant.' })
  asOf?: string | null;
}

@Resolver()
export class CatalogueResolver {
  @Compiled('feed:read')
  @Query(() => [SectorType], { description: '推送部门 — The eight sectors whose authorities push data, with their feeds.' })
  sectors(
    @Arg('asOf', () => DateTimeScalar, { nullable: true, description: '截至时间 — Freshness at this instant.' }) _asOf: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readList(
      ctx,
      sectorView,
      info,
      () => 'true',
      (row) => `${row}.id`,
    );
  }

  @Compiled('feed:read')
  @Query(() => [FeedType], { description: '数据推送列表 — What departments push: contract, example, template, owner, freshness.' })
  feeds(@Args(() => FeedListArguments) _args: FeedListArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readList(
      ctx,
      feedView,
      info,
      (row, compilation, { sector }) => (sector == null ? 'true' : `${sectorNameSql(`${row}.sector`)} = ${compilation.bind(sector)}`),
      (row) => `${row}.code`,
    );
  }

  @Compiled('feed:read')
  @Query(() => FeedType, { nullable: true, description: '数据推送 — One feed by its code; null when there is none.' })
  feed(@Args(() => FeedArguments) _args: FeedArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRow(ctx, feedView, info, (table, compilation, args) => `${table}.code = ${compilation.bind(args['code'])}`);
  }
}
