import { entityView } from '../../../reading/entityView.js';
import { scalar } from '../../../reading/filter.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { present } from '../present.js';
import { AisMessage } from './entity.js';
import { lastName, latest } from './latest.js';

/** How AIS messages are read. */
export const aisMessageView = entityView({
  entity: AisMessage,
  idPrefix: 'ais',
  scope: 'feed:read',
  source: present('ais_message', 'AisMessage'),
  pinyin: [],
  defaultOrder: [{ field: 'RECEIVED_AT', direction: 'DESC' }],
  position: (table) => `${table}.position`,
  fields: {
    latest,
    lastName,
    location: place(),
    history: history(() => aisMessageView),
  },
  filters: {
    latest: (tests, table, compilation) => scalar(() => latest(table, compilation), 'boolean')(tests, table, compilation),
  },
});
