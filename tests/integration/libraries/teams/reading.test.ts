import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../../support/hub.js';
import { write, written } from '../../writing/writes.js';
import { day, found, limitedTo, team } from './ask.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await written(hub, 'createMaterial', { input: { code: 'BOAT', name: '冲锋舟', unit: '艘' } });
  await written(hub, 'createMaterial', { input: { code: 'HOSE', name: '水带', unit: '盘' } });
  await written(hub, 'createDepot', {
    input: { code: 'NORTH', name: '北库', level: 'CITY', ownerKind: 'RESERVE_DEPOT', region: '320703' },
  });
  const ring = (west: number, south: number, size: number) => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  await team(hub, 'A', {
    kind: 'NATIONAL_FIRE',
    type: 'lyg-2017-30:T08',
    classifications: ['lyg-2017-30:T01'],
    organization: 'LYG-FIRE',
    region: '320703006',
    serviceRegions: ['320703'],
    location: { longitude: 119.46, latitude: 34.76 },
    serviceArea: { type: 'Polygon', coordinates: [ring(119, 34, 1), ring(119.4, 34.4, 0.2)] },
    totalPeople: 40,
    availablePeople: 30,
    responseMinutes: 1,
    leaderName: '王海波',
    leaderPhone: '13800001234',
    dutyPhone: '0518-85551234',
    capabilities: [{ name: '堵漏', quantity: 4, unit: '人' }],
    equipment: [
      { name: '冲锋舟', material: 'BOAT', quantity: 2 },
      { name: '水带', material: 'HOSE', quantity: 60 },
    ],
    depots: ['NORTH'],
  });
  await team(hub, 'B', {
    type: 'cn-emergency-platform-5:42E12',
    superior: 'A',
    region: '320706',
    location: { longitude: 119.18, latitude: 34.6 },
    serviceArea: { type: 'MultiPolygon', coordinates: [[ring(118, 34, 0.5)], [ring(119.45, 34.45, 0.1)]] },
    totalPeople: 20,
    availablePeople: 20,
    responseMinutes: 10,
    equipment: [{ name: '冲锋舟', material: 'BOAT', quantity: 1, condition: 'NEEDS_REPAIR' }],
  });
  await team(hub, 'C', { kind: 'VOLUNTEER', type: 'lyg-2017-30:T09', superior: 'A', status: 'RESTING', totalPeople: 100, active: false });
});
afterAll(() => hub.close());

describe('filters', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['by kind', { kind: { in: ['NATIONAL_FIRE', 'VOLUNTEER'] } }, ['A', 'C']],
    ['by status', { status: { eq: 'RESTING' } }, ['C']],
    ['by main class and all below it', { type: { within: { scheme: 'lyg-2017-30', code: 'T00' } } }, ['A', 'C']],
    ['by any class', { classifications: { some: { code: { eq: 'T01' } } } }, ['A']],
    ['without a class of the city', { classifications: { none: { scheme: { eq: 'lyg-2017-30' } } } }, ['B']],
    ['by region and all below it', { region: { within: '320703' } }, ['A']],
    ['by what serves a town: those above it, and who serves the whole city', { serves: '320703007' }, ['A', 'C']],
    ['by what serves a county through its parts', { serves: '320706' }, ['B', 'C']],
    ['by what serves the city', { serves: '320700' }, ['A', 'B', 'C']],
    ['by an unknown division', { serves: '999999' }, []],
    ['by a division named as served', { serviceRegions: { some: { code: { eq: '320703' } } } }, ['A']],
    ['by a point in an area', { servesPoint: { longitude: 119.1, latitude: 34.1 } }, ['A']],
    ['by a point in a hole, where another serves', { servesPoint: { longitude: 119.5, latitude: 34.5 } }, ['B']],
    ['by a point in a hole', { servesPoint: { longitude: 119.42, latitude: 34.42 } }, []],
    ['by a point in the first of two polygons', { servesPoint: { longitude: 118.2, latitude: 34.2 } }, ['B']],
    ['by equipment of a material', { equipment: { some: { material: { code: { eq: 'BOAT' } }, condition: { eq: 'GOOD' } } } }, ['A']],
    ['by equipment that is all of one kind', { equipment: { every: { name: { eq: '冲锋舟' } } } }, ['B', 'C']],
    ['by equipment that is not there', { equipment: { none: { material: { code: { eq: 'BOAT' } } } } }, ['C']],
    ['by capability', { capabilities: { some: { name: { contains: '堵' }, quantity: { gte: 4 } } } }, ['A']],
    ['by superior', { superior: { code: { eq: 'A' } } }, ['B', 'C']],
    ['by teams below', { subteams: { some: { kind: { eq: 'VOLUNTEER' } } } }, ['A']],
    ['by depot', { depots: { some: { code: { eq: 'NORTH' } } } }, ['A']],
    ['by numbers', { availablePeople: { gte: 20 }, responseMinutes: { lt: 10 } }, ['A']],
    ['by active', { active: { eq: false } }, ['C']],
    ['by organisation or not', { or: [{ organization: { code: { eq: 'LYG-FIRE' } } }, { not: { active: { eq: true } } }] }, ['A', 'C']],
  ])('%s', async (_what, filter, expected) => expect(await found(hub, filter)).toEqual(expected));

  test('do not know what is personal', async () => {
    const answer = await hub.ask('{ teams(filter: { leaderName: { eq: "王海波" } }) { nodes { code } } }');
    expect(answer.errors![0]!.message).toMatch(/leaderName/);
  });
});

test('teams near a point come by distance, those without a place not at all; the point is shown in other systems', async () => {
  const answer = await hub.ask(
    `{ teams(near: { point: { longitude: 119.46, latitude: 34.76 }, radiusKm: 50 }) { edges { distanceKm node { code } } }
       team(code: "A") { location(crs: GCJ02) { longitude latitude } } }`,
  );
  expect(answer.extensions!.statements).toBe(1);
  expect(answer.data.teams.edges.map(({ node }: { node: { code: string } }) => node.code)).toEqual(['A', 'B']);
  expect(answer.data.teams.edges[0].distanceKm).toBe(0);
  expect(answer.data.teams.edges[1].distanceKm).toBeCloseTo(31.2, 0);
  expect(answer.data.team.location.longitude).not.toBeCloseTo(119.46, 3);
});

test('a team with all its parts is one statement; contacts are masked for those who may not see them, in history too', async () => {
  const text = `{ team(code: "A") { leaderName { text masked } leaderPhone { text masked } dutyPhone { text masked } classifications { code }
    subteams { nodes { code } } equipment { name material { code teams { nodes { code } } } } capabilities { name } depots { code } serviceRegions { name }
    statusChanges { nodes { id } } history { nodes { changes { field after } } } } }`;
  const answer = await hub.ask(text, {}, { role: 'analyst' });
  expect(answer.errors).toBeUndefined();
  expect(answer.extensions!.statements).toBe(1);
  const { team: read } = answer.data;
  expect(read).toMatchObject({
    leaderName: { text: '王**', masked: true },
    leaderPhone: { text: '138****1234', masked: true },
    dutyPhone: { text: '0518****1234', masked: true },
    classifications: [{ code: 'T08' }, { code: 'T01' }],
    subteams: { nodes: [{ code: 'B' }, { code: 'C' }] },
    equipment: [
      { name: '冲锋舟', material: { code: 'BOAT', teams: { nodes: [{ code: 'A' }, { code: 'B' }] } } },
      { name: '水带', material: { code: 'HOSE', teams: { nodes: [{ code: 'A' }] } } },
    ],
  });
  expect(JSON.stringify(read.history)).not.toMatch(/海波|13800001234|85551234/);
  expect((await hub.data('{ team(code: "A") { leaderPhone { text masked } } }')).team.leaderPhone).toEqual({
    text: '13800001234',
    masked: false,
  });
});

test('depots, materials, organisations, divisions and classes list their teams', async () => {
  const answer = await hub.ask(`{
    depot(code: "NORTH") { teams { nodes { code } } }
    material(code: "BOAT") { teams(filter: { status: { eq: STANDBY } }) { totalCount { value } } }
    organization(code: "LYG-FIRE") { teams { nodes { code } } }
    city: region(code: "320700") { teams { nodes { code } } }
    county: region(code: "320703") { teams { nodes { code } } }
    every: resourceType(scheme: "lyg-2017-30", code: "T00") { teams { nodes { code } } }
    further: resourceType(scheme: "lyg-2017-30", code: "T01") { teams { nodes { code } } }
  }`);
  const codes = (value: { teams: { nodes: { code: string }[] } }) => value.teams.nodes.map(({ code }) => code);
  const { depot, material, organization, city, county, every, further } = answer.data;
  expect(answer.extensions!.statements).toBe(2);
  expect([codes(depot), material.teams.totalCount.value, codes(organization)]).toEqual([['A'], 2, ['A']]);
  expect([codes(city), codes(county), codes(every), codes(further)]).toEqual([['A', 'B'], ['A'], ['A', 'C'], ['A']]);
});

test('a caller limited to a division sees its teams and those of the whole city, in sums and links too', async () => {
  const about = { caller: limitedTo('320703') };
  expect(await found(hub, {}, about)).toEqual(['A', 'C']);
  const { teamSummary, material } = await hub.data(
    '{ teamSummary(groupBy: []) { teams } material(code: "BOAT") { teams { nodes { code } } } }',
    {},
    about,
  );
  expect({ teamSummary, material }).toEqual({ teamSummary: [{ teams: 2 }], material: { teams: { nodes: [{ code: 'A' }] } } });
});

describe('readiness', () => {
  /** Days since drill and verification, and what follows from them. */
  const cases: [string, number | null, number | null, string, number | null][] = [
    ['R-FRESH', 0, 0, 'READY', 180],
    ['R-READY', 335, 0, 'READY', 30],
    ['R-DUE', 336, 0, 'DUE', 29],
    ['R-LAST', 365, 0, 'DUE', 0],
    ['R-OVER', 366, 0, 'OVERDUE', -1],
    ['R-VREADY', 0, 150, 'READY', 30],
    ['R-VDUE', 0, 151, 'DUE', 29],
    ['R-VLAST', 0, 180, 'DUE', 0],
    ['R-VOVER', 0, 181, 'OVERDUE', -1],
    ['R-NODRILL', null, 0, 'UNKNOWN', null],
    ['R-NOVERIFY', 0, null, 'UNKNOWN', null],
    ['R-NONE', null, null, 'UNKNOWN', null],
    ['R-OVERNODRILL', null, 181, 'OVERDUE', null],
    ['R-OVERNOVERIFY', 366, null, 'OVERDUE', null],
  ];
  beforeAll(async () => {
    for (const [code, drilled, verified] of cases)
      await team(hub, code, {
        kind: 'SOCIAL',
        lastDrillOn: drilled === null ? null : day(-drilled),
        lastVerifiedOn: verified === null ? null : day(-verified),
      });
  });

  test('follows from the last drill and verification on the day asked', async () => {
    const { teams } = await hub.data(
      '{ teams(first: 50, filter: { code: { startsWith: "R-" } }) { nodes { code readiness readyUntil } } }',
    );
    const expected = cases.map(([code, , , readiness, left]) => ({ code, readiness, readyUntil: left === null ? null : day(left) }));
    expect(teams.nodes).toEqual([...expected].sort((one, other) => (one.code < other.code ? -1 : 1)));
  });

  test.each(['READY', 'DUE', 'OVERDUE', 'UNKNOWN'])('is filtered by: %s', async (state) => {
    const expected = cases.filter(([, , , readiness]) => readiness === state).map(([code]) => code);
    expect(await found(hub, { code: { startsWith: 'R-' }, readiness: { eq: state } })).toEqual(expected.sort());
  });

  test('is sorted by the day on which it ends, page by page', async () => {
    const text = `query($after: String) { teams(first: 3, after: $after, filter: { code: { startsWith: "R-" } }, orderBy: [{ field: READY_UNTIL, direction: ASC }]) { nodes { code readyUntil } pageInfo { endCursor hasNextPage } } }`;
    const seen: { code: string; readyUntil: string | null }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { teams } = await hub.data(text, { after });
      seen.push(...teams.nodes);
      ({ endCursor: after, hasNextPage: more } = teams.pageInfo);
    }
    expect(new Set(seen.map(({ code }) => code)).size).toBe(cases.length);
    const ends = seen.map(({ readyUntil }) => readyUntil ?? '9');
    expect(ends).toEqual([...ends].sort());
  });
});

test('a summary groups by what is asked, counts people, and is kept and sorted by its numbers', async () => {
  const ask = async (args: string, fields: string) =>
    (await hub.data(`{ teamSummary(filter: { code: { in: ["A", "B", "C"] } }, ${args}) { ${fields} } }`)).teamSummary;
  expect(await ask('groupBy: []', 'teams standby totalPeople availablePeople fastestResponse kind')).toEqual([
    { teams: 3, standby: 2, totalPeople: 160, availablePeople: 50, fastestResponse: 1, kind: null },
  ]);
  expect(await ask('groupBy: [KIND], orderBy: { measure: TOTAL_PEOPLE }', 'kind totalPeople')).toEqual([
    { kind: 'VOLUNTEER', totalPeople: 100 },
    { kind: 'NATIONAL_FIRE', totalPeople: 40 },
    { kind: 'PROFESSIONAL', totalPeople: 20 },
  ]);
  expect(await ask('groupBy: [STATUS], having: { teams: { gte: 2 } }', 'status teams')).toEqual([{ status: 'STANDBY', teams: 2 }]);
  expect(
    await ask('groupBy: [COUNTY, SUPERIOR], orderBy: { measure: AVAILABLE_PEOPLE }', 'county { code } superior { code } availablePeople'),
  ).toEqual([
    { county: { code: '320703' }, superior: null, availablePeople: 30 },
    { county: { code: '320706' }, superior: { code: 'A' }, availablePeople: 20 },
    { county: null, superior: { code: 'A' }, availablePeople: 0 },
  ]);
  expect(await ask('groupBy: [TYPE, ORGANIZATION]', 'type { code } organization { code } teams')).toHaveLength(3);
  expect(await ask('groupBy: [READINESS]', 'readiness teams')).toEqual([{ readiness: 'UNKNOWN', teams: 3 }]);
});

test('the past shows parts, classes and links as they were', async () => {
  const record = await team(hub, 'THEN', {
    depots: ['NORTH'],
    classifications: ['lyg-2017-30:T05'],
    serviceRegions: ['320707'],
    equipment: [{ name: '艇', quantity: 1 }],
  });
  const { snapshot } = (await hub.ask('{ team(code: "THEN") { id } }')).extensions!;
  await write(hub, 'updateTeam', {
    id: record.id,
    version: 1,
    input: { depots: null, classifications: null, serviceRegions: ['320703'], equipment: [{ name: '车', quantity: 2 }] },
  });
  const text = `query($asOf: DateTime) { teams(asOf: $asOf, filter: { code: { eq: "THEN" } }) { nodes { classifications { code } depots { code } serviceRegions { code } equipment { name quantity } } }
    depot(code: "NORTH", asOf: $asOf) { teams(filter: { code: { eq: "THEN" } }) { nodes { code } } } served: teams(asOf: $asOf, filter: { serves: "320707", code: { eq: "THEN" } }) { nodes { code } }
    teamSummary(groupBy: [], filter: { equipment: { some: { name: { eq: "艇" } } } }, asOf: $asOf) { teams } }`;
  expect(await hub.data(text, { asOf: snapshot })).toEqual({
    teams: {
      nodes: [
        {
          classifications: [{ code: 'T05' }],
          depots: [{ code: 'NORTH' }],
          serviceRegions: [{ code: '320707' }],
          equipment: [{ name: '艇', quantity: 1 }],
        },
      ],
    },
    depot: { teams: { nodes: [{ code: 'THEN' }] } },
    served: { nodes: [{ code: 'THEN' }] },
    teamSummary: [{ teams: 1 }],
  });
  expect(await hub.data(text)).toEqual({
    teams: { nodes: [{ classifications: [], depots: [], serviceRegions: [{ code: '320703' }], equipment: [{ name: '车', quantity: 2 }] }] },
    depot: { teams: { nodes: [] } },
    served: { nodes: [] },
    teamSummary: [{ teams: 0 }],
  });
});
