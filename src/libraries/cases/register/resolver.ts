import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { CaseRootArguments } from './inputs.js';
import { CaseConnectionType, CaseType } from './types.js';
import { caseView } from './view.js';

@Resolver()
export class CaseResolver {
  @Compiled('case:read')
  @Query(() => CaseConnectionType, { description: '典型案例列表 — The records of this kind.' })
  cases(@Args(() => CaseRootArguments) _args: CaseRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, caseView, info);
  }

  @Compiled('case:read')
  @Query(() => CaseType, { nullable: true, description: '典型案例 — One record, by id or code; null when there is none.' })
  case(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, caseView, info);
  }
}
