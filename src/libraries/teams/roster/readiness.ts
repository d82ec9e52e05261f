import type { Compilation } from '../../../reading/compilation.js';

/** Days for which a drill and a verification keep a team ready, and in how many days before the end it is due. */
export const readinessRule = { drillDays: 365, verificationDays: 180, dueDays: 30 } as const;

export const readinessStates = ['READY', 'DUE', 'OVERDUE', 'UNKNOWN'] as const;

/** SQL of the last day on which what is on record of drill and verification is recent enough; NULL when neither is. */
const earliestEnd = (table: string) =>
  `least(${table}.last_drill_on + ${readinessRule.drillDays}, ${table}.last_verified_on + ${readinessRule.verificationDays})`;

/** SQL of the last day on which drill and verification are both recent enough; NULL when one of them is not on record. */
export const readyUntil = (table: string): string =>
  `case when ${table}.last_drill_on is not null and ${table}.last_verified_on is not null then ${earliestEnd(table)} end`;

/** SQL of the readiness of a team on the day asked. */
export const readiness = (table: string, compilation: Compilation): string =>
  `case when ${earliestEnd(table)} < ${compilation.today()} then 'OVERDUE' when ${table}.last_drill_on is null or ${table}.last_verified_on is null then 'UNKNOWN' when ${earliestEnd(table)} - ${compilation.today()} < ${readinessRule.dueDays} then 'DUE' else 'READY' end`;
