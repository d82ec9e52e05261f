import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Anchor } from '../../../src/access/audit/anchors.js';
import { recordAudit } from '../../../src/access/audit/events.js';
import { verifyChain } from '../../../src/access/audit/verification.js';
import { anonymous } from '../../../src/access/caller.js';
import { grantHub } from '../../../src/records/migrate.js';
import { cloneDatabase, type ClonedDatabase } from '../../support/database.js';

let cloned: ClonedDatabase;
let owner: pg.Client;

beforeEach(async () => {
  cloned = await cloneDatabase();
  owner = new pg.Client({ connectionString: cloned.url });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await cloned.drop();
});

const write = (count: number, more: object = {}) =>
  Array.from({ length: count }).reduce<Promise<void>>(
    (before, _none, index) =>
      before.then(() =>
        recordAudit(
          { caller: { ...anonymous, name: `key:${index}` }, requestId: `r"${index}\\`, address: '10.0.0.1', database: cloned.database },
          {
            action: 'updateDepot',
            result: 'OK',
            records: [`dep_${index}`, '引号"与\\与\u0001与😀'],
            purpose: '防汛\n"值班"\t/\u007f',
            details: { n: index, 文: [1.5, null] },
            ...more,
          },
        ),
      ),
    Promise.resolve(),
  );

const anchor = async (): Promise<Anchor> => {
  const { last } = await verifyChain(owner, []);
  return last!;
};
const broken = async (anchors: Anchor[] = []) =>
  (await verifyChain(owner, anchors)).breaks.map(({ position, sentence }) => [position, sentence.en]);
/** What a superuser does who is bound by no trigger. */
const tamper = async (...statements: string[]) => {
  await owner.query(`set session_replication_role = replica`);
  for (const statement of statements) await owner.query(statement);
  await owner.query(`set session_replication_role = origin`);
};
const at = async (offset: number) => Number((await owner.query('select max(position) as n from audit_link')).rows[0].n) + offset;

describe('the chain', () => {
  test('is whole as it was written, whatever the texts hold, and goes on where it ended', async () => {
    await write(5);
    const before = await anchor();
    await write(5);
    const verified = await verifyChain(owner, [before]);
    expect(verified.breaks).toEqual([]);
    expect(verified.events).toBe(verified.last!.position);
    expect(verified.first).toBe(1);
  });

  test('may change its algorithm on the way, to SM3 too', async () => {
    await write(2);
    await owner.query('create extension if not exists pgcrypto schema public');
    await owner.query(
      `begin; set local hub.audit_algorithm = 'sm3'; insert into audit_event (caller, action, result) values ('a', 'b', 'OK'); commit`,
    );
    await write(2);
    const { rows } = await owner.query('select algorithm, length(hash) from audit_link order by position desc limit 3');
    expect(rows.map(({ algorithm }) => algorithm)).toEqual(['sha256', 'sha256', 'sm3']);
    expect(await broken()).toEqual([]);
  });

  test('is written in the order of commits, without a gap, while transactions come and go', async () => {
    await Promise.all(
      Array.from({ length: 30 }, async (_none, index) => {
        const client = new pg.Client({ connectionString: cloned.url });
        await client.connect();
        await client.query('begin');
        await client.query(`insert into audit_event (caller, action, result) values ('c${index}', 'a', 'OK')`);
        await client.query('select pg_sleep($1)', [Math.random() / 5]);
        await client.query(index % 3 === 0 ? 'rollback' : 'commit');
        await client.end();
      }),
    );
    const verified = await verifyChain(owner, []);
    expect(verified.breaks).toEqual([]);
    expect(verified.events).toBe(verified.last!.position);
  });
});

describe('whoever tampers as a superuser is found out', () => {
  test('by a changed event', async () => {
    await write(9);
    const place = await at(-4);
    await tamper(`update audit_event set caller = 'somebody else' where id = (select event_id from audit_link where position = ${place})`);
    expect(await broken()).toEqual([[place, expect.stringContaining(`Event ${place} does not fit its hash`)]]);
  });

  test.each([
    "at = at + interval '1 microsecond'",
    "details = '{}'",
    "result = 'FAILED'",
    'purpose = null',
    "records = '{}'",
    'occurrences = 2',
    'moment = 1',
    "address = '::1'",
  ])('by an event with %s', async (change) => {
    await write(3);
    const place = await at(-1);
    await tamper(`update audit_event set ${change} where id = (select event_id from audit_link where position = ${place})`);
    expect(await broken()).toMatchObject([[place, expect.stringContaining('does not fit')]]);
  });

  test('by a changed event whose hash was worked out anew', async () => {
    await write(9);
    const place = await at(-4);
    await tamper(
      `update audit_event set caller = 'x' where id = (select event_id from audit_link where position = ${place})`,
      `update audit_link l set hash = hub.audit_hash('sha256', (select hash from audit_link where position = l.position - 1) || E'\\n' || hub.audit_content(l.position, 'sha256', e)) from audit_event e where e.id = l.event_id and l.position = ${place}`,
    );
    expect(await broken()).toEqual([[place + 1, expect.stringContaining(`Event ${place + 1} does not fit`)]]);
  });

  test('by a removed event, with its link or without', async () => {
    await write(9);
    const place = await at(-4);
    await tamper(`delete from audit_event where id = (select event_id from audit_link where position = ${place})`);
    expect(await broken()).toEqual([[place, `The content of event ${place} was removed.`]]);
    await tamper(`delete from audit_link where position = ${place}`);
    expect(await broken()).toEqual([
      [place, `Event ${place} is missing.`],
      [place + 1, expect.stringContaining('does not fit')],
    ]);
  });

  test('by an inserted event, in the chain or beside it', async () => {
    await write(4);
    const place = await at(0);
    await tamper(`insert into audit_event (caller, action, result) values ('forger', 'nothing', 'OK')`);
    expect(await broken()).toEqual([[null, expect.stringMatching(/^The event with id \d+ \(nothing\) is in no chain/)]]);
    await tamper(`insert into audit_link select ${place} + 1, max(id), 'sha256', repeat('0', 64) from audit_event`);
    expect(await broken()).toEqual([[place + 1, expect.stringContaining('does not fit')]]);
  });

  test('by events that changed places', async () => {
    await write(6);
    const place = await at(-3);
    await tamper(
      `update audit_link set event_id = -event_id where position in (${place}, ${place} + 1)`,
      `update audit_link l set event_id = -(select o.event_id from audit_link o where o.position = 2 * ${place} + 1 - l.position) where position in (${place}) `,
      `update audit_link l set event_id = (select min(id) from audit_event e where not exists (select from audit_link k where k.event_id = e.id)) where event_id < 0`,
    );
    expect((await broken()).map(([position]) => position)).toEqual([place, place + 1]);
  });

  test('by a tail cut off, or a chain written anew, against an anchor', async () => {
    await write(6);
    const kept = await anchor();
    await tamper(
      `delete from audit_event where id >= (select event_id from audit_link where position = ${kept.position})`,
      `delete from audit_link where position >= ${kept.position}`,
    );
    expect(await broken()).toEqual([]);
    expect(await broken([kept])).toEqual([[kept.position, expect.stringContaining('its end was cut off')]]);
    await write(2);
    expect(await broken()).toEqual([]);
    expect(await broken([kept])).toEqual([[kept.position, expect.stringContaining('written anew')]]);
  });

  test('by a beginning that no marker tells of', async () => {
    await write(6);
    await tamper(
      'delete from audit_event where id in (select event_id from audit_link where position <= 3)',
      'delete from audit_link where position <= 3',
    );
    expect(await broken()).toEqual([
      [1, 'Events 1 to 3 are missing.'],
      [4, expect.stringContaining('does not fit')],
    ]);
  });
});

describe('the tables refuse what is not an insert', () => {
  const refused = [
    "update audit_event set caller = 'x'",
    "update audit_link set hash = 'x'",
    'delete from audit_event',
    'delete from audit_link',
    'truncate audit_event',
    'truncate audit_link',
  ];

  test.each(refused)('%s, to their owner too', async (statement) => {
    await write(1);
    await expect(owner.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('a marker made by hand lets nobody remove what is recent', async () => {
    await write(3);
    await owner.query('begin');
    await owner.query(
      `insert into audit_event (caller, action, result, details) values ('x', 'clearAudit', 'OK', jsonb_build_object('to', 1000, 'before', now() - interval '7 months', 'transaction', pg_current_xact_id()::text))`,
    );
    await expect(owner.query('delete from audit_event')).rejects.toMatchObject({ code: '42501' });
    await owner.query('rollback');
  });

  describe('to a hub whose role does not own them', () => {
    const role = `hub_runner_${process.pid}`;
    let runner: pg.Client;
    beforeEach(async () => {
      await owner.query(`drop role if exists ${role}`);
      await owner.query(`create role ${role} login password 'runs'`);
      const url = new URL(cloned.url);
      [url.username, url.password] = [role, 'runs'];
      await grantHub(cloned.url, url.href);
      runner = new pg.Client({ connectionString: url.href });
      await runner.connect();
    });
    afterEach(async () => {
      await runner.end();
      await owner.query(`drop owned by ${role}; drop role ${role}`);
    });

    test('nor anything by which that could be changed', async () => {
      await write(2);
      for (const statement of [
        ...refused,
        'alter table audit_event disable trigger all',
        'drop trigger chain_audit on audit_event',
        'drop table audit_event',
        'drop table audit_link cascade',
        `insert into audit_link values (99, 99, 'sha256', 'x')`,
        `insert into audit_event (caller, action, result, at) values ('x', 'backdated', 'OK', '2020-01-01')`,
        'set session_replication_role = replica',
        `create or replace function hub.chain_audit() returns trigger language plpgsql as 'begin return null; end'`,
        `alter table audit_event add column x text`,
        `create trigger t before insert on audit_event for each row execute function hub.refuse_audit_change()`,
      ])
        await expect(runner.query(statement).then(() => statement)).rejects.toMatchObject({
          code: expect.stringMatching(/^(42501|42883)$/),
        });
    });

    test('yet it writes records and events, and reads both', async () => {
      await runner.query(`insert into audit_event (caller, action, result) values ('key:a', 'createDepot', 'OK')`);
      await runner.query(`insert into depot (code, name, level, owner_kind) values ('R1', 'r', 'CITY', 'OTHER')`);
      await runner.query(`update depot set name = 's' where code = 'R1'`);
      const { rows } = await runner.query(
        'select action from audit_event e join audit_link l on l.event_id = e.id order by l.position desc limit 3',
      );
      expect(rows.map(({ action }) => action)).toEqual(['sql', 'sql', 'createDepot']);
      expect(await broken()).toEqual([]);
    });
  });
});

describe('clearing', () => {
  test('is refused for what is not six months old', async () => {
    await write(2);
    await expect(owner.query(`select hub.clear_audit(now() - interval '5 months')`)).rejects.toThrow(/kept for six months/);
  });

  test('removes what is old and leaves a marker, with which the rest is whole', async () => {
    await owner.query('begin');
    await owner.query('set local session_replication_role = replica');
    await owner.query('delete from audit_link');
    await owner.query('delete from audit_event');
    await owner.query('commit');
    // old events are written as old ones, so that their hashes are right
    for (const months of [9, 8, 7, 3, 1])
      await owner.query(
        `insert into audit_event (caller, action, result, at) values ('a', 'old ${months}', 'OK', now() - interval '${months} months')`,
      );
    expect((await owner.query(`select hub.clear_audit(now() - interval '6 months') as n`)).rows[0].n).toBe('3');
    const { rows } = await owner.query('select action, details from audit_event order by id');
    expect(rows.map(({ action }) => action)).toEqual(['old 3', 'old 1', 'clearAudit']);
    expect(rows[2].details).toMatchObject({ from: 1, to: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const verified = await verifyChain(owner, []);
    expect([verified.breaks, verified.first, verified.events]).toEqual([[], 4, 3]);
    expect((await owner.query(`select hub.clear_audit(now() - interval '6 months') as n`)).rows[0].n).toBe('0');
    expect(await broken([{ position: 2, hash: 'f'.repeat(64), at: new Date(Date.now() - 60_000).toISOString() }])).toMatchObject([
      [2, expect.stringContaining('cleared before six months')],
    ]);
    // a marker with another hash does not vouch for what is left
    await tamper(`update audit_event set details = details || '{"hash": "00"}' where action = 'clearAudit'`);
    expect((await broken()).length).toBe(2);
  });
});
