import type { FaultCode } from '../../../records/faults.js';
import { FieldFault } from '../../../records/fields.js';

type Position = [longitude: number, latitude: number];

/** An area as RFC 7946 writes it: rings are closed, the outer one runs counterclockwise, holes run clockwise. */
export type Area = { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] };

const mostPositions = 2000;

const fault = (code: FaultCode, zh: string, en: string) => new FieldFault(code, { zh, en });

/** A GeoJSON Polygon or MultiPolygon, given as an object or as its text; other members than type and coordinates are left out. */
export function areaOf(value: unknown): Area {
  const given = typeof value === 'string' ? parsed(value) : value;
  if (given === null || typeof given !== 'object' || Array.isArray(given)) throw notAnArea();
  const { type, coordinates, crs } = given as { type?: unknown; coordinates?: unknown; crs?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') throw notAnArea();
  if (crs !== undefined)
    throw fault(
      'BAD_FORM',
      '不能带有 crs：请先换算为 CGCS2000（或 WGS 84）经纬度',
      'cannot have a crs member: convert it to degrees of CGCS2000 (or WGS 84) first',
    );
  if (!Array.isArray(coordinates) || coordinates.length === 0) throw notAnArea();
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as unknown[];
  const count = { left: mostPositions };
  const checked = polygons.map((polygon, index) => polygonOf(polygon, type === 'Polygon' ? [] : [index + 1], count));
  return type === 'Polygon' ? { type, coordinates: checked[0]! } : { type, coordinates: checked };
}

const notAnArea = () =>
  fault(
    'BAD_FORM',
    '应为 GeoJSON 的 Polygon 或 MultiPolygon：{"type":"Polygon","coordinates":[[[经度,纬度],…]]}',
    'should be a GeoJSON Polygon or MultiPolygon: {"type":"Polygon","coordinates":[[[longitude,latitude],…]]}',
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notAnArea();
  }
}

function polygonOf(polygon: unknown, place: number[], count: { left: number }): Position[][] {
  if (!Array.isArray(polygon) || polygon.length === 0) throw notAnArea();
  return polygon.map((ring: unknown, index) => ringOf(ring, [...place, index + 1].join('.'), index === 0, count));
}

function ringOf(ring: unknown, place: string, outer: boolean, count: { left: number }): Position[] {
  if (!Array.isArray(ring)) throw notAnArea();
  if ((count.left -= ring.length) < 0)
    throw fault('TOO_MANY', `最多 ${mostPositions} 个点，请先简化`, `has at most ${mostPositions} positions; simplify it first`);
  const positions = ring.map((position: unknown, index) => positionOf(position, place, index + 1));
  if (positions.length < 4)
    throw fault(
      'RING_TOO_SHORT',
      `的第 ${place} 环至少要有 4 个点（首尾相同）`,
      `: ring ${place} needs at least 4 positions, the last like the first`,
    );
  const [first, last] = [positions[0]!, positions.at(-1)!];
  if (first[0] !== last[0] || first[1] !== last[1])
    throw fault(
      'RING_OPEN',
      `的第 ${place} 环没有闭合：最后一个点应与第一个点相同`,
      `: ring ${place} is not closed; its last position should be its first`,
    );
  const area = signedArea(positions);
  if (area === 0) throw fault('RING_FLAT', `的第 ${place} 环没有面积`, `: ring ${place} encloses nothing`);
  return area > 0 === outer ? positions : positions.reverse();
}

function positionOf(position: unknown, ring: string, index: number): Position {
  const [longitude, latitude] = Array.isArray(position) ? (position as unknown[]) : [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number' || (position as unknown[]).length > 3) throw notAnArea();
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
    throw fault(
      'OUT_OF_RANGE',
      `的第 ${ring} 环第 ${index} 点超出范围：先写经度（-180 到 180），后写纬度（-90 到 90）`,
      `: position ${index} of ring ${ring} is out of range; longitude (-180 to 180) comes before latitude (-90 to 90)`,
    );
  return [longitude, latitude];
}

/** Twice the area of a closed ring in square degrees by the shoelace formula, measured from its first position; positive when it runs counterclockwise. */
function signedArea(ring: readonly Position[]): number {
  const [x0, y0] = ring[0]!;
  let sum = 0;
  for (let i = 1; i < ring.length - 1; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i]!, ring[i + 1]!];
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}
