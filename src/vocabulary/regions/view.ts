import type { Compilation } from '../../reading/compilation.js';
import { connection } from '../../reading/connection.js';
import { entityView } from '../../reading/entityView.js';
import { list } from '../../reading/view.js';
import { history } from '../../records/history.js';
import { validOn } from '../validity.js';
import { Region, Zone } from './entity.js';
import { withinRegion } from './within.js';

const touching = (compilation: Compilation) => compilation.table('zone_region', 'ZoneRegion');

/** How administrative divisions are read. */
export const regionView = entityView({
  entity: Region,
  idPrefix: 'reg',
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: {
    children: connection(
      () => regionView,
      (table, child) => `${child}.parent_id = ${table}.id`,
    ),
    predecessors: list(
      () => regionView,
      (table, former) => `${former}.successor_id = ${table}.id`,
      (former) => `${former}.code`,
    ),
    zones: list(
      () => zoneView,
      (table, zone, compilation) => `${zone}.id in (select k.zone_id from ${touching(compilation)} k where k.region_id = ${table}.id)`,
      (zone) => `${zone}.code`,
    ),
    history: history(() => regionView),
  },
  filters: {
    within: (code, table, compilation) => withinRegion(code as string, table, compilation),
    zone: (code, table, compilation) =>
      `exists (select from ${touching(compilation)} k join ${compilation.table('zone', 'Zone')} z on z.id = k.zone_id where k.region_id = ${table}.id and z.code = ${compilation.bind(code)})`,
    validOn,
  },
});

/** How functional zones are read. */
export const zoneView = entityView({
  entity: Zone,
  idPrefix: 'zon',
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: {
    regions: list(
      () => regionView,
      (table, region, compilation) => `${region}.id in (select k.region_id from ${touching(compilation)} k where k.zone_id = ${table}.id)`,
      (region) => `${region}.code`,
    ),
    history: history(() => zoneView),
  },
  filters: {
    within: (code, table, compilation) =>
      `exists (select from ${touching(compilation)} k join ${compilation.table('region', 'Region')} r on r.id = k.region_id where k.zone_id = ${table}.id and ${withinRegion(code as string, 'r', compilation)})`,
    validOn,
  },
});
