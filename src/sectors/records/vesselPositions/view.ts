import { entityView } from '../../../reading/entityView.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { present } from '../present.js';
import { VesselPosition } from './entity.js';

/** How positions of vessels are read. */
export const vesselPositionView = entityView({
  entity: VesselPosition,
  idPrefix: 'vps',
  scope: 'feed:read',
  source: present('vessel_position', 'VesselPosition'),
  pinyin: [],
  defaultOrder: [{ field: 'OBSERVED_AT', direction: 'DESC' }],
  position: (table) => `${table}.position`,
  fields: {
    location: place(),
    history: history(() => vesselPositionView),
  },
});
