import * as gcoordPackage from 'gcoord';
import { badInput } from './errors.js';

/** Coordinate systems in which a point may be declared. CGCS2000 (EPSG:4490) and WGS 84 differ by centimetres and are taken as one. */
export const coordinateSystems = ['CGCS2000', 'WGS84', 'GCJ02', 'BD09'] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

export interface GeoPointInput {
  longitude: number;
  latitude: number;
  crs?: CoordinateSystem | null;
}

/** The box around Lianyungang and its sea; points outside are flagged, never refused. */
export const cityBox = { west: 118.3, east: 120.8, south: 33.9, north: 35.6 } as const;

/** The point in CGCS2000 degrees, to seven decimals (about a centimetre). Throws BAD_USER_INPUT for degrees out of range. */
export function toCgcs2000(point: GeoPointInput): { longitude: number; latitude: number } {
  const { longitude, latitude, crs } = point;
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
    throw badInput('经度应在 -180 到 180 之间，纬度应在 -90 到 90 之间', 'Longitude should lie in -180 to 180 and latitude in -90 to 90.');
  return converted({ longitude, latitude }, crs ?? 'CGCS2000', 'CGCS2000');
}

/** A point of CGCS2000 shown in another coordinate system. */
export const fromCgcs2000 = (point: { longitude: number; latitude: number }, crs: CoordinateSystem) => converted(point, 'CGCS2000', crs);

// the package is CommonJS; its types put the default export one level lower than Node does
const gcoord = gcoordPackage.default as unknown as typeof import('gcoord').default;

const systems = { CGCS2000: gcoord.WGS84, WGS84: gcoord.WGS84, GCJ02: gcoord.GCJ02, BD09: gcoord.BD09 } as const;

function converted(point: { longitude: number; latitude: number }, from: CoordinateSystem, to: CoordinateSystem) {
  if (systems[from] === systems[to]) return point;
  const [longitude, latitude] = gcoord.transform([point.longitude, point.latitude], systems[from], systems[to]) as [number, number];
  return { longitude: Number(longitude.toFixed(7)), latitude: Number(latitude.toFixed(7)) };
}

/** Whether a point lies in the box of the city and its sea. */
export const insideCity = ({ longitude, latitude }: { longitude: number; latitude: number }): boolean =>
  longitude >= cityBox.west && longitude <= cityBox.east && latitude >= cityBox.south && latitude <= cityBox.north;
