import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Scoped } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { readConnection } from '../../reading/read.js';
import { AuditArguments } from './inputs.js';
import { AuditEventConnectionType } from './types.js';
import { auditEventView } from './view.js';

@Resolver()
export class AuditResolver {
  @Scoped('audit:read')
  @Query(() => AuditEventConnectionType, {
    description: '审计日志 — Who did what: writes, reveals of contacts, keys, failed sign-ins, denied access; newest first.',
  })
  audit(@Args(() => AuditArguments) _args: AuditArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, auditEventView, info);
  }
}
