import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';
import { EventType } from '../../../vocabulary/classifications/entity.js';
import { Region } from '../../../vocabulary/regions/entity.js';

export const roadEventKinds = [
  'CLOSURE',
  'WORKS',
  'ACCIDENT',
  'FLOODING',
  'ICE',
  'LANDSLIDE',
  'FOG',
  'SPILL',
  'CONGESTION',
  'OTHER',
] as const;
export const roadEventSeverities = ['NONE', 'LOW', 'MEDIUM', 'HIGH', 'BLOCKED'] as const;

/** An event that hinders traffic on a road. */
export const RoadEvent = defineEntity({
  name: 'RoadEvent',
  tableName: 'road_event',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    kind: p.text(),
    severity: p.text(),
    roadCode: p.text(),
    roadName: p.text().nullable(),
    direction: p.text().nullable(),
    fromStake: p.text().nullable(),
    toStake: p.text().nullable(),
    fromStakeMetre: p.integer().nullable(),
    toStakeMetre: p.integer().nullable(),
    lanesClosed: p.integer().nullable(),
    lanesInAll: p.integer().nullable(),
    startedAt: p.datetime(),
    expectedEndAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    detour: p.text().nullable(),
    description: p.text().nullable(),
    eventType: () => p.manyToOne(EventType).nullable(),
    unitName: p.text().nullable(),
    region: () => p.manyToOne(Region).nullable(),
  },
});
export type RoadEvent = InferEntity<typeof RoadEvent>;
