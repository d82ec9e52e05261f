import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { newestMoment } from '../../../support/materials.js';
import { codesOf, everything, imported, rows, write, written } from '../../writing/writes.js';
import { storePlan, storeTeam } from './stored.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await storePlan(hub, { code: 'FLOOD', kind: 'SPECIAL', region: '320703', versions: { a: { issued_on: '2024-05-06' } } });
  await storePlan(hub, { code: 'PORT', kind: 'UNIT_SPECIAL', level: 'UNIT', versions: { a: { issued_on: '2024-05-06' } } });
  await storeTeam(hub, 'T1');
  await storeTeam(hub, 'T2', { last_drill_on: '2026-01-15' });
});
afterAll(() => hub.close());

const least = { title: '演练', scope: 'SINGLE', form: 'TABLETOP', purpose: 'TEST', heldOn: '2025-06-10' };

async function lastDrills(): Promise<Record<string, string | null>> {
  const found = await rows<{ code: string; day: string | null }>(hub, 'select code, last_drill_on::text as day from team order by code');
  return Object.fromEntries(found.map(({ code, day }) => [code, day]));
}

describe('a drill', () => {
  test('is created whole, moves the last drill of its teams on and never back, and leaves it when deleted', async () => {
    const record = await written(
      hub,
      'createDrill',
      {
        input: {
          ...least,
          code: 'D-1',
          plan: 'FLOOD',
          scope: 'COMPREHENSIVE',
          form: 'LIVE',
          hours: 2.5,
          region: '320703',
          organization: 'LYG-EMB',
          place: '临洪河口',
          participants: 120,
          evaluatedOn: '2025-06-12',
          evaluation: '达到预期目的',
          score: 88,
          problems: '通信中断 5 分钟',
          remarks: '备注',
          teams: [{ team: 'T1', people: 30 }, { team: 'T2' }],
        },
      },
      'id version code title plan { code lastDrillOn } scope form purpose heldOn hours region { code } organization { code } place participants evaluated evaluatedOn evaluation score problems remarks teams { people drill { code } team { code } }',
    );
    expect(record).toMatchObject({
      plan: { code: 'FLOOD', lastDrillOn: '2025-06-10' },
      hours: 2.5,
      region: { code: '320703' },
      organization: { code: 'LYG-EMB' },
      evaluated: true,
      score: 88,
      teams: [
        { people: 30, drill: { code: 'D-1' }, team: { code: 'T1' } },
        { people: null, team: { code: 'T2' } },
      ],
    });
    expect(await lastDrills()).toEqual({ T1: '2025-06-10', T2: '2026-01-15' });
    const changed = await written(
      hub,
      'updateDrill',
      { id: record.id, version: record.version, input: { heldOn: '2025-06-11', teams: [{ team: 'T1' }] } },
      'id version teams { people }',
    );
    expect(changed.teams).toEqual([{ people: null }]);
    expect(await lastDrills()).toMatchObject({ T1: '2025-06-11' });
    const gone = await write(hub, 'deleteDrill', { id: record.id, version: changed.version });
    expect(gone.userErrors).toEqual([]);
    expect(await lastDrills()).toEqual({ T1: '2025-06-11', T2: '2026-01-15' });
    expect(await rows(hub, 'select id from drill_team')).toEqual([]);
  });

  test.each([
    ['in the future', { heldOn: '2199-01-01' }, ['heldOn IN_FUTURE']],
    ['evaluated before it was held', { evaluatedOn: '2025-06-09' }, ['evaluatedOn DATES_REVERSED']],
    ['evaluated in the future', { evaluatedOn: '2199-01-01' }, ['evaluatedOn IN_FUTURE']],
    ['with a score above 100', { score: 101 }, ['score OUT_OF_RANGE']],
    ['of no hours', { hours: 0 }, ['hours OUT_OF_RANGE']],
    ['with fewer than no people', { participants: -1 }, ['participants OUT_OF_RANGE']],
    ['of an unknown plan', { plan: 'NOWHERE' }, ['plan NOT_FOUND']],
    ['with an unknown team', { teams: [{ team: 'T1' }, { team: 'NOBODY' }] }, ['teams.1.team NOT_FOUND']],
    ['with a team twice', { teams: [{ team: 'T1' }, { team: 'T1', people: 2 }] }, ['teams.1 DUPLICATE']],
  ])('%s is refused, and nothing is written', async (what, input, expected) => {
    const before = await everything(hub);
    const teams = await lastDrills();
    const payload = await write(hub, 'createDrill', { input: { ...least, code: 'BAD', ...input } });
    expect(codesOf(payload)).toEqual(expected);
    expect(await everything(hub)).toEqual(before);
    expect([what, await lastDrills()]).toEqual([what, teams]);
  });

  test('on the day of its evaluation, and today, are taken', async () => {
    const [now] = await rows<{ today: string }>(hub, 'select current_date::text as today');
    const payload = await write(hub, 'createDrill', { input: { ...least, code: 'TODAY', heldOn: now!.today, evaluatedOn: now!.today } });
    expect(payload.userErrors).toEqual([]);
  });

  test('keeps the order of dates when only one of them is changed', async () => {
    const record = await written(hub, 'createDrill', { input: { ...least, code: 'ORDER', evaluatedOn: '2025-06-20' } });
    const later = await write(hub, 'updateDrill', { id: record.id, version: record.version, input: { heldOn: '2025-06-21' } });
    expect(codesOf(later)).toEqual(['evaluatedOn DATES_REVERSED']);
    const cleared = await write(hub, 'updateDrill', {
      id: record.id,
      version: record.version,
      input: { heldOn: '2025-06-21', evaluatedOn: null },
    });
    expect(cleared.userErrors).toEqual([]);
  });
});

describe('an import of drills', () => {
  const records = [
    { 编码: 'x' },
    {
      code: 'I-1',
      title: '防汛演练',
      plan: 'FLOOD',
      scope: '综合',
      form: '实战',
      purpose: '检验性',
      heldOn: '2025年7月1日',
      teams: 'T1*20;T2*15',
      participants: '35',
    },
    {
      code: 'I-2',
      title: '港口演练',
      plan: 'PORT',
      scope: '单项演练',
      form: '桌面演练',
      purpose: '示范',
      heldOn: '2026-03-02',
      teams: 'T1*8;T2',
    },
  ];

  test('takes Chinese words and teams in a cell, moves last drills on, and says what it refuses', async () => {
    const dry = await imported(hub, 'importDrills', { key: 'dry', policy: 'REJECT_BAD', dryRun: true, records: records.slice(1) });
    expect(dry).toMatchObject({ inserted: 2, rejected: 0 });
    expect(await rows(hub, `select id from drill where code like 'I-%'`)).toEqual([]);
    const receipt = await imported(hub, 'importDrills', { key: 'real', policy: 'REJECT_BAD', records });
    expect(receipt).toMatchObject({ received: 3, inserted: 2, rejected: 1 });
    expect(await lastDrills()).toEqual({ T1: '2026-03-02', T2: '2026-03-02' });
    const { drill } = await hub.data('{ drill(code: "I-1") { scope form purpose heldOn teams { people team { code } } } }');
    expect(drill).toEqual({
      scope: 'COMPREHENSIVE',
      form: 'LIVE',
      purpose: 'TEST',
      heldOn: '2025-07-01',
      teams: [
        { people: 20, team: { code: 'T1' } },
        { people: 15, team: { code: 'T2' } },
      ],
    });
    const again = await imported(hub, 'importDrills', { key: 'again', records: records.slice(1) });
    expect(again).toMatchObject({ unchanged: 2, updated: 0 });
  });

  test('that is refused as a whole leaves teams as they were', async () => {
    const teams = await lastDrills();
    const receipt = await imported(hub, 'importDrills', {
      key: 'sunk',
      policy: 'REJECT_ALL',
      records: [
        { ...least, code: 'S-1', heldOn: '2026-05-05', teams: 'T1' },
        { ...least, code: 'S-2', heldOn: '2026-02-30' },
      ],
    });
    expect(receipt).toMatchObject({ inserted: 0, rejected: 2 });
    expect(await lastDrills()).toEqual(teams);
  });
});

describe('drills are read', () => {
  const codes = async (filter: string) =>
    (
      (await hub.data(`{ drills(filter: ${filter}, orderBy: [{ field: CODE }], first: 100) { nodes { code } } }`)).drills.nodes as {
        code: string;
      }[]
    ).map(({ code }) => code);

  beforeAll(async () => {
    await written(hub, 'createDrill', {
      input: {
        ...least,
        code: 'R-1',
        plan: 'FLOOD',
        region: '320706',
        organization: 'LYG-EMB',
        heldOn: '2024-08-08',
        teams: [{ team: 'T2' }],
      },
    });
    await written(hub, 'createDrill', {
      input: { ...least, code: 'R-2', region: '320703', heldOn: '2024-09-09', evaluatedOn: '2024-09-10', score: 70 },
    });
  });

  test('by what they were, whether evaluated, of which plan and with which teams', async () => {
    expect(await codes('{ code: { startsWith: "R-" }, evaluated: { eq: false } }')).toEqual(['R-1']);
    expect(await codes('{ code: { startsWith: "R-" }, evaluated: { eq: true } }')).toEqual(['R-2']);
    expect(await codes('{ plan: { code: { eq: "FLOOD" } }, form: { eq: LIVE } }')).toEqual(['I-1']);
    expect(await codes('{ teams: { some: { team: { code: { eq: "T2" } }, people: { isNull: true } } } }')).toEqual(['I-2', 'R-1']);
    expect(await codes('{ code: { startsWith: "R-" }, teams: { none: {} } }')).toEqual(['R-2']);
    expect(await codes('{ region: { within: "320703" }, heldOn: { lt: "2025-01-01" } }')).toEqual(['R-2']);
  });

  test('from plans, divisions and organisations, by one statement, and as they were', async () => {
    const query = `query($asOf: DateTime) {
      plan(code: "FLOOD", asOf: $asOf) { lastDrillOn drills(orderBy: [{ field: HELD_ON }]) { nodes { code } } }
      region(code: "320706", asOf: $asOf) { drills { nodes { code } totalCount { value } } }
      organization(code: "LYG-EMB", asOf: $asOf) { drills { nodes { code teams { team { drills(filter: { form: { eq: TABLETOP } }) { nodes { code } } } } } } }
    }`;
    const before = await newestMoment(hub.database);
    const first = await hub.ask(query);
    expect(first.data).toEqual({
      plan: { lastDrillOn: '2025-07-01', drills: { nodes: [{ code: 'R-1' }, { code: 'I-1' }] } },
      region: { drills: { nodes: [{ code: 'R-1' }], totalCount: { value: 1 } } },
      organization: { drills: { nodes: [{ code: 'R-1', teams: [{ team: { drills: { nodes: [{ code: 'I-2' }, { code: 'R-1' }] } } }] }] } },
    });
    await written(hub, 'createDrill', { input: { ...least, code: 'Z-1', plan: 'FLOOD', heldOn: '2026-01-01', region: '320706' } });
    expect((await hub.data('{ plan(code: "FLOOD") { lastDrillOn } }')).plan.lastDrillOn).toBe('2026-01-01');
    expect((await hub.ask(query, { asOf: before })).data).toEqual(first.data);
  });

  test('within the division of a caller, and those of the whole city', async () => {
    const caller = callerInRole('editor', { region: '320703' });
    const seen = (await hub.data('{ drills(first: 100) { nodes { code } } }', {}, { caller })).drills.nodes.map(
      ({ code }: { code: string }) => code,
    ) as string[];
    expect(seen).toEqual(expect.arrayContaining(['R-2', 'I-1']));
    expect(seen).not.toContain('R-1');
    const outside = await write(hub, 'createDrill', { input: { ...least, code: 'OUT', region: '320706' } }, 'id', { caller });
    expect(codesOf(outside)).toEqual([' OUTSIDE_REGION']);
  });

  test('summed up by year, form, kind of plan and evaluation', async () => {
    const answer = await hub.ask(
      `{ drillSummary(groupBy: [YEAR, PLAN_KIND], filter: { or: [{ code: { startsWith: "R-" } }, { code: { startsWith: "I-" } }] }) { year planKind form drills plans teams participants hours evaluatedDrills averageScore } }`,
      {},
      { role: 'viewer' },
    );
    expect(answer.extensions?.statements).toBe(1);
    const nothing = { form: null, hours: 0, averageScore: null, evaluatedDrills: 0, participants: 0 };
    expect(answer.data.drillSummary).toEqual([
      { ...nothing, year: 2024, planKind: 'SPECIAL', drills: 1, plans: 1, teams: 1 },
      { ...nothing, year: 2024, planKind: null, drills: 1, plans: 0, teams: 0, evaluatedDrills: 1, averageScore: 70 },
      { ...nothing, year: 2025, planKind: 'SPECIAL', drills: 1, plans: 1, teams: 2, participants: 35 },
      { ...nothing, year: 2026, planKind: 'UNIT_SPECIAL', drills: 1, plans: 1, teams: 2 },
    ]);
    const { drillSummary } = await hub.data(
      '{ drillSummary(groupBy: [EVALUATED], having: { averageScore: { gte: 60 } }, orderBy: { measure: AVERAGE_SCORE }) { evaluated drills averageScore } }',
    );
    expect(drillSummary).toEqual([{ evaluated: true, drills: 2, averageScore: 70 }]);
  });
});
