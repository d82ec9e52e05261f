import { badInput } from '../platform/errors.js';
import type { GeoPointInput } from '../platform/geo.js';
import { toCgcs2000 } from '../platform/geo.js';
import type { Compilation } from './compilation.js';
import type { OrderKey } from './order.js';

/** Radius in metres of the sphere on which distances are measured (IUGG mean radius); earthdistance uses the equatorial one. */
const meanRadius = 6_371_008.8;

/** A search around a point: rows sort by distance, and lie within the radius when one is given. */
export interface Near {
  longitude: number;
  latitude: number;
  radiusKm: number | null;
  /** SQL of the point on the sphere of earthdistance, worked out once a statement and not once a row. */
  point: () => string;
}

/** Reads the argument `near`; the point may be declared in another coordinate system. */
export function readNear(given: unknown, compilation: Compilation): Near | null {
  if (given == null) return null;
  const { point, radiusKm } = given as { point: GeoPointInput; radiusKm?: number | null };
  if (radiusKm != null && !(radiusKm > 0 && radiusKm <= 20_000))
    throw badInput('radiusKm 应大于 0 且不超过 20000', 'radiusKm should be above 0 and at most 20,000.');
  const { longitude, latitude } = toCgcs2000(point);
  let sql: string | undefined;
  return {
    longitude,
    latitude,
    radiusKm: radiusKm ?? null,
    point: () => (sql ??= `(select ll_to_earth(${compilation.bind(latitude, 'float8')}, ${compilation.bind(longitude, 'float8')}))`),
  };
}

/** SQL condition of `near`: the row has a place, and it lies within the radius. */
export function nearCondition(near: Near, position: string, compilation: Compilation): string {
  if (near.radiusKm === null) return `${position} is not null`;
  const metres = compilation.bind(near.radiusKm * 1000, 'float8');
  return `earth_box(${near.point()}, ${metres} * 1.01) @> ${position} and ${distanceMetres(near, position)} <= ${metres}`;
}

/** SQL of the great-circle distance in metres between the point and a place that `nearCondition` let through: what `sec_to_gc` does, without its call for each row. */
export const distanceMetres = (near: Near, position: string): string =>
  `(asin(least((${position} <-> ${near.point()}) / (2 * earth()), 1)) * ${2 * meanRadius})`;

/** The key that sorts by distance: the chord, whose order is that of the distance and which the index gives directly. */
export const nearKey = (near: Near, position: (table: string) => string): OrderKey => ({
  field: 'DISTANCE',
  sql: (table) => `(${position(table)} <-> ${near.point()})`,
  cast: 'float8',
  direction: 'ASC',
  nullable: false,
});
