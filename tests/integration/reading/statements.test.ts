import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Statement } from '../../../src/platform/statement.js';
import { callerInRole } from '../../../src/access/caller.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { callersRegion, fillMaterials, inOneTransaction } from '../../support/materials.js';

let hub: TestHub;
let moments: string[];
let sent: Statement[] = [];

beforeAll(async () => {
  hub = await testHub();
  moments = await fillMaterials(hub.database);
  // the real read still runs: this only writes down what is sent
  const read = hub.database.read.bind(hub.database);
  hub.database.read = (statement) => {
    sent.push(statement);
    return read(statement);
  };
});
afterAll(() => hub.close());
beforeEach(() => {
  sent = [];
});
afterEach(() => {
  for (const { text, values } of sent) {
    const places = new Set([...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
    expect([...places].sort((a, b) => a - b)).toEqual(values.map((_value, index) => index + 1));
  }
});

const nested = /* GraphQL */ `
  query ($first: Int!, $asOf: DateTime) {
    materials(first: $first, asOf: $asOf) {
      totalCount {
        value
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        available
        category {
          name
          parent {
            name
          }
        }
        lots(first: $first) {
          totalCount {
            value
          }
          nodes {
            code
            depot {
              name
              region {
                name
              }
              lots(first: 2) {
                nodes {
                  code
                  movements(first: 2) {
                    nodes {
                      code
                      eventType {
                        name
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;

describe('one statement answers a root field', () => {
  test.each([1, 7, 40])('of lists in lists in lists, with a page of %i', async (first) => {
    for (const executed of [false, true]) {
      sent = [];
      const answer = await hub.ask(nested, { first }, { executed });
      expect(answer.errors).toBeUndefined();
      expect(answer.data.materials.nodes).toHaveLength(first);
      expect(answer.extensions?.statements).toBe(1);
      expect(sent).toHaveLength(1);
    }
  });

  test('as of a moment and for a caller limited to a region too', async () => {
    const answer = await hub.ask(nested, { first: 5, asOf: moments[1] }, { caller: callerInRole('viewer', { region: callersRegion }) });
    expect(answer.errors).toBeUndefined();
    expect([answer.extensions?.statements, sent.length]).toEqual([1, 1]);
  });

  test.each([
    ['a record', '{ material(code: "M000001") { name lots { nodes { code } } history: version } }'],
    ['a record that is not there', '{ material(code: "none") { name } }'],
    ['a summary', '{ materialSummary(groupBy: [REGION, UNIT]) { region { name } unit quantity } }'],
    ['alerts', '{ stockAlerts(first: 50) { totalCount { value } nodes { kind dueOn lot { code depot { name } } } } }'],
    [
      'history',
      '{ depots(first: 3) { nodes { history(first: 5) { totalCount { value } nodes { at changes { field before after } } } } } }',
    ],
    ['an object by its id', '{ node(id: "mat_1") { id ... on Material { name lots { nodes { code } } } } }'],
    [
      'objects of several types by their ids',
      '{ nodes(ids: ["mat_1", "dep_1", "lot_1", "mat_2"]) { __typename id ... on Record { code } ... on Depot { name } } }',
    ],
  ])('of %s', async (_name, query) => {
    const answer = await hub.ask(query);
    expect(answer.errors).toBeUndefined();
    expect([answer.extensions?.statements, sent.length]).toEqual([1, 1]);
  });

  test('a connection of which only the type is asked reads nothing of the list', async () => {
    expect(await hub.data('{ materials { __typename } }')).toEqual({ materials: { __typename: 'MaterialConnection' } });
    expect(sent).toHaveLength(1);
    expect(sent[0]!.text).not.toContain('material');
  });
});

describe('several root fields', () => {
  const several = /* GraphQL */ `
    {
      a: stockLots(first: 3) {
        totalCount(exact: true) {
          value
        }
      }
      b: materials(first: 2) {
        nodes {
          code
        }
      }
      c: stockLots(first: 3) {
        totalCount(exact: true) {
          value
        }
      }
      d: depot(code: "D0001") {
        name
      }
    }
  `;

  test.each([false, true])('are answered by one statement (executed: %s)', async (executed) => {
    const answer = await hub.ask(several, {}, { executed });
    expect(answer.errors).toBeUndefined();
    expect([answer.extensions?.statements, sent.length]).toEqual([1, 1]);
  });

  test('with the viewer among them are still read by one statement', async () => {
    const answer = await hub.ask('{ viewer { name } a: materials(first: 1) { nodes { code } } b: depots(first: 1) { nodes { code } } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.data.viewer.name).toBe('editor');
    expect(answer.extensions?.statements).toBe(1);
  });

  test('show one moment while rows are written', async () => {
    let writing = true;
    const writer = (async () => {
      for (let number = 0; writing; number++)
        await inOneTransaction(hub.database, (client) =>
          client.query(`insert into stock_lot (code, material_id, depot_id, quantity) values ($1, 1, 1, 1)`, [`W${number}`]),
        );
    })();
    try {
      const seen = new Set<number>();
      for (let round = 0; round < 40; round++) {
        const { a, c } = await hub.data(several);
        expect(a.totalCount.value).toBe(c.totalCount.value);
        seen.add(a.totalCount.value);
      }
      expect(seen.size).toBeGreaterThan(3);
    } finally {
      writing = false;
      await writer;
    }
  });

  test('where one fails, the others answer', async () => {
    const answer = await hub.ask(
      '{ good: materials(first: 1) { nodes { code } } bad: material(id: "mat_1", code: "x") { name } }',
      {},
      { role: 'viewer' },
    );
    expect(answer.data).toEqual({ good: { nodes: [{ code: 'M000001' }] }, bad: null });
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['bad'], 'BAD_USER_INPUT']]);
    expect(sent).toHaveLength(1);
  });

  test('where the database refuses one, the others answer', async () => {
    const list = 'stockLots(filter: { expiryDate: { isNull: false } }, orderBy: [{ field: EXPIRY_DATE }], first: 1, after: $after)';
    const { stockLots } = await hub.data(`query ($after: String) { ${list} { pageInfo { endCursor } } }`);
    const parts = JSON.parse(Buffer.from(stockLots.pageInfo.endCursor, 'base64').toString()) as string[];
    parts[1] = '2026-02-31';
    const after = Buffer.from(JSON.stringify(parts)).toString('base64');
    const answer = await hub.ask(
      `query ($after: String) { good: materials(first: 1) { nodes { code } } ${list} { nodes { code } } other: depot(code: "D0001") { code } }`,
      { after },
    );
    // the list is not nullable, so its fault takes the whole answer with it, but it is told as its own
    expect(answer.data).toBeNull();
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['stockLots'], 'BAD_USER_INPUT']]);
  });
});

test('the text of a statement holds no value', async () => {
  const odd = ['qvw0001', 'o\'q"v$1\\w0002', '%_qvw0003', '中qvw0004'];
  const [eq, contains, startsWith, code] = odd;
  const operation = /* GraphQL */ `
    query ($eq: String!, $contains: String, $startsWith: String, $code: String!, $region: String, $kinds: [StockAlertKind!]) {
      materials(
        first: 9
        filter: {
          or: [
            { name: { eq: $eq } }
            { name: { contains: $contains } }
            { code: { startsWith: $startsWith } }
            { code: { in: [$code] } }
            { weightKg: { gt: 987.125 } }
            { shelfLifeDays: { lte: 98712 } }
            { lots: { some: { expiryDate: { lt: "1987-01-02" } } } }
            { category: { within: { scheme: $eq, code: $code } } }
            { id: { eq: "mat_987654" } }
          ]
        }
        asOf: "2026-01-02T03:04:05.678901+08:00"
      ) {
        nodes {
          code
          lots(filter: { supplier: { ne: $contains }, depot: { region: { within: $region } } }) {
            nodes {
              code
            }
          }
        }
      }
      material(code: $eq) {
        name
      }
      depots(
        near: { point: { longitude: 119.0987, latitude: 34.0987 }, radiusKm: 98.7125 }
        filter: { createdAt: { gt: "1987-01-02T03:04:05+08:00" } }
      ) {
        edges {
          distanceKm
          node {
            location(crs: GCJ02) {
              longitude
            }
          }
        }
      }
      stockAlerts(kinds: $kinds, region: $region, withinDays: 987) {
        nodes {
          id
        }
      }
      materialSummary(groupBy: [UNIT], having: { quantity: { gt: 987.125 } }, lots: { batchNumber: { eq: $eq } }, first: 9) {
        unit
      }
    }
  `;
  const answer = await hub.ask(
    operation,
    { eq, contains, startsWith, code, region: 'qvw0005', kinds: ['EXPIRED'] },
    { caller: callerInRole('viewer', { region: 'qvw0006' }) },
  );
  expect(answer.errors).toBeUndefined();
  expect(sent.length).toBeGreaterThan(0);
  for (const { text } of sent) expect(text).not.toMatch(/qvw|987|1987|2026-01|119\.09|34\.09/);
  const bound = JSON.stringify(sent.flatMap(({ values }) => values));
  for (const value of [odd[0], odd[1], '\\%\\_qvw0003', odd[3], 'qvw0005', 'qvw0006', '1987-01-02'])
    expect(bound).toContain(JSON.stringify(value).slice(1, -1));
});
