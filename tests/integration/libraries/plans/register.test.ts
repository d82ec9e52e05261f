import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { codesOf, imported, rows, write, written } from '../../writing/writes.js';
import { named, planOf, scheme, versionOf } from './plans.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await named(hub);
  await written(hub, 'createMaterial', { input: { code: 'BOOM', name: '围油栏', unit: '米', category: `${scheme}:43B08` } });
  await planOf(hub, 'CITY', { kind: 'OVERALL', type: `${scheme}:63A00`, region: '320700', organization: 'LYG-EMB' });
  await planOf(hub, 'PORT', {
    title: '港口危险货物事故应急预案',
    parent: 'CITY',
    region: '320703',
    highRisk: true,
    eventTypes: [`${scheme}:12D02`, `${scheme}:12J00`],
    regulations: [{ regulation: 'R-1', article: '第二十八条', note: '预案体系' }],
    experts: [{ expert: 'E-1', role: '技术支撑' }],
    teams: [{ team: 'T-1', role: '堵漏处置' }],
  });
  await versionOf(hub, 'PORT', '2023版', { issuedOn: '2023-05-01', filedOn: '2023-05-20', text: '1 总则\n适用港口。' });
  await versionOf(hub, 'PORT', '2025版', {
    issuedOn: '2025-06-01',
    effectiveOn: '2025-07-01',
    text: '1 总则\n适用本市港口危险货物事故。\n2 响应\n2.1 信息报告\n一小时内报告。',
    needs: [
      { kind: 'MATERIAL', category: `${scheme}:43B00`, quantity: 500, unit: '米', level: 'II' },
      { kind: 'TEAM', type: `${scheme}:42000`, quantity: 2 },
    ],
  });
  await versionOf(hub, 'PORT', '2027稿', { draftedOn: '2026-10-01' });
  await planOf(hub, 'SECRET', { publicity: 'INTERNAL', parent: 'CITY' });
});
afterAll(() => hub.close());

const codes = async (filter: string, about = {}) =>
  (await hub.data(`{ plans(filter: ${filter}) { nodes { code } } }`, {}, about)).plans.nodes.map(({ code }: { code: string }) => code);

describe('a plan', () => {
  test('is read with all it names, and with sections of the version in force, by one statement', async () => {
    const answer = await hub.ask(`{ plan(code: "PORT") {
      title kind level publicity highRisk region { code } parent { code } eventTypes { code }
      regulations { nodes { code } } planRegulations { article note regulation { code } }
      experts { nodes { code } } planExperts { role expert { code } }
      teams { nodes { code } } planTeams { role team { code } }
      versions(orderBy: [{ field: ISSUED_ON, direction: DESC }]) { totalCount { value } }
      versionInForce { label inForce sections(first: 5) { nodes { number heading text depth parent { number } } } }
    } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions!.statements).toBe(1);
    expect(answer.data.plan).toEqual({
      title: '港口危险货物事故应急预案',
      kind: 'SPECIAL',
      level: 'CITY',
      publicity: 'PUBLIC',
      highRisk: true,
      region: { code: '320703' },
      parent: { code: 'CITY' },
      eventTypes: [{ code: '12D02' }, { code: '12J00' }],
      regulations: { nodes: [{ code: 'R-1' }] },
      planRegulations: [{ article: '第二十八条', note: '预案体系', regulation: { code: 'R-1' } }],
      experts: { nodes: [{ code: 'E-1' }] },
      planExperts: [{ role: '技术支撑', expert: { code: 'E-1' } }],
      teams: { nodes: [{ code: 'T-1' }] },
      planTeams: [{ role: '堵漏处置', team: { code: 'T-1' } }],
      versions: { totalCount: { value: 3 } },
      versionInForce: {
        label: '2025版',
        inForce: true,
        sections: {
          nodes: [
            { number: '1', heading: '总则', text: '适用本市港口危险货物事故。', depth: 1, parent: null },
            { number: '2', heading: '响应', text: '', depth: 1, parent: null },
            { number: '2.1', heading: '信息报告', text: '一小时内报告。', depth: 2, parent: { number: '2' } },
          ],
        },
      },
    });
  });

  test.each([
    ['a class above its event types', `{ eventTypes: { some: { within: { scheme: "${scheme}", code: "12D00" } } } }`, ['PORT']],
    ['a team it names', `{ planTeams: { some: { team: { code: { eq: "T-1" } }, role: { contains: "堵漏" } } } }`, ['PORT']],
    ['an expert it names', `{ planExperts: { none: {} } }`, ['CITY', 'SECRET']],
    ['a law it rests on', `{ planRegulations: { some: { regulation: { code: { eq: "R-1" } } } } }`, ['PORT']],
    ['the version in force', `{ versionInForce: { label: { eq: "2025版" } } }`, ['PORT']],
    ['a version that is not in force', `{ versionInForce: { label: { eq: "2023版" } } }`, []],
    ['words of a section', `{ versions: { some: { sections: { some: { text: { contains: "一小时" } } } } } }`, ['PORT']],
    ['its superior', `{ parent: { code: { eq: "CITY" } } }`, ['PORT', 'SECRET']],
    ['plans below it', `{ children: { some: { highRisk: { eq: true } } } }`, ['CITY']],
    ['kind and level', `{ kind: { in: [OVERALL] }, level: { eq: CITY } }`, ['CITY']],
  ])('is found by %s', async (_what, filter, expected) => {
    expect(await codes(filter)).toEqual(expected);
  });

  test('of internal use is hidden from viewers, with its versions, and shown to those who write plans or read history', async () => {
    await versionOf(hub, 'SECRET', '首版', { issuedOn: '2024-01-01', text: '1 总则\n内部掌握的措施。' });
    const query = `{ plans { nodes { code } } plan(code: "SECRET") { code } planSections(filter: { text: { contains: "内部掌握" } }) { totalCount { value } }
      planVersions(filter: { plan: { code: { eq: "SECRET" } } }) { nodes { code } } }`;
    const viewer = await hub.data(query, {}, { role: 'viewer' });
    expect(viewer).toEqual({
      plans: { nodes: [{ code: 'CITY' }, { code: 'PORT' }] },
      plan: null,
      planSections: { totalCount: { value: 0 } },
      planVersions: { nodes: [] },
    });
    for (const role of ['analyst', 'department', 'editor'] as const)
      expect(await hub.data(query, {}, { role })).toMatchObject({ plan: { code: 'SECRET' }, planSections: { totalCount: { value: 1 } } });
  });

  test('outside the region of a caller is neither seen nor written', async () => {
    const caller = callerInRole('editor', { region: '320706' });
    expect(await codes('{ code: { in: ["PORT", "CITY", "SECRET"] } }', { caller })).toEqual(['SECRET']);
    const refused = await write(
      hub,
      'createPlan',
      { input: { code: 'X', title: 'X', kind: 'AREA', level: 'COUNTY', region: '320703' } },
      'code',
      { caller },
    );
    expect(codesOf(refused)).toEqual([' OUTSIDE_REGION']);
  });
});

describe('the version in force', () => {
  test('is that of the day asked: of the past too', async () => {
    const { id, version } = (await hub.data('{ planVersion(code: "PORT-2025版") { id version } }')).planVersion;
    const before = (await hub.ask('{ plan(code: "PORT") { versionInForce { label } } }')).extensions!.snapshot;
    const changed = await written(hub, 'updatePlanVersion', { id, version, input: { abolishedOn: '2025-08-01' } }, 'version stage');
    expect(changed.stage).toBe('ABOLISHED');
    const query =
      'query($asOf: DateTime) { plan(code: "PORT", asOf: $asOf) { versionInForce { label sections { totalCount { value } } } } }';
    expect((await hub.data(query)).plan.versionInForce).toEqual({ label: '2023版', sections: { totalCount: { value: 1 } } });
    expect((await hub.data(query, { asOf: before })).plan.versionInForce).toEqual({
      label: '2025版',
      sections: { totalCount: { value: 3 } },
    });
    await rows(hub, `update plan_version set stage = 'ISSUED', abolished_on = null where code = 'PORT-2025版'`);
  });

  test('is not one whose first day is still to come', async () => {
    await planOf(hub, 'LATER');
    await versionOf(hub, 'LATER', '一', { issuedOn: '2026-01-01', effectiveOn: '2199-01-01' });
    expect((await hub.data('{ plan(code: "LATER") { versionInForce { label } } }')).plan.versionInForce).toBeNull();
  });
});

describe('plans are found from what they name', () => {
  test.each([
    ['material(code: "BOOM")', ['PORT']],
    [`materialCategory(scheme: "${scheme}", code: "43000")`, ['PORT']],
    [`materialCategory(scheme: "${scheme}", code: "43C00")`, []],
    [`resourceType(scheme: "${scheme}", code: "42000")`, ['PORT']],
    [`resourceType(scheme: "${scheme}", code: "63000")`, ['CITY']],
    [`eventType(scheme: "${scheme}", code: "12000")`, ['PORT']],
    [`eventType(scheme: "${scheme}", code: "11000")`, []],
    ['team(code: "T-1")', ['PORT']],
    ['expert(code: "E-1")', ['PORT']],
    ['regulation(code: "R-1")', ['PORT']],
    ['organization(code: "LYG-EMB")', ['CITY']],
    ['region(code: "320700")', ['CITY', 'PORT']],
    ['region(code: "320703")', ['PORT']],
  ])('%s', async (root, expected) => {
    const answer = await hub.ask(`{ found: ${root} { plans(filter: { code: { in: ["CITY", "PORT", "SECRET"] } }) { nodes { code } } } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions!.statements).toBe(1);
    expect(answer.data.found.plans.nodes.map(({ code }: { code: string }) => code)).toEqual(expected);
  });
});

describe('bad input', () => {
  const least = { code: 'BAD', title: '坏', kind: 'SPECIAL', level: 'CITY' };
  test.each([
    ['a superior that does not exist', { parent: 'NONE' }, ['parent NOT_FOUND']],
    ['an unknown event type', { eventTypes: ['x:1'] }, ['eventTypes.0 NOT_FOUND']],
    ['a team named twice', { teams: [{ team: 'T-1' }, { team: 'T-1', role: 'x' }] }, ['teams.1 DUPLICATE']],
    ['an unknown expert', { experts: [{ expert: 'E-9' }] }, ['experts.0.expert NOT_FOUND']],
    ['a title too long', { title: '长'.repeat(301) }, ['title TOO_LONG']],
  ])('%s is refused and nothing is written', async (_what, more, expected) => {
    expect(codesOf(await write(hub, 'createPlan', { input: { ...least, ...more } }))).toEqual(expected);
    expect(await rows(hub, `select from plan where code = 'BAD'`)).toEqual([]);
  });

  test('a superior that lies below the plan, directly or by a detour, is refused', async () => {
    await planOf(hub, 'A');
    await planOf(hub, 'B', { parent: 'A' });
    await planOf(hub, 'C', { parent: 'B' });
    const { id, version } = (await hub.data('{ plan(code: "A") { id version } }')).plan;
    for (const parent of ['A', 'B', 'C'])
      expect(codesOf(await write(hub, 'updatePlan', { id, version, input: { parent } }))).toEqual(['parent CIRCULAR']);
    const receipt = await imported(hub, 'importPlans', {
      key: 'circle',
      records: [
        { code: 'B', parent: null },
        { code: 'A', parent: 'C' },
        { code: 'C', parent: 'A' },
      ],
    });
    expect(receipt.errors.map(({ index, code }) => `${index} ${code}`)).toEqual(['1 CIRCULAR', '2 CIRCULAR']);
  });

  test('a plan with versions is not deleted', async () => {
    const { id, version } = (await hub.data('{ plan(code: "PORT") { id version } }')).plan;
    expect(codesOf(await write(hub, 'deletePlan', { id, version }))).toEqual(['id IN_USE']);
  });
});

describe('files of plans', () => {
  const record = {
    code: 'FILE',
    title: '文件预案',
    kind: '专项',
    level: '市级',
    label: '2024版',
    documentNumber: '演示发〔2024〕1号',
    issuedOn: '2024年3月1日',
    text: '1 总则\n第一段。\n2 响应\n2.1 报告\n尾句在此。',
  };
  const version = async () =>
    (
      await hub.data(
        `{ plan(code: "FILE") { versions { nodes { code label stage documentNumber issuedOn characterCount sections { nodes { number heading text } } } } } }`,
      )
    ).plan.versions.nodes;

  test('a row with a text makes the plan and its version; the same row again changes nothing', async () => {
    const first = await imported(hub, 'importPlans', { key: 'f1', records: [record] });
    expect(first).toMatchObject({ received: 1, inserted: 1, errors: [] });
    expect(await version()).toEqual([
      {
        code: 'FILE-2024版',
        label: '2024版',
        stage: 'ISSUED',
        documentNumber: '演示发〔2024〕1号',
        issuedOn: '2024-03-01',
        characterCount: 20,
        sections: {
          nodes: [
            { number: '1', heading: '总则', text: '第一段。' },
            { number: '2', heading: '响应', text: '' },
            { number: '2.1', heading: '报告', text: '尾句在此。' },
          ],
        },
      },
    ]);
    expect(await imported(hub, 'importPlans', { key: 'f2', records: [record] })).toMatchObject({ inserted: 0, updated: 0, unchanged: 1 });
  });

  test('another text, date or label is told by a dry run and counted as updated', async () => {
    const changed = { ...record, text: record.text.replace('尾句', '新尾句'), issuedOn: '2024-03-02' };
    const dry = await imported(hub, 'importPlans', { key: 'f3', records: [changed], dryRun: true });
    expect(dry).toMatchObject({ updated: 1, unchanged: 0 });
    expect(dry.diff![0]!.changes.map(({ field }) => field).sort()).toEqual(['issuedOn', 'text']);
    expect(dry.diff![0]!.changes.find(({ field }) => field === 'issuedOn')).toMatchObject({ before: '2024-03-01', after: '2024-03-02' });
    expect((await version())[0].sections.nodes[2].text).toBe('尾句在此。');
    expect(await imported(hub, 'importPlans', { key: 'f4', records: [changed] })).toMatchObject({ updated: 1 });
    expect((await version())[0]).toMatchObject({ issuedOn: '2024-03-02', sections: { nodes: [{}, {}, { text: '新尾句在此。' }] } });
    const { label: _label, ...unlabelled } = { ...record, text: '1 总则\n无版本号时改现有最新版本。' };
    expect(await imported(hub, 'importPlans', { key: 'f5', records: [unlabelled] })).toMatchObject({ updated: 1 });
    expect(
      await imported(hub, 'importPlans', { key: 'f6', records: [{ ...record, label: '2026版', issuedOn: '2026-03-01' }] }),
    ).toMatchObject({
      updated: 1,
    });
    expect((await version()).map(({ label }: { label: string }) => label)).toEqual(['2024版', '2026版']);
  });

  test('a document with faults refuses its plan as a whole', async () => {
    const receipt = await imported(hub, 'importPlans', {
      key: 'f7',
      records: [
        { ...record, code: 'FILE-2', issuedOn: '2024-03-01', abolishedOn: '2023-01-01' },
        { ...record, code: 'FILE-3', text: '---' },
        { ...record, code: 'FILE-4', text: '一行\0' },
      ],
    });
    expect(receipt.errors.map(({ index, pointer, code }) => `${index} ${pointer} ${code}`)).toEqual([
      '0 /abolishedOn DATES_REVERSED',
      '1 /text EMPTY',
      '2 /text BAD_CHARACTERS',
    ]);
    expect(await rows(hub, `select from plan where code like 'FILE-%'`)).toEqual([]);
  });
});
