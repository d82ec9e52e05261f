import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { ExpertRootArguments } from './inputs.js';
import { ExpertConnectionType, ExpertType } from './types.js';
import { expertView } from './view.js';

@Resolver()
export class ExpertResolver {
  @Compiled('expert:read')
  @Query(() => ExpertConnectionType, { description: '专家列表 — The records of this kind.' })
  experts(@Args(() => ExpertRootArguments) _args: ExpertRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, expertView, info);
  }

  @Compiled('expert:read')
  @Query(() => ExpertType, { nullable: true, description: '专家 — One record, by id or code; null when there is none.' })
  expert(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, expertView, info);
  }
}
