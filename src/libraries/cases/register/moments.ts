import { isDateTime } from '../../../platform/scalars.js';
import { custom, FieldFault, type FieldRule } from '../../../records/fields.js';

export const precisions = ['MINUTE', 'HOUR', 'DAY', 'MONTH', 'YEAR'] as const;
export type Precision = (typeof precisions)[number];

/** An instant and how exactly it is known; what is not known is the beginning of the hour, day, month or year in Beijing time. */
export interface Moment {
  at: string;
  precision: Precision;
}

const before = /^[^\d]{1,40}[:：]\s*/;
const behind = /\s*(?:左右|许|前后)?\s*(?:星期[一二三四五六日天]|周[一二三四五六日天])?$/;
const form =
  /^(\d{4})(?:年$|$|(?:年|[-/.])(\d{1,2})(?:月$|$|(?:月|[-/.])(\d{1,2})(?:日?$|(?:日\s*|[Tt]|\s+)(\d{1,2})(?:[时点]$|(?:[:：时点])(\d{1,2})(?:分?$|(?:[:：分])(\d{1,2})秒?$)))))$/;

/** Reads a time as people write it: RFC 3339, or a year, month, day, hour or minute in digits; without an offset it is Beijing time. Undefined when it is none of these. */
export function momentOf(given: string): Moment | undefined {
  const text = given.trim();
  if (text.length > 100) return undefined;
  if (isDateTime(text)) return { at: text, precision: 'MINUTE' };
  const plain = text.replace(before, '').replace(behind, '');
  const match = form.exec(plain.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1);
  const two = (part: string | undefined, otherwise: string) => (part ?? otherwise).padStart(2, '0');
  const at = `${year}-${two(month, '01')}-${two(day, '01')}T${two(hour, '00')}:${two(minute, '00')}:${two(second, '00')}+08:00`;
  if (!isDateTime(at)) return undefined;
  return { at, precision: minute ? 'MINUTE' : hour ? 'HOUR' : day ? 'DAY' : month ? 'MONTH' : 'YEAR' };
}

function read(value: unknown): Moment {
  const moment = typeof value === 'string' || typeof value === 'number' ? momentOf(String(value)) : undefined;
  if (!moment)
    throw new FieldFault('NOT_AN_INSTANT', {
      zh: '应为时间或日期，如 2026-11-23T08:00:00+08:00、2026-11-23 08:00（北京时间）或 2026-11-23',
      en: 'should be a time or a day, such as 2026-11-23T08:00:00+08:00, 2026-11-23 08:00 (Beijing time) or 2026-11-23',
    });
  const year = Number(moment.at.slice(0, 4));
  if (year < 1900 || year > 2200)
    throw new FieldFault('OUT_OF_RANGE', { zh: '应在 1900 年到 2200 年之间', en: 'should lie in the years 1900 to 2200' });
  return moment;
}

/** When a case occurred: an instant, or only a day, a month or a year. */
export const occurrence = (zh: string, en: string): FieldRule =>
  custom(zh, en, read, { required: true, spread: ({ at }: Moment) => ({ occurredAt: at }), properties: ['occurredAt'] });

function atLeastADay(value: unknown): Moment {
  const moment = read(value);
  if (moment.precision === 'MONTH' || moment.precision === 'YEAR')
    throw new FieldFault('NOT_AN_INSTANT', {
      zh: '应至少写到日，如 2026-11-23',
      en: 'should name at least the day, such as 2026-11-23',
    });
  return moment;
}

/** An instant; a day alone is its beginning in Beijing time. */
export const instant = (zh: string, en: string, { required = false }: { required?: boolean } = {}): FieldRule =>
  custom(zh, en, (value) => atLeastADay(value).at, { required });

/** An instant at which something ended; a day alone is its last second in Beijing time. */
export const ending = (zh: string, en: string): FieldRule =>
  custom(zh, en, (value) => {
    const { at, precision } = atLeastADay(value);
    return precision === 'DAY' ? at.replace('T00:00:00', 'T23:59:59') : at;
  });

/** The milliseconds of an instant, as text or as the database gives it. */
export const milliseconds = (value: unknown): number => new Date(value as string | Date).getTime();
