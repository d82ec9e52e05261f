import { createHash } from 'node:crypto';
import type { Context } from '../../../context.js';
import { fieldFault, InputRefused, shortened, type FaultCode } from '../../../records/faults.js';
import { FieldFault, number } from '../../../records/fields.js';
import type { Querier, Values } from '../../../records/kind.js';
import { withinReach } from '../../../records/reach.js';
import { References } from '../../../records/references.js';
import { inTransaction, type Written } from '../../../records/write.js';
import { toEventType } from '../../../vocabulary/references.js';
import { stockLotView } from '../lots/view.js';
import { toDepot, toStockLot } from '../references.js';
import type { StockMovementInput } from './inputs.js';
import { stockMovementView } from './view.js';

interface Lot {
  id: number;
  code: string;
  material_id: number;
  depot_id: number;
  quantity: number;
  reserved: number;
  in_transit: number;
}

interface Entry {
  kind: string;
  quantity: number;
  reserved: number;
  transfer?: string;
}

interface About {
  occurredAt: string | null;
  documentNumber: string | null;
  eventType: number | null;
  reason: string | null;
  recordedBy: string;
  code: string | null;
}

const refuse = (path: string, code: FaultCode, zh: string, en: string): never => {
  throw new InputRefused([fieldFault(path, code, zh, en)]);
};

/** Thousandths, so that sums of quantities are exact. */
const sum = (a: number, b: number) => (Math.round(a * 1000) + Math.round(b * 1000)) / 1000;

/**
 * Records one movement of a lot under a lock on the lot, so that neither balance nor what is available can become
 * negative whoever else writes. A transfer is written on both sides; a repeated key answers the first movement again.
 */
export const recordStockMovement = (ctx: Context, input: StockMovementInput): Promise<Written> =>
  inTransaction(
    ctx,
    async (_em, query) => {
      const asked = await read(query, input, ctx);
      if (!(await isWithinReach(query, ctx, asked.lot)))
        return refuse(
          'lot',
          'NOT_FOUND',
          `没有编码或 id 为“${input.lot.slice(0, 60)}”的库存批次`,
          `There is no stock lot with the code or id "${input.lot.slice(0, 60)}".`,
        );
      if (asked.about.code !== null) {
        await query('select pg_advisory_xact_lock(320703, hashtext($1))', [asked.about.code]);
        const [earlier] = await query(
          'select id, lot_id, kind, abs(quantity_change)::float8 as moved, abs(reserved_change)::float8 as set_aside, balance::float8 as balance from stock_movement where code = $1',
          [asked.about.code],
        );
        if (earlier)
          return sameAsked(earlier, input.act, asked)
            ? Number(earlier['id'])
            : refuse(
                'key',
                'KEY_REUSED',
                `键“${input.key}”已用于另一笔内容不同的出入库：重试请发送相同内容，新的登记请换一个键`,
                `The key "${input.key}" was used for another movement: retry with the same one, or choose a new key for a new movement.`,
              );
      }
      if (input.act === 'TRANSFER') return transfer(query, asked);
      const [lot] = await lockLots(query, [asked.lot]);
      return enter(query, lot!, entryOf(input.act, asked.quantity, lot!), asked.about);
    },
    stockMovementView,
  );

/** Whether a movement recorded earlier under the same key is the one asked for now. */
function sameAsked(earlier: Values, act: StockMovementInput['act'], { lot, quantity }: { lot: number; quantity: number }): boolean {
  const moved = act === 'COUNT' ? earlier['balance'] : act === 'RESERVE' || act === 'RELEASE' ? earlier['set_aside'] : earlier['moved'];
  return Number(earlier['lot_id']) === lot && earlier['kind'] === (act === 'TRANSFER' ? 'TRANSFER_OUT' : act) && Number(moved) === quantity;
}

/** Takes in a transfer that was in transit: the goods join the stock of the depot they were sent to. */
export const receiveTransfer = (ctx: Context, number: string, occurredAt: string | null, documentNumber: string | null): Promise<Written> =>
  inTransaction(
    ctx,
    async (_em, query) => {
      const unknown = () =>
        refuse('transfer', 'NOT_FOUND', `没有调拨单 ${shortened(number)}`, `There is no transfer ${shortened(number)}.`);
      if (number.length > 60 || !number.isWellFormed() || number.includes('\0')) return unknown();
      const faults = aboutFaults({ occurredAt, documentNumber });
      if (faults.length > 0) throw new InputRefused(faults);
      const sent = await query(
        `select m.quantity_change::float8 as change, m.kind, m.lot_id from stock_movement m where m.transfer = $1 order by m.id`,
        [number],
      );
      const out = sent.find(({ kind }) => kind === 'TRANSFER_OUT') ?? unknown();
      const [target] = await query('select id from stock_lot where id = (select to_lot_id from stock_transfer where number = $1)', [
        number,
      ]);
      if (!(await isWithinReach(query, ctx, Number(target!['id'])))) return unknown();
      const [lot] = await lockLots(query, [Number(target!['id'])]);
      const [arrived] = await query(`select id from stock_movement where transfer = $1 and kind = 'TRANSFER_IN'`, [number]);
      if (arrived) return refuse('transfer', 'ALREADY', `调拨单 ${number} 已经入库`, `The transfer ${number} has arrived already.`);
      const quantity = -Number(out['change']);
      await query('update stock_lot set in_transit = in_transit - $2::numeric where id = $1::bigint', [lot!.id, quantity]);
      return enter(
        query,
        lot!,
        { kind: 'TRANSFER_IN', quantity, reserved: 0, transfer: number },
        {
          occurredAt,
          documentNumber: documentNumber?.trim() || null,
          eventType: null,
          reason: null,
          recordedBy: ctx.caller.name,
          code: null,
        },
      );
    },
    stockMovementView,
  );

async function read(query: Querier, input: StockMovementInput, ctx: Context) {
  const faults: InputRefused['faults'] = [];
  let quantity = 0;
  try {
    quantity = number(
      '数量',
      'The quantity',
      input.act === 'COUNT' ? { least: 0, most: 9_999_999_999 } : { above: 0, most: 9_999_999_999 },
    ).parse(input.quantity) as number;
  } catch (fault) {
    if (!(fault instanceof FieldFault)) throw fault;
    faults.push(fieldFault('quantity', fault.code, `数量${fault.sentence.zh}`, `The quantity ${fault.sentence.en}.`, input.quantity));
  }
  const kind = {
    subject: 'movements',
    label: { zh: '出入库记录', en: 'movement' },
    view: () => undefined as never,
    fields: movementReferences,
  };
  const values: Values = {
    lot: input.lot.trim(),
    ...(input.toDepot != null && { toDepot: input.toDepot.trim() }),
    ...(input.eventType != null && { eventType: input.eventType.trim() }),
  };
  const references = await References.of(kind, [values], query);
  faults.push(...references.resolve(kind, values));
  if ((input.act === 'TRANSFER') !== (input.toDepot != null))
    faults.push(
      fieldFault('toDepot', 'TOGETHER', '调拨时应给出调入储备库，其他操作不应给出', 'Give toDepot with a transfer, and only then.'),
    );
  faults.push(...aboutFaults(input));
  if (faults.length > 0) throw new InputRefused(faults);
  const about: About = {
    occurredAt: input.occurredAt ?? null,
    documentNumber: input.documentNumber?.trim() || null,
    eventType: (values['eventType'] as number | undefined) ?? null,
    reason: input.reason?.trim() || null,
    recordedBy: ctx.caller.name,
    code: input.key ? `MV-K${createHash('sha256').update(`${ctx.caller.name}\n${input.key}`).digest('hex').slice(0, 20)}` : null,
  };
  return { lot: Number(values['lot']), toDepot: values['toDepot'] as number | undefined, quantity, arrived: input.arrived ?? true, about };
}

/** Whether the caller may see the lot: one limited to a division moves the stock of its depots only. */
async function isWithinReach(query: Querier, ctx: Context, lot: number): Promise<boolean> {
  const [row] = await query('select id::float8 as id, depot_id::float8 as depot from stock_lot where id = $1::bigint', [lot]);
  return (await withinReach(ctx.caller, stockLotView, [row ?? {}], query))[0]!;
}

/** Faults of what is said about a movement beside its quantity. */
function aboutFaults(given: Pick<StockMovementInput, 'occurredAt' | 'documentNumber' | 'reason' | 'key'>): InputRefused['faults'] {
  const faults: InputRefused['faults'] = [];
  if (given.occurredAt != null && Date.parse(given.occurredAt) > Date.now() + 60_000)
    faults.push(fieldFault('occurredAt', 'IN_FUTURE', '发生时间不能晚于现在', 'The time cannot lie in the future.', given.occurredAt));
  for (const [name, longest, zh, en] of [
    ['documentNumber', 100, '单据号', 'The document number'],
    ['reason', 1000, '事由', 'The reason'],
    ['key', 200, '幂等键', 'The key'],
  ] as const) {
    const text = given[name];
    if (text != null && (text.length > longest || text.includes('\0') || !text.isWellFormed()))
      faults.push(
        fieldFault(
          name,
          'BAD_TEXT',
          `${zh}应为最多 ${longest} 个可存储的字符`,
          `${en} should have at most ${longest} storable characters.`,
        ),
      );
  }
  return faults;
}

const plainRule = { label: { zh: '库存批次', en: 'stock lot' }, required: false, personal: false, parse: (value: unknown) => value };
const movementReferences = {
  lot: { ...plainRule, reference: toStockLot },
  toDepot: { ...plainRule, label: { zh: '储备库', en: 'depot' }, reference: toDepot },
  eventType: { ...plainRule, label: { zh: '事件类型', en: 'event type' }, reference: toEventType },
};

/** Locks lots in the order of their ids, so that two writers cannot wait for each other. */
async function lockLots(query: Querier, ids: readonly number[]): Promise<Lot[]> {
  const rows = await query(
    'select id, code, material_id, depot_id, quantity::float8 as quantity, reserved::float8 as reserved, in_transit::float8 as in_transit from stock_lot where id = any($1::bigint[]) order by id for update',
    [[...ids]],
  );
  return rows.map((row) => ({
    ...(row as unknown as Lot),
    id: Number(row['id']),
    material_id: Number(row['material_id']),
    depot_id: Number(row['depot_id']),
  }));
}

function entryOf(act: string, quantity: number, lot: Lot): Entry {
  const available = sum(lot.quantity, -lot.reserved);
  const short = () =>
    refuse(
      'quantity',
      'NOT_ENOUGH',
      `可用数量不足：现有可用 ${available}，需要 ${quantity}`,
      `Not enough is available: ${available} is available, ${quantity} is asked for.`,
    );
  switch (act) {
    case 'RECEIPT':
    case 'RETURN':
      return { kind: act, quantity, reserved: 0 };
    case 'ISSUE':
    case 'SCRAP':
      return quantity > available ? short() : { kind: act, quantity: -quantity, reserved: 0 };
    case 'COUNT':
      if (quantity < lot.reserved)
        return refuse(
          'quantity',
          'BELOW_RESERVED',
          `盘点数量 ${quantity} 小于已预留的 ${lot.reserved}：请先解除预留`,
          `The quantity counted, ${quantity}, is below the ${lot.reserved} set aside: release that first.`,
        );
      return { kind: act, quantity: sum(quantity, -lot.quantity), reserved: 0 };
    case 'RESERVE':
      return quantity > available ? short() : { kind: act, quantity: 0, reserved: quantity };
    case 'RELEASE':
      if (quantity > lot.reserved)
        return refuse(
          'quantity',
          'NOT_ENOUGH',
          `已预留 ${lot.reserved}，不能解除 ${quantity}`,
          `Only ${lot.reserved} is set aside; ${quantity} cannot be released.`,
        );
      return { kind: act, quantity: 0, reserved: -quantity };
    default:
      throw new Error(`The act ${act} is not known.`);
  }
}

async function enter(query: Querier, lot: Lot, entry: Entry, about: About): Promise<number> {
  const balance = sum(lot.quantity, entry.quantity);
  const reserved = sum(lot.reserved, entry.reserved);
  const [last] = await query(
    `select to_json(max(occurred_at)) #>> '{}' as at, max(occurred_at) > $2::timestamptz as later from stock_movement where lot_id = $1::bigint`,
    [lot.id, about.occurredAt],
  );
  if (last?.['later'] === true)
    refuse(
      'occurredAt',
      'OUT_OF_ORDER',
      `发生时间早于该批次最近一笔记录（${String(last['at'])}）：结存按时间先后计算，请改用不早于它的时间`,
      `The time lies before the last movement of this lot (${String(last['at'])}): balances run in time order; send a time that is not earlier.`,
    );
  if (entry.quantity !== 0 || entry.reserved !== 0)
    await query('update stock_lot set quantity = $2::numeric, reserved = $3::numeric where id = $1::bigint', [lot.id, balance, reserved]);
  const [row] = await query(
    `insert into stock_movement (code, lot_id, kind, quantity_change, reserved_change, balance, reserved_balance, occurred_at, transfer, document_number, event_type_id, reason, recorded_by)
     values (coalesce($1::text, hub.new_movement_code()), $2::bigint, $3::text, $4::numeric, $5::numeric, $6::numeric, $7::numeric, coalesce($8::timestamptz, greatest(clock_timestamp(), $14::timestamptz)), $9::text, $10::text, $11::bigint, $12::text, $13::text) returning id`,
    [
      about.code,
      lot.id,
      entry.kind,
      entry.quantity,
      entry.reserved,
      balance,
      reserved,
      about.occurredAt,
      entry.transfer ?? null,
      about.documentNumber,
      about.eventType,
      about.reason,
      about.recordedBy,
      last?.['at'] ?? null,
    ],
  );
  return Number(row!['id']);
}

async function transfer(
  query: Querier,
  {
    lot: from,
    toDepot,
    quantity,
    arrived,
    about,
  }: { lot: number; toDepot?: number | undefined; quantity: number; arrived: boolean; about: About },
): Promise<number> {
  const [seen] = await query('select depot_id from stock_lot where id = $1::bigint', [from]);
  if (Number(seen!['depot_id']) === toDepot)
    return refuse('toDepot', 'SAME_DEPOT', '调入储备库与调出储备库相同', 'The goods are in this depot already.');
  const target = await targetLot(query, from, toDepot!);
  const lots = new Map((await lockLots(query, [from, target])).map((lot) => [lot.id, lot]));
  const out = entryOf('ISSUE', quantity, lots.get(from)!);
  const [created] = await query(`insert into stock_transfer (from_lot_id, to_lot_id) values ($1::bigint, $2::bigint) returning number`, [
    from,
    target,
  ]);
  const number = String(created!['number']);
  const sent = await enter(query, lots.get(from)!, { ...out, kind: 'TRANSFER_OUT', transfer: number }, about);
  if (arrived)
    await enter(query, lots.get(target)!, { kind: 'TRANSFER_IN', quantity, reserved: 0, transfer: number }, { ...about, code: null });
  else await query('update stock_lot set in_transit = in_transit + $2::numeric where id = $1::bigint', [target, quantity]);
  return sent;
}

/** The lot of the same batch in the other depot: the one that it came from, the one that an earlier transfer made, or a new one. A lot of other goods that happens to have the code is left alone. */
async function targetLot(query: Querier, from: number, depot: number): Promise<number> {
  const copied =
    'material_id, agreement_id, batch_number, serial_number, production_date, purchase_date, expiry_date, unit_price, currency, condition, last_maintenance, next_maintenance, capital_source, reserve_method, supplier';
  const home = `split_part(l.code, '@', 1)`;
  const batch =
    '(t.material_id, t.batch_number, t.serial_number, t.production_date, t.expiry_date) is not distinct from (l.material_id, l.batch_number, l.serial_number, l.production_date, l.expiry_date)';
  const find = async (wanted: string) =>
    (
      await query(
        `select t.id from stock_lot t, stock_lot l, depot d where l.id = $1::bigint and d.id = $2::bigint and t.code = ${wanted} and t.depot_id = d.id and ${batch}`,
        [from, depot],
      )
    )[0]?.['id'];
  const known = await find(home);
  if (known !== undefined) return Number(known);
  for (const code of [`${home} || '@' || d.code`, `${home} || '@' || d.code || '~' || l.id`]) {
    await query(
      `insert into stock_lot (code, depot_id, ${copied}, source_kind) select ${code}, d.id, ${copied.replaceAll(/(\w+)/g, 'l.$1')}, 'DERIVED' from stock_lot l, depot d where l.id = $1::bigint and d.id = $2::bigint on conflict (code) do nothing`,
      [from, depot],
    );
    const id = await find(code);
    if (id !== undefined) return Number(id);
  }
  return refuse(
    'toDepot',
    'TAKEN',
    '调入储备库中该批次的编码已被其他批次使用，请先修改那个批次的编码',
    'The code that this batch would have in the other depot is taken by another lot; change the code of that lot first.',
  );
}
