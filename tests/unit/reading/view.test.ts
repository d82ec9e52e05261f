import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, type FieldNode, type GraphQLObjectType, type OperationDefinitionNode } from 'graphql';
import { callerInRole, type Caller } from '../../../src/access/caller.js';
import { Compilation } from '../../../src/reading/compilation.js';
import { columnsOf, globalId, list, masked, one, rowsOf, type View } from '../../../src/reading/view.js';

const schema = buildSchema(`
  type Thing { id: ID! name: String owner: Thing parts: [Thing!]! phone: MaskedText }
  type MaskedText { text: String! masked: Boolean! }
  type Query { thing: Thing }
`);

const things: View = {
  type: 'Thing',
  table: 'thing',
  idPrefix: 'thg',
  fields: {
    id: globalId('thg'),
    name: (table) => `${table}.name`,
    owner: one(
      () => things,
      (table, other) => `${other}.id = ${table}.owner_id`,
    ),
    parts: list(
      () => things,
      (table, other) => `${other}.whole_id = ${table}.id`,
      (other) => `${other}.name`,
    ),
    phone: masked('phone', 'phone'),
  },
  filters: {},
  orders: {},
  defaultOrder: [],
  rowRule: (caller, table, compilation) => (caller.region === null ? undefined : `${table}.region = ${compilation.bind(caller.region)}`),
};

function compile(selection: string, caller: Caller = callerInRole('viewer'), asOf: string | null = null) {
  const [operation] = parse(`{ thing ${selection} }`).definitions as [OperationDefinitionNode];
  const compilation = new Compilation({ schema, fragments: {}, variableValues: {} }, caller, asOf);
  const selected = compilation.select(schema.getType('Thing') as GraphQLObjectType, operation.selectionSet.selections as FieldNode[]);
  return { sql: columnsOf(things, 't', compilation, selected).map((column) => `${column.key}: ${column.sql}`), compilation };
}

describe('a view', () => {
  test('writes each field under its response key', () => {
    expect(compile('{ a: name id kind: __typename }').sql).toEqual(['a: t.name', `id: 'thg_' || t.id`, `kind: 'Thing'::text`]);
  });

  test('looks at one related row and at lists under the row rule of the caller', () => {
    const { sql, compilation } = compile('{ owner { name } parts { name } }', callerInRole('viewer', { region: 'r' }));
    expect(sql[0]).toContain('where t1$.id = t.owner_id and t1$.region = $1');
    expect(sql[1]).toContain('where t2$.whole_id = t.id and t2$.region = $2');
    expect(compilation.values).toEqual(['r', 'r']);
    expect(compile('{ owner { name } }').sql[0]).not.toContain('region');
  });

  test('masks personal data in the statement unless the caller may see it', () => {
    expect(compile('{ phone { text masked } }').sql[0]).toContain('hub.mask_phone(t.phone) as "text", true as "masked"');
    expect(compile('{ phone { text masked } }', callerInRole('editor')).sql[0]).toContain('t.phone as "text", false as "masked"');
  });

  test('reads a table of the past through what changed since, which the statement works out once', () => {
    const { sql, compilation } = compile('{ owner { owner { parts { name } } } }', callerInRole('viewer'), '2026-01-02T03:04:05Z');
    expect(rowsOf(things, compilation)).toContain('"Thing since"');
    const { text, values } = compilation.statement(sql[0]!);
    expect(text.match(/as materialized/g)).toHaveLength(1);
    expect(text).toMatch(/^with "Thing since" as materialized \(.*\) select /);
    expect(values).toEqual(['2026-01-02T03:04:05Z']);
    expect(compile('{ owner { name } }').compilation.statement('1').text).not.toContain('with');
  });

  test('fails for a field that it does not know', () => {
    const strange: View = { ...things, fields: {} };
    const { compilation } = compile('{ name }');
    expect(() => columnsOf(strange, 't', compilation, [{ key: 'name', name: 'name', field: undefined, args: {}, nodes: [] }])).toThrow(
      'The view Thing does not know the field name.',
    );
  });
});
