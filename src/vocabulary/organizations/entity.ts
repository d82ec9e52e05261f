import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { recordColumns } from '../../records/columns.js';
import { Region } from '../regions/entity.js';

export const organizationKinds = ['GOVERNMENT', 'DEPARTMENT', 'PUBLIC_INSTITUTION', 'ENTERPRISE', 'SOCIAL'] as const;

/** A government, department, institution or enterprise under its present name. */
export const Organization = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    ...recordColumns,
    name: p.text(),
    shortName: p.text().nullable(),
    kind: p.text(),
    sector: p.text().nullable(),
    uscc: p.text().nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    region: () => p.manyToOne(Region).nullable(),
    parent: () => p.manyToOne(Organization).nullable(),
    successor: () => p.manyToOne(Organization).nullable(),
  },
});
export type Organization = InferEntity<typeof Organization>;

/** A name that an organisation bore earlier, with the days on which it began and ended. */
export const FormerName = defineEntity({
  name: 'FormerName',
  tableName: 'organization_name',
  properties: {
    id: p.bigint('number').primary(),
    organization: () => p.manyToOne(Organization),
    name: p.text(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
});
export type FormerName = InferEntity<typeof FormerName>;
