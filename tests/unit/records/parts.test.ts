import { describe, expect, test } from '@jest/globals';
import { reference, text } from '../../../src/records/fields.js';
import { checkFields, type RecordKind } from '../../../src/records/kind.js';
import { part, placeOf, shownItems } from '../../../src/records/parts.js';

const place = part('住址', 'the home', {
  table: 'home',
  owner: 'person_id',
  items: {
    street: text('街道', 'The street', 10, { personal: true }),
    city: reference('城市', 'city', { entity: 'City', table: 'city', prefix: 'cty', schemes: false }),
    note: text('备注', 'The note', 10),
  },
  key: [],
  most: 1,
  single: true,
  inCell: ['street', 'city', 'note'],
});
const kind = {
  subject: 'people',
  label: { zh: '人', en: 'person' },
  view: () => undefined as never,
  fields: { home: place },
} as RecordKind;
const checked = (home: unknown) => {
  const { values, faults } = checkFields(kind, { home }, true);
  return {
    home: values['home'],
    faults: faults.map(({ path, code, sentence, value }) => ({ at: `${path.join('.')} ${code}`, sentence, value })),
  };
};

describe('a single part', () => {
  test('is given as an object and holds what is given, no more', () => {
    expect(checked({ street: ' 甲路 ' })).toEqual({ home: [{ street: '甲路' }], faults: [] });
    expect(checked({ street: null, note: '' })).toEqual({ home: [{ street: null, note: null }], faults: [] });
    expect(checked({})).toEqual({ home: [{}], faults: [] });
    expect(checked(null)).toEqual({ home: null, faults: [] });
  });

  test('is given in a cell by its values in order, without those that are missing at the end', () => {
    expect(checked('甲路*LYG').home).toEqual([{ street: '甲路', city: 'LYG' }]);
    expect(checked('甲路**乙').home).toEqual([{ street: '甲路', city: null, note: '乙' }]);
    expect(checked(7).home).toEqual([{ street: '7' }]);
    expect(checked('甲路;乙路').faults.map(({ at }) => at)).toEqual(['home TOO_MANY']);
  });

  test('tells its faults by the property, without a number, and personal values not at all', () => {
    expect(checked({ street: '一二三四五六七八九十一', note: '一二三四五六七八九十二', more: 1 }).faults).toEqual([
      {
        at: 'home.more UNKNOWN_FIELD',
        sentence: { zh: '住址的字段“more”不存在', en: 'Of the home: there is no field named "more".' },
        value: undefined,
      },
      {
        at: 'home.street TOO_LONG',
        sentence: { zh: '住址的街道最多 10 个字符，现有 11 个', en: 'Of the home: the street has at most 10 characters, not 11.' },
        value: undefined,
      },
      {
        at: 'home.note TOO_LONG',
        sentence: { zh: '住址的备注最多 10 个字符，现有 11 个', en: 'Of the home: the note has at most 10 characters, not 11.' },
        value: '一二三四五六七八九十二',
      },
    ]);
  });

  test.each([[[]], [['甲路']], [true], [[{ street: '甲路' }]]])('is no list and no plain value: %j', (given) => {
    expect(checked(given).faults).toEqual([
      { at: 'home NOT_A_RECORD', sentence: { zh: '住址应为对象', en: 'The home should be an object.' }, value: undefined },
    ]);
  });

  test('is shown as an object of what is given, personal values hidden', () => {
    expect(shownItems(place.part!, [{ street: '甲路', city: 7 }])).toEqual({ street: '***', city: 'cty_7' });
    expect(shownItems(place.part!, [{ street: null }])).toEqual({ street: null });
    expect(shownItems(place.part!, [])).toBeNull();
    expect(placeOf('home', place.part!, 0, 'street')).toEqual(['home', 'street']);
    expect(placeOf('homes', { ...place.part!, single: false }, 2, 'street')).toEqual(['homes', '2', 'street']);
  });
});
