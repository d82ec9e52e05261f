import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';
import { Organization } from '../../../vocabulary/organizations/entity.js';
import { Region } from '../../../vocabulary/regions/entity.js';

export const constructionSiteStates = ['NOT_STARTED', 'BUILDING', 'SUSPENDED', 'COMPLETED'] as const;
export const dangerousWorkKinds = ['FOUNDATION_PIT', 'FORMWORK', 'LIFTING', 'SCAFFOLD', 'DEMOLITION', 'UNDERGROUND', 'OTHER'] as const;

/** A construction site with its works of higher danger. */
export const ConstructionSite = defineEntity({
  name: 'ConstructionSite',
  tableName: 'construction_site',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    name: p.text(),
    licenceNumber: p.text().nullable(),
    state: p.text(),
    builderName: p.text().nullable(),
    builderUscc: p.text().nullable(),
    developerName: p.text().nullable(),
    supervisorName: p.text().nullable(),
    startedOn: p.date().nullable(),
    expectedCompletionOn: p.date().nullable(),
    workersOnSite: p.integer().nullable(),
    towerCranes: p.integer().nullable(),
    pitDepthMetre: p.double().nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    region: () => p.manyToOne(Region).nullable(),
    address: p.text().nullable(),
  },
});
export type ConstructionSite = InferEntity<typeof ConstructionSite>;

/** A work of higher danger at a construction site. */
export const DangerousWork = defineEntity({
  name: 'DangerousWork',
  tableName: 'dangerous_work',
  properties: {
    id: p.bigint('number').primary(),
    constructionSite: () => p.manyToOne(ConstructionSite),
    kind: p.text(),
    exceedsScale: p.boolean().nullable(),
    startedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    note: p.text().nullable(),
  },
});
export type DangerousWork = InferEntity<typeof DangerousWork>;
