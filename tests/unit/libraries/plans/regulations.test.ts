import { describe, expect, test } from '@jest/globals';
import { regulationsLibrary } from '../../../../seeds/demonstration/regulationsLibrary.js';
import { amendmentsIn } from '../../../../src/libraries/plans/regulations/amendments.js';
import { familyOf } from '../../../../src/libraries/plans/regulations/family.js';
import { circleFrom, successorOf, type Version } from '../../../../src/libraries/plans/regulations/succession.js';
import { aboutText } from '../../../../src/libraries/plans/regulations/text.js';

describe('families', () => {
  test.each([
    ['中华人民共和国突发事件应对法', '突发事件应对法'],
    ['突发事件应对法（2024年修订）', '突发事件应对法'],
    ['《中华人民共和国安全生产法》(2021修正)', '安全生产法'],
    ['中华人民共和国安全生产法2021年修正案', '安全生产法'],
    ['安全生产法（2014年8月31日修正）', '安全生产法'],
    ['生产安全事故应急预案管理办法（试行）', '生产安全事故应急预案管理办法'],
    ['上海市实施《中华人民共和国食品安全法》办法', '上海市实施中华人民共和国食品安全法办法'],
    ['关于修改《安全生产法》的决定', '关于修改安全生产法的决定'],
    ['GB/T 29639-2020 生产经营单位生产安全事故应急预案编制导则', 'GB 29639'],
    ['中华人民共和国', '中华人民共和国'],
    ['中国', '中国'],
    ['（2020修正）', '（2020修正）'],
  ])('%s belongs to %s', (title, family) => expect(familyOf(title)).toBe(family));

  test('of standards follow from the number', () => {
    expect(familyOf('生产安全事故分类', 'GB 6441—2025')).toBe('GB 6441');
    expect(familyOf('企业职工伤亡事故分类', 'GB 6441-1986')).toBe('GB 6441');
    expect(familyOf('突发事件应急预案管理办法', '国办发〔2024〕5号')).toBe('突发事件应急预案管理办法');
  });

  test('of the demonstration city are those that the hub tells', () => {
    const { regulations } = regulationsLibrary();
    expect(regulations.length).toBeGreaterThanOrEqual(150);
    expect(regulations.map(({ title, document_number }) => familyOf(title, document_number))).toEqual(
      regulations.map(({ family }) => family),
    );
  });
});

describe('succession', () => {
  const version = (id: number, day: string | null, named: number | null = null, family = 'F'): Version => ({
    id,
    code: `V${id}`,
    family,
    day,
    named,
  });

  test('goes to the next later day of the family; without a day there is none; the one that is named wins', () => {
    const family = [
      version(1, '2002-06-29'),
      version(2, '2021-06-10'),
      version(3, '2014-08-31'),
      version(4, null),
      version(5, '2014-08-31'),
    ];
    expect(family.map((one) => successorOf(one, family))).toEqual([3, null, 2, null, 2]);
    expect(successorOf(version(1, '2002-06-29', 9), family)).toBe(9);
  });

  test('in a circle names the chain from the version that closes it', () => {
    const all = [version(1, '2020-01-01'), version(2, '2021-01-01', 3), version(3, '2000-01-01', 1, 'G'), version(4, '2000-01-01', 2, 'H')];
    const byId = new Map(all.map((one) => [one.id, one]));
    const families = new Map(['F', 'G', 'H'].map((name) => [name, all.filter(({ family }) => family === name)]));
    expect(circleFrom(all[1]!, byId, families)).toEqual(['V2', 'V3', 'V1', 'V2']);
    // it leads into the circle and is no part of it
    expect(circleFrom(all[3]!, byId, families)).toBeNull();
  });
});

test('amendments are read from a history, the adoption left out', () => {
  expect(
    amendmentsIn(
      '1996年6月21日 第二十八次会议通过 | 2003年10月10日 《关于修改〈甲条例〉的决定》第一次修正 | 2018年2月30日 第二次修正\n没有日期的修正',
    ),
  ).toEqual([
    { amendedOn: '2003-10-10', title: '《关于修改〈甲条例〉的决定》第一次修正', documentNumber: null, amending: null },
    { amendedOn: null, title: '第二次修正', documentNumber: null, amending: null },
  ]);
});

test('the same text in another layout has the same fingerprint, a short one has none', () => {
  const long = '县级以上人民政府应当建立健全突发事件应急预案体系。'.repeat(6);
  const one = aboutText([{ kind: 'ARTICLE', number: '第一条', text: long }]);
  const other = aboutText([{ kind: 'ARTICLE', number: '第一条', text: long.replaceAll('。', ' .\n') }]);
  expect(one.textHash).toMatch(/^[0-9a-f]{64}$/);
  expect(other.textHash).toBe(one.textHash);
  expect(aboutText([{ kind: 'ARTICLE', number: '第一条', text: long.replace('县级', '市级') }]).textHash).not.toBe(one.textHash);
  expect(aboutText([{ kind: 'ARTICLE', number: '第一条', text: '略' }])).toEqual({ articleCount: 1, characterCount: 4, textHash: null });
});
