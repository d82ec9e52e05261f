import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { imported } from '../../writing/writes.js';
import { eventType } from './caseRecords.js';

let hub: TestHub;

interface Made {
  code: string;
  occurredAt: string;
  eventType?: string;
  region?: string;
  organization?: string;
  level?: string;
  deaths?: number;
  evacuated?: number;
  directLossYuan?: string;
  figureState?: string;
  publicity?: string;
}

const made: Made[] = [
  {
    code: '1',
    occurredAt: '2023-12-31T23:59:00+08:00',
    eventType: '12D02',
    region: '320703007',
    deaths: 3,
    directLossYuan: '0.10',
    figureState: 'VERIFIED',
  },
  { code: '2', occurredAt: '2023-05-01', eventType: '12D00', region: '320703', deaths: 1, directLossYuan: '0.20' },
  {
    code: '3',
    occurredAt: '2024-01-01T00:00:00+08:00',
    eventType: '12G01',
    region: '320706',
    organization: 'LYG-FIRE',
    level: 'MAJOR',
    evacuated: 300,
  },
  {
    code: '4',
    occurredAt: '2024-05',
    eventType: '11B01',
    region: '320707',
    organization: 'LYG-EMB',
    directLossYuan: '123456789012.99',
    evacuated: 12000,
  },
  { code: '5', occurredAt: '2024', eventType: '11B03', deaths: 0 },
  { code: '6', occurredAt: '2024-05-02', publicity: 'INTERNAL', deaths: 100 },
];

beforeAll(async () => {
  hub = await testHub();
  const records = made.map((each) => ({ ...each, title: '案例', ...(each.eventType && { eventType: eventType(each.eventType) }) }));
  expect(await imported(hub, 'importCases', { key: 'summary', records })).toMatchObject({ inserted: 6 });
});
afterAll(() => hub.close());

const groups = async (args: string, selection: string, about?: Parameters<TestHub['ask']>[2]) => {
  const answer = await hub.ask(`{ caseSummary(${args}) { ${selection} } }`, {}, about);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  expect(answer.extensions!.statements).toBe(1);
  return answer.data.caseSummary as Record<string, unknown>[];
};

test('classes of two digits and a letter, and the four above them', async () => {
  expect(await groups('groupBy: [EVENT_CLASS], orderBy: { measure: CASES }', 'eventClass { code name } cases deaths')).toEqual([
    { eventClass: { code: '11B00', name: '气象灾害' }, cases: 2, deaths: 0 },
    { eventClass: { code: '12D00', name: '危险化学品事故' }, cases: 2, deaths: 4 },
    { eventClass: { code: '12G00', name: '火灾事故' }, cases: 1, deaths: null },
    { eventClass: null, cases: 1, deaths: 100 },
  ]);
  expect(await groups('groupBy: [EVENT_GROUP], orderBy: { measure: CASES, direction: ASC }', 'eventGroup { code } cases')).toEqual([
    { eventGroup: null, cases: 1 },
    { eventGroup: { code: '11000' }, cases: 2 },
    { eventGroup: { code: '12000' }, cases: 3 },
  ]);
});

test('years and months of Beijing time; a case known to the year has no month', async () => {
  expect(await groups('groupBy: [YEAR, MONTH]', 'year month cases')).toEqual([
    { year: 2023, month: 5, cases: 1 },
    { year: 2023, month: 12, cases: 1 },
    { year: 2024, month: 1, cases: 1 },
    { year: 2024, month: 5, cases: 2 },
    { year: 2024, month: null, cases: 1 },
  ]);
});

test('sums of money are exact, means are of the cases that state one', async () => {
  expect(await groups('groupBy: []', 'cases deaths missing evacuated directLossYuan averageDirectLossYuan')).toEqual([
    { cases: 6, deaths: 104, missing: null, evacuated: 12300, directLossYuan: '123456789013.29', averageDirectLossYuan: '41152263004.43' },
  ]);
});

test('other keys: level, counties, organisations, state of the figures', async () => {
  expect(await groups('groupBy: [LEVEL], orderBy: { measure: CASES }', 'level cases')).toEqual([
    { level: null, cases: 3 },
    { level: 'GENERAL', cases: 1 },
    { level: 'LARGER', cases: 1 },
    { level: 'MAJOR', cases: 1 },
  ]);
  expect(await groups('groupBy: [COUNTY], having: { cases: { gt: 1 } }', 'county { code } cases')).toEqual([
    { county: { code: '320703' }, cases: 2 },
    { county: null, cases: 2 },
  ]);
  expect(
    await groups(
      'groupBy: [ORGANIZATION], having: { evacuated: { gte: 300 } }, orderBy: { measure: EVACUATED }',
      'organization { code } evacuated',
    ),
  ).toEqual([
    { organization: { code: 'LYG-EMB' }, evacuated: 12000 },
    { organization: { code: 'LYG-FIRE' }, evacuated: 300 },
  ]);
  expect(await groups('groupBy: [FIGURE_STATE], orderBy: { measure: DIRECT_LOSS_YUAN, direction: ASC }', 'figureState cases')).toEqual([
    { figureState: 'VERIFIED', cases: 1 },
    { figureState: null, cases: 5 },
  ]);
});

test('hold to the filter and to what the caller may see', async () => {
  const within = 'filter: { region: { within: "320703" } }';
  expect(await groups(`${within}, groupBy: [REGION]`, 'region { code } cases')).toEqual(
    expect.arrayContaining([
      { region: { code: '320703' }, cases: 1 },
      { region: { code: '320703007' }, cases: 1 },
    ]),
  );
  expect(await groups('groupBy: []', 'cases deaths', { role: 'viewer' })).toEqual([{ cases: 5, deaths: 4 }]);
  expect(await groups('groupBy: []', 'cases', { caller: callerInRole('editor', { region: '320706' }) })).toEqual([{ cases: 3 }]);
});
