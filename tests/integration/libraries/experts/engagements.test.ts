import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { codesOf, rows, write, written } from '../../writing/writes.js';
import { engage, engaged, evaluate, expertOf } from './expertWrites.js';

let hub: TestHub;
const scheme = 'cn-emergency-platform-5';
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const tomorrow = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);

const call = (more: Record<string, unknown> = {}) => ({
  expert: 'E-1',
  duty: 'ON_SITE',
  subject: '储罐泄漏现场处置',
  beganAt: '2026-05-16T09:00:00+08:00',
  ...more,
});

beforeAll(async () => {
  hub = await testHub();
  await expertOf(hub, 'E-1', {
    duties: ['ON_SITE', 'TRAINING'],
    region: '320703',
    conflicts: [
      { party: '市港口局', reason: '曾任职', organization: 'LYG-PORT', validFrom: '2026-03-01', validTo: '2026-06-01' },
      { party: '连云港市环保局', reason: '亲属任职' },
      { party: '连云港海事局', reason: '咨询合同', validTo: '2026-02-01' },
    ],
  });
  await expertOf(hub, 'E-2', { region: '320706' });
});
afterAll(() => hub.close());

describe('an engagement', () => {
  test('is recorded with what was said of it and by whom', async () => {
    const { userErrors, record } = await engage(
      hub,
      call({ organization: 'LYG-EMB', eventType: `${scheme}:12D02`, endedAt: '2026-05-17T01:00:00+08:00' }),
    );
    expect(userErrors).toEqual([]);
    expect(record).toMatchObject({
      code: expect.stringMatching(/^CQ-\d{8}$/),
      version: 1,
      expert: { code: 'E-1' },
      duty: 'ON_SITE',
      hasDuty: true,
      organization: { code: 'LYG-EMB' },
      eventType: { code: '12D02' },
      beganAt: '2026-05-16T09:00:00+08:00',
      endedAt: '2026-05-17T01:00:00+08:00',
      score: null,
      evaluated: false,
      recordedBy: 'editor',
    });
  });

  test('of a kind of work that the expert does not hold is taken, and says so', async () => {
    expect(await engaged(hub, call({ duty: 'INVESTIGATION' }))).toMatchObject({ duty: 'INVESTIGATION', hasDuty: false });
  });

  test('may be evaluated at once; the day is today unless told', async () => {
    expect(await engaged(hub, call({ score: 5, evaluation: '研判准确' }))).toMatchObject({ score: 5, evaluatedOn: today, evaluated: true });
    expect(await engaged(hub, call({ score: 4, evaluatedOn: '2026-05-16' }))).toMatchObject({ evaluatedOn: '2026-05-16' });
  });

  const faulty: [what: string, input: Record<string, unknown>, expected: string[]][] = [
    ['an unknown expert', { expert: 'NOBODY' }, ['expert NOT_FOUND']],
    ['an unknown organisation and event', { organization: 'X', eventType: 'y:z' }, ['organization NOT_FOUND', 'eventType NOT_FOUND']],
    ['no subject', { subject: ' ' }, ['subject REQUIRED']],
    ['an end before the beginning', { endedAt: '2026-05-16T08:59:59+08:00' }, ['endedAt DATES_REVERSED']],
    ['a beginning to come', { beganAt: '2190-01-01T00:00:00Z' }, ['beganAt IN_FUTURE']],
    ['an end to come', { endedAt: '2190-01-01T00:00:00Z' }, ['endedAt IN_FUTURE']],
    ['a score of 6', { score: 6 }, ['score OUT_OF_RANGE']],
    ['a score of 0', { score: 0 }, ['score OUT_OF_RANGE']],
    ['an evaluation without a score', { evaluation: '好' }, ['score REQUIRED']],
    ['an evaluation before it began', { score: 3, evaluatedOn: '2026-05-15' }, ['evaluatedOn DATES_REVERSED']],
    ['an evaluation to come', { score: 3, evaluatedOn: tomorrow }, ['evaluatedOn IN_FUTURE']],
    ['an empty key', { key: '' }, ['key BAD_TEXT']],
    ['a key too long', { key: 'k'.repeat(201) }, ['key BAD_TEXT']],
    ['a subject too long', { subject: '长'.repeat(301) }, ['subject TOO_LONG']],
  ];
  test.each(faulty)('with %s is refused as a whole', async (_what, input, expected) => {
    const count = async () => (await rows<{ n: string }>(hub, 'select count(*) as n from expert_engagement'))[0]!.n;
    const before = await count();
    const payload = await engage(hub, call(input));
    expect(codesOf(payload)).toEqual(expected);
    expect(payload.record).toBeNull();
    expect(await count()).toBe(before);
  });

  test('with a key is recorded once, and another one under that key is refused', async () => {
    const first = await engaged(hub, call({ key: 'call-1' }));
    const [again, together] = await Promise.all([engaged(hub, call({ key: 'call-1' })), engaged(hub, call({ key: 'call-1' }))]);
    expect([again.id, together.id]).toEqual([first.id, first.id]);
    expect(codesOf(await engage(hub, call({ key: 'call-1', subject: '另一事项' })))).toEqual(['key KEY_REUSED']);
    const other = await engaged(hub, call({ key: 'call-1' }), { caller: callerInRole('editor', { name: 'key:other' }) });
    expect(other.id).not.toBe(first.id);
  });

  test('outside the division of the caller is neither recorded nor seen', async () => {
    const about = { caller: callerInRole('editor', { region: '320706' }) };
    expect(codesOf(await engage(hub, call(), about))).toEqual(['expert NOT_FOUND']);
    const own = await engaged(hub, call({ expert: 'E-2' }), about);
    const { expertEngagements } = await hub.data('{ expertEngagements(first: 200) { nodes { code } } }', {}, about);
    expect(expertEngagements.nodes).toEqual([{ code: own.code }]);
    const [foreign] = await rows<{ id: string }>(
      hub,
      `select g.id from expert_engagement g join expert e on e.id = g.expert_id where e.code = 'E-1' limit 1`,
    );
    expect(codesOf(await evaluate(hub, { id: `exg_${foreign!.id}`, version: 1, score: 1 }, about))).toEqual(['id NOT_FOUND']);
  });

  test('is written by nobody without the right to it', async () => {
    const { errors } = await hub.ask(
      'mutation($input: ExpertEngagementInput!) { recordExpertEngagement(input: $input) { record { id } } }',
      { input: call() },
      { role: 'analyst' },
    );
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('an organisation that the expert must avoid', () => {
  const at = (organization: string, beganAt: string, endedAt?: string) => engage(hub, call({ organization, beganAt, endedAt }));

  test.each([
    ['within the days', 'LYG-PORT', '2026-05-16T09:00:00+08:00', undefined],
    ['on the first day, by the clock of the city', 'LYG-PORT', '2026-02-28T16:00:00Z', undefined],
    ['when the engagement reaches into the days', 'LYG-PORT', '2026-02-27T09:00:00+08:00', '2026-03-01T00:00:00+08:00'],
    ['by a former name, without any days', 'LYG-EEB', '2026-05-16T09:00:00+08:00', undefined],
    ['by its present name', 'LYG-MSA', '2026-01-31T23:59:59+08:00', undefined],
  ])('is refused %s, and the reason is named', async (_when, organization, beganAt, endedAt) => {
    const payload = await at(organization, beganAt, endedAt);
    expect(codesOf(payload)).toEqual(['organization MUST_AVOID']);
    expect(payload.userErrors[0]!.message).toMatch(/曾任职|亲属任职|咨询合同/);
  });

  test.each([
    ['the day before the first', 'LYG-PORT', '2026-02-28T15:59:59Z'],
    ['the day on which it no longer holds', 'LYG-PORT', '2026-06-01T00:00:00+08:00'],
    ['after its end, by name', 'LYG-MSA', '2026-02-01T00:00:00+08:00'],
    ['another organisation', 'LYG-EMB', '2026-05-16T09:00:00+08:00'],
  ])('is no bar on %s', async (_when, organization, beganAt) => {
    expect((await at(organization, beganAt)).userErrors).toEqual([]);
  });

  test('is no bar for another expert', async () => {
    expect((await engage(hub, call({ expert: 'E-2', organization: 'LYG-PORT' }))).userErrors).toEqual([]);
  });

  test('is told in Chinese to a Chinese caller', async () => {
    const { userErrors } = await engage(hub, call({ organization: 'LYG-PORT' }), { language: 'zh-CN' });
    expect(userErrors[0]!.message).toBe('该专家须回避“市港口局”（曾任职），请另选专家');
  });
});

describe('an evaluation', () => {
  test('is added later, gives a new version, and is kept in history', async () => {
    const { id, version } = await engaged(hub, call());
    const { record, userErrors } = await evaluate(hub, { id, version, score: 4, evaluation: '处置得当' });
    expect(userErrors).toEqual([]);
    expect(record).toMatchObject({ version: 2, score: 4, evaluation: '处置得当', evaluatedOn: today, evaluated: true });
    const again = await evaluate(hub, { id, version: 2, score: 3, evaluatedOn: '2026-06-01' });
    expect(again.record).toMatchObject({ version: 3, score: 3, evaluation: '处置得当', evaluatedOn: '2026-06-01' });
    const { node } = await hub.data(
      `{ node(id: "${id}") { ... on ExpertEngagement { history { nodes { action changes { field before after } } } } } }`,
    );
    expect(node.history.nodes[0]).toEqual({
      action: 'UPDATE',
      changes: [
        { field: 'evaluatedOn', before: today, after: '2026-06-01' },
        { field: 'score', before: 4, after: 3 },
      ],
    });
  });

  test('is refused with a stale version, a score out of range, or a day before the engagement', async () => {
    const { id, version } = await engaged(hub, call());
    expect(codesOf(await evaluate(hub, { id, version: version + 1, score: 4 }))).toEqual(['version CONFLICT']);
    expect(codesOf(await evaluate(hub, { id, version, score: 9 }))).toEqual(['score OUT_OF_RANGE']);
    expect(codesOf(await evaluate(hub, { id, version, score: 4, evaluatedOn: '2026-05-15' }))).toEqual(['evaluatedOn DATES_REVERSED']);
    expect(codesOf(await evaluate(hub, { id: 'exg_999999', version: 1, score: 4 }))).toEqual(['id NOT_FOUND']);
    expect((await hub.data(`{ node(id: "${id}") { ... on ExpertEngagement { version score } } }`)).node).toEqual({
      version: 1,
      score: null,
    });
  });
});

test('a party to avoid is entered with its days, which are not reversed, and once', async () => {
  const payload = await write(hub, 'createExpert', {
    input: {
      code: 'E-R',
      name: '某某',
      conflicts: [
        { party: '甲公司', reason: '持股', validFrom: '2026-02-01', validTo: '2026-02-01' },
        { party: '乙公司', reason: '持股', validFrom: '2026-02-01', validTo: '2026-02-02' },
      ],
    },
  });
  expect(codesOf(payload)).toEqual(['conflicts.0.validTo DATES_REVERSED']);
  const twice = [
    { party: '甲公司', reason: '持股' },
    { party: '甲公司', reason: '亲属' },
  ];
  expect(codesOf(await write(hub, 'createExpert', { input: { code: 'E-R', name: '某某', conflicts: twice } }))).toEqual([
    'conflicts.1 DUPLICATE',
  ]);
  await written(hub, 'createExpert', { input: { code: 'E-R', name: '某某', conflicts: [twice[0]] } });
});
