import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { ownEngine, type OwnEngine } from '../../support/ownEngine.js';
import { testSearch, type TestSearch } from '../../support/search.js';

jest.setTimeout(180_000);

let mounted: string | null = null;
let engine: OwnEngine;
let hub: TestHub;
let search: TestSearch;

/** A small file system for the data of the engine; only root may mount one. */
function smallDisk(folder: string): void {
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'none', folder], { stdio: 'ignore' });
    mounted = folder;
  } catch {
    process.stderr.write(
      '没有挂载文件系统的权限，跳过磁盘写满测试 — no right to mount a file system: the test of a full disk is skipped\n',
    );
  }
}

beforeAll(async () => {
  engine = await ownEngine(smallDisk);
  hub = await testHub({}, undefined, { url: engine.url, key: engine.key });
  search = testSearch(hub, { url: engine.url, key: engine.key });
});
afterAll(async () => {
  await search.close();
  await hub.close();
  if (mounted) execFileSync('umount', ['-l', mounted]);
  await engine.stop();
});

test('an engine whose disk is full makes nobody wait but the index, and is filled once there is room', async () => {
  if (!mounted) return;
  await hub.database.primary.query(
    `insert into material (code, name, unit, remarks) select 'D' || i, '物资' || i, '件', (select string_agg(chr(19968 + (i * 7919 + j * 104729) % 20000), '') from generate_series(1, 700) j) from generate_series(1, 800) i`,
  );
  search.start();
  const faults = async () => (await search.options.metrics.faults.get()).values.reduce((sum, { value }) => sum + value, 0);
  for (const end = performance.now() + 90_000; (await faults()) === 0; await sleep(100))
    if (performance.now() > end) throw new Error('the disk did not become full');
  const { rows } = await hub.database.primary.query<{ n: string }>('select count(*) as n from search_refusal');
  expect(rows[0]!.n).toBe('0');
  // writes go on
  const { createMaterial } = await hub.data(
    'mutation { createMaterial(input: { code: "D-NEW", name: "磁盘写满时录入", unit: "件" }) { userErrors { message } } }',
  );
  expect(createMaterial.userErrors).toEqual([]);
  execFileSync('mount', ['-o', 'remount,size=900m', mounted]);
  await search.settled(90_000);
  expect(await search.find('materials', '磁盘写满时录入')).toHaveLength(1);
  expect((await search.documents('materials')).length).toBe(801);
});
