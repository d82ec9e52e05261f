import type { FacetName } from './request.js';

/** One hit, whoever found it. */
export interface Hit {
  /** GraphQL type and row of the record that it shows. */
  type: string;
  record: number;
  score: number;
  superseded: boolean;
  distanceKm: number | null;
  highlights: { field: string; snippets: string[] }[];
  /** How many hits, this one included, lie up to here in the whole answer. */
  place: number;
}

/** What a search found. */
export interface Found {
  hits: Hit[];
  /** How many hits were looked at for them; more, where some did not hold a phrase as it stands. */
  looked: number;
  /** All hits, as far as is known. */
  total: number;
  /** Whether every hit up to the total was looked at. */
  exact: boolean;
  facets: Partial<Record<FacetName, Record<string, number>>>;
}

const meanRadiusKm = 6_371.0088;
const radians = Math.PI / 180;

/** Great-circle distance in kilometres, to a metre (IUGG mean radius). */
export function distanceBetween(one: { longitude: number; latitude: number }, other: { longitude: number; latitude: number }): number {
  const [north, east] = [(other.latitude - one.latitude) * radians, (other.longitude - one.longitude) * radians];
  const a = Math.sin(north / 2) ** 2 + Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians) * Math.sin(east / 2) ** 2;
  return Math.round(2 * meanRadiusKm * Math.asin(Math.min(1, Math.sqrt(a))) * 1_000) / 1_000;
}
