import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { operate, type HubProcess } from '../../support/process.js';

/** Runs the built hub until it ends by itself, and gives its exit code and all that it wrote. */
export async function runToEnd(
  environment: Record<string, string>,
  given: string[] = ['serve'],
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['--enable-source-maps', resolve('dist/src/main.js'), ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', HUB_PORT: '0', ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const killing = setTimeout(() => child.kill('SIGKILL'), 30_000);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(killing);
  return { code, output };
}

/** Waits until a condition holds; fails with its name after 20 seconds. */
export async function until(what: string, condition: () => Promise<boolean> | boolean, milliseconds = 20_000): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(25))
    if (await Promise.resolve(condition()).catch(() => false)) return;
  throw new Error(`waited in vain until ${what}`);
}

export interface Proxy {
  /** The same database, reached through the proxy. */
  url: string;
  /** Breaks every connection and refuses new ones. */
  down(): Promise<void>;
  /** Takes connections and bytes, and answers nothing: a server that hangs, a network that swallows. */
  hang(): void;
  up(): Promise<void>;
  close(): Promise<void>;
}

/** A proxy before a database: what happens to a database that others use can be shown with it. */
export async function proxyTo(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let hanging = false;
  let server: Server;
  let port = 0;
  const begin = async () => {
    server = createServer((client) => {
      const upstream = connect(Number(target.port || 5432), target.hostname);
      for (const socket of [client, upstream]) {
        open.add(socket);
        socket
          .on('error', () => undefined)
          .on('close', () => {
            open.delete(socket);
            client.destroy();
            upstream.destroy();
          });
      }
      client.on('data', (bytes) => void (hanging || upstream.write(bytes)));
      upstream.on('data', (bytes) => void (hanging || client.write(bytes)));
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  const down = async () => {
    const closed = server.listening ? once(server.close(), 'close') : Promise.resolve();
    for (const socket of open) socket.destroy();
    await closed;
  };
  await begin();
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    down,
    hang: () => void (hanging = true),
    async up() {
      if (hanging) {
        hanging = false;
        for (const socket of open) socket.destroy();
      }
      if (!server.listening) await begin();
    },
    close: down,
  };
}

export async function query<Row extends object = Record<string, unknown>>(
  url: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** What became of one request: its code and key are its own, so that it can be asked again. */
export interface Outcome {
  /** `written`: answered with a record; `refused`: answered that it was not written; `unknown`: no answer. */
  end: 'written' | 'refused' | 'unknown';
  detail: string;
}

export interface Load {
  outcomes: Map<number, Outcome>;
  /** Ends the load when the requests under way are answered. */
  stop(): Promise<void>;
}

const mutation = `mutation($code: String!, $key: String!) {
  createMaterial(input: { code: $code, name: "负载", unit: "件" }) { record { id } userErrors { code } }
  recordStockMovement(input: { lot: "LOAD", act: ISSUE, quantity: 0.001, key: $key }) { record { id } userErrors { code } }
}`;

/** Sends one numbered write: a material and an issue, both safe to repeat. */
export async function writeOnce(hub: () => HubProcess, number: number): Promise<Outcome> {
  try {
    const { status, headers, json } = await operate(hub(), {
      query: mutation,
      variables: { code: `LOAD-${number}`, key: `load-${number}` },
    });
    const errors = (json?.errors ?? []) as { extensions?: { code?: string } }[];
    if (errors.length > 0 || status !== 200)
      return {
        end: json?.data ? 'unknown' : 'refused',
        detail: `${status} ${errors[0]?.extensions?.code ?? ''}${status === 503 && !headers.get('retry-after') ? ' without Retry-After' : ''}`,
      };
    const { createMaterial: material, recordStockMovement: movement } = json.data;
    const taken = material.userErrors[0]?.code === 'TAKEN';
    return (material.record || taken) && movement.record
      ? { end: 'written', detail: taken ? 'again' : '' }
      : { end: 'refused', detail: JSON.stringify(json.data) };
  } catch (fault) {
    const { cause } = fault as { cause?: { code?: string } };
    return { end: cause?.code === 'ECONNREFUSED' ? 'refused' : 'unknown', detail: cause?.code ?? String(fault) };
  }
}

/** Six clients that write until they are stopped; a number is used once. */
export function load(hub: () => HubProcess, first = 0): Load {
  const outcomes = new Map<number, Outcome>();
  let next = first;
  let going = true;
  const clients = Array.from({ length: 6 }, async () => {
    while (going) {
      const number = next++;
      const outcome = await writeOnce(hub, number);
      outcomes.set(number, outcome);
      if (outcome.end !== 'written') await sleep(20);
    }
  });
  return {
    outcomes,
    async stop() {
      going = false;
      await Promise.all(clients);
    },
  };
}

/** The depot and lot that the load draws from. */
export const prepareLoad = (hub: HubProcess) =>
  operate(hub, {
    query: `mutation { createMaterial(input: { code: "LOAD", name: "n", unit: "u" }) { record { id } } createDepot(input: { code: "LOAD", name: "n", level: CITY, ownerKind: OTHER }) { record { id } } createStockLot(input: { code: "LOAD", material: "LOAD", depot: "LOAD", quantity: 1000 }) { record { id } userErrors { code } } }`,
  });

/** Which numbers of the load the database holds; fails when one is there twice, or the books do not agree. */
export async function kept(databaseUrl: string): Promise<{ materials: Set<number>; movements: number }> {
  const materials = await query<{ n: number }>(databaseUrl, `select substr(code, 6)::int as n from material where code like 'LOAD-%'`);
  const [lot] = await query<{ moved: number; movements: number; agrees: boolean }>(
    databaseUrl,
    `select round((1000 - l.quantity) * 1000)::int as moved, count(m.id)::int - 1 as movements, l.quantity = sum(m.quantity_change) as agrees from stock_lot l join stock_movement m on m.lot_id = l.id where l.code = 'LOAD' group by l.id`,
  );
  if (!lot!.agrees || lot!.moved !== lot!.movements) throw new Error(`The books do not agree: ${JSON.stringify(lot)}`);
  const log = await query(
    databaseUrl,
    `select m.code from material m left join change c on c.type = 'Material' and c.record_id = m.id where m.code like 'LOAD%' group by m.id having count(c.id) <> 1`,
  );
  if (log.length > 0) throw new Error(`Not exactly one change each: ${JSON.stringify(log)}`);
  return { materials: new Set(materials.map(({ n }) => n)), movements: lot!.movements };
}
