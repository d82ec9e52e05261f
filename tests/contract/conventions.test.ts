import { describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { hubSchema } from '../../src/schema.js';

const schema = hubSchema();
type Field = GraphQLField<unknown, unknown>;

const queries = schema.getQueryType()!.getFields();
const mutations = schema.getMutationType()!.getFields();
const everyType = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objectTypes = everyType.filter(isObjectType);
const inputTypes = everyType.filter(isInputObjectType);
const enumTypes = everyType.filter(isEnumType);

const isConnection = (field: Field) => getNamedType(field.type).name.endsWith('Connection');
const argumentsOf = ({ args }: Field) => Object.fromEntries(args.map(({ name, type }) => [name, String(type)]));
const fieldsOf = (name: string) =>
  Object.fromEntries(
    Object.values((schema.getType(name) as GraphQLObjectType).getFields()).map((field) => [field.name, String(field.type)]),
  );
const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);

/** Lists of what the hub is run by: kept as they are now, without a past to read. */
const withoutPast = ['apiKeys'];

const paging = { first: 'Int', after: 'String', last: 'Int', before: 'String' };

describe('lists', () => {
  // search ranks: its hits have no order to choose, no way back and no past
  const roots = Object.values(queries).filter((field) => isConnection(field) && field.name !== 'search');

  test.each(roots.map((field) => [field.name, field] as const))('%s takes the page, a moment, a filter and an order', (_name, field) => {
    const node = getNamedType(field.type).name.replace(/Connection$/, '');
    expect(argumentsOf(field)).toMatchObject({
      ...paging,
      orderBy: `[${node}Order!]`,
      ...(!withoutPast.includes(field.name) && { asOf: 'DateTime' }),
    });
    // what is computed has arguments of its own in place of a filter
    if (!['StockAlert', 'PlanDeadline'].includes(node)) expect(argumentsOf(field)).toMatchObject({ filter: `${node}Filter` });
    expect(String(field.type)).toBe(`${node}Connection!`);
  });

  const below = objectTypes.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isConnection(field) && type !== schema.getQueryType())
      .map((field) => [`${type.name}.${field.name}`, field] as const),
  );

  test.each(below)('%s takes the page and a filter, and no moment of its own', (_name, field) => {
    const node = getNamedType(field.type).name.replace(/Connection$/, '');
    expect(argumentsOf(field)).toMatchObject({ ...paging, filter: `${node}Filter` });
    expect(argumentsOf(field)).not.toHaveProperty('asOf');
    expect(String(field.type)).toBe(`${node}Connection!`);
  });

  test.each(objectTypes.filter(({ name }) => name.endsWith('Connection') && name !== 'SearchConnection').map(({ name }) => [name]))(
    '%s has edges, nodes, page information and a count',
    (name) => {
      const node = name.replace(/Connection$/, '');
      expect(fieldsOf(name)).toEqual({ edges: `[${node}Edge!]!`, nodes: `[${node}!]!`, pageInfo: 'PageInfo!', totalCount: 'TotalCount!' });
      expect(fieldsOf(`${node}Edge`)).toMatchObject({ cursor: 'String!', node: `${node}!` });
    },
  );

  test('what can be listed near a point tells the distance on the edge, and nothing else does', () => {
    const near = new Set(
      objectTypes
        .flatMap((type) => Object.values(type.getFields()))
        .filter((field) => 'near' in argumentsOf(field))
        .map((field) => getNamedType(field.type).name),
    );
    const distance = objectTypes.filter((type) => 'distanceKm' in type.getFields()).map(({ name }) => name.replace(/Edge$/, 'Connection'));
    expect([...near].sort()).toEqual(distance.sort());
  });

  // Relay wants node to take the id alone; nodes reads the past
  test('every query that reads records can read the past', () => {
    const without = Object.values(queries).filter(
      (field) => !['viewer', 'node', 'search', 'searchHealth', ...withoutPast].includes(field.name) && !('asOf' in argumentsOf(field)),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

const implementing = (name: string) =>
  schema
    .getImplementations(schema.getType(name) as never)
    .objects.map((type) => type.name)
    .sort();

describe('records', () => {
  /** Code lists: read by everybody, brought in by imports only, and some of them identified by scheme and code. */
  const codeLists = ['CalendarDay', 'EventType', 'MaterialCategory', 'Organization', 'Region', 'ResourceType', 'Zone'];
  const byScheme = ['EventType', 'MaterialCategory', 'ResourceType'];
  /** Records of acts, which are recorded and never changed. */
  const acts: Record<string, string> = {
    StockMovement: 'recordStockMovement',
    TeamStatusChange: 'changeTeamStatus',
    ExpertEngagement: 'recordExpertEngagement',
    PlanAct: 'advancePlan',
  };
  /** Records that departments push: written by pushRecords alone. */
  const pushedRecords = [
    'Station',
    'VesselCall',
    'AisMessage',
    'Berth',
    'DangerousGoodsDeclaration',
    'VesselPosition',
    'RoadEvent',
    'HazmatVehicle',
    'EvacuationCapacity',
    'Alarm',
    'RoadControl',
    'HazardSource',
    'HospitalCapacity',
    'Ambulance',
    'ConstructionSite',
  ];
  const libraryRecords = implementing('Record').filter(
    (name) => !codeLists.includes(name) && !pushedRecords.includes(name) && !(name in acts),
  );

  const one = (type: string) => type[0]!.toLowerCase() + type.slice(1);
  const listOf = (type: string) => Object.values(queries).find((field) => getNamedType(field.type).name === `${type}Connection`);

  test.each(implementing('Record').map((type) => [type]))('%s has a list and is found by id or code', (type) => {
    expect(listOf(type)).toBeDefined();
    const single = queries[one(type)]!;
    expect(argumentsOf(single)).toEqual({
      id: 'ID',
      code: 'String',
      asOf: 'DateTime',
      ...(byScheme.includes(type) && { scheme: 'String' }),
    });
    expect(String(single.type)).toBe(type);
  });

  test.each(implementing('Record').map((type) => [type]))('%s has version, source, times and history', (type) => {
    expect(fieldsOf(type)).toMatchObject({
      id: 'ID!',
      code: 'String!',
      version: 'Int!',
      sourceKind: 'SourceKind!',
      sourceReference: 'String',
      createdAt: 'DateTime!',
      updatedAt: 'DateTime!',
      history: 'ChangeConnection!',
    });
    const filter = schema.getType(`${type}Filter`);
    expect(isInputObjectType(filter) && Object.keys(filter.getFields())).toEqual(
      expect.arrayContaining(['id', 'code', 'sourceReference', 'createdAt', 'updatedAt', 'and', 'or', 'not']),
    );
    const order = schema.getType(`${type}OrderField`);
    expect(isEnumType(order) && order.getValues().map(({ name }) => name)).toEqual(expect.arrayContaining(['CODE', 'UPDATED_AT']));
  });

  test('are told of when they change, every kind of them', () => {
    const followed = schema.getType('FollowedRecord');
    expect(
      isEnumType(followed) &&
        followed
          .getValues()
          .map(({ name }) => name)
          .sort(),
    ).toEqual(implementing('Record'));
  });

  test.each(libraryRecords.map((type) => [type]))('%s is created, changed, deleted and imported alike', (type) => {
    const signature = (name: string) => ({ ...argumentsOf(mutations[name]!), answer: String(mutations[name]!.type) });
    const answer = `${type}Payload!`;
    expect(signature(`create${type}`)).toEqual({ input: `Create${type}Input!`, answer });
    expect(signature(`update${type}`)).toEqual({ id: 'ID!', version: 'Int!', input: `Update${type}Input!`, answer });
    expect(signature(`delete${type}`)).toEqual({ id: 'ID!', version: 'Int!', answer });
    expect(signature(`import${capital(listOf(type)!.name)}`)).toEqual({ input: 'ImportInput!', answer: 'Receipt!' });
  });

  test.each(libraryRecords.map((type) => [type]))('the inputs of %s take the same fields, and a change needs none of them', (type) => {
    const input = (name: string) => {
      const found = schema.getType(name);
      return isInputObjectType(found) ? Object.values(found.getFields()) : [];
    };
    const [create, update] = [input(`Create${type}Input`), input(`Update${type}Input`)];
    expect(update.filter(({ type: given }) => String(given).endsWith('!')).map(({ name }) => name)).toEqual([]);
    const unknown = update.filter(
      ({ name, type: given }) => String(getNullableType(create.find((field) => field.name === name)?.type)) !== String(given),
    );
    expect(unknown.map(({ name }) => name)).toEqual([]);
    expect(create.map(({ name }) => name)).toContain('code');
  });

  test.each(pushedRecords)('%s is pushed and has no other write', (type) => {
    expect(Object.keys(mutations).filter((name) => new RegExp(`^(create|update|delete|import)${type}`).test(name))).toEqual([]);
  });

  test.each(Object.entries(acts))('%s is recorded by %s and has no other write', (type, act) => {
    expect(String(mutations[act]!.type)).toBe(`${type}Payload!`);
    expect(Object.keys(mutations).filter((name) => new RegExp(`^(create|update|delete|import)${type}`).test(name))).toEqual([]);
  });

  test.each(objectTypes.filter(({ name }) => name.endsWith('Payload')).map(({ name }) => [name]))(
    '%s answers the record, the faults of the input and the search token',
    (name) => {
      expect(fieldsOf(name)).toEqual({ record: name.replace(/Payload$/, ''), userErrors: '[UserError!]!', searchToken: 'String' });
    },
  );
});

describe('names and forms', () => {
  test('of types are in PascalCase, of fields and arguments in camelCase, of enum values in capitals unless they name a type', () => {
    const faulty: string[] = everyType
      .filter(({ name }) => !/^([A-Z][a-z0-9]+)+$/.test(name) && name !== 'ID' && name !== 'JSON')
      .map(({ name }) => name);
    const check = (owner: string, name: string) => /^[a-z][a-zA-Z0-9]*$/.test(name) || faulty.push(`${owner}.${name}`);
    for (const type of [...objectTypes, ...everyType.filter(isInterfaceType)])
      for (const field of Object.values(type.getFields())) {
        check(type.name, field.name);
        for (const argument of field.args) check(`${type.name}.${field.name}`, argument.name);
      }
    for (const type of inputTypes) for (const field of Object.values(type.getFields())) check(type.name, field.name);
    for (const type of enumTypes)
      for (const { name } of type.getValues())
        if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name) && !schema.getType(name)) faulty.push(`${type.name}.${name}`);
    expect(faulty).toEqual([]);
  });

  test('input types end with Input, Filter, Order or Having', () => {
    expect(inputTypes.filter(({ name }) => !/(Input|Filter|Order|Having)$/.test(name)).map(({ name }) => name)).toEqual([]);
  });

  test('a list never holds null, except where Relay asks for it', () => {
    const holey = [...objectTypes, ...everyType.filter(isInterfaceType)].flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isListType(getNullableType(field.type)) && !/!\]/.test(String(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(holey).toEqual(['Query.nodes']);
  });

  test('every order asks for a field and a direction', () => {
    const orders = inputTypes.filter(({ name }) => name.endsWith('Order') && !name.endsWith('GroupOrder'));
    for (const order of orders)
      expect([order.name, Object.fromEntries(Object.values(order.getFields()).map((field) => [field.name, String(field.type)]))]).toEqual([
        order.name,
        { field: `${order.name}Field!`, direction: 'SortDirection!' },
      ]);
  });

  test('what has a global id is a node', () => {
    const ids = objectTypes.filter((type) => String(type.getFields()['id']?.type) === 'ID!').map(({ name }) => name);
    // these are looked at in their list and never fetched by themselves
    expect(ids.filter((name) => !implementing('Node').includes(name)).sort()).toEqual(['Change', 'PlanDeadline', 'StockAlert']);
  });
});
