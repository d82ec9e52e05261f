import { entityView } from '../../../reading/entityView.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { present } from '../present.js';
import { DangerousGoodsDeclaration } from './entity.js';

/** How declarations of dangerous goods are read. */
export const dangerousGoodsDeclarationView = entityView({
  entity: DangerousGoodsDeclaration,
  idPrefix: 'dgd',
  scope: 'feed:read',
  source: present('dangerous_goods_declaration', 'DangerousGoodsDeclaration'),
  pinyin: ['chineseName'],
  defaultOrder: [{ field: 'EXPECTED_AT', direction: 'DESC' }],
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
  position: (table) => `${table}.position`,
  fields: {
    location: place(),
    history: history(() => dangerousGoodsDeclarationView),
  },
});
