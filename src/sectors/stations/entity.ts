import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../records/columns.js';
import { Organization } from '../../vocabulary/organizations/entity.js';
import { HazardSource } from '../records/hazardSources/entity.js';
import { Region } from '../../vocabulary/regions/entity.js';

export const stationKinds = [
  'RIVER_HYDROLOGY',
  'RIVER_STAGE',
  'RAIN',
  'RESERVOIR',
  'SLUICE',
  'TIDE',
  'PUMP',
  'SOIL_MOISTURE',
  'GROUNDWATER',
  'DIVERSION',
  'WEATHER',
  'EVAPORATION',
  'AIR_QUALITY',
  'WATER_QUALITY',
  'EMISSION',
  'TANK',
  'FLOOD_POINT',
  'CROWD',
  'OTHER',
] as const;

/** A gauge: a place where something is measured again and again. */
export const Station = defineEntity({
  name: 'Station',
  tableName: 'station',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    sector: p.text(),
    name: p.text(),
    kind: p.text(),
    river: p.text().nullable(),
    basin: p.text().nullable(),
    datum: p.text().nullable(),
    datumOffsetMetre: p.double().nullable(),
    warningLevelMetre: p.double().nullable(),
    guaranteeLevelMetre: p.double().nullable(),
    warningFlow: p.double().nullable(),
    guaranteeFlow: p.double().nullable(),
    highestLevelMetre: p.double().nullable(),
    region: () => p.manyToOne(Region).nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    address: p.text().nullable(),
    hazardSource: () => p.manyToOne(HazardSource).nullable(),
    active: p.boolean().default(true),
  },
});
export type Station = InferEntity<typeof Station>;

/** One measured property at a station, as one feed sends it. */
export const Series = defineEntity({
  name: 'Series',
  tableName: 'series',
  properties: {
    id: p.bigint('number').primary(),
    station: () => p.manyToOne(Station),
    feed: p.text(),
    property: p.text(),
  },
});
export type Series = InferEntity<typeof Series>;
