import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';
import { HospitalCapacity } from '../hospitalCapacities/entity.js';
import { Region } from '../../../vocabulary/regions/entity.js';

export const ambulanceStates = ['STANDBY', 'DISPATCHED', 'ARRIVED', 'TRANSPORTING', 'RETURNING', 'OUT_OF_SERVICE'] as const;

/** An ambulance with its state and position. */
export const Ambulance = defineEntity({
  name: 'Ambulance',
  tableName: 'ambulance',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    plate: p.text(),
    kind: p.text().nullable(),
    stationName: p.text().nullable(),
    state: p.text(),
    stateSince: p.datetime(),
    taskNumber: p.text().nullable(),
    hospital: () => p.manyToOne(HospitalCapacity).nullable(),
    crewCount: p.integer().nullable(),
    region: () => p.manyToOne(Region).nullable(),
  },
});
export type Ambulance = InferEntity<typeof Ambulance>;
