import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';

export const navigationStatuses = [
  'UNDER_WAY_ENGINE',
  'AT_ANCHOR',
  'NOT_UNDER_COMMAND',
  'RESTRICTED',
  'CONSTRAINED_BY_DRAUGHT',
  'MOORED',
  'AGROUND',
  'FISHING',
  'UNDER_WAY_SAILING',
  'AIS_SART',
  'OTHER',
] as const;

/** The newest position of a vessel; earlier ones stand in its history. */
export const VesselPosition = defineEntity({
  name: 'VesselPosition',
  tableName: 'vessel_position',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    mmsi: p.text(),
    imoNumber: p.text().nullable(),
    vesselName: p.text().nullable(),
    callSign: p.text().nullable(),
    vesselType: p.integer().nullable(),
    observedAt: p.datetime(),
    speedKnot: p.double().nullable(),
    courseDegree: p.double().nullable(),
    headingDegree: p.double().nullable(),
    navigationStatus: p.text().nullable(),
    destination: p.text().nullable(),
    draughtMetre: p.double().nullable(),
  },
});
export type VesselPosition = InferEntity<typeof VesselPosition>;
