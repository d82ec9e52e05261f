import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shortened } from '../../../src/records/faults.js';
import {
  boolean,
  choice,
  custom,
  date,
  dateTime,
  FieldFault,
  money,
  number,
  reference,
  text,
  type FieldRule,
} from '../../../src/records/fields.js';
import { casNumber, email, identityNumber, phone, unNumber, uscc } from '../../../src/records/identifiers.js';
import { recordsOf } from '../../../src/records/import.js';
import { checkFields, columnsFilled, type RecordKind } from '../../../src/records/kind.js';

/** What a rule makes of a value: the value to store, or the code of its fault. */
const tried = ({ parse }: FieldRule, value: unknown): unknown => {
  try {
    return parse(value);
  } catch (fault) {
    if (fault instanceof FieldFault) return `! ${fault.code}`;
    throw fault;
  }
};

/** Any value that JSON can carry, objects without prototype among them, as literals in a query give them. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc
    .anything({
      withNullPrototype: true,
      withBigInt: false,
      withDate: false,
      values: [fc.string({ unit: 'binary' }), fc.double(), fc.boolean()],
    })
    .filter((value) => !['undefined', 'symbol', 'function'].includes(typeof value) && value !== null),
);

const rules: Record<string, FieldRule> = {
  text: text('文', 'Text', 20),
  number: number('数', 'Number', { least: -1000, most: 1000, decimals: 3 }),
  money: money('钱', 'Money'),
  boolean: boolean('是否', 'Flag'),
  date: date('日', 'Day'),
  dateTime: dateTime('时', 'Time'),
  choice: choice('级', 'Level', ['CITY', 'COUNTY'], { 市级: 'CITY' }),
  reference: reference('引', 'reference', { entity: 'X', table: 'x', prefix: 'x', schemes: false }),
};

describe('every rule', () => {
  test.each(Object.entries(rules))('%s answers any value with a value or a fault, never with another error', (_name, rule) => {
    fc.assert(
      fc.property(anything, (value) => void tried(rule, value)),
      { numRuns: 500 },
    );
  });

  test.each(Object.entries(rules))('%s takes what it gave again and gives the same', (_name, rule) => {
    const spelled = fc.oneof(
      anything,
      fc.constantFrom(
        '是',
        'no',
        '2026年1月2日',
        '20260102',
        '1,234.5',
        ' 7 ',
        '12.50',
        '市级',
        'county',
        '2026-11-23T08:00:00+08:00',
        'a b',
        '1e2',
      ),
    );
    fc.assert(
      fc.property(spelled, (value) => {
        const first = tried(rule, value);
        if (typeof first === 'string' && first.startsWith('! ')) return;
        expect(tried(rule, first)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });
});

describe('numbers', () => {
  const quantity = number('数量', 'The quantity', { above: 0, most: 9_999_999_999 });

  test('with up to the decimals allowed are taken exactly, as numbers and as text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999_000 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(tried(quantity, value)).toBe(value);
        expect(tried(quantity, ` ${value} `)).toBe(value);
        expect(tried(quantity, value.toFixed(3))).toBe(value);
      }),
    );
  });

  test('that are sums of decimals lose the rest that binary leaves; a fourth decimal is still a fault', () => {
    expect(tried(quantity, 0.1 + 0.2)).toBe(0.3);
    expect(tried(quantity, 1 + 118 / 1000)).toBe(1.118);
    for (const value of [0.0001, 0.3001, 1.1181, 1234567.8912, 99_999.9999, 1e-9])
      expect([value, tried(quantity, value)]).toEqual([value, '! TOO_PRECISE']);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1, maxLength: 3 }), (parts) => {
        const sum = parts.map((part) => part / 1000).reduce((a, b) => a + b);
        expect(tried(quantity, sum)).toBe(parts.reduce((a, b) => a + b) / 1000);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }).filter((n) => n % 10 !== 0),
        (tenthousandths) => expect(tried(quantity, tenthousandths / 10_000)).toBe('! TOO_PRECISE'),
      ),
    );
  });

  test.each([
    ['1,234', 1234],
    ['1,234,567.5', 1_234_567.5],
    ['1e3', 1000],
    ['+7', 7],
    ['12,34', '! NOT_A_NUMBER'],
    ['', '! NOT_A_NUMBER'],
    ['0x10', '! NOT_A_NUMBER'],
    ['１', '! NOT_A_NUMBER'],
    ['Infinity', '! NOT_A_NUMBER'],
    ['1e999', '! NOT_A_NUMBER'],
    [NaN, '! NOT_A_NUMBER'],
    [true, '! NOT_A_NUMBER'],
    [0, '! OUT_OF_RANGE'],
    [-0, '! OUT_OF_RANGE'],
    [1e10, '! OUT_OF_RANGE'],
  ])('%p is %p', (value, expected) => {
    expect(tried(quantity, value)).toEqual(expected);
  });
});

describe('days', () => {
  test('are the same day however they are spelled', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-') as [string, string, string];
        for (const spelled of [
          iso,
          `${year}/${Number(month)}/${Number(date)}`,
          `${year}.${month}.${date}`,
          `${year}年${Number(month)}月${Number(date)}日`,
          `${year}${month}${date}`,
          day,
        ])
          expect(tried(rules['date']!, spelled)).toBe(iso);
      }),
    );
  });

  test.each(['2026-02-29', '2026-00-10', '2026-1', '26-01-01', '2026-01-01T00:00:00Z', '明天', '0001-01-01', '2201-01-01'])(
    '%s is none that can be kept',
    (value) => {
      expect(tried(rules['date']!, value)).toMatch(/^! (NOT_A_DATE|OUT_OF_RANGE)$/);
    },
  );
});

describe('texts', () => {
  test('that are kept can be stored and are as long as allowed; all others are faults', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '云', '😀', '\0', '\uD83D', '\uDC00', ' ', '\n') }), (value) => {
        const kept = tried(rules['text']!, value) as string;
        const trimmed = value.trim();
        const storable = trimmed !== '' && trimmed.length <= 20 && trimmed.isWellFormed() && !trimmed.includes('\0');
        if (storable) expect(kept).toBe(trimmed);
        else expect(kept).toMatch(/^! /);
      }),
    );
  });

  test('are shortened for an error to at most 100 characters that can be stored', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const shown = shortened(value);
        expect(shown.length).toBeLessThanOrEqual(100);
        expect(shown.includes('\0')).toBe(false);
      }),
    );
  });
});

describe('the fields of a record', () => {
  const kind: RecordKind = {
    subject: 'x',
    label: { zh: '物', en: 'thing' },
    view: () => undefined as never,
    unstored: ['parts'],
    fields: {
      code: text('编码', 'The code', 10, { required: true }),
      note: text('备注', 'the note', 10),
      phone: text('电话', 'The phone', 10, { personal: true }),
      parts: custom('部分', 'the parts', (value) => value),
      place: custom('位置', 'The place', (value) => value, { spread: (value: { x: number }) => ({ left: value.x }), properties: ['left'] }),
    },
  };
  const check = (input: Record<string, unknown>, isNew = false) => {
    const { values, faults } = checkFields(kind, input, isNew);
    return { values, faults: faults.map(({ path, code }) => `${path.join('.')} ${code}`) };
  };

  test('that are absent stay, null and empty texts clear, values set, unknown ones are faults', () => {
    expect(check({})).toEqual({ values: {}, faults: [] });
    expect(check({ note: undefined })).toEqual({ values: {}, faults: [] });
    expect(check({ note: null, phone: ' ' })).toEqual({ values: { note: null, phone: null }, faults: [] });
    expect(check({ code: null })).toEqual({ values: {}, faults: ['code REQUIRED'] });
    expect(check({ code: '' })).toEqual({ values: {}, faults: ['code REQUIRED'] });
    expect(check({ toString: 1, other: null })).toEqual({ values: {}, faults: ['toString UNKNOWN_FIELD', 'other UNKNOWN_FIELD'] });
    expect(check({ note: 'n' }, true)).toEqual({ values: { note: 'n' }, faults: ['code REQUIRED'] });
  });

  test('are told in sentences with their value, personal ones without', () => {
    const { faults } = checkFields(kind, { note: 'x'.repeat(200), phone: 'secret-secret' }, false);
    expect(faults).toEqual([
      {
        path: ['note'],
        code: 'TOO_LONG',
        sentence: { zh: '备注最多 10 个字符，现有 200 个', en: 'The note has at most 10 characters, not 200.' },
        value: `${'x'.repeat(99)}…`,
      },
      {
        path: ['phone'],
        code: 'TOO_LONG',
        sentence: { zh: '电话最多 10 个字符，现有 13 个', en: 'The phone has at most 10 characters, not 13.' },
      },
    ]);
  });

  test('fill their columns: spread ones theirs, cleared ones too, parts none', () => {
    expect(columnsFilled(kind, { code: 'c', parts: [1], place: { x: 1 } })).toEqual({ code: 'c', left: 1 });
    expect(columnsFilled(kind, { place: null, note: null })).toEqual({ left: null, note: null });
  });
});

test('a batch by columns is the same as by rows', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 5 }), fc.nat(8), (names, length) => {
      const columns = Object.fromEntries(names.map((name) => [name, Array.from({ length }, (_none, index) => `${name}${index}`)]));
      const rows = Array.from({ length }, (_none, index) => Object.fromEntries(names.map((name) => [name, `${name}${index}`])));
      expect(recordsOf(columns)).toEqual(recordsOf(rows));
    }),
  );
});

describe('what a field takes, as data', () => {
  test.each<[string, FieldRule, unknown]>([
    ['text', text('名称', 'The name', 20), { kind: 'text', longest: 20 }],
    ['a number', number('数量', 'The number', { above: 0, most: 9, decimals: 0 }), { kind: 'number', above: 0, most: 9, decimals: 0 }],
    [
      'a closed list',
      choice('状况', 'The condition', ['NEW', 'OLD'], { 新: 'NEW' }),
      { kind: 'choice', names: ['NEW', 'OLD'], words: { 新: 'NEW' } },
    ],
    ['money', money('单价', 'The price'), { kind: 'money' }],
    ['yes or no', boolean('启用', 'Active'), { kind: 'boolean' }],
    ['a day', date('日期', 'The day'), { kind: 'date' }],
    ['an instant', dateTime('时间', 'The time'), { kind: 'dateTime' }],
    [
      'a reference',
      reference('区划', 'region', { entity: 'Region', table: 'region', prefix: 'reg', schemes: false }),
      { kind: 'reference' },
    ],
    ['a value of its own', custom('位置', 'The place', String), { kind: 'text' }],
  ])('%s', (_name, { holds }, expected) => expect(holds).toEqual(expected));

  test('examples of identifiers are right by their check digits', () => {
    for (const rule of [uscc(), casNumber(), unNumber(), phone('电话', 'The phone'), identityNumber(), email('邮箱', 'The address')])
      expect(tried(rule, rule.example)).toBe(rule.example);
  });
});
