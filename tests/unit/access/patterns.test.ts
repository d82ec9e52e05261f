import { describe, expect, test } from '@jest/globals';
import { momentOf } from '../../../src/libraries/cases/register/moments.js';
import { yuanOf } from '../../../src/libraries/cases/register/yuan.js';
import { amendmentsIn } from '../../../src/libraries/plans/regulations/amendments.js';
import { familyOf } from '../../../src/libraries/plans/regulations/family.js';
import { completeRow } from '../../../src/libraries/plans/regulations/text.js';
import { splitArticles } from '../../../src/libraries/plans/text/articles.js';
import { headingKey, isContentsTitle, isFurniture, plainLine, textLines } from '../../../src/libraries/plans/text/lines.js';
import { splitSections } from '../../../src/libraries/plans/text/sections.js';
import { parseKey } from '../../../src/access/keys.js';
import { parseNetwork, plainAddress } from '../../../src/access/networks.js';
import { chooseLanguage } from '../../../src/platform/language.js';
import { isDateTime } from '../../../src/platform/scalars.js';
import { parseGlobalId } from '../../../src/reading/globalId.js';
import { email } from '../../../src/records/identifiers.js';
import { pointOf } from '../../../src/records/place.js';

/** What each function reads, whatever a caller sends. */
const readers: Record<string, (text: string) => unknown> = {
  'sections of a plan': splitSections,
  'articles of a regulation': splitArticles,
  'lines of a document': textLines,
  'a plain line': plainLine,
  'the key of a heading': headingKey,
  'the furniture of a page': isFurniture,
  'the title of a table of contents': isContentsTitle,
  'the family of a regulation': (text) => familyOf(text, text),
  'the number of an article': (text) => completeRow({ number: text }),
  'amendments in a history': (text) => amendmentsIn(`2020年1月1日${text}`),
  'a moment': momentOf,
  'an amount': yuanOf,
  'an e-mail address': email('', '').parse,
  'a point': (text) => pointOf(text),
  'a key': parseKey,
  'a network': parseNetwork,
  'an address': plainAddress,
  'a language': (text) => chooseLanguage(text, 'zh-CN'),
  'an instant': isDateTime,
  'a global id': parseGlobalId,
};

const repeated = [
  ' ',
  '\u3000',
  '\t',
  '.',
  '·',
  '-',
  '#',
  '# ',
  '[',
  '[a](#',
  '(',
  '0',
  '9',
  '第',
  '第1',
  '附',
  '附录 ',
  '一',
  '>',
  ',',
  '@',
  'a.',
  'a@',
  '：',
  '日 ',
  '2020-',
];
const around: readonly (readonly [string, string])[] = [
  ['', ''],
  ['1', '!'],
  ['第1', '\0'],
  ['附录', '\0'],
  ['中', '\0'],
  ['1.', '万'],
  ['119', 'x'],
  ['a@', ' '],
  ['GB ', 'x'],
];
const characters = 100_000;
/** Patterns that go back need minutes and more for such a text; what is left here is a guard against hanging, not a measurement. */
const longestSeconds = 30;

describe('no text, however made, keeps the hub from reading', () => {
  test.each(Object.entries(readers))('%s', (_name, read) => {
    const began = performance.now();
    for (const part of repeated)
      for (const [before, behind] of around) {
        const text = `${before}${part.repeat(Math.ceil(characters / part.length))}${behind}`;
        try {
          read(text);
        } catch {
          // a text that is refused was read
        }
        const seconds = (performance.now() - began) / 1000;
        if (seconds > longestSeconds) throw new Error(`${seconds} s, the last with ${JSON.stringify([before, part, behind])}`);
      }
    expect(performance.now() - began).toBeLessThan(longestSeconds * 1000);
  });
});
