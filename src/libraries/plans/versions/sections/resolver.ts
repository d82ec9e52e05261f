import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../../access/guard.js';
import type { Context } from '../../../../context.js';
import { badInput } from '../../../../platform/errors.js';
import { fromGlobalId } from '../../../../reading/globalId.js';
import { readConnection, readRow } from '../../../../reading/read.js';
import { PlanSectionArguments, PlanSectionRootArguments } from './inputs.js';
import { PlanSectionConnectionType, PlanSectionType } from './types.js';
import { planSectionView } from './view.js';

@Resolver()
export class PlanSectionResolver {
  @Compiled('plan:read')
  @Query(() => PlanSectionConnectionType, { description: '预案章节列表 — Sections of all plans, by their text too.' })
  planSections(
    @Args(() => PlanSectionRootArguments) _args: PlanSectionRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, planSectionView, info);
  }

  @Compiled('plan:read')
  @Query(() => PlanSectionType, { nullable: true, description: '预案章节 — One section, by its id; null when there is none.' })
  planSection(@Args(() => PlanSectionArguments) { id }: PlanSectionArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    if (id == null) throw badInput('请给出 id', 'Give the id.');
    return readRow(
      ctx,
      planSectionView,
      info,
      (table, compilation) => `${table}.id = ${compilation.bind(fromGlobalId(id, planSectionView.idPrefix), 'bigint')}`,
    );
  }
}
