import { entityView } from '../../../reading/entityView.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { present } from '../present.js';
import { Berth } from './entity.js';

/** How berths are read. */
export const berthView = entityView({
  entity: Berth,
  idPrefix: 'bth',
  scope: 'feed:read',
  source: present('berth', 'Berth'),
  pinyin: ['name'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
  position: (table) => `${table}.position`,
  fields: {
    location: place(),
    history: history(() => berthView),
  },
});
