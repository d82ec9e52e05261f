import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { callerInRole } from '../../../src/access/caller.js';
import { hubSchema, views } from '../../../src/schema.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { callersRegion, fillMaterials, inOneTransaction } from '../../support/materials.js';
import { listed, loadState, models, type Row, type State } from './naive.js';

let hub: TestHub;
let moments: string[];
const states: State[] = [];
const limited = { caller: callerInRole('analyst', { region: callersRegion }) };
const everyone = callerInRole('analyst');

beforeAll(async () => {
  hub = await testHub({ LIMIT_COST: '100000000' });
  moments = await fillMaterials(hub.database, { holdings: 90 }, async () => void states.push(await loadState(hub.database)));
});
afterAll(() => hub.close());

const lists: Record<string, string> = {
  depots: 'Depot',
  stockLots: 'StockLot',
  stockMovements: 'StockMovement',
  requiredHoldings: 'RequiredHolding',
};
const singles: Record<string, string> = {
  depot: 'Depot',
  stockLot: 'StockLot',
  stockMovement: 'StockMovement',
  requiredHolding: 'RequiredHolding',
};
const inside = (type: string, state = states.at(-1)!) => listed(type, {}, { state, caller: limited.caller });
const outside = (type: string, state = states.at(-1)!) => {
  const seen = new Set(inside(type, state));
  return listed(type, {}, { state, caller: everyone }).filter((row) => !seen.has(row));
};

describe('a caller limited to a region', () => {
  test('has something outside to be kept from, and something inside', () => {
    for (const type of Object.values(lists)) {
      expect(outside(type).length).toBeGreaterThan(5);
      expect(inside(type).length).toBeGreaterThan(5);
    }
    expect(outside('Depot').some((depot) => depot['region_id'] === null)).toBe(true);
  });

  test.each(Object.entries(lists))('lists and counts of %s only what lies inside', async (field, type) => {
    const codes = inside(type).map(({ code }) => code as string);
    const { [field]: list } = await hub.data(
      `{ ${field}(first: 200, orderBy: [{ field: CODE }]) { totalCount { value kind } nodes { code } } }`,
      {},
      limited,
    );
    expect(list.nodes.map(({ code }: Row) => code)).toEqual(codes.sort().slice(0, 200));
    expect(list.totalCount).toEqual({ value: codes.length, kind: 'EXACT' });
    const { [field]: exact } = await hub.data(`{ ${field} { totalCount(exact: true) { value } } }`, {}, limited);
    expect(exact.totalCount.value).toBe(codes.length);
  });

  test.each(Object.entries(singles))('finds no %s outside by id, by code, by node or by nodes, now or then', async (field, type) => {
    for (const [index, asOf] of [undefined, moments[0]].entries()) {
      const { prefix } = models[type]!;
      for (const row of outside(type, index === 0 ? states.at(-1) : states[0])
        .filter((row) => index === 0 || outside(type).some(({ id }) => id === row['id']))
        .slice(0, 12)) {
        const data = await hub.data(
          `query ($id: ID!, $code: String!, $asOf: DateTime) { a: ${field}(id: $id, asOf: $asOf) { id } b: ${field}(code: $code, asOf: $asOf) { id history { nodes { changes { after } } } } c: nodes(ids: [$id], asOf: $asOf) { id ... on Record { history { nodes { changes { after } } } } } d: nodes(ids: [$id, $id], asOf: $asOf) { id } e: node(id: $id) { id } }`,
          { id: `${prefix}_${row['id']}`, code: row['code'], asOf },
          limited,
        );
        expect(data).toEqual({ a: null, b: null, c: [null], d: [null, null], e: null });
      }
    }
  });

  test('reaches nothing outside by nesting, now or at any moment', async () => {
    const lot =
      '{ code depot { code region { code } lots(first: 50) { nodes { code movements { nodes { code lot { code depot { code } } } } } } requiredHoldings { nodes { code depot { code } } } } movements { nodes { code } } }';
    const query = `query ($asOf: DateTime) {
      materials(first: 100, asOf: $asOf) { nodes { quantity available lots(first: 100) { totalCount { value } nodes ${lot} } requiredHoldings(first: 100) { nodes { code depot { code } } } agreementItems { agreement { lots(first: 50) { totalCount { value } nodes { code } } } } } }
      agreements(first: 100, asOf: $asOf) { nodes { lots(first: 100) { totalCount { value } edges { node ${lot} } } } }
      stockAlerts(first: 200, asOf: $asOf) { nodes { lot { code } depot { code } requiredHolding { code } } }
      materialSummary(groupBy: [DEPOT, MATERIAL], first: 5000, asOf: $asOf) { lots depot { code lots(first: 50) { nodes { code } } } material { lots(first: 50) { nodes { code } } } }
      depots(near: { point: { longitude: 119.2, latitude: 34.6 } }, first: 100, asOf: $asOf) { nodes { code } }
    }`;
    for (const [asOf, state] of [
      [undefined, states.at(-1)!] as const,
      ...moments.map((moment, index) => [moment, states[index]!] as const),
    ]) {
      const answer = await hub.ask(query, { asOf }, limited);
      expect(answer.errors).toBeUndefined();
      const text = JSON.stringify(answer.data);
      for (const type of Object.values(lists)) {
        expect(outside(type, state).filter(({ code }) => text.includes(`"${code}"`))).toEqual([]);
        if (type !== 'RequiredHolding')
          expect(inside(type, state).filter(({ code }) => text.includes(`"${code}"`)).length).toBeGreaterThan(5);
      }
      const lots = inside('StockLot', state);
      expect(answer.data.materialSummary.reduce((total: number, group: Row) => total + (group['lots'] as number), 0)).toBe(lots.length);
      const alerting = new Set(answer.data.stockAlerts.nodes.flatMap(({ lot: one }: Row) => (one ? [one.code] : [])));
      expect(alerting.size).toBeGreaterThan(0);
    }
  });

  test('learns nothing of what lies outside by filters', async () => {
    const hidden = outside('StockLot')[0]!;
    const depot = states.at(-1)!.byId.depot.get(hidden['depot_id'] as number)!;
    const material = states.at(-1)!.byId.material.get(hidden['material_id'] as number)!;
    const query = `query ($lot: StockLotFilter!, $code: String!, $depot: DepotFilter!, $material: String!) {
      some: materials(filter: { lots: { some: $lot } }) { totalCount { value } }
      none: materials(filter: { code: { eq: $material }, lots: { none: $lot } }) { totalCount { value } }
      every: materials(filter: { code: { eq: $material }, lots: { every: { not: $lot } } }) { totalCount { value } }
      not: materials(filter: { code: { eq: $material }, not: { lots: { some: $lot } } }) { totalCount { value } }
      lots: stockLots(filter: { depot: $depot }) { totalCount { value } }
      id: stockLots(filter: { depot: { id: { in: ["dep_${depot['id']}"] } } }) { totalCount { value } }
      byCode: stockLots(filter: { code: { eq: $code } }) { totalCount { value } }
      movements: stockMovements(filter: { lot: { depot: $depot } }) { totalCount { value } }
      holdings: requiredHoldings(filter: { depot: $depot }) { totalCount { value } }
      depots: depots(filter: { lots: { some: $lot } }) { totalCount { value } }
      sum: materialSummary(groupBy: [], lots: $lot) { lots quantity }
      summed: materialSummary(groupBy: [], filter: { lots: { some: $lot } }) { lots quantity }
    }`;
    const variables = {
      lot: { code: { eq: hidden['code'] } },
      code: hidden['code'],
      depot: { code: { eq: depot['code'] } },
      material: material['code'],
    };
    const values = async (about: object) =>
      Object.fromEntries(
        Object.entries((await hub.data(query, variables, about)) as Row).map(([key, answer]) => [
          key,
          Array.isArray(answer) ? answer[0].lots : answer.totalCount.value,
        ]),
      );
    expect(await values(limited)).toEqual({
      some: 0,
      none: 1,
      every: 1,
      not: 1,
      lots: 0,
      id: 0,
      byCode: 0,
      movements: 0,
      holdings: 0,
      depots: 0,
      sum: 0,
      summed: 0,
    });
    // the same questions find it for who may see it
    expect(await values({ caller: everyone })).toMatchObject({ some: 1, none: 0, every: 0, not: 0, byCode: 1, depots: 1, sum: 1 });
  });

  test('sums only what lies inside, on materials, in summaries and in holdings', async () => {
    const state = states.at(-1)!;
    const world = { state, caller: limited.caller };
    const { materials, materialSummary } = await hub.data(
      '{ materials(first: 200) { nodes { code quantity available } } materialSummary(groupBy: [MATERIAL]) { material { code } quantity reserved } }',
      {},
      limited,
    );
    for (const { code, quantity, available } of materials.nodes as Row[]) {
      const row = state.rows.material.find((one) => one['code'] === code)!;
      expect([code, quantity, available]).toEqual([
        code,
        models['Material']!.scalars['quantity']!(row, world),
        models['Material']!.scalars['available']!(row, world),
      ]);
    }
    const sums = new Map((materialSummary as Row[]).map((group) => [group['material'].code, group['quantity']]));
    for (const { code, quantity } of materials.nodes as Row[]) expect(sums.get(code) ?? 0).toBe(quantity);
  });

  test.each(['EXPIRED', 'EXPIRING', 'MAINTENANCE_DUE', 'LOW', 'AGREEMENT_ENDING'])(
    'is alerted of %s only for lots and holdings inside',
    async (kind) => {
      const query = `query ($asOf: DateTime, $kinds: [StockAlertKind!]) { stockAlerts(first: 200, kinds: $kinds, asOf: $asOf) { totalCount { value } nodes { id kind quantity lot { code } requiredHolding { code } agreement { code } } } }`;
      for (const [asOf, state] of [[undefined, states.at(-1)!] as const, [moments[0], states[0]!] as const]) {
        const mine = new Set(
          ['StockLot', 'RequiredHolding', 'Agreement'].flatMap((type) => inside(type, state).map(({ code }) => code as string)),
        );
        const { stockAlerts: all } = await hub.data(query, { asOf, kinds: [kind] }, { caller: everyone });
        const { stockAlerts: own } = await hub.data(query, { asOf, kinds: [kind] }, limited);
        expect(all.totalCount.value).toBeLessThanOrEqual(200);
        const expected = (all.nodes as Row[])
          .filter(({ lot, requiredHolding, agreement }) => mine.has((lot ?? requiredHolding ?? agreement).code))
          .map((alert) => ({ ...alert, agreement: alert['agreement'] && mine.has(alert['agreement'].code) ? alert['agreement'] : null }));
        expect(expected.length).toBeLessThan(all.nodes.length);
        expect(own.nodes).toEqual(expected);
        expect(own.totalCount.value).toBe(expected.length);
      }
    },
  );

  test('whose region is not known sees nothing', async () => {
    const about = { caller: callerInRole('editor', { region: "320703' or true --" }) };
    expect(
      await hub.data(
        '{ depots { nodes { id } totalCount { value } } stockLots { nodes { id } } stockMovements { nodes { id } } requiredHoldings { nodes { id } } materialSummary(groupBy: [UNIT]) { lots } node(id: "dep_1") { id } }',
        {},
        about,
      ),
    ).toEqual({
      depots: { nodes: [], totalCount: { value: 0 } },
      stockLots: { nodes: [] },
      stockMovements: { nodes: [] },
      requiredHoldings: { nodes: [] },
      materialSummary: [],
      node: null,
    });
  });
});

describe('personal data', () => {
  const secrets = ['张三丰', '李四', '欧阳修', '赵六', '王五', '1380000', '1390000', '13911112222'];
  const everything = `query ($asOf: DateTime) {
    depots(first: 100, asOf: $asOf) { nodes { managerName { text masked } managerPhone { text masked } } }
    agreements(first: 100, asOf: $asOf) { nodes { contactName { masked text } contactPhone { text masked } } }
    stockLots(first: 100, asOf: $asOf) { nodes { depot { managerName { text masked } managerPhone { text masked } } agreement { contactPhone { text masked } contactName { text masked } } } }
    materialSummary(groupBy: [DEPOT], asOf: $asOf) { depot { managerName { text masked } managerPhone { text masked } } }
    stockAlerts(first: 200, asOf: $asOf) { nodes { agreement { contactName { text masked } } depot { managerPhone { text masked } } } }
    n: nodes(ids: ["dep_1", "dep_2", "dep_3", "agr_1", "agr_2"], asOf: $asOf) { ... on Depot { managerName { text masked } managerPhone { text masked } } ... on Agreement { contactName { text masked } contactPhone { text masked } } }
  }`;
  const texts = (data: unknown): Row[] =>
    data && typeof data === 'object' ? ('masked' in data ? [data] : Object.values(data).flatMap(texts)) : [];

  test.each(['viewer', 'analyst', 'auditor', 'department'] as const)(
    'is masked for a caller in the role %s, now and then, passed through or executed',
    async (role) => {
      for (const asOf of [undefined, moments[0]])
        for (const executed of [false, true]) {
          const data = await hub.data(everything, { asOf }, { role, executed });
          for (const secret of secrets) expect(JSON.stringify(data)).not.toContain(secret);
          const shown = texts(data);
          expect(shown.length).toBeGreaterThan(50);
          for (const { text, masked } of shown) {
            expect(masked).toBe(true);
            expect(text).toMatch(/^(.\*+|\d{3}\*{4}\d{4})$/u);
          }
        }
    },
  );

  test('is shown whole to who has the right to it, and said to be so', async () => {
    const data = await hub.data(everything, {}, { role: 'editor' });
    for (const secret of secrets) expect(JSON.stringify(data)).toContain(secret);
    expect(texts(data).every(({ masked }) => masked === false)).toBe(true);
  });

  test('is null where there is none, not a mask', async () => {
    const { rows } = await hub.database.primary.query<Row>('select code from depot where manager_name is null limit 1');
    expect(
      await hub.data(
        'query ($code: String) { depot(code: $code) { managerName { text masked } } }',
        { code: rows[0]!['code'] },
        { role: 'viewer' },
      ),
    ).toEqual({ depot: { managerName: null } });
  });

  const history =
    '{ depots(first: 100) { nodes { history(first: 50) { nodes { action changes { field before after } } } } } agreements(first: 100) { nodes { history { nodes { action changes { field before after } } } } } }';

  test('is masked in histories too, before and after', async () => {
    await inOneTransaction(hub.database, (client) =>
      client.query(`update depot set manager_name = null, manager_phone = '02085812345' where id = 3`),
    );
    const data = await hub.data(history, {}, { role: 'analyst' });
    for (const secret of [...secrets, '02085812345']) expect(JSON.stringify(data)).not.toContain(secret);
    const changes = [...data.depots.nodes, ...data.agreements.nodes].flatMap((node: Row) =>
      node['history'].nodes.flatMap((change: Row) => change['changes']),
    ) as Row[];
    for (const field of ['managerName', 'managerPhone', 'contactName', 'contactPhone']) {
      const own = changes.filter((change) => change['field'] === field);
      expect(own.length).toBeGreaterThan(3);
      for (const { before, after } of own)
        for (const text of [before, after]) expect(text === null || /^(.\*+|\d{3,4}\*{4}\d{4})$/u.test(text)).toBe(true);
    }
    const open = await hub.data(history, {}, { role: 'editor' });
    for (const secret of secrets) expect(JSON.stringify(open)).toContain(secret);
  });

  test('in histories is not shown at all to who may not read history', async () => {
    const answer = await hub.ask(history, {}, { role: 'viewer' });
    expect(answer.data).toBeNull();
    expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
    expect(
      (await hub.ask('{ node(id: "dep_1") { ... on Record { history { nodes { id } } } } }', {}, { role: 'viewer' })).errors?.[0]
        ?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  test('can be neither filtered nor sorted by: the schema has no such input', async () => {
    const personal = views.flatMap((view) => view.columns.filter(({ column }) => view.masks?.[column]).map(({ property }) => property));
    expect([...new Set(personal)].sort()).toEqual([
      'contactName',
      'contactPhone',
      'dutyPhone',
      'email',
      'exactLatitude',
      'exactLongitude',
      'homeAddress',
      'identityNumber',
      'leaderName',
      'leaderPhone',
      'managerName',
      'managerPhone',
      'mobile',
      'officePhone',
      'operationName',
      'operationPhone',
      'personName',
      'phone',
      'principalName',
      'principalPhone',
      'technicalName',
      'technicalPhone',
    ]);
    const constants = personal.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase());
    for (const type of Object.values(hubSchema().getTypeMap())) {
      if (type instanceof GraphQLInputObjectType && /Filter$|Order$|Having$/.test(type.name))
        for (const name of personal) expect(Object.keys(type.getFields())).not.toContain(name);
      if (type instanceof GraphQLEnumType && /OrderField$|Dimension$/.test(type.name))
        for (const name of constants) expect(type.getValues().map((value) => value.name)).not.toContain(name);
    }
    for (const query of [
      '{ depots(filter: { managerPhone: { eq: "13800000001" } }) { nodes { id } } }',
      '{ depots(orderBy: [{ field: MANAGER_PHONE }]) { nodes { id } } }',
      '{ stockLots(filter: { depot: { managerName: { contains: "张" } } }) { nodes { id } } }',
    ])
      expect((await hub.ask(query, {}, { role: 'editor' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('an anonymous caller reads nothing but who is asking', async () => {
  const about = { role: 'anonymous' } as const;
  expect(await hub.data('{ viewer { role } node(id: "dep_1") { id } nodes(ids: ["mat_1", "reg_1"]) { id } }', {}, about)).toEqual({
    viewer: { role: 'anonymous' },
    node: null,
    nodes: [null, null],
  });
  for (const field of [
    'materials { totalCount { value } }',
    'material(code: "M000001") { id }',
    'regions { nodes { id } }',
    'materialSummary(groupBy: []) { lots }',
    'stockAlerts { nodes { id } }',
    'x: depots @skip(if: true) { nodes { id } }',
  ])
    expect((await hub.ask(`{ viewer { name } ${field} }`, {}, about)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
