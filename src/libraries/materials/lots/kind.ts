import { choice, date, money, number, reference, text } from '../../../records/fields.js';
import { fieldFault } from '../../../records/faults.js';
import type { RecordKind } from '../../../records/kind.js';
import { capitalSources, lotConditions, reserveMethods } from '../entity.js';
import { toAgreement, toDepot, toMaterial } from '../references.js';
import { capitalSourceWords, lotConditionWords, reserveMethodWords } from '../words.js';
import { stockLotView } from './view.js';

/** A day so many days after another, both YYYY-MM-DD. */
const daysAfter = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const withDefault = ['quantity', 'currency', 'condition', 'reserveMethod'] as const;

/** How stock lots are written. Balances change by movements only: the opening quantity of a new lot becomes a receipt. */
export const stockLotKind: RecordKind = {
  subject: 'stockLots',
  label: { zh: '库存批次', en: 'stock lot' },
  view: () => stockLotView,
  fields: {
    code: text('编码', 'The code', 100, { required: true }),
    material: reference('物资', 'material', toMaterial, { required: true }),
    depot: reference('储备库', 'depot', toDepot, { required: true }),
    agreement: reference('储备协议', 'agreement', toAgreement),
    batchNumber: text('批号', 'The batch number', 100),
    serialNumber: text('序列号', 'The serial number', 100),
    quantity: number('期初数量', 'The opening quantity', { least: 0, most: 9_999_999_999, decimals: 3 }),
    productionDate: date('生产日期', 'The production date'),
    purchaseDate: date('采购日期', 'The purchase date'),
    expiryDate: date('有效期至', 'The expiry date'),
    unitPrice: money('单价', 'The unit price'),
    currency: text('币种', 'The currency', 3, {
      form: /^[A-Z]{3}$/,
      formed: { zh: '应为 ISO 4217 的三个大写字母，如 CNY', en: 'should be three capital letters of ISO 4217, such as CNY' },
    }),
    condition: choice('状况', 'The condition', lotConditions, lotConditionWords),
    lastMaintenance: date('上次维保', 'The last maintenance'),
    nextMaintenance: date('下次维保', 'The next maintenance'),
    capitalSource: choice('资金来源', 'The capital source', capitalSources, capitalSourceWords),
    reserveMethod: choice('储备方式', 'The reserve method', reserveMethods, reserveMethodWords),
    supplier: text('供应商', 'The supplier', 200),
    remarks: text('备注', 'The remarks', 4000),
  },
  complete: (values, before, lookUp) => {
    for (const name of withDefault) if (values[name] === null) delete values[name];
    const material = lookUp(toMaterial, Number(values['material'] ?? before?.['material']));
    const production = (values['productionDate'] === undefined ? before?.['productionDate'] : values['productionDate']) as
      string | null | undefined;
    const shelfLife = material?.['shelf_life_days'] as number | null | undefined;
    if (before === null && values['expiryDate'] === undefined && production && shelfLife)
      values['expiryDate'] = daysAfter(production, shelfLife);
    const interval = material?.['maintenance_interval_days'] as number | null | undefined;
    if (values['lastMaintenance'] && values['nextMaintenance'] === undefined && interval)
      values['nextMaintenance'] = daysAfter(values['lastMaintenance'] as string, interval);
    const expiry = (values['expiryDate'] === undefined ? before?.['expiryDate'] : values['expiryDate']) as string | null | undefined;
    const faults = [];
    if (production && expiry && expiry <= production)
      faults.push(
        fieldFault(
          'expiryDate',
          'DATES_REVERSED',
          `有效期至（${expiry}）应晚于生产日期（${production}）`,
          `The expiry date (${expiry}) should lie after the production date (${production}).`,
        ),
      );
    if (before !== null && values['quantity'] != null && Number(values['quantity']) !== Number(before['quantity']))
      faults.push(
        fieldFault(
          'quantity',
          'BY_MOVEMENT',
          `该批次现有结存 ${String(before['quantity'])}，导入的是 ${String(values['quantity'])}：结存只能通过出入库改变，盘点请登记 COUNT`,
          `This lot holds ${String(before['quantity'])}, the import says ${String(values['quantity'])}: a balance changes by movements only; record a COUNT for a stocktake.`,
          values['quantity'],
        ),
      );
    if (before !== null)
      for (const name of ['material', 'depot'] as const)
        if (values[name] !== undefined && Number(values[name]) !== Number(before[name]))
          faults.push(
            fieldFault(
              name,
              'FIXED',
              '已建批次的物资和储备库不能更改：换库请登记调拨',
              'The material and depot of a lot do not change: record a transfer to move it.',
            ),
          );
    return faults;
  },
  async after(query, written) {
    const opening = written.filter(({ created, values }) => created && Number(values['quantity'] ?? 0) > 0).map(({ id }) => id);
    if (opening.length === 0) return;
    await query(
      `insert into stock_movement (code, lot_id, kind, quantity_change, reserved_change, balance, reserved_balance, occurred_at, reason, recorded_by, source_kind)
       select hub.new_movement_code(), l.id, 'RECEIPT', l.quantity, 0, l.quantity, 0, clock_timestamp(), '期初入库', coalesce(nullif(current_setting('hub.caller', true), ''), 'hub'), 'DERIVED'
       from stock_lot l where l.id = any($1::bigint[]) order by l.id`,
      [opening],
    );
  },
};
