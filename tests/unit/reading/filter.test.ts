import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { callerInRole } from '../../../src/access/caller.js';
import { HubError } from '../../../src/platform/errors.js';
import { Compilation, jsonObject, refuseUnstorable } from '../../../src/reading/compilation.js';
import { conditionOf, escapeLike, idTest, scalar, toMany, toOne } from '../../../src/reading/filter.js';
import { parseGlobalId, toGlobalId } from '../../../src/reading/globalId.js';
import { orderKeys, reversed } from '../../../src/reading/order.js';
import type { View } from '../../../src/reading/view.js';

const compilation = (region: string | null = null) =>
  new Compilation(
    { schema: buildSchema('type Query { a: Int }'), fragments: {}, variableValues: {} },
    callerInRole('viewer', { region }),
    null,
  );

const things: View = {
  type: 'Thing',
  table: 'thing',
  idPrefix: 'thg',
  fields: {},
  filters: {
    name: scalar((table) => `${table}.name`, 'text'),
    size: scalar((table) => `${table}.size`, 'numeric'),
    id: idTest((table) => `${table}.id`, 'thg'),
    parent: toOne(() => things, 'parent_id'),
    children: toMany(
      () => things,
      (table, other) => `${other}.parent_id = ${table}.id`,
    ),
  },
  orders: {
    CODE: { sql: (table) => `${table}.code`, cast: 'text', unique: true },
    SIZE: { sql: (table) => `${table}.size`, cast: 'numeric', nullable: true },
  },
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  rowRule: (caller, table, own) => (caller.region === null ? undefined : `${table}.region = ${own.bind(caller.region)}`),
};

const compiled = (filter: unknown, region: string | null = null) => {
  const own = compilation(region);
  return { sql: conditionOf(things, filter, 't', own), values: own.values };
};

const codeOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (fault) {
    return fault instanceof HubError ? [fault.code, (fault.details['limit'] as { name: string } | undefined)?.name] : fault;
  }
  return undefined;
};

/** LIKE of PostgreSQL with its default escape. */
function like(text: string, pattern: string): boolean {
  const [first, second] = pattern;
  if (first === undefined) return text === '';
  if (first === '\\') return second !== undefined && text[0] === second && like(text.slice(1), pattern.slice(2));
  if (first === '%') return like(text, pattern.slice(1)) || (text !== '' && like(text.slice(1), pattern));
  return text !== '' && (first === '_' || first === text[0]) && like(text.slice(1), pattern.slice(1));
}

test('an escaped text matches itself and nothing else', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '%', '_', '\\', '库', "'"), maxLength: 6 });
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      expect(like(other, escapeLike(text))).toBe(other === text);
      expect(like(other, `%${escapeLike(text)}%`)).toBe(other.includes(text));
      expect(like(other, `${escapeLike(text)}%`)).toBe(other.startsWith(text));
    }),
    { numRuns: 2000 },
  );
});

describe('conditionOf', () => {
  test('binds every value and joins tests by AND', () => {
    expect(compiled({ name: { eq: 'a', contains: '50%' }, size: { gte: 1, lt: 2 } })).toEqual({
      sql: 't.name = $1::text and t.name ilike $2 and t.size >= $3::numeric and t.size < $4::numeric',
      values: ['a', '%50\\%%', 1, 2],
    });
  });

  test('writes the connectives so that precedence and NULL cannot matter', () => {
    expect(compiled({ or: [{ name: { eq: 'a' }, size: { eq: 1 } }, { not: { name: { isNull: true } } }] }).sql).toBe(
      '(t.name = $1::text and t.size = $2::numeric or (t.name is null) is not true)',
    );
    expect(compiled({ or: [] }).sql).toBe('false');
    expect(compiled({ and: [] }).sql).toBe('true');
    expect(compiled({}).sql).toBe('true');
    expect(compiled({ name: {} }).sql).toBe('true');
    expect(compiled({ not: {} }).sql).toBe('(true) is not true');
  });

  test('looks at related rows only under the row rule of the caller', () => {
    expect(compiled({ parent: { name: { eq: 'a' } } }, 'r').sql).toBe(
      'exists (select from thing t1$ where t1$.id = t.parent_id and t1$.region = $1 and (t1$.name = $2::text))',
    );
    expect(compiled({ parent: { id: { eq: 'thg_7' } } }, 'r').sql).toContain('t1$.region');
    expect(compiled({ parent: { id: { eq: 'thg_7' } } }).sql).toBe('t.parent_id = $1::bigint');
    const { sql, values } = compiled(
      { children: { some: { size: { eq: 1 } }, none: { size: { eq: 2 } }, every: { size: { eq: 3 } } } },
      'r',
    );
    expect(sql).toBe(
      'exists (select from thing t1$ where t1$.parent_id = t.id and t1$.region = $1 and (t1$.size = $2::numeric)) and not exists (select from thing t2$ where t2$.parent_id = t.id and t2$.region = $3 and (t2$.size = $4::numeric)) and not exists (select from thing t3$ where t3$.parent_id = t.id and t3$.region = $5 and (t3$.size = $6::numeric) is not true)',
    );
    expect(values).toEqual(['r', 1, 'r', 2, 'r', 3]);
  });

  test('refuses null, whatever it stands for', () => {
    for (const filter of [
      { name: null },
      { name: { eq: null } },
      { name: { in: null } },
      { id: { eq: null } },
      { or: null },
      { and: null },
      { not: null },
      { parent: null },
      { children: { some: null } },
    ])
      expect(codeOf(() => compiled(filter))).toEqual(['BAD_USER_INPUT', undefined]);
    expect(compiled({ name: undefined, size: { eq: undefined } }).sql).toBe('true');
  });

  test('counts depth through connectives and relations, and conditions anew for each filter', () => {
    const nest = (levels: number, wrap: (inner: unknown) => unknown): unknown =>
      levels === 0 ? { name: { eq: 'a' } } : wrap(nest(levels - 1, wrap));
    for (const wrap of [
      (inner: unknown) => ({ not: inner }),
      (inner: unknown) => ({ or: [inner] }),
      (inner: unknown) => ({ parent: inner }),
      (inner: unknown) => ({ children: { every: inner } }),
    ]) {
      expect(codeOf(() => compiled(nest(8, wrap)))).toBeUndefined();
      expect(codeOf(() => compiled(nest(9, wrap)))).toEqual(['LIMIT_EXCEEDED', 'filterDepth']);
    }
    const many = (count: number) => ({ or: Array.from({ length: count }, () => ({ name: { eq: 'a' } })) });
    expect(codeOf(() => compiled(many(101)))).toEqual(['LIMIT_EXCEEDED', 'filterConditions']);
    const own = compilation();
    for (let again = 0; again < 5; again++) conditionOf(things, many(100), 't', own);
    expect(codeOf(() => compiled({ name: { in: Array(1001).fill('a') } }))).toEqual(['LIMIT_EXCEEDED', 'filterValues']);
    expect(codeOf(() => compiled({ id: { in: Array(1001).fill('thg_1') } }))).toEqual(['LIMIT_EXCEEDED', 'filterValues']);
  });
});

test('texts with NUL or half a surrogate pair are refused wherever they are bound', () => {
  for (const bad of ['\0', 'a\0', '\ud800', '\udc00a', 'a\ud83d']) {
    expect(codeOf(() => refuseUnstorable(bad))).toEqual(['BAD_USER_INPUT', undefined]);
    for (const filter of [{ name: { eq: bad } }, { name: { contains: bad } }, { name: { in: ['a', bad] } }])
      expect(codeOf(() => compiled(filter))).toEqual(['BAD_USER_INPUT', undefined]);
  }
  for (const good of ['', '😀', '\u{10ffff}', '\n\t']) expect(refuseUnstorable(good)).toBeUndefined();
});

test('names of tables can never be response keys', () => {
  const own = compilation();
  const name = /^[_A-Za-z][_0-9A-Za-z]*$/;
  expect(own.alias()).not.toMatch(name);
  const [, row] = / from \(select .*\) (\S+)\)$/.exec(jsonObject([{ key: 'o', sql: '1' }]))!;
  expect(row).not.toMatch(name);
});

describe('orderKeys', () => {
  test('ends with a key that no two rows share', () => {
    const fields = (asked: { field: string; direction?: 'ASC' | 'DESC' }[] | null) =>
      orderKeys(things, asked).map(({ field, direction }) => `${field} ${direction}`);
    expect(fields(null)).toEqual(['CODE ASC']);
    expect(fields([])).toEqual(['CODE ASC']);
    expect(fields([{ field: 'SIZE', direction: 'DESC' }])).toEqual(['SIZE DESC', 'ID DESC']);
    expect(fields([{ field: 'SIZE' }, { field: 'CODE', direction: 'DESC' }, { field: 'SIZE', direction: 'DESC' }])).toEqual([
      'SIZE ASC',
      'CODE DESC',
    ]);
    expect(fields([{ field: 'SIZE' }, { field: 'SIZE', direction: 'DESC' }])).toEqual(['SIZE ASC', 'ID ASC']);
    expect(reversed(orderKeys(things, [{ field: 'SIZE' }])).map(({ direction }) => direction)).toEqual(['DESC', 'DESC']);
  });

  test('takes at most six keys', () => {
    expect(codeOf(() => orderKeys(things, Array(7).fill({ field: 'SIZE' })))).toEqual(['BAD_USER_INPUT', undefined]);
  });
});

test('global ids are read as they are written, and nothing else is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (id) =>
      expect(parseGlobalId(toGlobalId('mat', id))).toEqual({ prefix: 'mat', id }),
    ),
  );
  for (const text of [
    '',
    'mat',
    'mat_',
    'mat_0',
    'mat_01',
    'mat_-1',
    'mat_1.0',
    'mat_1e3',
    'MAT_1',
    'm_1',
    'abcdef_1',
    'mat_1 ',
    ' mat_1',
    'mat_1\n',
    'mat__1',
    'mat_12345678901234567',
  ])
    expect([text, parseGlobalId(text)]).toEqual([text, undefined]);
});
