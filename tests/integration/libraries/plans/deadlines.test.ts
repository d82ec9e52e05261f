import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { loadCodeLists } from '../../../../src/vocabulary/codeLists.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { newestMoment } from '../../../support/materials.js';
import { codesOf, imported, rows, write, written } from '../../writing/writes.js';
import { change, storePlan } from './stored.js';

interface Deadline {
  kind: string;
  state: string;
  countedFromDate: string | null;
  dueOn: string | null;
  daysLeft: number | null;
  doneOn: string | null;
  late: boolean | null;
  rule: { code: string; basis: string };
  plan: { code: string };
  version: { label: string };
}

const fields = 'id kind state countedFromDate dueOn daysLeft doneOn late rule { code basis } plan { code } version { label }';

let hub: TestHub;
/** The day of the database plus so many days, as YYYY-MM-DD. */
let day: (days: number) => string;
beforeAll(async () => {
  hub = await testHub();
  const [now] = await rows<{ today: string }>(hub, 'select current_date::text as today');
  day = (days) => new Date(Date.parse(`${now!.today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
});
afterAll(() => hub.close());

/** The deadlines of one plan by kind, as the field of the plan gives them. */
async function deadlinesOf(code: string, asOf?: string): Promise<Record<string, Deadline>> {
  const answer = await hub.ask(`query($code: String!, $asOf: DateTime) { plan(code: $code, asOf: $asOf) { deadlines { ${fields} } } }`, {
    code,
    asOf: asOf ?? null,
  });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  expect(answer.extensions?.statements).toBe(1);
  return Object.fromEntries((answer.data.plan.deadlines as Deadline[]).map((deadline) => [deadline.kind, deadline]));
}

async function list(args: string): Promise<Deadline[]> {
  const answer = await hub.ask(`{ planDeadlines(first: 200, ${args}) { nodes { ${fields} } } }`, {}, { role: 'viewer' });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  expect(answer.extensions?.statements).toBe(1);
  return answer.data.planDeadlines.nodes as Deadline[];
}

const drill = (code: string, plan: string, heldOn: string) =>
  written(hub, 'createDrill', { input: { code, title: '演练', plan, scope: 'SINGLE', form: 'TABLETOP', purpose: 'TEST', heldOn } });

describe('filing and publication', () => {
  test('are due on the twentieth working day after the issue, over a holiday with weekends worked', async () => {
    await storePlan(hub, { code: 'F1', versions: { a: { issued_on: '2025-09-25' } } });
    const { FILING, PUBLICATION } = await deadlinesOf('F1');
    expect(FILING).toMatchObject({
      state: 'OVERDUE',
      countedFromDate: '2025-09-25',
      dueOn: '2025-10-29',
      doneOn: null,
      late: true,
      rule: { code: 'GOV-FILING-2024', basis: '突发事件应急预案管理办法（国办发〔2024〕5号）第二十六条' },
    });
    expect(PUBLICATION).toMatchObject({ dueOn: '2025-10-29', rule: { code: 'GOV-PUBLICATION-2024' } });
  });

  test('done on the last day are in time, a day later are late', async () => {
    await storePlan(hub, {
      code: 'F2',
      versions: { a: { stage: 'FILED', issued_on: '2025-09-25', filed_on: '2025-10-29', published_on: '2025-10-30' } },
    });
    const { FILING, PUBLICATION } = await deadlinesOf('F2');
    expect(FILING).toMatchObject({ state: 'DONE', doneOn: '2025-10-29', late: false, daysLeft: null });
    expect(PUBLICATION).toMatchObject({ state: 'DONE', doneOn: '2025-10-30', late: true });
  });

  test('are unknown when the day of the issue is missing', async () => {
    await storePlan(hub, { code: 'F3', versions: { a: { stage: 'ISSUED' } } });
    const found = await deadlinesOf('F3');
    expect(found['FILING']).toMatchObject({ state: 'UNKNOWN', countedFromDate: null, dueOn: null, daysLeft: null, late: null });
    expect(found['FILING']!.rule.code).toBe('GOV-FILING-2024');
  });

  test('concern the version in force: neither drafts, nor versions that begin later or are abolished', async () => {
    await storePlan(hub, {
      code: 'F4',
      versions: {
        old: { issued_on: '2024-03-01' },
        new: { issued_on: '2025-03-03' },
        later: { issued_on: day(0), effective_on: day(1) },
        draft: { stage: 'DRAFTING' },
        ended: { issued_on: '2025-06-02', abolished_on: '2025-07-01' },
      },
    });
    await storePlan(hub, { code: 'F5', versions: { draft: { stage: 'APPROVED' } } });
    expect((await deadlinesOf('F4'))['FILING']).toMatchObject({ version: { label: 'new' }, dueOn: '2025-03-31' });
    expect(await deadlinesOf('F5')).toEqual({});
  });
});

describe('drills and evaluations', () => {
  test('are due three years after the last one; of 29 February on the 28th', async () => {
    await storePlan(hub, { code: 'D1', versions: { a: { issued_on: '2024-02-01' } } });
    expect((await deadlinesOf('D1'))['DRILL']).toMatchObject({ countedFromDate: '2024-02-01', dueOn: '2027-02-01' });
    await drill('DR-1', 'D1', '2024-02-29');
    await drill('DR-0', 'D1', '2024-01-30');
    const { DRILL, EVALUATION } = await deadlinesOf('D1');
    expect(DRILL).toMatchObject({ countedFromDate: '2024-02-29', dueOn: '2027-02-28', rule: { code: 'GOV-DRILL-2024' }, doneOn: null });
    expect(EVALUATION).toMatchObject({ countedFromDate: '2024-02-01', dueOn: '2027-02-01', rule: { code: 'GOV-EVALUATION-2024' } });
    await change(hub, `update plan_version set evaluated_on = '2025-08-31' where code = 'D1-a'`);
    expect((await deadlinesOf('D1'))['EVALUATION']).toMatchObject({ countedFromDate: '2025-08-31', dueOn: '2028-08-31' });
  });

  test('stand as open, due soon or overdue by the day', async () => {
    const [three] = await rows<{ ago: string }>(hub, `select (current_date - interval '3 years')::date::text as ago`);
    await storePlan(hub, { code: 'S1', versions: { a: { issued_on: '2020-01-01' } } });
    await drill('S1-1', 'S1', three!.ago);
    const [soon] = await rows<{ due: string; left: number }>(
      hub,
      `select ($1::date + interval '3 years')::date::text as due, ($1::date + interval '3 years')::date - current_date as left`,
      [three!.ago],
    );
    expect((await deadlinesOf('S1'))['DRILL']).toMatchObject({
      state: soon!.left < 0 ? 'OVERDUE' : 'DUE_SOON',
      dueOn: soon!.due,
      daysLeft: soon!.left,
    });
    const passed = new Date(Date.parse(`${three!.ago}T00:00:00Z`) - 40 * 86_400_000).toISOString().slice(0, 10);
    await storePlan(hub, { code: 'S2', versions: { a: { issued_on: '2020-01-01' } } });
    await drill('S2-1', 'S2', passed);
    expect((await deadlinesOf('S2'))['DRILL']).toMatchObject({ state: 'OVERDUE', late: true });
    await drill('S2-2', 'S2', day(0));
    expect((await deadlinesOf('S2'))['DRILL']).toMatchObject({ state: 'OPEN', countedFromDate: day(0), late: false });
  });

  test('of plans for accidents at work are due every two years by the rule of higher priority', async () => {
    await storePlan(hub, { code: 'A1', eventTypes: ['12D02'], versions: { a: { issued_on: '2024-05-06' } } });
    await storePlan(hub, { code: 'A2', eventTypes: ['11000'], versions: { a: { issued_on: '2024-05-06' } } });
    expect((await deadlinesOf('A1'))['DRILL']).toMatchObject({ dueOn: '2026-05-06', rule: { code: 'SAFETY-DRILL-12D00' } });
    expect((await deadlinesOf('A2'))['DRILL']).toMatchObject({ dueOn: '2027-05-06', rule: { code: 'GOV-DRILL-2024' } });
  });

  test('of an overall plan are asked for by no rule', async () => {
    await storePlan(hub, { code: 'O1', kind: 'OVERALL', versions: { a: { issued_on: '2025-02-26' } } });
    expect(Object.keys(await deadlinesOf('O1')).sort()).toEqual(['EVALUATION', 'FILING', 'PUBLICATION']);
  });
});

describe('plans of enterprises', () => {
  test('of high risk are filed, drilled every half year and evaluated; others are drilled every year', async () => {
    const versions = { a: { issued_on: '2025-08-31' } };
    await storePlan(hub, { code: 'E1', kind: 'UNIT_COMPREHENSIVE', level: 'UNIT', highRisk: true, versions });
    await storePlan(hub, { code: 'E2', kind: 'UNIT_COMPREHENSIVE', level: 'UNIT', versions });
    await storePlan(hub, { code: 'E3', kind: 'ON_SITE', level: 'UNIT', versions });
    const high = await deadlinesOf('E1');
    expect(Object.keys(high).sort()).toEqual(['DRILL', 'EVALUATION', 'FILING']);
    // half a year after 31 August ends on the last day of February
    expect(high['DRILL']).toMatchObject({ dueOn: '2026-02-28', rule: { code: 'UNIT-DRILL-HIGH-RISK-2019' } });
    expect(high['EVALUATION']).toMatchObject({ dueOn: '2028-08-31' });
    const other = await deadlinesOf('E2');
    expect(Object.keys(other)).toEqual(['DRILL']);
    expect(other['DRILL']).toMatchObject({ dueOn: '2026-08-31', rule: { code: 'UNIT-DRILL-2019' } });
    expect((await deadlinesOf('E3'))['DRILL']).toMatchObject({ dueOn: '2026-02-28', rule: { code: 'UNIT-DRILL-ON-SITE-2019' } });
  });

  test('are drilled when another plan of the same unit is, among the kinds of the rule', async () => {
    const versions = { a: { issued_on: '2025-01-06' } };
    const unit = { level: 'UNIT', organization: 'LYG-EMB', versions };
    await storePlan(hub, { code: 'U1', kind: 'UNIT_COMPREHENSIVE', ...unit });
    await storePlan(hub, { code: 'U2', kind: 'UNIT_SPECIAL', ...unit });
    await storePlan(hub, { code: 'U3', kind: 'ON_SITE', ...unit });
    await storePlan(hub, { code: 'U4', kind: 'UNIT_SPECIAL', level: 'UNIT', organization: 'LYG-GOV', versions });
    await drill('U-1', 'U2', '2025-07-15');
    expect((await deadlinesOf('U1'))['DRILL']).toMatchObject({ countedFromDate: '2025-07-15', dueOn: '2026-07-15' });
    expect((await deadlinesOf('U3'))['DRILL']).toMatchObject({ countedFromDate: '2025-01-06' });
    expect((await deadlinesOf('U4'))['DRILL']).toMatchObject({ countedFromDate: '2025-01-06' });
  });
});

describe('a change of the rules', () => {
  const rule = (code: string, amount: number, more: Record<string, unknown>) =>
    written(hub, 'createDeadlineRule', {
      input: {
        code,
        kind: 'PUBLICATION',
        planKinds: ['WORK_MANUAL'],
        amount,
        unit: 'DAY',
        countedFrom: 'ISSUED',
        basis: '测试办法',
        ...more,
      },
    });
  beforeAll(async () => {
    await rule('R-OLD', 10, { validFrom: '2020-01-01', validTo: '2025-01-01' });
    await rule('R-NEW', 5, { validFrom: '2025-01-01' });
  });

  test('leaves plans issued before under the former rule, from its day on the new one holds', async () => {
    await storePlan(hub, { code: 'M1', kind: 'WORK_MANUAL', versions: { a: { issued_on: '2024-12-31' } } });
    await storePlan(hub, { code: 'M2', kind: 'WORK_MANUAL', versions: { a: { issued_on: '2025-01-01' } } });
    expect((await deadlinesOf('M1'))['PUBLICATION']).toMatchObject({ dueOn: '2025-01-10', rule: { code: 'R-OLD' } });
    expect((await deadlinesOf('M2'))['PUBLICATION']).toMatchObject({ dueOn: '2025-01-06', rule: { code: 'R-NEW' } });
  });

  test('asks nothing of what was issued before the first rule, except for what recurs', async () => {
    await storePlan(hub, { code: 'M3', versions: { a: { issued_on: '2010-06-01' } } });
    const found = await deadlinesOf('M3');
    expect(Object.keys(found).sort()).toEqual(['DRILL', 'EVALUATION']);
    expect(found['DRILL']).toMatchObject({ dueOn: '2013-06-01', state: 'OVERDUE', rule: { code: 'GOV-DRILL-2024' } });
    await storePlan(hub, { code: 'M4', versions: { a: { issued_on: '2024-01-30' } } });
    const former = await deadlinesOf('M4');
    expect([former['FILING']!.rule.code, former['DRILL']!.rule.code]).toEqual(['GOV-FILING-2013', 'GOV-DRILL-2013']);
    expect(former['PUBLICATION']).toBeUndefined();
  });

  test('prefers priority, then the more special rule', async () => {
    await rule('R-RISK', 7, { validFrom: '2025-01-01', highRisk: true });
    await storePlan(hub, { code: 'M5', kind: 'WORK_MANUAL', highRisk: true, versions: { a: { issued_on: '2025-02-03' } } });
    expect((await deadlinesOf('M5'))['PUBLICATION']!.rule.code).toBe('R-RISK');
    await rule('R-FIRST', 3, { validFrom: '2025-01-01', priority: 1 });
    expect((await deadlinesOf('M5'))['PUBLICATION']!.rule.code).toBe('R-FIRST');
  });
});

describe('the list', () => {
  test('is filtered by kind, state, due day, division and organisation', async () => {
    await storePlan(hub, { code: 'L1', region: '320703', organization: 'LYG-EMB', versions: { a: { issued_on: '2025-09-25' } } });
    const codes = (deadlines: Deadline[]) => deadlines.map(({ plan, kind }) => `${plan.code} ${kind}`);
    expect(codes(await list('region: "320700", organization: "LYG-EMB", kinds: [FILING, DRILL]'))).toEqual(['L1 FILING', 'L1 DRILL']);
    expect(codes(await list('region: "320703", states: [OPEN]'))).toEqual(['L1 DRILL', 'L1 EVALUATION']);
    expect(codes(await list('region: "320703", dueBefore: "2025-10-29"')).sort()).toEqual(['L1 FILING', 'L1 PUBLICATION']);
    expect(await list('region: "320703", dueBefore: "2025-10-28"')).toEqual([]);
    expect(await list('region: "320706"')).toEqual([]);
    expect(await list('kinds: []')).toEqual([]);
    expect((await list('kinds: [FILING]')).every(({ kind }) => kind === 'FILING')).toBe(true);
    expect((await list('states: [DUE_SOON], withinDays: 3650, region: "320703"')).map(({ kind }) => kind)).toEqual(['DRILL', 'EVALUATION']);
  });

  test('is paged by keyset, deadlines without a day last', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { planDeadlines }: { planDeadlines: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        (await hub.data(
          'query($after: String) { planDeadlines(first: 7, after: $after) { nodes { id dueOn } pageInfo { hasNextPage endCursor } } }',
          {
            after,
          },
        )) as never;
      seen.push(...planDeadlines.nodes.map(({ id }) => id));
      after = planDeadlines.pageInfo.hasNextPage ? planDeadlines.pageInfo.endCursor : null;
    } while (after);
    const all = (await hub.data('{ planDeadlines(first: 200) { totalCount { value } nodes { id dueOn } } }')).planDeadlines;
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(all.nodes.map(({ id }: { id: string }) => id));
    expect(all.totalCount.value).toBe(seen.length);
    expect(all.nodes.at(-1).dueOn).toBeNull();
  });

  test('refuses days out of bounds', async () => {
    const answer = await hub.ask('{ planDeadlines(withinDays: 3651) { nodes { id } } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is not for callers without the right to plans', async () => {
    const answer = await hub.ask('{ planDeadlines { nodes { id } } }', {}, { caller: callerInRole('anonymous') });
    expect(answer.errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
  });
});

describe('the past', () => {
  test('shows what stood then: rule, drill and filing', async () => {
    await storePlan(hub, { code: 'P1', kind: 'WORK_MANUAL', versions: { a: { issued_on: day(-20) } } });
    await written(hub, 'createDeadlineRule', {
      input: {
        code: 'P-DRILL',
        kind: 'DRILL',
        planKinds: ['WORK_MANUAL'],
        amount: 10,
        unit: 'DAY',
        countedFrom: 'LAST_DRILL',
        basis: '测试',
      },
    });
    const first = await newestMoment(hub.database);
    const before = await deadlinesOf('P1', first);
    expect(before['DRILL']).toMatchObject({ dueOn: day(-10), state: 'OVERDUE' });
    await drill('P-1', 'P1', day(-5));
    const second = await newestMoment(hub.database);
    await change(hub, `update plan_version set published_on = $1, stage = 'FILED' where code = 'P1-a'`, [day(-1)]);
    const updated = await rows<{ id: string; version: number }>(
      hub,
      `select 'dlr_' || id as id, version from deadline_rule where code = 'P-DRILL'`,
    );
    await written(hub, 'updateDeadlineRule', { id: updated[0]!.id, version: updated[0]!.version, input: { amount: 20 } });
    expect(await deadlinesOf('P1', first)).toEqual(before);
    expect((await deadlinesOf('P1', second))['DRILL']).toMatchObject({ dueOn: day(5), state: 'DUE_SOON' });
    expect((await deadlinesOf('P1', second))['PUBLICATION']).toMatchObject({ state: 'OVERDUE', doneOn: null });
    const now = await deadlinesOf('P1');
    expect(now['DRILL']).toMatchObject({ dueOn: day(15), daysLeft: 15 });
    expect(now['PUBLICATION']).toMatchObject({ state: 'DONE', doneOn: day(-1) });
  });
});

describe('rules of deadlines', () => {
  const least = { kind: 'FILING', planKinds: ['SPECIAL'], amount: 20, unit: 'WORKING_DAY', countedFrom: 'ISSUED', basis: '办法' };

  test.each([
    ['no kind of plan', { planKinds: [] }, ['planKinds REQUIRED']],
    ['a period of none', { amount: 0 }, ['amount OUT_OF_RANGE']],
    ['101 years', { amount: 101, unit: 'YEAR' }, ['amount OUT_OF_RANGE']],
    ['a filing counted from a drill', { countedFrom: 'LAST_DRILL' }, ['countedFrom WRONG_START']],
    ['dates reversed', { validFrom: '2025-01-01', validTo: '2025-01-01' }, ['validTo DATES_REVERSED']],
    ['an unknown class of emergencies', { eventType: 'nowhere:1' }, ['eventType NOT_FOUND']],
    ['an unknown regulation', { regulation: 'NOWHERE' }, ['regulation NOT_FOUND']],
    ['a code that is taken', { code: 'GOV-FILING-2024' }, ['code TAKEN']],
  ])('refuse %s', async (_what, input, expected) => {
    const payload = await write(hub, 'createDeadlineRule', { input: { code: 'BAD', ...least, ...input } });
    expect(codesOf(payload)).toEqual(expected);
    expect(payload.record).toBeNull();
  });

  test('are imported with Chinese words, and kinds of plans are a set', async () => {
    const record = {
      code: 'IMP',
      kind: '备案',
      planKinds: '专项、总体、专项应急预案',
      amount: '20',
      unit: '工作日',
      countedFrom: '印发',
      basis: '某办法',
      eventType: 'cn-emergency-platform-5:12D00',
    };
    expect(await imported(hub, 'importDeadlineRules', { key: 'r1', records: [record] })).toMatchObject({ inserted: 1 });
    const { deadlineRule } = await hub.data(
      '{ deadlineRule(code: "IMP") { kind planKinds unit countedFrom eventType { code } version sourceKind } }',
    );
    expect(deadlineRule).toMatchObject({
      kind: 'FILING',
      planKinds: ['OVERALL', 'SPECIAL'],
      unit: 'WORKING_DAY',
      countedFrom: 'ISSUED',
      eventType: { code: '12D00' },
    });
    const again = await imported(hub, 'importDeadlineRules', { key: 'r2', records: [{ ...record, planKinds: ['SPECIAL', 'OVERALL'] }] });
    expect(again).toMatchObject({ unchanged: 1, updated: 0 });
    const bad = await imported(hub, 'importDeadlineRules', {
      key: 'r3',
      policy: 'REJECT_BAD',
      records: [{ ...record, code: 'IMP2', planKinds: '专项、无此类' }],
    });
    expect(bad.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/planKinds NOT_IN_LIST']);
  });

  test('are found by kind of plan and by day', async () => {
    const codes = async (filter: string) =>
      (await hub.data(`{ deadlineRules(filter: ${filter}, first: 100) { nodes { code } } }`)).deadlineRules.nodes.map(
        ({ code }: { code: string }) => code,
      );
    expect(await codes('{ planKinds: { eq: VILLAGE } }')).toEqual(['GOV-FILING-2024']);
    expect(
      await codes(
        '{ planKinds: { in: [VILLAGE, SPECIAL] }, kind: { eq: DRILL }, validOn: "2024-01-30", eventType: { code: { startsWith: "12A" } } }',
      ),
    ).toEqual(['SAFETY-DRILL-12A00']);
    expect(await codes('{ kind: { eq: DRILL }, planKinds: { eq: DEPARTMENT }, priority: { eq: 0 }, validOn: "2024-01-30" }')).toEqual([
      'GOV-DRILL-2013',
    ]);
  });

  test('that are shipped and then changed are no longer written by the code list; untouched ones are', async () => {
    const [shipped] = await rows<{ id: string; version: number }>(
      hub,
      `select 'dlr_' || id as id, version from deadline_rule where code = 'GOV-EVALUATION-2024'`,
    );
    const record = await written(
      hub,
      'updateDeadlineRule',
      { id: shipped!.id, version: shipped!.version, input: { amount: 2 } },
      'sourceKind amount',
    );
    expect(record).toEqual({ sourceKind: 'MANUAL', amount: 2 });
    expect((await loadCodeLists(hub.database))['deadline-rules.csv']).toMatchObject({ inserted: 0, updated: 0 });
    expect((await hub.data('{ deadlineRule(code: "GOV-EVALUATION-2024") { amount } }')).deadlineRule.amount).toBe(2);
  });
});
