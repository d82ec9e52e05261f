import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

let folder: string;

/** A copy of the built hub, so that the command writes there and not into this checkout. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-schema-command-'));
  for (const part of ['src', 'migrations', 'seeds']) cpSync(join('dist', part), join(folder, 'dist', part), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...given: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: process.env['HUB_TEST_DATABASE'] };
    execFile(process.execPath, [join(folder, 'dist', 'src', 'main.js'), 'schema', ...given], { cwd: tmpdir(), env }, (fault, out, err) =>
      done({ code: fault ? Number(fault.code) : 0, out, err }),
    );
  });

const written = (name: string) => readFileSync(join(folder, 'schema', name), 'utf8');

test('the command schema writes both files, then finds them unchanged, and finds each that was touched', async () => {
  expect(await run('--check')).toMatchObject({ code: 1, err: expect.stringMatching(/hub\.graphql differs[\s\S]*hub\.sql differs/) });
  expect(await run()).toMatchObject({ code: 0, out: expect.stringMatching(/hub\.graphql: .*written[\s\S]*hub\.sql: .*written/) });
  expect(written('hub.graphql')).toMatch(/^type Query \{/m);
  expect(written('hub.sql')).toMatch(/^create table material \(/m);
  expect(await run('--check')).toEqual({ code: 0, out: '', err: '' });
  expect((await run()).out).not.toMatch(/written/);

  appendFileSync(join(folder, 'schema', 'hub.sql'), '-- by hand\n');
  expect(await run('--check')).toMatchObject({ code: 1, err: expect.stringMatching(/^schema\/hub\.sql[^\n]*\n$/) });
  expect(await run('--check', '--no-database')).toMatchObject({ code: 0 });
});
