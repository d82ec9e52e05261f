import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { quantityColumn, recordColumns } from '../../records/columns.js';
import { ResourceType } from '../../vocabulary/classifications/entity.js';
import { Organization } from '../../vocabulary/organizations/entity.js';
import { Region } from '../../vocabulary/regions/entity.js';
import { Depot, Material } from '../materials/entity.js';

export const teamKinds = [
  'NATIONAL_FIRE',
  'COMPREHENSIVE',
  'PROFESSIONAL',
  'GRASSROOTS',
  'UNIT_FULL_TIME',
  'UNIT_PART_TIME',
  'SOCIAL',
  'VOLUNTEER',
  'MILITARY',
] as const;
export const teamStatuses = ['STANDBY', 'DEPLOYED', 'RESTING', 'UNAVAILABLE'] as const;

/** A rescue team: who belongs to it, where it stands, how fast it comes and whether it can be sent. */
export const Team = defineEntity({
  name: 'Team',
  tableName: 'team',
  properties: {
    ...recordColumns,
    name: p.text(),
    kind: p.text(),
    type: () => p.manyToOne(ResourceType).nullable(),
    grade: p.text().nullable(),
    capabilityLevel: p.integer().nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    superior: () => p.manyToOne(Team).nullable(),
    region: () => p.manyToOne(Region).nullable(),
    address: p.text().nullable(),
    longitude: p.double().nullable(),
    latitude: p.double().nullable(),
    sourceCrs: p.text().nullable(),
    serviceArea: p.json().nullable(),
    leaderName: p.text().nullable(),
    leaderPhone: p.text().nullable(),
    dutyPhone: p.text().nullable(),
    fax: p.text().nullable(),
    totalPeople: p.integer().nullable(),
    availablePeople: p.integer().nullable(),
    responseMinutes: p.integer().nullable(),
    assemblyMinutes: p.integer().nullable(),
    sustainedHours: quantityColumn().nullable(),
    status: p.text().default('STANDBY'),
    statusSince: p.datetime().nullable(),
    establishedOn: p.date().nullable(),
    lastDrillOn: p.date().nullable(),
    lastVerifiedOn: p.date().nullable(),
    insured: p.boolean().nullable(),
    active: p.boolean().default(true),
    remarks: p.text().nullable(),
  },
});
export type Team = InferEntity<typeof Team>;

/** A further class of a team, in another scheme than its main type. */
export const TeamClassification = defineEntity({
  name: 'TeamClassification',
  tableName: 'team_classification',
  properties: {
    id: p.bigint('number').primary(),
    team: () => p.manyToOne(Team),
    type: () => p.manyToOne(ResourceType),
  },
});
export type TeamClassification = InferEntity<typeof TeamClassification>;

/** One thing that a team can do, with how much of it. */
export const TeamCapability = defineEntity({
  name: 'TeamCapability',
  tableName: 'team_capability',
  properties: {
    id: p.bigint('number').primary(),
    team: () => p.manyToOne(Team),
    name: p.text(),
    quantity: quantityColumn().nullable(),
    unit: p.text().nullable(),
    note: p.text().nullable(),
  },
});
export type TeamCapability = InferEntity<typeof TeamCapability>;

/** One kind of equipment that a team has, with the material of the catalogue that it is. */
export const TeamEquipment = defineEntity({
  name: 'TeamEquipment',
  tableName: 'team_equipment',
  properties: {
    id: p.bigint('number').primary(),
    team: () => p.manyToOne(Team),
    name: p.text(),
    specification: p.text().nullable(),
    material: () => p.manyToOne(Material).nullable(),
    quantity: quantityColumn(),
    unit: p.text().nullable(),
    condition: p.text().default('GOOD'),
  },
});
export type TeamEquipment = InferEntity<typeof TeamEquipment>;

/** A division that a team serves. */
export const TeamServiceRegion = defineEntity({
  name: 'TeamServiceRegion',
  tableName: 'team_service_region',
  properties: {
    id: p.bigint('number').primary(),
    team: () => p.manyToOne(Team),
    region: () => p.manyToOne(Region),
  },
});
export type TeamServiceRegion = InferEntity<typeof TeamServiceRegion>;

/** A depot from which a team draws its materials. */
export const TeamDepot = defineEntity({
  name: 'TeamDepot',
  tableName: 'team_depot',
  properties: {
    id: p.bigint('number').primary(),
    team: () => p.manyToOne(Team),
    depot: () => p.manyToOne(Depot),
  },
});
export type TeamDepot = InferEntity<typeof TeamDepot>;

/** One change of the status of a team; never altered. */
export const TeamStatusChange = defineEntity({
  name: 'TeamStatusChange',
  tableName: 'team_status_change',
  properties: {
    ...recordColumns,
    team: () => p.manyToOne(Team),
    status: p.text(),
    previous: p.text(),
    since: p.datetime(),
    people: p.integer().nullable(),
    reason: p.text().nullable(),
    longitude: p.double().nullable(),
    latitude: p.double().nullable(),
    recordedBy: p.text(),
  },
});
export type TeamStatusChange = InferEntity<typeof TeamStatusChange>;
