import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demonstrationCity } from '../../../../seeds/demonstration.js';
import { todayInBeijing } from '../../../../seeds/demonstration/calendar.js';
import { teamsLibrary } from '../../../../seeds/demonstration/teamsLibrary.js';
import { testHub, type TestHub } from '../../../support/hub.js';

const today = todayInBeijing();
let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await demonstrationCity(hub.database, () => undefined, today);
}, 60_000);
afterAll(() => hub.close());

async function one<Row extends object>(sql: string): Promise<Row> {
  return (await hub.database.primary.query<Row>(sql)).rows[0]!;
}

test('about 120 teams, each with class, division, people, equipment, depots and a place; all marked as demonstration', async () => {
  const counts = await one<
    Record<string, number>
  >(`select count(*)::integer as teams, count(type_id)::integer as classed, count(region_id)::integer as placed,
    count(position)::integer as located, count(service_area)::integer as with_area, count(superior_id)::integer as below,
    count(*) filter (where source_kind <> 'DEMONSTRATION' or source_reference is distinct from '演示数据')::integer as others,
    count(*) filter (where not exists (select from team_equipment e where e.team_id = t.id and e.material_id is not null))::integer as bare,
    count(*) filter (where (select count(*) from team_depot d where d.team_id = t.id) = 0)::integer as without_depot,
    count(*) filter (where not exists (select from team_service_region s where s.team_id = t.id))::integer as serving_nothing from team t`);
  const teams = counts['teams']!;
  expect(teams).toBeGreaterThanOrEqual(110);
  expect(teams).toBeLessThanOrEqual(140);
  expect(counts).toMatchObject({
    classed: teams,
    placed: teams,
    located: teams,
    others: 0,
    bare: 0,
    without_depot: 0,
    serving_nothing: 0,
  });
  expect(counts['with_area']).toBeGreaterThan(40);
  expect(counts['below']).toBe(teamsLibrary(today).teams.filter((team) => (team as { superior: string | null }).superior !== null).length);
});

test('every kind, every class that the city names and every status, readiness and county is there', async () => {
  const groups = async (dimension: string) =>
    (await hub.data(`{ teamSummary(groupBy: [${dimension}]) { kind status readiness teams } }`)).teamSummary as Record<string, string>[];
  const { __type: kinds } = await hub.data('{ __type(name: "TeamKind") { enumValues { name } } }');
  expect((await groups('KIND')).map(({ kind }) => kind).sort()).toEqual(kinds.enumValues.map(({ name }: { name: string }) => name).sort());
  expect((await groups('STATUS')).map(({ status }) => status).sort()).toEqual(['DEPLOYED', 'RESTING', 'STANDBY', 'UNAVAILABLE']);
  expect((await groups('READINESS')).map(({ readiness }) => readiness).sort()).toEqual(['DUE', 'OVERDUE', 'READY', 'UNKNOWN']);
  const { resourceTypes } = await hub.data(
    `{ resourceTypes(filter: { within: { scheme: "lyg-2017-30", code: "T00" } }) { nodes { code teams(first: 1) { totalCount { value } } } } }`,
  );
  expect(resourceTypes.nodes).toHaveLength(10);
  expect(resourceTypes.nodes.filter(({ teams }: { teams: { totalCount: { value: number } } }) => teams.totalCount.value === 0)).toEqual([]);
  const { teamSummary } = await hub.data('{ teamSummary(groupBy: [COUNTY]) { county { code } teams } }');
  expect(teamSummary.map(({ county }: { county: { code: string } }) => county.code)).toEqual(
    expect.arrayContaining(['320703', '320706', '320707', '320722', '320723', '320724', '320771']),
  );
});

test('status changes run in time order from one status to the next, lie in the past and end at the status of the team', async () => {
  expect(
    await one(`select count(*) filter (where before is not null and previous <> before)::integer as torn,
      count(*) filter (where before is null and previous <> 'STANDBY')::integer as begun_otherwise,
      count(*) filter (where since < earlier)::integer as disordered, count(*) filter (where since >= now())::integer as to_come,
      count(*) filter (where last and (s.status, since, coalesce(people, available_people)) <> (t.status, t.status_since, t.available_people))::integer as ended_otherwise,
      count(*) filter (where people > total_people)::integer as too_many
      from (select c.*, lag(c.status) over w as before, lag(c.since) over w as earlier, lead(c.id) over w is null as last from team_status_change c window w as (partition by team_id order by since, id)) s
      join team t on t.id = s.team_id`),
  ).toEqual({ torn: 0, begun_otherwise: 0, disordered: 0, to_come: 0, ended_otherwise: 0, too_many: 0 });
  expect((await one<{ n: number }>('select count(*)::integer as n from team_status_change')).n).toBeGreaterThan(300);
});

test('the next status change takes the next number', async () => {
  const { teams } = await hub.data('{ teams(first: 1, filter: { status: { eq: STANDBY } }) { nodes { code } } }');
  const { changeTeamStatus } = await hub.data(
    `mutation($team: String!) { changeTeamStatus(input: { team: $team, status: RESTING }) { record { code } userErrors { code } } }`,
    { team: teams.nodes[0].code },
  );
  const { n } = await one<{ n: number }>('select count(*)::integer as n from team_status_change');
  expect(changeTeamStatus).toEqual({ record: { code: `TS-${String(n).padStart(8, '0')}` }, userErrors: [] });
});

test('two calls give the same rows', () => expect(teamsLibrary('2027-03-01')).toEqual(teamsLibrary('2027-03-01')));

test.each(['2027-01-01', '2028-02-29', '2027-07-06'])('the city seeded on %s holds its promises too', (day) => {
  const { statusChanges, teams } = teamsLibrary(day);
  const changes = statusChanges as { team: string; since: string; status: string; previous: string }[];
  expect(changes.filter(({ since }) => since >= day)).toEqual([]);
  const statuses = new Map<string, string>();
  for (const { team, status, previous } of changes) {
    expect(previous).toBe(statuses.get(team) ?? 'STANDBY');
    statuses.set(team, status);
  }
  for (const { code, status } of teams as { code: string; status: string }[]) expect(status).toBe(statuses.get(code) ?? 'STANDBY');
});
