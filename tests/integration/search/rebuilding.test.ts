import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { testSearch, type TestSearch } from '../../support/search.js';

jest.setTimeout(300_000);

let hub: TestHub;
let search: TestSearch;
const amount = 1_100;

beforeAll(async () => {
  hub = await testHub();
  await hub.database.primary.query(
    `insert into material (code, name, unit, remarks) select 'R' || i, '防汛物资' || i || '号', '件', '编织袋、土工布、抢险照明' from generate_series(1, $1::int) i`,
    [amount],
  );
  search = testSearch(hub);
  search.start();
  await search.settled(120_000);
});
afterAll(async () => {
  await search.close();
  await hub.close();
});

interface Told {
  index: string;
  state: string;
  progress: { done: number; total: number } | null;
  lexiconVersion: number;
  documents: number | null;
  missing: number | null;
  stale: number | null;
  databaseChecksum: string | null;
  engineChecksum: string | null;
}

async function materials(): Promise<Told> {
  const { searchHealth } = (await hub.data(
    '{ searchHealth { index state progress { done total } lexiconVersion documents missing stale databaseChecksum engineChecksum } }',
    {},
    { role: 'operator' },
  )) as { searchHealth: Told[] };
  return searchHealth.find(({ index }) => index === 'MATERIALS')!;
}

test('new words build the indexes anew under write load, while searches are answered and changes found', async () => {
  const before = await materials();
  let working = true;
  const answers: number[] = [];
  let written = 0;
  const writing = (async () => {
    while (working) {
      written++;
      await hub.database.primary.query(`update material set specification = $1 where id = 1 + $2::int % $3::int`, [
        `第${written}次修改`,
        written * 37,
        amount,
      ]);
      await sleep(100);
    }
  })();
  const asking = (async () => {
    while (working) {
      answers.push((await search.find('materials', '防汛物资', { limit: 5 })).length);
      await sleep(50);
    }
  })();
  await hub.database.primary.query(`insert into lexicon_entry (code, kind, term, word_kind) values ('R-1', 'WORD', '抢险照明', 'TERM')`);
  const seen = new Set<string>();
  for (;;) {
    const told = await materials();
    seen.add(told.state);
    if (told.progress) {
      seen.add('PROGRESS');
      expect(told.progress.done).toBeLessThanOrEqual(told.progress.total);
    }
    if (told.lexiconVersion > before.lexiconVersion && told.state === 'READY') break;
    await sleep(30);
  }
  working = false;
  await Promise.all([writing, asking]);
  await search.settled(120_000);
  expect(seen).toEqual(new Set(['READY', 'REBUILDING', 'PROGRESS']));
  expect(answers.length).toBeGreaterThan(10);
  expect(answers.filter((hits) => hits !== 5)).toEqual([]);
  const after = await materials();
  expect(after).toMatchObject({ state: 'READY', documents: amount, missing: 0, stale: 0, engineChecksum: after.databaseChecksum });
  expect((await search.find('materials', `"第 ${written} 次修改"`)).length).toBe(1);
});

test('a writer that is stopped in the middle of building goes on with the same index', async () => {
  await hub.data('mutation { rebuildSearch(index: [MATERIALS]) { index wanted } }', {}, { role: 'operator' });
  const building = async () =>
    (
      await hub.database.primary.query<{ g: number | null; done: number | null }>(
        `select next_generation as g, next_done as done from search_index where name = 'materials'`,
      )
    ).rows[0]!;
  let first = await building();
  while (!first.done) first = await building();
  await search.halt();
  const halted = await building();
  expect(halted).toMatchObject({ g: first.g });
  await hub.database.primary.query(`update material set name = '停机期间改名' where code = 'R3'`);
  await hub.database.primary.query(`delete from material where code = 'R4'`);
  search.start();
  await search.settled(120_000);
  const { rows } = await hub.database.primary.query<{ generation: number }>(`select generation from search_index where name = 'materials'`);
  expect(rows[0]!.generation).toBe(first.g);
  expect(await materials()).toMatchObject({ state: 'READY', documents: amount - 1, missing: 0, stale: 0 });
  expect((await search.find('materials', '停机期间改名')).length).toBe(1);
});

test('on the next day all records are gone through anew, since what is in force changes with the day', async () => {
  const regulation = `insert into regulation (code, title, level, family, version_on, effective_on) values ('R-LAW', '连云港市演示防汛条例', 'LOCAL_REGULATION', '演示防汛条例', current_date, current_date)`;
  await hub.database.primary.query(regulation);
  await search.settled(120_000);
  const rank = async () => (await search.documents('articles'))[0]!.rank;
  expect(await rank()).toBe(0);
  await search.halt();
  // as if it had been indexed on a day on which it was not in force yet: the mark noted is that of the day before
  const [document] = await search.documents('articles');
  const { taskUid } = await search.engine.ask<{ taskUid: number }>('PUT', `/indexes/${search.prefix}articles/documents`, [
    { id: document!.id, rank: 1, mark: 'yesterday' },
  ]);
  while ((await search.engine.ask<{ status: string }>('GET', `/tasks/${taskUid}`)).status !== 'succeeded') await sleep(20);
  await hub.database.primary.query(`update search_document set mark = 'yesterday' where id = $1`, [document!.id]);
  await hub.database.primary.query(`update search_index set day = current_date - 1`);
  search.start();
  for (const end = performance.now() + 60_000; (await rank()) !== 0; await sleep(50))
    if (performance.now() > end) throw new Error('it was not renewed');
});
