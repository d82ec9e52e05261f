import { may, type Caller } from '../../../access/caller.js';
import type { Compilation } from '../../../reading/compilation.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';

/** Condition that the caller may see the plan that stands under `table`: internal plans are for those who hold `internal:read`, and a plan without a division holds for the whole city. */
export function visiblePlan(caller: Caller, table: string, compilation: Compilation): string | undefined {
  const rules: string[] = [];
  if (!may(caller, 'internal:read')) rules.push(`${table}.publicity = 'PUBLIC'`);
  if (caller.region !== null)
    rules.push(`(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`);
  return rules.length === 0 ? undefined : rules.join(' and ');
}

/** Condition that the plan with an id (given as SQL) may be seen; undefined when all may. */
export function ofVisiblePlan(caller: Caller, planId: string, compilation: Compilation): string | undefined {
  const plan = compilation.alias();
  const rule = visiblePlan(caller, plan, compilation);
  return rule && `${planId} in (select ${plan}.id from ${compilation.table('plan', 'Plan')} ${plan} where ${rule})`;
}

/** Condition that the version with an id (given as SQL) belongs to a plan that may be seen; undefined when all may. */
export function ofVisibleVersion(caller: Caller, versionId: string, compilation: Compilation): string | undefined {
  const version = compilation.alias();
  const rule = ofVisiblePlan(caller, `${version}.plan_id`, compilation);
  return rule && `${versionId} in (select ${version}.id from ${compilation.table('plan_version', 'PlanVersion')} ${version} where ${rule})`;
}
