import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Compiled } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { RecordArguments } from '../../reading/arguments.js';
import { readConnection, readRecord } from '../../reading/read.js';
import { OrganizationRootArguments } from './inputs.js';
import { OrganizationConnectionType, OrganizationType } from './types.js';
import { organizationView } from './view.js';

@Resolver()
export class OrganizationResolver {
  @Compiled('vocabulary:read')
  @Query(() => OrganizationConnectionType, { description: '机构列表 — Organisations, former ones included.' })
  organizations(
    @Args(() => OrganizationRootArguments) _args: OrganizationRootArguments,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(ctx, organizationView, info);
  }

  @Compiled('vocabulary:read')
  @Query(() => OrganizationType, { nullable: true, description: '机构 — One organisation, by id or code; null when there is none.' })
  organization(@Args(() => RecordArguments) _args: RecordArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readRecord(ctx, organizationView, info);
  }
}
