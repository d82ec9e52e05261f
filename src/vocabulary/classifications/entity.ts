import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { recordColumns } from '../../records/columns.js';

const classificationColumns = {
  ...recordColumns,
  scheme: p.text(),
  name: p.text(),
  path: p.text(),
  depth: p.integer(),
  note: p.text().nullable(),
  validFrom: p.date().nullable(),
  validTo: p.date().nullable(),
};

/** A class of emergency, identified by (scheme, code). */
export const EventType = defineEntity({
  name: 'EventType',
  tableName: 'event_type',
  properties: {
    ...classificationColumns,
    parent: () => p.manyToOne(EventType).nullable(),
    successor: () => p.manyToOne(EventType).nullable(),
  },
});
export type EventType = InferEntity<typeof EventType>;

/** A class of emergency material, identified by (scheme, code); several schemes stand side by side. */
export const MaterialCategory = defineEntity({
  name: 'MaterialCategory',
  tableName: 'material_category',
  properties: {
    ...classificationColumns,
    parent: () => p.manyToOne(MaterialCategory).nullable(),
    successor: () => p.manyToOne(MaterialCategory).nullable(),
  },
});
export type MaterialCategory = InferEntity<typeof MaterialCategory>;

/** A class of emergency resource (experts, teams, laws, plans), identified by (scheme, code). */
export const ResourceType = defineEntity({
  name: 'ResourceType',
  tableName: 'resource_type',
  properties: {
    ...classificationColumns,
    parent: () => p.manyToOne(ResourceType).nullable(),
    successor: () => p.manyToOne(ResourceType).nullable(),
  },
});
export type ResourceType = InferEntity<typeof ResourceType>;
