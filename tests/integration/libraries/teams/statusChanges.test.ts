import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../../support/hub.js';
import { changesAfter, codesOf, everything, newestPosition, rows } from '../../writing/writes.js';
import { change, day, limitedTo, team } from './ask.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const since = '2026-01-01T08:00:00+08:00';

test('a change sets the status of its team, keeps what was before, and is one moment of the log', async () => {
  const record = await team(hub, 'T1', { totalPeople: 30, availablePeople: 28, statusSince: since });
  const position = await newestPosition(hub);
  const {
    record: first,
    userErrors,
    searchToken,
  } = await change(hub, {
    team: record.id,
    status: 'DEPLOYED',
    since: '2026-03-01T09:30:00+08:00',
    people: 12,
    reason: ' 增援 ',
    location: { longitude: 119.5, latitude: 34.6, crs: 'WGS84' },
  });
  expect(userErrors).toEqual([]);
  expect(searchToken).not.toBeNull();
  expect(first).toEqual({
    id: expect.stringMatching(/^tsc_\d+$/),
    code: expect.stringMatching(/^TS-\d{8}$/),
    status: 'DEPLOYED',
    previous: 'STANDBY',
    since: '2026-03-01T09:30:00+08:00',
    until: null,
    people: 12,
    reason: '增援',
    recordedBy: 'editor',
    location: { longitude: 119.5, latitude: 34.6 },
    team: { code: 'T1', status: 'DEPLOYED', statusSince: '2026-03-01T09:30:00+08:00', availablePeople: 12, version: 2 },
  });
  const logged = await changesAfter(hub, position);
  expect(logged.map(({ type, action }) => `${type} ${action}`).sort()).toEqual(['Team UPDATE', 'TeamStatusChange CREATE']);
  expect(new Set(logged.map(({ moment }) => moment)).size).toBe(1);

  const { record: second } = await change(hub, { team: 'T1', status: 'STANDBY', version: 2 });
  expect(second).toMatchObject({ previous: 'DEPLOYED', people: null, team: { availablePeople: 12, version: 3 } });
  const answer = await hub.ask(
    `{ team(code: "T1") { statusChanges { totalCount { value } nodes { status since until } } } teamStatusChange(code: "${first.code}") { until team { code } history { nodes { action } } } }`,
  );
  expect(answer.extensions!.statements).toBe(1);
  expect(answer.data.team.statusChanges).toEqual({
    totalCount: { value: 2 },
    nodes: [
      { status: 'STANDBY', since: second.since, until: null },
      { status: 'DEPLOYED', since: first.since, until: second.since },
    ],
  });
  expect(answer.data.teamStatusChange).toEqual({ until: second.since, team: { code: 'T1' }, history: { nodes: [{ action: 'CREATE' }] } });
});

describe('refused, with nothing written:', () => {
  beforeAll(async () => {
    await team(hub, 'T2', { totalPeople: 30, availablePeople: 28, statusSince: since });
    await team(hub, 'GONE', { active: false });
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['the same status', { status: 'STANDBY' }, ['status SAME_STATUS']],
    ['a time in the future', { since: `${day(1)}T00:00:00+08:00` }, ['since IN_FUTURE']],
    ['a time before the present status', { since: '2026-01-01T07:59:59.999+08:00' }, ['since OUT_OF_ORDER']],
    ['more people than there are', { people: 31 }, ['people ABOVE_TOTAL']],
    ['less than no people', { people: -1 }, ['people OUT_OF_RANGE']],
    ['a stale version', { version: 7 }, ['version CONFLICT']],
    ['an unknown team', { team: 'NOBODY' }, ['team NOT_FOUND']],
    ['the id of another kind', { team: 'dep_1' }, ['team NOT_FOUND']],
    ['a team with a NUL byte', { team: 'A\0' }, ['team NOT_FOUND']],
    ['a team that is no longer active', { team: 'GONE' }, ['status NOT_ACTIVE']],
    ['a place beyond the globe', { location: { longitude: 181, latitude: 0 } }, ['location OUT_OF_RANGE']],
    ['a reason that is too long', { reason: 'x'.repeat(1001) }, ['reason TOO_LONG']],
    [
      'several faults at once',
      { people: 31, since: '2025-01-01T00:00:00Z', status: 'STANDBY' },
      ['people ABOVE_TOTAL', 'since OUT_OF_ORDER', 'status SAME_STATUS'],
    ],
  ])('%s', async (_what, input, expected) => {
    const before = await everything(hub);
    const payload = await change(hub, { team: 'T2', status: 'DEPLOYED', ...input });
    expect(payload.record).toBeNull();
    expect(payload.searchToken).toBeNull();
    expect(codesOf(payload).sort()).toEqual(expected);
    expect(await everything(hub)).toEqual(before);
  });

  test('callers without the right to write', async () => {
    const answer = await hub.ask(
      'mutation { changeTeamStatus(input: { team: "T2", status: DEPLOYED }) { record { id } } }',
      {},
      { role: 'viewer' },
    );
    expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('a team outside the division of the caller', async () => {
    await team(hub, 'FAR', { region: '320706' });
    const about = { caller: limitedTo('320703') };
    expect(codesOf(await change(hub, { team: 'FAR', status: 'DEPLOYED' }, about))).toEqual(['team NOT_FOUND']);
    expect((await change(hub, { team: 'FAR', status: 'DEPLOYED' })).userErrors).toEqual([]);
    const seen = await hub.data('{ teamStatusChanges(filter: { team: { code: { eq: "FAR" } } }) { nodes { id } } }', {}, about);
    expect(seen.teamStatusChanges.nodes).toEqual([]);
  });
});

test('a team that is no longer active can become unavailable', async () => {
  await team(hub, 'CLOSED', { active: false });
  expect((await change(hub, { team: 'CLOSED', status: 'UNAVAILABLE' })).userErrors).toEqual([]);
});

test('of many who call one team out at once, one succeeds', async () => {
  await team(hub, 'RACE');
  const payloads = await Promise.all(Array.from({ length: 6 }, () => change(hub, { team: 'RACE', status: 'DEPLOYED' })));
  expect(payloads.filter(({ record }) => record !== null)).toHaveLength(1);
  expect(payloads.flatMap(codesOf)).toEqual(Array.from({ length: 5 }, () => 'status SAME_STATUS'));
  expect(
    await rows(hub, `select c.status, c.previous from team_status_change c join team t on t.id = c.team_id where t.code = 'RACE'`),
  ).toEqual([{ status: 'DEPLOYED', previous: 'STANDBY' }]);
});

test('the past shows the status that was, and the changes up to then', async () => {
  await team(hub, 'PAST');
  const { snapshot } = (await hub.ask('{ team(code: "PAST") { id } }')).extensions!;
  await change(hub, { team: 'PAST', status: 'RESTING' });
  await change(hub, { team: 'PAST', status: 'STANDBY' });
  const text = 'query($asOf: DateTime) { team(code: "PAST", asOf: $asOf) { status statusChanges { nodes { status } } } }';
  expect((await hub.data(text, { asOf: snapshot })).team).toEqual({ status: 'STANDBY', statusChanges: { nodes: [] } });
  expect((await hub.data(text)).team.statusChanges.nodes).toEqual([{ status: 'STANDBY' }, { status: 'RESTING' }]);
});
