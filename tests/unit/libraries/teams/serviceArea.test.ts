import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaOf } from '../../../../src/libraries/teams/roster/serviceArea.js';
import { FieldFault } from '../../../../src/records/fields.js';

const square = [
  [119, 34],
  [120, 34],
  [120, 35],
  [119, 35],
  [119, 34],
];
const hole = [
  [119.4, 34.4],
  [119.4, 34.6],
  [119.6, 34.6],
  [119.6, 34.4],
  [119.4, 34.4],
];
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });

function codeOf(value: unknown): string {
  try {
    areaOf(value);
  } catch (fault) {
    if (fault instanceof FieldFault) return fault.code;
    throw fault;
  }
  return 'taken';
}

describe('an area', () => {
  test('is taken as it is when its rings run as RFC 7946 asks', () => {
    expect(areaOf(polygon(square, hole))).toEqual({ type: 'Polygon', coordinates: [square, hole] });
  });

  test('gets its rings turned round where they run the other way', () => {
    expect(areaOf(polygon([...square].reverse(), [...hole].reverse()))).toEqual({ type: 'Polygon', coordinates: [square, hole] });
  });

  test('may be many polygons, may be text, and loses heights and other members', () => {
    const high = square.map((position) => [...position, 12]);
    const given = { type: 'MultiPolygon', coordinates: [[high], [hole]], bbox: [1, 2, 3, 4], name: '辖区' };
    const expected = { type: 'MultiPolygon', coordinates: [[square], [[...hole].reverse()]] };
    expect(areaOf(given)).toEqual(expected);
    expect(areaOf(JSON.stringify(given))).toEqual(expected);
  });

  test('keeps its rings closed and its outer ring counterclockwise, whatever the triangle', () => {
    const degree = fc.double({ min: -80, max: 80, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(degree, degree), fc.tuple(degree, degree), fc.tuple(degree, degree), (a, b, c) => {
        const twice = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
        fc.pre(Math.abs(twice) > 1e-6);
        const [ring] = areaOf(polygon([a, b, c, a])).coordinates as number[][][];
        expect(ring!.at(-1)).toEqual(ring![0]);
        expect(ring).toEqual(twice > 0 ? [a, b, c, a] : [a, c, b, a]);
      }),
    );
  });
});

test.each<[string, unknown, string]>([
  ['a point', { type: 'Point', coordinates: [119, 34] }, 'BAD_FORM'],
  ['a feature', { type: 'Feature', geometry: polygon(square) }, 'BAD_FORM'],
  ['text that is no JSON', '{type:Polygon}', 'BAD_FORM'],
  ['the text null', 'null', 'BAD_FORM'],
  ['a list', [square], 'BAD_FORM'],
  ['a number', 5, 'BAD_FORM'],
  ['no coordinates', { type: 'Polygon' }, 'BAD_FORM'],
  ['no ring', polygon(), 'BAD_FORM'],
  ['a polygon among many without a ring', { type: 'MultiPolygon', coordinates: [[]] }, 'BAD_FORM'],
  ['rings one level too high', { type: 'Polygon', coordinates: square }, 'BAD_FORM'],
  ['positions of text', polygon(square.map((position) => position.map(String))), 'BAD_FORM'],
  ['positions of one number', polygon([[119], [120], [121], [119]]), 'BAD_FORM'],
  ['positions of four numbers', polygon(square.map((position) => [...position, 1, 2])), 'BAD_FORM'],
  ['a coordinate system of its own', { ...polygon(square), crs: { type: 'name', properties: { name: 'GCJ02' } } }, 'BAD_FORM'],
  ['latitude before longitude', polygon(square.map(([longitude, latitude]) => [latitude, longitude])), 'OUT_OF_RANGE'],
  ['a longitude beyond the globe', polygon([[181, 34], ...square.slice(1, 4), [181, 34]]), 'OUT_OF_RANGE'],
  ['a triangle that is not closed', polygon([...square.slice(0, 3), [119.5, 34.1]]), 'RING_OPEN'],
  ['three positions', polygon([...square.slice(0, 2), square[0]]), 'RING_TOO_SHORT'],
  [
    'a line there and back',
    polygon([
      [119, 34],
      [120, 35],
      [119.5, 34.5],
      [119, 34],
    ]),
    'RING_FLAT',
  ],
  ['an open hole', polygon(square, hole.slice(0, 4)), 'RING_OPEN'],
  ['2,001 positions', polygon(Array.from({ length: 2001 }, (_none, index) => [119 + index / 10_000, 34])), 'TOO_MANY'],
])('%s is refused', (_what, value, code) => expect(codeOf(value)).toBe(code));
