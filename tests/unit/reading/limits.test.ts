import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, type OperationDefinitionNode } from 'graphql';
import type { HubError } from '../../../src/platform/errors.js';
import { enforceLimits, measureOperation } from '../../../src/platform/limits/operation.js';

const schema = buildSchema(`
  type Query { things(first: Int, last: Int, filter: Filter): Connection! thing: Thing nodes(ids: [ID!]!): [Thing]! }
  type Connection { nodes: [Thing!]! edges: [Edge!]! total: Total }
  type Edge { cursor: String! node: Thing! }
  type Total { value: Int }
  type Thing { code: String name: String parent: Thing things(first: Int, last: Int): Connection! }
  input Filter { not: Filter or: [Filter!] code: String }
`);

function measure(document: string, variables: Record<string, unknown> = {}) {
  const parsed = parse(document);
  return measureOperation(schema, parsed, parsed.definitions[0] as OperationDefinitionNode, variables);
}

describe('cost', () => {
  test.each([
    ['a value', '{ __typename }', {}, 0],
    ['an object', '{ thing { code } }', {}, 1],
    ['an object in an object', '{ thing { parent { parent { code } } } }', {}, 3],
    ['a page of unknown size', '{ things { nodes { code } } }', {}, 21],
    ['a page of 5', '{ things(first: 5) { nodes { code } } }', {}, 6],
    ['the last 5', '{ things(last: 5) { nodes { code } } }', {}, 6],
    ['a page whose size is a variable', 'query ($n: Int) { things(first: $n) { nodes { code } } }', { n: 7 }, 8],
    ['a page whose size is a default', 'query ($n: Int = 7) { things(first: $n) { nodes { code } } }', {}, 8],
    ['a default that is overridden', 'query ($n: Int = 7) { things(first: $n) { nodes { code } } }', { n: 3 }, 4],
    [
      'pages in pages',
      '{ things(first: 5) { nodes { things(first: 4) { nodes { parent { code } } } } } }',
      {},
      1 + 5 * (1 + (1 + 4 * (1 + 1))),
    ],
    ['edges', '{ things(first: 5) { edges { cursor node { code } } total { value } } }', {}, 1 + 5 * 3],
    ['ids', '{ nodes(ids: ["a", "b", "c"]) { things(first: 10) { nodes { code } } } }', {}, 1 + 3 * 11],
    ['ids in a variable', 'query ($ids: [ID!]!) { nodes(ids: $ids) { parent { code } } }', { ids: ['a', 'b', 'c', 'd'] }, 5],
    ['a page of 0', '{ things(first: 0) { nodes { code } } }', {}, 2],
    ['fragments', '{ things(first: 5) { nodes { ...A ...A } } } fragment A on Thing { parent { code } }', {}, 1 + 5 * 2],
  ])('of %s', (_name, document, variables, cost) => expect(measure(document, variables).cost).toBe(cost));

  test('of fragments that unfold without end is found soon', () => {
    const bomb = `{ thing { ...F0 } } ${Array.from({ length: 30 }, (_unused, index) => `fragment F${index} on Thing { a: parent { ...F${index + 1} } b: parent { ...F${index + 1} } }`).join(' ')} fragment F30 on Thing { code }`;
    const began = performance.now();
    expect(measure(bomb).cost).toBeGreaterThan(1e12);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

test('depth does not count edges, node and nodes, and follows fragments', () => {
  expect(measure('{ things { nodes { things { edges { node { code } } } } } }').depth).toBe(3);
  expect(measure('{ thing { ...A } } fragment A on Thing { parent { ...B } } fragment B on Thing { parent { code } }').depth).toBe(4);
  expect(measure('{ thing { ... on Thing { ... { parent { code } } } } }').depth).toBe(3);
});

test('aliases and the longest response key are found anywhere', () => {
  const { aliases, longestName } = measure('{ a: thing { b: code ...F } } fragment F on Thing { cdefg: name }');
  expect([aliases, longestName]).toEqual([3, 5]);
});

test('levels of input are counted through lists and fields', () => {
  const depth = (filter: unknown) =>
    measure('query ($filter: Filter) { things(filter: $filter) { nodes { code } } }', { filter }).inputDepth;
  expect([
    depth(undefined),
    depth(null),
    depth({}),
    depth({ code: 'x' }),
    depth({ not: { code: 'x' } }),
    depth({ or: [{}, { not: { not: {} } }] }),
  ]).toEqual([0, 0, 0, 1, 2, 3]);
  let deep: unknown = {};
  for (let level = 0; level < 200_000; level++) deep = { not: deep };
  expect(depth(deep)).toBeGreaterThan(64);
  expect(depth('no object')).toBe(0);
});

describe('enforceLimits', () => {
  const limits = { depth: 5, aliases: 5, cost: 100 };
  const within = { depth: 5, aliases: 5, cost: 100, longestName: 63, inputDepth: 64 };
  const limitOf = (over: Partial<typeof within>) => {
    try {
      enforceLimits({ ...within, ...over }, limits);
    } catch (fault) {
      const { code, sentence, details } = fault as HubError;
      expect(code).toBe('LIMIT_EXCEEDED');
      expect(sentence.zh).toMatch(/\p{Script=Han}/u);
      return (details['limit'] as { name: string }).name;
    }
    return undefined;
  };

  test('lets pass what stands at a limit and names the limit that is passed', () => {
    expect(limitOf({})).toBeUndefined();
    expect([
      limitOf({ depth: 6 }),
      limitOf({ aliases: 6 }),
      limitOf({ cost: 101 }),
      limitOf({ longestName: 64 }),
      limitOf({ inputDepth: 65 }),
    ]).toEqual(['depth', 'aliases', 'cost', 'aliasLength', 'inputDepth']);
  });

  test('lets the usual introspection pass at the usual limits', () => {
    const measured = measure(
      getIntrospectionQuery({
        inputValueDeprecation: true,
        oneOf: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        specifiedByUrl: true,
      }),
    );
    expect(() => enforceLimits(measured, { depth: 12, aliases: 100, cost: 200_000 })).not.toThrow();
  });
});
