import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { readSummary } from '../../../reading/read.js';
import { MaterialSummaryArguments } from './inputs.js';
import { materialSummary } from './summary.js';
import { MaterialGroupType } from './types.js';

@Resolver()
export class MaterialSummaryResolver {
  @Compiled('material:read')
  @Query(() => [MaterialGroupType], {
    description: '物资汇总 — Groups of stock lots with their sums. Materials without a lot are in no group.',
  })
  materialSummary(
    @Args(() => MaterialSummaryArguments) _args: MaterialSummaryArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readSummary(ctx, materialSummary, info);
  }
}
