import type { Reference } from '../../../records/fields.js';

export const toVesselCall: Reference = { entity: 'VesselCall', table: 'vessel_call', prefix: 'vsc', schemes: false };
