import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../src/access/caller.js';
import { testHub, type Asked, type TestHub } from '../../support/hub.js';
import { callersRegion, fillMaterials, inOneTransaction, newestMoment } from '../../support/materials.js';
import type { Row } from './naive.js';

let hub: TestHub;
let moments: string[];

const questions: Record<string, string> = {
  'relations and nested lists': `query ($asOf: DateTime) { materials(first: 60, asOf: $asOf) { nodes { id code name version updatedAt weightKg quantity available category { name parent { name } } classifications { code } agreementItems { guaranteedQuantity agreement { code state validTo } } lots(first: 20, orderBy: [{ field: QUANTITY, direction: DESC }]) { nodes { code quantity expired value depot { code region { name } } } } } } }`,
  counts: `query ($asOf: DateTime) { a: stockLots(asOf: $asOf) { totalCount { value kind } } b: stockLots(asOf: $asOf) { totalCount(exact: true) { value kind } } c: materials(asOf: $asOf) { totalCount { value } } d: depots(asOf: $asOf, first: 4) { nodes { lots { totalCount { value } } } pageInfo { hasNextPage endCursor } } }`,
  'filters through relations': `query ($asOf: DateTime) { stockLots(asOf: $asOf, first: 200, filter: { or: [{ depot: { region: { within: "${callersRegion}" } } }, { condition: { eq: NEEDS_REPAIR } }], material: { name: { contains: "帐篷" } } }) { nodes { code } } materials(asOf: $asOf, first: 200, filter: { lots: { some: { quantity: { gt: 10 } }, none: { condition: { eq: UNUSABLE } } }, classifications: { none: { code: { startsWith: "1" } } } }) { nodes { code } } depots(asOf: $asOf, first: 200, filter: { lots: { every: { quantity: { lt: 15 } } } }) { nodes { code } } }`,
  places: `query ($asOf: DateTime) { depots(asOf: $asOf, near: { point: { longitude: 119.2, latitude: 34.6 }, radiusKm: 90 }, first: 50) { totalCount { value } edges { distanceKm node { code location { longitude latitude } managerName { text } } } } }`,
  sums: `query ($asOf: DateTime) { a: materialSummary(asOf: $asOf, groupBy: [REGION, UNIT]) { region { name } unit lots materials quantity reserved available value earliestExpiry } b: materialSummary(asOf: $asOf, groupBy: [CATEGORY], filter: { name: { contains: "袋" } }, having: { lots: { gt: 1 } }) { category { name } lots value } c: materialSummary(asOf: $asOf, groupBy: []) { lots materials quantity value } }`,
  alerts: `query ($asOf: DateTime) { stockAlerts(asOf: $asOf, first: 200) { totalCount { value } nodes { id kind dueOn daysLeft quantity shortfall lot { code quantity } agreement { code } depot { code } requiredHolding { code heldQuantity shortfall } region { name } } } }`,
  'an object by its id': `query ($asOf: DateTime) { a: nodes(ids: ["lot_5"], asOf: $asOf) { id ... on StockLot { quantity condition depot { code } } } b: nodes(ids: ["lot_3"], asOf: $asOf) { id } c: nodes(ids: ["lot_11", "mat_61", "dep_1", "lot_221", "dep_9"], asOf: $asOf) { id ... on Record { code version } ... on Depot { region { code } } } }`,
  'a record by its code': `query ($asOf: DateTime) { depot(code: "D0001", asOf: $asOf) { version region { code name } organization { name } lots(first: 3) { nodes { code } } } material(code: "N000001", asOf: $asOf) { id } }`,
  history: `query ($asOf: DateTime) { depots(asOf: $asOf, first: 30) { nodes { code history { totalCount { value } nodes { id at by action version changes { field before after } } } } } stockLot(code: "L0000005", asOf: $asOf) { history(filter: { by: { eq: "test" } }) { nodes { action changes { field after } } } } }`,
};
const callers: [string, Asked][] = [
  ['editor', { role: 'editor' }],
  ['limited', { caller: callerInRole('analyst', { region: callersRegion }) }],
];
const answers = new Map<string, string>();

beforeAll(async () => {
  hub = await testHub();
  moments = await fillMaterials(hub.database, {}, async (moment) => {
    for (const [caller, about] of callers)
      for (const [name, query] of Object.entries(questions))
        answers.set(`${name} ${caller} ${moment}`, JSON.stringify(await hub.data(query, {}, about)));
  });
});
afterAll(() => hub.close());

describe('an answer as of a moment is the one that was given then', () => {
  test.each(Object.keys(questions).flatMap((name) => callers.map(([caller, about]) => [name, caller, about] as const)))(
    '%s (%s)',
    async (name, caller, about) => {
      const seen = new Set<string>();
      for (const [index, moment] of moments.entries()) {
        const then = answers.get(`${name} ${caller} ${moment}`)!;
        seen.add(then);
        for (const asOf of index === moments.length - 1 ? [moment, undefined] : [moment]) {
          const answer = await hub.ask(questions[name]!, { asOf }, about);
          expect(answer.errors).toBeUndefined();
          expect(answer.data).toEqual(JSON.parse(then));
          expect(JSON.stringify(answer.data)).toBe(then);
          if (asOf) expect(answer.extensions?.snapshot).toBe(asOf);
        }
      }
      // a question whose answer never changed would prove nothing
      expect(seen.size).toBeGreaterThan(1);
    },
  );

  test('and just before a moment, the one before it', async () => {
    const { rows } = await hub.database.primary.query<{ before: string }>(
      `select to_json($1::timestamptz - interval '1 microsecond') #>> '{}' as before`,
      [moments[1]],
    );
    for (const [name, query] of Object.entries(questions))
      expect([name, await hub.data(query, { asOf: rows[0]!.before }, { role: 'editor' })]).toEqual([
        name,
        JSON.parse(answers.get(`${name} editor ${moments[0]}`)!),
      ]);
  });
});

test('before there was anything, lists are empty and records are not there', async () => {
  const asOf = '2001-01-01T00:00:00+08:00';
  expect(
    await hub.data(
      `query ($asOf: DateTime) { stockLots(asOf: $asOf) { totalCount { value } nodes { id } } regions(asOf: $asOf) { nodes { code } } material(code: "M000001", asOf: $asOf) { id } nodes(ids: ["lot_1"], asOf: $asOf) { id } materialSummary(groupBy: [UNIT], asOf: $asOf) { lots } stockAlerts(asOf: $asOf) { nodes { id } } }`,
      { asOf },
    ),
  ).toEqual({
    stockLots: { totalCount: { value: 0 }, nodes: [] },
    regions: { nodes: [] },
    material: null,
    nodes: [null],
    materialSummary: [],
    stockAlerts: { nodes: [] },
  });
});

test.each([
  '{ material(code: "M000001", asOf: $asOf) { id } }',
  '{ stockLots(asOf: $asOf) { nodes { id } } }',
  '{ nodes(ids: ["mat_1"], asOf: $asOf) { id } }',
  '{ materialSummary(groupBy: [], asOf: $asOf) { lots } }',
  '{ stockAlerts(asOf: $asOf) { nodes { id } } }',
])('a moment that lies in the future is refused by %s', async (query) => {
  for (const asOf of [new Date(Date.now() + 60_000).toISOString(), '9999-12-31T23:59:59Z']) {
    const answer = await hub.ask(`query ($asOf: DateTime) ${query}`, { asOf });
    expect(answer.errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
      ['BAD_USER_INPUT', 'asOf cannot lie in the future.'],
    ]);
    const chinese = await hub.ask(`query ($asOf: DateTime) ${query}`, { asOf }, { language: 'zh-CN' });
    expect(chinese.errors?.[0]?.message).toBe('asOf 不能晚于现在');
  }
});

describe('a snapshot sent back', () => {
  const question = questions['relations and nested lists']!;

  test('gives the same rows while others write', async () => {
    let writing = true;
    const writers = [1, 2, 3].map(async (writer) => {
      for (let number = 0; writing; number++)
        await inOneTransaction(hub.database, async (client) => {
          await client.query(`insert into stock_lot (code, material_id, depot_id, quantity) values ($1, $2, 1, 2)`, [
            `S${writer}-${number}`,
            1 + (number % 9),
          ]);
          await client.query(`update stock_lot set quantity = quantity + 1 where code = $1`, [`S${writer}-${number - 1}`]);
          if (number % 3 === 2) await client.query(`delete from stock_lot where code = $1`, [`S${writer}-${number - 2}`]);
        });
    });
    try {
      const taken: { snapshot: string; data: unknown }[] = [];
      for (let round = 0; round < 12; round++) {
        const answer = await hub.ask(question);
        taken.push({ snapshot: answer.extensions!.snapshot!, data: answer.data });
        for (const { snapshot, data } of taken.slice(-4)) {
          const again = await hub.ask(question, { asOf: snapshot });
          expect(again.errors).toBeUndefined();
          expect(again.data).toEqual(data);
          expect(again.extensions?.snapshot).toBe(snapshot);
        }
      }
      expect(new Set(taken.map(({ snapshot }) => snapshot)).size).toBeGreaterThan(6);
      expect(new Set(taken.map(({ data }) => JSON.stringify(data))).size).toBeGreaterThan(6);
    } finally {
      writing = false;
      await Promise.all(writers);
    }
  });

  test('names the moment to the microsecond, also when two share a millisecond', async () => {
    const write = (quantity: number) =>
      inOneTransaction(hub.database, (client) => client.query('update stock_lot set quantity = $1, reserved = 0 where id = 7', [quantity]));
    await write(101);
    await write(102);
    await hub.database.primary
      .query(`with two as (select id, row_number() over (order by position) as n from (select id, position from moment order by position desc limit 2) m)
      update moment set at = date_trunc('milliseconds', clock_timestamp()) + case n when 1 then interval '100 microseconds' else interval '900 microseconds' end from two where two.id = moment.id`);
    const { rows } = await hub.database.primary.query<{ at: string }>(
      `select to_json(at) #>> '{}' as at from moment order by position desc limit 2`,
    );
    const [second, first] = rows.map(({ at }) => at) as [string, string];
    const ask = (asOf: string) =>
      hub.ask(
        `query ($asOf: DateTime) { nodes(ids: ["lot_7"], asOf: $asOf) { ... on StockLot { quantity } } stockLot(id: "lot_7", asOf: $asOf) { quantity } }`,
        { asOf },
      );
    for (const [asOf, quantity] of [
      [first, 101],
      [second, 102],
    ] as const) {
      const answer = await ask(asOf);
      expect(answer.data).toEqual({ nodes: [{ quantity }], stockLot: { quantity } });
      expect(answer.extensions?.snapshot).toBe(asOf);
    }
  });

  test('lies on the day of the question, so that what depends on the day stays the same', async () => {
    const quiet = await testHub();
    try {
      await fillMaterials(quiet.database, { lots: 80, movements: 10 });
      await inOneTransaction(quiet.database, (client) =>
        client.query(`update stock_lot set expiry_date = current_date - 1, quantity = quantity + 1 where id % 2 = 0`),
      );
      // as if nobody had written for three days
      await quiet.database.primary.query(`update moment set at = at - interval '3 days'`);
      const day = `query ($asOf: DateTime) { stockLots(asOf: $asOf, first: 100) { nodes { code expired } } stockAlerts(asOf: $asOf, first: 200) { nodes { id daysLeft } } materials(asOf: $asOf, first: 100) { nodes { available } } }`;
      const now = await quiet.ask(day);
      expect(now.data.stockLots.nodes.filter(({ expired }: Row) => expired).length).toBeGreaterThan(20);
      const again = await quiet.ask(day, { asOf: now.extensions!.snapshot });
      expect(again.data).toEqual(now.data);
      const then = await quiet.data(day, { asOf: await newestMoment(quiet.database) });
      expect(then).not.toEqual(now.data);
    } finally {
      await quiet.close();
    }
  });
});
