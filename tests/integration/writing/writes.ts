import pg from 'pg';
import type { Answer, Asked, TestHub } from '../../support/hub.js';

/** A payload of a single write, as tests read it. */
export interface Payload {
  // tests know which fields they selected
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  record: any;
  userErrors: { code: string; path: string[]; message: string }[];
  searchToken: string | null;
}

export const errorFields = 'userErrors { code path message } searchToken';

export const codesOf = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => `${path.join('.')} ${code}`);

/** Runs one mutation `field(input)`; fails on GraphQL errors. */
export async function write(
  hub: TestHub,
  field: string,
  args: Record<string, unknown>,
  selection = 'id code version',
  about?: Asked,
): Promise<Payload> {
  const types: Record<string, string> = {
    input: inputType(field),
    id: 'ID!',
    version: 'Int!',
    transfer: 'String!',
    occurredAt: 'DateTime',
    documentNumber: 'String',
  };
  const names = Object.keys(args);
  const query = `mutation(${names.map((name) => `$${name}: ${types[name]}`).join(', ')}) { ${field}(${names.map((name) => `${name}: $${name}`).join(', ')}) { record { ${selection} } ${errorFields} } }`;
  return (await hub.data(query, args, about))[field] as Payload;
}

/** The record of a write that must succeed. */
export async function written(hub: TestHub, field: string, args: Record<string, unknown>, selection?: string, about?: Asked) {
  const payload = await write(hub, field, args, selection, about);
  if (payload.userErrors.length > 0) throw new Error(`${field} was refused: ${JSON.stringify(payload.userErrors)}`);
  return payload.record;
}

const inputType = (field: string) =>
  field === 'recordStockMovement'
    ? 'StockMovementInput!'
    : field.startsWith('import')
      ? 'ImportInput!'
      : `${field[0]!.toUpperCase()}${field.slice(1)}Input!`;

export const receiptFields = `id subject key policy dryRun at by received inserted updated unchanged rejected quarantined searchToken
  errors { index pointer code message value } diff { index code action changes { field before after } }`;

export interface ReceiptAnswer {
  id: string;
  subject: string;
  key: string;
  policy: string;
  dryRun: boolean;
  at: string;
  by: string;
  received: number;
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  quarantined: number;
  searchToken: string | null;
  errors: { index: number; pointer: string; code: string; message: string; value: string | null }[];
  diff: { index: number; code: string; action: string; changes: { field: string; before: unknown; after: unknown }[] }[] | null;
}

export interface Batch {
  records: unknown;
  key: string;
  policy?: string;
  dryRun?: boolean;
}

export const askImport = (hub: TestHub, field: string, input: Batch, about?: Asked): Promise<Answer> =>
  hub.ask(`mutation($input: ImportInput!) { ${field}(input: $input) { ${receiptFields} } }`, { input }, about);

/** The receipt of an import that must be taken. */
export async function imported(hub: TestHub, field: string, input: Batch, about?: Asked): Promise<ReceiptAnswer> {
  const answer = await askImport(hub, field, input, about);
  if (answer.errors) throw new Error(`${field} failed: ${JSON.stringify(answer.errors)}`);
  return answer.data[field] as ReceiptAnswer;
}

export async function rows<Row extends object = Record<string, unknown>>(
  hub: TestHub,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await hub.database.primary.query(sql, values)).rows as Row[];
}

/** How many rows every table of the database holds but those of the audit log, which tells of refusals too, and the newest position of the change log. */
export async function everything(hub: TestHub): Promise<Record<string, number>> {
  const tables = await rows<{ name: string }>(
    hub,
    `select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename not in ('audit_event', 'audit_link', 'audit_waiting') order by tablename`,
  );
  const [row] = await rows<Record<string, string>>(
    hub,
    `select ${tables.map(({ name }) => `(select count(*) from ${name}) as ${name}`).join(', ')}, (select coalesce(max(position), 0) from moment) as position_of_log`,
  );
  return Object.fromEntries(Object.entries(row!).map(([name, count]) => [name, Number(count)]));
}

export interface LoggedChange {
  moment: string;
  type: string;
  record_id: string;
  action: string;
  version: number | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  caller: string;
  request_id: string | null;
  operation: string | null;
  position: string;
}

/** The changes logged after a position, in commit order. */
export const changesAfter = (hub: TestHub, position: number): Promise<LoggedChange[]> =>
  rows<LoggedChange>(
    hub,
    `select c.moment, c.type, c.record_id, c.action, c.version, c.before, c.after, m.caller, m.request_id, m.operation, m.position from change c join moment m on m.id = c.moment where m.position > $1 order by m.position, c.id`,
    [position],
  );

export const newestPosition = async (hub: TestHub): Promise<number> =>
  Number((await rows<{ p: string }>(hub, 'select coalesce(max(position), 0) as p from moment'))[0]!.p);

/** Waits until a condition holds; fails with its name after ten seconds. */
export async function until(what: string, condition: () => Promise<boolean> | boolean, milliseconds = 10_000): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 15)))
    if (await condition()) return;
  throw new Error(`waited in vain until ${what}`);
}

/** A connection of one's own, as a person at a database console has it. */
export async function consoleOf(hub: TestHub): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: hub.url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Resolves when so many sessions of this database wait for a lock. */
export const untilWaiting = (hub: TestHub, sessions = 1) =>
  until(
    `${sessions} sessions wait for a lock`,
    async () =>
      Number(
        (
          await rows<{ n: string }>(
            hub,
            `select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
          )
        )[0]!.n,
      ) >= sessions,
  );

export interface Stock {
  material: { id: string; code: string };
  depots: { id: string; code: string }[];
}

/** A material and depots to keep it in. */
export async function stock(hub: TestHub, name = 'S', depots = 2): Promise<Stock> {
  const material = await written(hub, 'createMaterial', { input: { code: `M-${name}`, name: '编织袋', unit: '条' } });
  const list = [];
  for (let index = 1; index <= depots; index++)
    list.push(
      await written(hub, 'createDepot', {
        input: { code: `D-${name}-${index}`, name: `${index} 号库`, level: 'CITY', ownerKind: 'RESERVE_DEPOT', region: '320703' },
      }),
    );
  return { material, depots: list };
}

/** A lot with an opening quantity. */
export const lotOf = (
  hub: TestHub,
  { material, depots }: Stock,
  code: string,
  quantity: number,
  depot = 0,
): Promise<{ id: string; code: string; version: number }> =>
  written(hub, 'createStockLot', { input: { code, material: material.code, depot: depots[depot]!.code, quantity } });

export const move = (hub: TestHub, input: Record<string, unknown>, about?: Asked): Promise<Payload> =>
  write(
    hub,
    'recordStockMovement',
    { input },
    'id code kind quantityChange reservedChange balance reservedBalance occurredAt transfer documentNumber recordedBy lot { id code quantity reserved available inTransit depot { code } }',
    about,
  );
