import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const refuse = (zh: string, en: string) => new GraphQLError(en, { extensions: { code: 'BAD_USER_INPUT', sentence: { zh, en } } });

function scalar(
  name: string,
  description: string,
  specifiedByURL: string | undefined,
  parse: (value: unknown) => unknown,
  numbers = false,
): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    description,
    ...(specifiedByURL && { specifiedByURL }),
    serialize: (value) => (value instanceof Date ? value.toISOString() : value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING || (numbers && (node.kind === Kind.INT || node.kind === Kind.FLOAT))) return parse(node.value);
      throw refuse(`${name} 应写成带引号的文本`, `${name} is written as text in quotes.`);
    },
  });
}

const dateTimeForm = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d{1,6})?([Zz]|[+-]\d\d:\d\d)$/;
const dateForm = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether the text is a day of the Gregorian calendar, written YYYY-MM-DD, in the years 0001 to 9999. */
export function isDate(text: string): boolean {
  const match = dateForm.exec(text);
  if (!match || match[1] === '0000') return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the text is an instant by RFC 3339, with an offset and at most microseconds. */
export function isDateTime(text: string): boolean {
  const match = dateTimeForm.exec(text);
  if (!match || !isDate(text.slice(0, 10))) return false;
  const offset = match[8]!;
  const offsetFits = offset.length === 1 || (Number(offset.slice(1, 3)) < 16 && Number(offset.slice(4)) < 60);
  return Number(match[4]) < 24 && Number(match[5]) < 60 && Number(match[6]) < 60 && offsetFits;
}

export const DateTimeScalar = scalar(
  'DateTime',
  '日期时间 — An instant by RFC 3339 with an offset, to the microsecond; answers are written at +08:00. Example: 2026-11-23T08:00:00+08:00.',
  'https://datatracker.ietf.org/doc/html/rfc3339',
  (value) => {
    if (typeof value === 'string' && isDateTime(value)) return value;
    throw refuse(
      'DateTime 应为带时区的时间，如 2026-11-23T08:00:00+08:00',
      'DateTime is an instant with an offset, such as 2026-11-23T08:00:00+08:00.',
    );
  },
);

export const PartialDateTimeScalar = scalar(
  'PartialDateTime',
  '日期时间或部分日期 — An instant by RFC 3339 with an offset, or, where only that is known, a day YYYY-MM-DD, a month YYYY-MM or a year YYYY in Beijing time.',
  undefined,
  (value) => {
    if (typeof value === 'string' && (isDateTime(value) || isDate(`${value}${'-01-01'.slice(value.length - 4)}`))) return value;
    throw refuse(
      'PartialDateTime 应为带时区的时间，或日期 2026-11-23、月份 2026-11、年份 2026',
      'PartialDateTime is an instant with an offset, or a day 2026-11-23, a month 2026-11 or a year 2026.',
    );
  },
);

export const DateScalar = scalar(
  'Date',
  '日期 — A day, written YYYY-MM-DD, in Beijing time where a day needs one.',
  'https://datatracker.ietf.org/doc/html/rfc3339#section-5.6',
  (value) => {
    if (typeof value === 'string' && isDate(value)) return value;
    throw refuse('Date 应写成 YYYY-MM-DD，如 2026-11-23', 'Date is written YYYY-MM-DD, such as 2026-11-23.');
  },
);

export const DecimalScalar = scalar(
  'Decimal',
  '十进制数 — An exact decimal number as text, such as "1234.50"; used for money, so that no digit is lost.',
  undefined,
  (value) => {
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
    if (typeof text === 'string' && /^-?\d{1,14}(\.\d{1,6})?$/.test(text)) return text;
    throw refuse('Decimal 应为十进制数文本，如 "1234.50"', 'Decimal is a decimal number as text, such as "1234.50".');
  },
  true,
);
