import type { Reference } from '../../../records/fields.js';

export const toHospital: Reference = { entity: 'HospitalCapacity', table: 'hospital_capacity', prefix: 'hos', schemes: false };
