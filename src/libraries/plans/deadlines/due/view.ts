import { badInput } from '../../../../platform/errors.js';
import type { Compilation } from '../../../../reading/compilation.js';
import { one, rowsOf, type View } from '../../../../reading/view.js';
import { organizationView } from '../../../../vocabulary/organizations/view.js';
import { regionView } from '../../../../vocabulary/regions/view.js';
import { regionWithin } from '../../../../vocabulary/regions/within.js';
import { planView } from '../../register/view.js';
import { inForceId } from '../../versions/inForce.js';
import { planVersionView } from '../../versions/view.js';
import { deadlineRuleView } from '../view.js';

interface DeadlineArguments {
  kinds?: string[] | null;
  states?: string[] | null;
  dueBefore?: string | null;
  region?: string | null;
  organization?: string | null;
  withinDays?: number;
}

/** The digits by which the kinds stand in the ids of deadlines. */
const digits: Readonly<Record<string, number>> = { FILING: 1, PUBLICATION: 2, DRILL: 3, EVALUATION: 4, REVISION: 5 };

/** The last drill up to the day asked that counts for a plan `p` under a rule `r`. */
function lastDrill(compilation: Compilation): string {
  const drills = compilation.table('drill', 'Drill');
  const plans = compilation.table('plan', 'Plan');
  return `(select max(d.held_on) from ${drills} d where d.held_on <= ${compilation.today()} and (d.plan_id = p.id or r.per_organization and d.plan_id in (select o.id from ${plans} o where o.organization_id = p.organization_id and o.kind = any(r.plan_kinds))))`;
}

/** The condition that a rule `r` holds for a plan `p` whatever the day. */
function concerns(compilation: Compilation): string {
  const types = compilation.table('event_type', 'EventType');
  return `p.kind = any(r.plan_kinds) and (r.high_risk is null or r.high_risk = p.high_risk) and (r.event_type_id is null or exists (select from ${compilation.table('plan_event_type', 'PlanEventType')} e join ${types} t on t.id = e.event_type_id join ${types} w on w.id = r.event_type_id and w.scheme = t.scheme and starts_with(t.path, w.path) where e.plan_id = p.id))`;
}

const validOn = (day: string) => `((r.valid_from is null or r.valid_from <= ${day}) and (r.valid_to is null or r.valid_to > ${day}))`;

/**
 * The one rule for a plan `p`, its version `v` in force and a kind `k`, with the day from which it counts: of the rules
 * valid on that day, or, for what recurs and for starts not known, on the day asked.
 */
function ruleApplied(compilation: Compilation): string {
  const today = compilation.today();
  return `(select r.id, r.amount, r.unit, r.counted_from, s.started, l.drilled from ${compilation.table('deadline_rule', 'DeadlineRule')} r
 cross join lateral (select case when k.kind = 'DRILL' or r.counted_from = 'LAST_DRILL' then ${lastDrill(compilation)} end as drilled) l
 cross join lateral (select case r.counted_from when 'LAST_DRILL' then coalesce(l.drilled, v.issued_on) when 'LAST_EVALUATION' then coalesce(v.evaluated_on, v.issued_on) else v.issued_on end as started) s
 where r.kind = k.kind and ${concerns(compilation)} and (${validOn('s.started')} or (s.started is null or k.kind not in ('FILING', 'PUBLICATION')) and ${validOn(today)})
 order by ${validOn('s.started')} desc nulls last, r.priority desc, (r.event_type_id is not null)::integer + (r.high_risk is not null)::integer desc, cardinality(r.plan_kinds), r.valid_from desc nulls last, r.code
 limit 1)`;
}

/** The deadlines of all plans in force on the day asked, one row each; only the kinds asked for are computed. */
function standing(compilation: Compilation, args: Record<string, unknown>): string {
  const { kinds, states, dueBefore, region, organization, withinDays = 30 } = args as DeadlineArguments;
  if (withinDays < 0 || withinDays > 3650) throw badInput('withinDays 应在 0 到 3650 之间', 'withinDays should lie in 0 to 3,650.');
  const today = compilation.today();
  const wanted = Object.entries(digits).filter(([kind]) => !kinds || kinds.includes(kind));
  const named = wanted.length > 0 ? wanted.map(([kind, digit]) => `('${kind}', ${digit})`).join(', ') : `(null::text, null::integer)`;
  const conditions = [planView.rowRule?.(compilation.caller, 'p', compilation)];
  if (region != null) conditions.push(regionWithin('p.region_id', region, compilation));
  if (organization != null)
    conditions.push(
      `p.organization_id in (select o.id from ${compilation.table('organization', 'Organization')} o where o.code = ${compilation.bind(organization)})`,
    );
  const ofPlans = conditions.filter(Boolean).join(' and ');
  const due = `case a.unit when 'WORKING_DAY' then hub.add_working_days(a.started, a.amount) when 'DAY' then a.started + a.amount when 'MONTH' then (a.started + make_interval(months => a.amount))::date else (a.started + make_interval(years => a.amount))::date end`;
  const done = `case k.kind when 'FILING' then v.filed_on when 'PUBLICATION' then v.published_on when 'DRILL' then case when a.counted_from = 'ISSUED' and a.drilled >= a.started then a.drilled end when 'EVALUATION' then case when a.counted_from = 'ISSUED' then v.evaluated_on end end`;
  const rows = `select p.id * 10 + k.digit as id, k.kind, p.id as plan_id, v.id as version_id, a.id as rule_id, a.started, d.due_on, f.done_on, p.region_id, p.organization_id,
 case when f.done_on is not null then 'DONE' when d.due_on is null then 'UNKNOWN' when d.due_on < ${today} then 'OVERDUE' when d.due_on <= ${today} + ${compilation.bind(withinDays, 'integer')} then 'DUE_SOON' else 'OPEN' end as state
 from ${rowsOf(planView, compilation)} p join ${compilation.table('plan_version', 'PlanVersion')} v on v.id = ${inForceId('p.id', compilation)} cross join (values ${named}) k(kind, digit) cross join lateral ${ruleApplied(compilation)} a
 cross join lateral (select ${due} as due_on) d cross join lateral (select case when x.day <= ${today} then x.day end as done_on from (select ${done} as day) x) f${ofPlans ? ` where ${ofPlans}` : ''}`;
  const tests = [
    ...(states ? [`s.state = any(${compilation.bind(states, 'text[]')})`] : []),
    ...(dueBefore == null ? [] : [`s.due_on <= ${compilation.bind(dueBefore, 'date')}`]),
  ];
  return tests.length > 0 ? `(select * from (${rows}) s where ${tests.join(' and ')})` : `(${rows})`;
}

/** How deadlines of plans are read: computed from rules, versions and drills at the moment asked for. */
export const planDeadlineView: View = {
  type: 'PlanDeadline',
  table: 'plan',
  source: standing,
  idPrefix: 'pdl',
  fields: {
    id: (table) => `'pdl_' || ${table}.id`,
    kind: (table) => `${table}.kind`,
    state: (table) => `${table}.state`,
    countedFromDate: (table) => `${table}.started`,
    dueOn: (table) => `${table}.due_on`,
    daysLeft: (table, compilation) => `case when ${table}.done_on is null then ${table}.due_on - ${compilation.today()} end`,
    doneOn: (table) => `${table}.done_on`,
    late: (table, compilation) => `coalesce(${table}.done_on, ${compilation.today()}) > ${table}.due_on`,
    plan: one(
      () => planView,
      (table, other) => `${other}.id = ${table}.plan_id`,
    ),
    version: one(
      () => planVersionView,
      (table, other) => `${other}.id = ${table}.version_id`,
    ),
    rule: one(
      () => deadlineRuleView,
      (table, other) => `${other}.id = ${table}.rule_id`,
    ),
    region: one(
      () => regionView,
      (table, other) => `${other}.id = ${table}.region_id`,
    ),
    organization: one(
      () => organizationView,
      (table, other) => `${other}.id = ${table}.organization_id`,
    ),
  },
  filters: {},
  orders: {
    DUE_ON: { sql: (table) => `${table}.due_on`, cast: 'date', nullable: true },
    KIND: { sql: (table) => `${table}.kind`, cast: 'text' },
    STATE: { sql: (table) => `${table}.state`, cast: 'text' },
  },
  defaultOrder: [{ field: 'DUE_ON', direction: 'ASC' }],
};
