import { describe, expect, test } from '@jest/globals';
import { momentOf } from '../../../../src/libraries/cases/register/moments.js';
import { standingFigures } from '../../../../src/libraries/cases/register/figures.js';
import { centsOf, yuanFrom, yuanOf } from '../../../../src/libraries/cases/register/yuan.js';

describe('amounts', () => {
  test.each([
    ['3000万元', '30000000'],
    ['1.2亿', '120000000'],
    ['1.2亿元', '120000000'],
    ['0.000001万元', '0.01'],
    ['12.3456万', '123456'],
    ['1,234.5', '1234.5'],
    ['1，234 元', '1234'],
    ['0', '0'],
    ['007', '7'],
    ['99999999999999.99', '99999999999999.99'],
  ])('%s is %s yuan', (text, yuan) => expect(yuanOf(text)).toBe(yuan));

  test.each(['', '-1', '1.234', '1e6', '约 3 万', '3000吨', '万元', '100000000000000', '1000000亿', '0.0000001万元', 'NaN'])(
    '%s is none',
    (text) => expect(yuanOf(text)).toBeUndefined(),
  );

  test.each(['0.00', '0.05', '12.30', '99999999999999.99'])('%s is the same in cents', (text) =>
    expect(yuanFrom(centsOf(text))).toBe(text),
  );
});

describe('times', () => {
  test.each([
    ['2024-05-06T07:08:09Z', '2024-05-06T07:08:09Z', 'MINUTE'],
    ['2014年04月16日 02:31:52', '2014-04-16T02:31:52+08:00', 'MINUTE'],
    ['2008年04月05日01:09', '2008-04-05T01:09:00+08:00', 'MINUTE'],
    ['2008.06.13 05:10:00', '2008-06-13T05:10:00+08:00', 'MINUTE'],
    ['包头新闻网 发布时间： 2013年12月30日 10:24', '2013-12-30T10:24:00+08:00', 'MINUTE'],
    ['2014年03月31日 11:22:07 星期一', '2014-03-31T11:22:07+08:00', 'MINUTE'],
    ['2023年4月5日14时30分', '2023-04-05T14:30:00+08:00', 'MINUTE'],
    ['2014年1月2日14时左右', '2014-01-02T14:00:00+08:00', 'HOUR'],
    ['2007-7-26', '2007-07-26T00:00:00+08:00', 'DAY'],
    ['20070726', '2007-07-26T00:00:00+08:00', 'DAY'],
    ['日期：2014年3月13日', '2014-03-13T00:00:00+08:00', 'DAY'],
    ['2014年3月', '2014-03-01T00:00:00+08:00', 'MONTH'],
    ['2014/3', '2014-03-01T00:00:00+08:00', 'MONTH'],
    ['2014年', '2014-01-01T00:00:00+08:00', 'YEAR'],
    ['2014', '2014-01-01T00:00:00+08:00', 'YEAR'],
  ])('%s is %s, known to the %s', (text, at, precision) => expect(momentOf(text)).toEqual({ at, precision }));

  test.each([
    '',
    '今天',
    '2023-02-30',
    '2023-13',
    '2023-1-1 25:00',
    '2023-01-0114',
    '23-01-01',
    '2023-01-01T10:00+08',
    '2023年年',
    '99999',
  ])('%s is none', (text) => expect(momentOf(text)).toBeUndefined());
});

test('figures come from the most settled report, then the latest, number by number', () => {
  const report = (state: string, reportedAt: string, more: object) => ({ state, reportedAt, ...more });
  expect(standingFigures([])).toEqual({});
  expect(
    standingFigures([
      report('FOLLOW_UP', '2024-01-03T00:00:00Z', { deaths: 9, missing: 1 }),
      report('VERIFIED', '2024-01-02T00:00:00Z', { deaths: 3 }),
      report('VERIFIED', '2024-01-02T09:00:00+08:00', { deaths: 4, evacuated: null }),
      report('FLASH', '2024-01-04T00:00:00Z', { missing: 8, trapped: 0 }),
    ]),
  ).toEqual({ figureState: 'VERIFIED', deaths: 4, missing: 1, trapped: 0 });
});
