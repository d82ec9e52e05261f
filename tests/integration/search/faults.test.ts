import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { waitFor } from '../../../src/search/sync/waiting.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { ownEngine, proxyTo, type OwnEngine, type Proxy } from '../../support/ownEngine.js';
import { testSearch, type TestSearch } from '../../support/search.js';

const long = 240_000;
jest.setTimeout(long);

let engine: OwnEngine;
let proxy: Proxy;
let hub: TestHub;
let search: TestSearch;

beforeAll(async () => {
  engine = await ownEngine();
  proxy = await proxyTo(engine.url);
});
afterAll(async () => {
  await proxy.close();
  await engine.stop();
});
beforeEach(async () => {
  hub = await testHub({}, undefined, { url: proxy.url, key: engine.key });
  search = testSearch(hub, { url: proxy.url, key: engine.key });
});
afterEach(async () => {
  proxy.interfere({});
  await search.close();
  await hub.close();
});

const materials = (from: number, to: number) =>
  hub.database.primary.query(
    `insert into material (code, name, unit, specification) select 'F' || i, '应急物资' || i || '号', '件', '规格说明' || i || '，适用于防汛、抗旱、危险化学品泄漏处置' from generate_series($1::int, $2::int) i`,
    [from, to],
  );

interface Told {
  state: string;
  rows: number;
  documents: number | null;
  missing: number | null;
  stale: number | null;
  extra: number | null;
  databaseChecksum: string | null;
  engineChecksum: string | null;
  pendingChanges: number;
  refused: { id: string; reason: string }[];
  problem: string | null;
  check: { thorough: boolean; missing: number; extra: number; stale: number; repaired: number } | null;
}

async function health(index = 'MATERIALS'): Promise<Told> {
  const { searchHealth } = (await hub.data(
    `{ searchHealth { index state rows documents missing stale extra databaseChecksum engineChecksum pendingChanges refused { id reason } problem check { thorough missing stale extra repaired } } }`,
    {},
    { role: 'operator' },
  )) as { searchHealth: (Told & { index: string })[] };
  return searchHealth.find((one) => one.index === index)!;
}

async function expectWhole(rows: number): Promise<void> {
  const told = await health();
  expect(told).toMatchObject({ state: 'READY', rows, documents: rows, missing: 0, stale: 0, extra: 0, pendingChanges: 0, refused: [] });
  expect(told.engineChecksum).toBe(told.databaseChecksum);
}

async function until(holds: () => Promise<boolean>, longest = long / 2): Promise<void> {
  for (const end = performance.now() + longest; !(await holds()); await sleep(50))
    if (performance.now() > end) throw new Error('it did not come about');
}

const one = async <Row extends object>(sql: string): Promise<Row> => (await hub.database.primary.query<Row>(sql)).rows[0]!;

test('an engine that is killed while it indexes ends with every document all the same', async () => {
  await materials(1, 3_000);
  search.start();
  await until(
    async () => ((await one<{ n: number | null }>(`select next_done as n from search_index where name = 'materials'`))?.n ?? 0) > 0,
  );
  engine.signal('SIGKILL');
  await sleep(300);
  await materials(3_001, 3_100);
  await search.settled(long);
  await expectWhole(3_100);
  // and once more while it follows changes
  await hub.database.primary.query(`update material set name = name || '改' where id % 2 = 0`);
  await sleep(100);
  engine.signal('SIGKILL');
  await search.settled(long);
  await expectWhole(3_100);
  expect((await search.find('materials', '"应急物资 3100 号改"')).length).toBe(1);
});

test('an engine that lost its data is filled again by itself', async () => {
  await materials(1, 50);
  search.start();
  await search.settled();
  await engine.wipe();
  await hub.database.primary.query(`update material set name = '换了数据之后' where code = 'F7'`);
  await until(
    async () => (await health()).state === 'READY' && (await search.find('materials', '换了数据之后').catch(() => [])).length === 1,
  );
  await search.settled();
  await expectWhole(50);
});

describe('documents that were changed behind the back of the hub', () => {
  const spoil = async () => {
    const path = `/indexes/${search.prefix}materials/documents`;
    await search.engine.ask('POST', `${path}/delete-batch`, ['mat_3', 'mat_4', 'mat_5']);
    await search.engine.ask('POST', path, [
      { id: 'mat_999999', title: '多余' },
      { id: 'mat_6', title: '篡改', mark: 'x' },
    ]);
    await until(async () => (await search.documents('materials')).length === 48);
  };

  test('are reported, and put right when that is asked for', async () => {
    await materials(1, 50);
    search.start();
    await search.settled();
    await spoil();
    expect(await health()).toMatchObject({ rows: 50, documents: 48, missing: 3, stale: 1, extra: 1 });
    const told = await health();
    expect(told.engineChecksum).not.toBe(told.databaseChecksum);
    await hub.data('mutation { repairSearch(index: [MATERIALS]) { index wanted } }', {}, { role: 'operator' });
    await search.settled();
    await expectWhole(50);
    expect((await health()).check).toMatchObject({ thorough: true, missing: 3, stale: 1, extra: 1, repaired: 5 });
  });

  test('are put right by the check that an idle hub makes by itself', async () => {
    await search.close();
    search = testSearch(hub, { url: proxy.url, key: engine.key, checkSeconds: 1 });
    await materials(1, 50);
    search.start();
    await search.settled();
    await search.engine.ask('POST', `/indexes/${search.prefix}materials/documents/delete-batch`, ['mat_3', 'mat_4']);
    await until(async () => (await health()).documents === 50 && (await health()).check?.missing === 2);
    await expectWhole(50);
  });
});

test('settings that the engine refuses leave the index that is searched as it is, and are told', async () => {
  await materials(1, 20);
  search.start();
  await search.settled();
  const refuse = (_method: string, path: string, body: string) =>
    path.endsWith('/settings') && body.includes('造词')
      ? {
          status: 400,
          body: { message: 'Invalid value in `.dictionary`', code: 'invalid_settings_dictionary', type: 'invalid_request', link: '' },
        }
      : undefined;
  proxy.interfere({ answer: refuse });
  await hub.database.primary.query(`insert into lexicon_entry (code, kind, term, word_kind) values ('X-1', 'WORD', '造词成功', 'TERM')`);
  await until(async () => (await health()).problem !== null);
  await hub.database.primary.query(`update material set name = '仍可检索' where code = 'F7'`);
  await until(async () => (await search.find('materials', '仍可检索')).length === 1);
  expect(await health()).toMatchObject({ state: 'READY', documents: 20, problem: 'Invalid value in `.dictionary`' });
  // once the words are put right they are taken over
  await hub.database.primary.query(`update lexicon_entry set term = '改词成功' where code = 'X-1'`);
  const { version } = await one<{ version: string }>('select version from lexicon_version');
  await until(async () => (await one<{ v: number }>(`select min(lexicon_version) as v from search_index`)).v === Number(version));
  await search.settled();
  expect((await health()).problem).toBeNull();
});

test('a task that does not end is waited for and told, while the records are written; nothing is lost when it ends', async () => {
  await materials(1, 20);
  search.start();
  await search.settled();
  const unending = (_method: string, path: string, answer: string) => {
    if (!path.startsWith('/tasks?')) return answer;
    const told = JSON.parse(answer) as { results: { status: string; enqueuedAt: string; indexUid: string }[] };
    if (path.includes('statuses='))
      told.results = [
        {
          uid: 1,
          indexUid: `${search.prefix}materials`,
          status: 'processing',
          enqueuedAt: new Date(Date.now() - 120_000).toISOString(),
        } as never,
      ];
    else for (const task of told.results) task.status = 'processing';
    return JSON.stringify(told);
  };
  proxy.interfere({ rewrite: unending });
  const answer = await hub.data(
    `mutation { createMaterial(input: { code: "F-STUCK", name: "停滞期间录入", unit: "件" }) { userErrors { message } searchToken } }`,
  );
  expect(answer.createMaterial.userErrors).toEqual([]);
  expect(await waitFor(hub.database, answer.createMaterial.searchToken, 500)).toEqual({ caughtUp: false, behindBy: 1 });
  expect(await health()).toMatchObject({ state: 'STUCK', pendingChanges: 1 });
  proxy.interfere({});
  expect(await waitFor(hub.database, answer.createMaterial.searchToken, 30_000)).toEqual({ caughtUp: true, behindBy: 0 });
  await expectWhole(21);
});

test('a process that is halted by the system goes on where it stood', async () => {
  await materials(1, 20);
  search.start();
  await search.settled();
  engine.signal('SIGSTOP');
  await materials(21, 40);
  await sleep(1_500);
  const summary = await one<{ n: string }>(
    'select count(*) as n from change c join moment m on m.id = c.moment, search_position p where m.position > p.position',
  );
  expect(Number(summary.n)).toBe(20);
  engine.signal('SIGCONT');
  await search.settled();
  await expectWhole(40);
});

test('fifty thousand pending changes are brought in at once, each record written once', async () => {
  await materials(1, 1_000);
  search.start();
  await search.settled();
  await search.halt();
  for (let turn = 1; turn <= 50; turn++) await hub.database.primary.query(`update material set remarks = $1`, [`第${turn}次盘点`]);
  expect(await health()).toMatchObject({ state: 'UNWRITTEN', pendingChanges: 50_000 });
  const written = async () =>
    (await search.options.metrics.documentsWritten.get()).values.find(({ labels }) => labels.index === 'materials')!.value;
  const before = await written();
  const began = performance.now();
  search.start();
  await search.settled(long);
  process.stderr.write(`50,000 changes of 1,000 records in ${Math.round(performance.now() - began)} ms\n`);
  expect((await written()) - before).toBeLessThanOrEqual(1_000);
  await expectWhole(1_000);
  expect((await search.find('materials', '"第 50 次盘点"', { limit: 1 })).length).toBe(1);
});

test('a clock that jumps changes nothing', async () => {
  await materials(1, 10);
  search.start();
  await search.settled();
  const real = Date.now;
  try {
    for (const jump of [-86_400_000, 86_400_000]) {
      Date.now = () => real() + jump;
      const { rows } = await hub.database.primary.query<{ position: string }>(
        `with written as (update material set name = $1 where code = 'F3' returning 1) select max(position) + 1 as position from moment, written`,
        [`时钟跳变${jump}`],
      );
      expect(await waitFor(hub.database, rows[0]!.position, 20_000)).toEqual({ caughtUp: true, behindBy: 0 });
    }
  } finally {
    Date.now = real;
  }
  await expectWhole(10);
});

test('a document that the engine refuses is told with the reason, its neighbours go in, and it comes in once it is put right', async () => {
  const reason = 'The document cannot be taken.';
  proxy.interfere({
    answer: (_method, path, body) =>
      path.endsWith('/documents') && body.includes('毒丸')
        ? { status: 400, body: { message: reason, code: 'invalid_document_fields', type: 'invalid_request', link: '' } }
        : undefined,
  });
  await materials(1, 60);
  await hub.database.primary.query(`update material set remarks = '毒丸' where code = 'F37'`);
  search.start();
  await search.settled();
  expect(await health()).toMatchObject({
    state: 'READY',
    rows: 60,
    documents: 59,
    missing: 0,
    extra: 0,
    refused: [{ id: 'mat_37', reason }],
  });
  // one that becomes so leaves the index rather than being found as it was
  await hub.database.primary.query(`update material set remarks = '毒丸' where code = 'F38'`);
  await hub.database.primary.query(`update material set remarks = '无事' where code = 'F37'`);
  await search.settled();
  expect(await health()).toMatchObject({ documents: 59, missing: 0, stale: 0, extra: 0, refused: [{ id: 'mat_38', reason }] });
  proxy.interfere({});
  await hub.data('mutation { repairSearch(index: [MATERIALS]) { index } }', {}, { role: 'operator' });
  await search.settled();
  await expectWhole(60);
});

test('of two writers one works, and the other takes over when it is gone', async () => {
  await materials(1, 30);
  const second = testSearch(hub, { url: proxy.url, key: engine.key });
  search.start();
  await search.settled();
  second.start();
  await sleep(300);
  const writing = async ({ options }: TestSearch) => (await options.metrics.writing.get()).values[0]!.value;
  expect([await writing(search), await writing(second)]).toEqual([1, 0]);
  await search.halt();
  await materials(31, 40);
  await search.settled();
  expect([await writing(search), await writing(second)]).toEqual([0, 1]);
  await expectWhole(40);
  await second.close();
});
