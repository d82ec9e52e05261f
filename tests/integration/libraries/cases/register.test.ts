import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { codesOf, everything, imported, rows, write, written } from '../../writing/writes.js';
import { eventType, fillRelated, wholeCase } from './caseRecords.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await fillRelated(hub);
});
afterAll(() => hub.close());

const everythingOfIt = `id code version title eventType { code } classifications { code } level levelSource computedLevel occurredAt occurredPrecision endedAt reportedAt
  region { code } organization { code } place location { longitude latitude } weather summary text figureState deaths missing seriousInjuries minorInjuries trapped evacuated
  affected directLossYuan indirectLossYuan directCause indirectCauses responsibility publicity sourceFile remarks
  figureReports { state reportedAt deaths trapped source } losses { kind amountYuan note } timeline { at actor action source } units { name uscc organization { code } role }
  chemicals { name unNumber casNumber quantityTonnes } planActivations { plan { code } level startedAt endedAt note } deployments { team { code } people sentAt arrivedAt leftAt task }
  supplies { name material { code } depot { code } quantity unit } opinions { expert { code } role opinion score } citations { regulation { code } article }
  lessons { kind text responsible organization { code } dueOn doneOn state overdue }`;

const least = (code: string, more: object = {}) => ({ code, title: '案例', occurredAt: '2024-03-01', ...more });

describe('a case', () => {
  test('is kept whole, with its parts, and read by one statement', async () => {
    const record = await written(hub, 'createCase', { input: wholeCase('WHOLE') }, everythingOfIt);
    const answer = await hub.ask(`{ case(code: "WHOLE") { ${everythingOfIt} } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions!.statements).toBe(1);
    expect(answer.data.case).toEqual(record);
    expect(record).toMatchObject({
      eventType: { code: '12D02' },
      classifications: [{ code: '12D02' }, { code: '12Q02' }],
      occurredAt: '2025-05-16T14:20:00+08:00',
      occurredPrecision: 'MINUTE',
      region: { code: '320703007' },
      location: { longitude: 119.54, latitude: 34.59 },
      units: [
        { name: '徐圩演示石化有限公司', uscc: '91350100M000100Y43', organization: null },
        { name: '市应急局', organization: { code: 'LYG-EMB' } },
      ],
      chemicals: [{ name: '苯乙烯', unNumber: '2055', casNumber: '100-42-5', quantityTonnes: 12.5 }],
      planActivations: [
        { plan: { code: 'PLAN-2' }, level: 'III', endedAt: '2025-05-17T02:00:00+08:00' },
        { plan: { code: 'PLAN-1' }, level: 'IV', startedAt: null },
      ],
      deployments: [
        { team: { code: 'TEAM-3' }, people: 24, task: '堵漏' },
        { team: { code: 'TEAM-1' }, people: 12 },
      ],
      supplies: [{ depot: { code: 'DEP-1' }, quantity: 24 }, { depot: { code: 'DEP-2' } }, { material: null, depot: null, quantity: 30.5 }],
      opinions: [{ expert: { code: 'EXPERT-2' }, score: 5 }],
      citations: [{ regulation: { code: 'REG-1' }, article: '第三条' }],
    });
  });

  test('takes its figures from the most settled report, each number from the latest that states it, and the loss from its parts', async () => {
    const { case: record } = await hub.data(
      `{ case(code: "WHOLE") { figureState deaths missing seriousInjuries minorInjuries trapped evacuated directLossYuan level levelSource levelRule { level basis } computedLevel figureReports { reportedAt } } }`,
    );
    expect(record).toEqual({
      figureState: 'VERIFIED',
      deaths: 1,
      missing: null,
      seriousInjuries: 12,
      minorInjuries: 5,
      trapped: 2,
      evacuated: 260,
      directLossYuan: '2300000.50',
      level: 'LARGER',
      levelSource: 'COMPUTED',
      levelRule: { level: 'LARGER', basis: '生产安全事故报告和调查处理条例（国务院令第493号）第三条' },
      computedLevel: 'LARGER',
      figureReports: [
        { reportedAt: '2025-05-16T15:00:00+08:00' },
        { reportedAt: '2025-06-20T10:00:00+08:00' },
        { reportedAt: '2025-06-25T10:00:00+08:00' },
      ],
    });
  });

  test('keeps figures that are given beside reports', async () => {
    const record = await written(
      hub,
      'createCase',
      {
        input: least('GIVEN', {
          deaths: 7,
          directLossYuan: '5000000',
          figureReports: [{ state: 'FLASH', reportedAt: '2024-03-02T00:00:00Z', deaths: 1, missing: 3 }],
          losses: [{ kind: 'PROPERTY', amountYuan: '4000000' }],
        }),
      },
      'deaths missing directLossYuan figureState',
    );
    expect(record).toEqual({ deaths: 7, missing: 3, directLossYuan: '5000000.00', figureState: 'FLASH' });
  });

  test('sorts its timeline by time, whatever offset the entries state', async () => {
    const { case: record } = await hub.data(`{ case(code: "WHOLE") { timeline { at action } } }`);
    expect(record.timeline).toEqual([
      { at: '2025-05-16T14:20:00+08:00', action: '发现泄漏' },
      { at: '2025-05-16T16:00:00+08:00', action: '启动应急响应' },
      { at: '2025-05-17T02:00:00+08:00', action: '响应终止' },
    ]);
  });

  test('tells which measures are overdue on the day asked', async () => {
    const { case: record } = await hub.data(`{ case(code: "WHOLE") { lessons { text state overdue } } }`);
    expect(record.lessons).toEqual([
      { text: '垫片更换周期过长', state: 'OPEN', overdue: false },
      { text: '普查同类法兰', state: 'OPEN', overdue: true },
      { text: '修订检修规程', state: 'DONE', overdue: false },
    ]);
    const overdue = `cases(filter: { lessons: { some: { overdue: { eq: true } } } }) { nodes { code } }`;
    expect((await hub.data(`{ ${overdue} }`)).cases.nodes).toEqual([{ code: 'WHOLE' }]);
    await written(hub, 'createCase', {
      input: least('DUE-TODAY', {
        lessons: [{ kind: 'MEASURE', text: '今天到期', dueOn: new Date(Date.now() + 8 * 3.6e6).toISOString().slice(0, 10) }],
      }),
    });
    expect((await hub.data(`{ ${overdue} }`)).cases.nodes).toEqual([{ code: 'WHOLE' }]);
  });

  test('changes only what is given; a part that is given replaces the list', async () => {
    const before = (await hub.data(`{ case(code: "WHOLE") { ${everythingOfIt} } }`)).case;
    const record = await written(
      hub,
      'updateCase',
      {
        id: before.id,
        version: before.version,
        input: { summary: '改后', units: [{ name: '市应急局', organization: 'LYG-EMB', role: '牵头处置' }] },
      },
      everythingOfIt,
    );
    expect(record).toEqual({ ...before, version: record.version, summary: '改后', units: [before.units[1]] });
    expect(record.version).toBeGreaterThan(before.version);
    const stale = await write(hub, 'updateCase', { id: before.id, version: before.version, input: { summary: '旧' } });
    expect(codesOf(stale)).toEqual(['version CONFLICT']);
  });

  test('sent back as it was read keeps how exactly its time is known', async () => {
    const made = await written(hub, 'createCase', { input: least('DAY-ONLY') }, 'id version occurredAt occurredPrecision');
    expect(made).toMatchObject({ occurredAt: '2024-03-01T00:00:00+08:00', occurredPrecision: 'DAY' });
    const same = await written(
      hub,
      'updateCase',
      { id: made.id, version: made.version, input: { occurredAt: made.occurredAt, title: '同一天' } },
      'version occurredPrecision',
    );
    expect(same.occurredPrecision).toBe('DAY');
    const exact = await written(
      hub,
      'updateCase',
      { id: made.id, version: same.version, input: { occurredAt: '2024-03-01T08:30:00+08:00' } },
      'occurredPrecision',
    );
    expect(exact.occurredPrecision).toBe('MINUTE');
  });

  test('is deleted with its parts, and its history stays', async () => {
    const made = await written(hub, 'createCase', { input: { ...wholeCase('GONE'), units: [] } });
    expect((await write(hub, 'deleteCase', { id: made.id, version: made.version })).userErrors).toEqual([]);
    expect(await rows(hub, `select from case_timeline where case_id = $1`, [Number(made.id.slice(4))])).toEqual([]);
    expect((await hub.data(`{ case(code: "GONE") { code } }`)).case).toBeNull();
  });

  test('as it was: a part that came later is not there', async () => {
    const made = await written(
      hub,
      'createCase',
      { input: least('PAST', { deaths: 0, eventType: eventType('12D01') }) },
      'id version level',
    );
    expect(made.level).toBe('GENERAL');
    const { snapshot } = (await hub.ask(`{ case(code: "PAST") { code } }`)).extensions!;
    const changed = await written(
      hub,
      'updateCase',
      { id: made.id, version: made.version, input: { deaths: 3, deployments: [{ team: 'TEAM-1' }] } },
      'level deployments { team { code } }',
    );
    expect(changed).toEqual({ level: 'LARGER', deployments: [{ team: { code: 'TEAM-1' } }] });
    const past = await hub.data(
      `query ($asOf: DateTime) { case(code: "PAST", asOf: $asOf) { level computedLevel deployments { people } teams { nodes { code } } } teams(filter: { code: { eq: "TEAM-1" } }, asOf: $asOf) { nodes { cases(filter: { code: { eq: "PAST" } }) { nodes { code } } } } }`,
      { asOf: snapshot },
    );
    expect(past).toEqual({
      case: { level: 'GENERAL', computedLevel: 'GENERAL', deployments: [], teams: { nodes: [] } },
      teams: { nodes: [{ cases: { nodes: [] } }] },
    });
  });
});

describe('bad input', () => {
  const faulty: [what: string, input: Record<string, unknown>, expected: string[]][] = [
    ['negative casualties', { deaths: -1 }, ['deaths OUT_OF_RANGE']],
    [
      'half a person',
      { figureReports: [{ state: 'FLASH', reportedAt: '2024-03-01T00:00:00Z', missing: -2 }] },
      ['figureReports.0.missing OUT_OF_RANGE'],
    ],
    ['an end before the occurrence', { endedAt: '2024-02-01T00:00:00+08:00' }, ['endedAt DATES_REVERSED']],
    ['an occurrence to come', { occurredAt: '2100-01-01' }, ['occurredAt IN_FUTURE']],
    ['an unknown plan', { planActivations: [{ plan: 'PLAN-1' }, { plan: 'NOWHERE' }] }, ['planActivations.1.plan NOT_FOUND']],
    ['an unknown team', { deployments: [{ team: 'NOBODY' }] }, ['deployments.0.team NOT_FOUND']],
    ['an unknown event type', { eventType: eventType('99Z99') }, ['eventType NOT_FOUND']],
    ['an event type without its scheme', { eventType: '12D02' }, ['eventType NOT_FOUND']],
    ['a plan twice', { planActivations: [{ plan: 'PLAN-1' }, { plan: 'PLAN-1' }] }, ['planActivations.1 DUPLICATE']],
    [
      'an activation that ends before it starts',
      { planActivations: [{ plan: 'PLAN-1', startedAt: '2024-03-02T00:00:00Z', endedAt: '2024-03-01T00:00:00Z' }] },
      ['planActivations.0.endedAt DATES_REVERSED'],
    ],
    [
      'a team that leaves before it arrives',
      {
        deployments: [
          { team: 'TEAM-1', sentAt: '2024-03-01T01:00:00Z', arrivedAt: '2024-03-01T02:00:00Z', leftAt: '2024-03-01T01:30:00Z' },
        ],
      },
      ['deployments.0.leftAt DATES_REVERSED'],
    ],
    ['a wrong check digit of a CAS number', { chemicals: [{ name: '氯', casNumber: '7782-50-6' }] }, ['chemicals.0.casNumber BAD_FORM']],
    ['a wrong social credit code', { units: [{ name: '甲', uscc: '91350100M000100Y44' }] }, ['units.0.uscc BAD_FORM']],
    ['losses above the loss', { directLossYuan: '100', losses: [{ kind: 'PROPERTY', amountYuan: '100.01' }] }, ['losses LOSS_EXCEEDED']],
    [
      'an open measure with a day done',
      { lessons: [{ kind: 'MEASURE', text: '甲', state: 'OPEN', doneOn: '2024-05-01' }] },
      ['lessons.0.state STATE_WRONG'],
    ],
    ['a text of 200,001 characters', { text: '长'.repeat(200_001) }, ['text TOO_LONG']],
    ['a taken code', { code: 'TAKEN' }, ['code TAKEN']],
  ];

  beforeAll(async () => {
    await written(hub, 'createCase', { input: least('TAKEN', { directLossYuan: '50', losses: [{ kind: 'RESCUE', amountYuan: '50' }] }) });
  });

  test.each(faulty)('%s is told at its place, and nothing is written', async (_what, input, expected) => {
    const before = await everything(hub);
    const payload = await write(hub, 'createCase', { input: least('BAD', input) });
    expect(codesOf(payload)).toEqual(expected);
    expect(payload.record).toBeNull();
    expect(await everything(hub)).toEqual(before);
  });

  test('a direct loss below the parts that are stored is refused', async () => {
    const { case: stored } = await hub.data(`{ case(code: "TAKEN") { id version } }`);
    expect(codesOf(await write(hub, 'updateCase', { ...stored, input: { directLossYuan: '49.99' } }))).toEqual([
      'directLossYuan LOSS_EXCEEDED',
    ]);
    expect(codesOf(await write(hub, 'updateCase', { ...stored, input: { directLossYuan: '50.00' } }))).toEqual([]);
  });

  test('a report of 80,000 characters is kept to its last sign', async () => {
    const text = `${'长江路'.repeat(26_666)}末尾`;
    const record = await written(hub, 'createCase', { input: least('LONG', { text }) }, 'text');
    expect(record.text).toBe(text);
    const found = await hub.data(`{ cases(filter: { text: { contains: "路末尾" } }) { nodes { code } } }`);
    expect(found.cases.nodes).toEqual([{ code: 'LONG' }]);
  });
});

describe('files', () => {
  const record = (more: object) => ({ title: '导入案例', occurredAt: '2023年4月', ...more });

  test('may write times, amounts, lists and words as people do', async () => {
    const receipt = await imported(hub, 'importCases', {
      key: 'words',
      records: [
        record({
          code: 'FILE-1',
          occurredAt: '2023年4月5日14时左右',
          endedAt: '2023/4/5',
          level: '较大',
          directLossYuan: '1.2亿元',
          losses: '财产损失*3000万元*厂房；救援费用*12.5万',
          timeline: '2023-04-05 15:00*到场*消防；2023-04-05 14:30*接警*119',
          chemicals: '氯*1017*7782-50-5*2.5',
          planActivations: 'PLAN-1*三级；PLAN-2',
          deployments: 'TEAM-2*15*堵漏',
          classifications: `${eventType('12Q02')}；${eventType('12G01')}`,
        }),
        record({ code: 'FILE-2', occurredAt: '2019' }),
        record({ code: 'FILE-3', occurredAt: '2021.06', deaths: '2' }),
      ],
    });
    expect(receipt).toMatchObject({ received: 3, inserted: 3, rejected: 0 });
    const { cases } = await hub.data(
      `{ cases(filter: { code: { startsWith: "FILE-" } }, orderBy: [{ field: CODE }]) { nodes { code occurredAt occurredPrecision endedAt level directLossYuan losses { kind amountYuan } timeline { at actor action } planActivations { plan { code } level } deployments { people } classifications { code } } } }`,
    );
    expect(cases.nodes[0]).toEqual({
      code: 'FILE-1',
      occurredAt: '2023-04-05T14:00:00+08:00',
      occurredPrecision: 'HOUR',
      endedAt: '2023-04-05T23:59:59+08:00',
      level: 'LARGER',
      directLossYuan: '120000000.00',
      losses: [
        { kind: 'PROPERTY', amountYuan: '30000000.00' },
        { kind: 'RESCUE', amountYuan: '125000.00' },
      ],
      timeline: [
        { at: '2023-04-05T14:30:00+08:00', actor: '119', action: '接警' },
        { at: '2023-04-05T15:00:00+08:00', actor: '消防', action: '到场' },
      ],
      planActivations: [
        { plan: { code: 'PLAN-1' }, level: 'III' },
        { plan: { code: 'PLAN-2' }, level: null },
      ],
      deployments: [{ people: 15 }],
      classifications: [{ code: '12G01' }, { code: '12Q02' }],
    });
    expect(cases.nodes.slice(1)).toMatchObject([
      { occurredAt: '2019-01-01T00:00:00+08:00', occurredPrecision: 'YEAR' },
      { occurredAt: '2021-06-01T00:00:00+08:00', occurredPrecision: 'MONTH' },
    ]);
  });

  test('refuse what is no amount in yuan, no time, and a code that stands twice', async () => {
    const bad = [
      { code: 'X-1', directLossYuan: '-5万元' },
      { code: 'X-2', directLossYuan: '30吨' },
      { code: 'X-3', directLossYuan: '0.0000001万元' },
      { code: 'X-4', occurredAt: '去年夏天' },
      { code: 'X-5', occurredAt: '2023-02-30' },
      { code: 'X-6', endedAt: '2023年' },
      { code: 'X-7' },
      { code: 'X-7' },
    ];
    const receipt = await imported(hub, 'importCases', { key: 'bad', records: bad.map(record) });
    expect(receipt).toMatchObject({ received: 8, inserted: 1, rejected: 7 });
    expect(receipt.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/directLossYuan NOT_MONEY',
      '/directLossYuan NOT_MONEY',
      '/directLossYuan NOT_MONEY',
      '/occurredAt NOT_AN_INSTANT',
      '/occurredAt NOT_AN_INSTANT',
      '/endedAt NOT_AN_INSTANT',
      '/code DUPLICATE',
    ]);
    expect(receipt.errors[0]!.message).toContain('yuan');
  });

  test('sent again change nothing; a level that is computed follows the figures', async () => {
    const records = [record({ ...wholeCase('AGAIN'), level: undefined })];
    expect(await imported(hub, 'importCases', { key: 'again-1', records })).toMatchObject({ inserted: 1 });
    expect(await imported(hub, 'importCases', { key: 'again-2', records })).toMatchObject({ unchanged: 1, updated: 0 });
    const changed = [{ code: 'AGAIN', deaths: 30 }];
    expect(await imported(hub, 'importCases', { key: 'again-3', records: changed, dryRun: true })).toMatchObject({
      diff: [{ action: 'UPDATE', changes: expect.arrayContaining([{ field: 'level', before: 'LARGER', after: 'EXTRAORDINARY' }]) }],
    });
    await imported(hub, 'importCases', { key: 'again-4', records: changed });
    expect((await hub.data(`{ case(code: "AGAIN") { level levelSource } }`)).case).toEqual({
      level: 'EXTRAORDINARY',
      levelSource: 'COMPUTED',
    });
  });
});

describe('lists', () => {
  const codes = async (filter: object, about?: Parameters<TestHub['ask']>[2]) => {
    const answer = await hub.ask(
      `query ($filter: CaseFilter) { cases(filter: $filter, orderBy: [{ field: CODE }], first: 200) { nodes { code } } }`,
      { filter },
      about,
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    expect(answer.extensions!.statements).toBe(1);
    return (answer.data.cases.nodes as { code: string }[]).map(({ code }) => code);
  };

  beforeAll(async () => {
    const make = (code: string, more: object) => written(hub, 'createCase', { input: least(`L-${code}`, more) });
    await make('A', {
      eventType: eventType('12D01'),
      region: '320703007',
      location: { longitude: 119.5, latitude: 34.6 },
      deployments: [{ team: 'TEAM-1' }, { team: 'TEAM-2' }],
    });
    await make('B', {
      eventType: eventType('12G01'),
      region: '320703',
      occurredAt: '2020-12-31T23:30:00+08:00',
      classifications: [eventType('12D03')],
      deployments: [{ team: 'TEAM-2' }],
    });
    await make('C', {
      eventType: eventType('11A01'),
      region: '320722',
      occurredAt: '2021-01-01T00:30:00+08:00',
      location: { longitude: 118.8, latitude: 34.5 },
    });
    await make('D', {
      publicity: 'INTERNAL',
      occurredAt: '2022',
      deployments: [{ team: 'TEAM-3', people: 9 }],
      planActivations: [{ plan: 'PLAN-3' }],
    });
  });
  const mine = { code: { startsWith: 'L-' } };
  const within = (code: string) => ({ within: { scheme: 'cn-emergency-platform-5', code } });

  test.each<[string, object, string[]]>([
    ['a class with all below it', { eventType: within('12D00') }, ['L-A']],
    ['any of the classes of a case', { classifications: { some: within('12D00') } }, ['L-A', 'L-B']],
    ['a division with all below it', { region: { within: '320703' } }, ['L-A', 'L-B']],
    ['a year, in Beijing time', { year: { gte: 2020, lte: 2020 } }, ['L-B']],
    ['a team among others', { teams: { some: { code: { eq: 'TEAM-2' } } } }, ['L-A', 'L-B']],
    ['no such team', { teams: { none: { code: { eq: 'TEAM-2' } } } }, ['L-C', 'L-D']],
    ['no other team', { teams: { every: { code: { eq: 'TEAM-2' } } } }, ['L-B', 'L-C']],
    ['a plan', { plans: { some: { code: { startsWith: 'PLAN' } } } }, ['L-D']],
  ])('are filtered by %s', async (_what, filter, expected) => {
    expect(await codes({ and: [mine, filter] })).toEqual(expected);
  });

  test('are sorted by distance near a point and tell it', async () => {
    const { cases } = await hub.data(
      `{ cases(filter: { code: { startsWith: "L-" } }, near: { point: { longitude: 118.8, latitude: 34.5 }, radiusKm: 100 }) { edges { distanceKm node { code } } } }`,
    );
    expect(cases.edges.map(({ node }: { node: { code: string } }) => node.code)).toEqual(['L-C', 'L-A']);
    expect(cases.edges[0].distanceKm).toBe(0);
    expect(cases.edges[1].distanceKm).toBeGreaterThan(64);
    expect(cases.edges[1].distanceKm).toBeLessThan(66);
  });

  test('hide internal cases from viewers, on every way', async () => {
    expect(await codes(mine, { role: 'viewer' })).toEqual(['L-A', 'L-B', 'L-C']);
    expect(await codes(mine, { role: 'analyst' })).toEqual(['L-A', 'L-B', 'L-C', 'L-D']);
    const ways = `{ case(code: "L-D") { code } teams(filter: { code: { eq: "TEAM-3" } }) { nodes { cases(filter: { code: { startsWith: "L-" } }) { nodes { code } } deployments { people case { code } } } }
      plans(filter: { code: { eq: "PLAN-3" } }) { nodes { cases { nodes { code } } activations { case { code } } } } caseSummary(filter: { code: { startsWith: "L-" } }, groupBy: []) { cases } }`;
    const seen = await hub.data(ways, {}, { role: 'viewer' });
    expect(seen).toMatchObject({
      case: null,
      teams: { nodes: [{ cases: { nodes: [] } }] },
      plans: { nodes: [{ cases: { nodes: [] }, activations: [] }] },
      caseSummary: [{ cases: 3 }],
    });
    expect(seen.teams.nodes[0].deployments.map(({ people }: { people: number }) => people)).not.toContain(9);
    const whole = await hub.data(ways, {}, { role: 'editor' });
    expect(whole).toMatchObject({
      case: { code: 'L-D' },
      plans: { nodes: [{ activations: [{ case: { code: 'L-D' } }] }] },
      caseSummary: [{ cases: 4 }],
    });
  });

  test('show a caller of a division its cases and those of no division, and take no others', async () => {
    const caller = callerInRole('editor', { region: '320703' });
    expect(await codes(mine, { caller })).toEqual(['L-A', 'L-B', 'L-D']);
    const outside = await write(hub, 'createCase', { input: least('OUT', { region: '320722' }) }, 'code', { caller });
    expect(codesOf(outside)).toEqual([' OUTSIDE_REGION']);
  });

  test('stand on the other side of each relation', async () => {
    const data = await hub.data(`{
      plan(code: "PLAN-2") { cases(filter: { code: { eq: "WHOLE" } }) { nodes { code } } activations { level case { code } } }
      team(code: "TEAM-3") { cases(filter: { code: { eq: "WHOLE" } }) { nodes { code } } deployments { people task case { code } } }
      expert(code: "EXPERT-2") { cases(filter: { code: { eq: "WHOLE" } }) { nodes { code } } opinions { opinion } }
      material(code: "MAT-1") { cases(filter: { code: { eq: "WHOLE" } }) { nodes { code } totalCount { value } } supplies { quantity depot { code } case { code } } }
      depot(code: "DEP-2") { cases(filter: { code: { eq: "WHOLE" } }) { nodes { code } } }
      regulation(code: "REG-1") { cases(filter: { code: { eq: "WHOLE" } }) { nodes { code } } }
      eventType(scheme: "cn-emergency-platform-5", code: "12Q00") { cases(filter: { code: { eq: "WHOLE" } }) { nodes { code } } }
      region(code: "320703") { cases(filter: { code: { eq: "WHOLE" } }) { nodes { code } } }
      organization(code: "LYG-EMB") { cases(filter: { code: { eq: "WHOLE" } }) { nodes { code } } }
    }`);
    const here = { nodes: [{ code: 'WHOLE' }] };
    for (const field of Object.values(data) as { cases: unknown }[]) expect(field.cases).toMatchObject(here);
    expect(data.plan.activations).toEqual(expect.arrayContaining([{ level: 'III', case: { code: 'WHOLE' } }]));
    expect(data.team.deployments).toEqual(expect.arrayContaining([{ people: 24, task: '堵漏', case: { code: 'WHOLE' } }]));
    expect(data.expert.opinions).toEqual(expect.arrayContaining([{ opinion: '用氮气置换' }]));
    expect(data.material.cases.totalCount.value).toBe(1);
    expect(data.material.supplies.filter((use: { case: { code: string } }) => use.case.code === 'WHOLE')).toHaveLength(2);
  });

  test('lead to related records in the order of the case, in one statement', async () => {
    const answer = await hub.ask(
      `{ cases(filter: { code: { eq: "WHOLE" } }) { nodes { plans { nodes { code } } teams { nodes { code } } materials { nodes { code } } experts { nodes { code } } regulations { nodes { code } } } } }`,
    );
    expect(answer.extensions!.statements).toBe(1);
    expect(answer.data.cases.nodes).toEqual([
      {
        plans: { nodes: [{ code: 'PLAN-2' }, { code: 'PLAN-1' }] },
        teams: { nodes: [{ code: 'TEAM-3' }, { code: 'TEAM-1' }] },
        materials: { nodes: [{ code: 'MAT-1' }] },
        experts: { nodes: [{ code: 'EXPERT-2' }] },
        regulations: { nodes: [{ code: 'REG-1' }] },
      },
    ]);
  });
});
