import { entityView } from '../../../reading/entityView.js';
import { toMany } from '../../../reading/filter.js';
import { place } from '../../../reading/place.js';
import { list } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { present } from '../present.js';
import { ConstructionSite, DangerousWork } from './entity.js';

/** How works of higher danger are read. */
export const dangerousWorkView = entityView({ entity: DangerousWork, idPrefix: 'cdw', scope: 'feed:read', pinyin: [], defaultOrder: [] });

const ofConstructionSite = (table: string, item: string) => `${item}.construction_site_id = ${table}.id`;

/** How construction sites are read. */
export const constructionSiteView = entityView({
  entity: ConstructionSite,
  idPrefix: 'cst',
  scope: 'feed:read',
  source: present('construction_site', 'ConstructionSite'),
  pinyin: ['name', 'builderName'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
  position: (table) => `${table}.position`,
  fields: {
    dangerousWorks: list(
      () => dangerousWorkView,
      ofConstructionSite,
      (item) => `${item}.id`,
    ),
    location: place(),
    history: history(() => constructionSiteView),
  },
  filters: {
    dangerousWorks: toMany(() => dangerousWorkView, ofConstructionSite),
  },
});
