import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { RegulationRootArguments } from './inputs.js';
import { RegulationConnectionType, RegulationType } from './types.js';
import { regulationView } from './view.js';

@Resolver()
export class RegulationResolver {
  @Compiled('plan:read')
  @Query(() => RegulationConnectionType, { description: '法规列表 — The records of this kind.' })
  regulations(@Args(() => RegulationRootArguments) _args: RegulationRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, regulationView, info);
  }

  @Compiled('plan:read')
  @Query(() => RegulationType, { nullable: true, description: '法规 — One record, by id or code; null when there is none.' })
  regulation(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, regulationView, info);
  }
}
