import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError, parseValue, type GraphQLScalarType } from 'graphql';
import { HubError } from '../../../src/platform/errors.js';
import { cityBox, fromCgcs2000, insideCity, toCgcs2000, type CoordinateSystem } from '../../../src/platform/geo.js';
import { chooseLanguage, inLanguage } from '../../../src/platform/language.js';
import { DateScalar, DateTimeScalar, DecimalScalar, isDate, isDateTime } from '../../../src/platform/scalars.js';

const refuses = (scalar: GraphQLScalarType, value: unknown, literal: string) => {
  for (const work of [() => scalar.parseValue(value), () => scalar.parseLiteral(parseValue(literal), {})]) {
    let fault: unknown;
    try {
      work();
    } catch (caught) {
      fault = caught;
    }
    expect(fault).toBeInstanceOf(GraphQLError);
    expect((fault as GraphQLError).extensions['code']).toBe('BAD_USER_INPUT');
    const { zh, en } = (fault as GraphQLError).extensions['sentence'] as { zh: string; en: string };
    expect([zh, en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/^\P{Script=Han}+$/u)]);
  }
};
const takes = (scalar: GraphQLScalarType, value: string) => {
  expect(scalar.parseValue(value)).toBe(value);
  expect(scalar.parseLiteral(parseValue(JSON.stringify(value)), {})).toBe(value);
};

describe('Date', () => {
  test('takes every day of the years 1 to 9999', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }), (date) =>
        takes(DateScalar, date.toISOString().slice(0, 10)),
      ),
    );
  });

  test('takes a day only when the calendar has it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const [y, m, d] = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
          const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
          const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
          expect([`${y}-${m}-${d}`, isDate(`${y}-${m}-${d}`)]).toEqual([`${y}-${m}-${d}`, day >= 1 && day <= days]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    '',
    '0000-01-01',
    '2026-2-3',
    '2026-02-30',
    '20260203',
    '2026-02-03T00:00:00Z',
    ' 2026-02-03',
    '2026-02-03\n',
    '+2026-02-03',
    '-0001-01-01',
    '２０２６-02-03',
  ])('refuses %j', (text) => refuses(DateScalar, text, JSON.stringify(text)));
  test('refuses what is no text', () => {
    for (const [value, literal] of [
      [20260203, '20260203'],
      [true, 'true'],
      [{}, '{}'],
      [['2026-02-03'], '["2026-02-03"]'],
      [1.5, '1.5'],
    ] as const)
      refuses(DateScalar, value, literal);
  });
});

describe('DateTime', () => {
  test.each([
    '2026-11-23T08:00:00+08:00',
    '2026-11-23T00:00:00Z',
    '2026-11-23t00:00:00z',
    '2026-11-23T00:00:00.1Z',
    '2026-11-23T00:00:00.123456-12:45',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999999+15:59',
    '2024-02-29T23:59:59Z',
  ])('takes %s', (text) => takes(DateTimeScalar, text));
  test.each([
    '',
    '2026-11-23',
    '2026-11-23T08:00:00',
    '2026-11-23 08:00:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T08:60:00Z',
    '2026-11-23T08:00:60Z',
    '2026-02-29T08:00:00Z',
    '2026-11-23T08:00:00+16:00',
    '2026-11-23T08:00:00+08:60',
    '2026-11-23T08:00:00+0800',
    '2026-11-23T08:00:00.1234567Z',
    '2026-11-23T08:00:00.Z',
    '2026-11-23T08:00Z',
    '0000-11-23T08:00:00Z',
    '2026-11-23T08:00:00Z\n',
  ])('refuses %j', (text) => refuses(DateTimeScalar, text, JSON.stringify(text)));

  test('takes every instant that Date writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }), (date) =>
        expect(isDateTime(date.toISOString())).toBe(true),
      ),
    );
  });
});

describe('Decimal', () => {
  test.each(['0', '-0', '1234.50', '-1.000001', '99999999999999.999999', '007'])('takes %s and keeps every digit', (text) =>
    takes(DecimalScalar, text),
  );
  test('takes numbers too', () => {
    expect(DecimalScalar.parseValue(12.5)).toBe('12.5');
    expect(DecimalScalar.parseLiteral(parseValue('12.50'), {})).toBe('12.50');
    expect(DecimalScalar.parseLiteral(parseValue('-3'), {})).toBe('-3');
  });
  test.each(['', '.5', '5.', '1,000', '1e5', 'NaN', 'Infinity', '１２', '1.0000001', '123456789012345', ' 1', '1 ', '--1', '+1', '0x10'])(
    'refuses %j',
    (text) => refuses(DecimalScalar, text, JSON.stringify(text)),
  );
  test('refuses numbers that no money has', () => {
    for (const value of [Infinity, NaN, 1e21, 1e-7]) refuses(DecimalScalar, value, '1e400');
  });
});

describe('chooseLanguage', () => {
  test.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['en', 'en'],
    ['EN-us', 'en'],
    ['zh', 'zh-CN'],
    ['zh-TW,en;q=0.5', 'zh-CN'],
    ['en;q=0.5,zh;q=0.9', 'zh-CN'],
    ['fr,en;q=0.1', 'en'],
    ['fr,de', 'zh-CN'],
    ['*', 'zh-CN'],
    ['en;q=0', 'zh-CN'],
    ['zh;q=0,en;q=0.1', 'en'],
    ['en;q=abc', 'zh-CN'],
    ['en ; q=0.8 , zh ; q=0.7', 'en'],
    [';;;,,,=q', 'zh-CN'],
    [`${'x'.repeat(600)},en`, 'zh-CN'],
  ] as const)('of %j is %s', (header, language) => expect(chooseLanguage(header, 'zh-CN')).toBe(language));

  test('falls back to the language of the configuration', () => {
    expect(chooseLanguage('fr', 'en')).toBe('en');
    expect(chooseLanguage('*', 'en')).toBe('en');
    expect(inLanguage({ zh: '中', en: 'e' }, 'en')).toBe('e');
    expect(inLanguage({ zh: '中', en: 'e' }, 'zh-CN')).toBe('中');
  });
});

describe('coordinates', () => {
  const near = (a: { longitude: number; latitude: number }, longitude: number, latitude: number) => {
    expect(Math.abs(a.longitude - longitude)).toBeLessThan(1e-5);
    expect(Math.abs(a.latitude - latitude)).toBeLessThan(1e-5);
  };

  test('are converted as published examples say', () => {
    near(fromCgcs2000({ longitude: 116.404, latitude: 39.915 }, 'GCJ02'), 116.410244, 39.916404);
    const gcj = { longitude: 116.404, latitude: 39.915, crs: 'GCJ02' as CoordinateSystem };
    near(fromCgcs2000(toCgcs2000(gcj), 'BD09'), 116.410369, 39.921337);
  });

  test('come back from a shifted system to within a metre or so, all over the country', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 75, max: 133, noNaN: true }),
        fc.double({ min: 19, max: 52, noNaN: true }),
        fc.constantFrom('GCJ02' as const, 'BD09' as const),
        (longitude, latitude, crs) => {
          const back = toCgcs2000({ ...fromCgcs2000({ longitude, latitude }, crs), crs });
          near(back, longitude, latitude);
        },
      ),
    );
  });

  test('are left as they are in CGCS2000, in WGS 84 and far from China', () => {
    for (const crs of ['CGCS2000', 'WGS84', null, undefined] as const)
      expect(toCgcs2000({ longitude: 119.123456789, latitude: 34.5, ...(crs !== undefined && { crs }) })).toEqual({
        longitude: 119.123456789,
        latitude: 34.5,
      });
    expect(toCgcs2000({ longitude: -0.1275, latitude: 51.5072, crs: 'GCJ02' })).toEqual({ longitude: -0.1275, latitude: 51.5072 });
  });

  test.each([
    [180.0001, 0],
    [-181, 0],
    [0, 90.0001],
    [0, -91],
    [NaN, 0],
    [0, NaN],
    [Infinity, 0],
    [0, -Infinity],
  ])('refuse longitude %d and latitude %d', (longitude, latitude) => {
    expect(() => toCgcs2000({ longitude, latitude })).toThrow(HubError);
  });

  test('at the edges are taken', () => {
    for (const [longitude, latitude] of [
      [180, 90],
      [-180, -90],
      [0, 0],
    ] as const)
      expect(toCgcs2000({ longitude, latitude })).toEqual({ longitude, latitude });
  });

  test('are inside the city or not', () => {
    expect(insideCity({ longitude: 119.22, latitude: 34.6 })).toBe(true);
    expect(insideCity({ longitude: cityBox.west, latitude: cityBox.north })).toBe(true);
    for (const point of [
      { longitude: 116.4, latitude: 39.9 },
      { longitude: 119.22, latitude: 33.8 },
      { longitude: 34.6, latitude: 119.22 },
    ])
      expect(insideCity(point)).toBe(false);
  });
});
