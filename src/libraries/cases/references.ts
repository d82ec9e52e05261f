import type { Reference } from '../../records/fields.js';

export const toCase: Reference = { entity: 'Case', table: 'emergency_case', prefix: 'cas', schemes: false };
export const toLevelRule: Reference = { entity: 'LevelRule', table: 'level_rule', prefix: 'lvr', schemes: false };
