import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../src/access/caller.js';
import { testHub, type Asked, type TestHub } from '../../support/hub.js';
import { callersRegion, fillMaterials } from '../../support/materials.js';
import { available, loadState, meets, models, usable, type Row, type State, valueOf } from './naive.js';

let hub: TestHub;
let moments: string[];
const states: State[] = [];

beforeAll(async () => {
  hub = await testHub();
  moments = await fillMaterials(hub.database, {}, async () => void states.push(await loadState(hub.database)));
});
afterAll(() => hub.close());

/** What each dimension groups by, and how the group shows it. */
const dimensions: Record<
  string,
  { key: (lot: Row, state: State) => unknown; field: string; shown: (group: Row, state: State) => unknown }
> = {
  REGION: {
    key: (lot, { byId }) => byId.depot.get(lot['depot_id'])!['region_id'],
    field: 'region { id }',
    shown: (group) => group['region'] && Number(group['region'].id.slice(4)),
  },
  COUNTY: {
    key: (lot, { rows, byId }) => {
      const region = byId.region.get(byId.depot.get(lot['depot_id'])!['region_id'] ?? 0);
      return region
        ? (rows.region.find((one) => one['level'] === 'COUNTY' && (region['path'] as string).startsWith(one['path']))?.['id'] ?? null)
        : null;
    },
    field: 'county { id }',
    shown: (group) => group['county'] && Number(group['county'].id.slice(4)),
  },
  DEPOT: { key: (lot) => lot['depot_id'], field: 'depot { id }', shown: (group) => Number(group['depot'].id.slice(4)) },
  DEPOT_LEVEL: {
    key: (lot, { byId }) => byId.depot.get(lot['depot_id'])!['level'],
    field: 'depotLevel',
    shown: (group) => group['depotLevel'],
  },
  ORGANIZATION: {
    key: (lot, { byId }) => byId.depot.get(lot['depot_id'])!['organization_id'],
    field: 'organization { id }',
    shown: (group) => group['organization'] && Number(group['organization'].id.slice(4)),
  },
  CATEGORY: {
    key: (lot, { byId }) => byId.material.get(lot['material_id'])!['category_id'],
    field: 'category { id }',
    shown: (group) => group['category'] && Number(group['category'].id.slice(4)),
  },
  MATERIAL: { key: (lot) => lot['material_id'], field: 'material { id }', shown: (group) => Number(group['material'].id.slice(4)) },
  UNIT: { key: (lot, { byId }) => byId.material.get(lot['material_id'])!['unit'], field: 'unit', shown: (group) => group['unit'] },
  CONDITION: { key: (lot) => lot['condition'], field: 'condition', shown: (group) => group['condition'] },
  RESERVE_METHOD: { key: (lot) => lot['reserve_method'], field: 'reserveMethod', shown: (group) => group['reserveMethod'] },
  CURRENCY: { key: (lot) => lot['currency'], field: 'currency', shown: (group) => group['currency'] },
  EXPIRY_YEAR: {
    key: (lot) => (lot['expiry_date'] === null ? null : Number(lot['expiry_date'].slice(0, 4))),
    field: 'expiryYear',
    shown: (group) => group['expiryYear'],
  },
};

interface Sums {
  lots: number;
  materials: number;
  quantity: number;
  reserved: number;
  available: number;
  usable: number;
  value: string | null;
  earliestExpiry: string | null;
}

/** The groups by their keys, summed lot by lot. Money is summed before it is rounded, in tenths of a thousandth of a cent. */
function grouped(state: State, groupBy: string[], keep: (lot: Row) => boolean): Map<string, Sums> {
  const groups = new Map<string, Row[]>();
  for (const lot of state.rows.stock_lot.filter(keep)) {
    const key = JSON.stringify(groupBy.map((name) => dimensions[name]!.key(lot, state)));
    groups.set(key, [...(groups.get(key) ?? []), lot]);
  }
  if (groupBy.length === 0 && groups.size === 0) groups.set('[]', []);
  return new Map(
    [...groups].map(([key, lots]) => {
      const total = (column: string) => lots.reduce((sum, lot) => sum + (lot[column] as number), 0);
      const priced = lots.filter((lot) => lot['unit_price_text'] != null);
      const exact = priced.reduce(
        (sum, lot) => sum + BigInt(lot['quantity_text'].replace('.', '')) * BigInt(lot['unit_price_text'].replace('.', '')),
        0n,
      );
      const cents = (exact + 500n) / 1000n;
      const days = lots.flatMap((lot) => lot['expiry_date'] ?? []) as string[];
      return [
        key,
        {
          lots: lots.length,
          materials: new Set(lots.map((lot) => lot['material_id'])).size,
          quantity: total('quantity'),
          reserved: total('reserved'),
          available: total('quantity') - total('reserved'),
          usable: lots.filter((lot) => usable(lot, { state })).reduce((sum, lot) => sum + available(lot), 0),
          value: priced.length === 0 ? null : `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`,
          earliestExpiry: days.sort()[0] ?? null,
        },
      ];
    }),
  );
}

const measures = 'lots materials quantity reserved available usable value earliestExpiry';

async function ask(groupBy: string[], args: Row = {}, about: Asked = {}): Promise<Row[]> {
  const data = await hub.data(
    `query ($groupBy: [MaterialDimension!]!, $filter: MaterialFilter, $lots: StockLotFilter, $having: MaterialSummaryHaving, $orderBy: MaterialGroupOrder, $asOf: DateTime, $first: Int! = 10000) {
      materialSummary(groupBy: $groupBy, filter: $filter, lots: $lots, having: $having, orderBy: $orderBy, asOf: $asOf, first: $first) { ${[...new Set(groupBy)].map((name) => dimensions[name]!.field).join(' ')} ${measures} }
    }`,
    { groupBy, ...args },
    about,
  );
  return data.materialSummary;
}

const byKey = (groups: Row[], groupBy: string[], state: State) =>
  new Map(
    groups.map((group) => [
      JSON.stringify(groupBy.map((name) => dimensions[name]!.shown(group, state))),
      Object.fromEntries(measures.split(' ').map((name) => [name, group[name]])),
    ]),
  );

describe('a summary', () => {
  test.each([
    [[]],
    ...Object.keys(dimensions).map((name) => [[name]]),
    [['REGION', 'UNIT']],
    [['CATEGORY', 'CONDITION', 'CURRENCY']],
    [['EXPIRY_YEAR', 'ORGANIZATION', 'DEPOT_LEVEL', 'RESERVE_METHOD']],
    [Object.keys(dimensions)],
  ] as string[][][])('by %j equals the sums of its lots, now and then, for every caller', async (groupBy) => {
    for (const [index, state] of states.entries())
      for (const caller of [callerInRole('viewer'), callerInRole('viewer', { region: callersRegion })]) {
        const visible = models['StockLot']!.visible;
        const groups = await ask(groupBy, { asOf: index === states.length - 1 ? undefined : moments[index] }, { caller });
        const expected = grouped(state, groupBy, (lot) => visible(lot, { state, caller }));
        expect(groups).toHaveLength(expected.size);
        expect(byKey(groups, groupBy, state)).toEqual(expected);
      }
  });

  test('counts only lots and materials that meet the filters', async () => {
    const state = states.at(-1)!;
    const world = { state, caller: callerInRole('viewer') };
    const cases: [Row, Row][] = [
      [{ name: { contains: '帐篷' } }, {}],
      [{}, { quantity: { gt: 5 }, expiryDate: { isNull: false } }],
      [
        { or: [{ unit: { eq: '件' } }, { category: { name: { contains: '通信' } } }] },
        { not: { depot: { level: { in: ['CITY', 'COUNTY'] } } } },
      ],
      [
        { lots: { some: { condition: { eq: 'UNUSABLE' } } } },
        { condition: { eq: 'GOOD' }, movements: { some: { kind: { eq: 'ISSUE' } } } },
      ],
      [{ name: { eq: 'nothing' } }, {}],
    ];
    for (const [filter, lots] of cases)
      for (const groupBy of [[], ['UNIT'], ['REGION', 'CONDITION']]) {
        const expected = grouped(
          state,
          groupBy,
          (lot) => meets('Material', state.byId.material.get(lot['material_id'])!, filter, world) && meets('StockLot', lot, lots, world),
        );
        expect(byKey(await ask(groupBy, { filter, lots }), groupBy, state)).toEqual(expected);
      }
  });

  test('keeps the groups that meet having', async () => {
    const state = states.at(-1)!;
    const all = grouped(state, ['MATERIAL'], () => true);
    const tests: [Row, (sums: Sums) => boolean][] = [
      [{ lots: { gte: 4 } }, ({ lots }) => lots >= 4],
      [{ lots: { gt: 1, lt: 4 }, quantity: { gt: 30 } }, ({ lots, quantity }) => lots > 1 && lots < 4 && quantity > 30],
      [{ available: { lte: 12.5 } }, ({ available }) => available <= 12.5],
      [{ value: { gt: 5000.5 } }, ({ value }) => value !== null && Number(value) > 5000.5],
      [{ value: { isNull: true } }, ({ value }) => value === null],
      [{ materials: { eq: 1 }, quantity: { isNull: false } }, () => true],
      [{ lots: { eq: 99 } }, () => false],
    ];
    for (const [having, keeps] of tests)
      expect([having, byKey(await ask(['MATERIAL'], { having }), ['MATERIAL'], state)]).toEqual([
        having,
        new Map([...all].filter(([, sums]) => keeps(sums))),
      ]);
    expect(await ask([], { having: { lots: { gt: 1_000_000 } } })).toEqual([]);
  });

  test('without keys is one group of all, also of nothing', async () => {
    const [none] = await ask([], { lots: { code: { eq: 'nothing' } } });
    expect(none).toEqual({ lots: 0, materials: 0, quantity: 0, reserved: 0, available: 0, usable: 0, value: null, earliestExpiry: null });
    expect(await ask(['UNIT'], { lots: { code: { eq: 'nothing' } } })).toEqual([]);
  });

  test('sorts by a measure, the groups without a value last, or else by its keys; the same key twice is one', async () => {
    for (const measure of ['LOTS', 'MATERIALS', 'QUANTITY', 'RESERVED', 'AVAILABLE', 'USABLE', 'VALUE'])
      for (const direction of ['ASC', 'DESC', undefined]) {
        const groups = await ask(['DEPOT', 'UNIT'], { orderBy: { measure, ...(direction && { direction }) } });
        const numbers = groups
          .map((group) => group[measure.toLowerCase()])
          .filter((value) => value !== null)
          .map(Number);
        expect(groups.slice(numbers.length).every((group) => group[measure.toLowerCase()] === null)).toBe(true);
        expect(numbers).toEqual([...numbers].sort((a, b) => (direction === 'ASC' ? a - b : b - a)));
      }
    const units = (await ask(['UNIT', 'UNIT'])).map((group) => group['unit'] as string);
    expect(units).toEqual([...new Set(units)].sort());
    const years = (await ask(['EXPIRY_YEAR'])).map((group) => group['expiryYear'] as number | null);
    expect(years.at(-1)).toBeNull();
    const first = await ask(['MATERIAL'], { orderBy: { measure: 'QUANTITY' }, first: 3 });
    expect(first).toEqual((await ask(['MATERIAL'], { orderBy: { measure: 'QUANTITY' } })).slice(0, 3));
    expect(await ask(['MATERIAL'], { first: 0 })).toEqual([]);
    expect((await hub.ask('{ materialSummary(groupBy: [UNIT], first: 10001) { lots } }')).errors?.[0]?.extensions.code).toBe(
      'LIMIT_EXCEEDED',
    );
  });

  test('answers what was not grouped by as null, and any selection, passed through and executed alike', async () => {
    const text =
      '{ materialSummary(groupBy: [CONDITION]) { __typename region { id } depot { code } depotLevel unit: material { id } condition x: condition expiryYear lots l: lots } none: materialSummary(groupBy: [UNIT]) { unit @skip(if: true) } types: materialSummary(groupBy: [CURRENCY]) { __typename } }';
    const [through, executed] = [await hub.data(text), await hub.data(text, {}, { executed: true })];
    expect(JSON.stringify(through)).toBe(JSON.stringify(executed));
    for (const group of through.materialSummary)
      expect(group).toMatchObject({
        __typename: 'MaterialGroup',
        region: null,
        depot: null,
        depotLevel: null,
        unit: null,
        expiryYear: null,
        x: group.condition,
        l: group.lots,
      });
    expect(through.none.length).toBeGreaterThan(2);
    expect(through.none.every((group: Row) => Object.keys(group).length === 0)).toBe(true);
  });

  test('values money exactly, as the lots do', async () => {
    const { stockLots } = await hub.data('{ stockLots(first: 200, filter: { quantity: { gt: 0 } }) { nodes { code value } } }');
    const state = states.at(-1)!;
    for (const { code, value } of stockLots.nodes)
      expect([code, value]).toEqual([code, valueOf(state.rows.stock_lot.find((lot) => lot['code'] === code)!)]);
  });
});
