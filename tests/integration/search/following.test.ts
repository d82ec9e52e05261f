import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { demonstrationCity } from '../../../seeds/demonstration.js';
import type { IndexName } from '../../../src/records/searchable.js';
import { addDocuments } from '../../../src/search/sync/writing.js';
import { waitFor } from '../../../src/search/sync/waiting.js';
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

async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await hub.database.primary.query<Row>(sql, values)).rows;
}

/** Runs a statement as any client of the database would, and waits until the indexes follow. */
async function change(sql: string, values: unknown[] = []): Promise<void> {
  await hub.database.primary.query(sql, values);
  await search.settled();
}

const document = async (name: IndexName, id: string) => (await search.documents(name)).find((one) => one.id === id);
const named = async (name: IndexName, word: string) =>
  (await search.documents(name)).filter(({ names }) => names.some((one) => one.includes(word))).map(({ id }) => id);

const health = `{ searchHealth { index state rows documents missing stale extra databaseChecksum engineChecksum pendingChanges refusedCount } }`;

interface Told {
  index: string;
  state: string;
  rows: number;
  documents: number;
  missing: number;
  stale: number;
  extra: number;
  databaseChecksum: string;
  engineChecksum: string;
}

async function expectComplete(): Promise<void> {
  const { searchHealth } = (await hub.data(health, {}, { role: 'operator' })) as { searchHealth: Told[] };
  expect(searchHealth.map(({ index }) => index)).toEqual(['SECTIONS', 'ARTICLES', 'CASES', 'MATERIALS', 'TEAMS', 'EXPERTS']);
  for (const { databaseChecksum, engineChecksum, ...told } of searchHealth) {
    expect(told).toMatchObject({ state: 'READY', missing: 0, stale: 0, extra: 0, documents: told.rows });
    expect(engineChecksum).toBe(databaseChecksum);
  }
}

/** The time, half of the tries above it, in which the engine takes one document that it already has. */
async function timesOfEngine(): Promise<number> {
  const [document] = await search.documents('materials');
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const began = performance.now();
    await addDocuments(search.engine, `${search.prefix}materials`, [document!], new AbortController().signal);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[2]!;
}

describe('a record that was written', () => {
  const create = `mutation ($input: CreateMaterialInput!) { createMaterial(input: $input) { record { id version } userErrors { message } searchToken } }`;

  test('is found within a second of its mutation, by the token that it returned', async () => {
    const times: number[] = [];
    for (let number = 1; number <= 15; number++) {
      const began = performance.now();
      const { createMaterial } = await hub.data(create, { input: { code: `SRCH-${number}`, name: `防化吸附毡${number}型`, unit: '张' } });
      expect(createMaterial.userErrors).toEqual([]);
      expect(await waitFor(hub.database, createMaterial.searchToken, 60_000)).toEqual({ caughtUp: true, behindBy: 0 });
      times.push(performance.now() - began);
      expect(await search.find('materials', `吸附毡 ${number} 型`)).toContain(createMaterial.record.id);
    }
    times.sort((a, b) => a - b);
    const engineAlone = await timesOfEngine();
    process.stderr.write(
      `findable after ${Math.round(times[7]!)} ms (median), ${Math.round(times.at(-1)!)} ms (longest); the engine alone takes ${Math.round(engineAlone)} ms\n`,
    );
    // on a machine that others keep busy the engine alone may take longer than a second
    expect(times[7]).toBeLessThan(Math.max(1_000, 4 * engineAlone));
  });

  test('is found under its last name however often it was renamed, and gone once it is deleted', async () => {
    const { createMaterial } = await hub.data(create, { input: { code: 'SRCH-RENAMED', name: '旧名器材', unit: '件' } });
    const { id } = createMaterial.record as { id: string };
    for (let turn = 1; turn <= 30; turn++)
      await hub.database.primary.query('update material set name = $2 where code = $1', ['SRCH-RENAMED', `第${turn}名器材`]);
    await search.settled();
    expect((await document('materials', id))!.title).toBe('第 30 名器材');
    const { deleteMaterial } = await hub.data(
      `mutation ($id: ID!, $version: Int!) { deleteMaterial(id: $id, version: $version) { userErrors { message } searchToken } }`,
      { id, version: 31 },
    );
    expect(deleteMaterial.userErrors).toEqual([]);
    expect((await waitFor(hub.database, deleteMaterial.searchToken, 60_000)).caughtUp).toBe(true);
    expect(await document('materials', id)).toBeUndefined();
  });
});

describe('a record that others name', () => {
  test('takes its new name into their documents: organisations, with the former one kept', async () => {
    const [owner] = await rows<{ id: string }>(
      `select organization_id as id from team where organization_id in (select organization_id from plan) group by 1 order by count(*) desc limit 1`,
    );
    await change('update organization set name = $2 where id = $1', [owner!.id, '连云港市风险治理局']);
    const teams = await rows<{ id: string }>(`select 'tem_' || id as id from team where organization_id = $1`, [owner!.id]);
    expect((await named('teams', '风险治理局')).sort()).toEqual(teams.map(({ id }) => id).sort());
    const versions = await rows<{ id: string }>(
      `select 'plv_' || v.id as id from plan_version v join plan p on p.id = v.plan_id where p.organization_id = $1 and p.publicity = 'PUBLIC'`,
      [owner!.id],
    );
    expect((await named('sections', '风险治理局')).sort()).toEqual(versions.map(({ id }) => id).sort());
    await change('insert into organization_name (organization_id, name) values ($1, $2)', [owner!.id, '连云港市旧称办公室']);
    expect((await named('teams', '旧称办公室')).sort()).toEqual(teams.map(({ id }) => id).sort());
  });

  test('takes it into them: divisions and classes', async () => {
    const [region] = await rows<{
      id: string;
    }> // names of cities and counties are words of the lexicon too, which builds the indexes anew
    (`select r.id from emergency_case c join region r on r.id = c.region_id where r.level = 'STREET' and c.publicity = 'PUBLIC' limit 1`);
    await change('update region set name = $2 where id = $1', [region!.id, '更名新区']);
    const cases = await rows<{ id: string }>(
      `select 'cas_' || id as id from emergency_case where region_id = $1 and publicity <> 'INTERNAL'`,
      [region!.id],
    );
    expect((await named('cases', '更名新区')).sort()).toEqual(cases.map(({ id }) => id).sort());
    const [type] = await rows<{ id: string; code: string }>(
      'select event_type_id as id from emergency_case where event_type_id is not null limit 1',
    );
    await change('update event_type set name = $2 where id = $1', [type!.id, '更名类事件']);
    expect((await named('cases', '更名类事件')).length).toBeGreaterThan(0);
  });

  test('a newer version of a regulation supersedes the articles of the older one, until it is deleted', async () => {
    const [old] = await rows<{ id: string; code: string }>(
      `select g.id, g.code from regulation g where exists (select from regulation_article a where a.regulation_id = g.id)
       and g.repealed_on is null and g.successor_id is null and g.effective_on < current_date and (select count(*) from regulation o where o.family = g.family) = 1 order by g.id limit 1`,
    );
    const articles = async () => (await search.documents('articles')).filter(({ root }) => root === Number(old!.id));
    expect(new Set((await articles()).map(({ rank }) => rank))).toEqual(new Set([0]));
    await change(
      `insert into regulation (code, title, level, family, version_on, effective_on) select 'SRCH-NEWER', title, level, family, current_date, current_date from regulation where id = $1`,
      [old!.id],
    );
    const superseded = await articles();
    expect(superseded.length).toBeGreaterThan(1);
    expect(new Set(superseded.map(({ rank, inForce }) => `${rank} ${inForce}`))).toEqual(new Set(['2 false']));
    await change(`delete from regulation where code = 'SRCH-NEWER'`);
    expect(new Set((await articles()).map(({ rank }) => rank))).toEqual(new Set([0]));
  });

  test('sections that are added, changed and removed by themselves are followed', async () => {
    const [section] = await rows<{ id: string; version: string }>(
      `select s.id, s.version_id as version from plan_section s join plan_version v on v.id = s.version_id join plan p on p.id = v.plan_id where p.publicity = 'PUBLIC' limit 1`,
    );
    await change('update plan_section set text = $2 where id = $1', [section!.id, '紧急疏散甲乙丙丁人员']);
    expect(await search.find('sections', '"甲乙丙丁"')).toEqual([`psc_${section!.id}`]);
    await change('delete from plan_section where id = $1', [section!.id]);
    expect(await document('sections', `psc_${section!.id}`)).toBeUndefined();
  });
});

describe('what the lowest role may not see', () => {
  test('is in no document: a plan or case that becomes internal leaves the index, and comes back', async () => {
    const [plan] = await rows<{ id: string }>(
      `select p.id from plan p where publicity = 'PUBLIC' and exists (select from plan_version v where v.plan_id = p.id) limit 1`,
    );
    const ofPlan = async () => (await search.documents('sections')).filter(({ root }) => root === Number(plan!.id)).length;
    const before = await ofPlan();
    expect(before).toBeGreaterThan(1);
    await change(`update plan set publicity = 'INTERNAL' where id = $1`, [plan!.id]);
    expect(await ofPlan()).toBe(0);
    await change(`update plan set publicity = 'PUBLIC' where id = $1`, [plan!.id]);
    expect(await ofPlan()).toBe(before);
    const [one] = await rows<{ id: string }>(`select id from emergency_case where publicity = 'PUBLIC' limit 1`);
    await change(`update emergency_case set publicity = 'INTERNAL' where id = $1`, [one!.id]);
    expect(await document('cases', `cas_${one!.id}`)).toBeUndefined();
    const hidden = await rows<{ id: string }>(`select 'cas_' || id as id from emergency_case where publicity = 'INTERNAL'`);
    const held = new Set((await search.documents('cases')).map(({ id }) => id));
    expect(hidden.filter(({ id }) => held.has(id))).toEqual([]);
  });

  test('is in no field: no name, phone or number of a person whose name is masked', async () => {
    const personal = await rows<{ value: string }>(
      `select leader_name as value from team where leader_name is not null union select leader_phone from team where leader_phone is not null
       union select duty_phone from team where duty_phone is not null union select mobile from expert_contact where mobile is not null
       union select identity_number from expert_contact where identity_number is not null union select home_address from expert_contact where home_address is not null
       union select phone from plan_contact where phone is not null`,
    );
    expect(personal.length).toBeGreaterThan(50);
    const texts = JSON.stringify(await Promise.all((['teams', 'sections'] as const).map((name) => search.documents(name))));
    const expertTexts = JSON.stringify(await search.documents('experts'));
    const phones = personal.filter(({ value }) => /\d{5}/.test(value));
    expect(phones.filter(({ value }) => texts.includes(value) || expertTexts.includes(value))).toEqual([]);
    const leaders = await rows<{ value: string }>('select distinct leader_name as value from team where leader_name is not null');
    expect(leaders.filter(({ value }) => JSON.stringify(texts).includes(value))).toEqual([]);
  });
});

test('after all of this the indexes are complete, by count and checksum', () => expectComplete());

test('health is for operators and auditors, and asking for work for operators alone', async () => {
  for (const role of ['viewer', 'analyst', 'editor', 'department'] as const)
    expect((await hub.ask(health, {}, { role })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await hub.ask(health, {}, { role: 'auditor' })).errors).toBeUndefined();
  for (const role of ['auditor', 'editor'] as const)
    expect((await hub.ask('mutation { rebuildSearch { index } }', {}, { role })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a token that is none is refused, one that lies ahead is waited for and told to be behind', async () => {
  await expect(waitFor(hub.database, 'abc', 10)).rejects.toThrow(/not a valid token/);
  const began = performance.now();
  expect(await waitFor(hub.database, '999999999', 100)).toEqual({ caughtUp: false, behindBy: 1 });
  expect(performance.now() - began).toBeLessThan(2_000);
});
