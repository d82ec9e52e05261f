import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Scoped } from '../access/guard.js';
import { may } from '../access/caller.js';
import type { Context } from '../context.js';
import { badInput, limitExceeded } from '../platform/errors.js';
import { DateTimeScalar } from '../platform/scalars.js';
import type { EntityView } from '../reading/entityView.js';
import { parseGlobalId } from '../reading/globalId.js';
import { readNodes } from '../reading/read.js';
import { NodeType } from './types.js';

const mostNodes = 200;
let viewsByPrefix: Map<string, EntityView> | undefined;

/** Tells the node fields which views there are; their ids are told apart by prefix. */
export function knowNodes(views: readonly EntityView[]): void {
  viewsByPrefix = new Map(views.map((view) => [view.idPrefix, view]));
}

async function nodesOf(ids: readonly string[], ctx: Context, info: GraphQLResolveInfo): Promise<unknown[]> {
  if (ids.length > mostNodes)
    throw limitExceeded(`ids 最多 ${mostNodes} 个`, `ids takes at most ${mostNodes}.`, {
      name: 'nodes',
      allowed: mostNodes,
      actual: ids.length,
    });
  const wanted = ids.map((id) => {
    const parsed = parseGlobalId(id);
    if (!parsed) throw badInput('id 无效，请使用接口返回的 id', 'This is not a valid id; use ids as the hub returned them.');
    return parsed;
  });
  const found = new Map<string, unknown>();
  await Promise.all(
    [...new Set(wanted.map(({ prefix }) => prefix))].map(async (prefix) => {
      const view = viewsByPrefix?.get(prefix);
      const type = view && (info.schema.getType(view.type) as GraphQLObjectType | undefined);
      if (!view || !type || !info.schema.isSubType(info.schema.getType('Node') as never, type)) return;
      if (!may(ctx.caller, view.scope)) return;
      const rows = await readNodes(
        ctx,
        view,
        type,
        info,
        wanted.filter((one) => one.prefix === prefix).map(({ id }) => id),
      );
      for (const row of rows) found.set(row['#id'] as string, row);
    }),
  );
  return wanted.map(({ prefix, id }) => found.get(`${prefix}_${id}`) ?? null);
}

@Resolver()
export class NodeResolver {
  @Scoped('public')
  @Query(() => NodeType, {
    nullable: true,
    description: '节点 — Any object by its global id; null when there is none that this caller may see (Relay).',
  })
  async node(@Arg('id', () => ID, { description: 'ID — Global id.' }) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return (await nodesOf([id], ctx, info))[0];
  }

  @Scoped('public')
  @Query(() => [NodeType], {
    nullable: 'items',
    description: '多个节点 — Objects by their global ids, in the order asked, at most 200; null where there is none.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'ID 列表 — Global ids.' }) ids: string[],
    @Arg('asOf', () => DateTimeScalar, { nullable: true, description: '截至时间 — Reads the objects as they were at this instant.' })
    _asOf: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return nodesOf(ids, ctx, info);
  }
}
