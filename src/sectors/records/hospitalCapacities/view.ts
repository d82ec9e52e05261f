import { entityView } from '../../../reading/entityView.js';
import { toMany } from '../../../reading/filter.js';
import { place } from '../../../reading/place.js';
import { list } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { present } from '../present.js';
import { HospitalCapacity, HospitalBeds } from './entity.js';

/** How beds of hospitals are read. */
export const hospitalBedsView = entityView({ entity: HospitalBeds, idPrefix: 'bed', scope: 'feed:read', pinyin: [], defaultOrder: [] });

const ofHospitalCapacity = (table: string, item: string) => `${item}.hospital_capacity_id = ${table}.id`;

/** How hospitals and their capacity are read. */
export const hospitalCapacityView = entityView({
  entity: HospitalCapacity,
  idPrefix: 'hos',
  scope: 'feed:read',
  source: present('hospital_capacity', 'HospitalCapacity'),
  pinyin: ['name'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
  position: (table) => `${table}.position`,
  fields: {
    beds: list(
      () => hospitalBedsView,
      ofHospitalCapacity,
      (item) => `${item}.id`,
    ),
    location: place(),
    history: history(() => hospitalCapacityView),
  },
  filters: {
    beds: toMany(() => hospitalBedsView, ofHospitalCapacity),
  },
});
