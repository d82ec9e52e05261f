import { date, type FieldRule } from '../../../records/fields.js';
import { numeralCharacters, numeralValue } from '../text/numerals.js';

const written = new RegExp(`^([${numeralCharacters}]{4})年([${numeralCharacters}]{1,3})月([${numeralCharacters}]{1,3})日$`);

/** A day as documents print it, 二〇〇五年六月十一日 too, as YYYY-MM-DD; anything else is left as it is. */
export function plainDay(value: unknown): unknown {
  const parts = typeof value === 'string' ? written.exec(value.replace(/[\sＯ○]/g, (blank) => (/\s/.test(blank) ? '' : '〇'))) : null;
  if (!parts) return value;
  const [year, month, day] = parts.slice(1).map((part) => numeralValue(part));
  if (year == null || month == null || day == null) return value;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** A day in the life of a document, in every form that a date takes and in Chinese numerals. */
export function day(zh: string, en: string): FieldRule {
  const rule = date(zh, en);
  return { ...rule, parse: (value) => rule.parse(plainDay(value)) };
}
