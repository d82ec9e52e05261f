import { entityView } from '../../../reading/entityView.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { present } from '../present.js';
import { EvacuationCapacity } from './entity.js';

/** How capacities for evacuation are read. */
export const evacuationCapacityView = entityView({
  entity: EvacuationCapacity,
  idPrefix: 'evc',
  scope: 'feed:read',
  source: present('evacuation_capacity', 'EvacuationCapacity'),
  pinyin: ['name'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
  position: (table) => `${table}.position`,
  fields: {
    location: place(),
    history: history(() => evacuationCapacityView),
  },
});
