import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const rows = 200_000;
const folder = mkdtempSync(join(tmpdir(), 'hub-large-'));
const path = join(folder, 'large.csv');

beforeAll(async () => {
  const lines = function* () {
    yield '应急物资目录,,,,\n编码,名称,计量单位,重量（千克）,备注\n';
    for (let row = 0; row < rows; row++) yield `LG-${row},救灾棉帐篷 ${row} 型,顶,${row / 8},"第 ${row} 条，备注"\n`;
  };
  await pipeline(lines(), createWriteStream(path));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that the command does with a file but sending it, in a process of its own, by the built files. */
const reading = `
const part = (name) => import(new URL('src/exchange/' + name + '.js', 'file://' + process.argv[1] + '/'));
const [{ boundMemory }, { subjectNamed }, { openTable }, { survey }, { knownNames, planColumns }, { plainMapping }, { batchesOf }] =
  await Promise.all(['memory', 'subjects', 'tabular', 'run', 'plan', 'mapping', 'sending'].map(part));
boundMemory();
const { kind } = subjectNamed('materials');
const table = await openTable(process.argv[2], { knows: knownNames(kind, plainMapping) });
const surveyed = await survey(table, new AbortController().signal);
const plan = planColumns(kind, plainMapping, surveyed.filled, false);
let [records, bytes] = [0, 0];
for await (const batch of batchesOf(table.rows(), plan, 1000)) {
  records += batch.records.length;
  bytes += JSON.stringify(batch.records).length;
}
console.log(JSON.stringify({ surveyed: surveyed.rows, records, bytes, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;

test('a file of 200,000 rows is read to its end and cut into batches within 300 MB', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', reading, resolve('dist'), path]);
  const { surveyed, records, bytes, megabytes } = JSON.parse(stdout) as Record<string, number>;
  expect([surveyed, records]).toEqual([rows, rows]);
  expect(bytes).toBeGreaterThan(15_000_000);
  expect(megabytes).toBeLessThan(300);
}, 120_000);
