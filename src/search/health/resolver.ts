import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Scoped } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { askFor, indexHealth } from './requests.js';
import { IndexHealthType, SearchIndex } from './types.js';

const indexArgument = {
  nullable: true,
  description: '索引 — Which ones; all when left out.',
} as const;

@Resolver()
export class SearchHealthResolver {
  @Scoped('search:health')
  @Query(() => [IndexHealthType], {
    description:
      '检索健康 — Whether the indexes are complete: rows against documents, checksums on both sides, what is pending and what was refused.',
  })
  searchHealth(@Ctx() ctx: Context, @Info() { schema }: GraphQLResolveInfo): Promise<IndexHealthType[]> {
    return indexHealth(ctx, schema, null);
  }

  @Scoped('search:write')
  @Mutation(() => [IndexHealthType], {
    description:
      '重建索引 — Builds indexes anew beside those that are searched, and puts them in their place when they are complete; searches are answered throughout. Follow it by searchHealth.',
  })
  rebuildSearch(
    @Arg('index', () => [SearchIndex], indexArgument) index: (keyof typeof SearchIndex)[] | null,
    @Ctx() ctx: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<IndexHealthType[]> {
    return askFor(ctx, schema, 'REBUILD', index);
  }

  @Scoped('search:write')
  @Mutation(() => [IndexHealthType], {
    description:
      '修复索引 — Makes every document anew from its record, compares it and writes what is missing, stale or too much; refused documents are tried again. Follow it by searchHealth.',
  })
  repairSearch(
    @Arg('index', () => [SearchIndex], indexArgument) index: (keyof typeof SearchIndex)[] | null,
    @Ctx() ctx: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<IndexHealthType[]> {
    return askFor(ctx, schema, 'REPAIR', index);
  }
}
