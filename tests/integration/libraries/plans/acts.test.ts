import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { codesOf, rows } from '../../writing/writes.js';
import { advanced, advanceWith, advancing, planOf, versionOf } from './plans.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const days = ['2024-01-10', '2024-02-10', '2024-03-10', '2024-04-10', '2024-05-10'];
/** A version brought up to its issue. */
async function issued(plan: string, label = '一') {
  await planOf(hub, plan);
  await versionOf(hub, plan, label, {
    text: '1 总则\n本预案。',
    responseLevels: [{ level: 'I', triggerConditions: '重大' }],
    steps: [{ stage: 'RESPONSE', title: '警戒' }],
  });
  const code = `${plan}-${label}`;
  for (const [index, step] of ['DRAFT', 'CONSULT', 'REVIEW', 'APPROVE'].entries())
    await advanced(hub, code, step, days[index]!, step === 'APPROVE' ? { byWhom: '市人民政府' } : {});
  return advanced(hub, code, 'ISSUE', days[4]!, { documentNumber: '演示发〔2024〕5号' });
}

describe('the lifecycle of a version', () => {
  test('goes from drafting to filing, publication and evaluation; stage, dates and acts follow', async () => {
    const version = await issued('A');
    expect(version).toMatchObject({
      stage: 'ISSUED',
      inForce: true,
      draftedOn: days[0],
      approvedOn: days[3],
      approvedBy: '市人民政府',
      issuedOn: days[4],
      effectiveOn: days[4],
      documentNumber: '演示发〔2024〕5号',
      possibleSteps: ['PUBLISH', 'FILE', 'EVALUATE', 'REVISE', 'ABOLISH'],
    });
    await advanced(hub, 'A-一', 'PUBLISH', '2024-05-20');
    const filed = await advanced(hub, 'A-一', 'FILE', '2024-05-28', { byWhom: '省应急管理厅', documentNumber: '备〔2024〕9号' });
    expect(filed).toMatchObject({ stage: 'FILED', publishedOn: '2024-05-20', filedWith: '省应急管理厅', filingNumber: '备〔2024〕9号' });
    expect((await advanced(hub, 'A-一', 'EVALUATE', '2026-01-05')).possibleSteps).toEqual(['EVALUATE', 'REVISE', 'ABOLISH']);
    const { planActs } = await hub.data(
      '{ planActs(filter: { planVersion: { code: { eq: "A-一" } } }) { nodes { step doneOn recordedBy planVersion { plan { code } } } } }',
    );
    expect(planActs.nodes.map(({ step }: { step: string }) => step)).toEqual([
      'EVALUATE', 'FILE', 'PUBLISH', 'ISSUE', 'APPROVE', 'REVIEW', 'CONSULT', 'DRAFT',
    ]); // prettier-ignore
    expect(planActs.nodes[0]).toEqual({
      step: 'EVALUATE',
      doneOn: '2026-01-05',
      recordedBy: 'editor',
      planVersion: { plan: { code: 'A' } },
    });
  });

  test('refuses a step out of order with the steps that are possible, and writes nothing', async () => {
    await planOf(hub, 'B');
    await versionOf(hub, 'B', '一');
    const refused = await advancing(hub, 'B-一', { step: 'ISSUE', on: '2024-01-01' });
    expect(codesOf(refused)).toEqual(['step OUT_OF_ORDER']);
    expect(refused.userErrors[0]!.message).toContain('DRAFT, CONSULT, ABOLISH');
    expect(await rows(hub, `select from plan_act a join plan_version v on v.id = a.plan_version_id where v.code = 'B-一'`)).toEqual([]);
    expect((await hub.data('{ planVersion(code: "B-一") { stage version } }')).planVersion).toEqual({ stage: 'DRAFTING', version: 1 });
  });

  test('refuses days that run backwards or lie in the future', async () => {
    await planOf(hub, 'C');
    await versionOf(hub, 'C', '一');
    await advanced(hub, 'C-一', 'DRAFT', '2024-02-01');
    expect(codesOf(await advancing(hub, 'C-一', { step: 'CONSULT', on: '2024-01-31' }))).toEqual(['on DATES_REVERSED']);
    expect(codesOf(await advancing(hub, 'C-一', { step: 'CONSULT', on: '2199-01-01' }))).toEqual(['on IN_FUTURE']);
    expect(codesOf(await advancing(hub, 'C-一', { step: 'CONSULT', on: '2024-02-02', label: 'x' }))).toEqual(['label TOGETHER']);
    expect(codesOf(await advancing(hub, 'C-一', { step: 'CONSULT', on: '2024-02-02', note: 'x'.repeat(2001) }))).toEqual(['note TOO_LONG']);
    await advanced(hub, 'C-一', 'CONSULT', '2024-02-01');
  });

  test('refuses a stale version, an unknown id and a plan outside the region of the caller', async () => {
    await planOf(hub, 'D', { region: '320703' });
    const { id, version } = await versionOf(hub, 'D', '一');
    await advanced(hub, 'D-一', 'DRAFT', '2024-02-01');
    const consult = { step: 'CONSULT', on: '2024-02-02' };
    expect(codesOf(await advanceWith(hub, id, version, consult))).toEqual(['version CONFLICT']);
    for (const unknown of ['plv_999999999', 'pln_1', 'x'])
      expect(codesOf(await advanceWith(hub, unknown, 1, consult))).toEqual(['id NOT_FOUND']);
    const outside = await hub.data(
      'mutation($id: ID!) { advancePlan(id: $id, version: 2, input: { step: CONSULT, on: "2024-02-02" }) { userErrors { code } } }',
      { id },
      { caller: callerInRole('editor', { region: '320706' }) },
    );
    expect(outside.advancePlan.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });

  test('lets one of two people who act at once win', async () => {
    await planOf(hub, 'E');
    const { id, version } = await versionOf(hub, 'E', '一');
    const both = await Promise.all([1, 2].map(() => advanceWith(hub, id, version, { step: 'CONSULT', on: '2024-02-02' })));
    expect(both.map((payload) => codesOf(payload).join()).sort()).toEqual(['', 'version CONFLICT']);
    expect(await rows(hub, `select from plan_act a join plan_version v on v.id = a.plan_version_id where v.code = 'E-一'`)).toHaveLength(1);
  });

  test('can be read only, not taken, by who may not write plans', async () => {
    const answer = await hub.ask(
      'mutation { advancePlan(id: "plv_1", version: 1, input: { step: CONSULT, on: "2024-02-02" }) { record { code } } }',
      {},
      { role: 'analyst' },
    );
    expect(answer.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a revision', () => {
  test('begins a new version with the structure of the old one; its issue ends the old one on the day it begins', async () => {
    await issued('F');
    const former = await advanced(hub, 'F-一', 'REVISE', '2025-03-01', { label: '2025修订' });
    expect(former).toMatchObject({ stage: 'ISSUED', possibleSteps: ['PUBLISH', 'FILE', 'EVALUATE', 'ABOLISH'] });
    const [next] = former.successors;
    expect(next).toMatchObject({ label: '2025修订', stage: 'DRAFTING', draftedOn: '2025-03-01' });
    const read = await hub.data(
      'query($code: String) { planVersion(code: $code) { predecessor { code } sections { nodes { heading text } } responseLevels { level } steps { title } diff { key } acts { nodes { step } } } }',
      { code: next.code },
    );
    expect(read.planVersion).toEqual({
      predecessor: { code: 'F-一' },
      sections: { nodes: [{ heading: '总则', text: '本预案。' }] },
      responseLevels: [{ level: 'I' }],
      steps: [{ title: '警戒' }],
      diff: [],
      acts: { nodes: [{ step: 'DRAFT' }] },
    });
    for (const [step, on] of [['CONSULT', '2025-04-01'], ['REVIEW', '2025-05-01'], ['APPROVE', '2025-06-01']] as const) await advanced(hub, next.code, step, on); // prettier-ignore
    expect(codesOf(await advancing(hub, next.code, { step: 'ISSUE', on: '2025-06-10', effectiveOn: '2025-06-01' }))).toEqual([
      'effectiveOn DATES_REVERSED',
    ]);
    await advanced(hub, next.code, 'ISSUE', '2025-06-10', { effectiveOn: '2025-07-01' });
    const { plan } = await hub.data(
      '{ plan(code: "F") { versionInForce { label } versions { nodes { label stage abolishedOn acts(first: 1) { nodes { step note } } } } } }',
    );
    expect(plan.versionInForce).toEqual({ label: '2025修订' });
    expect(plan.versions.nodes).toEqual([
      { label: '2025修订', stage: 'ISSUED', abolishedOn: null, acts: { nodes: [{ step: 'ISSUE', note: null }] } },
      { label: '一', stage: 'ABOLISHED', abolishedOn: '2025-07-01', acts: { nodes: [{ step: 'ABOLISH', note: '由版本“2025修订”替代' }] } },
    ]);
    expect(codesOf(await advancing(hub, 'F-一', { step: 'FILE', on: '2025-08-01' }))).toEqual(['step OUT_OF_ORDER']);
  });

  test('gets a label and a code of its own when none is given; a taken one is refused', async () => {
    await issued('G');
    expect(codesOf(await advancing(hub, 'G-一', { step: 'REVISE', on: '2025-03-01', label: '一' }))).toEqual(['label TAKEN']);
    const { successors } = await advanced(hub, 'G-一', 'REVISE', '2025-03-01');
    expect(successors).toMatchObject([{ code: 'G-V2', label: '2025年修订' }]);
    await advanced(hub, 'G-V2', 'ABOLISH', '2025-03-02');
    const again = await advanced(hub, 'G-一', 'REVISE', '2025-03-03');
    expect(again.successors).toMatchObject([{ code: 'G-V2' }, { code: 'G-V3', label: '2025年修订（2）' }]);
  });
});
