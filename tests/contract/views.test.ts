import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { planDeadlineView } from '../../src/libraries/plans/deadlines/due/view.js';
import { stockAlertView } from '../../src/libraries/materials/alerts/view.js';
import type { View } from '../../src/reading/view.js';
import { feedView, sectorView } from '../../src/sectors/catalogue/view.js';
import { observationView } from '../../src/sectors/stations/observationView.js';
import { hubSchema, views } from '../../src/schema.js';
import { ofEveryScope, testHub, type TestHub } from '../support/hub.js';
import { fillMaterials } from '../support/materials.js';

const schema = hubSchema();
const viewOf = new Map<string, View>(
  [...views, stockAlertView, planDeadlineView, feedView, sectorView, observationView].map((view) => [view.type, view]),
);

type Field = GraphQLField<unknown, unknown>;

/** `search` answers hits of several views, put together from the engine and one statement: its own tests are in integration/search. */
const compiledRoots = Object.values(schema.getQueryType()!.getFields()).filter(
  (field) => field.extensions['compiled'] === true && field.name !== 'search',
);

/** The connection fields of a schema type answer rows of the type of their nodes. */
const nodeTypeOf = (connection: GraphQLObjectType) => getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType;

const isConnection = (type: unknown): type is GraphQLObjectType => isObjectType(type) && type.name.endsWith('Connection');

/** Every object type that compiled root fields reach, with the way there from the root down; lists lead the way, since they find rows. */
function reached(): Map<GraphQLObjectType, Field[]> {
  const ways = new Map<GraphQLObjectType, Field[]>();
  const visit = (way: Field[]) => {
    const type = getNamedType(way.at(-1)!.type);
    if (!isObjectType(type) || ways.has(type)) return;
    ways.set(type, way);
    queue.push(...Object.values(type.getFields()).map((field) => [...way, field]));
  };
  const byName = (field: Field) => field.args.some(({ name }) => name === 'code' || name === 'id');
  const queue: Field[][] = compiledRoots.filter((field) => !byName(field)).map((field) => [field]);
  while (queue.length > 0) visit(queue.shift()!);
  return ways;
}

const types = reached();

describe('every type that a compiled root field reaches', () => {
  test('has a view, is a part of a list, or is made of its parent', () => {
    const parts = /(Connection|Edge|Group)$/;
    const ofTheirParent = [
      'PageInfo',
      'TotalCount',
      'GeoPoint',
      'MaskedText',
      'Change',
      'ContactReveal',
      'FieldChange',
      'PlanDifference',
      'FeedContract',
      'Freshness',
      'Bucket',
      'RecordDiff',
      'RecordError',
      'ReceiptNote',
    ];
    const others = [...types.keys()].map(({ name }) => name).filter((name) => !viewOf.has(name) && !parts.test(name));
    expect(others.sort()).toEqual(ofTheirParent.sort());
  });

  test.each([...types.keys()].filter(({ name }) => viewOf.has(name)).map((type) => [type.name, type] as const))(
    '%s has all its fields in its view',
    (name, type) => {
      const known = viewOf.get(name)!.fields;
      expect(Object.keys(type.getFields()).filter((field) => !(field in known))).toEqual([]);
    },
  );

  test.each([...types.keys()].filter(isConnection).map((type) => [type.name, type] as const))(
    '%s has the fields of a Relay connection and no other',
    (_name, type) => {
      expect(Object.keys(type.getFields())).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
      const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
      expect(['cursor', 'node', 'distanceKm']).toEqual(expect.arrayContaining(Object.keys(edge.getFields())));
      expect(getNamedType(edge.getFields()['node']!.type)).toBe(nodeTypeOf(type));
    },
  );
});

/** Lists of the schema with their arguments: root fields and fields of records. */
const lists = [...types.keys()]
  .flatMap((type) => Object.values(type.getFields()))
  .concat(compiledRoots)
  .filter((field) => isConnection(getNamedType(field.type)));
const argumentOf = (field: Field, name: string): GraphQLArgument | undefined => field.args.find((argument) => argument.name === name);

/** Of several lists with the same argument type one is enough. */
function byArgument(name: string): [string, View | undefined, GraphQLArgument][] {
  const found = new Map<string, [string, View | undefined, GraphQLArgument]>();
  for (const field of lists) {
    const argument = argumentOf(field, name);
    const node = nodeTypeOf(getNamedType(field.type) as GraphQLObjectType);
    if (argument) found.set(getNamedType(argument.type).name, [getNamedType(argument.type).name, viewOf.get(node.name), argument]);
  }
  return [...found.values()];
}

describe('arguments of lists', () => {
  const filters = byArgument('filter').filter(([name]) => !['ChangeFilter', 'ContactRevealFilter', 'ObservationFilter'].includes(name));
  const orders = byArgument('orderBy').filter(([name]) => name !== 'ObservationOrder');

  test('there are as many filters and orders as lists of records', () => {
    const records = views.filter(({ type }) => types.has(schema.getType(`${type}Connection`) as GraphQLObjectType));
    expect(filters.map(([name]) => name).sort()).toEqual(records.map(({ type }) => `${type}Filter`).sort());
    expect(orders.map(([name]) => name).sort()).toEqual(
      [...records.map(({ type }) => `${type}Order`), 'StockAlertOrder', 'PlanDeadlineOrder'].sort(),
    );
  });

  test.each(filters)('%s tests what its view knows', (_name, view, argument) => {
    const tests = Object.keys((getNamedType(argument.type) as GraphQLInputObjectType).getFields()).filter(
      (name) => !['and', 'or', 'not'].includes(name),
    );
    expect(tests.filter((name) => !(name in view!.filters))).toEqual([]);
  });

  test.each(orders)('%s sorts by what its view knows', (_name, view, argument) => {
    const field = (getNamedType(argument.type) as GraphQLInputObjectType).getFields()['field']!;
    expect((getNamedType(field.type) as GraphQLEnumType).getValues().filter(({ name }) => !(name in view!.orders))).toEqual([]);
  });
});

describe('what the schema offers can be read', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await testHub({}, ofEveryScope);
    await fillMaterials(hub.database, { materials: 8, depots: 6, agreements: 4, lots: 20, movements: 10, holdings: 4 });
  });
  afterAll(() => hub.close());

  /** The arguments without which a field is refused, as they stand in a query. */
  function needed({ args }: Field): string {
    const values = args
      .filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
      .map((argument) => `${argument.name}: ${literal(argument.type)}`);
    if (args.some(({ name }) => name === 'first')) values.push('first: 2');
    return values.length > 0 ? `(${values.join(', ')})` : '';
  }

  /** A value that a type accepts, as it stands in a query; of an input object only the first field. */
  function literal(type: GraphQLInputType): string {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return `[${literal(nullable.ofType)}]`;
    const named = getNamedType(type);
    if (isEnumType(named)) return named.getValues()[0]!.name;
    if (isInputObjectType(named)) return object(named);
    const samples: Record<string, string> = {
      String: '"x"',
      Int: '1',
      Float: '1.5',
      Boolean: 'true',
      Date: '"2026-01-01"',
      DateTime: '"2026-01-01T00:00:00+08:00"',
      Decimal: '"1.50"',
    };
    const sample = samples[named.name];
    if (sample === undefined) throw new Error(`There is no sample of ${named.name}.`);
    return sample;
  }

  function object(type: GraphQLInputObjectType): string {
    const fields = Object.values(type.getFields());
    if (type.name === 'IdFilter') return '{ in: [] }';
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    const given = required.length > 0 ? required : fields.slice(0, 1);
    return `{ ${given.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }

  const query = (way: readonly Field[], inner: string) =>
    `{ ${way.map((field) => `${field.name}${needed(field)} { `).join('')}${inner}${' }'.repeat(way.length)} }`;

  test.each([...types].map(([type, way]) => [type.name, type, way] as const))('every field of %s', async (_name, type, way) => {
    const fields = Object.values(type.getFields()).map(
      (field) => `${field.name}${needed(field)}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`,
    );
    const text = query(way, `__typename ${fields.join(' ')}`);
    const [passed, executed] = [await hub.ask(text), await hub.ask(text, {}, { executed: true })];
    expect(passed.errors).toBeUndefined();
    expect(executed.data).toEqual(passed.data);
  });

  const listRoots = compiledRoots.filter((field) => isConnection(getNamedType(field.type)));

  /** Values of one field of a filter: each of its tests alone; a relation or a combination once. */
  function attempts(name: string, type: GraphQLInputType, idPrefix: string): string[] {
    const named = getNamedType(type);
    if (named.name === 'IdFilter') return [`{ eq: "${idPrefix}_1" }`, `{ in: ["${idPrefix}_1"] }`];
    const isScalarFilter =
      isInputObjectType(named) &&
      Object.values(named.getFields()).every((field) => isLeafType(getNamedType(field.type)) && !isNonNullType(field.type));
    const isQuantifier = /ListFilter$/.test(named.name);
    if (!isInputObjectType(named) || isListType(getNullableType(type)) || name === 'not' || !(isScalarFilter || isQuantifier))
      return [literal(type)];
    return Object.values(named.getFields()).map((field) => `{ ${field.name}: ${literal(field.type)} }`);
  }

  test.each(listRoots.filter((field) => argumentOf(field, 'filter')).map((field) => [field.name, field] as const))(
    'every filter of %s',
    async (_name, field) => {
      const filter = getNamedType(argumentOf(field, 'filter')!.type) as GraphQLInputObjectType;
      const { idPrefix } = viewOf.get(nodeTypeOf(getNamedType(field.type) as GraphQLObjectType).name)!;
      const failed: unknown[] = [];
      for (const [name, { type }] of Object.entries(filter.getFields()))
        for (const value of attempts(name, type, idPrefix)) {
          const text = `{ ${field.name}(first: 1, filter: { ${name}: ${value} }) { totalCount { value } } }`;
          const answer = await hub.ask(text);
          if (answer.errors) failed.push(text, answer.errors);
        }
      expect(failed).toEqual([]);
    },
  );

  test.each(listRoots.filter((field) => argumentOf(field, 'orderBy')).map((field) => [field.name, field] as const))(
    'every order of %s, forward and backward',
    async (_name, field) => {
      const order = getNamedType(argumentOf(field, 'orderBy')!.type) as GraphQLInputObjectType;
      const values = (getNamedType(order.getFields()['field']!.type) as GraphQLEnumType).getValues();
      const failed: unknown[] = [];
      for (const { name } of values)
        for (const direction of ['ASC', 'DESC'])
          for (const page of ['first: 1', 'last: 1']) {
            const text = `{ ${field.name}(${page}, orderBy: [{ field: ${name}, direction: ${direction} }]) { edges { cursor } } }`;
            const answer = await hub.ask(text);
            if (answer.errors) failed.push(text, answer.errors);
          }
      expect(failed).toEqual([]);
    },
  );
});
