import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc, { type GeneratorValue } from 'fast-check';
import { callerInRole, type Caller } from '../../../src/access/caller.js';
import { hubSchema } from '../../../src/schema.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { callersRegion, fillMaterials } from '../../support/materials.js';
import { Drawing } from './drawing.js';
import { answer, CursorOf, listed, loadState, models, paged, type Row, type State } from './naive.js';

let hub: TestHub;
const states: State[] = [];
let moments: string[];
let passed = 0;

beforeAll(async () => {
  // limits have tests of their own
  hub = await testHub({ LIMIT_ALIASES: '10000', LIMIT_DEPTH: '100', LIMIT_COST: '100000000', LIMIT_TOKENS: '100000' });
  moments = await fillMaterials(
    hub.database,
    { materials: 40, depots: 16, agreements: 10, lots: 110, movements: 90, holdings: 24 },
    async () => void states.push(await loadState(hub.database)),
  );
});
afterAll(() => hub.close());

const roots: Record<string, string> = {
  materials: 'Material',
  depots: 'Depot',
  stockLots: 'StockLot',
  agreements: 'Agreement',
  stockMovements: 'StockMovement',
  requiredHoldings: 'RequiredHolding',
  regions: 'Region',
};
const records: Record<string, string> = {
  material: 'Material',
  depot: 'Depot',
  stockLot: 'StockLot',
  agreement: 'Agreement',
  stockMovement: 'StockMovement',
  requiredHolding: 'RequiredHolding',
  region: 'Region',
};

const callers: readonly Caller[] = [
  callerInRole('viewer'),
  callerInRole('editor'),
  callerInRole('viewer', { region: callersRegion }),
  callerInRole('editor', { region: callersRegion }),
  callerInRole('viewer', { region: 'nowhere' }),
];

/** Where an answer differs from what the plain reading expects; undefined when it does not. */
function difference(expected: unknown, actual: unknown, path: string): string | undefined {
  if (expected instanceof CursorOf) {
    const parts = typeof actual === 'string' ? (JSON.parse(Buffer.from(actual, 'base64').toString()) as string[]) : [];
    const last = expected.byCode ? expected.row['code'] : String(expected.row['id']);
    return parts.at(-1) === last ? undefined : `${path}: the cursor ${JSON.stringify(parts)} does not name ${last}`;
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length)
      return `${path}: ${expected.length} items expected, not ${JSON.stringify(actual)?.slice(0, 200)}`;
    return expected.map((item, index) => difference(item, actual[index], `${path}[${index}]`)).find(Boolean);
  }
  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object') return `${path}: an object expected, not ${JSON.stringify(actual)}`;
    const [keys, others] = [Object.keys(expected), Object.keys(actual)];
    if (keys.join() !== others.join()) return `${path}: keys ${keys.join()} expected, not ${others.join()}`;
    return keys.map((key) => difference((expected as Row)[key], (actual as Row)[key], `${path}.${key}`)).find(Boolean);
  }
  return Object.is(expected, actual) ? undefined : `${path}: ${JSON.stringify(expected)} expected, not ${JSON.stringify(actual)}`;
}

async function holds(g: GeneratorValue): Promise<void> {
  const schema = hubSchema();
  const query = schema.getQueryType()!.getFields();
  const step = g(fc.nat, { max: moments.length }) - 1;
  const asOf = step < 0 ? undefined : moments[step]!;
  const state = step < 0 ? states.at(-1)! : states[step]!;
  const drawing = new Drawing(g, schema, state);
  const caller = drawing.pick(callers);
  const world = { state, caller };
  const texts: string[] = [];
  const expected: Row = {};

  for (let count = drawing.happens(25) ? 2 : 1; count > 0; count--) {
    const single = drawing.happens(15);
    const [field, type] = drawing.pick(Object.entries(single ? records : roots));
    const key = count === 2 || drawing.happens(30) ? `r${count}` : field;
    let args: Row;
    let place: number | null = null;
    let all: Row[];
    if (single) {
      const row = drawing.pick(state.rows[models[type]!.table]);
      args = drawing.happens(50) ? { code: row['code'] } : { id: `${models[type]!.prefix}_${row['id']}` };
      all = models[type]!.visible(row, world) ? [row] : [];
    } else {
      args = drawing.pageArguments(type, 15);
      all = listed(type, args, world);
      if (all.length > 0 && drawing.happens(40)) {
        place = drawing.nat(Math.min(all.length, 200) - 1);
        const cursors = await hub.data(
          `query ($filter: ${type}Filter, $orderBy: [${type}Order!], $asOf: DateTime) { ${field}(filter: $filter, orderBy: $orderBy, asOf: $asOf, first: 200) { edges { cursor } } }`,
          { filter: args['filter'], orderBy: args['orderBy'], asOf },
          { caller },
        );
        args[args['last'] == null ? 'after' : 'before'] = cursors[field].edges[place].cursor;
      }
    }
    if (asOf) args['asOf'] = asOf;
    const given = Object.entries(args).map(
      ([name, value]) => `${name}: ${drawing.value(value, query[field]!.args.find((one) => one.name === name)!.type)}`,
    );
    const selected = drawing.selection(single ? type : `${type}Connection`, 5);
    texts.push(`${key === field ? '' : `${key}: `}${field}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selected.text}`);
    expected[key] = single
      ? all[0]
        ? answer(type, all[0], selected.drawn, world)
        : null
      : answer(`${type}Connection`, paged(type, all, args, place), selected.drawn, world);
  }

  const document = drawing.document(texts);
  const about = () => `${document}\n${JSON.stringify(drawing.variables)}\ncaller ${caller.role} ${caller.region}`;
  const [through, executed] = await Promise.all([
    hub.ask(document, drawing.variables, { caller }),
    hub.ask(document, drawing.variables, { caller, executed: true }),
  ]);
  if (through.errors || executed.errors) throw new Error(`${JSON.stringify(through.errors ?? executed.errors)}\n${about()}`);
  if (JSON.stringify(through.data) !== JSON.stringify(executed.data))
    throw new Error(`passed through ${JSON.stringify(through.data)}\nexecuted ${JSON.stringify(executed.data)}\n${about()}`);
  const different = difference(expected, through.data, 'data');
  if (different) throw new Error(`${different}\n${about()}`);
  if (through.extensions?.statements !== 1 || executed.extensions?.statements !== 1)
    throw new Error(`${through.extensions?.statements} and ${executed.extensions?.statements} statements\n${about()}`);
  passed++;
}

test('any operation answers what a plain reading of all rows answers, passed through as text and executed alike', async () => {
  await fc.assert(fc.asyncProperty(fc.gen(), holds), {
    numRuns: Number(process.env['RUNS'] ?? 300),
    endOnFailure: process.env['SHRINK'] === undefined,
    ...(process.env['SEED'] && { seed: Number(process.env['SEED']) }),
  });
  expect(passed).toBeGreaterThan(100);
});
