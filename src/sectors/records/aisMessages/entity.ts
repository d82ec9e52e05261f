import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';

/** One message of a vessel or a station on shore as a receiver heard it, with what it tells. */
export const AisMessage = defineEntity({
  name: 'AisMessage',
  tableName: 'ais_message',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    sentence: p.text(),
    receivedAt: p.datetime(),
    receiver: p.text().nullable(),
    messageType: p.integer(),
    mmsi: p.text(),
    speedKnot: p.double().nullable(),
    courseDegree: p.double().nullable(),
    headingDegree: p.integer().nullable(),
    navigationStatus: p.text().nullable(),
    imoNumber: p.text().nullable(),
    callSign: p.text().nullable(),
    vesselName: p.text().nullable(),
    vesselType: p.integer().nullable(),
    draughtMetre: p.double().nullable(),
    destination: p.text().nullable(),
    expectedArrival: p.text().nullable(),
  },
});
export type AisMessage = InferEntity<typeof AisMessage>;
