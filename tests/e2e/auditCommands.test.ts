import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { AnchorKeeper } from '../../src/access/audit/anchors.js';
import { cloneDatabase, type ClonedDatabase } from '../support/database.js';

let cloned: ClonedDatabase;
let folder: string;
beforeAll(async () => {
  cloned = await cloneDatabase();
  folder = await mkdtemp(join(tmpdir(), 'hub-audit-'));
});
afterAll(async () => {
  await cloned.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command of the built hub on the database and says how it ended. */
function run(...given: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [resolve('dist/src/main.js'), ...given], {
    env: { PATH: process.env['PATH'], DATABASE_URL: cloned.url, HUB_DATA: folder },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
}

const write = (text: string) => cloned.database.primary.query(text);

describe('audit:verify', () => {
  test('has a help that says what its answers mean', async () => {
    const { code, out } = await run('audit:verify', '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/--anchors <file>[\s\S]*exit code: 0 完整 whole, 1 有改动 broken/);
  });

  test('says that the log is whole, and its end', async () => {
    await write(`insert into audit_event (caller, action, result) select 'key:a', 'updateDepot', 'OK' from generate_series(1, 20)`);
    const { code, out } = await run('audit:verify');
    expect(out).toMatch(/newest link +\d+:[0-9a-f]{64}/);
    expect(out).toContain('日志完整 — the log is whole');
    expect(code).toBe(0);
  });

  test('finds by the anchors of the hub that the end was cut off, and ends with 1', async () => {
    const keeper = new AnchorKeeper(cloned.database, join(folder, 'audit-anchors.jsonl'), pino({ level: 'silent' }));
    await keeper.keep();
    await keeper.keep();
    await keeper.close();
    expect((await readFile(join(folder, 'audit-anchors.jsonl'), 'utf8')).trim().split('\n').length).toBe(1);
    expect((await run('audit:verify')).code).toBe(0);
    await write(
      `set session_replication_role = replica; delete from audit_event where id = (select event_id from audit_link order by position desc limit 1); delete from audit_link where position = (select max(position) from audit_link); set session_replication_role = origin`,
    );
    const { code, out } = await run('audit:verify');
    expect(out).toMatch(/✗ .*末尾被截去\n.*its end was cut off/);
    expect(code).toBe(1);
  });

  test('ends with 2 when it could not look: anchors that are none, no such option, no database', async () => {
    await writeFile(join(folder, 'damaged.jsonl'), '{"position":1}\n');
    expect(await run('audit:verify', '--anchors', join(folder, 'damaged.jsonl'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('damaged.jsonl:1'),
    });
    expect((await run('audit:verify', '--anchor', 'x')).code).not.toBe(0);
  });
});

describe('personal:clear', () => {
  test('counts first, clears then, and leaves an event', async () => {
    await write(`insert into depot (code, name, level, owner_kind, manager_phone) values ('PC1', 'x', 'CITY', 'OTHER', '13911119999')`);
    await write(`update moment set at = at - interval '400 days'`);
    expect((await run('personal:clear', '--older-than', '5')).code).not.toBe(0);
    const counted = await run('personal:clear', '--dry-run');
    expect(counted).toMatchObject({ code: 0, out: expect.stringMatching(/Depot +1[\s\S]*1 changes before it hold personal data/) });
    expect(await run('personal:clear')).toMatchObject({ code: 0, out: expect.stringContaining('personal data of 1 changes cleared') });
    const { rows } = await write(
      `select (select string_agg(after::text, '') from change where type = 'Depot') as log, (select details -> 'changes' from audit_event where action = 'clearPersonalHistory') as told`,
    );
    expect(rows[0].log).not.toContain('13911119999');
    expect(rows[0].told).toEqual({ Depot: 1 });
    expect((await run('personal:clear')).out).toContain('0 changes');
  });
});
