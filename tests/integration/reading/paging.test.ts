import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../src/access/caller.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { callersRegion, fillMaterials, inOneTransaction } from '../../support/materials.js';
import { listed, loadState, type OrderAsked, type Row, type State } from './naive.js';

let hub: TestHub;
let state: State;

beforeAll(async () => {
  hub = await testHub();
  await fillMaterials(hub.database);
  state = await loadState(hub.database);
});
afterAll(() => hub.close());

interface Walk {
  field: string;
  type: string;
  orderBy?: OrderAsked[];
  filter?: Row;
  size: number;
}

async function walk(
  { field, type, orderBy, filter, size }: Walk,
  backward: boolean,
  between: (page: number) => Promise<void> = async () => undefined,
  about = {},
): Promise<string[]> {
  const query = `query ($filter: ${type}Filter, $orderBy: [${type}Order!], $first: Int, $after: String, $last: Int, $before: String) {
    ${field}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { edges { cursor node { code } } nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
  }`;
  const seen: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; ; page++) {
    const { [field]: list } = await hub.data(
      query,
      { filter, orderBy, ...(backward ? { last: size, before: cursor } : { first: size, after: cursor }) },
      about,
    );
    const codes = list.edges.map(({ node }: Row) => node.code) as string[];
    expect(list.nodes.map(({ code }: Row) => code)).toEqual(codes);
    if (codes.length > 0)
      expect([list.pageInfo.startCursor, list.pageInfo.endCursor]).toEqual([list.edges[0].cursor, list.edges.at(-1).cursor]);
    else expect([list.pageInfo.startCursor, list.pageInfo.endCursor]).toEqual([null, null]);
    expect(list.pageInfo[backward ? 'hasNextPage' : 'hasPreviousPage']).toBe(cursor !== undefined);
    if (backward) seen.unshift(...codes);
    else seen.push(...codes);
    if (!list.pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage']) return seen;
    expect(codes).toHaveLength(size);
    expect(page).toBeLessThan(500);
    cursor = backward ? list.pageInfo.startCursor : list.pageInfo.endCursor;
    await between(page);
  }
}

const asc = (field: string): OrderAsked => ({ field, direction: 'ASC' });
const desc = (field: string): OrderAsked => ({ field, direction: 'DESC' });

const walks: [string, Walk][] = [
  ['no order', { field: 'stockLots', type: 'StockLot', size: 17 }],
  ['a key with NULL, ascending', { field: 'stockLots', type: 'StockLot', orderBy: [asc('EXPIRY_DATE')], size: 13 }],
  ['a key with NULL, descending', { field: 'stockLots', type: 'StockLot', orderBy: [desc('EXPIRY_DATE')], size: 13 }],
  [
    'mixed directions with NULL in both keys',
    { field: 'stockLots', type: 'StockLot', orderBy: [desc('UNIT_PRICE'), asc('EXPIRY_DATE')], size: 11 },
  ],
  [
    'three keys with NULL in each',
    { field: 'stockLots', type: 'StockLot', orderBy: [asc('PRODUCTION_DATE'), desc('NEXT_MAINTENANCE'), asc('EXPIRY_DATE')], size: 9 },
  ],
  ['many equal keys', { field: 'stockLots', type: 'StockLot', orderBy: [asc('AVAILABLE')], size: 7 }],
  [
    'equal keys in one direction, not nullable',
    { field: 'stockLots', type: 'StockLot', orderBy: [desc('QUANTITY'), desc('AVAILABLE')], size: 7 },
  ],
  ['equal instants', { field: 'stockLots', type: 'StockLot', orderBy: [desc('CREATED_AT')], size: 19 }],
  [
    'instants to the microsecond',
    { field: 'stockMovements', type: 'StockMovement', orderBy: [asc('OCCURRED_AT'), desc('QUANTITY_CHANGE')], size: 7 },
  ],
  ['pinyin', { field: 'materials', type: 'Material', orderBy: [asc('NAME')], size: 5 }],
  [
    'pinyin backwards and a nullable whole number',
    { field: 'materials', type: 'Material', orderBy: [desc('NAME'), asc('SHELF_LIFE_DAYS')], size: 4 },
  ],
  ['whole numbers of ten digits', { field: 'materials', type: 'Material', orderBy: [desc('SHELF_LIFE_DAYS')], size: 2 }],
  [
    'a filter',
    {
      field: 'depots',
      type: 'Depot',
      orderBy: [desc('AREA_SQUARE_METRE'), desc('LEVEL')],
      filter: { lots: { some: { condition: { in: ['GOOD', 'NEW'] } } } },
      size: 3,
    },
  ],
  ['pages of one', { field: 'depots', type: 'Depot', orderBy: [desc('NAME')], size: 1 }],
];

describe('walking through pages visits every row once and in order', () => {
  test.each(walks)('with %s', async (_name, one) => {
    const expected = listed(one.type, one, { state, caller: callerInRole('editor') }).map(({ code }) => code as string);
    expect(expected.length).toBeGreaterThan(one.size);
    expect(await walk(one, false)).toEqual(expected);
    expect(await walk(one, true)).toEqual(expected);
  });

  test('for a caller limited to a region', async () => {
    const caller = callerInRole('viewer', { region: callersRegion });
    const one: Walk = { field: 'stockLots', type: 'StockLot', orderBy: [desc('NEXT_MAINTENANCE'), asc('UNIT_PRICE')], size: 10 };
    const expected = listed(one.type, one, { state, caller }).map(({ code }) => code as string);
    expect(expected.length).toBeGreaterThan(20);
    expect(expected.length).toBeLessThan(state.rows.stock_lot.length);
    expect(await walk(one, false, undefined, { caller })).toEqual(expected);
    expect(await walk(one, true, undefined, { caller })).toEqual(expected);
  });

  test('with times of the nineteenth century, whose offset had seconds, and of the last day that can be stored', async () => {
    await inOneTransaction(hub.database, (client) =>
      client.query(`insert into stock_movement (code, lot_id, kind, quantity_change, reserved_change, balance, reserved_balance, occurred_at, recorded_by)
        select 'OLD' || n, (select min(id) from stock_lot), 'COUNT', 0, 0, 0, 0, at, 'test' from unnest(array['1890-01-01T00:00:00Z', '0001-01-02T00:00:00Z', '9999-12-31T23:59:59.999999Z']::timestamptz[]) with ordinality old(at, n)`),
    );
    const one: Walk = {
      field: 'stockMovements',
      type: 'StockMovement',
      orderBy: [asc('OCCURRED_AT')],
      filter: { code: { startsWith: 'OLD' } },
      size: 1,
    };
    expect(await walk(one, false)).toEqual(['OLD2', 'OLD1', 'OLD3']);
    expect(await walk(one, true)).toEqual(['OLD2', 'OLD1', 'OLD3']);
  });

  test('while rows are inserted and deleted between the pages', async () => {
    for (const [backward, orderBy] of [
      [false, [asc('EXPIRY_DATE'), desc('QUANTITY')]],
      [true, [desc('EXPIRY_DATE')]],
    ] as [boolean, OrderAsked[]][]) {
      const before = (await loadState(hub.database)).rows.stock_lot.map(({ code }) => code as string);
      const seen = await walk({ field: 'stockLots', type: 'StockLot', orderBy, size: 12 }, backward, async (page) => {
        const code = `B${Number(backward)}${page}`;
        await inOneTransaction(hub.database, async (client) => {
          await client.query(
            `insert into stock_lot (code, material_id, depot_id, quantity, expiry_date) select $1 || n, 1, 1, 5, case when n % 2 = 0 then current_date - 400 + n end from generate_series(1, 4) n`,
            [code],
          );
          await client.query(`delete from stock_lot where code = $1`, [`${code}2`]);
        });
      });
      expect(new Set(seen).size).toBe(seen.length);
      expect(before.filter((code) => !seen.includes(code))).toEqual([]);
    }
  });
});

test('Chinese texts sort by pinyin', async () => {
  const { materials } = await hub.data('{ materials(orderBy: [{ field: NAME }], first: 200) { nodes { name } } }');
  const names = (materials.nodes as Row[]).map(({ name }) => name as string);
  const known = [
    '编织袋',
    '冲锋舟',
    '担架',
    '发电机',
    '救生艇',
    '毛毯',
    '沙袋',
    '手电筒',
    '铁锹',
    '消毒液',
    '饮用水',
    '雨衣',
    '帐篷',
    '折叠床',
  ].filter((name) => names.includes(name));
  expect(known.length).toBeGreaterThan(6);
  expect(names.filter((name, index) => known.includes(name) && names.indexOf(name) === index)).toEqual(known);
});

describe('the size of a page', () => {
  test('is 20 when nothing is said, may be 0 and may be 200', async () => {
    const sizes = await hub.data(
      '{ a: stockLots { nodes { id } } b: stockLots(first: 0) { nodes { id } edges { cursor } pageInfo { hasNextPage startCursor endCursor } } c: stockLots(first: 200) { nodes { id } } d: stockLots(last: 0) { nodes { id } pageInfo { hasPreviousPage hasNextPage } } }',
    );
    expect([sizes.a.nodes.length, sizes.b.nodes.length, sizes.c.nodes.length, sizes.d.nodes.length]).toEqual([20, 0, 200, 0]);
    expect(sizes.b).toMatchObject({ edges: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } });
    expect(sizes.d.pageInfo).toEqual({ hasPreviousPage: true, hasNextPage: false });
  });

  test.each([
    ['first: 201', 'LIMIT_EXCEEDED'],
    ['last: 201', 'LIMIT_EXCEEDED'],
    ['first: 2147483647', 'LIMIT_EXCEEDED'],
    ['first: -1', 'BAD_USER_INPUT'],
    ['last: -1', 'BAD_USER_INPUT'],
    ['first: 1, last: 1', 'BAD_USER_INPUT'],
    ['first: 1, before: "x"', 'BAD_USER_INPUT'],
    ['last: 1, after: "x"', 'BAD_USER_INPUT'],
    ['after: "x", before: "y"', 'BAD_USER_INPUT'],
  ])('%s is refused', async (args, code) => {
    for (const place of [
      `{ stockLots(${args}) { nodes { id } } }`,
      `{ materials(first: 1) { nodes { lots(${args}) { nodes { id } } } } }`,
    ]) {
      const answer = await hub.ask(place);
      expect(answer.errors?.[0]?.extensions.code).toBe(code);
    }
  });

  test.each([
    ['{ hasNextPage }', { hasNextPage: true }],
    ['{ hasPreviousPage }', { hasPreviousPage: false }],
    ['{ __typename }', { __typename: 'PageInfo' }],
    ['{ hasNextPage @skip(if: true) }', {}],
  ])('does not matter to page information of which only %s is asked', async (selection, pageInfo) => {
    expect(
      await hub.data(
        `{ stockLots(first: 3) { pageInfo ${selection} } none: stockLots(filter: { code: { eq: "none" } }) { pageInfo ${selection} } }`,
      ),
    ).toEqual({
      stockLots: { pageInfo },
      none: { pageInfo: 'hasNextPage' in pageInfo ? { hasNextPage: false } : pageInfo },
    });
  });
});

describe('a cursor', () => {
  const cursorOf = async (list: string) => {
    const data = await hub.data(`{ list: ${list} { edges { cursor } } }`);
    return data.list.edges[0].cursor as string;
  };
  const refused = async (list: string, variables: Row = {}) => {
    for (const [language, words] of [
      ['en', /cursor/],
      ['zh-CN', /游标/],
    ] as const) {
      const answer = await hub.ask(`query ($c: String) { ${list} { nodes { id } } }`, variables, { language });
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors![0]!.message).toMatch(words);
      expect(answer.errors![0]!.extensions['argument']).toMatch(/^(after|before)$/);
    }
  };

  test.each([
    ['another list', 'materials(after: $c, first: 1)'],
    ['another order', 'stockLots(orderBy: [{ field: QUANTITY }], after: $c, first: 1)'],
    ['another direction', 'stockLots(orderBy: [{ field: CODE, direction: DESC }], after: $c, first: 1)'],
    ['a further key', 'stockLots(orderBy: [{ field: QUANTITY }, { field: CODE }], after: $c, first: 1)'],
    ['another filter', 'stockLots(filter: { quantity: { gt: 0 } }, after: $c, first: 1)'],
    ['the end of another filter', 'stockLots(filter: { quantity: { gt: 0 } }, before: $c, last: 1)'],
  ])('is refused by %s', async (_name, list) => refused(list, { c: await cursorOf('stockLots(first: 1)') }));

  test('of a place is refused by another place and by none', async () => {
    const c = await cursorOf('depots(near: { point: { longitude: 119.2, latitude: 34.6 } }, first: 1)');
    await refused('depots(near: { point: { longitude: 119.3, latitude: 34.6 } }, after: $c, first: 1)', { c });
    await refused('depots(near: { point: { longitude: 119.2, latitude: 34.6 }, radiusKm: 9 }, after: $c, first: 1)', { c });
    await refused('depots(after: $c, first: 1)', { c });
  });

  test('of alerts is refused by other kinds, another region and other days', async () => {
    const c = await cursorOf('stockAlerts(kinds: [EXPIRED, EXPIRING], first: 1)');
    expect(
      (await hub.ask('query ($c: String) { stockAlerts(kinds: [EXPIRED, EXPIRING], after: $c) { nodes { id } } }', { c })).errors,
    ).toBeUndefined();
    await refused('stockAlerts(kinds: [EXPIRED], after: $c)', { c });
    await refused('stockAlerts(kinds: [EXPIRED, EXPIRING], withinDays: 91, after: $c)', { c });
    await refused('stockAlerts(kinds: [EXPIRED, EXPIRING], region: "320703", after: $c)', { c });
  });

  test('holds for another page size, selection and language, and for the same filter written otherwise', async () => {
    const c = await cursorOf('stockLots(filter: { quantity: { gt: 1, lt: 9 }, reserved: { gte: 0 } }, first: 1)');
    const answer = await hub.ask(
      'query ($c: String, $lt: Float) { stockLots(filter: { reserved: { gte: 0 }, quantity: { lt: $lt, gt: 1 } }, orderBy: [], first: 9, after: $c) { totalCount { value } nodes { code } } }',
      { c, lt: 9 },
      { language: 'zh-CN' },
    );
    expect(answer.errors).toBeUndefined();
  });

  test('that is damaged or made up is refused', async () => {
    const good = await cursorOf('stockLots(orderBy: [{ field: EXPIRY_DATE }], first: 1)');
    const parts = JSON.parse(Buffer.from(good, 'base64').toString()) as unknown[];
    const made = (...values: unknown[]) => Buffer.from(JSON.stringify([parts[0], ...values])).toString('base64');
    const damaged = [
      '',
      'x',
      '你好',
      good.slice(2),
      `${good}=`.slice(1),
      'A'.repeat(5000),
      Buffer.from('null').toString('base64'),
      Buffer.from('{}').toString('base64'),
      Buffer.from([0xff, 0xfe, 0x41]).toString('base64'),
    ];
    const invented = [
      made('2026-01-01'),
      made('2026-01-01', '1', '2'),
      made('2026-01-01', null),
      made(5, '1'),
      made("2026-01-01' or 1=1 --", '1'),
      made('infinity', '1'),
      made('2026-02-31', '1'),
      made('2026-01-01', '99999999999999999999'),
      made('2026-01-01', '1; drop table stock_lot'),
      made({ a: 1 }, '1'),
    ];
    for (const c of [...damaged, ...invented]) {
      const answer = await hub.ask(
        'query ($c: String) { stockLots(orderBy: [{ field: EXPIRY_DATE }], after: $c, first: 1) { nodes { id } } }',
        { c },
      );
      expect([c, answer.errors?.map(({ extensions }) => extensions.code)]).toEqual([c, ['BAD_USER_INPUT']]);
    }
    const text = await cursorOf('materials(orderBy: [{ field: NAME }], first: 1)');
    const [mark] = JSON.parse(Buffer.from(text, 'base64').toString()) as string[];
    for (const name of ['\0', '\ud800']) {
      const c = Buffer.from(JSON.stringify([mark, name, '1'])).toString('base64');
      expect(
        (await hub.ask('query ($c: String) { materials(orderBy: [{ field: NAME }], after: $c, first: 1) { nodes { id } } }', { c }))
          .errors?.[0]?.extensions.code,
      ).toBe('BAD_USER_INPUT');
    }
  });
});

describe('a page far into a list', () => {
  let big: TestHub;
  beforeAll(async () => {
    big = await testHub();
    await fillMaterials(big.database, { lots: 12_000, materials: 3_000, movements: 3_000 });
  });
  afterAll(() => big.close());

  interface Plan {
    'Node Type': string;
    'Index Name'?: string;
    'Actual Rows': number;
    'Actual Loops': number;
    'Rows Removed by Filter'?: number;
    Plans?: Plan[];
  }
  const scans = (plan: Plan): Plan[] => [
    ...(plan['Node Type'].includes('Scan') && !plan['Node Type'].startsWith('Subquery') ? [plan] : []),
    ...(plan.Plans ?? []).flatMap(scans),
  ];

  test.each([
    ['stockLots', 'StockLot', 'EXPIRY_DATE', 'ASC', 'expiry_date', '"orderBy"'],
    ['stockLots', 'StockLot', 'EXPIRY_DATE', 'DESC', 'expiry_date', '"orderBy"'],
    ['stockLots', 'StockLot', 'CODE', 'ASC', 'code', '"orderBy"'],
    ['materials', 'Material', 'NAME', 'ASC', 'name', '"orderBy"'],
    ['materials', 'Material', 'NAME', 'DESC', 'name', '"orderBy"'],
    ['stockMovements', 'StockMovement', 'OCCURRED_AT', 'DESC', 'occurred_at', '"orderBy"'],
  ])('of %s ordered by %s %s %s reads about a page of rows from the index', async (field, type, order, direction, column) => {
    const size = 20;
    const query = `query ($after: String, $orderBy: [${type}Order!]) { ${field}(orderBy: $orderBy, first: ${size}, after: $after) { nodes { code } pageInfo { hasNextPage } } }`;
    const table = { stockLots: 'stock_lot', materials: 'material', stockMovements: 'stock_movement' }[field]!;
    // the cursor of a row two thirds into the list, as the hub writes it
    const first = await big.data(`query ($orderBy: [${type}Order!]) { ${field}(orderBy: $orderBy, first: 1) { pageInfo { endCursor } } }`, {
      orderBy: [{ field: order, direction }],
    });
    const parts = JSON.parse(Buffer.from(first[field].pageInfo.endCursor, 'base64').toString()) as string[];
    const collate = column === 'name' ? ' collate "zh-x-icu"' : '';
    const { rows } = await big.database.primary.query<{ key: string; id: string }>(
      `select ${column}::text as key, id::text from ${table} order by ${column}${collate} ${direction}, id ${direction} offset (select count(*) * 0.6 from ${table}) limit 1`,
    );
    const after = Buffer.from(JSON.stringify([parts[0], rows[0]!.key, ...(column === 'code' ? [] : [rows[0]!.id])])).toString('base64');
    let sent: { text: string; values: unknown[] } | undefined;
    const read = big.database.read.bind(big.database);
    big.database.read = (statement) => {
      sent = statement;
      return read(statement);
    };
    try {
      const page = await big.data(query, { after, orderBy: [{ field: order, direction }] });
      expect(page[field].nodes).toHaveLength(size);
    } finally {
      big.database.read = read;
    }
    const explained = await big.database.primary.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, format json) ${sent!.text}`,
      sent!.values,
    );
    const onTable = scans(explained.rows[0]!['QUERY PLAN'][0].Plan).filter(
      (plan) => (plan as { 'Relation Name'?: string })['Relation Name'] === table,
    );
    expect(onTable.length).toBeGreaterThan(0);
    const looked = onTable.reduce(
      (total, plan) => total + (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'],
      0,
    );
    expect(looked).toBeLessThanOrEqual(3 * (size + 1));
    for (const plan of onTable.filter((plan) => plan['Actual Loops'] > 0)) expect(plan['Node Type']).toMatch(/^Index/);
  });
});
