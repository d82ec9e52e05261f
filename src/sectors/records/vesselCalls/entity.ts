import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';

export const vesselCallStates = ['EXPECTED', 'ANCHORED', 'BERTHED', 'DEPARTED', 'CANCELLED'] as const;

/** A call of a vessel at the port. */
export const VesselCall = defineEntity({
  name: 'VesselCall',
  tableName: 'vessel_call',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    vesselName: p.text(),
    imoNumber: p.text().nullable(),
    mmsi: p.text().nullable(),
    vesselKind: p.text().nullable(),
    voyage: p.text().nullable(),
    berth: p.text().nullable(),
    state: p.text(),
    expectedArrivalAt: p.datetime().nullable(),
    arrivedAt: p.datetime().nullable(),
    expectedDepartureAt: p.datetime().nullable(),
    departedAt: p.datetime().nullable(),
    lastPort: p.text().nullable(),
    nextPort: p.text().nullable(),
    draughtMetre: p.double().nullable(),
    lengthMetre: p.double().nullable(),
    grossTonnage: p.double().nullable(),
    dangerousGoods: p.boolean().nullable(),
    peopleOnBoard: p.integer().nullable(),
    agent: p.text().nullable(),
    remarks: p.text().nullable(),
  },
});
export type VesselCall = InferEntity<typeof VesselCall>;
