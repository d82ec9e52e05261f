import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';
import { Organization } from '../../../vocabulary/organizations/entity.js';
import { Region } from '../../../vocabulary/regions/entity.js';

export const facilityStatuses = ['NORMAL', 'COMPROMISED', 'EVACUATING', 'CLOSED'] as const;
export const emsTraffics = ['NORMAL', 'ADVISORY', 'CLOSED'] as const;
export const bedKinds = [
  'ADULT_ICU',
  'PEDIATRIC_ICU',
  'NEONATAL_ICU',
  'EMERGENCY_DEPARTMENT',
  'NURSERY',
  'MEDICAL_SURGICAL',
  'REHAB_LONG_TERM_CARE',
  'BURN',
  'PEDIATRICS',
  'ADULT_PSYCHIATRIC',
  'PEDIATRIC_PSYCHIATRIC',
  'NEGATIVE_FLOW_ISOLATION',
  'OTHER_ISOLATION',
  'OPERATING_ROOMS',
] as const;
export const bedStatuses = ['AVAILABLE', 'NOT_AVAILABLE'] as const;

/** What a hospital can take, by the kinds of EDXL-HAVE. */
export const HospitalCapacity = defineEntity({
  name: 'HospitalCapacity',
  tableName: 'hospital_capacity',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    name: p.text(),
    grade: p.text().nullable(),
    facilityStatus: p.text(),
    emsTraffic: p.text().nullable(),
    reportedAt: p.datetime(),
    availableBeds: p.integer().nullable(),
    baselineBeds: p.integer().nullable(),
    availableIntensiveBeds: p.integer().nullable(),
    triageRed: p.integer().nullable(),
    triageYellow: p.integer().nullable(),
    triageGreen: p.integer().nullable(),
    triageBlack: p.integer().nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    region: () => p.manyToOne(Region).nullable(),
    address: p.text().nullable(),
  },
});
export type HospitalCapacity = InferEntity<typeof HospitalCapacity>;

/** Beds of one kind of a hospital. */
export const HospitalBeds = defineEntity({
  name: 'HospitalBeds',
  tableName: 'hospital_beds',
  properties: {
    id: p.bigint('number').primary(),
    hospitalCapacity: () => p.manyToOne(HospitalCapacity),
    kind: p.text(),
    status: p.text(),
    availableCount: p.integer().nullable(),
    baselineCount: p.integer().nullable(),
    additionalCapacityCount24Hr: p.integer().fieldName('additional_capacity_count24_hr').nullable(),
    additionalCapacityCount72Hr: p.integer().fieldName('additional_capacity_count72_hr').nullable(),
  },
});
export type HospitalBeds = InferEntity<typeof HospitalBeds>;
