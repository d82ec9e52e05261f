import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { recordColumns } from '../../../records/columns.js';
import { EventType } from '../../../vocabulary/classifications/entity.js';
import { Region } from '../../../vocabulary/regions/entity.js';

export const alarmChannels = ['POLICE_110', 'TRAFFIC_122', 'FIRE_119', 'HOTLINE_12345', 'OTHER'] as const;

/** An alarm, reduced to time, kind, road, division, unit and point. */
export const Alarm = defineEntity({
  name: 'Alarm',
  tableName: 'alarm',
  properties: {
    ...recordColumns,
    revision: p.bigint('number').default(0),
    withdrawn: p.boolean().default(false),
    channel: p.text().nullable(),
    typeCode: p.text().nullable(),
    typeName: p.text().nullable(),
    eventType: () => p.manyToOne(EventType).nullable(),
    reportedAt: p.datetime(),
    road: p.text().nullable(),
    region: () => p.manyToOne(Region).nullable(),
    unitCode: p.text().nullable(),
    unitName: p.text().nullable(),
    receivingUnitCode: p.text().nullable(),
    receivingUnitName: p.text().nullable(),
    dispatchNumber: p.text().nullable(),
    feedbackNumber: p.text().nullable(),
    burningMaterial: p.text().nullable(),
    disasterLevel: p.text().nullable(),
    buildingType: p.text().nullable(),
    fireFloor: p.text().nullable(),
    peopleTrapped: p.boolean().nullable(),
    longitude: p.double().nullable(),
    latitude: p.double().nullable(),
    exactLongitude: p.double().nullable(),
    exactLatitude: p.double().nullable(),
  },
});
export type Alarm = InferEntity<typeof Alarm>;
