import type { Caller } from '../../../src/access/caller.js';
import type { Database } from '../../../src/platform/database.js';
import { fromCgcs2000, type CoordinateSystem } from '../../../src/platform/geo.js';

/**
 * A slow and plain reading of the same rows, to compare the compiled one with: everything is loaded, and filters,
 * orders, pages, row rules and masks are worked out in JavaScript.
 */

// rows and answers of any table: the shapes are those of the database and of the query
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Row = Record<string, any>;

const tables = [
  'material',
  'material_classification',
  'depot',
  'agreement',
  'agreement_item',
  'stock_lot',
  'stock_movement',
  'required_holding',
  'region',
  'organization',
  'material_category',
  'event_type',
] as const;
type Table = (typeof tables)[number];

const asText: Partial<Record<Table, string[]>> = { stock_lot: ['unit_price', 'quantity'], agreement_item: ['unit_price_yuan'] };

/** Every row of every table at one moment, and the day of it. */
export interface State {
  today: string;
  rows: Record<Table, Row[]>;
  byId: Record<Table, Map<number, Row>>;
}

export async function loadState(database: Database): Promise<State> {
  const rows = {} as Record<Table, Row[]>;
  const byId = {} as Record<Table, Map<number, Row>>;
  for (const table of tables) {
    const exact = (asText[table] ?? []).map((column) => `, '${column}_text', ${column}::text`).join('');
    const found = await database.primary.query<{ row: Row }>(
      `select to_jsonb(t)${exact ? ` || jsonb_build_object(${exact.slice(2)})` : ''} as row from ${table} t order by t.id`,
    );
    rows[table] = found.rows.map(({ row }) => row);
    byId[table] = new Map(rows[table].map((row) => [row['id'] as number, row]));
  }
  const { rows: days } = await database.primary.query<{ today: string }>('select current_date::text as today');
  return { today: days[0]!.today, rows, byId };
}

/** What a naive answer is worked out in: the rows, and who asks. */
export interface World {
  state: State;
  caller: Caller;
}

type Scalar = (row: Row, world: World) => unknown;

export interface OrderKind {
  value: (row: Row) => unknown;
  kind: 'plain' | 'pinyin' | 'instant';
  nullable: boolean;
  unique?: boolean;
}

export type FilterKind = 'text' | 'number' | 'int' | 'date' | 'instant' | 'boolean' | { values: readonly string[] };

/** A type as the reference reads it; the property test draws its selections, filters and orders from here. */
export interface Model {
  table: Table;
  prefix: string;
  record: boolean;
  scalars: Record<string, Scalar>;
  masked: Record<string, { column: string; mask: (text: string) => string }>;
  one: Record<string, { type: string; key: string }>;
  lists: Record<string, { type: string; rows: (row: Row, world: World) => Row[] }>;
  connections: Record<string, { type: string; holds: (row: Row, other: Row) => boolean }>;
  filters: Record<string, { kind: FilterKind; value: (row: Row) => unknown }>;
  relations: Record<string, { type: string; key: string }>;
  quantified: Record<string, { type: string; holds: (row: Row, other: Row, world: World) => boolean; every: boolean }>;
  orders: Record<string, OrderKind>;
  defaultOrder: { field: string; direction: 'ASC' | 'DESC' }[];
  visible: (row: Row, world: World) => boolean;
  point?: boolean;
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columns = (...names: string[]): Record<string, Scalar> =>
  Object.fromEntries(names.map((name) => [name, (row: Row) => row[snake(name)] ?? null]));
const filtersOf = (kind: FilterKind, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { kind, value: (row: Row) => row[snake(name)] ?? null }]));
const ordersOf = (kind: OrderKind['kind'], nullable: boolean, ...names: string[]) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      { kind, nullable, value: (row: Row) => row[name.toLowerCase()] ?? null, ...(name === 'CODE' && { unique: true }) },
    ]),
  );

const recordScalars = columns('code', 'version', 'sourceKind', 'sourceReference', 'createdAt', 'updatedAt');
const recordFilters = { ...filtersOf('text', 'code', 'sourceReference'), ...filtersOf('instant', 'createdAt', 'updatedAt') };
const recordOrders = { ...ordersOf('plain', false, 'CODE'), ...ordersOf('instant', false, 'CREATED_AT', 'UPDATED_AT') };
const byCode = [{ field: 'CODE', direction: 'ASC' as const }];

const maskName = (text: string) => [...text][0]! + '*'.repeat(Math.max([...text].length - 1, 1));
const maskPhone = (text: string) =>
  text.length >= 11 ? `${text.slice(0, text.startsWith('0') ? 4 : 3)}****${text.slice(-4)}` : `****${text.slice(-2)}`;

/** Whether a division is the one with the code or lies in it. */
export const lies = (world: World, regionId: number | null, code: string): boolean => {
  const top = world.state.rows.region.find((region) => region['code'] === code);
  const region = regionId === null ? undefined : world.state.byId.region.get(regionId);
  return top !== undefined && region !== undefined && (region['path'] as string).startsWith(top['path'] as string);
};

const depotVisible = (depot: Row, world: World) =>
  world.caller.region === null || lies(world, depot['region_id'] as number | null, world.caller.region);
const lotVisible = (lot: Row, world: World) => depotVisible(world.state.byId.depot.get(lot['depot_id'] as number)!, world);
const movementVisible = (movement: Row, world: World) => lotVisible(world.state.byId.stock_lot.get(movement['lot_id'] as number)!, world);
const holdingVisible = (holding: Row, world: World) =>
  world.caller.region === null ||
  lies(world, holding['region_id'] as number | null, world.caller.region) ||
  (holding['depot_id'] !== null && depotVisible(world.state.byId.depot.get(holding['depot_id'] as number)!, world));

const agreementVisible = (agreement: Row, world: World) =>
  world.caller.region === null || agreement['region_id'] === null || lies(world, agreement['region_id'] as number, world.caller.region);

/** Whether the goods of a lot can be used on the day: neither expired nor unusable. */
export const usable = (lot: Row, world: Pick<World, 'state'>) =>
  (lot['expiry_date'] === null || lot['expiry_date'] >= world.state.today) && lot['condition'] !== 'UNUSABLE';
/** What of a lot is not set aside. */
export const available = (lot: Row): number => (lot['quantity'] as number) - (lot['reserved'] as number);
const lotsOf = (material: Row, world: World) =>
  world.state.rows.stock_lot.filter((lot) => lot['material_id'] === material['id'] && lotVisible(lot, world));
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** quantity × price to a hundredth, halves away from zero, exactly. */
export function valueOf(lot: Row): string | null {
  if (lot['unit_price_text'] == null) return null;
  const thousandths = BigInt((lot['quantity_text'] as string).replace('.', ''));
  const hundredths = BigInt((lot['unit_price_text'] as string).replace('.', ''));
  const cents = (thousandths * hundredths + 500n) / 1000n;
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}

function held(holding: Row, { state }: World): number {
  const category = holding['category_id'] === null ? undefined : state.byId.material_category.get(holding['category_id'] as number);
  const region = holding['region_id'] === null ? undefined : state.byId.region.get(holding['region_id'] as number);
  return sum(
    state.rows.stock_lot
      .filter((lot) => {
        const material = state.byId.material.get(lot['material_id'] as number)!;
        const depot = state.byId.depot.get(lot['depot_id'] as number)!;
        const own = material['category_id'] === null ? undefined : state.byId.material_category.get(material['category_id'] as number)!;
        const place = depot['region_id'] === null ? undefined : state.byId.region.get(depot['region_id'] as number)!;
        return (
          material['unit'] === holding['unit'] &&
          usable(lot, { state }) &&
          (lot['material_id'] === holding['material_id'] ||
            (category !== undefined &&
              own !== undefined &&
              own['scheme'] === category['scheme'] &&
              (own['path'] as string).startsWith(category['path'] as string))) &&
          (lot['depot_id'] === holding['depot_id'] ||
            (holding['organization_id'] !== null && depot['organization_id'] === holding['organization_id']) ||
            (region !== undefined && place !== undefined && (place['path'] as string).startsWith(region['path'] as string)))
        );
      })
      .map((lot) => lot['quantity'] as number),
  );
}

const classified = (material: Row, category: Row, { state }: World) =>
  category['id'] === material['category_id'] ||
  state.rows.material_classification.some((row) => row['material_id'] === material['id'] && row['category_id'] === category['id']);

const everyone = () => true;
const plain = { masked: {}, one: {}, lists: {}, connections: {}, relations: {}, quantified: {}, visible: everyone };

export const models: Record<string, Model> = {
  Material: {
    ...plain,
    table: 'material',
    prefix: 'mat',
    record: true,
    scalars: {
      ...recordScalars,
      ...columns(
        'name',
        'specification',
        'model',
        'unit',
        'manufacturer',
        'lengthCm',
        'widthCm',
        'heightCm',
        'volumeLitre',
        'weightKg',
        'shelfLifeDays',
        'maintenanceIntervalDays',
        'recoverable',
        'unNumber',
        'remarks',
      ),
      quantity: (row, world) =>
        sum(
          world.state.rows.stock_lot
            .filter((lot) => lot['material_id'] === row['id'] && lotVisible(lot, world))
            .map((lot) => lot['quantity'] as number),
        ),
      available: (row, world) => sum(lotsOf(row, world).map(available)),
      usable: (row, world) =>
        sum(
          lotsOf(row, world)
            .filter((lot) => usable(lot, world))
            .map(available),
        ),
    },
    one: { category: { type: 'MaterialCategory', key: 'category_id' } },
    lists: {
      classifications: {
        type: 'MaterialCategory',
        rows: (row, world) =>
          world.state.rows.material_category
            .filter((category) => classified(row, category, world))
            .sort(
              (a, b) =>
                (row['category_id'] === null ? 0 : Number(a['id'] !== row['category_id']) - Number(b['id'] !== row['category_id'])) ||
                byCodePoints(a['scheme'], b['scheme']) ||
                byCodePoints(a['code'], b['code']),
            ),
      },
      agreementItems: {
        type: 'AgreementItem',
        rows: (row, { state }) => state.rows.agreement_item.filter((item) => item['material_id'] === row['id']),
      },
    },
    connections: {
      lots: { type: 'StockLot', holds: (row, lot) => lot['material_id'] === row['id'] },
      requiredHoldings: { type: 'RequiredHolding', holds: (row, holding) => holding['material_id'] === row['id'] },
    },
    filters: {
      ...recordFilters,
      ...filtersOf('text', 'name', 'specification', 'model', 'unit', 'manufacturer', 'unNumber'),
      ...filtersOf('number', 'weightKg', 'volumeLitre'),
      ...filtersOf('int', 'shelfLifeDays'),
      ...filtersOf('boolean', 'recoverable'),
    },
    relations: { category: { type: 'MaterialCategory', key: 'category_id' } },
    quantified: {
      classifications: { type: 'MaterialCategory', holds: classified, every: false },
      lots: { type: 'StockLot', holds: (row, lot) => lot['material_id'] === row['id'], every: true },
      agreementItems: { type: 'AgreementItem', holds: (row, item) => item['material_id'] === row['id'], every: true },
    },
    orders: {
      ...recordOrders,
      ...ordersOf('pinyin', false, 'NAME'),
      ...ordersOf('plain', true, 'SHELF_LIFE_DAYS', 'WEIGHT_KG', 'VOLUME_LITRE'),
    },
    defaultOrder: byCode,
  },
  Depot: {
    ...plain,
    table: 'depot',
    prefix: 'dep',
    record: true,
    point: true,
    scalars: {
      ...recordScalars,
      ...columns('name', 'level', 'ownerKind', 'active', 'address', 'areaSquareMetre', 'volumeCubicMetre', 'dutyPhone', 'remarks'),
    },
    masked: { managerName: { column: 'manager_name', mask: maskName }, managerPhone: { column: 'manager_phone', mask: maskPhone } },
    one: { region: { type: 'Region', key: 'region_id' }, organization: { type: 'Organization', key: 'organization_id' } },
    connections: {
      lots: { type: 'StockLot', holds: (row, lot) => lot['depot_id'] === row['id'] },
      requiredHoldings: { type: 'RequiredHolding', holds: (row, holding) => holding['depot_id'] === row['id'] },
    },
    filters: {
      ...recordFilters,
      ...filtersOf('text', 'name', 'address'),
      ...filtersOf({ values: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'ENTERPRISE'] }, 'level'),
      ...filtersOf({ values: ['RESERVE_DEPOT', 'ENTERPRISE', 'RESCUE_TEAM', 'OTHER'] }, 'ownerKind'),
      ...filtersOf('boolean', 'active'),
    },
    relations: { region: { type: 'Region', key: 'region_id' }, organization: { type: 'Organization', key: 'organization_id' } },
    quantified: { lots: { type: 'StockLot', holds: (row, lot) => lot['depot_id'] === row['id'], every: true } },
    orders: {
      ...recordOrders,
      ...ordersOf('pinyin', false, 'NAME'),
      ...ordersOf('plain', false, 'LEVEL'),
      ...ordersOf('plain', true, 'AREA_SQUARE_METRE'),
    },
    defaultOrder: byCode,
    visible: depotVisible,
  },
  StockLot: {
    ...plain,
    table: 'stock_lot',
    prefix: 'lot',
    record: true,
    scalars: {
      ...recordScalars,
      ...columns(
        'batchNumber',
        'serialNumber',
        'quantity',
        'reserved',
        'inTransit',
        'productionDate',
        'purchaseDate',
        'expiryDate',
        'currency',
        'condition',
        'lastMaintenance',
        'nextMaintenance',
        'capitalSource',
        'reserveMethod',
        'supplier',
        'remarks',
      ),
      available,
      usable: (row, world) => (usable(row, world) ? available(row) : 0),
      expired: (row, world) => row['expiry_date'] !== null && row['expiry_date'] < world.state.today,
      unitPrice: (row) => row['unit_price_text'] ?? null,
      value: valueOf,
    },
    one: {
      material: { type: 'Material', key: 'material_id' },
      depot: { type: 'Depot', key: 'depot_id' },
      agreement: { type: 'Agreement', key: 'agreement_id' },
    },
    connections: { movements: { type: 'StockMovement', holds: (row, movement) => movement['lot_id'] === row['id'] } },
    filters: {
      ...recordFilters,
      ...filtersOf('text', 'batchNumber', 'serialNumber', 'currency', 'supplier'),
      ...filtersOf('number', 'quantity', 'reserved', 'inTransit'),
      available: { kind: 'number', value: (row) => (row['quantity'] as number) - (row['reserved'] as number) },
      ...filtersOf('date', 'productionDate', 'purchaseDate', 'expiryDate', 'nextMaintenance'),
      ...filtersOf({ values: ['NEW', 'GOOD', 'NEEDS_REPAIR', 'UNUSABLE'] }, 'condition'),
      ...filtersOf({ values: ['GOVERNMENT', 'GOVERNMENT_SUPPORT', 'ENTERPRISE', 'OTHER'] }, 'capitalSource'),
      ...filtersOf({ values: ['PHYSICAL', 'AGREEMENT', 'NONE', 'OTHER'] }, 'reserveMethod'),
    },
    relations: {
      material: { type: 'Material', key: 'material_id' },
      depot: { type: 'Depot', key: 'depot_id' },
      agreement: { type: 'Agreement', key: 'agreement_id' },
    },
    quantified: { movements: { type: 'StockMovement', holds: (row, movement) => movement['lot_id'] === row['id'], every: true } },
    orders: {
      ...recordOrders,
      ...ordersOf('plain', true, 'EXPIRY_DATE', 'NEXT_MAINTENANCE', 'UNIT_PRICE', 'PRODUCTION_DATE'),
      ...ordersOf('plain', false, 'QUANTITY'),
      AVAILABLE: { kind: 'plain', nullable: false, value: (row) => (row['quantity'] as number) - (row['reserved'] as number) },
    },
    defaultOrder: byCode,
    visible: lotVisible,
  },
  Agreement: {
    ...plain,
    table: 'agreement',
    prefix: 'agr',
    record: true,
    scalars: {
      ...recordScalars,
      ...columns('title', 'counterparty', 'validFrom', 'validTo', 'remarks'),
      state: (row, world) =>
        row['valid_from'] > world.state.today ? 'NOT_YET' : row['valid_to'] > world.state.today ? 'IN_FORCE' : 'ENDED',
    },
    masked: { contactName: { column: 'contact_name', mask: maskName }, contactPhone: { column: 'contact_phone', mask: maskPhone } },
    one: { region: { type: 'Region', key: 'region_id' }, organization: { type: 'Organization', key: 'organization_id' } },
    lists: {
      items: {
        type: 'AgreementItem',
        rows: (row, { state }) => state.rows.agreement_item.filter((item) => item['agreement_id'] === row['id']),
      },
    },
    connections: { lots: { type: 'StockLot', holds: (row, lot) => lot['agreement_id'] === row['id'] } },
    filters: { ...recordFilters, ...filtersOf('text', 'title', 'counterparty'), ...filtersOf('date', 'validFrom', 'validTo') },
    relations: { region: { type: 'Region', key: 'region_id' }, organization: { type: 'Organization', key: 'organization_id' } },
    quantified: { items: { type: 'AgreementItem', holds: (row, item) => item['agreement_id'] === row['id'], every: true } },
    orders: { ...recordOrders, ...ordersOf('pinyin', false, 'TITLE'), ...ordersOf('plain', false, 'VALID_FROM', 'VALID_TO') },
    defaultOrder: byCode,
    visible: agreementVisible,
  },
  AgreementItem: {
    ...plain,
    table: 'agreement_item',
    prefix: 'agi',
    record: false,
    scalars: { ...columns('guaranteedQuantity', 'deliveryHours'), unitPriceYuan: (row) => row['unit_price_yuan_text'] ?? null },
    one: { material: { type: 'Material', key: 'material_id' }, agreement: { type: 'Agreement', key: 'agreement_id' } },
    filters: { ...filtersOf('number', 'guaranteedQuantity'), ...filtersOf('int', 'deliveryHours') },
    relations: { material: { type: 'Material', key: 'material_id' }, agreement: { type: 'Agreement', key: 'agreement_id' } },
    orders: {},
    defaultOrder: [],
    visible: (item, world) => agreementVisible(world.state.byId.agreement.get(item['agreement_id'] as number)!, world),
  },
  StockMovement: {
    ...plain,
    table: 'stock_movement',
    prefix: 'mov',
    record: true,
    scalars: {
      ...recordScalars,
      ...columns(
        'kind',
        'quantityChange',
        'reservedChange',
        'balance',
        'reservedBalance',
        'occurredAt',
        'transfer',
        'documentNumber',
        'reason',
        'recordedBy',
      ),
    },
    one: { lot: { type: 'StockLot', key: 'lot_id' }, eventType: { type: 'EventType', key: 'event_type_id' } },
    filters: {
      ...recordFilters,
      ...filtersOf('text', 'transfer', 'documentNumber', 'recordedBy'),
      ...filtersOf('number', 'quantityChange'),
      ...filtersOf('instant', 'occurredAt'),
      ...filtersOf(
        { values: ['RECEIPT', 'ISSUE', 'TRANSFER_OUT', 'TRANSFER_IN', 'RETURN', 'SCRAP', 'COUNT', 'RESERVE', 'RELEASE'] },
        'kind',
      ),
    },
    relations: { lot: { type: 'StockLot', key: 'lot_id' } },
    orders: { ...recordOrders, ...ordersOf('instant', false, 'OCCURRED_AT'), ...ordersOf('plain', false, 'QUANTITY_CHANGE') },
    defaultOrder: [{ field: 'OCCURRED_AT', direction: 'DESC' }],
    visible: movementVisible,
  },
  RequiredHolding: {
    ...plain,
    table: 'required_holding',
    prefix: 'hld',
    record: true,
    scalars: {
      ...recordScalars,
      ...columns(
        'minimumQuantity',
        'perPerson',
        'persons',
        'spareInUse',
        'spareKept',
        'requiredQuantity',
        'unit',
        'basis',
        'validFrom',
        'validTo',
      ),
      heldQuantity: held,
      shortfall: (row, world) => Math.max((row['required_quantity'] as number) - held(row, world), 0),
    },
    one: {
      material: { type: 'Material', key: 'material_id' },
      category: { type: 'MaterialCategory', key: 'category_id' },
      depot: { type: 'Depot', key: 'depot_id' },
      region: { type: 'Region', key: 'region_id' },
      organization: { type: 'Organization', key: 'organization_id' },
    },
    filters: { ...recordFilters, ...filtersOf('text', 'basis'), ...filtersOf('number', 'requiredQuantity') },
    relations: {
      material: { type: 'Material', key: 'material_id' },
      category: { type: 'MaterialCategory', key: 'category_id' },
      depot: { type: 'Depot', key: 'depot_id' },
      region: { type: 'Region', key: 'region_id' },
    },
    orders: { ...recordOrders, ...ordersOf('plain', false, 'REQUIRED_QUANTITY') },
    defaultOrder: byCode,
    visible: holdingVisible,
  },
  Region: {
    ...plain,
    table: 'region',
    prefix: 'reg',
    record: true,
    scalars: { ...recordScalars, ...columns('name', 'level', 'path', 'statutory', 'validFrom', 'validTo') },
    one: { parent: { type: 'Region', key: 'parent_id' }, successor: { type: 'Region', key: 'successor_id' } },
    lists: {
      predecessors: {
        type: 'Region',
        rows: (row, { state }) =>
          state.rows.region.filter((region) => region['successor_id'] === row['id']).sort((a, b) => byCodePoints(a['code'], b['code'])),
      },
    },
    connections: { children: { type: 'Region', holds: (row, child) => child['parent_id'] === row['id'] } },
    filters: { ...recordFilters, ...filtersOf('text', 'name'), ...filtersOf('boolean', 'statutory') },
    relations: { parent: { type: 'Region', key: 'parent_id' } },
    orders: { ...recordOrders, ...ordersOf('pinyin', false, 'NAME'), ...ordersOf('plain', true, 'VALID_FROM') },
    defaultOrder: byCode,
  },
  Organization: {
    ...plain,
    table: 'organization',
    prefix: 'org',
    record: true,
    scalars: { ...recordScalars, ...columns('name', 'shortName', 'kind', 'sector') },
    one: { region: { type: 'Region', key: 'region_id' }, parent: { type: 'Organization', key: 'parent_id' } },
    filters: { ...recordFilters, ...filtersOf('text', 'name') },
    orders: {},
    defaultOrder: byCode,
  },
  MaterialCategory: {
    ...plain,
    table: 'material_category',
    prefix: 'cat',
    record: true,
    scalars: { ...recordScalars, ...columns('scheme', 'name', 'path') },
    one: { parent: { type: 'MaterialCategory', key: 'parent_id' } },
    filters: { ...recordFilters, ...filtersOf('text', 'name', 'scheme') },
    orders: {},
    defaultOrder: [],
  },
  EventType: {
    ...plain,
    table: 'event_type',
    prefix: 'evt',
    record: true,
    scalars: { ...recordScalars, ...columns('scheme', 'name') },
    filters: {},
    orders: {},
    defaultOrder: [],
  },
};

/** Order of texts by their code points, as PostgreSQL's C.UTF-8. */
export function byCodePoints(a: unknown, b: unknown): number {
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

const pinyin = new Intl.Collator('zh');

/** Microseconds of an instant as PostgreSQL writes it. */
export function instant(text: string): bigint {
  const [, whole, fraction = '', offset] = /^(.*?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(text)!;
  return BigInt(Date.parse(`${whole}${offset}`)) * 1000n + BigInt(fraction.padEnd(6, '0'));
}

function compareValues(a: unknown, b: unknown, kind: OrderKind['kind'], descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : (a === null) === descending ? -1 : 1;
  const [x, y] = kind === 'instant' ? [instant(String(a)), instant(String(b))] : [a, b];
  const order =
    kind === 'pinyin'
      ? pinyin.compare(String(a), String(b)) || byCodePoints(a, b)
      : typeof x === 'string'
        ? byCodePoints(x, y)
        : (x as number) < (y as number)
          ? -1
          : (x as number) > (y as number)
            ? 1
            : 0;
  return descending ? -order : order;
}

export interface OrderAsked {
  field: string;
  direction?: 'ASC' | 'DESC' | null;
}

export function sorted(rows: readonly Row[], model: Model, asked: readonly OrderAsked[] | null | undefined): Row[] {
  const keys = asked?.length ? asked : model.defaultOrder;
  const last = keys.at(-1)?.direction ?? 'ASC';
  return [...rows].sort((a, b) => {
    for (const { field, direction } of keys) {
      const { value, kind } = model.orders[field]!;
      const order = compareValues(value(a), value(b), kind, direction === 'DESC');
      if (order !== 0) return order;
    }
    return ((a['id'] as number) - (b['id'] as number)) * (last === 'DESC' ? -1 : 1);
  });
}

function passes(kind: FilterKind, value: unknown, tests: Row): boolean {
  const comparable = (one: unknown) => (kind === 'instant' ? instant(String(one)) : one) as number;
  return Object.entries(tests).every(([test, given]) => {
    if (test === 'isNull') return (value === null) === given;
    if (test === 'ne') return value !== given;
    if (value === null) return false;
    if (test === 'eq') return value === given;
    if (test === 'in') return (given as unknown[]).includes(value);
    if (test === 'contains') return String(value).toLowerCase().includes(String(given).toLowerCase());
    if (test === 'startsWith') return String(value).startsWith(String(given));
    const [x, y] = [comparable(value), comparable(given)];
    return test === 'gt' ? x > y : test === 'gte' ? x >= y : test === 'lt' ? x < y : x <= y;
  });
}

/** Whether a row meets a filter; what PostgreSQL does not know (a comparison with NULL) counts as not met. */
export function meets(type: string, row: Row, filter: Row, world: World): boolean {
  const model = models[type]!;
  return Object.entries(filter).every(([name, test]) => {
    if (name === 'and') return (test as Row[]).every((part) => meets(type, row, part, world));
    if (name === 'or') return (test as Row[]).some((part) => meets(type, row, part, world));
    if (name === 'not') return !meets(type, row, test as Row, world);
    if (name === 'id') {
      const ids = (test.in ?? [test.eq]) as string[];
      return ids.includes(`${model.prefix}_${row['id']}`) && (test.eq === undefined || test.eq === `${model.prefix}_${row['id']}`);
    }
    if (name === 'within') {
      if (type === 'Region') return lies(world, row['id'] as number, test as string);
      const top = world.state.rows[model.table].find((one) => one['scheme'] === test.scheme && one['code'] === test.code);
      return top !== undefined && row['scheme'] === top['scheme'] && (row['path'] as string).startsWith(top['path'] as string);
    }
    const relation = model.relations[name];
    if (relation) {
      const target = models[relation.type]!;
      const other = row[relation.key] === null ? undefined : world.state.byId[target.table].get(row[relation.key] as number);
      return other !== undefined && target.visible(other, world) && meets(relation.type, other, test as Row, world);
    }
    const quantified = model.quantified[name];
    if (quantified) {
      const target = models[quantified.type]!;
      const related = world.state.rows[target.table].filter((other) => quantified.holds(row, other, world) && target.visible(other, world));
      return Object.entries(test as Row).every(([quantifier, part]) => {
        const fits = (other: Row) => meets(quantified.type, other, part as Row, world);
        return quantifier === 'some' ? related.some(fits) : quantifier === 'none' ? !related.some(fits) : related.every(fits);
      });
    }
    const { kind, value } = model.filters[name]!;
    return passes(kind, value(row), test as Row);
  });
}

/** The rows of a list that the caller may see and that meet the filter, in order. */
export function listed(type: string, args: Row, world: World, belongs: (row: Row) => boolean = everyone): Row[] {
  const model = models[type]!;
  const rows = world.state.rows[model.table].filter(
    (row) => belongs(row) && model.visible(row, world) && (!args['filter'] || meets(type, row, args['filter'] as Row, world)),
  );
  return sorted(rows, model, args['orderBy'] as OrderAsked[] | null);
}

/** A place in a list as a cursor must name it. */
export class CursorOf {
  constructor(
    readonly row: Row,
    readonly byCode: boolean,
  ) {}
}

export interface NaivePage {
  all: Row[];
  rows: Row[];
  before: boolean;
  after: boolean;
  cursor: (row: Row) => CursorOf;
}

/** One page; `after` and `before` are given as positions in the whole list. */
export function paged(type: string, all: Row[], args: Row, place: number | null): NaivePage {
  const backward = args['last'] != null || args['before'] != null;
  const size = ((backward ? args['last'] : args['first']) as number | null | undefined) ?? 20;
  const from = backward ? 0 : place === null ? 0 : place + 1;
  const to = backward && place !== null ? place : all.length;
  const reach = all.slice(from, to);
  const rows = backward ? (size === 0 ? [] : reach.slice(-size)) : reach.slice(0, size);
  const more = reach.length > size;
  const keys = (args['orderBy'] as OrderAsked[] | null)?.length ? (args['orderBy'] as OrderAsked[]) : models[type]!.defaultOrder;
  const byCode = keys.some(({ field }) => field === 'CODE');
  return {
    all,
    rows,
    before: backward ? more : place !== null,
    after: backward ? place !== null : more,
    cursor: (row) => new CursorOf(row, byCode),
  };
}

/** One node of a drawn selection. */
export type Drawn =
  | { kind: 'field'; key: string; name: string; args: Row; place?: number | null; sub?: Drawn[]; skip?: boolean }
  | { kind: 'inline'; on: string | null; sub: Drawn[]; skip?: boolean }
  | { kind: 'spread'; fragment: string; on: string; sub: Drawn[]; skip?: boolean };

interface Asked {
  key: string;
  name: string;
  args: Row;
  place: number | null;
  sub: Drawn[];
}

function collect(type: string, drawn: readonly Drawn[], into = new Map<string, Asked>(), spread = new Set<string>()): Map<string, Asked> {
  for (const one of drawn) {
    if (one.skip) continue;
    if (one.kind === 'field') {
      const known = into.get(one.key);
      if (known) known.sub = [...known.sub, ...(one.sub ?? [])];
      else into.set(one.key, { key: one.key, name: one.name, args: one.args, place: one.place ?? null, sub: one.sub ?? [] });
      continue;
    }
    if (one.kind === 'spread') {
      if (spread.has(one.fragment)) continue;
      spread.add(one.fragment);
    }
    const applies =
      one.on === null || one.on === type || (one.on === 'Record' && models[type]?.record) || (one.on === 'Node' && models[type]?.record);
    if (applies) collect(type, one.sub, into, spread);
  }
  return into;
}

/** The object that a selection answers for a source of a type. */
export function answer(type: string, source: unknown, drawn: readonly Drawn[], world: World): Row {
  const result: Row = {};
  for (const asked of collect(type, drawn).values())
    result[asked.key] = asked.name === '__typename' ? type : field(type, source, asked, world);
  return result;
}

function field(type: string, source: unknown, { name, args, place, sub }: Asked, world: World): unknown {
  const model = models[type];
  if (model) return ofRow(model, source as Row, { name, args, place, sub }, world);
  if (type.endsWith('Connection')) {
    const page = source as NaivePage;
    const item = type.slice(0, -'Connection'.length);
    if (name === 'nodes') return page.rows.map((row) => answer(item, row, sub, world));
    if (name === 'edges') return page.rows.map((row) => answer(`${item}Edge`, { row, page, item }, sub, world));
    if (name === 'pageInfo') return answer('PageInfo', page, sub, world);
    return answer('TotalCount', { value: page.all.length, kind: 'EXACT' }, sub, world);
  }
  if (type.endsWith('Edge')) {
    const { row, page, item } = source as { row: Row; page: NaivePage; item: string };
    return name === 'cursor' ? page.cursor(row) : name === 'distanceKm' ? null : answer(item, row, sub, world);
  }
  if (type === 'PageInfo') {
    const page = source as NaivePage;
    if (name === 'hasNextPage') return page.after;
    if (name === 'hasPreviousPage') return page.before;
    const row = name === 'startCursor' ? page.rows[0] : page.rows.at(-1);
    return row ? page.cursor(row) : null;
  }
  return (source as Row)[name];
}

function ofRow(model: Model, row: Row, { name, args, place, sub }: Omit<Asked, 'key'>, world: World): unknown {
  if (name === 'id') return `${model.prefix}_${row['id']}`;
  const scalar = model.scalars[name];
  if (scalar) return scalar(row, world);
  const masked = model.masked[name];
  if (masked) {
    const text = row[masked.column] as string | null;
    const open = world.caller.scopes.has('contact:read');
    return text === null ? null : answer('MaskedText', { text: open ? text : masked.mask(text), masked: !open }, sub, world);
  }
  if (name === 'location') {
    const { longitude, latitude } = row as { longitude: number | null; latitude: number };
    return longitude === null
      ? null
      : answer('GeoPoint', fromCgcs2000({ longitude, latitude }, (args['crs'] as CoordinateSystem | undefined) ?? 'CGCS2000'), sub, world);
  }
  const one = model.one[name];
  if (one) {
    const target = models[one.type]!;
    const other = row[one.key] === null ? undefined : world.state.byId[target.table].get(row[one.key] as number);
    return other && target.visible(other, world) ? answer(one.type, other, sub, world) : null;
  }
  const list = model.lists[name];
  if (list)
    return list
      .rows(row, world)
      .filter((other) => models[list.type]!.visible(other, world))
      .map((other) => answer(list.type, other, sub, world));
  const connection = model.connections[name]!;
  const all = listed(connection.type, args, world, (other) => connection.holds(row, other));
  return answer(`${connection.type}Connection`, paged(connection.type, all, args, place), sub, world);
}
