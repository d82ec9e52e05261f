import type { Reference } from '../../../records/fields.js';

export const toHazardSource: Reference = { entity: 'HazardSource', table: 'hazard_source', prefix: 'hzs', schemes: false };
