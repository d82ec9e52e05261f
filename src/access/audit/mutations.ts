import type { GraphQLSchema } from 'graphql';
import { failureOf, recordAudit, type Act, type AuditContext, type AuditEvent } from './events.js';
import type { AuditTrail } from './trail.js';

interface MutationContext extends AuditContext {
  trail: AuditTrail;
  act: Act | null;
  /** Mutations of the operation that have left an event. */
  acts: number;
}

/**
 * Lets every mutation of the schema leave an event in the audit log, so that none can forget to. A write tells of itself
 * in its own transaction (`recordAct`); what was refused, has failed or wrote nothing is told here.
 */
export function auditMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve!;
    field.resolve = async (source: unknown, args: Record<string, unknown>, ctx: MutationContext, info) => {
      const act: Act = { action: field.name, records: idsIn(args), recorded: null };
      ctx.act = act;
      ctx.acts++;
      try {
        const answer: unknown = await resolve(source, args, ctx, info);
        const event: AuditEvent = { action: act.action, records: act.records, ...outcomeOf(answer) };
        if (event.result !== act.recorded) await recordAudit(ctx, event);
        return answer;
      } catch (fault) {
        await ctx.trail.tell(ctx, { action: act.action, records: act.records, ...failureOf(fault) });
        throw fault;
      } finally {
        ctx.act = null;
      }
    };
  }
}

const globalId = /^[a-z]{2,5}_[1-9][0-9]{0,15}$/;

/** The global ids that the arguments of a mutation name as what it is about. */
function idsIn({ id, ids }: Record<string, unknown>): string[] {
  return [id, ...(Array.isArray(ids) ? (ids as unknown[]) : [])].filter(
    (one): one is string => typeof one === 'string' && globalId.test(one),
  );
}

interface Answered {
  userErrors?: { code: string; path: string[] }[];
  id?: unknown;
  received?: number;
  rejected?: number;
  quarantined?: number;
  dryRun?: boolean;
}

/** What the answer of a mutation says of its result. */
export function outcomeOf(answer: unknown): Pick<AuditEvent, 'result' | 'code' | 'details'> {
  const { userErrors, received, rejected = 0, quarantined = 0, dryRun } = (answer ?? {}) as Answered;
  if (userErrors && userErrors.length > 0)
    return {
      result: 'REFUSED',
      code: userErrors[0]!.code,
      details: { faults: userErrors.slice(0, 20).map(({ code, path }) => ({ code, path: path.join('.').slice(0, 100) })) },
    };
  if (received !== undefined) {
    const none = received > 0 && rejected + quarantined === received;
    return { result: none ? 'REFUSED' : 'OK', details: { received, rejected, quarantined, ...(dryRun && { dryRun }) } };
  }
  return { result: 'OK' };
}
