import { describe, expect, test } from '@jest/globals';
import { parseMapping, plainMapping, type Mapping } from '../../../src/exchange/mapping.js';
import { planColumns } from '../../../src/exchange/plan.js';
import { recordOf, roundedTo } from '../../../src/exchange/recordOf.js';
import { subjectNamed, subjects } from '../../../src/exchange/subjects.js';

const materials = subjectNamed('materials').kind;
const mapping = (given: object): Mapping => parseMapping(JSON.stringify(given), materials);
const plan = (columns: string[], given: object = {}, ignore = false) =>
  planColumns(materials, mapping(given), new Map(columns.map((column) => [column, 1])), ignore);
const record = (given: object, cells: Record<string, unknown>) =>
  recordOf(plan(Object.keys(cells), given, true), { row: 2, cells: new Map(Object.entries(cells)), faults: [] });

describe('columns', () => {
  test('by field name, Chinese label, or mapping', () => {
    expect(
      Object.fromEntries(plan(['编码', 'NAME', '计量单位*', ' 重量（千克） ', 'Länge'], { columns: { Länge: 'lengthCm' } }).fieldOf),
    ).toEqual({ 编码: 'code', NAME: 'name', '计量单位*': 'unit', ' 重量（千克） ': 'weightKg', Länge: 'lengthCm' });
  });

  test('labels of each kind are told apart', () => {
    for (const { kind } of Object.values(subjects)) {
      const names = Object.entries(kind.fields).flatMap(([field, { label }]) => [field.toLowerCase(), label.zh]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('columns that fill nothing are refused unless ignored or empty', () => {
    expect(() => plan(['code', 'colour'])).toThrow(/没有对应的字段：colour[\s\S]*--ignore-unknown/);
    expect(plan(['code', 'colour'], {}, true).ignored).toEqual(['colour']);
    expect(plan(['code', 'colour'], { unknown: 'ignore' }).ignored).toEqual(['colour']);
    expect(plan(['code', 'colour'], { columns: { colour: null } }).ignored).toEqual([]);
    expect(
      planColumns(
        materials,
        plainMapping,
        new Map([
          ['code', 3],
          ['Lat', 0],
        ]),
        false,
      ).ignored,
    ).toEqual([]);
    expect(() => plan(['x', 'y'], {}, true)).toThrow(/没有对应的字段/);
  });

  test('two columns for one field are refused; a mapping decides', () => {
    expect(() => plan(['code', '编码'])).toThrow(/都对应字段 code/);
    expect(Object.fromEntries(plan(['Name', 'Item'], { columns: { Item: 'name' } }, true).fieldOf)).toEqual({ Item: 'name' });
  });

  test('a mapping that names columns the file lacks is refused', () => {
    expect(() => plan(['code'], { columns: { Naem: 'name' } })).toThrow(/在文件里没有：Naem/);
    expect(() => plan(['code'], { derived: { name: { from: ['gone'] } } })).toThrow(/在文件里没有：gone/);
  });
});

describe('mapping files', () => {
  test.each([
    ['{', /不是有效的 JSON/],
    ['{"colums":{}}', /colums/],
    ['{"columns":{"a":"nosuch"}}', /没有字段“nosuch”/],
    ['{"columns":{"a":"unit"},"constants":{"unit":"件"}}', /有两个来源/],
    ['{"derived":{"code":{"from":[]}}}', /derived.code.from/],
    ['{"unknown":"maybe"}', /unknown/],
  ])('%s is refused', (text, sentence) => expect(() => parseMapping(text, materials)).toThrow(sentence));
});

describe('records', () => {
  test('values, constants, blanks, rounding', () => {
    expect(
      record({ columns: { kg: 'weightKg' }, values: { weightKg: { '0': null } }, constants: { unit: '件' } }, { code: 'A', kg: '0' })
        .record,
    ).toEqual({ code: 'A', unit: '件', weightKg: null });
    expect(record({ columns: { kg: 'weightKg' }, values: { weightKg: { '0': null } } }, { code: 'A', kg: '0.5' }).record).toEqual({
      code: 'A',
      weightKg: 0.5,
    });
    expect(record({ round: { weightKg: 2 } }, { code: 'A', weightKg: '15.59395833' })).toMatchObject({
      record: { weightKg: 15.59 },
      rounded: 1,
    });
  });

  test('derived codes are the same whenever the cells are, whatever their case and blanks', () => {
    const code = (warehouse: string, item: string) =>
      record(
        { derived: { code: { from: ['w', 'i'], prefix: 'NROC-', normalize: ['trim', 'upper', 'collapse'], hash: true } } },
        { w: warehouse, i: item },
      ).record['code'];
    expect(code('NROC Warehouse B ', 'Tent')).toBe(code('NROC WAREHOUSE  B', ' tent'));
    expect(code('a', 'bc')).not.toBe(code('ab', 'c'));
    expect(code('a', 'b')).toMatch(/^NROC-[0-9A-F]{16}$/);
    expect(record({ derived: { code: { from: ['w'], prefix: 'D-', normalize: ['trim', 'upper'] } } }, { w: ' x y ' }).record['code']).toBe(
      'D-X Y',
    );
    expect(record({ derived: { code: { from: ['w', 'i'] } } }, { w: '1', i: '2' }).record['code']).toBe('1-2');
  });

  test('faults of ignored columns do not count', () => {
    const of = (column: string) =>
      recordOf(plan(['code', 'other'], {}, true), {
        row: 2,
        cells: new Map([['code', 'A']]),
        faults: [{ column, code: 'CELL_ERROR', sentence: { zh: '', en: '' } }],
      }).faults.length;
    expect([of('code'), of('other')]).toEqual([1, 0]);
  });

  test.each([
    ['3.645', 2, '3.65'],
    ['-0.005', 2, '-0.01'],
    ['0.004', 2, '0.00'],
    ['9.999', 2, '10.00'],
    ['1,234.567', 1, '1234.6'],
    ['12.5', 0, '13'],
    ['abc', 2, 'abc'],
    [1.005, 2, 1.01],
    ['7', 2, '7'],
  ])('%s to %i decimals is %s', (value, decimals, expected) => expect(roundedTo(value, decimals)).toBe(expected));
});
