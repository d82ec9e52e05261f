import type { Reference } from '../../records/fields.js';

export const toRegulation: Reference = { entity: 'Regulation', table: 'regulation', prefix: 'rgl', schemes: false };
export const toPlan: Reference = { entity: 'Plan', table: 'plan', prefix: 'pln', schemes: false };
export const toPlanVersion: Reference = { entity: 'PlanVersion', table: 'plan_version', prefix: 'plv', schemes: false };
export const toDrill: Reference = { entity: 'Drill', table: 'drill', prefix: 'drl', schemes: false };
