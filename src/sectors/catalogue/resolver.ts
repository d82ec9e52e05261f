import type { GraphQLResolveInfo } from 'graphql';
import { Arg, ArgsType, Args, Ctx, Field, FieldResolver, Info, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Compiled, Scoped } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { DateTimeScalar } from '../../platform/scalars.js';
import { readList, readRow } from '../../reading/read.js';
import { SectorName, sectorNameSql } from '../sectorName.js';
import { inLanguage } from '../../platform/language.js';
import { updateFeed } from './service.js';
import { FeedPayloadType, FeedType, SectorType, SharingKind } from './types.js';
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

@InputType('UpdateFeedInput', {
  description: '数据推送设置 — What an operator says of a feed; absent stays, null returns to the declaration.',
})
export class UpdateFeedInput {
  @Field(() => String, { nullable: true, description: '目录编号 — Number in the catalogue of government data.' })
  catalogueNumber?: string | null;

  @Field(() => SharingKind, { nullable: true, description: '共享类型 — Whether other departments may use it.' })
  sharing?: keyof typeof SharingKind | null;

  @Field(() => Int, { nullable: true, description: '更新频率（秒） — How often data should come.' })
  expectedEverySeconds?: number | null;
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

  @Scoped('feed:write')
  @Mutation(() => FeedPayloadType, {
    description: '设置数据推送 — Sets catalogue number, sharing and expected interval of a feed; for operators.',
  })
  async updateFeed(
    @Arg('code', () => String, { description: '代码 — Code of the feed.' }) code: string,
    @Arg('input', () => UpdateFeedInput, { description: '输入 — What to set.' }) input: UpdateFeedInput,
    @Ctx() ctx: Context,
  ) {
    const { faults } = await updateFeed(ctx, code, input);
    return {
      code: faults.length > 0 ? null : code,
      userErrors: faults.map(({ code: fault, path, sentence }) => ({ code: fault, path, message: inLanguage(sentence, ctx.language) })),
      searchToken: null,
    };
  }
}

@Resolver(() => FeedPayloadType)
export class FeedPayloadRecord {
  @FieldResolver(() => FeedType, { nullable: true, description: '记录 — The feed after the write; null when nothing was written.' })
  record(@Root() { code }: { code: string | null }, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return code === null ? null : readRow(ctx, feedView, info, (table, compilation) => `${table}.code = ${compilation.bind(code)}`);
  }
}
