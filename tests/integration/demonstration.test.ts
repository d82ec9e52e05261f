import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { demonstrationCity } from '../../seeds/demonstration.js';
import { todayInBeijing } from '../../seeds/demonstration/calendar.js';
import { materialsLibrary } from '../../seeds/demonstration/materialsLibrary.js';
import type { Database } from '../../src/platform/database.js';
import { cloneDatabase } from '../support/database.js';
import { testHub, type TestHub } from '../support/hub.js';

const today = todayInBeijing();
const silent = () => undefined;
let hub: TestHub;

beforeAll(async () => {
  hub = await testHub();
  await demonstrationCity(hub.database, silent, today);
}, 60_000);
afterAll(() => hub.close());

async function one<Row extends object>(sql: string, database = hub.database): Promise<Row> {
  const { rows } = await database.primary.query<Row>(sql);
  return rows[0]!;
}

test('every part has as many rows as promised, all marked as demonstration', async () => {
  const counts = await one<Record<string, number>>(`select
    (select count(*)::integer from material) as materials,
    (select count(*)::integer from material_classification) as classifications,
    (select count(*)::integer from depot) as depots,
    (select count(*)::integer from agreement) as agreements,
    (select count(*)::integer from stock_lot) as lots,
    (select count(*)::integer from stock_movement) as movements,
    (select count(*)::integer from required_holding) as holdings`);
  expect(counts).toMatchObject({ materials: 300, classifications: 300, agreements: 30, lots: 3000, holdings: 60 });
  expect(counts['depots']).toBeGreaterThanOrEqual(40);
  expect(counts['movements']).toBeGreaterThanOrEqual(8000);
  expect(counts['movements']).toBeLessThanOrEqual(12000);
  for (const table of ['material', 'depot', 'agreement', 'stock_lot', 'stock_movement', 'required_holding'])
    expect(
      await one(
        `select count(*)::integer as others from ${table} where source_kind <> 'DEMONSTRATION' or source_reference is distinct from '演示数据'`,
      ),
    ).toEqual({ others: 0 });
});

test('every code that the tables name is found in the code lists', async () => {
  const rows = materialsLibrary(today);
  const given = (part: keyof typeof rows, reference: string) =>
    rows[part].filter((row) => (row as Record<string, unknown>)[reference] != null).length;
  const stored = async (table: string, column: string) =>
    (await one<{ n: number }>(`select count(${column})::integer as n from ${table}`)).n;
  expect(await stored('depot', 'region_id')).toBe(given('depots', 'region'));
  expect(await stored('depot', 'organization_id')).toBe(given('depots', 'organization'));
  expect(await stored('material', 'category_id')).toBe(300);
  expect(await stored('agreement', 'region_id')).toBe(30);
  expect(await stored('stock_movement', 'event_type_id')).toBe(given('movements', 'event_type'));
  expect(given('movements', 'event_type')).toBeGreaterThan(1000);
});

test('movements run in time order, never below zero, and end at the balances of their lot', async () => {
  const faults = await one(`select
    count(*) filter (where balance <> summed or reserved_balance <> summed_reserved)::integer as unbalanced,
    count(*) filter (where balance < 0 or reserved_balance < 0 or reserved_balance > balance)::integer as impossible,
    count(*) filter (where occurred_at < before)::integer as disordered,
    count(*) filter (where before is null and kind not in ('RECEIPT', 'COUNT'))::integer as begun_otherwise,
    count(*) filter (where occurred_at >= now())::integer as to_come,
    count(*) filter (where latest and (balance, reserved_balance) <> (quantity, reserved))::integer as ended_otherwise
    from (
      select m.*, l.quantity, l.reserved, sum(quantity_change) over so_far as summed, sum(reserved_change) over so_far as summed_reserved,
        lag(occurred_at) over so_far as before, lead(m.id) over so_far is null as latest
      from stock_movement m join stock_lot l on l.id = m.lot_id window so_far as (partition by lot_id order by m.id)
    ) s`);
  expect(faults).toEqual({ unbalanced: 0, impossible: 0, disordered: 0, begun_otherwise: 0, to_come: 0, ended_otherwise: 0 });
  expect(
    await one(`select count(*)::integer as n from stock_lot l where not exists (select from stock_movement where lot_id = l.id)`),
  ).toEqual({ n: 0 });
});

test('both sides of a transfer add up to zero; what has not arrived is in transit to the other lot', async () => {
  const transfers = await one<{ arrived: number; open: number; faults: number }>(`select
    count(*) filter (where n = 2)::integer as arrived, count(*) filter (where n = 1)::integer as open,
    count(*) filter (where n = 2 and (total <> 0 or materials <> 1 or depots <> 2) or n > 2 or n = 1 and total >= 0)::integer as faults
    from (select count(*) as n, sum(quantity_change) as total, count(distinct l.material_id) as materials, count(distinct l.depot_id) as depots
          from stock_movement m join stock_lot l on l.id = m.lot_id where transfer is not null group by transfer) s`);
  expect(transfers.faults).toBe(0);
  expect(transfers.arrived).toBeGreaterThan(200);
  expect(transfers.open).toBeGreaterThan(5);
  expect(
    await one(`select count(*)::integer as wrong from stock_lot l where in_transit <> coalesce((
      select -sum(m.quantity_change) from stock_transfer t join stock_movement m on m.transfer = t.number
      where t.to_lot_id = l.id and not exists (select from stock_movement i where i.transfer = t.number and i.kind = 'TRANSFER_IN')), 0)`),
  ).toEqual({ wrong: 0 });
});

test('about a quarter of the required holdings show a shortfall', async () => {
  const { requiredHoldings } = await hub.data('{ requiredHoldings(first: 100) { nodes { shortfall heldQuantity } } }');
  const short = requiredHoldings.nodes.filter(({ shortfall }: { shortfall: number }) => shortfall > 0).length;
  expect(short).toBeGreaterThanOrEqual(12);
  expect(short).toBeLessThanOrEqual(18);
});

test('alerts of every kind stand', async () => {
  for (const kind of ['LOW', 'EXPIRING', 'EXPIRED', 'MAINTENANCE_DUE', 'AGREEMENT_ENDING']) {
    const { stockAlerts } = await hub.data(`{ stockAlerts(kinds: [${kind}], first: 5) { nodes { kind } } }`);
    expect(stockAlerts.nodes.length).toBeGreaterThan(2);
  }
});

test('what is in transit can be received', async () => {
  const { transfer } = await one<{ transfer: string }>(
    `select transfer from stock_movement where transfer is not null group by transfer having count(*) = 1 order by transfer limit 1`,
  );
  const { receiveTransfer } = await hub.data(
    `mutation { receiveTransfer(transfer: "${transfer}") { record { kind } userErrors { code } } }`,
    {},
    { role: 'editor' },
  );
  expect(receiveTransfer).toEqual({ record: { kind: 'TRANSFER_IN' }, userErrors: [] });
});

/** A hash of what the tables say, without ids and the times at which rows were written. */
async function content(database: Database): Promise<string> {
  const hash = createHash('sha256');
  const told: Record<string, string> = {
    material: `select to_jsonb(t) - '{id,created_at,updated_at,category_id}'::text[] || jsonb_build_object('category', c.code) as row from material t join material_category c on c.id = category_id order by t.code`,
    depot: `select to_jsonb(t) - '{id,created_at,updated_at,region_id,organization_id}'::text[] || jsonb_build_object('region', r.code, 'organization', o.code) as row from depot t join region r on r.id = region_id left join organization o on o.id = organization_id order by t.code`,
    agreement: `select to_jsonb(t) - '{id,created_at,updated_at,region_id}'::text[] as row from agreement t order by t.code`,
    agreement_item: `select jsonb_build_array(a.code, m.code, i.guaranteed_quantity, i.delivery_hours, i.unit_price_yuan) as row from agreement_item i join agreement a on a.id = agreement_id join material m on m.id = material_id order by 1`,
    stock_lot: `select to_jsonb(t) - '{id,created_at,updated_at,material_id,depot_id,agreement_id}'::text[] || jsonb_build_object('material', m.code, 'depot', d.code, 'agreement', a.code) as row from stock_lot t join material m on m.id = material_id join depot d on d.id = depot_id left join agreement a on a.id = agreement_id order by t.code`,
    stock_movement: `select to_jsonb(t) - '{id,created_at,updated_at,lot_id,event_type_id}'::text[] || jsonb_build_object('event', e.code) as row from stock_movement t left join event_type e on e.id = event_type_id order by t.code`,
    required_holding: `select to_jsonb(t) - '{id,created_at,updated_at,material_id,category_id,depot_id,region_id,organization_id}'::text[] as row from required_holding t order by t.code`,
  };
  for (const sql of Object.values(told)) for (const { row } of (await database.primary.query(sql)).rows) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

test('two hubs get the same city, and a second call changes nothing', async () => {
  const [first, second] = await Promise.all([cloneDatabase(), cloneDatabase()]);
  try {
    const lines: string[] = [];
    await Promise.all([first, second].map(({ database }) => demonstrationCity(database, ({ zh }) => lines.push(zh), today)));
    const said = lines.length;
    expect(said).toBeGreaterThanOrEqual(6);
    const told = await content(first.database);
    expect(await content(second.database)).toBe(told);
    const changes = () => one(`select count(*)::integer as n from change`, first.database);
    const before = await changes();
    await demonstrationCity(first.database, ({ zh }) => lines.push(zh), today);
    expect(lines).toHaveLength(said);
    expect(await changes()).toEqual(before);
    expect(await content(first.database)).toBe(told);
  } finally {
    await Promise.all([first.drop(), second.drop()]);
  }
}, 60_000);

test('processes that start at once fill it once', async () => {
  const { database, drop } = await cloneDatabase();
  try {
    await Promise.all([demonstrationCity(database, silent, today), demonstrationCity(database, silent, today)]);
    expect(await one(`select count(*)::integer as n from stock_lot`, database)).toEqual({ n: 3000 });
  } finally {
    await drop();
  }
}, 60_000);

test.each(['2027-01-01', '2028-02-29', '2027-07-06', '2027-08-12'])('the city seeded on %s holds its promises too', (day) => {
  const { lots, movements, holdings } = materialsLibrary(day);
  expect(movements.length).toBeGreaterThanOrEqual(8000);
  expect(movements.length).toBeLessThanOrEqual(12000);
  const moved = movements as { occurred_at: string; balance: number; reserved_balance: number }[];
  expect(moved.filter((row) => row.occurred_at >= day || row.reserved_balance < 0 || row.balance < row.reserved_balance)).toEqual([]);
  const kept = lots as { expiry_date: string | null; quantity: number }[];
  expect(kept.filter((row) => row.quantity > 0 && row.expiry_date !== null && row.expiry_date < day).length).toBeGreaterThan(10);
  expect(holdings).toHaveLength(60);
});
