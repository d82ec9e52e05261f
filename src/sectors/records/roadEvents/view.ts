import { entityView } from '../../../reading/entityView.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { present } from '../present.js';
import { RoadEvent } from './entity.js';

/** How events on roads are read. */
export const roadEventView = entityView({
  entity: RoadEvent,
  idPrefix: 'rev',
  scope: 'feed:read',
  source: present('road_event', 'RoadEvent'),
  pinyin: [],
  defaultOrder: [{ field: 'STARTED_AT', direction: 'DESC' }],
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
  position: (table) => `${table}.position`,
  fields: {
    location: place(),
    history: history(() => roadEventView),
  },
});
