import { badInput } from '../../../platform/errors.js';
import type { Compilation } from '../../../reading/compilation.js';
import { one, rowsOf, type View } from '../../../reading/view.js';
import { regionView } from '../../../vocabulary/regions/view.js';
import { agreementView } from '../agreements/view.js';
import { materialView } from '../catalogue/view.js';
import { depotView } from '../depots/view.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { shortfall } from '../holdings/held.js';
import { requiredHoldingView } from '../holdings/view.js';
import { stockLotView } from '../lots/view.js';

interface AlertArguments {
  kinds?: string[] | null;
  region?: string | null;
  withinDays?: number;
}

const columns = (values: Record<string, string>) =>
  ['id', 'kind', 'due_on', 'quantity', 'shortfall', 'lot_id', 'material_id', 'depot_id', 'agreement_id', 'holding_id', 'region_id']
    .map(
      (name) =>
        `${values[name] ?? `null::${name === 'due_on' ? 'date' : name === 'kind' ? 'text' : name === 'quantity' || name === 'shortfall' ? 'numeric' : 'bigint'}`} as ${name}`,
    )
    .join(', ');

/** The alerts that stand on the day asked, one row each; only the kinds asked for are computed. The id is the alerting row's id times ten plus the kind's digit. */
function standing(compilation: Compilation, args: Record<string, unknown>): string {
  const { kinds, region, withinDays = 90 } = args as AlertArguments;
  if (withinDays < 0 || withinDays > 3650) throw badInput('withinDays 应在 0 到 3650 之间', 'withinDays should lie in 0 to 3,650.');
  if (kinds?.length === 0) return `(select ${columns({ id: '0' })} where false)`;
  const today = compilation.today();
  const ahead = compilation.bind(withinDays, 'integer');
  const lots = rowsOf(stockLotView, compilation);
  const ruled = (view: { rowRule?: View['rowRule'] }, table: string) => {
    const rule = view.rowRule?.(compilation.caller, table, compilation);
    return rule ? ` and ${rule}` : '';
  };
  const ofLot = (digit: number, kind: string, due: string, condition: string) =>
    `select ${columns({ id: `l.id * 10 + ${digit}`, kind: `'${kind}'`, due_on: due, quantity: 'l.quantity', lot_id: 'l.id', material_id: 'l.material_id', depot_id: 'l.depot_id', agreement_id: 'l.agreement_id', region_id: 'p.region_id' })} from ${lots} l join ${rowsOf(depotView, compilation)} p on p.id = l.depot_id where l.quantity > 0 and ${condition}${ruled(stockLotView, 'l')}`;
  const branches: Record<string, () => string> = {
    EXPIRED: () => ofLot(1, 'EXPIRED', 'l.expiry_date', `l.expiry_date < ${today}`),
    EXPIRING: () => ofLot(2, 'EXPIRING', 'l.expiry_date', `l.expiry_date between ${today} and ${today} + ${ahead}`),
    MAINTENANCE_DUE: () => ofLot(3, 'MAINTENANCE_DUE', 'l.next_maintenance', `l.next_maintenance <= ${today} + ${ahead}`),
    AGREEMENT_ENDING: () =>
      `select ${columns({ id: 'a.id * 10 + 4', kind: `'AGREEMENT_ENDING'`, due_on: 'a.valid_to', agreement_id: 'a.id', region_id: 'a.region_id' })} from ${rowsOf(agreementView, compilation)} a where a.valid_to between ${today} and ${today} + ${ahead}${ruled(agreementView, 'a')}`,
    LOW: () =>
      `select ${columns({ id: 'h.id * 10 + 5', kind: `'LOW'`, quantity: 'h.required_quantity - s.missing', shortfall: 's.missing', material_id: 'h.material_id', depot_id: 'h.depot_id', holding_id: 'h.id', region_id: 'coalesce(h.region_id, p.region_id)' })} from ${rowsOf(requiredHoldingView, compilation)} h left join ${rowsOf(depotView, compilation)} p on p.id = h.depot_id cross join lateral (select ${shortfall('h', compilation)} as missing) s where s.missing > 0 and (h.valid_from is null or h.valid_from <= ${today}) and (h.valid_to is null or h.valid_to > ${today})${ruled(requiredHoldingView, 'h')}`,
  };
  const wanted = kinds ? [...new Set(kinds)] : Object.keys(branches);
  const all = wanted.map((kind) => branches[kind]!()).join(' union all ');
  if (region == null) return `(${all} union all select ${columns({ id: `${ahead}` })} where false)`;
  return `(select * from (${all} union all select ${columns({ id: `${ahead}` })} where false) s where ${regionWithin('s.region_id', region, compilation)})`;
}

/** How stock alerts are read: computed from lots, agreements and required holdings at the moment asked for. */
export const stockAlertView: View = {
  type: 'StockAlert',
  table: 'stock_lot',
  source: standing,
  idPrefix: 'alt',
  fields: {
    id: (table) => `'alt_' || ${table}.id`,
    kind: (table) => `${table}.kind`,
    dueOn: (table) => `${table}.due_on`,
    daysLeft: (table, compilation) => `${table}.due_on - ${compilation.today()}`,
    quantity: (table) => `${table}.quantity::float8`,
    shortfall: (table) => `${table}.shortfall::float8`,
    lot: one(
      () => stockLotView,
      (table, other) => `${other}.id = ${table}.lot_id`,
    ),
    material: one(
      () => materialView,
      (table, other) => `${other}.id = ${table}.material_id`,
    ),
    depot: one(
      () => depotView,
      (table, other) => `${other}.id = ${table}.depot_id`,
    ),
    agreement: one(
      () => agreementView,
      (table, other) => `${other}.id = ${table}.agreement_id`,
    ),
    requiredHolding: one(
      () => requiredHoldingView,
      (table, other) => `${other}.id = ${table}.holding_id`,
    ),
    region: one(
      () => regionView,
      (table, other) => `${other}.id = ${table}.region_id`,
    ),
  },
  filters: {},
  orders: {
    DUE_ON: { sql: (table) => `${table}.due_on`, cast: 'date', nullable: true },
    KIND: { sql: (table) => `${table}.kind`, cast: 'text' },
  },
  defaultOrder: [{ field: 'DUE_ON', direction: 'ASC' }],
};
