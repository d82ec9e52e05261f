import type { GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { HubError } from '../platform/errors.js';
import { may, type Caller } from './caller.js';
import { scopes, type Scope } from './scopes.js';

/** States the scope that a root field asks for. */
export const Scoped = (scope: Scope) => Extensions({ scope });

/** States the scope of a root field whose whole answer is one compiled statement, so that its JSON may pass through. */
export const Compiled = (scope: Scope) => Extensions({ scope, compiled: true });

/** Throws when a root field of the schema states no scope: such a hub must not start. */
export function requireScopes(schema: GraphQLSchema): void {
  const without: string[] = [];
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    for (const field of Object.values(type?.getFields() ?? {}))
      if (!scopes.includes(field.extensions['scope'] as Scope)) without.push(`${type!.name}.${field.name}`);
  if (without.length > 0) throw new Error(`Root fields without a scope: ${without.join(', ')}. State one with @Scoped or @Compiled.`);
}

/** Throws UNAUTHENTICATED or FORBIDDEN when the caller does not hold the scope. */
export function demand(caller: Caller, scope: Scope): void {
  if (may(caller, scope)) return;
  if (caller.role === 'anonymous')
    throw new HubError('UNAUTHENTICATED', {
      zh: '请在请求头 Authorization 中提供 API 密钥：Bearer <密钥>',
      en: 'Send an API key in the header Authorization: Bearer <key>.',
    });
  throw new HubError(
    'FORBIDDEN',
    {
      zh: `当前密钥没有权限 ${scope}，请向平台运维申请`,
      en: `This key does not hold the scope ${scope}; ask the operator of the hub for it.`,
    },
    { scope },
  );
}
