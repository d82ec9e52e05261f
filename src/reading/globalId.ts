import { badInput } from '../platform/errors.js';

/** The global id of a record: opaque to clients, stable for ever. */
export const toGlobalId = (prefix: string, id: number | string): string => `${prefix}_${id}`;

/** The row that a global id names; throws BAD_USER_INPUT when it is not an id of that prefix. */
export function fromGlobalId(id: string, prefix: string): number {
  const parsed = parseGlobalId(id);
  if (parsed?.prefix !== prefix)
    throw badInput(
      `id 无效：此处的 id 以 ${prefix}_ 开头，请使用接口返回的 id`,
      `This is not a valid id here: it should begin with ${prefix}_. Use ids as the hub returned them.`,
    );
  return parsed.id;
}

/** Prefix and row id of any global id; undefined when the text has not that form. */
export function parseGlobalId(id: string): { prefix: string; id: number } | undefined {
  const match = /^([a-z]{2,5})_([1-9][0-9]{0,15})$/.exec(id);
  return match ? { prefix: match[1]!, id: Number(match[2]) } : undefined;
}
