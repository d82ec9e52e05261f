import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demonstrationCity } from '../../../../seeds/demonstration.js';
import { todayInBeijing } from '../../../../seeds/demonstration/calendar.js';
import { demonstrationDrills } from '../../../../seeds/demonstration/drills.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { rows } from '../../writing/writes.js';

const today = todayInBeijing();
let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await demonstrationCity(hub.database, () => undefined, today);
}, 60_000);
afterAll(() => hub.close());

test('the city has drills of three years, of plans and of teams, evaluated and not', async () => {
  const [counts] = await rows<Record<string, number>>(
    hub,
    `select count(*)::integer as drills, count(plan_id)::integer as of_plans, count(evaluated_on)::integer as evaluated, count(distinct extract(year from held_on))::integer as years,
       count(*) filter (where source_kind <> 'DEMONSTRATION')::integer as others, count(*) filter (where held_on > current_date or evaluated_on > current_date)::integer as ahead,
       (select count(*)::integer from drill_team) as teams from drill`,
  );
  expect(counts).toMatchObject({ others: 0, ahead: 0 });
  expect(counts!['of_plans']).toBeGreaterThan(50);
  expect(counts!['drills']).toBeGreaterThan(counts!['of_plans']!);
  expect(counts!['evaluated']).toBeLessThan(counts!['drills']!);
  expect(counts!['years']).toBeGreaterThanOrEqual(3);
  expect(counts!['teams']).toBeGreaterThan(counts!['drills']!);
});

test('no team was drilled later than it says', async () => {
  expect(
    await rows(
      hub,
      `select t.code from team t join drill_team k on k.team_id = t.id join drill d on d.id = k.drill_id where d.held_on > coalesce(t.last_drill_on, '-infinity') and d.held_on >= coalesce(t.established_on, '-infinity')`,
    ),
  ).toEqual([]);
});

test('deadlines stand in every state, and some drills are overdue', async () => {
  const found = await hub.data(`{ overdue: planDeadlines(kinds: [DRILL], states: [OVERDUE]) { totalCount { value } }
    open: planDeadlines(kinds: [DRILL], states: [OPEN, DUE_SOON]) { totalCount { value } } done: planDeadlines(kinds: [FILING], states: [DONE]) { totalCount { value } } }`);
  for (const state of ['overdue', 'open', 'done']) expect([state, found[state].totalCount.value > 0]).toEqual([state, true]);
});

test('the same plans and teams on the same day give the same drills', () => {
  const plans = [
    { code: 'P1', title: '连云港市防汛应急预案', kind: 'SPECIAL', high_risk: false, region: '320700', organization: null, teams: [] },
  ];
  const teams = [{ code: 'T1', name: '队伍', region: '320703', organization: null, people: 30 }];
  const first = demonstrationDrills(plans, teams, '2026-03-01');
  expect(demonstrationDrills(plans, teams, '2026-03-01')).toEqual(first);
  expect(first.length).toBeGreaterThan(0);
  expect(first.every(({ teams: taking }) => taking.every(({ team }) => team === 'T1'))).toBe(true);
});
