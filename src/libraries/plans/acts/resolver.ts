import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Compiled, Scoped } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { payload } from '../../../records/write.js';
import { AdvancePlanInput, PlanActRootArguments } from './inputs.js';
import { advancePlan } from './service.js';
import { PlanActConnectionType, PlanActPayloadType, PlanActType } from './types.js';
import { planActView } from './view.js';

@Resolver()
export class PlanActResolver {
  @Compiled('plan:read')
  @Query(() => PlanActConnectionType, { description: '预案流程记录列表 — What was done in the lifecycle of plans, newest first.' })
  planActs(@Args(() => PlanActRootArguments) _args: PlanActRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, planActView, info);
  }

  @Compiled('plan:read')
  @Query(() => PlanActType, { nullable: true, description: '预案流程记录 — One of them, by id or code; null when there is none.' })
  planAct(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, planActView, info);
  }

  @Scoped('plan:write')
  @Mutation(() => PlanActPayloadType, {
    description:
      '办理预案流程 — Takes the next step in the lifecycle of a version (possibleSteps names them). ISSUE ends the version before; REVISE begins a new one, found as a successor.',
  })
  async advancePlan(
    @Arg('id', () => ID, { description: 'ID — Of the version of the plan.' }) id: string,
    @Arg('version', () => Int, { description: '版本 — Record version that was read.' }) version: number,
    @Arg('input', () => AdvancePlanInput, { description: '输入 — The step.' }) input: AdvancePlanInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, { view: () => planActView }, await advancePlan(ctx, id, version, input), info);
  }
}
