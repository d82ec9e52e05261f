import { toCgcs2000, type GeoPointInput } from '../../../platform/geo.js';
import type { Filter } from '../../../reading/view.js';

/** Teams that serve a division: one they name, or one above or below it. A team that names none serves its own division, and without one the whole city. */
export const serves: Filter = (code, table, compilation) => {
  const regions = compilation.table('region', 'Region');
  const named = compilation.table('team_service_region', 'TeamServiceRegion');
  const meets = (region: string) => `(starts_with(w.path, ${region}.path) or starts_with(${region}.path, w.path))`;
  return `exists (select from ${regions} w where w.code = ${compilation.bind(code)} and case when exists (select from ${named} s where s.team_id = ${table}.id) then exists (select from ${named} s join ${regions} r on r.id = s.region_id where s.team_id = ${table}.id and ${meets('r')}) else ${table}.region_id is null or exists (select from ${regions} r where r.id = ${table}.region_id and ${meets('r')}) end)`;
};

/** SQL of a ring of GeoJSON as a polygon of PostgreSQL. */
const polygonOf = (ring: string) =>
  `(select ('(' || string_agg('(' || (c.value ->> 0) || ',' || (c.value ->> 1) || ')', ',' order by c.ordinality) || ')')::polygon from jsonb_array_elements(${ring}) with ordinality c)`;

/** Teams whose service area holds a point: it lies in an outer ring and in none of its holes. */
export const servesPoint: Filter = (point, table, compilation) => {
  const { longitude, latitude } = toCgcs2000(point as GeoPointInput);
  const place = `point(${compilation.bind(longitude, 'float8')}, ${compilation.bind(latitude, 'float8')})`;
  const coordinates = `${table}.service_area -> 'coordinates'`;
  const polygons = `jsonb_array_elements(case when ${table}.service_area ->> 'type' = 'MultiPolygon' then ${coordinates} else jsonb_build_array(${coordinates}) end)`;
  return `(${table}.service_area is not null and exists (select from ${polygons} a where ${polygonOf('a.value -> 0')} @> ${place} and not exists (select from jsonb_array_elements((a.value) - 0) h where ${polygonOf('h.value')} @> ${place})))`;
};
