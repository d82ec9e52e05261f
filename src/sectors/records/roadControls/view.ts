import { entityView } from '../../../reading/entityView.js';
import { scalar } from '../../../reading/filter.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { inForce } from './inForce.js';
import { present } from '../present.js';
import { RoadControl } from './entity.js';

/** How road controls are read. */
export const roadControlView = entityView({
  entity: RoadControl,
  idPrefix: 'rdc',
  scope: 'feed:read',
  source: present('road_control', 'RoadControl'),
  pinyin: ['roadName'],
  defaultOrder: [{ field: 'STARTED_AT', direction: 'DESC' }],
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
  position: (table) => `${table}.position`,
  fields: {
    inForce,
    location: place(),
    history: history(() => roadControlView),
  },
  filters: {
    inForce: (tests, table, compilation) => scalar(() => inForce(table, compilation), 'boolean')(tests, table, compilation),
  },
});
