import { entityView } from '../../../reading/entityView.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { present } from '../present.js';
import { Ambulance } from './entity.js';

/** How ambulances are read. */
export const ambulanceView = entityView({
  entity: Ambulance,
  idPrefix: 'amb',
  scope: 'feed:read',
  source: present('ambulance', 'Ambulance'),
  pinyin: [],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
  position: (table) => `${table}.position`,
  fields: {
    location: place(),
    history: history(() => ambulanceView),
  },
});
