import { entityView } from '../../../reading/entityView.js';
import { toMany } from '../../../reading/filter.js';
import { place } from '../../../reading/place.js';
import { list, masked } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { stationView } from '../../stations/view.js';
import { present } from '../present.js';
import { HazardSource, HazardSourceChemical } from './entity.js';

/** How chemicals of hazard sources are read. */
export const hazardSourceChemicalView = entityView({
  entity: HazardSourceChemical,
  idPrefix: 'hsc',
  scope: 'feed:read',
  pinyin: [],
  defaultOrder: [],
});

const ofHazardSource = (table: string, item: string) => `${item}.hazard_source_id = ${table}.id`;

/** How hazard sources are read. */
export const hazardSourceView = entityView({
  entity: HazardSource,
  idPrefix: 'hzs',
  scope: 'feed:read',
  source: present('hazard_source', 'HazardSource'),
  pinyin: ['enterpriseName', 'unitName'],
  defaultOrder: [{ field: 'RISK_VALUE', direction: 'DESC' }],
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
  position: (table) => `${table}.position`,
  masks: {
    principal_name: 'name',
    principal_phone: 'phone',
    technical_name: 'name',
    technical_phone: 'phone',
    operation_name: 'name',
    operation_phone: 'phone',
  },
  fields: {
    chemicals: list(
      () => hazardSourceChemicalView,
      ofHazardSource,
      (item) => `${item}.id`,
    ),
    principalName: masked('principal_name', 'name'),
    principalPhone: masked('principal_phone', 'phone'),
    technicalName: masked('technical_name', 'name'),
    technicalPhone: masked('technical_phone', 'phone'),
    operationName: masked('operation_name', 'name'),
    operationPhone: masked('operation_phone', 'phone'),
    tanks: list(
      () => stationView,
      (table, station) => `${station}.hazard_source_id = ${table}.id`,
      (station) => `${station}.code`,
    ),
    location: place(),
    history: history(() => hazardSourceView),
  },
  filters: {
    chemicals: toMany(() => hazardSourceChemicalView, ofHazardSource),
  },
});
