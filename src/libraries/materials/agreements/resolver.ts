import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../../access/guard.js';
import type { Context } from '../../../context.js';
import { RecordArguments } from '../../../reading/arguments.js';
import { readConnection, readRecord } from '../../../reading/read.js';
import { AgreementRootArguments } from './inputs.js';
import { AgreementConnectionType, AgreementType } from './types.js';
import { agreementView } from './view.js';

@Resolver()
export class AgreementResolver {
  @Compiled('material:read')
  @Query(() => AgreementConnectionType, { description: '储备协议列表 — Agreed reserves.' })
  agreements(@Args(() => AgreementRootArguments) _args: AgreementRootArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, agreementView, info);
  }

  @Compiled('material:read')
  @Query(() => AgreementType, { nullable: true, description: '储备协议 — One agreement, by id or code; null when there is none.' })
  agreement(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, agreementView, info);
  }
}
