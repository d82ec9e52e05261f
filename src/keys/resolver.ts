import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Compiled, Scoped } from '../access/guard.js';
import type { Context } from '../context.js';
import { inLanguage } from '../platform/language.js';
import { fromGlobalId } from '../reading/globalId.js';
import { readConnection, readWritten } from '../reading/read.js';
import { createApiKey, revokeApiKey, rotateApiKey, type Acted } from './acts.js';
import { ApiKeyArguments, CreateApiKeyInput } from './inputs.js';
import { ApiKeyConnectionType, ApiKeyOutcomeType } from './types.js';
import { apiKeyView } from './view.js';

/** What an act on a key answers: the key as the caller may see it, its text where one was issued, and the faults. */
async function outcome(ctx: Context, { id, key, faults }: Acted, info: GraphQLResolveInfo) {
  const type = info.schema.getType('ApiKeyOutcome') as GraphQLObjectType;
  return {
    record: id === null ? null : await readWritten(ctx, apiKeyView, id, type, info, 'record'),
    key,
    userErrors: faults.map(({ code, path, sentence }) => ({ code, path, message: inLanguage(sentence, ctx.language) })),
  };
}

@Resolver()
export class ApiKeyResolver {
  @Compiled('key:read')
  @Query(() => ApiKeyConnectionType, { description: '密钥列表 — The keys of the hub, without their secrets; the newest first.' })
  apiKeys(@Args(() => ApiKeyArguments) _args: ApiKeyArguments, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return readConnection(ctx, apiKeyView, info);
  }

  @Scoped('key:write')
  @Mutation(() => ApiKeyOutcomeType, {
    description:
      '签发密钥 — Issues a key for a client. The whole key is in the answer and never shown again; it holds no more than the caller may give.',
  })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: '输入 — The key to issue.' }) input: CreateApiKeyInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcome(ctx, await createApiKey(ctx, input), info);
  }

  @Scoped('key:write')
  @Mutation(() => ApiKeyOutcomeType, {
    description: '轮换密钥 — Issues a key in place of another one, with all that it holds; the old one is accepted for some hours still.',
  })
  async rotateApiKey(
    @Arg('id', () => ID, { description: 'ID — Global id of the key.' }) id: string,
    @Arg('overlapHours', () => Int, {
      defaultValue: 24,
      description: '重叠时间（小时） — Hours for which the old key is accepted still, 0 to 720; 0 ends it at once.',
    })
    overlapHours: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcome(ctx, await rotateApiKey(ctx, fromGlobalId(id, apiKeyView.idPrefix), overlapHours), info);
  }

  @Scoped('key:write')
  @Mutation(() => ApiKeyOutcomeType, {
    description:
      '停用密钥 — Ends a key for good; within a second no process of the hub accepts it, and its sockets close within half a minute.',
  })
  async revokeApiKey(
    @Arg('id', () => ID, { description: 'ID — Global id of the key.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcome(ctx, await revokeApiKey(ctx, fromGlobalId(id, apiKeyView.idPrefix)), info);
  }
}
