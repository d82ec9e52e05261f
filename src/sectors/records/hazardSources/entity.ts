import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';
import { Plan } from '../../../libraries/plans/entity.js';
import { Depot } from '../../../libraries/materials/entity.js';
import { Organization } from '../../../vocabulary/organizations/entity.js';
import { Region } from '../../../vocabulary/regions/entity.js';

export const hazardSourceLevels = ['LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'NOT_MAJOR'] as const;
export const installationKinds = ['PRODUCTION', 'STORAGE', 'BERTH_TANKS'] as const;
export const installationAuthorities = ['WORK_SAFETY', 'PORTS'] as const;

/** A unit of an enterprise with hazardous chemicals, and what GB 18218-2018 makes of it. */
export const HazardSource = defineEntity({
  name: 'HazardSource',
  tableName: 'hazard_source',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    enterpriseName: p.text(),
    uscc: p.text(),
    unitName: p.text(),
    authority: p.text(),
    installation: p.text(),
    level: p.text(),
    quantityRatio: p.double(),
    riskValue: p.double(),
    alpha: p.double(),
    nearbyPeople: p.integer(),
    filingNumber: p.text().nullable(),
    filedOn: p.date().nullable(),
    filingExpiresOn: p.date().nullable(),
    plan: () => p.manyToOne(Plan).nullable(),
    depot: () => p.manyToOne(Depot).nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    region: () => p.manyToOne(Region).nullable(),
    address: p.text().nullable(),
    principalName: p.text().nullable(),
    principalPhone: p.text().nullable(),
    technicalName: p.text().nullable(),
    technicalPhone: p.text().nullable(),
    operationName: p.text().nullable(),
    operationPhone: p.text().nullable(),
  },
});
export type HazardSource = InferEntity<typeof HazardSource>;

/** A chemical of a hazard source. */
export const HazardSourceChemical = defineEntity({
  name: 'HazardSourceChemical',
  tableName: 'hazard_source_chemical',
  properties: {
    id: p.bigint('number').primary(),
    hazardSource: () => p.manyToOne(HazardSource),
    name: p.text(),
    casNumber: p.text().nullable(),
    quantityTonne: p.double(),
    criticalTonne: p.double(),
    beta: p.double(),
  },
});
export type HazardSourceChemical = InferEntity<typeof HazardSourceChemical>;
