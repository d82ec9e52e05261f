import type { PoolClient } from 'pg';
import { demonstrationAgreements } from './agreements.js';
import { calendarOf } from './calendar.js';
import { demonstrationDepots } from './depots.js';
import { demonstrationHoldings } from './holdings.js';
import { demonstrationLots } from './lots.js';
import { demonstrationMaterials } from './materials.js';
import { demonstrationMovements } from './movements.js';
import { insertRows, type RowShape } from './rows.js';

const platformScheme = 'cn-emergency-platform-5';
const nationalScheme = 'GB/T 38565-2020';

const shapes = {
  materials: {
    table: 'material',
    columns: {
      code: 'text',
      name: 'text',
      specification: 'text',
      model: 'text',
      unit: 'text',
      manufacturer: 'text',
      length_cm: 'numeric',
      width_cm: 'numeric',
      height_cm: 'numeric',
      volume_litre: 'numeric',
      weight_kg: 'numeric',
      shelf_life_days: 'integer',
      maintenance_interval_days: 'integer',
      recoverable: 'boolean',
      un_number: 'text',
      remarks: 'text',
    },
    references: { category: { table: 'material_category', scheme: platformScheme } },
    record: true,
  },
  classifications: {
    table: 'material_classification',
    columns: {},
    references: { material: { table: 'material' }, category: { table: 'material_category', scheme: nationalScheme } },
    record: false,
  },
  depots: {
    table: 'depot',
    columns: {
      code: 'text',
      name: 'text',
      level: 'text',
      owner_kind: 'text',
      address: 'text',
      longitude: 'double precision',
      latitude: 'double precision',
      source_crs: 'text',
      area_square_metre: 'numeric',
      volume_cubic_metre: 'numeric',
      manager_name: 'text',
      manager_phone: 'text',
      duty_phone: 'text',
      remarks: 'text',
    },
    references: { region: { table: 'region' }, organization: { table: 'organization' } },
    record: true,
  },
  agreements: {
    table: 'agreement',
    columns: {
      code: 'text',
      title: 'text',
      counterparty: 'text',
      valid_from: 'date',
      valid_to: 'date',
      contact_name: 'text',
      contact_phone: 'text',
      remarks: 'text',
    },
    references: { region: { table: 'region' } },
    record: true,
  },
  agreementItems: {
    table: 'agreement_item',
    columns: { guaranteed_quantity: 'numeric', delivery_hours: 'integer', unit_price_yuan: 'numeric' },
    references: { agreement: { table: 'agreement' }, material: { table: 'material' } },
    record: false,
  },
  lots: {
    table: 'stock_lot',
    columns: {
      code: 'text',
      batch_number: 'text',
      serial_number: 'text',
      quantity: 'numeric',
      reserved: 'numeric',
      in_transit: 'numeric',
      production_date: 'date',
      purchase_date: 'date',
      expiry_date: 'date',
      unit_price: 'numeric',
      condition: 'text',
      last_maintenance: 'date',
      next_maintenance: 'date',
      capital_source: 'text',
      reserve_method: 'text',
      supplier: 'text',
    },
    references: { material: { table: 'material' }, depot: { table: 'depot' }, agreement: { table: 'agreement' } },
    record: true,
  },
  transfers: {
    table: 'stock_transfer',
    columns: {},
    references: { from_lot: { table: 'stock_lot' }, to_lot: { table: 'stock_lot' } },
    record: false,
  },
  movements: {
    table: 'stock_movement',
    columns: {
      code: 'text',
      kind: 'text',
      quantity_change: 'numeric',
      reserved_change: 'numeric',
      balance: 'numeric',
      reserved_balance: 'numeric',
      occurred_at: 'timestamptz',
      transfer: 'text',
      document_number: 'text',
      reason: 'text',
      recorded_by: 'text',
    },
    references: { lot: { table: 'stock_lot' }, event_type: { table: 'event_type', scheme: platformScheme } },
    record: true,
  },
  holdings: {
    table: 'required_holding',
    columns: {
      code: 'text',
      minimum_quantity: 'numeric',
      per_person: 'numeric',
      persons: 'integer',
      spare_in_use: 'integer',
      spare_kept: 'integer',
      unit: 'text',
      basis: 'text',
      valid_from: 'date',
    },
    references: {
      material: { table: 'material' },
      category: { table: 'material_category', scheme: platformScheme },
      depot: { table: 'depot' },
      region: { table: 'region' },
      organization: { table: 'organization' },
    },
    record: true,
  },
} satisfies Record<string, RowShape>;

type Rows = Record<keyof typeof shapes, object[]>;

/** The rows of the materials library of a city seeded on the given day (YYYY-MM-DD), in the order in which they are inserted. */
export function materialsLibrary(today: string): Rows {
  const calendar = calendarOf(today);
  const date = (day: number | null) => (day === null ? null : calendar.date(day));
  const materials = demonstrationMaterials();
  const depots = demonstrationDepots();
  const agreements = demonstrationAgreements(materials, depots, calendar);
  const lots = demonstrationLots(materials, depots, agreements, calendar);
  const { transfers, movements } = demonstrationMovements(lots, calendar);
  const holdings = demonstrationHoldings(lots, materials, depots, calendar);
  const rows: Rows = {
    materials: materials.map(({ sizeCm, ...material }) => ({
      ...material,
      lengthCm: sizeCm?.[0],
      widthCm: sizeCm?.[1],
      heightCm: sizeCm?.[2],
    })),
    classifications: materials.map(({ code, majorClass }) => ({ material: code, category: majorClass })),
    depots: depots.map((depot) => ({ ...depot, sourceCrs: 'CGCS2000', remarks: '演示数据：人员、电话、地址与位置均为虚构' })),
    agreements: agreements.map((agreement) => ({
      ...agreement,
      validFrom: date(agreement.startDay),
      validTo: date(agreement.endDay),
      remarks: '演示数据：签约单位与联系人均为虚构',
    })),
    agreementItems: agreements.flatMap(({ code, items }) =>
      items.map((item) => ({ ...item, agreement: code, material: item.material.code })),
    ),
    lots: lots.map((lot) => ({
      ...lot,
      material: lot.material.code,
      depot: lot.depot.code,
      agreement: lot.agreement?.code,
      productionDate: date(lot.productionDay),
      purchaseDate: date(lot.purchaseDay),
      expiryDate: date(lot.expiryDay),
      lastMaintenance: date(lot.lastMaintenanceDay),
      nextMaintenance: lot.lastMaintenanceDay === null ? null : date(lot.lastMaintenanceDay + lot.material.maintenanceIntervalDays!),
    })),
    transfers,
    movements: movements.map((movement) => ({ ...movement, recordedBy: '演示' })),
    holdings,
  };
  for (const part of Object.keys(rows) as (keyof Rows)[]) rows[part] = rows[part].map((row) => columnNames(row, shapes[part]));
  return rows;
}

/** The values that a table takes, under the names of its columns. */
function columnNames(row: object, { columns, references = {} }: RowShape): object {
  const values = row as Record<string, unknown>;
  const property = (column: string) => column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries([...Object.keys(columns), ...Object.keys(references)].map((column) => [column, values[property(column)]]));
}

/** Writes the rows of the materials library and answers how many of each part were inserted. */
export async function writeMaterialsLibrary(client: PoolClient, rows: Rows): Promise<Record<keyof Rows, number>> {
  const counts = {} as Record<keyof Rows, number>;
  for (const part of Object.keys(shapes) as (keyof Rows)[]) {
    const given = part === 'movements' ? await withTransferNumbers(client, rows.movements) : rows[part];
    counts[part] = await insertRows(client, shapes[part], given);
  }
  return counts;
}

/** The movements with the numbers that the database gave to the transfers, in their order; without materials there were no others. */
async function withTransferNumbers(client: PoolClient, movements: readonly object[]): Promise<object[]> {
  const { rows } = await client.query<{ number: string }>('select number from stock_transfer order by id');
  return movements.map((movement) => {
    const { transfer } = movement as { transfer: number | null };
    return { ...movement, transfer: transfer === null ? null : rows[transfer]!.number };
  });
}

/** The tables of the materials library. */
export const materialsTables = Object.values(shapes).map(({ table }) => table);
