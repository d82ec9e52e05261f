import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Compiled, Scoped } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { DateScalar } from '../../../platform/scalars.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { payload } from '../../../records/write.js';
import { ExpertEngagementInput, ExpertEngagementRootArguments } from './inputs.js';
import { evaluateExpertEngagement, recordExpertEngagement } from './service.js';
import { ExpertEngagementConnectionType, ExpertEngagementPayloadType, ExpertEngagementType } from './types.js';
import { expertEngagementView } from './view.js';

@Resolver()
export class ExpertEngagementResolver {
  @Compiled('expert:read')
  @Query(() => ExpertEngagementConnectionType, { description: '专家出勤列表 — Engagements of experts, newest first.' })
  expertEngagements(
    @Args(() => ExpertEngagementRootArguments) _args: ExpertEngagementRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, expertEngagementView, info);
  }

  @Compiled('expert:read')
  @Query(() => ExpertEngagementType, { nullable: true, description: '专家出勤 — One engagement, by id or code; null when there is none.' })
  expertEngagement(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, expertEngagementView, info);
  }

  @Scoped('expert:write')
  @Mutation(() => ExpertEngagementPayloadType, {
    description: '登记专家出勤 — Records an engagement; an expert who must avoid the organisation concerned (回避) is refused.',
  })
  async recordExpertEngagement(
    @Arg('input', () => ExpertEngagementInput, { description: '输入 — The engagement.' }) input: ExpertEngagementInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, { view: () => expertEngagementView }, await recordExpertEngagement(ctx, input), info);
  }

  @Scoped('expert:write')
  @Mutation(() => ExpertEngagementPayloadType, {
    description: '评价专家出勤 — Adds the evaluation of an engagement, or puts it right; left out stays.',
  })
  async evaluateExpertEngagement(
    @Arg('id', () => ID, { description: 'ID — Which one.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Version that was read.' }) version: number,
    @Arg('score', () => Int, { description: '得分 — 1 to 5.' }) score: number,
    @Arg('evaluation', () => String, { nullable: true, description: '评价 — Evaluation in words; null clears.' })
    evaluation: string | null | undefined,
    @Arg('evaluatedOn', () => DateScalar, { nullable: true, description: '评价日期 — Today when left out.' })
    evaluatedOn: string | null | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const written = await evaluateExpertEngagement(ctx, id, version, { score, evaluation, evaluatedOn });
    return payload(ctx, { view: () => expertEngagementView }, written, info);
  }
}
