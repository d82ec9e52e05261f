import { entityView } from '../../../reading/entityView.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { present } from '../present.js';
import { VesselCall } from './entity.js';

/** How calls of vessels are read. */
export const vesselCallView = entityView({
  entity: VesselCall,
  idPrefix: 'vsc',
  scope: 'feed:read',
  source: present('vessel_call', 'VesselCall'),
  pinyin: ['vesselName'],
  defaultOrder: [{ field: 'EXPECTED_ARRIVAL_AT', direction: 'DESC' }],
  position: (table) => `${table}.position`,
  fields: { location: place(), history: history(() => vesselCallView) },
});
