import { expect, test } from '@jest/globals';
import { splitSections } from '../../../../src/libraries/plans/text/sections.js';

const shown = (text: string) =>
  splitSections(text).map(({ number, heading, depth, parentPosition, text: own }) => [number, heading, depth, parentPosition, own]);

test('dotted numbers make a tree', () => {
  expect(shown('某预案\n1 总则\n1.1 目的\n为了安全。\n2 组织\n2.1 指挥部\n2.1.1 职责\n统一指挥。\n2.2 专家组\n提供咨询。')).toEqual([
    [null, '', 0, null, '某预案'],
    ['1', '总则', 1, null, ''],
    ['1.1', '目的', 2, 2, '为了安全。'],
    ['2', '组织', 1, null, ''],
    ['2.1', '指挥部', 2, 4, ''],
    ['2.1.1', '职责', 3, 5, '统一指挥。'],
    ['2.2', '专家组', 2, 4, '提供咨询。'],
  ]);
});

test('the contents are left out, and the headings they repeat stay once', () => {
  const body = '1 总则\n1.1 目的\n甲。\n2 附则\n乙。';
  const plain = shown(`某预案\n${body}`);
  expect(shown(`某预案\n目 录\n1 总则\n1.1 目的\n2 附则\n${body}`)).toEqual(plain);
  expect(shown(`某预案\n目录\n1 总则……1\n1.1 目的……1\n2 附则……3\n${body}`)).toEqual(plain);
  expect(shown(`某预案\n1 总则\n1.1 目的\n2 附则\n${body}`)).toEqual(plain);
});

test('Chinese numbers and chapters nest in the order in which they come', () => {
  expect(
    splitSections('第一章 总则\n一、目的\n（一）依据\n甲。\n二、范围\n乙。\n第二章 附则\n丙。').map(({ depth, path }) => [depth, path]),
  ).toEqual([
    [1, '第一章 总则'],
    [2, '第一章 总则 / 一、目的'],
    [3, '第一章 总则 / 一、目的 / （一）依据'],
    [2, '第一章 总则 / 二、范围'],
    [1, '第二章 附则'],
  ]);
});

test('a Markdown title is that of the text before the first heading', () => {
  expect(shown('# 国家总体应急预案\n2025年印发。\n**1　总则**\n正文。')).toEqual([
    [null, '国家总体应急预案', 0, null, '2025年印发。'],
    ['1', '总则', 1, null, '正文。'],
  ]);
});

test('Markdown headings without numbers nest by their marks', () => {
  expect(shown('# 一级\n## 二级\n甲\n## 又二级\n乙')).toEqual([
    [null, '一级', 0, null, ''],
    [null, '二级', 1, null, '甲'],
    [null, '又二级', 1, null, '乙'],
  ]);
});

test('numbered paragraphs are sections with their own text', () => {
  expect(shown('1 等级\n1.1 国家级（Ⅰ级）：两个以上省出现应急状态，由国家响应。\n1.2 省级政府可以研究制订以下等级，并报备案。')).toEqual([
    ['1', '等级', 1, null, ''],
    ['1.1', '国家级（Ⅰ级）', 2, 1, '两个以上省出现应急状态，由国家响应。'],
    ['1.2', '', 2, 1, '省级政府可以研究制订以下等级，并报备案。'],
  ]);
});

test('items of a list, dates and amounts are text', () => {
  expect(shown('1 措施\n（1）疏散；\n（2）封控。\n2005年6月发布\n24小时值守\n3.5%的费用')).toEqual([
    ['1', '措施', 1, null, '（1）疏散；\n（2）封控。\n2005年6月发布\n24小时值守\n3.5%的费用'],
  ]);
});

test('a text without headings is one section, an empty one none', () => {
  expect(shown('一段话。')).toEqual([[null, '', 0, null, '一段话。']]);
  expect(splitSections('')).toEqual([]);
});
