import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Scoped } from '../../access/guard.js';
import type { Context } from '../../context.js';
import { revealContact } from './service.js';
import { RevealedContactType } from './types.js';

@Resolver()
export class RevealResolver {
  @Scoped('contact:reveal')
  @Mutation(() => RevealedContactType, {
    description:
      '临时查看联系方式 — Gives the contact data of one record whole, for a purpose that is told to those who keep it. Every use is audited, and only so many an hour are allowed.',
  })
  revealContact(
    @Arg('id', () => ID, { description: 'ID — A depot, an agreement, a team, an expert or a version of a plan.' }) id: string,
    @Arg('purpose', () => String, { description: '用途 — What for, in 6 to 500 characters.' }) purpose: string,
    @Arg('incident', () => String, { nullable: true, description: '相关事件 — The incident that it is for, at most 200 characters.' })
    incident: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<RevealedContactType> {
    return revealContact(ctx, id, purpose, incident ?? null);
  }
}
