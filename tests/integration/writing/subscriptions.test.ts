import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import pg from 'pg';
import { WebSocket } from 'ws';
import { newKey } from '../../../src/access/keys.js';
import { operate, startHub, type HubProcess } from '../../support/process.js';
import { until } from './writes.js';

let hub: HubProcess;
let database: pg.Pool;
beforeAll(async () => {
  hub = await startHub();
  database = new pg.Pool({ connectionString: hub.databaseUrl!, max: 4 });
  database.on('error', () => undefined);
});
afterAll(async () => {
  await database.end();
  await hub.stop();
});

const askOverHttp = async (query: string, variables: Record<string, unknown> = {}) => (await operate(hub, { query, variables })).json;

interface Event {
  __typename: 'RecordChange' | 'Gap';
  cursor: string;
  recordType: string;
  recordId: string;
  action: string;
  version: number | null;
  by: string;
  skipped?: number;
}

interface Follower {
  events: Event[];
  errors: { message: string; extensions: { code: string } }[];
  done: Promise<void>;
  client: Client;
  socket(): WebSocket;
  /** Breaks the connection as a network does. */
  breakOff(): Promise<void>;
}

const subscription = `subscription($after: String, $types: [FollowedRecord!]) { changes(after: $after, types: $types) { __typename ... on RecordChange { cursor recordType recordId action version by } ... on Gap { cursor skipped } } }`;

/** Follows changes over a socket of its own that does not come back by itself. */
async function follow({
  key = hub.endpoints.keys['viewer'],
  query = subscription,
  ...variables
}: { key?: string | null; query?: string; after?: string; types?: string[] } = {}): Promise<Follower> {
  const events: Event[] = [];
  const errors: Follower['errors'] = [];
  let socket: WebSocket | undefined;
  const client = createClient({
    url: hub.endpoints.ws,
    webSocketImpl: WebSocket,
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
    connectionParams: key === null ? {} : { Authorization: `Bearer ${key}`, 'Accept-Language': 'en' },
    on: { connected: (opened) => (socket = opened as WebSocket) },
  });
  await until('the socket is open', () => socket !== undefined);
  const done = new Promise<void>((resolve) => {
    client.subscribe<{ changes: Event }>(
      { query, variables },
      {
        next: ({ data, errors: faults }) =>
          void (data?.changes ? events.push(data.changes) : errors.push(...((faults ?? []) as unknown as Follower['errors']))),
        error: (fault) => {
          if (Array.isArray(fault)) errors.push(...(fault as Follower['errors']));
          resolve();
        },
        complete: resolve,
      },
    );
  });
  return {
    events,
    errors,
    done,
    client,
    socket: () => socket!,
    async breakOff() {
      socket!.terminate();
      await done;
    },
  };
}

/** Asks one operation over a socket of its own. */
async function askOverSocket(
  query: string,
  variables: Record<string, unknown> = {},
  key: string | null = hub.endpoints.keys['editor']!,
  url = hub.endpoints.ws,
): Promise<{ data?: Record<string, unknown>; errors?: { message: string; extensions: { code: string } }[] }> {
  const client = createClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: key === null ? {} : { Authorization: `Bearer ${key}`, 'Accept-Language': 'en' },
  });
  try {
    return await new Promise((resolve) => {
      client.subscribe(
        { query, variables },
        { next: (result) => resolve(result as never), error: (fault) => resolve({ errors: fault as never }), complete: () => undefined },
      );
    });
  } finally {
    await client.dispose();
  }
}

let codes = 0;
const create = async (more = '') => {
  const code = `SUB-${++codes}`;
  const answer = await askOverHttp(
    `mutation { createMaterial(input: { code: "${code}", name: "帐篷", unit: "顶" ${more} }) { record { id version } userErrors { code } } }`,
  );
  return answer.data.createMaterial.record as { id: string; version: number };
};
const depot = (code: string, region: string) =>
  askOverHttp(
    `mutation { createDepot(input: { code: "${code}", name: "库", level: CITY, ownerKind: OTHER, region: "${region}" }) { record { id } } }`,
  );
const seen = ({ events }: Follower) =>
  events.map(({ recordType, recordId, action, version }) => `${action} ${recordType} ${recordId} ${version}`);
const prefixes: Record<string, string> = {
  Material: 'mat',
  Depot: 'dep',
  StockLot: 'lot',
  StockMovement: 'mov',
  Agreement: 'agr',
  RequiredHolding: 'hld',
};

/** The log itself from a position on, as followers should see it. */
async function log(after: string): Promise<string[]> {
  const { rows } = await database.query<{ type: string; record_id: string; action: string; version: number }>(
    `select c.type, c.record_id, c.action, c.version from change c join moment m on m.id = c.moment where m.position > $1 and c.type = any($2) order by m.position, c.id`,
    [after, Object.keys(prefixes)],
  );
  return rows.map(({ type, record_id: id, action, version }) => `${action} ${type} ${prefixes[type]}_${id} ${version}`);
}
const position = async () => (await database.query<{ p: string }>('select max(position) as p from moment')).rows[0]!.p;

describe('changes', () => {
  test('arrive in the order of commits under four writers, each once', async () => {
    const start = await position();
    const follower = await follow({ after: start });
    await Promise.all(
      Array.from({ length: 4 }, async (_none, writer) => {
        for (let turn = 0; turn < 15; turn++) {
          const { id, version } = await create();
          if (turn % 3 === 0)
            await askOverHttp(`mutation { updateMaterial(id: "${id}", version: ${version}, input: { remarks: "改" }) { record { id } } }`);
          if (turn % 5 === 0)
            await askOverHttp(`mutation($r: JSON!) { importDepots(input: { key: "sub-${writer}-${turn}", records: $r }) { inserted } }`, {
              r: Array.from({ length: 120 }, (_nothing, index) => ({
                code: `SUBD-${writer}-${turn}-${index}`,
                name: '库',
                level: 'CITY',
                ownerKind: 'OTHER',
              })),
            });
        }
      }),
    );
    const expected = await log(start);
    expect(expected.length).toBeGreaterThan(4 * (15 + 5 + 360) - 1);
    await until('every change has arrived', () => follower.events.length >= expected.length);
    expect(seen(follower)).toEqual(expected);
    expect(new Set(follower.events.map(({ cursor }) => cursor)).size).toBe(expected.length);
    await follower.client.dispose();
  });

  test('go on after a broken socket from the last cursor, without loss or repetition, also in the middle of a batch', async () => {
    const start = await position();
    const all: Event[] = [];
    let after = start;
    const batches = (async () => {
      for (let turn = 0; turn < 6; turn++) {
        await askOverHttp(`mutation($r: JSON!) { importMaterials(input: { key: "broken-${turn}", records: $r }) { inserted } }`, {
          r: Array.from({ length: 250 }, (_none, index) => ({ code: `BRK-${turn}-${index}`, name: '名', unit: '件' })),
        });
        await create();
      }
    })();
    let breaks = 0;
    while (all.length < 6 * 251) {
      const follower = await follow({ after });
      const wanted = 40 + 97 * breaks;
      await until('some changes have arrived', () => follower.events.length >= Math.min(wanted, 6 * 251 - all.length));
      await follower.breakOff();
      all.push(...follower.events);
      after = all.at(-1)!.cursor;
      breaks++;
    }
    await batches;
    expect(breaks).toBeGreaterThan(3);
    expect(all.map(({ recordType, recordId, action, version }) => `${action} ${recordType} ${recordId} ${version}`)).toEqual(
      await log(start),
    );
  });

  test('begin now when no cursor is given, and keep to the types asked for', async () => {
    await create();
    const follower = await follow({ types: ['Depot', 'StockMovement'] });
    const marker = await depot('TYPES-0', '320703');
    // the subscription stands once a change of its own is seen
    await until('the follower is told of a depot', async () => follower.events.length > 0 || !(await depot(`TYPES-${++codes}`, '320703')));
    await create();
    await depot('TYPES-LAST', '320703');
    const last = ((await askOverHttp('{ depot(code: "TYPES-LAST") { id } }')).data.depot as { id: string }).id;
    await until('the last depot is told', () => follower.events.some(({ recordId }) => recordId === last));
    expect(new Set(follower.events.map(({ recordType }) => recordType))).toEqual(new Set(['Depot']));
    expect(marker.errors).toBeUndefined();
    await follower.client.dispose();
  });

  test('of someone who is more than 10,000 behind are told as one gap, and then one by one', async () => {
    const start = await position();
    for (const part of [0, 1])
      expect(
        (
          await askOverHttp(`mutation($r: JSON!) { importMaterials(input: { key: "gap-${part}", records: $r }) { inserted } }`, {
            r: Array.from({ length: 5_100 }, (_none, index) => ({ code: `GAP-${part}-${index}`, name: '名', unit: '件' })),
          })
        ).data.importMaterials,
      ).toEqual({ inserted: 5_100 });
    const follower = await follow({ after: start });
    await until('the gap is told', () => follower.events.length > 0);
    expect(follower.events[0]).toEqual({ __typename: 'Gap', cursor: await position(), skipped: 10_001 });
    const { id } = await create();
    await until('the next change is told', () => follower.events.length > 1);
    expect(follower.events.slice(1).map(({ recordId }) => recordId)).toEqual([id]);
    await follower.client.dispose();
    const later = await follow({ after: follower.events[0]!.cursor });
    await until('the change after the gap is told', () => later.events.length > 0);
    expect(later.events[0]!.recordId).toBe(id);
    await later.client.dispose();
  });

  test('are not lost when every connection of the hub to the database is cut', async () => {
    const start = await position();
    const follower = await follow({ after: start });
    for (let turn = 0; turn < 3; turn++) {
      await create();
      await database.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'wuku-hub%'`,
      );
      await database.query(`insert into material (code, name, unit) values ('CUT-${turn}', '手', '件')`);
      await until(
        'the hub writes again',
        async () =>
          ((await askOverHttp(`mutation { createMaterial(input: { code: "CUT-after-${turn}", name: "n", unit: "u" }) { record { id } } }`))
            .data?.createMaterial ?? null) !== null,
      );
    }
    const expected = await log(start);
    await until('every change has arrived', () => follower.events.length >= expected.length, 15_000);
    expect(seen(follower)).toEqual(expected);
    expect(follower.errors).toEqual([]);
    await follower.client.dispose();
  });
});

describe('a caller limited to a division', () => {
  async function limitedKey(region: string): Promise<string> {
    const key = newKey();
    await database.query(`insert into api_key (prefix, secret_hash, label, role, region) values ($1, $2, 'limited', 'viewer', $3)`, [
      key.prefix,
      key.secretHash,
      region,
    ]);
    return key.text;
  }

  test('is told of its depots, their lots and movements only, and of what belongs to no division', async () => {
    const start = await position();
    const follower = await follow({ key: await limitedKey('320703'), after: start });
    const everyone = await follow({ after: start });
    await depot('LIM-IN', '320703');
    await depot('LIM-OUT', '320706');
    const material = await create();
    for (const place of ['LIM-OUT', 'LIM-IN']) {
      await askOverHttp(
        `mutation { createStockLot(input: { code: "L-${place}", material: "${material.id}", depot: "${place}", quantity: 5 }) { record { id } } recordStockMovement(input: { lot: "L-${place}", act: ISSUE, quantity: 1 }) { record { id } } }`,
      );
    }
    await database.query(`delete from stock_movement where lot_id = (select id from stock_lot where code = 'L-LIM-OUT')`);
    await database.query(`update depot set name = '改' where code like 'LIM-%'`);
    const last = await create();
    await until('both have seen the last change', () =>
      [follower, everyone].every(({ events }) => events.some(({ recordId }) => recordId === last.id)),
    );
    expect(seen(everyone)).toEqual(await log(start));
    const ids = (
      await database.query<{ id: string }>(
        `select 'dep_' || id as id from depot where code = 'LIM-OUT' union all select 'lot_' || id from stock_lot where code = 'L-LIM-OUT'`,
      )
    ).rows.map(({ id }) => id);
    const gone = (
      await database.query<{ id: string }>(
        `select 'mov_' || record_id as id from change where type = 'StockMovement' and action = 'DELETE'`,
      )
    ).rows.map(({ id }) => id);
    expect(gone).toHaveLength(2);
    expect(seen(follower)).toEqual((await log(start)).filter((line) => ![...ids, ...gone].includes(line.split(' ')[2]!)));
    for (const one of [follower, everyone]) await one.client.dispose();
  });
});

describe('a socket', () => {
  const closeOf = async (parameters: Record<string, unknown> | undefined, first?: string) => {
    const socket = new WebSocket(hub.endpoints.ws, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(first ?? JSON.stringify({ type: 'connection_init', ...(parameters && { payload: parameters }) }));
    const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
    return [code, reason.toString()];
  };

  test('with a wrong, malformed or revoked key closes with 4403, and says no more', async () => {
    const key = newKey();
    await database.query(`insert into api_key (prefix, secret_hash, label, role, revoked_at) values ($1, $2, 'revoked', 'viewer', now())`, [
      key.prefix,
      key.secretHash,
    ]);
    for (const Authorization of [
      'Bearer wuku_nobody_0123456789012345678901234567890123',
      'Bearer x',
      `Basic ${hub.endpoints.keys['viewer']}`,
      `Bearer ${key.text}`,
      `Bearer ${hub.endpoints.keys['viewer']}x`,
    ])
      expect([Authorization, await closeOf({ Authorization })]).toEqual([Authorization, [4403, 'Forbidden']]);
  });

  test('that speaks something else is closed without a word from inside', async () => {
    expect(await closeOf(undefined, 'nonsense')).toEqual([4400, expect.not.stringMatching(/at |\/|node_modules/)]);
    expect((await closeOf(undefined, JSON.stringify({ type: 'subscribe', id: '1', payload: { query: subscription } })))[0]).toBe(4401);
    expect((await closeOf(undefined, 'x'.repeat(9 * 1024 * 1024)))[0]).toBe(1009);
    const elsewhere = new WebSocket(hub.endpoints.ws.replace('/graphql', '/other'), 'graphql-transport-ws');
    const [fault] = (await once(elsewhere, 'error')) as [Error];
    expect(fault.message).toContain('404');
  });

  test('asks for the scope of each root field', async () => {
    expect((await askOverSocket(subscription, {}, null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const answer = await askOverSocket(
      'mutation { createMaterial(input: { code: "NO", name: "n", unit: "u" }) { record { id } } }',
      {},
      hub.endpoints.keys['viewer'],
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', scope: 'material:write', requestId: expect.any(String) });
    expect((await database.query(`select from material where code = 'NO'`)).rowCount).toBe(0);
  });

  test('keeps to the limits of depth, aliases, cost and tokens', async () => {
    const deep = `{ materials { nodes { ${'lots { nodes { depot { '.repeat(7)} code ${'} } }'.repeat(7)} } } }`;
    const aliases = `{ ${Array.from({ length: 101 }, (_none, index) => `a${index}: viewer { name }`).join(' ')} }`;
    const costly = `{ materials(first: 200) { nodes { lots(first: 200) { nodes { movements(first: 200) { nodes { code } } } } } } }`;
    for (const [query, name] of [
      [deep, 'depth'],
      [aliases, 'aliases'],
      [costly, 'cost'],
    ])
      expect([name, (await askOverSocket(query!)).errors?.[0]?.extensions]).toMatchObject([
        name,
        { code: 'LIMIT_EXCEEDED', limit: { name } },
      ]);
    expect((await askOverSocket(`{ viewer { name } } #${'云'.repeat(40_000)}`)).errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: { name: 'queryBytes' },
    });
    expect((await askOverSocket(`{ ${'viewer { name } '.repeat(1_300)} }`)).errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: { name: 'tokens' },
    });
  });

  test('answers queries and mutations too, under the caller of its key', async () => {
    expect((await askOverSocket('{ viewer { role } }')).data).toEqual({ viewer: { role: 'editor' } });
    const { data } = await askOverSocket(
      'mutation($c: String!) { createMaterial(input: { code: $c, name: "n", unit: "u" }) { record { version } searchToken } }',
      { c: 'BY-SOCKET' },
    );
    expect(data).toMatchObject({ createMaterial: { record: { version: 1 } } });
    expect(
      (
        await database.query(
          `select m.caller, m.operation from change c join moment m on m.id = c.moment where c.after ->> 'code' = 'BY-SOCKET'`,
        )
      ).rows,
    ).toEqual([{ caller: expect.stringMatching(/^key:demoeditor/), operation: 'createMaterial' }]);
  });

  test('answers faults of an operation to that operation, in words, and stays open', async () => {
    const client = createClient({
      url: hub.endpoints.ws,
      webSocketImpl: WebSocket,
      lazy: false,
      retryAttempts: 0,
      onNonLazyError: () => undefined,
      connectionParams: { Authorization: `Bearer ${hub.endpoints.keys['editor']}`, 'Accept-Language': 'zh-CN' },
    });
    let closed = false;
    client.on('closed', () => (closed = true));
    const faults = (query: string, variables: Record<string, unknown> = {}) =>
      new Promise<{ message: string; extensions: { code: string } }[]>((resolve) =>
        client.subscribe(
          { query, variables },
          {
            next: ({ errors }) => resolve((errors ?? []) as never),
            error: (fault) =>
              resolve(
                Array.isArray(fault)
                  ? (fault as never)
                  : [{ message: `closed ${(fault as { code?: number }).code}`, extensions: { code: 'CLOSED' } }],
              ),
            complete: () => undefined,
          },
        ),
      );
    for (const [query, variables] of [
      [subscription, { after: 'nonsense' }],
      [subscription, { after: '1; drop table material' }],
      [subscription, { types: ['Nothing'] }],
      ['{ nothing }', {}],
      ['{', {}],
      ['{ node(id: "x") { id } }', {}],
      [
        'mutation($i: CreateDepotInput!) { createDepot(input: $i) { record { id } } }',
        { i: { code: 'X', managerPhone: ['13912345678; x'] } },
      ],
    ] as const) {
      const list = await faults(query, variables);
      expect([query, list[0]?.extensions.code]).toEqual([query, 'BAD_USER_INPUT']);
      expect(JSON.stringify(list)).not.toMatch(/node_modules|\.js:|13912345678/);
    }
    expect(closed).toBe(false);
    await client.dispose();
  });
});

test('without introspection tells nothing of its schema over sockets either; when it stops it closes them with a reason and ends at once', async () => {
  const own = await startHub({ environment: { HUB_INTROSPECTION: 'false' } });
  try {
    const asked = await askOverSocket('{ __schema { types { name } } }', {}, own.endpoints.keys['editor'], own.endpoints.ws);
    expect([asked.data, asked.errors?.[0]?.extensions.code]).toEqual([undefined, 'BAD_USER_INPUT']);
    const sockets = await Promise.all(
      [1, 2, 3].map(async () => {
        const socket = new WebSocket(own.endpoints.ws, 'graphql-transport-ws');
        await once(socket, 'open');
        socket.send(JSON.stringify({ type: 'connection_init', payload: { Authorization: `Bearer ${own.endpoints.keys['viewer']}` } }));
        await once(socket, 'message');
        socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: subscription } }));
        return socket;
      }),
    );
    const closed = Promise.all(sockets.map((socket) => once(socket, 'close')));
    const began = Date.now();
    own.signal('SIGTERM');
    expect((await closed).map(([code]) => code as number)).toEqual([1001, 1001, 1001]);
    expect(await own.exited).toBe(0);
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(own.logs()).not.toMatch(/Error|\n\s+at /);
  } finally {
    await own.stop();
  }
});
