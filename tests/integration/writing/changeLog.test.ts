import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { testHub, type TestHub } from '../../support/hub.js';
import {
  changesAfter,
  codesOf,
  consoleOf,
  everything,
  imported,
  lotOf,
  move,
  newestPosition,
  rows,
  stock,
  write,
  written,
  type LoggedChange,
} from './writes.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const summary = (changes: LoggedChange[]) => changes.map(({ type, action, version }) => `${action} ${type} ${version ?? '-'}`);
const material = (code: string, more: object = {}) => ({ input: { code, name: '帐篷', unit: '顶', ...more } });
const insert = (code: string) => `insert into material (code, name, unit) values ('${code}', '手工', '件')`;

async function withConsole<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = await consoleOf(hub);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('what each write leaves in the change log', () => {
  test('create, update and delete leave one change each, with caller, request, operation and the row before and after', async () => {
    const position = await newestPosition(hub);
    const answer = await hub.ask(
      `mutation MyWrite { createMaterial(input: { code: "LOG", name: "帐篷", unit: "顶", weightKg: 1.5 }) { record { id } searchToken } }`,
    );
    const { id } = answer.data.createMaterial.record;
    await written(hub, 'updateMaterial', { id, version: 1, input: { weightKg: null, remarks: '改' } });
    await write(hub, 'deleteMaterial', { id, version: 2 });
    const changes = await changesAfter(hub, position);
    expect(summary(changes)).toEqual(['CREATE Material 1', 'UPDATE Material 2', 'DELETE Material 2']);
    const [create, update, remove] = changes as [LoggedChange, LoggedChange, LoggedChange];
    expect(create).toMatchObject({
      caller: 'editor',
      request_id: answer.extensions!.requestId,
      operation: 'MyWrite',
      record_id: (id as string).slice(4),
      before: null,
      after: { code: 'LOG', weight_kg: 1.5, remarks: null, version: 1 },
    });
    expect(create.position).toBe(answer.data.createMaterial.searchToken);
    expect(update.before).toEqual(create.after);
    expect(update.after).toEqual({ ...create.after, weight_kg: null, remarks: '改', version: 2, updated_at: expect.any(String) });
    expect(update.after!['updated_at']).not.toBe(create.after!['updated_at']);
    expect(remove).toMatchObject({ before: update.after, after: null });
  });

  test('an update that changes nothing leaves none, no moment and no new version', async () => {
    const record = await written(hub, 'createMaterial', material('NOTHING', { weightKg: 0.1, shelfLifeDays: 10 }));
    const before = await everything(hub);
    const payload = await write(hub, 'updateMaterial', {
      id: record.id,
      version: 1,
      input: { name: ' 帐篷 ', weightKg: 0.1, shelfLifeDays: 10, remarks: null },
    });
    expect(payload).toMatchObject({ record: { version: 1 }, userErrors: [], searchToken: null });
    expect(await everything(hub)).toEqual(before);
  });

  test('a record changed in itself and in what belongs to it leaves one change of itself and one new version', async () => {
    await written(hub, 'createMaterial', material('PART'));
    const item = (material: string, guaranteedQuantity: number) => ({ material, guaranteedQuantity, deliveryHours: 24 });
    const agreement = await written(hub, 'createAgreement', {
      input: { code: 'PARTS', title: '协议', counterparty: '甲', validFrom: '2026-01-01', validTo: '2027-01-01', items: [item('PART', 1)] },
    });
    expect(agreement.version).toBe(1);
    for (const [input, expected] of [
      [{ title: '改', items: [item('PART', 2)] }, ['UPDATE Agreement 2', 'UPDATE AgreementItem -']],
      [{ items: [item('PART', 3)] }, ['UPDATE Agreement 3', 'UPDATE AgreementItem -']],
      [{ items: [item('PART', 3)] }, []],
      [{ items: [] }, ['DELETE AgreementItem -', 'UPDATE Agreement 4']],
      [{ items: [item('PART', 1), item('NOTHING', 1)] }, ['CREATE AgreementItem -', 'CREATE AgreementItem -', 'UPDATE Agreement 5']],
      [{ items: [item('PART', 2)] }, ['DELETE AgreementItem -', 'UPDATE Agreement 6', 'UPDATE AgreementItem -']],
    ] as const) {
      const position = await newestPosition(hub);
      const { version } = (await hub.data('{ agreement(code: "PARTS") { version } }')).agreement;
      await written(hub, 'updateAgreement', { id: agreement.id, version, input });
      const changes = await changesAfter(hub, position);
      expect(summary(changes).sort()).toEqual([...expected].sort());
      expect(new Set(changes.map(({ moment }) => moment)).size).toBe(expected.length > 0 ? 1 : 0);
    }
    const position = await newestPosition(hub);
    await withConsole((client) =>
      client.query(`delete from agreement_item using agreement a where a.id = agreement_id and a.code = 'PARTS'`),
    );
    expect(summary(await changesAfter(hub, position)).sort()).toEqual(['DELETE AgreementItem -', 'UPDATE Agreement 7']);
    await written(hub, 'updateAgreement', { id: agreement.id, version: 7, input: { items: [item('PART', 1)] } });
    const last = await newestPosition(hub);
    await write(hub, 'deleteAgreement', { id: agreement.id, version: 8 });
    expect(summary(await changesAfter(hub, last)).sort()).toEqual(['DELETE Agreement 8', 'DELETE AgreementItem -']);
  });

  test('an import of 3,000 records leaves one change each, all of one moment', async () => {
    const records = Array.from({ length: 3_000 }, (_none, index) => ({ code: `BULK${index}`, name: `物资 ${index}`, unit: '件' }));
    const position = await newestPosition(hub);
    const receipt = await imported(hub, 'importMaterials', { records, key: 'bulk-1' });
    const changes = await changesAfter(hub, position);
    expect(changes).toHaveLength(3_000);
    expect(new Set(changes.map(({ record_id }) => record_id)).size).toBe(3_000);
    expect(new Set(changes.map(({ moment, action, version }) => `${moment} ${action} ${version}`)).size).toBe(1);
    expect(changes[0]).toMatchObject({
      caller: 'editor',
      position: receipt.searchToken,
      after: { source_kind: 'IMPORT', source_reference: 'receipt bulk-1' },
    });
    const again = await imported(hub, 'importMaterials', {
      records: records.map((record, index) => (index % 3 === 0 ? { ...record, name: '新名' } : record)),
      key: 'bulk-2',
    });
    expect(again).toMatchObject({ inserted: 0, updated: 1_000, unchanged: 2_000 });
    const later = await changesAfter(hub, Number(receipt.searchToken));
    expect(new Set(summary(later))).toEqual(new Set(['UPDATE Material 2']));
    expect(later).toHaveLength(1_000);
  });

  test('hand-run SQL is logged under the database user, row by row, and only where something changed', async () => {
    await withConsole(async (client) => {
      const { rows: who } = await client.query<{ me: string }>('select session_user as me');
      const position = await newestPosition(hub);
      await client.query(`insert into material (code, name, unit) select 'SQL' || i, '手工', '件' from generate_series(1, 5) i`);
      await client.query(`update material set name = name where code like 'SQL%'`);
      await client.query(
        `update material set name = name || code, version = 40, created_at = '2000-01-01', updated_at = '2000-01-01' where code in ('SQL1', 'SQL2')`,
      );
      await client.query(`delete from material where code in ('SQL1', 'SQL5')`);
      await client.query(`delete from material where code = 'SQL1'`);
      const changes = await changesAfter(hub, position);
      expect(summary(changes)).toEqual([
        ...Array.from({ length: 5 }, () => 'CREATE Material 1'),
        'UPDATE Material 2',
        'UPDATE Material 2',
        'DELETE Material 2',
        'DELETE Material 1',
      ]);
      expect(new Set(changes.map(({ caller }) => caller))).toEqual(new Set([`database:${who[0]!.me}`]));
      expect(new Set(changes.map(({ moment }) => moment)).size).toBe(3);
      expect(changes[5]!.after!['created_at']).toBe(changes[0]!.after!['created_at']);
      expect(changes[5]!.after!['updated_at']).not.toContain('2000');
    });
  });

  test('insert on conflict and merge leave one change for each row that they touch', async () => {
    await withConsole(async (client) => {
      await client.query(insert('UPSERT'));
      const position = await newestPosition(hub);
      await client.query(
        `insert into material (code, name, unit) values ('UPSERT', '新', '件'), ('UPSERT2', '新', '件') on conflict (code) do update set name = excluded.name`,
      );
      await client.query(
        `merge into material t using (values ('UPSERT', '并'), ('UPSERT3', '并')) x(code, name) on t.code = x.code when matched then update set name = x.name when not matched then insert (code, name, unit) values (x.code, x.name, '件')`,
      );
      await client.query(
        `with gone as (delete from material where code = 'UPSERT2' returning *) insert into material (code, name, unit) select code || 'b', name, unit from gone`,
      );
      expect(summary(await changesAfter(hub, position)).sort()).toEqual([
        'CREATE Material 1',
        'CREATE Material 1',
        'CREATE Material 1',
        'DELETE Material 1',
        'UPDATE Material 2',
        'UPDATE Material 3',
      ]);
    });
  });

  test('every followed table refuses to be truncated', async () => {
    await withConsole(async (client) => {
      const { rows: followed } = await client.query<{ name: string }>(
        `select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'log_insert' order by 1`,
      );
      expect(followed.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          'material',
          'depot',
          'stock_lot',
          'agreement',
          'agreement_item',
          'stock_movement',
          'required_holding',
          'region',
          'organization',
        ]),
      );
      for (const { name } of followed) await expect(client.query(`truncate ${name} cascade`)).rejects.toThrow(/escape the change log/);
    });
  });
});

test('all tables lie in the schema public, whoever made them, and only functions and sequences of the hub beside it', async () => {
  expect(
    await rows(
      hub,
      `select nspname || '.' || relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where relkind in ('r', 'p', 'v') and nspname not in ('public', 'information_schema') and nspname not like 'pg\\_%'`,
    ),
  ).toEqual([]);
});

describe('transactions', () => {
  test('that are rolled back leave no moment, whether by hand, by a fault or by a broken connection', async () => {
    const before = await everything(hub);
    await withConsole(async (client) => {
      await client.query('begin');
      await client.query(insert('ROLLED'));
      await client.query('rollback');
      await client.query('begin');
      await client.query(insert('ROLLED'));
      await expect(client.query('select 1 / 0')).rejects.toThrow();
      await client.query('commit');
    });
    await hub.database
      .transaction({ caller: 'c', requestId: null, operation: null }, async (client) => {
        await client.query(insert('ROLLED'));
        throw new Error('undone');
      })
      .catch(() => undefined);
    await hub.database
      .transaction({ caller: 'c', requestId: null, operation: null }, async (client) => {
        await client.query(insert('ROLLED'));
        await client.query('select pg_terminate_backend(pg_backend_pid())');
      })
      .catch(() => undefined);
    expect(await everything(hub)).toEqual(before);
    expect(await rows(hub, 'select id from moment where position is null')).toEqual([]);
  });

  test('a connection that breaks between the statements of a transaction fails that transaction, not the process', async () => {
    const work = hub.database.transaction({ caller: 'c', requestId: null, operation: null }, async (client) => {
      const { rows: mine } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      const ended = new Promise((resolve) => client.once('end', resolve));
      await hub.database.primary.query('select pg_terminate_backend($1)', [mine[0]!.pid]);
      await ended;
      await client.query(insert('BROKEN'));
    });
    await expect(work).rejects.toThrow();
    expect(await hub.database.alive()).toBe(true);
  });

  test('with a savepoint rolled back and another write after it are logged without what was undone', async () => {
    const position = await newestPosition(hub);
    await withConsole(async (client) => {
      for (const statement of [
        'begin',
        'savepoint a',
        insert('SAVE-1'),
        'rollback to a',
        insert('SAVE-2'),
        'savepoint b',
        insert('SAVE-3'),
        'release b',
        'savepoint c',
        `update material set name = '点' where code = 'SAVE-2'`,
        'rollback to c',
        'commit',
      ])
        await client.query(statement);
    });
    const changes = await changesAfter(hub, position);
    expect(changes.map(({ after, action }) => `${action} ${after!['code'] as string}`)).toEqual(['CREATE SAVE-2', 'CREATE SAVE-3']);
    expect(new Set(changes.map(({ moment }) => moment)).size).toBe(1);
    expect(
      await rows(hub, 'select id from moment where position is null or not exists (select from change c where c.moment = moment.id)'),
    ).toEqual([]);
  });

  test('of the hub never carry the caller of an earlier one on the same connection', async () => {
    const position = await newestPosition(hub);
    for (const caller of ['one', 'two'])
      await hub.database.transaction({ caller, requestId: caller, operation: caller }, (client) => client.query(insert(`CARRY-${caller}`)));
    await hub.database.primary.query(insert('CARRY-none'));
    expect(
      (await changesAfter(hub, position)).map(({ caller, request_id, operation }) => [caller.replace(/:.*/, ''), request_id, operation]),
    ).toEqual([
      ['one', 'one', 'one'],
      ['two', 'two', 'two'],
      ['database', null, null],
    ]);
  });
});

describe('the order of commits', () => {
  test('is the order of positions: one that began first and commits last comes last, and a reader never skips it', async () => {
    await withConsole((early) =>
      withConsole(async (late) => {
        let position = await newestPosition(hub);
        await early.query('begin');
        await early.query(insert('EARLY'));
        await late.query('begin');
        await late.query(insert('LATE'));
        expect(await changesAfter(hub, position)).toEqual([]);
        await late.query('commit');
        const first = await changesAfter(hub, position);
        expect(first.map(({ after }) => after!['code'])).toEqual(['LATE']);
        position = Number(first[0]!.position);
        await early.query(`update material set name = '改' where code = 'EARLY'`);
        await early.query('commit');
        const second = await changesAfter(hub, position);
        expect(second.map(({ after, action }) => `${action} ${after!['code'] as string}`)).toEqual(['CREATE EARLY', 'UPDATE EARLY']);
        expect(Number(second[0]!.moment)).toBeLessThan(Number(first[0]!.moment));
      }),
    );
  });

  test('holds with transactions of every isolation, and with constraints made immediate before the end', async () => {
    await withConsole((slow) =>
      withConsole(async (quick) => {
        const position = await newestPosition(hub);
        await slow.query('begin isolation level repeatable read');
        await slow.query('select count(*) from moment');
        await quick.query(insert('ISO-1'));
        await slow.query(insert('ISO-2'));
        await quick.query(insert('ISO-3'));
        await slow.query('commit');
        await slow.query('begin isolation level serializable');
        await slow.query(insert('ISO-4'));
        await slow.query('set constraints all immediate');
        await slow.query(insert('ISO-5'));
        const waiting = quick.query(insert('ISO-6'));
        await sleep(30);
        await slow.query('commit');
        await waiting;
        expect((await changesAfter(hub, position)).map(({ after }) => after!['code'])).toEqual([
          'ISO-1',
          'ISO-3',
          'ISO-2',
          'ISO-4',
          'ISO-5',
          'ISO-6',
        ]);
      }),
    );
    expect(
      await rows(
        hub,
        'select position from (select position, at, lag(at) over (order by position) as before from moment) s where at <= before',
      ),
    ).toEqual([]);
  });

  test('is what a reader sees that follows positions while many write: nothing skipped, nothing twice, times strictly growing', async () => {
    const start = await newestPosition(hub);
    const seen: LoggedChange[] = [];
    let writing = true;
    const reader = (async () => {
      for (let position = start; ;) {
        const over = !writing;
        const changes = await changesAfter(hub, position);
        seen.push(...changes);
        position = Number(changes.at(-1)?.position ?? position);
        if (over) return;
      }
    })();
    await Promise.all(
      Array.from({ length: 4 }, (_none, writer) =>
        withConsole(async (client) => {
          for (let turn = 0; turn < 40; turn++) {
            await client.query('begin');
            await client.query(insert(`FOLLOW-${writer}-${turn}`));
            if ((writer + turn) % 3 === 0) await sleep((writer * 7 + turn * 3) % 11);
            await client.query(turn % 5 === 4 ? 'rollback' : 'commit');
          }
        }),
      ),
    );
    writing = false;
    await reader;
    expect(seen.map(({ after }) => after!['code'] as string).sort()).toEqual(
      Array.from({ length: 4 }, (_none, writer) =>
        Array.from({ length: 40 }, (_nothing, turn) => turn)
          .filter((turn) => turn % 5 !== 4)
          .map((turn) => `FOLLOW-${writer}-${turn}`),
      )
        .flat()
        .sort(),
    );
    const all = await changesAfter(hub, start);
    expect(seen.map(({ position }) => position)).toEqual(all.map(({ position }) => position));
    expect(
      await rows(
        hub,
        'select position from (select position, at, lag(at) over (order by position) as before from moment) s where at <= before',
      ),
    ).toEqual([]);
  });

  test('keeps times growing even when the clock of the server goes back', async () => {
    const { newest } = (
      await rows<{ newest: string }>(
        hub,
        `update moment set at = clock_timestamp() + interval '90 seconds' where position = (select max(position) from moment) returning at::text as newest`,
      )
    )[0]!;
    await written(hub, 'createMaterial', material('CLOCK'));
    expect(
      await rows(
        hub,
        `select at > $1::timestamptz as later, at < $1::timestamptz + interval '1 second' as soon from moment order by position desc limit 1`,
        [newest],
      ),
    ).toEqual([{ later: true, soon: true }]);
  });

  test('is not disturbed by gaps in the sequences, as a restore leaves them', async () => {
    const position = await newestPosition(hub);
    await rows(
      hub,
      `select setval('hub.moment_position', nextval('hub.moment_position') + 1000), setval(pg_get_serial_sequence('moment', 'id'), nextval(pg_get_serial_sequence('moment', 'id')) + 500), setval(pg_get_serial_sequence('change', 'id'), nextval(pg_get_serial_sequence('change', 'id')) + 100000)`,
    );
    await written(hub, 'createMaterial', material('GAP-1'));
    await written(hub, 'createMaterial', material('GAP-2'));
    expect((await changesAfter(hub, position)).map(({ after }) => after!['code'])).toEqual(['GAP-1', 'GAP-2']);
  });
});

describe('the past', () => {
  test('is what was, at the snapshot of each answer: lists, relations, parts and sums', async () => {
    const other = await testHub();
    try {
      const query = `query($asOf: DateTime) {
        materials(first: 50, orderBy: [{ field: CODE }], asOf: $asOf) { totalCount { value } nodes { code name version quantity classifications { code } lots { nodes { code quantity reserved depot { name } } } } }
        agreements(asOf: $asOf) { nodes { code version items { material { code } guaranteedQuantity } } }
      }`;
      const states: { at: string; state: unknown }[] = [];
      const note = async () => {
        const answer = await other.ask(query);
        states.push({ at: answer.extensions!.snapshot!, state: answer.data });
      };
      const goods = await stock(other, 'AS', 2);
      await note();
      await lotOf(other, goods, 'AS-LOT', 10);
      await note();
      await move(other, { lot: 'AS-LOT', act: 'RESERVE', quantity: 2 });
      await note();
      await move(other, { lot: 'AS-LOT', act: 'TRANSFER', quantity: 3, toDepot: 'D-AS-2' });
      await note();
      await written(other, 'updateMaterial', {
        id: goods.material.id,
        version: 1,
        input: { name: '改名', classifications: ['cn-emergency-platform-5:43000'] },
      });
      await note();
      const agreement = await written(other, 'createAgreement', {
        input: {
          code: 'AS',
          title: '协议',
          counterparty: '甲',
          validFrom: '2026-01-01',
          validTo: '2027-01-01',
          items: [{ material: 'M-AS', guaranteedQuantity: 5, deliveryHours: 1 }],
        },
      });
      await note();
      await written(other, 'updateAgreement', { id: agreement.id, version: 1, input: { items: [] } });
      await note();
      await imported(other, 'importMaterials', {
        key: 'as',
        records: [
          { code: 'M-AS', name: '再改', classifications: null },
          { code: 'M-AS-2', name: '新', unit: '件' },
        ],
      });
      await note();
      expect(codesOf(await write(other, 'deleteAgreement', { id: agreement.id, version: 2 }))).toEqual([]);
      await note();
      expect(new Set(states.map(({ at }) => at)).size).toBe(states.length);
      for (const { at, state } of states) {
        const answer = await other.ask(query, { asOf: at });
        expect(answer.errors).toBeUndefined();
        expect(answer.data).toEqual(state);
      }
    } finally {
      await other.close();
    }
  });
});
