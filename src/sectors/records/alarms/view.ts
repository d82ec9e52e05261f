import type { Caller } from '../../../access/caller.js';
import { entityView } from '../../../reading/entityView.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { present } from '../present.js';
import { Alarm } from './entity.js';

/** Who sees where an alarm is exactly: holders of the scope and the police themselves. */
const seesExactPlace = ({ scopes, department }: Caller): boolean => scopes.has('place:exact') || department === 'public-security';

const [exact, rounded] = [place('exact_longitude', 'exact_latitude'), place()];

/** How alarms are read: places, distances and `near` are those of a grid cell for all who may not see the exact place. */
export const alarmView = entityView({
  entity: Alarm,
  idPrefix: 'alm',
  scope: 'feed:read',
  source: present('alarm', 'Alarm'),
  pinyin: [],
  defaultOrder: [{ field: 'REPORTED_AT', direction: 'DESC' }],
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
  position: (table, { caller }) => `${table}.${seesExactPlace(caller) ? 'exact_position' : 'position'}`,
  masks: { exact_longitude: 'place', exact_latitude: 'place' },
  fields: {
    location: (table, compilation, selected) => (seesExactPlace(compilation.caller) ? exact : rounded)(table, compilation, selected),
    locationMasked: (_table, { caller }) => String(!seesExactPlace(caller)),
    history: history(() => alarmView),
  },
});
