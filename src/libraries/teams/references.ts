import type { Reference } from '../../records/fields.js';

export const toTeam: Reference = { entity: 'Team', table: 'team', prefix: 'tem', schemes: false };
