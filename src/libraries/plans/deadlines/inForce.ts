import type { Compilation } from '../../../reading/compilation.js';

/**
 * The version of a plan that is in force on the day asked, as a query of one row or none for the plan of that id: issued
 * or filed, begun and not abolished by that day; of several the one issued last.
 */
export function versionInForce(planId: string, compilation: Compilation): string {
  const today = compilation.today();
  return `(select i.* from ${compilation.table('plan_version', 'PlanVersion')} i where i.plan_id = ${planId} and i.stage in ('ISSUED', 'FILED')
 and (i.issued_on is null or i.issued_on <= ${today}) and (i.effective_on is null or i.effective_on <= ${today}) and (i.abolished_on is null or i.abolished_on > ${today})
 order by i.issued_on desc nulls last, i.id desc limit 1)`;
}
