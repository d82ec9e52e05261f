import type { Compilation } from '../../../reading/compilation.js';

/** Id of the version of a plan (its id given as SQL) that is in force on the day asked: issued and in effect, not abolished, the newest. */
export function inForceId(planId: string, compilation: Compilation): string {
  const v = compilation.alias();
  const day = compilation.today();
  return `(select ${v}.id from ${compilation.table('plan_version', 'PlanVersion')} ${v} where ${v}.plan_id = ${planId}
    and ${v}.stage in ('ISSUED', 'FILED', 'ABOLISHED') and coalesce(${v}.effective_on, ${v}.issued_on, '-infinity') <= ${day}
    and (${v}.abolished_on > ${day} or ${v}.abolished_on is null and ${v}.stage <> 'ABOLISHED')
    order by coalesce(${v}.effective_on, ${v}.issued_on) desc nulls last, ${v}.id desc limit 1)`;
}
