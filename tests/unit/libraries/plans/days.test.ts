import { expect, test } from '@jest/globals';
import { plainDay } from '../../../../src/libraries/plans/versions/days.js';
import { outlined } from '../../../../src/libraries/plans/versions/sections/outline.js';

test.each([
  ['二〇〇五年六月十一日', '2005-06-11'],
  ['二○二五年十二月三十一日', '2025-12-31'],
  ['二零二四年一月二十日', '2024-01-20'],
  ['2024年3月1日', '2024-03-01'],
  ['２０２４年３月１日', '2024-03-01'],
  ['二〇〇五 年 六 月 十一 日', '2005-06-11'],
  ['2024-03-01', '2024-03-01'],
  ['二〇〇五年六月', '二〇〇五年六月'],
  ['不详', '不详'],
])('%s is read as %s', (text, day) => {
  expect(plainDay(text)).toBe(day);
});

test('sections given one by one get depth, path and the section above', () => {
  const given = [
    { heading: '前言', depth: 0 },
    { number: '1', heading: '总则' },
    { number: '1.1', heading: '目的' },
    { number: '1.1.1', text: '无标题' },
    { number: '2', heading: '响应' },
    { heading: '附件', depth: 3 },
  ];
  expect(outlined(given).map(({ depth, path, parentPosition }) => [depth, path, parentPosition])).toEqual([
    [0, '前言', null],
    [1, '1 总则', null],
    [2, '1 总则 / 1.1 目的', 2],
    [3, '1 总则 / 1.1 目的 / 1.1.1', 3],
    [1, '2 响应', null],
    [3, '2 响应 / 附件', 5],
  ]);
});
