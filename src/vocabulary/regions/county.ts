import type { Compilation } from '../../reading/compilation.js';
import type { Dimension } from '../../reading/summary.js';
import { regionView } from './view.js';

/** Groups by the county or district that a division, its id given as SQL, is or lies in; none for what belongs to the city or above. */
export const countyOf = (regionId: string): Dimension => ({
  field: 'county',
  key: 'county.id',
  view: () => regionView,
  join: (compilation: Compilation) => {
    const regions = compilation.table('region', 'Region');
    return `left join (select r.id as region_id, k.id from ${regions} r join ${regions} k on k.level = 'COUNTY' and starts_with(r.path, k.path)) county on county.region_id = ${regionId}`;
  },
});
