import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HubError } from '../../../src/platform/errors.js';
import { fingerprint, readCursor } from '../../../src/reading/cursor.js';
import { microseconds } from '../../../src/reading/moment.js';
import type { OrderKey } from '../../../src/reading/order.js';

const key = (cast: string, nullable = false): OrderKey => ({ field: 'X', sql: () => 'x', cast, direction: 'ASC', nullable });
const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64');

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (fault) {
    expect(fault).toBeInstanceOf(HubError);
    expect((fault as HubError).sentence.zh).toMatch(/游标/);
    expect((fault as HubError).sentence.en).toMatch(/cursor/);
    return (fault as HubError).code;
  }
  return 'accepted';
}

describe('fingerprint', () => {
  test('does not depend on the order in which a filter is written', () => {
    expect(fingerprint('Material', { a: 1, b: { c: [1, 2], d: null } })).toBe(fingerprint('Material', { b: { d: null, c: [1, 2] }, a: 1 }));
    expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
  });

  test('differs for another list, field, order, direction, filter or place', () => {
    const variants = [
      ['Material', 'materials', [['CODE', 'ASC']], null, null],
      ['Depot', 'materials', [['CODE', 'ASC']], null, null],
      ['Material', 'other', [['CODE', 'ASC']], null, null],
      ['Material', 'materials', [['CODE', 'DESC']], null, null],
      [
        'Material',
        'materials',
        [
          ['CODE', 'ASC'],
          ['ID', 'ASC'],
        ],
        null,
        null,
      ],
      ['Material', 'materials', [['CODE', 'ASC']], {}, null],
      ['Material', 'materials', [['CODE', 'ASC']], { code: { eq: 'a' } }, null],
      ['Material', 'materials', [['CODE', 'ASC']], { code: { in: ['a', 'b'] } }, null],
      ['Material', 'materials', [['CODE', 'ASC']], { code: { in: ['b', 'a'] } }, null],
      ['Material', 'materials', [['CODE', 'ASC']], null, [119, 34, null]],
    ];
    expect(new Set(variants.map((variant) => fingerprint(...variant))).size).toBe(variants.length);
  });
});

describe('readCursor', () => {
  test('gives back any texts, with NULL where a key may be empty', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.option(
            fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && text.isWellFormed()),
            { nil: null },
          ),
          { maxLength: 6 },
        ),
        (values) => {
          expect(
            readCursor(
              cursor('mark', ...values),
              values.map(() => key('text', true)),
              'mark',
              'after',
            ),
          ).toEqual(values);
        },
      ),
    );
  });

  test.each([
    ['bigint', ['1', '-5', '999999999999999999'], ['', '1.0', 'x', '1e5', ' 1', '99999999999999999999', '1; select 1']],
    ['integer', ['0', '2147483647', '-2147483648'], ['', '1.5', '99999999999']],
    ['numeric', ['0', '12.500', '-0.001', '12345678901234567890.123'], ['', 'NaN', 'Infinity', '1e5', '.5', "1'"]],
    ['float8', ['0', '1e-05', '1.5e+30', '6378168', '0.1'], ['', 'NaN', 'x', '0x1']],
    ['date', ['2026-11-23', '0001-01-01', '9999-12-31'], ['', 'infinity', 'today', '2026-11-23 BC', '2026-1-1']],
    [
      'timestamptz',
      [
        '2026-11-23 08:00:00+08',
        '2026-11-23 08:00:00.123456+08',
        '1890-01-01 08:05:43+08:05:43',
        '10000-01-01 07:59:59.999999+08',
        '2026-11-23 08:00:00-03:30',
      ],
      ['', 'now', '2026-11-23T08:00:00Z', '2026-11-23 08:00:00'],
    ],
    ['boolean', ['true', 'false'], ['', 't', '1', 'TRUE']],
    ['text', ['', "'; drop", '中文', '😀'], ['\0', 'a\0', '\ud800']],
  ])('takes values that %s can have and no others', (cast, good, bad) => {
    for (const value of good) expect(readCursor(cursor('m', value), [key(cast)], 'm', 'after')).toEqual([value]);
    for (const value of bad)
      expect([value, codeOf(() => readCursor(cursor('m', value), [key(cast)], 'm', 'after'))]).toEqual([value, 'BAD_USER_INPUT']);
  });

  test('refuses NULL for a key that is never empty, another mark, and too few or too many keys', () => {
    for (const made of [
      cursor('m', null),
      cursor('n', '1'),
      cursor('m'),
      cursor('m', '1', '2'),
      cursor(1, '1'),
      cursor('m', 1),
      cursor('m', ['1']),
      cursor('m', { toString: 'x' }),
    ])
      expect(codeOf(() => readCursor(made, [key('bigint')], 'm', 'before'))).toBe('BAD_USER_INPUT');
  });

  test('refuses any other text, and never fails otherwise', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((text) => Buffer.from(text).toString('base64')),
          fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64')),
        ),
        (text) => {
          expect(codeOf(() => readCursor(text, [key('bigint')], 'never this mark', 'after'))).toBe('BAD_USER_INPUT');
        },
      ),
    );
    expect(codeOf(() => readCursor('A'.repeat(5000), [key('bigint')], 'm', 'after'))).toBe('BAD_USER_INPUT');
  });

  test('reads base64 that is broken into no lines and padded as PostgreSQL does', () => {
    const long = '长'.repeat(200);
    expect(readCursor(Buffer.from(`["m", "${long}", "1"]`).toString('base64'), [key('text'), key('bigint')], 'm', 'after')).toEqual([
      long,
      '1',
    ]);
  });
});

test('microseconds tells instants apart that share a millisecond, whatever their offset', () => {
  expect(microseconds('2026-11-23T08:00:00.123456+08:00') - microseconds('2026-11-23T00:00:00.123455Z')).toBe(1n);
  expect(microseconds('2026-11-23T08:00:00.1+08:00')).toBe(microseconds('2026-11-23T00:00:00.100000Z'));
  expect(microseconds('2026-11-23T08:00:00+08:00')).toBe(BigInt(Date.parse('2026-11-23T00:00:00Z')) * 1000n);
  expect(microseconds('1969-12-31T23:59:59.999999Z')).toBe(-1n);
});
