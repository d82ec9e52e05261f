import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demonstrationCity } from '../../../../seeds/demonstration.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { rows } from '../../writing/writes.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await demonstrationCity(hub.database, () => undefined, '2026-11-23');
}, 120_000);
afterAll(() => hub.close());

const none = async (sql: string) => expect(await rows(hub, sql)).toEqual([]);

test('150 cases over ten years, of every group, none of them to come', async () => {
  const [counts] = await rows(
    hub,
    `select count(*)::integer as cases, count(distinct extract(year from occurred_at))::integer as years, count(distinct event_type_id)::integer as types, count(distinct left(t.code, 2))::integer as groups, bool_and(ended_at < '2026-11-23') as past, bool_and(c.source_kind = 'DEMONSTRATION') as marked from emergency_case c join event_type t on t.id = c.event_type_id`,
  );
  expect(counts).toMatchObject({ cases: 150, types: 29, groups: 4, past: true, marked: true });
  expect(counts!['years']).toBeGreaterThanOrEqual(10);
});

test('levels are those that the rules give, and figures those of the most settled report', async () => {
  const { cases } = await hub.data(
    `{ cases(first: 200, filter: { levelSource: { eq: COMPUTED } }) { nodes { code level computedLevel levelRule { level } } } }`,
  );
  expect(cases.nodes.length).toBeGreaterThan(40);
  for (const { level, computedLevel, levelRule } of cases.nodes) expect([level, levelRule.level]).toEqual([computedLevel, computedLevel]);
  await none(
    `select c.code from emergency_case c join lateral (select * from case_figures f where f.case_id = c.id order by array_position(array['VERIFIED', 'FOLLOW_UP', 'FLASH'], f.state), f.reported_at desc limit 1) f on true
     where (c.figure_state, c.deaths, c.missing, c.evacuated, c.direct_loss_yuan) is distinct from (f.state, f.deaths, f.missing, f.evacuated, f.direct_loss_yuan)`,
  );
  await none(
    `select c.code from emergency_case c join case_loss l on l.case_id = c.id group by c.id having sum(l.amount_yuan) <> c.direct_loss_yuan`,
  );
});

test('every case has a timeline in order, within its time, and lessons with their follow-up', async () => {
  await none(
    `select c.code from emergency_case c where (select count(*) from case_timeline t where t.case_id = c.id) < 6 or not exists (select from case_lesson l where l.case_id = c.id and l.kind = 'MEASURE')`,
  );
  await none(`select from (select at < lag(at) over (partition by case_id order by position) as back from case_timeline) t where back`);
  await none(`select from case_lesson where state = 'DONE' and (done_on is null or done_on > '2026-11-23')`);
  const [open] = await rows<{ open: number; overdue: number }>(
    hub,
    `select count(*) filter (where kind = 'MEASURE' and state = 'OPEN')::integer as open, count(*) filter (where state = 'OPEN' and due_on < '2026-11-23')::integer as overdue from case_lesson`,
  );
  expect(open!.overdue).toBeGreaterThan(3);
  expect(open!.open).toBeGreaterThan(open!.overdue);
});

test('what was used is there and fits: chemical cases were met by teams against chemicals, under plans for their class', async () => {
  const [used] = await rows<Record<string, number>>(
    hub,
    `select (select count(distinct case_id) from case_plan)::integer as plans, (select count(distinct case_id) from case_team)::integer as teams, (select count(distinct case_id) from case_material)::integer as materials, (select count(distinct case_id) from case_expert)::integer as experts, (select count(distinct case_id) from case_regulation)::integer as regulations`,
  );
  for (const [library, cases] of Object.entries(used!)) expect([library, cases > 100]).toEqual([library, true]);
  await none(
    `select c.code, t.name from emergency_case c join event_type e on e.id = c.event_type_id and e.code = '12D01' join case_team ct on ct.case_id = c.id join team t on t.id = ct.team_id
     where not exists (select from resource_type r left join team_classification k on k.type_id = r.id and k.team_id = t.id where (r.id = t.type_id or k.id is not null) and r.code in ('T01', 'T07', 'T08'))`,
  );
  await none(
    `select c.code, p.title from emergency_case c join event_type e on e.id = c.event_type_id join case_plan cp on cp.case_id = c.id join plan p on p.id = cp.plan_id
     where not exists (select from plan_event_type k join event_type t on t.id = k.event_type_id where k.plan_id = p.id and starts_with(e.path, t.path))`,
  );
  await none(
    `select c.code, r.title from emergency_case c join case_regulation k on k.case_id = c.id join regulation r on r.id = k.regulation_id where r.effective_on > c.occurred_at::date`,
  );
});
