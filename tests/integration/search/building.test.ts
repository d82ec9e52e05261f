import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { demonstrationCity } from '../../../seeds/demonstration.js';
import { indexNames } from '../../../src/records/searchable.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { testSearch, type TestSearch } from '../../support/search.js';

jest.setTimeout(240_000);

let hub: TestHub;
let search: TestSearch;

beforeAll(async () => {
  hub = await testHub();
  await demonstrationCity(hub.database, () => undefined);
  search = testSearch(hub);
  search.start();
  await search.settled();
});
afterAll(async () => {
  await search.close();
  await hub.close();
});

async function count(sql: string): Promise<number> {
  const { rows } = await hub.database.primary.query<{ n: number }>(`select count(*)::integer as n from ${sql}`);
  return rows[0]!.n;
}

test('the demonstration city is indexed whole, as far as the lowest role sees it', async () => {
  const open = `plan_version v join plan p on p.id = v.plan_id and p.publicity = 'PUBLIC'`;
  const expected = {
    sections: (await count(open)) + (await count(`plan_section s join ${open} on s.version_id = v.id`)),
    articles: (await count('regulation')) + (await count('regulation_article')),
    cases: await count(`emergency_case where publicity <> 'INTERNAL'`),
    materials: await count('material'),
    teams: await count('team'),
    experts: await count('expert'),
  };
  const held = Object.fromEntries(
    await Promise.all(indexNames.map(async (name) => [name, (await search.documents(name)).length] as const)),
  );
  expect(held).toEqual(expected);
  for (const name of indexNames) expect(held[name]).toBeGreaterThan(0);
});

test('digits beside Han, codes and pinyin are found', async () => {
  const first = await search.documents('teams').then((teams) => teams[0]!);
  expect(await search.find('teams', first.codes[0]!)).toContain(first.id);
  expect(await search.find('experts', 'chenjianguo')).toContain('exp_1');
});
