import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demonstrationCity } from '../../../../seeds/demonstration.js';
import { todayInBeijing } from '../../../../seeds/demonstration/calendar.js';
import { plansLibrary } from '../../../../seeds/demonstration/plansLibrary.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { rows } from '../../writing/writes.js';

const today = todayInBeijing();
let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await rows(
    hub,
    `insert into team (code, name, kind, type_id) select 'TEST-TEAM', '测试队', 'PROFESSIONAL', id from resource_type where code = '42E99'`,
  );
  await rows(
    hub,
    `insert into expert (code, name, state, type_id) select 'TEST-EXPERT-' || n, '测试专家', 'APPOINTED', id from resource_type, generate_series(1, 3) n where code = '42A02'`,
  );
  await rows(
    hub,
    `insert into regulation (code, title, level, family) values ('TEST-LAW', '中华人民共和国突发事件应对法', 'LAW', '突发事件应对法')`,
  );
  await demonstrationCity(hub.database, () => undefined, today);
}, 60_000);
afterAll(() => hub.close());

const one = async (sql: string) => (await rows(hub, sql))[0]!;

test('there are sixty plans, a third of them made into data, and every row of the seed is stored', async () => {
  const made = plansLibrary(today);
  const counts = await one(`select (select count(*) from plan)::integer as plans, (select count(*) from plan_version)::integer as versions,
    (select count(*) from plan_section)::integer as sections, (select count(*) from plan_response_level)::integer as levels, (select count(*) from plan_command_body)::integer as bodies,
    (select count(*) from plan_step)::integer as steps, (select count(*) from plan_measure)::integer as measures, (select count(*) from plan_need)::integer as needs,
    (select count(*) from plan_contact)::integer as contacts, (select count(*) from plan_act)::integer as acts, (select count(*) from plan_event_type)::integer as "eventTypes"`);
  expect(counts).toEqual(Object.fromEntries(Object.keys(counts).map((name) => [name, made[name as keyof typeof made].length])));
  expect(made.plans.length).toBeGreaterThanOrEqual(60);
  expect(new Set(made.levels.map(({ version }) => String(version).slice(0, 14))).size).toBeGreaterThanOrEqual(20);
  expect(await rows(hub, `select code from plan where source_kind <> 'DEMONSTRATION' or type_id is null or region_id is null`)).toEqual([]);
});

test('every code that a need names is known, and units are those of the materials', async () => {
  expect(await rows(hub, `select from plan_need where num_nonnulls(material_id, category_id, type_id) <> 1`)).toEqual([]);
  expect(await rows(hub, `select from plan_need n join material m on m.id = n.material_id where m.unit <> n.unit`)).toEqual([]);
});

test('acts and dates of a version agree, no day lies in the future, and the steps follow one another', async () => {
  const days = { DRAFT: 'drafted_on', CONSULT: 'consulted_on', REVIEW: 'reviewed_on', APPROVE: 'approved_on', ISSUE: 'issued_on', PUBLISH: 'published_on', FILE: 'filed_on', EVALUATE: 'evaluated_on', ABOLISH: 'abolished_on' }; // prettier-ignore
  for (const [step, column] of Object.entries(days))
    expect(
      await rows(
        hub,
        `select v.code, '${step}' as step from plan_version v left join plan_act a on a.plan_version_id = v.id and a.step = '${step}' where a.done_on is distinct from v.${column}`,
      ),
    ).toEqual([]);
  expect(await rows(hub, `select code from plan_act where done_on > current_date and step <> 'ABOLISH'`)).toEqual([]);
  expect(
    await rows(
      hub,
      `select code from plan_version where drafted_on > consulted_on or consulted_on > reviewed_on or reviewed_on > approved_on or approved_on > issued_on or issued_on > filed_on or issued_on > evaluated_on or abolished_on < issued_on`,
    ),
  ).toEqual([]);
});

test('some are in force, some revised, some late with filing or evaluation, and the next act gets a new number', async () => {
  const query = `{ inForce: plans(filter: { versionInForce: {} }) { totalCount { value } }
    revised: planVersions(filter: { predecessor: {}, inForce: { eq: true } }) { totalCount { value } nodes { diff { action } } }
    unfiled: planVersions(filter: { stage: { eq: ISSUED } }) { totalCount { value } }
  }`;
  const found = await hub.data(query);
  expect(found.inForce.totalCount.value).toBeGreaterThan(45);
  expect(found.revised.totalCount.value).toBeGreaterThanOrEqual(6);
  for (const { diff } of found.revised.nodes) expect(diff.length).toBeGreaterThan(3);
  expect(found.unfiled.totalCount.value).toBeGreaterThanOrEqual(5);
  const drafts = await hub.data('{ planVersions(first: 1, filter: { stage: { eq: DRAFTING } }) { nodes { id version } } }');
  const [draft] = drafts.planVersions.nodes;
  const { advancePlan } = await hub.data(
    'mutation($id: ID!, $version: Int!, $on: Date!) { advancePlan(id: $id, version: $version, input: { step: CONSULT, on: $on }) { record { code } userErrors { code } } }',
    { id: draft.id, version: draft.version, on: today },
  );
  expect(advancePlan.userErrors).toEqual([]);
});

test('plans name teams and experts of the classes that they need, and the law they rest on', async () => {
  const counts =
    await one(`select (select count(distinct plan_id) from plan_team)::integer as teams, (select count(distinct plan_id) from plan_expert)::integer as experts,
    (select count(distinct plan_id) from plan_regulation)::integer as laws`);
  expect(counts['teams']).toBeGreaterThan(30);
  expect(counts['experts']).toBeGreaterThan(20);
  expect(counts['laws']).toBe(62);
});
