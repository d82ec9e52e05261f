import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { HospitalCapacityRootArguments } from './inputs.js';
import { HospitalCapacityConnectionType, HospitalCapacityType } from './types.js';
import { hospitalCapacityView } from './view.js';

@Resolver()
export class HospitalCapacityResolver {
  @Compiled('feed:read')
  @Query(() => HospitalCapacityConnectionType, {
    description: '医院收治能力列表 — Hospitals with their beds; with `near`, the nearest first.',
  })
  hospitalCapacities(
    @Args(() => HospitalCapacityRootArguments) _args: HospitalCapacityRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, hospitalCapacityView, info);
  }

  @Compiled('feed:read')
  @Query(() => HospitalCapacityType, {
    nullable: true,
    description: '医院收治能力 — One hospital with its beds, by id or code; null when there is none.',
  })
  hospitalCapacity(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, hospitalCapacityView, info);
  }
}
