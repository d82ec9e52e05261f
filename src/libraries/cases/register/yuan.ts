import { custom, FieldFault, type FieldRule } from '../../../records/fields.js';

const places: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 万: 4, 亿元: 8, 亿: 8 };

/** An amount written with or without its unit (元, 万元, 亿元) as exact decimal yuan; undefined when it is no such amount or finer than a cent. */
export function yuanOf(given: string): string | undefined {
  if (given.length > 100) return undefined;
  const match = /^(\d+)(?:\.(\d+))?\s*(元|万元|万|亿元|亿)?$/.exec(given.replaceAll(/[,，]/g, '').trim());
  if (!match) return undefined;
  const shift = places[match[3] ?? '元']!;
  const decimals = (match[2] ?? '').padEnd(shift, '0');
  const whole = BigInt(match[1]! + decimals.slice(0, shift)).toString();
  const cents = decimals.slice(shift).replace(/0+$/, '');
  if (whole.length > 14 || cents.length > 2) return undefined;
  return cents === '' ? whole : `${whole}.${cents}`;
}

/** An amount of money in yuan, 0 or more; a text may state 万元 or 亿元 and is converted exactly. */
export const yuan = (zh: string, en: string, { required = false }: { required?: boolean } = {}): FieldRule =>
  custom(
    zh,
    en,
    (value) => {
      const amount = typeof value === 'string' || typeof value === 'number' ? yuanOf(String(value)) : undefined;
      if (amount === undefined)
        throw new FieldFault('NOT_MONEY', {
          zh: '应为不小于 0 的金额，单位为元，最多 2 位小数；也可写明单位，如 3000万元、1.2亿元',
          en: 'should be an amount in yuan, 0 or more with at most 2 decimals; it may state its unit, as 3000万元 or 1.2亿元',
        });
      return amount;
    },
    { required },
  );

/** An amount of decimal yuan in cents, to add and compare without rounding. */
export function centsOf(amount: string): bigint {
  const [whole, decimals = ''] = amount.split('.');
  return BigInt(whole! + decimals.padEnd(2, '0').slice(0, 2));
}

/** Cents as decimal yuan. */
export const yuanFrom = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
