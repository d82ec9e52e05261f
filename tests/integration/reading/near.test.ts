import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../src/access/caller.js';
import { fromCgcs2000, toCgcs2000 } from '../../../src/platform/geo.js';
import type { Statement } from '../../../src/platform/statement.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { callersRegion, fillMaterials, inOneTransaction } from '../../support/materials.js';
import { listed, loadState, type Row, type State } from './naive.js';

let hub: TestHub;
let moments: string[];
const states: State[] = [];
let depots: { code: string; longitude: number; latitude: number }[];
const sent: Statement[] = [];

beforeAll(async () => {
  hub = await testHub();
  moments = await fillMaterials(
    hub.database,
    { depots: 120, lots: 60, movements: 20 },
    async () => void states.push(await loadState(hub.database)),
  );
  await inOneTransaction(hub.database, async (client) => {
    // the same place twice, the other side of the date line, both poles
    await client.query(`insert into depot (code, name, level, owner_kind, longitude, latitude) values ('P1', '同址甲', 'CITY', 'OTHER', 119.25, 34.7), ('P2', '同址乙', 'CITY', 'OTHER', 119.25, 34.7),
      ('P3', '线西', 'CITY', 'OTHER', 179.9, 10), ('P4', '线东', 'CITY', 'OTHER', -179.9, 10), ('P5', '北极', 'CITY', 'OTHER', 0, 90), ('P6', '南极', 'CITY', 'OTHER', 0, -90)`);
  });
  depots = (await hub.database.primary.query<Row>('select code, longitude, latitude from depot where longitude is not null order by id'))
    .rows as typeof depots;
  const read = hub.database.read.bind(hub.database);
  hub.database.read = (statement) => {
    sent.push(statement);
    return read(statement);
  };
});
afterAll(() => hub.close());

const radians = (degrees: number) => (degrees * Math.PI) / 180;
function haversine(a: { longitude: number; latitude: number }, b: { longitude: number; latitude: number }): number {
  const square =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(square)));
}

const nearest = (point: { longitude: number; latitude: number }) =>
  depots.map((depot) => ({ ...depot, km: haversine(point, depot) })).sort((a, b) => a.km - b.km);

const query = /* GraphQL */ `
  query ($near: NearInput!, $first: Int, $after: String, $last: Int, $before: String, $filter: DepotFilter, $orderBy: [DepotOrder!]) {
    depots(near: $near, first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount {
        value
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        distanceKm
        cursor
        node {
          code
        }
      }
    }
  }
`;

const points = [
  { longitude: 119.2, latitude: 34.6 },
  { longitude: 118.4, latitude: 35.7 },
  { longitude: 179.95, latitude: 10 },
  { longitude: -60, latitude: -34 },
];

describe('near', () => {
  test.each(points)(
    'lists the nearest first, with distances within half a per cent of the great circle ($longitude $latitude)',
    async (point) => {
      const { depots: list } = await hub.data(query, { near: { point }, first: 200 });
      const expected = nearest(point);
      expect(list.totalCount.value).toBe(expected.length);
      const distances = list.edges.map(({ distanceKm }: Row) => distanceKm as number);
      expect([...distances].sort((a, b) => a - b)).toEqual(distances);
      for (const { distanceKm, node } of list.edges as { distanceKm: number; node: { code: string } }[]) {
        const { km } = expected.find(({ code }) => code === node.code)!;
        expect(Math.abs(distanceKm - km)).toBeLessThanOrEqual(Math.max(km * 0.005, 0.002));
      }
    },
  );

  test.each([1, 12.5, 60, 20_000])(
    'with a radius of %d km leaves out what is farther, and counts only what is within',
    async (radiusKm) => {
      for (const point of points) {
        const { depots: list } = await hub.data(query, { near: { point, radiusKm }, first: 200 });
        const within = nearest(point).filter(({ km }) => km <= radiusKm);
        expect(list.edges.map(({ node }: Row) => node.code).sort()).toEqual(within.map(({ code }) => code).sort());
        expect(list.totalCount.value).toBe(within.length);
      }
    },
  );

  test('walks by distance through pages, places that are equally far included, forward and backward', async () => {
    for (const orderBy of [undefined, [{ field: 'NAME', direction: 'DESC' }], [{ field: 'AREA_SQUARE_METRE', direction: 'DESC' }]]) {
      const point = { longitude: 119.25, latitude: 34.7 };
      const { depots: whole } = await hub.data(query, { near: { point }, first: 200, orderBy });
      const all = whole.edges.map(({ node }: Row) => node.code) as string[];
      for (const backward of [false, true]) {
        const seen: string[] = [];
        let cursor: string | undefined;
        for (;;) {
          const { depots: page } = await hub.data(query, {
            near: { point },
            orderBy,
            ...(backward ? { last: 1, before: cursor } : { first: 1, after: cursor }),
          });
          const codes = page.edges.map(({ node }: Row) => node.code) as string[];
          if (backward) seen.unshift(...codes);
          else seen.push(...codes);
          expect(seen.length).toBeLessThanOrEqual(all.length);
          if (!page.pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage']) break;
          cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
        }
        expect(seen).toEqual(all);
      }
    }
  });

  test('holds together with a filter', async () => {
    const point = points[0]!;
    const { depots: list } = await hub.data(query, { near: { point, radiusKm: 80 }, filter: { level: { eq: 'CITY' } }, first: 200 });
    const { rows } = await hub.database.primary.query<{ code: string }>(`select code from depot where level = 'CITY'`);
    const cities = new Set(rows.map(({ code }) => code));
    expect(list.edges.map(({ node }: Row) => node.code)).toEqual(
      nearest(point)
        .filter(({ code, km }) => cities.has(code) && km <= 80)
        .map(({ code }) => code),
    );
  });

  test('lists lots by the distance of their depots, now and as of a moment, for every caller', async () => {
    const point = points[0]!;
    const text = `query ($near: NearInput!, $first: Int, $after: String, $asOf: DateTime) { stockLots(near: $near, first: $first, after: $after, asOf: $asOf) { totalCount { value } pageInfo { hasNextPage endCursor } edges { distanceKm node { code depot { code location { longitude latitude } } } } } }`;
    for (const [asOf, state] of [[undefined, states.at(-1)!] as const, [moments[0], states[0]!] as const])
      for (const caller of [callerInRole('viewer'), callerInRole('viewer', { region: callersRegion })]) {
        const expected = listed('StockLot', {}, { state, caller }).flatMap((lot) => {
          const depot = state.byId.depot.get(lot['depot_id'] as number) as { longitude: number | null; latitude: number };
          return depot.longitude === null
            ? []
            : [{ code: lot['code'] as string, km: haversine(point, { longitude: depot.longitude, latitude: depot.latitude }) }];
        });
        const { stockLots: whole } = await hub.data(text, { near: { point }, first: 200, asOf }, { caller });
        expect(whole.totalCount.value).toBe(expected.length);
        expect(whole.edges.map(({ node }: Row) => node.code).sort()).toEqual(expected.map(({ code }) => code).sort());
        const distances = whole.edges.map(({ distanceKm }: Row) => distanceKm as number);
        expect([...distances].sort((a, b) => a - b)).toEqual(distances);
        for (const { distanceKm, node } of whole.edges)
          expect(Math.abs(distanceKm - expected.find(({ code }) => code === node.code)!.km)).toBeLessThan(0.005 * distanceKm + 0.002);
        const { stockLots: within } = await hub.data(text, { near: { point, radiusKm: 50 }, first: 200, asOf }, { caller });
        expect(within.edges.length).toBe(expected.filter(({ km }) => km <= 50).length);
        const seen: string[] = [];
        for (let after: string | undefined; ;) {
          const { stockLots: page } = await hub.data(text, { near: { point }, first: 9, after, asOf }, { caller });
          seen.push(...page.edges.map(({ node }: Row) => node.code));
          expect(seen.length).toBeLessThanOrEqual(expected.length);
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(seen).toEqual(whole.edges.map(({ node }: Row) => node.code));
      }
  });

  test.each(['GCJ02', 'BD09'] as const)('takes a point of %s for the same place', async (crs) => {
    const place = { longitude: 119.2215, latitude: 34.5966 };
    const shifted = fromCgcs2000(place, crs);
    expect(haversine(place, shifted)).toBeGreaterThan(0.3);
    const [plain, converted, wrong] = await Promise.all([
      hub.data(query, { near: { point: place }, first: 9 }),
      hub.data(query, { near: { point: { ...shifted, crs } }, first: 9 }),
      hub.data(query, { near: { point: shifted }, first: 9 }),
    ]);
    const far = (list: Row) => list.depots.edges.map(({ distanceKm }: Row) => distanceKm as number) as number[];
    far(converted).forEach((km, index) => expect(Math.abs(km - far(plain)[index]!)).toBeLessThan(0.005));
    expect(Math.max(...far(wrong).map((km, index) => Math.abs(km - far(plain)[index]!)))).toBeGreaterThan(0.1);
  });

  test.each([
    ['a longitude beyond 180', { point: { longitude: 180.5, latitude: 0 } }],
    ['a latitude beyond 90', { point: { longitude: 0, latitude: -90.0001 } }],
    ['a radius of 0', { point: points[0], radiusKm: 0 }],
    ['a negative radius', { point: points[0], radiusKm: -1 }],
    ['a radius around the world', { point: points[0], radiusKm: 20_001 }],
  ])('refuses %s', async (_name, near) => {
    expect((await hub.ask(query, { near })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('reads the nearest from the index', async () => {
    await inOneTransaction(hub.database, (client) =>
      client.query(
        `insert into depot (code, name, level, owner_kind, longitude, latitude) select 'Q' || i, '库', 'CITY', 'OTHER', 100 + 20 * public.chance('qx' || i), 25 + 15 * public.chance('qy' || i) from generate_series(1, 5000) i`,
      ),
    );
    await hub.database.primary.query('analyze depot');
    sent.length = 0;
    await hub.data('{ depots(near: { point: { longitude: 119.2, latitude: 34.6 } }, first: 10) { edges { distanceKm node { code } } } }');
    const { rows } = await hub.database.primary.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, costs off, timing off) ${sent[0]!.text}`,
      sent[0]!.values,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index Scan using depot_position_idx on depot .*rows=\d\d(\.00)? loops=1/);
  });
});

describe('the location of a depot', () => {
  const selection =
    'a: location { longitude latitude } b: location(crs: WGS84) { longitude latitude } c: location(crs: GCJ02) { y: latitude latitude: longitude __typename longitude: latitude } d: location(crs: BD09) { longitude latitude } e: location(crs: $crs) { latitude }';

  test('is shown in the system asked for, under any alias, also in nested lists and by id', async () => {
    const { rows } = await hub.database.primary.query<Row>(
      `select 'dep_' || d.id as id, d.code, d.longitude, d.latitude, l.code as lot from depot d join stock_lot l on l.depot_id = d.id where d.longitude is not null limit 1`,
    );
    const { id, code, longitude, latitude, lot } = rows[0]!;
    sent.length = 0;
    const answer = await hub.ask(
      `query ($crs: CoordinateSystem!) { depot(code: "${code}") { ${selection} } stockLot(code: "${lot}") { depot { ${selection} } } depots(filter: { code: { eq: "${code}" } }) { edges { node { ${selection} } } } node(id: "${id}") { ... on Depot { ${selection} } } materialSummary(groupBy: [DEPOT]) { depot { code ${selection} } } }`,
      { crs: 'GCJ02' },
    );
    expect(answer.errors).toBeUndefined();
    const [gcj, bd] = [fromCgcs2000({ longitude, latitude }, 'GCJ02'), fromCgcs2000({ longitude, latitude }, 'BD09')];
    const expected = {
      a: { longitude, latitude },
      b: { longitude, latitude },
      c: { y: gcj.latitude, latitude: gcj.longitude, __typename: 'GeoPoint', longitude: gcj.latitude },
      d: bd,
      e: { latitude: gcj.latitude },
    };
    expect(answer.data.depot).toEqual(expected);
    expect(answer.data.stockLot.depot).toEqual(expected);
    expect(answer.data.depots.edges[0].node).toEqual(expected);
    expect(answer.data.node).toEqual(expected);
    expect(answer.data.materialSummary.map(({ depot }: Row) => depot).find((depot: Row) => depot['code'] === code)).toEqual({
      code,
      ...expected,
    });
    const back = toCgcs2000({ ...bd, crs: 'BD09' });
    expect(haversine(back, { longitude, latitude })).toBeLessThan(0.01);
    expect(haversine(gcj, { longitude, latitude })).toBeGreaterThan(0.1);
  });

  test('is null where there is none, whatever the system', async () => {
    const { rows } = await hub.database.primary.query<Row>(`select code from depot where longitude is null limit 1`);
    expect(
      await hub.data(`query ($crs: CoordinateSystem!) { depot(code: "${rows[0]!['code']}") { ${selection} } }`, { crs: 'BD09' }),
    ).toEqual({ depot: { a: null, b: null, c: null, d: null, e: null } });
  });

  test('in a shifted system costs one statement, like any other', async () => {
    for (const operation of [
      '{ depots { nodes { location(crs: GCJ02) { longitude } } } }',
      '{ a: depots { nodes { location(crs: GCJ02) { longitude } } } b: materials { nodes { code } } }',
    ]) {
      sent.length = 0;
      const answer = await hub.ask(operation);
      expect(answer.errors).toBeUndefined();
      expect([answer.extensions?.statements, sent.length]).toEqual([1, 1]);
    }
  });
});
