import type { Reference } from '../../records/fields.js';

export const toExpert: Reference = { entity: 'Expert', table: 'expert', prefix: 'exp', schemes: false };
