import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getIntrospectionQuery,
  getNamedType,
  GraphQLEnumType,
  GraphQLInputObjectType,
  isCompositeType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isScalarType,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { errorCodes } from '../../../src/platform/errors.js';
import { hubSchema, views } from '../../../src/schema.js';
import { ofEveryScope, testHub, type Answer, type TestHub } from '../../support/hub.js';
import { fillMaterials, inOneTransaction } from '../../support/materials.js';
import type { Row } from './naive.js';

let hub: TestHub;

const injections = [
  "'; drop table material; --",
  '" or 1=1 --',
  "' or '1'='1",
  '$1',
  '$$x$$',
  '\\',
  "\\'; select pg_sleep(5); --",
  '%',
  '_',
  '%_\\',
  "x' union select secret_hash from api_key --",
  '{{7*7}}',
  ':name',
  '?',
  "E'\\047",
  '\u2028\u202e',
  '😀',
];

beforeAll(async () => {
  hub = await testHub({}, ofEveryScope);
  await fillMaterials(hub.database, { lots: 80, movements: 40 });
  await inOneTransaction(hub.database, async (client) => {
    for (const [index, text] of injections.entries())
      await client.query(`insert into material (code, name, unit, remarks) values ($1, $2, '件', $2)`, [`INJ${index}`, text]);
  });
});
afterAll(() => hub.close());

const query = hubSchema().getQueryType()!.getFields();
const lists = Object.values(query).filter((field) => field.name !== 'search' && String(getNamedType(field.type)).endsWith('Connection'));

/** Nothing of the inside of the hub may stand in an error. */
const inside =
  /\bselect\b.+\bfrom\b|node_modules|\.[jt]s:\d|syntax error at or near|\bpg_\w+|\bt\d+\$|relation "|column "|operator does not exist|stack|RangeError|TypeError/i;

/** Asks in both languages and expects errors with these codes, in words of both. */
async function refused(text: string, variables: Row, ...codes: string[]): Promise<Answer> {
  const answers = await Promise.all((['en', 'zh-CN'] as const).map((language) => hub.ask(text, variables, { language })));
  for (const [index, { errors }] of answers.entries()) {
    expect(errors?.length ?? 0).toBeGreaterThan(0);
    for (const { message, extensions } of errors!) {
      expect(errorCodes).toContain(extensions.code);
      expect(codes).toContain(extensions.code);
      expect(
        JSON.stringify({
          message: Object.values(variables).reduce<string>((text, value) => text.replaceAll(String(value), ''), message),
          extensions,
        }),
      ).not.toMatch(inside);
      expect(message).toMatch(index === 0 ? /[a-z]{2,} [a-z]/i : /\p{Script=Han}{2,}/u);
      expect(extensions['requestId']).toBeTruthy();
      expect(Object.keys(extensions)).not.toContain('sentence');
    }
  }
  return answers[0]!;
}

describe('the whole schema answers', () => {
  let open: TestHub;
  beforeAll(async () => {
    open = await testHub(
      { LIMIT_COST: '100000000', LIMIT_ALIASES: '10000', LIMIT_TOKENS: '100000', LIMIT_QUERY_BYTES: '1000000' },
      ofEveryScope,
    );
    await fillMaterials(open.database, { materials: 8, depots: 6, agreements: 4, lots: 20, movements: 20, holdings: 10 });
  });
  afterAll(() => open.close());

  test.each(lists.map((field) => field.name))('every order of %s, in both directions', async (name) => {
    const order = getNamedType(query[name]!.args.find((arg) => arg.name === 'orderBy')!.type) as GraphQLInputObjectType;
    const values = (getNamedType(order.getFields()['field']!.type) as GraphQLEnumType).getValues();
    for (const value of values)
      for (const direction of ['ASC', 'DESC']) {
        const text = `query ($after: String) { list: ${name}(orderBy: [{ field: ${value.name}, direction: ${direction} }], first: 3, after: $after) { pageInfo { endCursor } nodes { __typename } } }`;
        const first = await open.data(text);
        // a cursor of every order is accepted again
        await open.data(text, { after: first.list.pageInfo.endCursor });
      }
  });

  const sample = (type: GraphQLInputType, deep: number): unknown => {
    if (isNonNullType(type)) return sample(type.ofType, deep);
    if (isListType(type)) return [sample(type.ofType, deep)];
    if (type instanceof GraphQLEnumType) return type.getValues()[0]!.name;
    if (type instanceof GraphQLInputObjectType)
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isNonNullType(field.type) || deep > 0)
          .slice(0, 60)
          .map((field) => [field.name, sample(field.type, deep - 1)]),
      );
    return (
      ({ Int: 1, Float: 1.5, Boolean: true, Date: '2026-01-02', DateTime: '2026-01-02T03:04:05+08:00', ID: 'x_1', Decimal: '1.5' } as Row)[
        String(type)
      ] ?? 'x'
    );
  };
  const prefixes: Row = Object.fromEntries(views.map(({ type, idPrefix }) => [type, idPrefix]));

  test.each(lists.filter((field) => field.args.some((arg) => arg.name === 'filter')).map((field) => field.name))(
    'every filter of %s, with every test',
    async (name) => {
      const type = getNamedType(query[name]!.args.find((arg) => arg.name === 'filter')!.type) as GraphQLInputObjectType;
      const ask = async (of: GraphQLInputObjectType, wrap: (inner: Row) => Row, deep: number): Promise<void> => {
        for (const field of Object.values(of.getFields())) {
          const inner = getNamedType(field.type);
          if (inner instanceof GraphQLInputObjectType && !['and', 'or', 'not'].includes(field.name)) {
            if (
              /(Text|Number|Int|Date|DateTime|Boolean|Id|Level|Kind|Condition|Source|Method|Sector|Scheme)Filter$/.test(inner.name) &&
              !('and' in inner.getFields())
            )
              for (const test of Object.values(inner.getFields())) {
                const of_ = prefixes[of.name.replace(/Filter$/, '')] as string;
                const value = inner.name === 'IdFilter' ? (test.name === 'in' ? [`${of_}_1`] : `${of_}_1`) : sample(test.type, 2);
                await open.data(
                  `query ($filter: ${type.name}) { ${name}(filter: $filter, first: 2) { nodes { __typename } totalCount { value } } }`,
                  { filter: wrap({ [field.name]: { [test.name]: value } }) },
                );
              }
            else if (inner.name.endsWith('Filter')) await (deep > 0 && ask(inner, (part) => wrap({ [field.name]: part }), deep - 1));
            else
              await open.data(`query ($filter: ${type.name}) { ${name}(filter: $filter, first: 2) { nodes { __typename } } }`, {
                filter: wrap({ [field.name]: sample(field.type, 1) }),
              });
          } else {
            const value = ['and', 'or'].includes(field.name) ? [] : field.name === 'not' ? {} : sample(field.type, 2);
            await open.data(`query ($filter: ${type.name}) { ${name}(filter: $filter, first: 2) { nodes { __typename } } }`, {
              filter: wrap({ [field.name]: value }),
            });
          }
        }
      };
      await ask(type, (inner) => inner, 1);
    },
  );

  const everything = (type: GraphQLOutputType, deep: number): string => {
    const named = getNamedType(type);
    if (!isCompositeType(named) || !('getFields' in named)) return '';
    const fields = Object.values(named.getFields()).flatMap((field) => {
      if (field.args.some(isRequiredArgument)) return [];
      const below = getNamedType(field.type);
      if (isScalarType(below) || below instanceof GraphQLEnumType) return [field.name];
      return deep > 0
        ? [`${field.name} ${everything(field.type, /^(nodes|edges|node|pageInfo|totalCount)$/.test(field.name) ? deep : deep - 1)}`]
        : [];
    });
    return `{ __typename ${fields.join(' ')} }`;
  };

  test.each(lists.map((field) => field.name))(
    'every field of %s and of what it leads to, passed through and executed alike',
    async (name) => {
      const past = query[name]!.args.some((argument) => argument.name === 'asOf');
      const text = `query${past ? ' ($asOf: DateTime)' : ''} { ${name}(first: 3${past ? ', asOf: $asOf' : ''}) ${everything(query[name]!.type, 2)} }`;
      for (const asOf of past ? [undefined, new Date().toISOString()] : [undefined]) {
        const [through, executed] = await Promise.all([open.data(text, { asOf }), open.data(text, { asOf }, { executed: true })]);
        expect(JSON.stringify(through)).toBe(JSON.stringify(executed));
      }
    },
  );

  test('the introspection that tools send', async () => {
    const data = await hub.data(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }), {}, { role: 'anonymous' });
    expect(data.__schema.types.length).toBeGreaterThan(100);
  });
});

describe('text that looks like SQL', () => {
  const textFilters = lists.flatMap((list) => {
    const filter = list.args.find((arg) => arg.name === 'filter');
    const type = filter && (getNamedType(filter.type) as GraphQLInputObjectType);
    return type
      ? Object.values(type.getFields())
          .filter((field) => String(field.type) === 'TextFilter')
          .map((field) => [list.name, type.name, field.name] as const)
      : [];
  });

  test.each(textFilters)('is only text to %s (%s.%s)', async (list, type, field) => {
    const text = `query ($filter: ${type}) { list: ${list}(filter: $filter) { totalCount(exact: true) { value } } }`;
    const count = async (filter: Row) => (await hub.data(text, { filter })).list.totalCount.value as number;
    const all = await count({});
    const present = await count({ [field]: { isNull: false } });
    for (const value of injections) {
      const own = list === 'materials' && ['name', 'remarks'].includes(field) ? 1 : 0;
      expect([value, await count({ [field]: { eq: value } })]).toEqual([value, own]);
      expect(await count({ [field]: { in: [value] } })).toBe(own);
      expect(await count({ [field]: { ne: value } })).toBe(all - own);
      expect(await count({ [field]: { startsWith: value }, not: { [field]: { contains: value } } })).toBe(0);
      if (!['%', '_', '\\', '?', '$1', ':name'].includes(value)) expect(await count({ [field]: { contains: value } })).toBe(own);
      expect(present).toBeLessThanOrEqual(all);
    }
  });

  test('finds the one record that holds it, by each test', async () => {
    for (const [index, value] of injections.entries())
      for (const filter of [{ eq: value }, { in: [value, 'other'] }, { startsWith: value, eq: value }, { contains: value, eq: value }]) {
        const { materials } = await hub.data(
          'query ($name: TextFilter) { materials(filter: { name: $name }) { nodes { code name remarks } } }',
          { name: filter },
        );
        expect(materials.nodes).toEqual([{ code: `INJ${index}`, name: value, remarks: value }]);
      }
  });

  test('is only text to codes, regions, cursors and ids', async () => {
    for (const value of injections) {
      expect(
        await hub.data(
          'query ($v: String!) { material(code: $v) { id } depot(code: $v) { id } stockAlerts(region: $v) { nodes { id } } regions(filter: { within: $v }) { nodes { id } } eventTypes(filter: { within: { scheme: $v, code: $v } }) { nodes { id } } }',
          { v: value },
        ),
      ).toMatchObject({ material: null, depot: null, stockAlerts: { nodes: [] }, regions: { nodes: [] } });
      await refused('query ($v: ID!) { node(id: $v) { id } }', { v: value }, 'BAD_USER_INPUT');
      await refused('query ($v: ID!) { material(id: $v) { id } }', { v: value }, 'BAD_USER_INPUT');
      await refused('query ($v: ID!) { materials(filter: { id: { in: [$v] } }) { nodes { id } } }', { v: value }, 'BAD_USER_INPUT');
      await refused('query ($v: String) { materials(after: $v) { nodes { id } } }', { v: value }, 'BAD_USER_INPUT');
    }
    const { rows } = await hub.database.primary.query<{ n: number }>('select count(*)::int as n from material');
    expect(rows[0]!.n).toBeGreaterThan(injections.length);
  });

  test.each(lists.map((field) => field.name))('is no order of %s', async (name) => {
    const order = String(getNamedType(query[name]!.args.find((arg) => arg.name === 'orderBy')!.type));
    for (const value of ["CODE'; drop table material; --", 'code', 'ID', 'CODE desc, (select 1)', '__proto__', 'constructor'])
      await refused(
        `query ($o: [${order}!]) { ${name}(orderBy: $o) { nodes { __typename } } }`,
        { o: [{ field: value }] },
        'BAD_USER_INPUT',
      );
    await refused(
      `query ($o: [${order}!]) { ${name}(orderBy: $o) { nodes { __typename } } }`,
      { o: [{ field: 'CODE', direction: 'ASC; select 1' }] },
      'BAD_USER_INPUT',
    );
    await refused(
      `query ($o: [${order}!]) { ${name}(orderBy: $o) { nodes { __typename } } }`,
      { o: Array(7).fill({ field: name === 'stockAlerts' ? 'KIND' : 'CREATED_AT' }) },
      'BAD_USER_INPUT',
    );
  });
});

describe('characters that cannot be stored', () => {
  const places = [
    'materials(filter: { name: { eq: $v } }) { nodes { id } }',
    'materials(filter: { name: { contains: $v } }) { nodes { id } }',
    'materials(filter: { lots: { some: { supplier: { in: ["a", $v] } } } }) { nodes { id } }',
    'material(code: $v) { id }',
    'stockAlerts(region: $v) { nodes { id } }',
    'materialSummary(groupBy: [], filter: { code: { startsWith: $v } }) { lots }',
    'materials(after: $v) { nodes { id } }',
  ];
  test.each(places)('are refused in %s', async (place) => {
    for (const value of ['\0', 'a\0b', '\ud800', 'x\udc00y'])
      await refused(`query ($v: String!) { ${place} }`, { v: value }, 'BAD_USER_INPUT');
  });

  test('are refused in literals too', async () => {
    await refused('{ material(code: "a\\u0000b") { id } }', {}, 'BAD_USER_INPUT');
    await refused('{ material(code: "\\ud800") { id } }', {}, 'BAD_USER_INPUT');
    await refused('{ material(code: "\0") { id } }', {}, 'BAD_USER_INPUT');
    await refused('{ material(code: "\ud800") { id } }', {}, 'BAD_USER_INPUT');
    await refused('{ material(id: "mat_1\0") { id } }', {}, 'BAD_USER_INPUT');
  });

  test('but whole pairs and unusual characters are text like any other', async () => {
    for (const value of ['😀', '\u{20000}', '\u202e', '\ufeff', '\r\n\t', '\x7f', ''])
      expect(
        (await hub.ask('query ($v: String!) { materials(filter: { name: { ne: $v } }, first: 1) { nodes { id } } }', { v: value })).errors,
      ).toBeUndefined();
  });
});

describe('numbers and dates out of range', () => {
  const accepted = async (text: string, variables: Row = {}) => {
    const answer = await hub.ask(text, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  test('whole numbers beyond 32 bits are refused', async () => {
    for (const value of ['2147483648', '-2147483649', '99999999999999999999', '1.5', '1e3'])
      await refused(`{ materials(filter: { shelfLifeDays: { gt: ${value} } }) { nodes { id } } }`, {}, 'BAD_USER_INPUT');
    for (const value of [2147483648, 1.5, Number.MAX_VALUE, '1', true])
      await refused(
        'query ($v: Int!) { materials(filter: { shelfLifeDays: { gt: $v } }) { nodes { id } } }',
        { v: value },
        'BAD_USER_INPUT',
      );
    await refused('{ materials(first: 99999999999) { nodes { id } } }', {}, 'BAD_USER_INPUT');
  });

  test('numbers may be huge, tiny or minus zero', async () => {
    for (const value of [
      '1e308',
      '-1e308',
      '5e-324',
      '-0',
      '-0.0',
      '1e400',
      '-1e400',
      '0.1234567890123456789',
      '123456789012345678901234567890',
    ]) {
      const { stockLots } = await accepted(`{ stockLots(filter: { quantity: { gt: ${value} } }) { totalCount { value } } }`);
      expect([value, stockLots.totalCount.value > 0]).toEqual([value, value.startsWith('-') || Number(value) < 1]);
    }
    for (const value of [1e308, -0, 5e-324])
      await accepted(
        'query ($v: Float) { stockLots(filter: { quantity: { lt: $v }, available: { gte: $v } }) { totalCount { value } } materialSummary(groupBy: [], having: { value: { gt: $v } }) { lots } }',
        { v: value },
      );
    await refused(
      'query ($v: Float) { stockLots(filter: { quantity: { lt: $v } }) { totalCount { value } } }',
      { v: 'NaN' },
      'BAD_USER_INPUT',
    );
    for (const bad of ['{ longitude: 1e400, latitude: 0 }', '{ longitude: 0, latitude: -1e400 }'])
      await refused(`{ depots(near: { point: ${bad} }) { nodes { id } } }`, {}, 'BAD_USER_INPUT');
    await refused('{ depots(near: { point: { longitude: 0, latitude: 0 }, radiusKm: 1e400 }) { nodes { id } } }', {}, 'BAD_USER_INPUT');
  });

  test.each([
    '0000-01-01',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '10000-01-01',
    '20260101',
    'infinity',
    'today',
    '2026-01-01T00:00:00Z',
    '',
  ])('the day %s is refused', async (day) => {
    for (const [text, variables] of [
      ['query ($v: Date) { stockLots(filter: { expiryDate: { gt: $v } }) { nodes { id } } }', { v: day }],
      [`{ stockLots(filter: { expiryDate: { gt: "${day}" } }) { nodes { id } } }`, {}],
    ] as const) {
      const { errors } = await refused(text, variables, 'BAD_USER_INPUT');
      // how to write it better is said
      expect(errors![0]!.message).toContain('YYYY-MM-DD');
      if (day) expect(errors![0]!.message).not.toContain(`"${day}"`);
    }
  });

  test.each(['0001-01-01', '9999-12-31', '2024-02-29', '1582-10-10'])(
    'the day %s is a day',
    async (day) =>
      void (await accepted(
        'query ($v: Date) { stockLots(filter: { expiryDate: { gt: $v }, productionDate: { lte: $v } }) { nodes { id } } }',
        { v: day },
      )),
  );

  test.each([
    '2026-01-01T00:00:00',
    '2026-01-01',
    '2026-01-01T25:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-01-01T00:00:00+16:00',
    '0000-01-01T00:00:00Z',
    '2026-01-01T00:00:60Z',
    '2026-01-01T00:00:00.1234567Z',
    'now',
    '1767225600',
  ])('the instant %s is refused', async (at) => {
    await refused('query ($v: DateTime) { stockLots(filter: { createdAt: { gt: $v } }) { nodes { id } } }', { v: at }, 'BAD_USER_INPUT');
    await refused(`{ stockLots(asOf: "${at}") { nodes { id } } }`, {}, 'BAD_USER_INPUT');
    await refused('query ($v: DateTime) { nodes(ids: ["lot_1"], asOf: $v) { id } }', { v: at }, 'BAD_USER_INPUT');
  });

  test.each(['0001-01-01T00:00:00+15:59', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999-15:59', '2026-01-01t00:00:00z'])(
    'the instant %s is an instant',
    async (at) =>
      void (await accepted('query ($v: DateTime) { stockLots(filter: { createdAt: { gt: $v } }) { nodes { id } } }', { v: at })),
  );

  test('the first instant may be asked for as of', async () =>
    void (await accepted(
      '{ stockLots(asOf: "0001-01-01T00:00:00+15:59") { nodes { id } } stockAlerts(asOf: "0001-01-01T00:00:00Z") { nodes { id } } }',
    )));

  test.each(['mat_0', 'mat_', 'mat_1.5', 'mat_-1', 'mat_99999999999999999', 'MAT_1', 'dep_1', 'mat_1 ', '', 'mat_1; x'])(
    'the id %p of a material is refused',
    async (id) => void (await refused('query ($id: ID!) { material(id: $id) { id } }', { id }, 'BAD_USER_INPUT')),
  );
});

describe('operations that are too large', () => {
  const limitOf = (answer: Answer) => (answer.errors![0]!.extensions['limit'] as Row)['name'];

  test('5,000 aliases', async () => {
    const aliases = Array.from({ length: 1200 }, (_unused, index) => `a${index}: __typename`).join(' ');
    expect(limitOf(await refused(`{ ${aliases} }`, {}, 'LIMIT_EXCEEDED'))).toBe('aliases');
    const many = Array.from({ length: 5000 }, (_unused, index) => `a${index}: __typename`).join(' ');
    await refused(`{ ${many} }`, {}, 'LIMIT_EXCEEDED', 'BAD_USER_INPUT');
  });

  test('a hundred aliases are answered, also where functions take only a hundred arguments', async () => {
    const aliases = (field: string, count = 99) => Array.from({ length: count }, (_unused, index) => `a${index}: ${field}`).join(' ');
    for (const text of [
      `{ stockLots(first: 1) { pageInfo { ${aliases('endCursor')} } } }`,
      `{ stockLots(first: 1) { nodes { ${aliases('quantity')} } } }`,
      `{ stockLots { totalCount { ${aliases('value')} } } }`,
      `{ materialSummary(groupBy: [UNIT]) { ${aliases('lots')} } }`,
      `{ depots { nodes { managerName { ${aliases('text')} } } } }`,
      `{ depots { nodes { history { nodes { changes { ${aliases('before')} } } } } } }`,
    ])
      expect((await hub.ask(text)).errors).toBeUndefined();
  });

  test('depth 100', async () => {
    const deep = (levels: number) => `{ regions(first: 1) { nodes { ${'parent { '.repeat(levels)}code${' }'.repeat(levels)} } } }`;
    expect(limitOf(await refused(deep(100), {}, 'LIMIT_EXCEEDED'))).toBe('depth');
    expect((await hub.ask(deep(10))).errors).toBeUndefined();
    const edges = `{ materials(first: 1) { nodes { ${'lots(first: 1) { nodes { depot { '.repeat(40)}code${' } } }'.repeat(40)} } } }`;
    expect(limitOf(await refused(edges, {}, 'LIMIT_EXCEEDED'))).toBe('depth');
  });

  test('cost, also when the page size stands in a variable or its default', async () => {
    const nested = (size: string) =>
      `{ materials(first: ${size}) { nodes { lots(first: ${size}) { nodes { movements(first: ${size}) { nodes { id } } } } } } }`;
    expect(limitOf(await refused(nested('200'), {}, 'LIMIT_EXCEEDED'))).toBe('cost');
    expect(limitOf(await refused(`query ($n: Int) ${nested('$n')}`, { n: 200 }, 'LIMIT_EXCEEDED'))).toBe('cost');
    expect(limitOf(await refused(`query ($n: Int = 200) ${nested('$n')}`, {}, 'LIMIT_EXCEEDED'))).toBe('cost');
    const ids = Array.from({ length: 200 }, (_unused, index) => `mat_${index + 1}`);
    expect(
      limitOf(
        await refused(
          'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Material { lots(first: 100) { nodes { movements(first: 100) { nodes { id lot { code } } } } } } } }',
          { ids },
          'LIMIT_EXCEEDED',
        ),
      ),
    ).toBe('cost');
    expect((await hub.ask(nested('3'))).extensions!.cost.points).toBeGreaterThan(9);
  });

  test('fragments that unfold without end', async () => {
    const doubling = (body: (next: string) => string) =>
      `{ materials { nodes { ...F0 } } } ${Array.from({ length: 40 }, (_unused, index) => `fragment F${index} on Material { ${body(`...F${index + 1}`)} }`).join(' ')} fragment F40 on Material { code }`;
    const began = performance.now();
    expect((await hub.ask(doubling((next) => `${next} ${next}`))).errors).toBeUndefined();
    await refused(
      doubling((next) => `lots { nodes { material { ${next} } } } category { id } agreementItems { material { ${next} } }`),
      {},
      'LIMIT_EXCEEDED',
    );
    const wide = `{ regions(first: 0) { nodes { ...W0 } } } ${Array.from({ length: 10 }, (_unused, index) => `fragment W${index} on Region { parent { ...W${index + 1} } successor { ...W${index + 1} } predecessors { ...W${index + 1} } children(first: 0) { nodes { ...W${index + 1} } } }`).join(' ')} fragment W10 on Region { code }`;
    await refused(wide, {}, 'LIMIT_EXCEEDED');
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('circular fragments', async () => {
    await refused(
      '{ regions { nodes { ...A } } } fragment A on Region { parent { ...B } } fragment B on Region { parent { ...A } }',
      {},
      'BAD_USER_INPUT',
    );
    await refused('{ ...Q } fragment Q on Query { ...Q }', {}, 'BAD_USER_INPUT');
  });

  test('circular introspection', async () => {
    const circular = `{ __schema { types { ${'fields { type { '.repeat(6)}name${' } }'.repeat(6)} } } }`;
    await refused(circular, {}, 'BAD_USER_INPUT', 'LIMIT_EXCEEDED');
  });

  test('aliases of more than 63 characters, while 63 are answered under their own names', async () => {
    const [long, other] = [`a${'x'.repeat(61)}1`, `a${'x'.repeat(61)}2`];
    expect(long).toHaveLength(63);
    const { list } = await hub.data(`{ list: materials(first: 1) { nodes { ${long}: code ${other}: name } } }`);
    expect(Object.keys(list.nodes[0])).toEqual([long, other]);
    for (const text of [
      `{ ${long}x: __typename }`,
      `{ materials { nodes { ${long}x: code } } }`,
      `{ materials { ...F } } fragment F on MaterialConnection { totalCount { ${long}y: value } }`,
    ])
      expect(limitOf(await refused(text, {}, 'LIMIT_EXCEEDED'))).toBe('aliasLength');
  });

  test.each(
    [
      'o',
      'o$',
      't1',
      't2',
      't3',
      't4',
      't5',
      't6',
      't7',
      't8',
      'p',
      'r0',
      'j0',
      'k0',
      'json',
      'snapshot',
      'row',
      'select',
      '_',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'A',
      'a',
    ].filter((name) => name !== 'o$'),
  )('the alias %s is a name like any other', async (alias) => {
    const text = `{ ${alias}: materials(first: 2) { ${alias}: nodes { ${alias}: code lots(first: 1) { ${alias}: edges { ${alias}: node { ${alias}: id } } } category { ${alias}: code } } x: edges { ${alias}: node { ${alias}: name } } } l: materialSummary(groupBy: [UNIT]) { ${alias}: lots } s: material(code: "M000001") { ${alias}: code } d: depots(first: 3) { nodes { history(first: 1) { nodes { changes { ${alias}: field } } } m: managerName { ${alias}: text } } } }`;
    const [through, executed] = await Promise.all([hub.ask(text), hub.ask(text, {}, { executed: true })]);
    expect(through.errors ?? executed.errors).toBeUndefined();
    expect(JSON.stringify(through.data)).toBe(JSON.stringify(executed.data));
    expect(Object.getOwnPropertyDescriptor(through.data.s, alias)?.value).toBe('M000001');
  });

  test('“in” with 1,001 values', async () => {
    const codes = Array.from({ length: 1001 }, (_unused, index) => `M${index}`);
    const text = 'query ($in: [String!]) { materials(filter: { code: { in: $in } }) { nodes { id } } }';
    expect(limitOf(await refused(text, { in: codes }, 'LIMIT_EXCEEDED'))).toBe('filterValues');
    expect((await hub.ask(text, { in: codes.slice(1) })).errors).toBeUndefined();
    expect(
      limitOf(
        await refused(
          'query ($in: [ID!]) { materials(filter: { id: { in: $in } }) { nodes { id } } }',
          { in: codes.map((_code, index) => `mat_${index + 1}`) },
          'LIMIT_EXCEEDED',
        ),
      ),
    ).toBe('filterValues');
    expect(
      limitOf(await refused('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(201).fill('mat_1') }, 'LIMIT_EXCEEDED')),
    ).toBe('nodes');
  });

  test('a filter nested nine deep, by not, by and, through relations, and far deeper', async () => {
    const text = 'query ($filter: MaterialFilter) { materials(filter: $filter) { nodes { id } } }';
    const nest = (levels: number, wrap: (inner: Row) => Row, inner: Row = { code: { eq: 'x' } }): Row =>
      levels === 0 ? inner : wrap(nest(levels - 1, wrap, inner));
    const wraps: ((inner: Row) => Row)[] = [
      (inner) => ({ not: inner }),
      (inner) => ({ and: [inner] }),
      (inner) => ({ or: [{ name: { eq: 'y' } }, inner] }),
    ];
    for (const wrap of wraps) {
      expect(limitOf(await refused(text, { filter: nest(9, wrap) }, 'LIMIT_EXCEEDED'))).toBe('filterDepth');
      expect((await hub.ask(text, { filter: nest(8, wrap) })).errors).toBeUndefined();
    }
    const related = (inner: Row) => ({ lots: { some: { material: inner } } });
    expect((await hub.ask(text, { filter: nest(4, related) })).errors).toBeUndefined();
    expect(limitOf(await refused(text, { filter: nest(5, related) }, 'LIMIT_EXCEEDED'))).toBe('filterDepth');
    expect(limitOf(await refused(text, { filter: nest(20, related) }, 'LIMIT_EXCEEDED'))).toBe('filterDepth');
  });

  test('variables nested beyond all measure', async () => {
    let filter: Row = { code: { eq: 'x' } };
    for (let level = 0; level < 20_000; level++) filter = { not: filter };
    await refused(
      'query ($filter: MaterialFilter) { materials(filter: $filter) { nodes { id } } }',
      { filter },
      'LIMIT_EXCEEDED',
      'BAD_USER_INPUT',
    );
  });

  test('a filter of more than 200 conditions, nested ones counted', async () => {
    const text =
      'query ($filter: MaterialFilter) { materials(filter: $filter, orderBy: [{ field: WEIGHT_KG }, { field: SHELF_LIFE_DAYS, direction: DESC }, { field: NAME }], after: $after) { nodes { id } totalCount { value } } }'.replace(
        ', after: $after',
        '',
      );
    const or = (count: number) => ({ or: Array.from({ length: count }, (_unused, index) => ({ code: { eq: `M${index}` } })) });
    expect((await hub.ask(text, { filter: or(90) })).errors).toBeUndefined();
    expect(limitOf(await refused(text, { filter: or(201) }, 'LIMIT_EXCEEDED'))).toBe('filterConditions');
    expect(limitOf(await refused(text, { filter: { and: [or(60), { lots: { some: or(60) as Row } }] } }, 'LIMIT_EXCEEDED'))).toBe(
      'filterConditions',
    );
    expect(limitOf(await refused(text, { filter: { or: Array(5000).fill({}) } }, 'LIMIT_EXCEEDED'))).toBe('filterConditions');
  });

  test('5,001 words', async () => {
    await refused(`{ ${'__typename '.repeat(5001)} }`, {}, 'LIMIT_EXCEEDED', 'BAD_USER_INPUT');
  });
});

describe('what the schema does not know', () => {
  test.each([
    ['an unknown field', '{ materials { nodes { password } } }'],
    ['an unknown root field', '{ secrets { id } }'],
    ['an unknown argument', '{ materials(where: {}) { nodes { id } } }'],
    ['an unknown filter', '{ materials(filter: { password: { eq: "x" } }) { nodes { id } } }'],
    ['an unknown type', '{ node(id: "mat_1") { ... on Secret { id } } }'],
    ['a fragment of another type', '{ materials { nodes { ... on Depot { id } } } }'],
    ['an unknown fragment', '{ materials { ...Nothing } }'],
    ['an unused fragment', '{ materials { totalCount { value } } } fragment A on Material { id }'],
    ['a field without selection', '{ materials }'],
    ['a selection on a value', '{ materials { nodes { code { x } } } }'],
    ['two fields under one name', '{ materials { nodes { a: code a: name } } }'],
    ['an undeclared variable', '{ materials(first: $n) { nodes { id } } }'],
    ['a variable of another type', 'query ($n: String) { materials(first: $n) { nodes { id } } }'],
    ['a text for a number', '{ materials(first: "20") { nodes { id } } }'],
    ['an unknown enum value', '{ stockAlerts(kinds: [BOOM]) { nodes { id } } }'],
    ['an unknown directive', '{ materials @live { nodes { id } } }'],
    ['a defer', '{ ... @defer { materials { nodes { id } } } }'],
    ['a subscription', 'subscription { changes { id } }'],
    ['no operation', 'fragment A on Material { id }'],
    ['two operations without a choice', 'query A { viewer { name } } query B { viewer { name } }'],
    ['an empty text', ' '],
    ['half an operation', '{ materials { nodes { id }'],
    ['no GraphQL at all', 'select * from material'],
    ['null for a filter', '{ materials(filter: { name: null }) { nodes { id } } }'],
    ['null for a test', '{ materials(filter: { name: { eq: null } }) { nodes { id } } }'],
    ['null for a quantifier', '{ materials(filter: { lots: { some: null } }) { nodes { id } } }'],
    ['null for a connective', '{ materials(filter: { or: null }) { nodes { id } } }'],
    ['neither id nor code', '{ material { id } }'],
    ['both id and code', '{ material(id: "mat_1", code: "x") { id } }'],
    ['days out of range', '{ stockAlerts(withinDays: -1) { nodes { id } } }'],
    ['too many days', '{ stockAlerts(withinDays: 3651) { nodes { id } } }'],
    ['a negative number of groups', '{ materialSummary(groupBy: [], first: -1) { lots } }'],
    ['an unknown dimension', '{ materialSummary(groupBy: [PASSWORD]) { lots } }'],
  ])('%s is refused', async (_name, text) => void (await refused(text, {}, 'BAD_USER_INPUT')));

  test('values of the input are not repeated in what is said', async () => {
    const secret = 'secret-13812345678';
    for (const [text, variables] of [
      ['query ($v: Int) { materials(first: $v) { nodes { id } } }', { v: secret }],
      ['query ($v: Date) { stockLots(filter: { expiryDate: { eq: $v } }) { nodes { id } } }', { v: secret }],
      ['query ($v: [StockAlertKind!]) { stockAlerts(kinds: $v) { nodes { id } } }', { v: [secret] }],
      ['query ($v: MaterialFilter) { materials(filter: $v) { nodes { id } } }', { v: { name: { eq: { a: secret } } } }],
      ['query ($v: MaterialFilter) { materials(filter: $v) { nodes { id } } }', { v: [secret, { b: secret }] }],
      [`{ materials(first: "${secret}") { nodes { id } } }`, {}],
      [`{ stockLots(filter: { expiryDate: { eq: "${secret}" } }) { nodes { id } } }`, {}],
      [`{ stockLots(filter: { quantity: { eq: "${secret}" } }) { nodes { id } } }`, {}],
      [`{ materials(filter: { recoverable: { eq: "${secret}" } }) { nodes { id } } }`, {}],
      [`{ materials(filter: "${secret}") { nodes { id } } }`, {}],
    ] as const) {
      const { errors } = await refused(text, variables, 'BAD_USER_INPUT');
      expect(JSON.stringify(errors)).not.toContain('13812345678');
    }
  });
});
