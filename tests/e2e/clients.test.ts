import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { buildSchema, introspectionFromSchema, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import {
  CreateMaterialDocument,
  DeleteMaterialDocument,
  DepotMapDocument,
  LotLedgerDocument,
  MaterialListDocument,
  type MaterialListQuery,
  MaterialPageDocument,
  RecordHistoryDocument,
  RecordMovementDocument,
  RefreshDocument,
  RegionPickerDocument,
  StockAlertsDocument,
  StockSummaryDocument,
  UpdateMaterialDocument,
  WhoAmIDocument,
} from '../generated/client/graphql.js';
import { startHub, type HubProcess } from '../support/process.js';

const schema = buildSchema(readFileSync('schema/hub.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** For each interface and union the types that it may be, as clients are told when they are built. */
const possibleTypes = Object.fromEntries(
  types
    .filter((type) => isInterfaceType(type) || isUnionType(type))
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

/** Objects without an id are parts of the object that holds them. */
const embedded = types
  .filter((type) => isObjectType(type) && !('id' in type.getFields()) && !['Query', 'Mutation', 'Subscription'].includes(type.name))
  .map(({ name }) => name);

const warn = jest.spyOn(console, 'warn');
const error = jest.spyOn(console, 'error');

let hub: HubProcess;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());
afterEach(() => {
  // caches warn where the schema leaves them in doubt
  expect(warn.mock.calls).toEqual([]);
  expect(error.mock.calls).toEqual([]);
  warn.mockClear();
  error.mockClear();
});

const headers = () => ({ authorization: `Bearer ${hub.endpoints.keys['editor']!}`, 'accept-language': 'en' });
const newMaterial = () => ({ code: `CLIENT-${randomUUID().slice(0, 8)}`, name: '客户端测试物资', unit: '件' });

describe('Apollo Client', () => {
  let client: ApolloClient;
  beforeEach(() => {
    client = new ApolloClient({
      link: new HttpLink({ uri: hub.endpoints.graphql, headers: headers() }),
      cache: new InMemoryCache({
        possibleTypes,
        typePolicies: { Query: { fields: { materials: relayStylePagination(['filter', 'orderBy', 'asOf']) } } },
      }),
    });
  });
  afterEach(() => client.stop());

  test('pages through a list into one cached list without holes or repetitions', async () => {
    const list = client.watchQuery({ query: MaterialListDocument, variables: { first: 7 } });
    let { pageInfo } = await new Promise<MaterialListQuery['materials']>((resolve) => {
      list.subscribe(({ dataState, data }) => dataState === 'complete' && resolve(data.materials));
    });
    for (let page = 1; page < 4; page++) {
      expect(pageInfo.hasNextPage).toBe(true);
      ({ pageInfo } = (await list.fetchMore({ variables: { first: 7, after: pageInfo.endCursor } })).data.materials);
    }
    const cached = client.readQuery({ query: MaterialListDocument, variables: { first: 7 } })!.materials;
    const all = await client.query({ query: MaterialListDocument, variables: { first: 28 }, fetchPolicy: 'no-cache' });
    expect(cached.edges.map(({ node }) => node.code)).toEqual(all.data!.materials.edges.map(({ node }) => node.code));
  });

  test('shows what a mutation changed wherever the record stands, by its id', async () => {
    const input = newMaterial();
    const created = (await client.mutate({ mutation: CreateMaterialDocument, variables: { input } })).data!.createMaterial;
    expect(created.userErrors).toEqual([]);
    const { id, version } = created.record!;
    await client.query({ query: MaterialPageDocument, variables: { code: input.code } });
    await client.query({ query: MaterialListDocument, variables: { first: 5, filter: { id: { eq: id } } } });

    await client.mutate({ mutation: UpdateMaterialDocument, variables: { id, version, input: { name: '改名物资' } } });
    expect(client.readQuery({ query: MaterialPageDocument, variables: { code: input.code } })!.material!.name).toBe('改名物资');
    expect(
      client.readQuery({ query: MaterialListDocument, variables: { first: 5, filter: { id: { eq: id } } } })!.materials.edges[0]!.node
        .version,
    ).toBe(version + 1);

    const stale = (await client.mutate({ mutation: UpdateMaterialDocument, variables: { id, version, input: { name: '过时' } } })).data!
      .updateMaterial;
    expect([stale.record, stale.userErrors.map(({ code, path }) => [code, path])]).toEqual([null, [['CONFLICT', ['version']]]]);

    await client.mutate({
      mutation: DeleteMaterialDocument,
      variables: { id, version: version + 1 },
      update: (cache) => void cache.evict({ id: cache.identify({ __typename: 'Material', id })! }),
    });
    expect(
      (await client.query({ query: MaterialListDocument, variables: { first: 5, filter: { id: { eq: id } } } })).data!.materials.edges,
    ).toEqual([]);
  });

  test('finds records by interface: history and refresh by id', async () => {
    const { data } = await client.query({ query: MaterialListDocument, variables: { first: 1 } });
    const { id, code } = data!.materials.edges[0]!.node;
    const history = (await client.query({ query: RecordHistoryDocument, variables: { id } })).data!.node;
    expect(history).toMatchObject({ __typename: 'Material', id, code, history: { nodes: [{ action: 'CREATE' }] } });
    expect(client.readQuery({ query: RecordHistoryDocument, variables: { id } })!.node).toEqual(history);
    const { nodes } = (await client.query({ query: RefreshDocument, variables: { ids: [id, 'mat_999999999', 'dep_1'], withLots: true } }))
      .data!;
    expect(nodes.map((node) => node?.__typename ?? null)).toEqual(['Material', null, 'Depot']);
  });

  test('sends every operation of the front ends, and none fails', async () => {
    const { data: lots } = await client.query({
      query: MaterialListDocument,
      variables: { first: 1, filter: { lots: { some: { available: { gt: 1 } } } } },
    });
    const page = (await client.query({ query: MaterialPageDocument, variables: { code: lots!.materials.edges[0]!.node.code } })).data!
      .material!;
    const lot = page.lots.nodes.find(({ available }) => available > 1)!;

    const moved = (
      await client.mutate({ mutation: RecordMovementDocument, variables: { input: { lot: lot.id, act: 'ISSUE', quantity: 1 } } })
    ).data!.recordStockMovement;
    expect(moved).toMatchObject({
      userErrors: [],
      record: { kind: 'ISSUE', quantityChange: -1, lot: { id: lot.id, quantity: lot.quantity - 1 } },
    });
    const ledger = (await client.query({ query: LotLedgerDocument, variables: { id: lot.id } })).data!.stockLot!;
    expect(ledger.movements.edges[0]!.node).toMatchObject({ kind: 'ISSUE', balance: lot.quantity - 1 });
    // the page was not asked again: its lot changed with the answer of the mutation
    expect(
      client
        .readQuery({ query: MaterialPageDocument, variables: { code: page.code } })!
        .material!.lots.nodes.find(({ id }) => id === lot.id)!.quantity,
    ).toBe(lot.quantity - 1);

    const map = (
      await client.query({
        query: DepotMapDocument,
        variables: { near: { point: { longitude: 119.2, latitude: 34.6 } }, material: page.code },
      })
    ).data!.depots;
    expect(map.edges.map(({ distanceKm }) => distanceKm!)).toEqual(
      map.edges.map(({ distanceKm }) => distanceKm!).sort((one, other) => one - other),
    );
    expect(map.edges[0]!.node.shown).not.toEqual(map.edges[0]!.node.location);
    expect(
      (await client.query({ query: StockAlertsDocument, variables: { withinDays: 365 } })).data!.stockAlerts.nodes.length,
    ).toBeGreaterThan(0);
    expect((await client.query({ query: StockSummaryDocument, variables: { least: 1 } })).data!.materialSummary.length).toBeGreaterThan(0);
    expect(
      (await client.query({ query: RegionPickerDocument, variables: { code: '320700' } })).data!.region!.children.nodes.length,
    ).toBeGreaterThan(3);
    expect((await client.query({ query: WhoAmIDocument })).data!.viewer.scopes).toContain('material:write');
  });
});

describe('urql with a normalised cache', () => {
  const newClient = () =>
    new Client({
      url: hub.endpoints.graphql,
      preferGetMethod: false,
      fetchOptions: { headers: headers() },
      exchanges: [
        cacheExchange({
          schema: introspectionFromSchema(schema) as never,
          keys: Object.fromEntries(embedded.map((type) => [type, () => null])),
          resolvers: { Query: { materials: relayPagination() } },
        }),
        fetchExchange,
      ],
    });

  test('pages, changes and reads again from the cache without a warning', async () => {
    const client = newClient();
    const input = newMaterial();
    const created = (await client.mutation(CreateMaterialDocument, { input }).toPromise()).data!.createMaterial.record!;
    const first = (await client.query(MaterialListDocument, { first: 3 }).toPromise()).data!.materials;
    await client.query(MaterialListDocument, { first: 3, after: first.pageInfo.endCursor }).toPromise();
    const both = await client
      .query(MaterialListDocument, { first: 3, after: first.pageInfo.endCursor }, { requestPolicy: 'cache-only' })
      .toPromise();
    expect(new Set(both.data!.materials.edges.map(({ node }) => node.id)).size).toBe(6);

    await client.query(MaterialPageDocument, { code: input.code }).toPromise();
    const { id, version } = created;
    await client.mutation(UpdateMaterialDocument, { id, version, input: { name: '改名物资' } }).toPromise();
    const page = await client.query(MaterialPageDocument, { code: input.code }, { requestPolicy: 'cache-only' }).toPromise();
    expect(page.data!.material).toMatchObject({ id, name: '改名物资', version: version + 1 });
  });

  test.each([
    ['history of a record by interface', RecordHistoryDocument, { id: 'mat_1' }],
    ['records of several types', RefreshDocument, { ids: ['mat_1', 'dep_1'], withLots: true }],
    ['depots on a map', DepotMapDocument, { near: { point: { longitude: 119.2, latitude: 34.6 } } }],
    ['alerts', StockAlertsDocument, { withinDays: 90 }],
    ['groups', StockSummaryDocument, {}],
    ['regions', RegionPickerDocument, { code: '320700' }],
    ['the caller', WhoAmIDocument, {}],
  ] as const)('keeps %s', async (_name, document, variables) => {
    const client = newClient();
    const read = await client.query<unknown>(document, variables).toPromise();
    expect(read.error).toBeUndefined();
    const cached = await client.query<unknown>(document, variables, { requestPolicy: 'cache-only' }).toPromise();
    expect(cached.data).toEqual(read.data);
  });
});
