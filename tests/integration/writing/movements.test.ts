import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testHub, type TestHub } from '../../support/hub.js';
import {
  changesAfter,
  codesOf,
  everything,
  lotOf,
  move,
  newestPosition,
  rows,
  stock,
  write,
  written,
  type Payload,
  type Stock,
} from './writes.js';

let hub: TestHub;
let goods: Stock;
beforeAll(async () => {
  hub = await testHub();
  goods = await stock(hub, 'S', 3);
});
afterAll(() => hub.close());

interface Balance {
  quantity: number;
  reserved: number;
  inTransit: number;
}

const balanceOf = async (code: string): Promise<Balance> =>
  (await hub.data(`query($code: String!) { stockLot(code: $code) { quantity reserved inTransit } }`, { code })).stockLot as Balance;
const movementsOf = (code: string) =>
  rows<{
    kind: string;
    quantity_change: string;
    reserved_change: string;
    balance: string;
    reserved_balance: string;
    transfer: string | null;
  }>(hub, `select m.* from stock_movement m join stock_lot l on l.id = m.lot_id where l.code = $1 order by m.id`, [code]);

/** Every lot holds what its movements add up to, and each movement left the balance it tells. */
async function expectBooksToAgree(): Promise<void> {
  expect(
    await rows(
      hub,
      `select l.code from stock_lot l left join lateral (select coalesce(sum(quantity_change), 0) as q, coalesce(sum(reserved_change), 0) as r from stock_movement m where m.lot_id = l.id) s on true
       where l.quantity <> s.q or l.reserved <> s.r or l.reserved > l.quantity or l.quantity < 0 or l.reserved < 0 or l.in_transit < 0`,
    ),
  ).toEqual([]);
  expect(
    await rows(
      hub,
      `select code from (select code, balance, reserved_balance, sum(quantity_change) over w as q, sum(reserved_change) over w as r from stock_movement window w as (partition by lot_id order by occurred_at, id)) s where balance <> q or reserved_balance <> r or balance < 0 or reserved_balance < 0 or reserved_balance > balance`,
    ),
  ).toEqual([]);
}

const won = (payloads: Payload[]) => payloads.filter(({ record }) => record !== null);
const refusals = (payloads: Payload[]) => payloads.flatMap(codesOf);

describe('one movement', () => {
  test('of each kind changes balance and reservation as it says, and leaves both in its record', async () => {
    await lotOf(hub, goods, 'KINDS', 10);
    for (const [act, quantity, change, reserved] of [
      ['RECEIPT', 5, 5, 0],
      ['RESERVE', 6, 0, 6],
      ['ISSUE', 4, -4, 0],
      ['RETURN', 1, 1, 0],
      ['SCRAP', 2.5, -2.5, 0],
      ['RELEASE', 5.999, 0, -5.999],
      ['COUNT', 7, -2.5, 0],
      ['COUNT', 7, 0, 0],
    ] as const) {
      const before = await balanceOf('KINDS');
      const { record, userErrors } = await move(hub, {
        lot: 'KINDS',
        act,
        quantity,
        documentNumber: ' 单 1 ',
        reason: '演练',
        eventType: 'cn-emergency-platform-5:11A01',
      });
      expect(userErrors).toEqual([]);
      const balance = Number((before.quantity + change).toFixed(3));
      const reservedBalance = Number((before.reserved + reserved).toFixed(3));
      expect(record).toMatchObject({
        kind: act,
        quantityChange: change,
        reservedChange: reserved,
        balance,
        reservedBalance,
        transfer: null,
        documentNumber: '单 1',
        recordedBy: 'editor',
        lot: { quantity: balance, reserved: reservedBalance, available: Number((balance - reservedBalance).toFixed(3)) },
      });
    }
    await expectBooksToAgree();
  });

  test.each([
    ['more than is there', { act: 'ISSUE', quantity: 10.001 }, ['quantity NOT_ENOUGH']],
    ['more scrapped than is there', { act: 'SCRAP', quantity: 11 }, ['quantity NOT_ENOUGH']],
    ['more reserved than is available', { act: 'RESERVE', quantity: 7 }, ['quantity NOT_ENOUGH']],
    ['what is set aside for others', { act: 'ISSUE', quantity: 7 }, ['quantity NOT_ENOUGH']],
    ['more released than is set aside', { act: 'RELEASE', quantity: 4.001 }, ['quantity NOT_ENOUGH']],
    ['a count below what is set aside', { act: 'COUNT', quantity: 3.999 }, ['quantity BELOW_RESERVED']],
    ['nothing', { act: 'ISSUE', quantity: 0 }, ['quantity OUT_OF_RANGE']],
    ['less than nothing', { act: 'RECEIPT', quantity: -1 }, ['quantity OUT_OF_RANGE']],
    ['a negative count', { act: 'COUNT', quantity: -0.001 }, ['quantity OUT_OF_RANGE']],
    ['four decimals', { act: 'RECEIPT', quantity: 0.0001 }, ['quantity TOO_PRECISE']],
    ['what no lot can hold', { act: 'RECEIPT', quantity: 1e10 }, ['quantity OUT_OF_RANGE']],
    ['an unknown lot', { act: 'ISSUE', quantity: 1, lot: 'NOWHERE' }, ['lot NOT_FOUND']],
    ['a lot by the id of a depot', { act: 'ISSUE', quantity: 1, lot: 'dep_1' }, ['lot NOT_FOUND']],
    ['a lot with a NUL byte', { act: 'ISSUE', quantity: 1, lot: 'A\0' }, ['lot NOT_FOUND']],
    ['an unknown event', { act: 'ISSUE', quantity: 1, eventType: 'x:1' }, ['eventType NOT_FOUND']],
    ['the future', { act: 'ISSUE', quantity: 1, occurredAt: '2200-01-01T00:00:00+08:00' }, ['occurredAt IN_FUTURE']],
    ['a transfer to nowhere', { act: 'TRANSFER', quantity: 1 }, ['toDepot TOGETHER']],
    ['a depot without a transfer', { act: 'ISSUE', quantity: 1, toDepot: 'D-S-2' }, ['toDepot TOGETHER']],
    ['a transfer to where it is', { act: 'TRANSFER', quantity: 1, toDepot: 'D-S-1' }, ['toDepot SAME_DEPOT']],
    ['a transfer of more than is available', { act: 'TRANSFER', quantity: 7, toDepot: 'D-S-2' }, ['quantity NOT_ENOUGH']],
    ['a transfer to an unknown depot', { act: 'TRANSFER', quantity: 1, toDepot: 'D-S-99' }, ['toDepot NOT_FOUND']],
    ['a long document number', { act: 'ISSUE', quantity: 1, documentNumber: 'x'.repeat(101) }, ['documentNumber BAD_TEXT']],
    ['half a character in the reason', { act: 'ISSUE', quantity: 1, reason: '\uD83D' }, ['reason BAD_TEXT']],
    ['a key with a NUL byte', { act: 'ISSUE', quantity: 1, key: '\0' }, ['key BAD_TEXT']],
  ])('refuses %s, in words, and writes nothing', async (_what, input, expected) => {
    if (!(await hub.data('{ stockLot(code: "FAULTS") { id } }')).stockLot) {
      await lotOf(hub, goods, 'FAULTS', 10);
      await move(hub, { lot: 'FAULTS', act: 'RESERVE', quantity: 4 });
    }
    const before = await everything(hub);
    const payload = await move(hub, { lot: 'FAULTS', ...input });
    expect(codesOf(payload)).toEqual(expected);
    expect(payload.record).toBeNull();
    expect(payload.userErrors[0]!.message).toMatch(/^[A-Z].{10,}\.$/);
    expect(await everything(hub)).toEqual(before);
    expect(await balanceOf('FAULTS')).toEqual({ quantity: 10, reserved: 4, inTransit: 0 });
  });

  test('lies not before the last one of its lot; without a time it is the newest even after one told a little ahead', async () => {
    await lotOf(hub, goods, 'TIMES', 10);
    const at = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
    const before = await move(hub, { lot: 'TIMES', act: 'ISSUE', quantity: 1, occurredAt: '2020-01-01T00:00:00Z' });
    expect(codesOf(before)).toEqual(['occurredAt OUT_OF_ORDER']);
    const ahead = at(30_000);
    expect(codesOf(await move(hub, { lot: 'TIMES', act: 'ISSUE', quantity: 1, occurredAt: ahead }))).toEqual([]);
    expect(codesOf(await move(hub, { lot: 'TIMES', act: 'ISSUE', quantity: 1 }))).toEqual([]);
    expect(codesOf(await move(hub, { lot: 'TIMES', act: 'ISSUE', quantity: 1, occurredAt: at(0) }))).toEqual(['occurredAt OUT_OF_ORDER']);
    expect((await move(hub, { lot: 'TIMES', act: 'COUNT', quantity: 3, occurredAt: ahead })).record.balance).toBe(3);
    expect(codesOf(await move(hub, { lot: 'TIMES', act: 'ISSUE', quantity: 1, occurredAt: at(120_000) }))).toEqual([
      'occurredAt IN_FUTURE',
    ]);
    await expectBooksToAgree();
  });

  test('is exact to three decimals, however often it is repeated', async () => {
    await lotOf(hub, goods, 'EXACT', 0);
    for (const quantity of [0.1, 0.2]) await move(hub, { lot: 'EXACT', act: 'RECEIPT', quantity });
    expect((await balanceOf('EXACT')).quantity).toBe(0.3);
    expect(codesOf(await move(hub, { lot: 'EXACT', act: 'ISSUE', quantity: 0.3 }))).toEqual([]);
    await move(hub, { lot: 'EXACT', act: 'RECEIPT', quantity: 9_999_999_999 });
    for (let time = 0; time < 10; time++) await move(hub, { lot: 'EXACT', act: 'RECEIPT', quantity: 0.001 });
    expect((await rows(hub, `select quantity::text from stock_lot where code = 'EXACT'`))[0]).toEqual({ quantity: '9999999999.010' });
    expect(codesOf(await move(hub, { lot: 'EXACT', act: 'ISSUE', quantity: 9_999_999_999 }))).toEqual([]);
    expect((await balanceOf('EXACT')).quantity).toBe(0.01);
    await expectBooksToAgree();
  });

  test('leaves one change of the lot and one of itself, and a lot with an opening quantity begins as version 1', async () => {
    const lot = await lotOf(hub, goods, 'LOGGED', 3);
    expect(lot.version).toBe(1);
    const position = await newestPosition(hub);
    await move(hub, { lot: 'LOGGED', act: 'ISSUE', quantity: 1 });
    expect((await changesAfter(hub, position)).map(({ type, action, version }) => [type, action, version])).toEqual([
      ['StockLot', 'UPDATE', 2],
      ['StockMovement', 'CREATE', 1],
    ]);
    expect((await movementsOf('LOGGED')).map(({ kind, quantity_change }) => [kind, Number(quantity_change)])).toEqual([
      ['RECEIPT', 3],
      ['ISSUE', -1],
    ]);
  });

  test('is numbered so that a lot that takes the former code of another can move too', async () => {
    const lot = await lotOf(hub, goods, 'RENAMED', 3);
    await written(hub, 'updateStockLot', { id: lot.id, version: lot.version, input: { code: 'RENAMED-2' } });
    expect((await lotOf(hub, goods, 'RENAMED', 4)).code).toBe('RENAMED');
    expect(codesOf(await move(hub, { lot: 'RENAMED', act: 'ISSUE', quantity: 4 }))).toEqual([]);
  });
});

describe('movements at once', () => {
  test('fifty issues of one from a lot of thirty: thirty succeed, nothing is left, none is owed', async () => {
    await lotOf(hub, goods, 'THIRTY', 30);
    const payloads = await Promise.all(Array.from({ length: 50 }, () => move(hub, { lot: 'THIRTY', act: 'ISSUE', quantity: 1 })));
    expect(won(payloads)).toHaveLength(30);
    expect(refusals(payloads)).toEqual(Array.from({ length: 20 }, () => 'quantity NOT_ENOUGH'));
    expect(
      won(payloads)
        .map(({ record }) => record.balance)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 30 }, (_none, index) => index));
    expect(await balanceOf('THIRTY')).toMatchObject({ quantity: 0, reserved: 0 });
    await expectBooksToAgree();
  });

  test('issues, reservations and releases in any mixture keep what is set aside within what is there', async () => {
    await lotOf(hub, goods, 'MIXED', 20);
    const acts = ['RESERVE', 'ISSUE', 'RELEASE', 'RECEIPT', 'RESERVE', 'ISSUE'] as const;
    const payloads = await Promise.all(
      Array.from({ length: 60 }, (_none, index) => move(hub, { lot: 'MIXED', act: acts[index % acts.length], quantity: 1 + (index % 4) })),
    );
    expect(refusals(payloads).every((code) => code === 'quantity NOT_ENOUGH')).toBe(true);
    const { quantity, reserved } = await balanceOf('MIXED');
    const total = (field: string) => won(payloads).reduce((sum, { record }) => sum + (record[field] as number), 0);
    expect(quantity).toBe(20 + total('quantityChange'));
    expect(reserved).toBe(total('reservedChange'));
    await expectBooksToAgree();
  });

  test('opposite transfers between two depots neither wait for each other nor lose goods', async () => {
    await lotOf(hub, goods, 'OPPOSITE', 100);
    await move(hub, { lot: 'OPPOSITE', act: 'TRANSFER', quantity: 50, toDepot: 'D-S-2' });
    const there = (
      await hub.data(
        `{ stockLots(filter: { code: { startsWith: "OPPOSITE" }, depot: { code: { eq: "D-S-2" } } }) { nodes { code quantity } } }`,
      )
    ).stockLots.nodes;
    expect(there).toEqual([{ code: 'OPPOSITE@D-S-2', quantity: 50 }]);
    const payloads = await Promise.all(
      Array.from({ length: 40 }, (_none, index) =>
        move(hub, {
          lot: index % 2 ? 'OPPOSITE' : 'OPPOSITE@D-S-2',
          act: 'TRANSFER',
          quantity: 1 + (index % 3),
          toDepot: index % 2 ? 'D-S-2' : 'D-S-1',
        }),
      ),
    );
    expect(refusals(payloads)).toEqual([]);
    expect(
      await rows(hub, `select count(*)::int as lots, sum(quantity)::float8 as quantity from stock_lot where code like 'OPPOSITE%'`),
    ).toEqual([{ lots: 2, quantity: 100 }]);
    await expectBooksToAgree();
  });

  test('first transfers of one lot to a depot at once make one lot there', async () => {
    await lotOf(hub, goods, 'FIRST', 100);
    const payloads = await Promise.all(
      Array.from({ length: 12 }, (_none, index) =>
        move(hub, { lot: 'FIRST', act: 'TRANSFER', quantity: 1, toDepot: index % 2 ? 'D-S-2' : 'D-S-3', arrived: index % 4 > 1 }),
      ),
    );
    expect(refusals(payloads)).toEqual([]);
    expect(
      await rows(
        hub,
        `select code, quantity::float8 as quantity, in_transit::float8 as on_the_way from stock_lot where code like 'FIRST%' order by code`,
      ),
    ).toEqual([
      { code: 'FIRST', quantity: 88, on_the_way: 0 },
      { code: 'FIRST@D-S-2', quantity: 3, on_the_way: 3 },
      { code: 'FIRST@D-S-3', quantity: 3, on_the_way: 3 },
    ]);
    await expectBooksToAgree();
  });

  test('the same key many times at once is one movement, answered to all', async () => {
    await lotOf(hub, goods, 'KEYED', 10);
    const payloads = await Promise.all(
      Array.from({ length: 12 }, () => move(hub, { lot: 'KEYED', act: 'ISSUE', quantity: 2, key: 'retry-1' })),
    );
    expect(new Set(payloads.map(({ record }) => record.id)).size).toBe(1);
    expect(await balanceOf('KEYED')).toMatchObject({ quantity: 8 });
    const other = await move(hub, { lot: 'KEYED', act: 'ISSUE', quantity: 2, key: 'retry-1' }, { role: 'materials-editor' });
    expect(other.record.id).not.toBe(payloads[0]!.record.id);
    expect(await balanceOf('KEYED')).toMatchObject({ quantity: 6 });
  });

  test('a key that comes again with another movement is refused', async () => {
    await lotOf(hub, goods, 'REUSED', 10);
    await lotOf(hub, goods, 'REUSED-2', 10);
    const first = { lot: 'REUSED', act: 'ISSUE', quantity: 2, key: 'reused' };
    await move(hub, first);
    for (const other of [{ quantity: 3 }, { act: 'SCRAP' }, { lot: 'REUSED-2' }])
      expect(codesOf(await move(hub, { ...first, ...other }))).toEqual(['key KEY_REUSED']);
    expect((await move(hub, first)).record.balance).toBe(8);
    for (const input of [
      { act: 'COUNT', quantity: 5 },
      { act: 'RESERVE', quantity: 1 },
      { act: 'RELEASE', quantity: 1 },
      { act: 'TRANSFER', quantity: 1, toDepot: 'D-S-2' },
    ]) {
      const asked = { lot: 'REUSED', key: `reused ${input.act}`, ...input };
      const once = await move(hub, asked);
      expect((await move(hub, asked)).record).toMatchObject({ id: once.record.id });
    }
  });
});

describe('a transfer', () => {
  test('is written on both sides under one number, by one moment', async () => {
    await lotOf(hub, goods, 'BOTH', 10);
    const position = await newestPosition(hub);
    const { record } = await move(hub, { lot: 'BOTH', act: 'TRANSFER', quantity: 4, toDepot: 'D-S-2' });
    expect(record).toMatchObject({ kind: 'TRANSFER_OUT', quantityChange: -4, balance: 6, transfer: expect.stringMatching(/^DB-\d{8}$/) });
    const sides = (
      await hub.data(
        `query($transfer: String!) { stockMovements(filter: { transfer: { eq: $transfer } }, orderBy: [{ field: CODE }]) { nodes { kind quantityChange balance lot { code depot { code } inTransit } } } }`,
        { transfer: record.transfer },
      )
    ).stockMovements.nodes;
    expect(sides).toEqual([
      { kind: 'TRANSFER_OUT', quantityChange: -4, balance: 6, lot: { code: 'BOTH', depot: { code: 'D-S-1' }, inTransit: 0 } },
      { kind: 'TRANSFER_IN', quantityChange: 4, balance: 4, lot: { code: 'BOTH@D-S-2', depot: { code: 'D-S-2' }, inTransit: 0 } },
    ]);
    expect(new Set((await changesAfter(hub, position)).map(({ moment }) => moment)).size).toBe(1);
  });

  test('in transit belongs to neither stock until it is received, once', async () => {
    await lotOf(hub, goods, 'TRANSIT', 10);
    const { record } = await move(hub, { lot: 'TRANSIT', act: 'TRANSFER', quantity: 4.5, toDepot: 'D-S-2', arrived: false });
    expect(await balanceOf('TRANSIT')).toEqual({ quantity: 5.5, reserved: 0, inTransit: 0 });
    expect(await balanceOf('TRANSIT@D-S-2')).toEqual({ quantity: 0, reserved: 0, inTransit: 4.5 });
    expect(codesOf(await move(hub, { lot: 'TRANSIT@D-S-2', act: 'ISSUE', quantity: 1 }))).toEqual(['quantity NOT_ENOUGH']);
    const payloads = await Promise.all(
      Array.from({ length: 5 }, () =>
        write(hub, 'receiveTransfer', { transfer: record.transfer, documentNumber: '到货 1' }, 'kind balance documentNumber transfer'),
      ),
    );
    expect(won(payloads).map((payload) => payload.record)).toEqual([
      { kind: 'TRANSFER_IN', balance: 4.5, documentNumber: '到货 1', transfer: record.transfer },
    ]);
    expect(refusals(payloads)).toEqual(Array.from({ length: 4 }, () => 'transfer ALREADY'));
    expect(await balanceOf('TRANSIT@D-S-2')).toEqual({ quantity: 4.5, reserved: 0, inTransit: 0 });
    await expectBooksToAgree();
  });

  test('that nobody sent, or that is received in the future or with an endless number, is refused', async () => {
    await lotOf(hub, goods, 'RECEIVE', 10);
    const { record } = await move(hub, { lot: 'RECEIVE', act: 'TRANSFER', quantity: 1, toDepot: 'D-S-2', arrived: false });
    const before = await everything(hub);
    for (const transfer of ['DB-99999999', '', '\0', 'x'.repeat(5_000), '\uD800'])
      expect(codesOf(await write(hub, 'receiveTransfer', { transfer }, 'id'))).toEqual(['transfer NOT_FOUND']);
    expect(codesOf(await write(hub, 'receiveTransfer', { transfer: record.transfer, occurredAt: '2200-01-01T00:00:00Z' }, 'id'))).toEqual([
      'occurredAt IN_FUTURE',
    ]);
    expect(codesOf(await write(hub, 'receiveTransfer', { transfer: record.transfer, documentNumber: 'x'.repeat(101) }, 'id'))).toEqual([
      'documentNumber BAD_TEXT',
    ]);
    expect(codesOf(await write(hub, 'receiveTransfer', { transfer: record.transfer, documentNumber: '\0' }, 'id'))).toEqual([
      'documentNumber BAD_TEXT',
    ]);
    expect(await everything(hub)).toEqual(before);
  });

  test('that comes home joins the lot it came from', async () => {
    await lotOf(hub, goods, 'HOME', 10);
    await move(hub, { lot: 'HOME', act: 'TRANSFER', quantity: 10, toDepot: 'D-S-2' });
    await move(hub, { lot: 'HOME@D-S-2', act: 'TRANSFER', quantity: 10, toDepot: 'D-S-3' });
    await move(hub, { lot: 'HOME@D-S-3', act: 'TRANSFER', quantity: 10, toDepot: 'D-S-1' });
    expect(await rows(hub, `select code, quantity::float8 as quantity from stock_lot where code like 'HOME%' order by code`)).toEqual([
      { code: 'HOME', quantity: 10 },
      { code: 'HOME@D-S-2', quantity: 0 },
      { code: 'HOME@D-S-3', quantity: 0 },
    ]);
  });

  test('never joins goods of another kind, batch or depot, whatever their codes', async () => {
    await written(hub, 'createMaterial', { input: { code: 'OTHER', name: '别的', unit: '件' } });
    await written(hub, 'createStockLot', { input: { code: 'MIX@1', material: goods.material.code, depot: 'D-S-1', quantity: 5 } });
    await written(hub, 'createStockLot', { input: { code: 'MIX@2', material: 'OTHER', depot: 'D-S-1', quantity: 5 } });
    await written(hub, 'createStockLot', { input: { code: 'MIX@D-S-3', material: goods.material.code, depot: 'D-S-1', quantity: 0 } });
    for (const [lot, depot] of [
      ['MIX@1', 'D-S-2'],
      ['MIX@2', 'D-S-2'],
      ['MIX@1', 'D-S-3'],
    ])
      expect(codesOf(await move(hub, { lot, act: 'TRANSFER', quantity: 1, toDepot: depot }))).toEqual([]);
    expect(
      await rows(
        hub,
        `select d.code as depot, m.code as material, sum(l.quantity)::float8 as quantity from stock_lot l join depot d on d.id = l.depot_id join material m on m.id = l.material_id where l.code like 'MIX@%' and l.quantity > 0 group by 1, 2 order by 1, 2`,
      ),
    ).toEqual([
      { depot: 'D-S-1', material: goods.material.code, quantity: 3 },
      { depot: 'D-S-1', material: 'OTHER', quantity: 4 },
      { depot: 'D-S-2', material: goods.material.code, quantity: 1 },
      { depot: 'D-S-2', material: 'OTHER', quantity: 1 },
      { depot: 'D-S-3', material: goods.material.code, quantity: 1 },
    ]);
  });

  test('carries batch, dates and price to the lot it makes', async () => {
    await written(hub, 'createStockLot', {
      input: {
        code: 'CARRY',
        material: goods.material.code,
        depot: 'D-S-1',
        quantity: 5,
        batchNumber: '批 9',
        productionDate: '2026-01-01',
        expiryDate: '2030-01-01',
        unitPrice: '12.34',
        condition: 'NEW',
        supplier: '甲',
      },
    });
    await move(hub, { lot: 'CARRY', act: 'TRANSFER', quantity: 2, toDepot: 'D-S-2' });
    expect(
      (
        await hub.data(
          `{ stockLot(code: "CARRY@D-S-2") { quantity batchNumber productionDate expiryDate unitPrice condition supplier sourceKind remarks material { code } } }`,
        )
      ).stockLot,
    ).toEqual({
      quantity: 2,
      batchNumber: '批 9',
      productionDate: '2026-01-01',
      expiryDate: '2030-01-01',
      unitPrice: '12.34',
      condition: 'NEW',
      supplier: '甲',
      sourceKind: 'DERIVED',
      remarks: null,
      material: { code: goods.material.code },
    });
  });
});

test('movements by hand that would break a balance are refused by the database', async () => {
  await lotOf(hub, goods, 'HAND', 1);
  for (const change of ['quantity = -1', 'reserved = 2', 'in_transit = -0.001'])
    await expect(hub.database.primary.query(`update stock_lot set ${change} where code = 'HAND'`)).rejects.toMatchObject({ code: '23514' });
});

describe('any sequence of movements', () => {
  type Step = { act: string; quantity: number; lot: number; to: number; arrived: boolean };
  const step: fc.Arbitrary<Step> = fc.record({
    act: fc.constantFrom('RECEIPT', 'ISSUE', 'TRANSFER', 'RETURN', 'SCRAP', 'COUNT', 'RESERVE', 'RELEASE', 'RECEIVE'),
    quantity: fc.integer({ min: 0, max: 12_000 }).map((thousandths) => thousandths / 1000),
    lot: fc.nat(1),
    to: fc.nat(1),
    arrived: fc.boolean(),
  });
  let runs = 0;

  test('leaves what a small model says, in thousandths', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 22 }), async (steps) => {
        const name = `PROP${++runs}`;
        const codes = [name, `${name}@D-S-2`];
        await lotOf(hub, goods, name, 10);
        const model = [
          { quantity: 10_000, reserved: 0, inTransit: 0 },
          { quantity: 0, reserved: 0, inTransit: 0 },
        ];
        let known = 1;
        const sent: { number: string; to: number; quantity: number; arrived: boolean }[] = [];
        for (const { act, quantity, lot: chosen, arrived } of steps) {
          const lot = Math.min(chosen, known - 1);
          const here = model[lot]!;
          const other = 1 - lot;
          const n = Math.round(quantity * 1000);
          const available = here.quantity - here.reserved;
          if (act === 'RECEIVE') {
            const transfer = sent.find((one) => !one.arrived) ?? sent[0];
            if (!transfer) continue;
            const payload = await write(hub, 'receiveTransfer', { transfer: transfer.number }, 'balance');
            expect(codesOf(payload)).toEqual(transfer.arrived ? ['transfer ALREADY'] : []);
            if (!transfer.arrived) {
              model[transfer.to]!.inTransit -= transfer.quantity;
              model[transfer.to]!.quantity += transfer.quantity;
              transfer.arrived = true;
            }
            continue;
          }
          const payload = await move(hub, {
            lot: codes[lot],
            act,
            quantity,
            ...(act === 'TRANSFER' && { toDepot: `D-S-${other + 1}`, arrived }),
          });
          const fails =
            (n === 0 && act !== 'COUNT') ||
            (['ISSUE', 'SCRAP', 'TRANSFER', 'RESERVE'].includes(act) && n > available) ||
            (act === 'RELEASE' && n > here.reserved) ||
            (act === 'COUNT' && n < here.reserved);
          expect({ act, quantity, fails: payload.record === null, errors: codesOf(payload).length }).toEqual({
            act,
            quantity,
            fails,
            errors: fails ? 1 : 0,
          });
          if (fails) continue;
          if (act === 'RECEIPT' || act === 'RETURN') here.quantity += n;
          if (act === 'ISSUE' || act === 'SCRAP' || act === 'TRANSFER') here.quantity -= n;
          if (act === 'COUNT') here.quantity = n;
          if (act === 'RESERVE') here.reserved += n;
          if (act === 'RELEASE') here.reserved -= n;
          if (act === 'TRANSFER') {
            known = 2;
            sent.push({ number: payload.record.transfer as string, to: other, quantity: n, arrived });
            if (arrived) model[other]!.quantity += n;
            else model[other]!.inTransit += n;
          }
        }
        for (let lot = 0; lot < known; lot++)
          expect(await balanceOf(codes[lot]!)).toEqual({
            quantity: model[lot]!.quantity / 1000,
            reserved: model[lot]!.reserved / 1000,
            inTransit: model[lot]!.inTransit / 1000,
          });
      }),
      { numRuns: 25 },
    );
    await expectBooksToAgree();
  });
});
