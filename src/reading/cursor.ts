import { createHash } from 'node:crypto';
import { badInput } from '../platform/errors.js';
import type { Compilation } from './compilation.js';
import type { OrderKey } from './order.js';

/** What a cursor is only valid for: eight characters over the list, its order, its filter and its place. */
export function fingerprint(...parts: unknown[]): string {
  return createHash('sha256').update(sortedJson(parts)).digest('base64url').slice(0, 8);
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** SQL that writes the cursor of a row: base64 of a JSON array with the fingerprint and the text of each key. */
export function cursorSql(keys: readonly OrderKey[], table: string, mark: string, compilation: Compilation): string {
  const parts = [compilation.bind(mark, 'text'), ...keys.map((key) => `(${key.sql(table)})::text`)];
  return `translate(encode(convert_to(json_build_array(${parts.join(', ')})::text, 'UTF8'), 'base64'), E'\\n', '')`;
}

/** The key values that a cursor carries, as text or null; throws BAD_USER_INPUT for a damaged cursor or one of another list. */
export function readCursor(cursor: string, keys: readonly OrderKey[], mark: string, argument: string): (string | null)[] {
  const parts = decode(cursor);
  if (!parts)
    throw badInput(
      `${argument} 不是有效的游标，请使用接口返回的 cursor`,
      `${argument} is not a valid cursor; use a cursor that the hub returned.`,
      { argument },
    );
  if (parts[0] !== mark || parts.length !== keys.length + 1)
    throw badInput(
      `${argument} 的游标来自另一查询：过滤、排序或位置已改变，请从第一页重新开始`,
      `The cursor in ${argument} belongs to another query: its filter, order or place differs. Start again from the first page.`,
      { argument },
    );
  const values = parts.slice(1);
  values.forEach((value, index) => {
    if (value === null ? !keys[index]!.nullable : !fits(value, keys[index]!.cast))
      throw badInput(
        `${argument} 不是有效的游标，请使用接口返回的 cursor`,
        `${argument} is not a valid cursor; use a cursor that the hub returned.`,
        { argument },
      );
  });
  return values;
}

function decode(cursor: string): (string | null)[] | undefined {
  if (cursor.length > 4096 || !/^[A-Za-z0-9+/]+=*$/.test(cursor)) return undefined;
  try {
    const parts: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(cursor, 'base64')));
    if (Array.isArray(parts) && parts.every((part) => part === null || typeof part === 'string')) return parts as (string | null)[];
  } catch {
    return undefined;
  }
  return undefined;
}

const forms: Record<string, RegExp> = {
  bigint: /^-?\d{1,18}$/,
  integer: /^-?\d{1,10}$/,
  numeric: /^-?\d{1,20}(\.\d{1,20})?$/,
  float8: /^-?(\d+(\.\d*)?([eE][-+]?\d{1,3})?|Infinity)$/,
  date: /^\d{4,6}-\d\d-\d\d$/,
  // offsets of times before 1901 have seconds
  timestamptz: /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[-+]\d\d(:\d\d){0,2}$/,
  boolean: /^(true|false)$/,
};

const fits = (value: string, cast: string) => (forms[cast] ? forms[cast].test(value) : value.isWellFormed() && !value.includes('\0'));
