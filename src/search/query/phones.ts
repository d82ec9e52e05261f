import { may } from '../../access/caller.js';
import type { Context } from '../../context.js';
import type { Found, Hit } from './hits.js';
import type { ScopeName, SearchRequest } from './request.js';

/** Where telephone numbers of records stand: the record whose hit they give, and the number, as SQL. */
const numbers: Readonly<Partial<Record<ScopeName, readonly string[]>>> = {
  TEAMS: [`select 'Team' as type, id as record, leader_phone as number from team`, `select 'Team', id, duty_phone from team`],
  EXPERTS: [
    `select 'Expert' as type, expert_id as record, mobile as number from expert_contact`,
    `select 'Expert', expert_id, office_phone from expert_contact`,
  ],
  PLANS: [`select 'Plan' as type, v.plan_id as record, c.phone as number from plan_contact c join plan_version v on v.id = c.version_id`],
};

/**
 * The records that a telephone number belongs to. The index holds no numbers: PostgreSQL is asked, and only for callers
 * who may see contact data; for others no number belongs to anybody.
 */
export async function hitsByPhone(ctx: Context, request: SearchRequest, phones: readonly string[]): Promise<Found> {
  const reads = may(ctx.caller, 'contact:read') ? request.scopes.flatMap((scope) => numbers[scope] ?? []) : [];
  if (reads.length === 0) return { hits: [], looked: 0, total: 0, exact: true, facets: {} };
  const rows = await ctx.reads.rows<{ type: string; record: string }>({
    text: `select distinct type, record from (${reads.join(' union all ')}) known where regexp_replace(regexp_replace(number, '\\D', '', 'g'), '^86(?=1)', '') = any($1::text[]) order by type desc, record limit 200`,
    values: [phones],
  });
  const hits = rows.map(({ type, record }, index): Hit => ({
    type,
    record: Number(record),
    score: 1,
    superseded: false,
    distanceKm: null,
    highlights: [],
    place: index + 1,
  }));
  return { hits, looked: hits.length, total: hits.length, exact: true, facets: {} };
}
