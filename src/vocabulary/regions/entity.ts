import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { recordColumns } from '../../records/columns.js';

export const regionLevels = ['PROVINCE', 'CITY', 'COUNTY', 'STREET', 'VILLAGE'] as const;

/** An administrative division; `path` lists the codes from the province down, so a subtree is a prefix. */
export const Region = defineEntity({
  name: 'Region',
  tableName: 'region',
  properties: {
    ...recordColumns,
    name: p.text(),
    level: p.text(),
    path: p.text(),
    statutory: p.boolean().default(true),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    parent: () => p.manyToOne(Region).nullable(),
    successor: () => p.manyToOne(Region).nullable(),
  },
});
export type Region = InferEntity<typeof Region>;

/** A functional zone (development zone, port area, scenic area) that lies across divisions. */
export const Zone = defineEntity({
  name: 'Zone',
  tableName: 'zone',
  properties: {
    ...recordColumns,
    name: p.text(),
    kind: p.text(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
});
export type Zone = InferEntity<typeof Zone>;

/** That a functional zone lies in, or reaches into, a division. */
export const ZoneRegion = defineEntity({
  name: 'ZoneRegion',
  tableName: 'zone_region',
  properties: {
    id: p.bigint('number').primary(),
    zone: () => p.manyToOne(Zone),
    region: () => p.manyToOne(Region),
  },
});
export type ZoneRegion = InferEntity<typeof ZoneRegion>;
