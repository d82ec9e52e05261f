import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';
import { EventType } from '../../../vocabulary/classifications/entity.js';
import { Region } from '../../../vocabulary/regions/entity.js';

export const roadControlKinds = ['CLOSED', 'RESTRICTED', 'ONE_WAY', 'CHECKPOINT', 'OTHER'] as const;

/** A road or area that the police close or restrict for a time. */
export const RoadControl = defineEntity({
  name: 'RoadControl',
  tableName: 'road_control',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    kind: p.text(),
    roadName: p.text(),
    roadCode: p.text().nullable(),
    direction: p.text().nullable(),
    fromPlace: p.text().nullable(),
    toPlace: p.text().nullable(),
    reason: p.text().nullable(),
    vehicles: p.text().nullable(),
    detour: p.text().nullable(),
    startedAt: p.datetime(),
    expectedEndAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    eventType: () => p.manyToOne(EventType).nullable(),
    unitName: p.text().nullable(),
    region: () => p.manyToOne(Region).nullable(),
  },
});
export type RoadControl = InferEntity<typeof RoadControl>;
