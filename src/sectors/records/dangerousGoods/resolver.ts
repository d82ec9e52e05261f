import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { DangerousGoodsDeclarationRootArguments } from './inputs.js';
import { DangerousGoodsDeclarationConnectionType, DangerousGoodsDeclarationType } from './types.js';
import { dangerousGoodsDeclarationView } from './view.js';

@Resolver()
export class DangerousGoodsDeclarationResolver {
  @Compiled('feed:read')
  @Query(() => DangerousGoodsDeclarationConnectionType, {
    description: '危险货物申报列表 — Dangerous goods declared for vessels, those that arrive last first; with `near`, the nearest first.',
  })
  dangerousGoods(
    @Args(() => DangerousGoodsDeclarationRootArguments) _args: DangerousGoodsDeclarationRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, dangerousGoodsDeclarationView, info);
  }

  @Compiled('feed:read')
  @Query(() => DangerousGoodsDeclarationType, {
    nullable: true,
    description: '危险货物申报 — One of them, by id or code; null when there is none.',
  })
  dangerousGoodsDeclaration(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, dangerousGoodsDeclarationView, info);
  }
}
