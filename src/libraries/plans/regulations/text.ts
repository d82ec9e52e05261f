import { createHash } from 'node:crypto';
import type { Values } from '../../../records/kind.js';
import { longestRow } from '../text/articles.js';
import { numeralValue } from '../text/numerals.js';

/** Texts of fewer signs are not compared: short forms are the same by chance. */
const leastCompared = 100;

/** What follows from the rows of a regulation's text: counts, and the fingerprint by which the same text is known again. */
export function aboutText(rows: readonly Values[]): { articleCount: number; characterCount: number; textHash: string | null } {
  const whole = rows.map(({ number, text }) => `${(number as string | null) ?? ''}${text as string}`).join('');
  const signs = whole.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return {
    articleCount: rows.filter((row, index) => row['kind'] === 'ARTICLE' && !goesOn(row, rows[index - 1])).length,
    characterCount: rows.reduce((sum, { number, text }) => sum + ((number as string | null) ?? '').length + (text as string).length, 0),
    textHash: signs.length < leastCompared ? null : createHash('sha256').update(signs).digest('hex'),
  };
}

/** True for a row that goes on with a long article, which stands in several rows of one number. */
const goesOn = (row: Values, before: Values | undefined): boolean =>
  before !== undefined &&
  row['number'] !== null &&
  row['number'] === before['number'] &&
  (before['text'] as string).length > longestRow / 2;

/** Gives rows that came without a kind or a number in figures what follows from their printed number. */
export function completeRow(row: Values): Values {
  const number = row['number'] as string | null;
  const printed = number === null || number.length > 100 ? null : /^第\s*(.+?)\s*条/.exec(number);
  const kind = row['kind'] ?? (number === null ? 'PREAMBLE' : printed ? 'ARTICLE' : /^附/.test(number) ? 'APPENDIX' : 'CLAUSE');
  const ordinal = row['ordinal'] ?? (number === null ? null : numeralValue(printed?.[1] ?? number.replace(/^附[录件表]/, '')));
  return { ...row, kind, ordinal };
}
