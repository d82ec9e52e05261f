import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';
import { Region } from '../../../vocabulary/regions/entity.js';

export const plateColours = ['BLUE', 'YELLOW', 'BLACK', 'WHITE', 'GREEN', 'YELLOW_GREEN', 'OTHER'] as const;

/** The newest state of a vehicle that carries dangerous goods; earlier ones stand in its history. */
export const HazmatVehicle = defineEntity({
  name: 'HazmatVehicle',
  tableName: 'hazmat_vehicle',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    plate: p.text(),
    plateColour: p.text(),
    operatorName: p.text().nullable(),
    unNumber: p.text().nullable(),
    goodsName: p.text().nullable(),
    loadTonne: p.double().nullable(),
    observedAt: p.datetime(),
    speedKilometreHour: p.double().nullable(),
    directionDegree: p.integer().nullable(),
    altitudeMetre: p.integer().nullable(),
    alarmWord: p.double().nullable(),
    statusWord: p.double().nullable(),
    alarms: p.text().nullable(),
    positioned: p.boolean().nullable(),
    running: p.boolean().nullable(),
    emergency: p.boolean().nullable(),
    region: () => p.manyToOne(Region).nullable(),
  },
});
export type HazmatVehicle = InferEntity<typeof HazmatVehicle>;
