import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';
import { Region } from '../../../vocabulary/regions/entity.js';

export const evacuationKinds = ['BUS', 'CITY_BUS', 'SHIP', 'TRAIN', 'OTHER'] as const;
export const evacuationStates = ['STANDBY', 'IN_USE', 'UNAVAILABLE'] as const;

/** Buses or ships that can carry people away. */
export const EvacuationCapacity = defineEntity({
  name: 'EvacuationCapacity',
  tableName: 'evacuation_capacity',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    name: p.text(),
    kind: p.text(),
    state: p.text(),
    operatorName: p.text().nullable(),
    vehicleCount: p.integer(),
    seatsTotal: p.integer(),
    seatsAvailable: p.integer(),
    assemblyMinutes: p.integer().nullable(),
    dutyPhone: p.text().nullable(),
    reportedAt: p.datetime(),
    region: () => p.manyToOne(Region).nullable(),
  },
});
export type EvacuationCapacity = InferEntity<typeof EvacuationCapacity>;
