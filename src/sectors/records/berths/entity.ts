import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';
import { Region } from '../../../vocabulary/regions/entity.js';

export const berthStates = ['FREE', 'OCCUPIED', 'RESERVED', 'CLOSED'] as const;

/** A berth of the port with what may lie there. */
export const Berth = defineEntity({
  name: 'Berth',
  tableName: 'berth',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    name: p.text(),
    terminal: p.text().nullable(),
    operatorName: p.text().nullable(),
    state: p.text(),
    tonnageClass: p.integer().nullable(),
    lengthMetre: p.double().nullable(),
    depthMetre: p.double().nullable(),
    cargoKinds: p.text().nullable(),
    hazardousCargo: p.boolean().nullable(),
    vesselName: p.text().nullable(),
    occupiedSince: p.datetime().nullable(),
    region: () => p.manyToOne(Region).nullable(),
  },
});
export type Berth = InferEntity<typeof Berth>;
