import { entityView } from '../../../reading/entityView.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { present } from '../present.js';
import { HazmatVehicle } from './entity.js';

/** How vehicles with dangerous goods are read. */
export const hazmatVehicleView = entityView({
  entity: HazmatVehicle,
  idPrefix: 'hmv',
  scope: 'feed:read',
  source: present('hazmat_vehicle', 'HazmatVehicle'),
  pinyin: [],
  defaultOrder: [{ field: 'OBSERVED_AT', direction: 'DESC' }],
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
  position: (table) => `${table}.position`,
  fields: {
    location: place(),
    history: history(() => hazmatVehicleView),
  },
});
