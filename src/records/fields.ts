import { isDate, isDateTime } from '../platform/scalars.js';
import type { Sentence } from '../platform/language.js';
import type { FaultCode } from './faults.js';
import type { Part } from './parts.js';

/** What is wrong with one value, in both languages, with a code for programs. */
export class FieldFault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly sentence: Sentence,
  ) {
    super(sentence.en);
  }
}

const fault = (code: FaultCode, zh: string, en: string) => new FieldFault(code, { zh, en });

/** What a field takes, as data: templates, guides and forms are made of it; nothing is checked by it. */
export type ValueForm =
  | { kind: 'text'; longest?: number; formed?: Sentence }
  | { kind: 'number'; above?: number; least?: number; most: number; decimals: number }
  | { kind: 'choice'; names: readonly string[]; words: Readonly<Record<string, string>> }
  | { kind: 'money' | 'boolean' | 'date' | 'dateTime' | 'reference' | 'list' };

/** How one field of an input is checked, whether it came typed by GraphQL or as text from a file. */
export interface FieldRule {
  /** Names of the field in files, beside its name in the API. */
  label: Sentence;
  required: boolean;
  /** Holds personal data: its value is never repeated in an error. */
  personal: boolean;
  /** The value to store; throws a FieldFault. Never called with null, undefined or an empty text. */
  parse: (value: unknown) => unknown;
  /** What the field takes; text when left out. */
  holds?: ValueForm;
  /** A value that the field takes, as a file would hold it. */
  example?: string;
  /** The record that the value names. */
  reference?: Reference;
  /** Columns that the value fills, when they are not the one of the same name. */
  spread?: (value: never) => Record<string, unknown>;
  /** The items that the field holds, in a table of their own. */
  part?: Part;
  /** Properties that are cleared with the field, when they are not the one of the same name. */
  properties?: readonly string[];
}

/** What a reference field points to: an entity, found by the code, by scheme:code, or by global id. */
export interface Reference {
  entity: string;
  table: string;
  prefix: string;
  schemes: boolean;
}

interface About {
  required?: boolean;
  personal?: boolean;
  example?: string;
}

/** A value as text; empty for objects and lists, which no rule below takes. */
const written = (value: unknown): string => (typeof value === 'object' && value !== null ? '' : String(value)).trim();

const rule = (
  zh: string,
  en: string,
  parse: (value: unknown) => unknown,
  holds: ValueForm,
  { required = false, personal = false, example }: About = {},
): FieldRule => ({ label: { zh, en }, required, personal, parse, holds, ...(example !== undefined && { example }) });

/** Text of 1 to `longest` characters, without leading or trailing blanks; a form may be asked for. */
export function text(zh: string, en: string, longest: number, about: About & { form?: RegExp; formed?: Sentence } = {}): FieldRule {
  return rule(
    zh,
    en,
    (value) => {
      if (typeof value !== 'string' && typeof value !== 'number') throw fault('NOT_TEXT', '应为文本', 'should be text');
      const given = String(value).trim();
      if (given === '') throw fault('REQUIRED', '不能为空', 'cannot be empty');
      if (given.includes('\0') || !given.isWellFormed())
        throw fault(
          'BAD_CHARACTERS',
          '含有无法存储的字符（空字符或不完整的字符）',
          'holds characters that cannot be stored (NUL or half a surrogate pair)',
        );
      if (given.length > longest)
        throw fault(
          'TOO_LONG',
          `最多 ${longest} 个字符，现有 ${given.length} 个`,
          `has at most ${longest} characters, not ${given.length}`,
        );
      if (about.form && !about.form.test(given))
        throw new FieldFault('BAD_FORM', about.formed ?? { zh: '格式不正确', en: 'has the wrong form' });
      return given;
    },
    { kind: 'text', longest, ...(about.formed && { formed: about.formed }) },
    about,
  );
}

/** Text that a test brings into the one form in which it is kept; undefined by the test is a fault. */
export const checked = (
  zh: string,
  en: string,
  test: (text: string) => string | undefined,
  formed: Sentence,
  about: About = {},
): FieldRule =>
  rule(
    zh,
    en,
    (value) => {
      const given = test(written(value));
      if (given === undefined) throw new FieldFault('BAD_FORM', formed);
      return given;
    },
    { kind: 'text', formed },
    about,
  );

/** A number between two bounds, with at most so many decimals. */
export function number(
  zh: string,
  en: string,
  {
    above,
    least,
    most = 9_999_999_999_999,
    decimals = 3,
    ...about
  }: About & { above?: number; least?: number; most?: number; decimals?: number },
): FieldRule {
  return rule(
    zh,
    en,
    (value) => {
      const given =
        typeof value === 'string' && /^\s*[-+]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?([eE][-+]?\d{1,3})?\s*$/.test(value)
          ? Number(value.replaceAll(',', ''))
          : value;
      if (typeof given !== 'number' || !Number.isFinite(given)) throw fault('NOT_A_NUMBER', '应为数字', 'should be a number');
      if (above !== undefined && given <= above) throw fault('OUT_OF_RANGE', `应大于 ${above}`, `should be above ${above}`);
      if (least !== undefined && given < least) throw fault('OUT_OF_RANGE', `不能小于 ${least}`, `cannot be below ${least}`);
      if (given > most) throw fault('OUT_OF_RANGE', `不能大于 ${most}`, `cannot be above ${most}`);
      // what is left of a sum of decimals in binary, such as 0.30000000000000004, is no further decimal
      const rounded = Number(given.toFixed(decimals));
      if (Math.abs(rounded - given) > Math.abs(given) * Number.EPSILON * 4)
        throw fault(
          'TOO_PRECISE',
          decimals === 0 ? '应为整数' : `最多 ${decimals} 位小数`,
          decimals === 0 ? 'should be a whole number' : `has at most ${decimals} decimals`,
        );
      return rounded;
    },
    { kind: 'number', ...(above !== undefined && { above }), ...(least !== undefined && { least }), most, decimals },
    about,
  );
}

/** An amount of money as decimal text, 0 or more, with at most two decimals. */
export const money = (zh: string, en: string, about: About = {}): FieldRule =>
  rule(
    zh,
    en,
    (value) => {
      const given =
        typeof value === 'number' && Number.isFinite(value)
          ? String(value)
          : typeof value === 'string'
            ? value.trim().replaceAll(',', '')
            : '';
      if (!/^\d{1,14}(\.\d{1,6})?$/.test(given))
        throw fault('NOT_MONEY', '应为不小于 0 的金额，如 1234.50', 'should be an amount of 0 or more, such as 1234.50');
      if (!/^\d+(\.\d{1,2}0*)?$/.test(given)) throw fault('TOO_PRECISE', '金额最多 2 位小数', 'has at most 2 decimals');
      return given;
    },
    { kind: 'money' },
    about,
  );

const yes = new Set(['true', 'yes', 'y', '1', '是', '对', '√']);
const no = new Set(['false', 'no', 'n', '0', '否', '不', '×']);

/** Yes or no, also as 是 / 否 or the like in files. */
export const boolean = (zh: string, en: string, about: About = {}): FieldRule =>
  rule(
    zh,
    en,
    (value) => {
      if (typeof value === 'boolean') return value;
      const given = written(value).toLowerCase();
      if (yes.has(given)) return true;
      if (no.has(given)) return false;
      throw fault('NOT_BOOLEAN', '应为 是 或 否', 'should be yes or no');
    },
    { kind: 'boolean' },
    about,
  );

/** A day, as YYYY-MM-DD, YYYY/M/D, YYYY.M.D, YYYYMMDD or YYYY年M月D日. */
export const date = (zh: string, en: string, about: About = {}): FieldRule =>
  rule(
    zh,
    en,
    (value) => {
      const given = value instanceof Date ? value.toISOString().slice(0, 10) : written(value);
      const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(given) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(given);
      const day = match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : given;
      if (!isDate(day))
        throw fault('NOT_A_DATE', '应为日期，写成 YYYY-MM-DD，如 2026-11-23', 'should be a day written YYYY-MM-DD, such as 2026-11-23');
      if (day < '1900-01-01' || day > '2200-12-31')
        throw fault('OUT_OF_RANGE', '日期应在 1900 年到 2200 年之间', 'should lie in the years 1900 to 2200');
      return day;
    },
    { kind: 'date' },
    about,
  );

/** An instant with an offset, by RFC 3339. */
export const dateTime = (zh: string, en: string, about: About = {}): FieldRule =>
  rule(
    zh,
    en,
    (value) => {
      const given = value instanceof Date ? value.toISOString() : written(value);
      if (!isDateTime(given))
        throw fault(
          'NOT_AN_INSTANT',
          '应为带时区的时间，如 2026-11-23T08:00:00+08:00',
          'should be an instant with an offset, such as 2026-11-23T08:00:00+08:00',
        );
      return given;
    },
    { kind: 'dateTime' },
    about,
  );

/** One of a closed list; files may also use the Chinese words. */
export const choice = (
  zh: string,
  en: string,
  names: readonly string[],
  words: Record<string, string> = {},
  about: About = {},
): FieldRule =>
  rule(
    zh,
    en,
    (value) => {
      const given = written(value);
      const name = (Object.hasOwn(words, given) && words[given]) || given.toUpperCase();
      if (names.includes(name)) return name;
      const known = names.map((each) => Object.keys(words).find((word) => words[word] === each) ?? each);
      throw fault('NOT_IN_LIST', `应为其中之一：${known.join('、')}`, `should be one of ${names.join(', ')}`);
    },
    { kind: 'choice', names, words },
    about,
  );

/** The code or global id of another record; codes of classifications are written scheme:code. */
export function reference(zh: string, en: string, target: Reference, about: About = {}): FieldRule {
  return {
    ...rule(
      zh,
      en,
      (value) => {
        const given = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
        if (given === '' || given.length > 200 || given.includes('\0') || !given.isWellFormed())
          throw fault('NOT_FOUND', `应为${zh}的编码或 id`, 'should be a code or an id');
        return given;
      },
      { kind: 'reference' },
      about,
    ),
    reference: target,
  };
}

/** A value whose meaning its own function decides. */
export const custom = (zh: string, en: string, parse: (value: unknown) => unknown, more: Partial<FieldRule> = {}): FieldRule => ({
  ...rule(zh, en, parse, { kind: 'text' }),
  ...more,
});
