import type { GraphQLFieldResolver } from 'graphql';
import { fromCgcs2000, type CoordinateSystem } from '../platform/geo.js';
import { jsonObject, type Column } from './compilation.js';
import type { Field } from './view.js';

/** Systems whose shift is computed after reading, by the same code that takes it off when a point is written. */
const shifted: readonly unknown[] = ['GCJ02', 'BD09'] satisfies CoordinateSystem[];

/** A field that shows the point kept in two columns, in the coordinate system that its argument `crs` asks for; NULL without a point. */
export const place =
  (longitude = 'longitude', latitude = 'latitude'): Field =>
  (table, compilation, selected) => {
    const sql: Record<string, string> = {
      longitude: `${table}.${longitude}`,
      latitude: `${table}.${latitude}`,
      __typename: `'GeoPoint'::text`,
    };
    const columns: Column[] = compilation.selectBelow(selected).map(({ key, name }) => ({ key, sql: sql[name]! }));
    const crs = selected.args['crs'];
    if (shifted.includes(crs)) {
      compilation.needsExecution = true;
      columns.push(
        { key: '#crs', sql: compilation.bind(crs, 'text') },
        { key: '#longitude', sql: sql['longitude']! },
        { key: '#latitude', sql: sql['latitude']! },
      );
    }
    return `case when ${table}.${longitude} is not null then ${jsonObject(columns)} end`;
  };

interface ReadPoint {
  [key: string]: unknown;
  '#crs'?: CoordinateSystem;
  '#longitude'?: number;
  '#latitude'?: number;
}

/** Resolves a coordinate of a point that `place` read: in a shifted system when asked for, else by response key as it stands. */
export const coordinate: GraphQLFieldResolver<ReadPoint, unknown> = (source, _args, _context, info) => {
  const { '#crs': crs, '#longitude': longitude, '#latitude': latitude } = source;
  if (!crs) return source[info.path.key];
  return fromCgcs2000({ longitude: longitude!, latitude: latitude! }, crs)[info.fieldName as 'longitude' | 'latitude'];
};
