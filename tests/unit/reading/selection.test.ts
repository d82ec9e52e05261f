import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, type FieldNode, type GraphQLObjectType, type OperationDefinitionNode } from 'graphql';
import { fragmentsOf } from '../../../src/reading/passThrough.js';
import { selectionsOf, type OperationParts } from '../../../src/reading/selection.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  interface Record implements Node { id: ID! code: String! }
  type Thing implements Record & Node { id: ID! code: String! name(short: Boolean = false, length: Int): String parts(first: Int): [Thing!]! }
  type Other implements Node { id: ID! }
  union Any = Thing | Other
  type Query { thing: Thing any: Any }
`);

function select(document: string, variableValues: Record<string, unknown> = {}) {
  const parsed = parse(document);
  const operation = parsed.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
  )!;
  const parts: OperationParts = { schema, fragments: fragmentsOf(parsed), variableValues };
  const walk = (type: string, nodes: readonly FieldNode[]): unknown[] =>
    selectionsOf(parts, schema.getType(type) as GraphQLObjectType, nodes).map(({ key, name, args, nodes: below }) => ({
      ...(key !== name && { key }),
      name,
      ...(Object.keys(args).length > 0 && { args: { ...args } }),
      ...(below[0]!.selectionSet && { below: walk('Thing', below) }),
    }));
  return walk('Thing', operation.selectionSet.selections as FieldNode[]);
}

describe('selectionsOf', () => {
  test('keeps the order of first mention and the response keys, swapped names included', () => {
    expect(select('{ thing { code: name name: code id } }')).toEqual([
      { key: 'code', name: 'name', args: { short: false } },
      { key: 'name', name: 'code' },
      { name: 'id' },
    ]);
  });

  test('merges what is asked under one key, from wherever it is asked', () => {
    expect(
      select('{ thing { parts { id } ...A ... on Thing { parts { code } } } } fragment A on Thing { parts { parts { id } id } }'),
    ).toEqual([{ name: 'parts', below: [{ name: 'id' }, { name: 'parts', below: [{ name: 'id' }] }, { name: 'code' }] }]);
  });

  test('unfolds fragments on the type, its interfaces and unions, and no others', () => {
    expect(
      select(
        '{ thing { ... on Thing { a: id } ... on Record { b: id } ... on Node { c: id } ... on Any { d: __typename } ... on Other { e: id } ... { f: id } ...O ...R } } fragment O on Other { g: id } fragment R on Record { h: code }',
      ),
    ).toEqual(
      ['a', 'b', 'c']
        .map((key) => ({ key, name: 'id' }))
        .concat([
          { key: 'd', name: '__typename' },
          { key: 'f', name: 'id' },
          { key: 'h', name: 'code' },
        ]),
    );
  });

  test('takes a fragment once in a set of fields, also when fragments name each other', () => {
    expect(select('{ thing { ...A ...B ...A } } fragment A on Thing { id ...B } fragment B on Thing { code }')).toEqual([
      { name: 'id' },
      { name: 'code' },
    ]);
  });

  test.each([
    ['@skip(if: true)', []],
    ['@skip(if: false)', ['id']],
    ['@include(if: true)', ['id']],
    ['@include(if: false)', []],
    ['@skip(if: false) @include(if: false)', []],
    ['@skip(if: true) @include(if: true)', []],
    ['@skip(if: $yes)', []],
    ['@include(if: $yes)', ['id']],
    ['@include(if: $no)', []],
  ])('applies %s to fields, inline fragments and spreads', (directives, names) => {
    const variables = { yes: true, no: false };
    const names_ = (document: string) => select(document, variables).map((one) => (one as { name: string }).name);
    expect(names_(`query ($yes: Boolean!, $no: Boolean!) { thing { id ${directives} } }`)).toEqual(names);
    expect(names_(`query ($yes: Boolean!, $no: Boolean!) { thing { ... ${directives} { id } } }`)).toEqual(names);
    expect(names_(`query ($yes: Boolean!, $no: Boolean!) { thing { ...F ${directives} } } fragment F on Thing { id }`)).toEqual(names);
  });

  test('reads arguments from literals, variables and defaults', () => {
    expect(
      select(
        'query ($n: Int, $absent: Int) { thing { a: name(short: true, length: $n) b: name(length: $absent) c: name(length: null) parts(first: 3) { id } } }',
        { n: 7 },
      ),
    ).toEqual([
      { key: 'a', name: 'name', args: { short: true, length: 7 } },
      { key: 'b', name: 'name', args: { short: false } },
      { key: 'c', name: 'name', args: { short: false, length: null } },
      { name: 'parts', args: { first: 3 }, below: [{ name: 'id' }] },
    ]);
  });

  test('is not led astray by fragments with odd names', () => {
    expect(
      select('{ thing { ...toString ...constructor } } fragment toString on Thing { id } fragment constructor on Thing { code }'),
    ).toEqual([{ name: 'id' }, { name: 'code' }]);
  });
});
