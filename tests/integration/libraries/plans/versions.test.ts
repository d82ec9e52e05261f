import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../../support/hub.js';
import { codesOf, imported, rows, write, written } from '../../writing/writes.js';
import { planOf, scheme, versionOf } from './plans.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await written(hub, 'createMaterial', { input: { code: 'FOAM', name: '泡沫灭火剂', unit: '千克' } });
  await planOf(hub, 'P');
});
afterAll(() => hub.close());

const structure = {
  sections: [
    { number: '1', heading: '总则', text: '为有效处置事故，制定本预案。' },
    { number: '1.1', heading: '适用范围', text: '本市港口。' },
    { heading: '附件', depth: 1, text: '通讯录' },
  ],
  responseLevels: [
    { level: 'I', name: 'Ⅰ级', triggerConditions: '死亡三十人以上', approver: '省人民政府', measures: '前期处置' },
    { level: 'IV', triggerConditions: '三人以下受伤' },
  ],
  commandBodies: [
    { name: '市指挥部', role: '领导机构', head: '分管副市长', organization: 'LYG-EMB', memberUnits: '公安、消防', duties: '统一指挥' },
  ],
  steps: [
    { stage: 'REPORTING', title: '接报', timeLimitMinutes: 15, responsible: '值班员', organization: 'LYG-PORT', action: '报告' },
    { level: 'II', stage: 'RESPONSE', title: '警戒', startOffsetMinutes: 0, timeLimitMinutes: 43_200, precondition: '已启动响应' },
  ],
  measures: [
    {
      title: '液氯泄漏',
      hazard: '中毒',
      eventType: `${scheme}:12D02`,
      unNumber: 'UN1017',
      casNumber: '7782-50-5',
      text: '喷雾稀释，碱液吸收。',
    },
  ],
  needs: [
    { kind: 'MATERIAL', material: 'FOAM', quantity: 2000, withinMinutes: 60 },
    { level: 'I', kind: 'MATERIAL', category: `${scheme}:43B06`, quantity: 10, unit: '套' },
    { kind: 'TEAM', type: `${scheme}:42000`, quantity: 2 },
    { kind: 'EXPERT', type: `${scheme}:41000`, quantity: 3 },
  ],
  contacts: [{ unit: '市应急局值班室', role: '值班长', personName: '李四光', phone: '13812345678' }],
  attachments: [{ title: '响应流程图', kind: '流程图', file: 'flow.png' }],
};
const whole = `label stage characterCount
  sections { nodes { position number heading depth path text } }
  responseLevels { level name triggerConditions approver measures } commandBodies { name role head organization { code } memberUnits duties }
  steps { position level stage title startOffsetMinutes timeLimitMinutes responsible organization { code } action precondition }
  measures { title hazard eventType { code } unNumber casNumber text }
  needs { level kind material { code } category { code } type { code } quantity unit withinMinutes }
  contacts { unit role personName { text masked } phone { text masked } } attachments { title kind file }`;

describe('a version', () => {
  test('keeps its structure, each list in its order, and is read by one statement', async () => {
    await versionOf(hub, 'P', '一', structure);
    const answer = await hub.ask(`{ planVersion(code: "P-一") { ${whole} } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions!.statements).toBe(1);
    const found = answer.data.planVersion;
    expect(found.sections.nodes).toEqual([
      { position: 1, number: '1', heading: '总则', depth: 1, path: '1 总则', text: '为有效处置事故，制定本预案。' },
      { position: 2, number: '1.1', heading: '适用范围', depth: 2, path: '1 总则 / 1.1 适用范围', text: '本市港口。' },
      { position: 3, number: null, heading: '附件', depth: 1, path: '附件', text: '通讯录' },
    ]);
    expect(found).toMatchObject({
      stage: 'DRAFTING',
      responseLevels: [structure.responseLevels[0], { level: 'IV', name: null, triggerConditions: '三人以下受伤' }],
      commandBodies: [{ ...structure.commandBodies[0], organization: { code: 'LYG-EMB' } }],
      steps: [
        { position: 1, level: null, stage: 'REPORTING', title: '接报', timeLimitMinutes: 15, organization: { code: 'LYG-PORT' } },
        { position: 2, level: 'II', stage: 'RESPONSE', startOffsetMinutes: 0, timeLimitMinutes: 43_200 },
      ],
      measures: [{ unNumber: '1017', casNumber: '7782-50-5', eventType: { code: '12D02' } }],
      needs: [
        { level: null, kind: 'MATERIAL', material: { code: 'FOAM' }, category: null, quantity: 2000, unit: '千克', withinMinutes: 60 },
        { level: 'I', category: { code: '43B06' }, unit: '套' },
        { kind: 'TEAM', type: { code: '42000' }, unit: '支' },
        { kind: 'EXPERT', type: { code: '41000' }, unit: '人' },
      ],
      contacts: [{ unit: '市应急局值班室', role: '值班长', personName: { text: '李四光', masked: false } }],
      attachments: [{ title: '响应流程图', kind: '流程图', file: 'flow.png' }],
    });
  });

  test('shows names and phones of its contacts masked to who has no right to them', async () => {
    const query = '{ planVersion(code: "P-一") { contacts { personName { text masked } phone { text masked } } } }';
    expect((await hub.data(query, {}, { role: 'viewer' })).planVersion.contacts).toEqual([
      { personName: { text: '李**', masked: true }, phone: { text: '138****5678', masked: true } },
    ]);
  });

  test('is split by headings when its text is given whole; a change of one list leaves the others and keeps the ids', async () => {
    const made = await versionOf(hub, 'P', '二', {
      ...structure,
      sections: undefined,
      text: '1 总则\n一。\n1.1 目的\n二。\n2 响应\n三。',
    });
    const read = async () =>
      (await hub.data('{ planVersion(code: "P-二") { version sections { nodes { id path text } } steps { title } textHash } }'))
        .planVersion;
    const before = await read();
    expect(before.sections.nodes.map(({ path }: { path: string }) => path)).toEqual(['1 总则', '1 总则 / 1.1 目的', '2 响应']);
    await written(hub, 'updatePlanVersion', {
      id: made.id,
      version: before.version,
      input: { text: '1 总则\n一。\n1.1 目的\n改了。\n2 响应\n三。' },
    });
    const after = await read();
    expect(after.sections.nodes.map(({ id }: { id: string }) => id)).toEqual(before.sections.nodes.map(({ id }: { id: string }) => id));
    expect(after.sections.nodes[1].text).toBe('改了。');
    expect(after.steps).toHaveLength(2);
    expect(after.textHash).not.toBe(before.textHash);
  });

  test('takes 500 sections and one of 80,000 characters, and gives them back whole', async () => {
    const long = '灾'.repeat(79_999) + '尾';
    const sections = Array.from({ length: 500 }, (_none, index) => ({
      number: String(index + 1),
      heading: `第${index + 1}节`,
      text: index === 249 ? long : '正文',
    }));
    await versionOf(hub, 'P', '长', { sections });
    const { planSections } = await hub.data(
      '{ planSections(first: 3, filter: { version: { code: { eq: "P-长" } }, text: { contains: "灾尾" } }) { nodes { position text } totalCount { value } } }',
    );
    expect(planSections).toEqual({ nodes: [{ position: 250, text: long }], totalCount: { value: 1 } });
    const counted = await hub.data('{ planVersion(code: "P-长") { sections(last: 1) { totalCount { value } nodes { heading } } } }');
    expect(counted.planVersion.sections).toEqual({ totalCount: { value: 500 }, nodes: [{ heading: '第500节' }] });
  });

  test('of the past is read whole', async () => {
    const made = await versionOf(hub, 'P', '旧', { text: '1 总则\n旧文。', responseLevels: [{ level: 'I', triggerConditions: '旧条件' }] });
    const query =
      'query($asOf: DateTime) { planVersion(code: "P-旧", asOf: $asOf) { sections { nodes { text } } responseLevels { triggerConditions } } }';
    const then = (await hub.ask(query)).extensions!.snapshot;
    await written(hub, 'updatePlanVersion', { id: made.id, version: made.version, input: { text: '1 总则\n新文。', responseLevels: [] } });
    expect((await hub.data(query)).planVersion).toEqual({ sections: { nodes: [{ text: '新文。' }] }, responseLevels: [] });
    expect((await hub.data(query, { asOf: then })).planVersion).toEqual({
      sections: { nodes: [{ text: '旧文。' }] },
      responseLevels: [{ triggerConditions: '旧条件' }],
    });
  });
});

describe('sections', () => {
  test('form a tree, are nodes, and are listed over all plans by their words', async () => {
    const { planSections } = await hub.data(
      '{ planSections(filter: { version: { code: { eq: "P-一" } }, depth: { eq: 1 } }) { nodes { id heading children { nodes { id heading parent { heading } } } } } }',
    );
    expect(planSections.nodes.map(({ heading }: { heading: string }) => heading)).toEqual(['总则', '附件']);
    const [child] = planSections.nodes[0].children.nodes;
    expect(child).toMatchObject({ heading: '适用范围', parent: { heading: '总则' } });
    const found = await hub.data(
      'query($id: ID!) { node(id: $id) { id ... on PlanSection { heading version { label } } } planSection(id: $id) { text version { plan { code } } } }',
      { id: child.id },
    );
    expect(found).toEqual({
      node: { id: child.id, heading: '适用范围', version: { label: '一' } },
      planSection: { text: '本市港口。', version: { plan: { code: 'P' } } },
    });
    expect((await hub.ask('{ planSection { id } }')).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect((await hub.data('{ planSection(id: "psc_999999999") { id } }')).planSection).toBeNull();
  });
});

describe('two versions', () => {
  test('are compared part by part', async () => {
    await versionOf(hub, 'P', '新', {
      ...structure,
      predecessor: 'P-一',
      sections: [
        structure.sections[0],
        { number: '1.1', heading: '适用范围', text: '本市港口和航道。' },
        { number: '2', heading: '响应', text: '分级响应。' },
      ],
      responseLevels: [{ level: 'I', name: 'Ⅰ级', triggerConditions: '死亡三十人以上', approver: '国务院', measures: '前期处置' }],
      steps: [{ ...structure.steps[0], timeLimitMinutes: 10 }, structure.steps[1]],
      needs: [{ ...structure.needs[0], quantity: 3000.5 }, ...structure.needs.slice(1)],
      commandBodies: [
        { name: '市指挥部', role: '领导机构', head: '市长', organization: 'LYG-GOV', memberUnits: '公安、消防', duties: '统一指挥' },
      ],
    });
    const fields = 'part key action field before after';
    const answer = await hub.ask(`{ planVersion(code: "P-新") { diff { ${fields} } } }`);
    expect(answer.extensions!.statements).toBe(1);
    const expected = [
      ['SECTION', '1.1', 'CHANGED', 'text', '本市港口。', '本市港口和航道。'],
      ['SECTION', '2', 'ADDED', null, null, '响应\n分级响应。'],
      ['SECTION', '附件', 'REMOVED', null, '附件\n通讯录', null],
      ['RESPONSE_LEVEL', 'I', 'CHANGED', 'approver', '省人民政府', '国务院'],
      ['RESPONSE_LEVEL', 'IV', 'REMOVED', null, '三人以下受伤', null],
      ['COMMAND_BODY', '市指挥部', 'CHANGED', 'head', '分管副市长', '市长'],
      ['COMMAND_BODY', '市指挥部', 'CHANGED', 'organization', '连云港市应急管理局', '连云港市人民政府'],
      ['STEP', '接报', 'CHANGED', 'timeLimitMinutes', '15', '10'],
      ['NEED', '泡沫灭火剂', 'CHANGED', 'quantity', '2000', '3000.5'],
    ];
    const listed = (diff: Record<string, unknown>[]) =>
      diff.map(({ part, key, action, field, before, after }) => [part, key, action, field, before, after]);
    expect(listed(answer.data.planVersion.diff)).toEqual(expected);
    const other = (await hub.data('{ planVersion(code: "P-新") { id } }')).planVersion.id;
    const turned = await hub.data(`query($with: ID) { planVersion(code: "P-一") { diff(with: $with) { ${fields} } } }`, { with: other });
    expect(turned.planVersion.diff).toContainEqual({
      part: 'SECTION',
      key: '2',
      action: 'REMOVED',
      field: null,
      before: '响应\n分级响应。',
      after: null,
    });
    expect((await hub.data('{ planVersion(code: "P-一") { diff { part } } }')).planVersion.diff).toBeNull();
  });
});

describe('bad input', () => {
  const least = { code: 'BAD', plan: 'P', label: '坏' };
  test.each([
    [
      'a response level without trigger',
      { responseLevels: [{ level: 'I', triggerConditions: ' ' }] },
      ['responseLevels.0.triggerConditions REQUIRED'],
    ],
    [
      'a response level named twice',
      {
        responseLevels: [
          { level: 'I', triggerConditions: 'a' },
          { level: 'I', triggerConditions: 'b' },
        ],
      },
      ['responseLevels.1 DUPLICATE'],
    ],
    [
      'a need of an unknown category',
      { needs: [{ kind: 'MATERIAL', category: `${scheme}:99`, quantity: 1, unit: '个' }] },
      ['needs.0.category NOT_FOUND'],
    ],
    ['a need of nothing', { needs: [{ kind: 'MATERIAL', quantity: 1, unit: '个' }] }, ['needs.0.material EITHER']],
    [
      'a need of both',
      { needs: [{ kind: 'MATERIAL', material: 'FOAM', category: `${scheme}:43B06`, quantity: 1, unit: '千克' }] },
      ['needs.0.material EITHER'],
    ],
    ['a need in another unit', { needs: [{ kind: 'MATERIAL', material: 'FOAM', quantity: 1, unit: '桶' }] }, ['needs.0.unit UNIT_DIFFERS']],
    ['a category without a unit', { needs: [{ kind: 'MATERIAL', category: `${scheme}:43B06`, quantity: 1 }] }, ['needs.0.unit REQUIRED']],
    ['a team without a class', { needs: [{ kind: 'TEAM', quantity: 1 }] }, ['needs.0.type REQUIRED']],
    ['a quantity of zero', { needs: [{ kind: 'TEAM', type: `${scheme}:42000`, quantity: 0 }] }, ['needs.0.quantity OUT_OF_RANGE']],
    [
      'a time limit of zero',
      { steps: [{ stage: 'RESPONSE', title: 'x', timeLimitMinutes: 0 }] },
      ['steps.0.timeLimitMinutes OUT_OF_RANGE'],
    ],
    [
      'a time limit beyond 30 days',
      { steps: [{ stage: 'RESPONSE', title: 'x', timeLimitMinutes: 43_201 }] },
      ['steps.0.timeLimitMinutes OUT_OF_RANGE'],
    ],
    ['a UN number that is none', { measures: [{ title: 'x', text: 'y', unNumber: '12' }] }, ['measures.0.unNumber BAD_FORM']],
    ['a phone that is none', { contacts: [{ unit: 'x', phone: 'abc' }] }, ['contacts.0.phone BAD_FORM']],
    [
      'dates reversed',
      { issuedOn: '2025-01-02', filedOn: '2025-01-01', abolishedOn: '2024-01-01' },
      ['abolishedOn DATES_REVERSED', 'filedOn DATES_REVERSED'],
    ],
    ['an empty section', { sections: [{ heading: 'x' }, {}] }, ['sections.1 EMPTY']],
    ['text and sections', { text: 'x', sections: [{ heading: 'x' }] }, ['text EITHER']],
    ['1001 sections', { sections: Array.from({ length: 1001 }, () => ({ heading: 'x' })) }, ['sections TOO_MANY']],
    [
      '1001 sections in a text',
      { text: Array.from({ length: 1001 }, (_none, index) => `第${index % 99}章 标题${index}\n文`).join('\n') },
      ['text TOO_MANY'],
    ],
    ['a label that the plan has', { label: '一' }, ['label TAKEN']],
    ['a plan that does not exist', { plan: 'NONE' }, ['plan NOT_FOUND']],
    ['a NUL byte in the text', { text: '一\0' }, ['text BAD_CHARACTERS']],
  ])('%s is refused and nothing is written', async (_what, more, expected) => {
    expect(codesOf(await write(hub, 'createPlanVersion', { input: { ...least, ...more } })).sort()).toEqual(expected);
    expect(await rows(hub, `select from plan_version where code = 'BAD'`)).toEqual([]);
  });

  test('a predecessor of another plan or in a circle is refused', async () => {
    await planOf(hub, 'Q');
    const first = await versionOf(hub, 'Q', '一');
    await versionOf(hub, 'Q', '二', { predecessor: 'Q-一' });
    expect(
      codesOf(await write(hub, 'updatePlanVersion', { id: first.id, version: first.version, input: { predecessor: 'Q-二' } })),
    ).toEqual(['predecessor CIRCULAR']);
    expect(
      codesOf(await write(hub, 'updatePlanVersion', { id: first.id, version: first.version, input: { predecessor: 'P-一' } })),
    ).toEqual(['predecessor OTHER_PLAN']);
  });

  test('one label twice in a batch is refused at the second', async () => {
    const receipt = await imported(hub, 'importPlanVersions', {
      key: 'labels',
      records: [
        { code: 'P-x1', plan: 'P', label: '同' },
        { code: 'P-x2', plan: 'P', label: '同' },
        { code: 'P-x3', plan: 'P', label: '异', responseLevels: 'Ⅰ级*死亡三人以上;Ⅳ级*受伤', steps: '响应*警戒*30*公安' },
      ],
    });
    expect(receipt.errors.map(({ index, code }) => `${index} ${code}`)).toEqual(['1 TAKEN']);
    const { planVersion } = await hub.data('{ planVersion(code: "P-x3") { responseLevels { level } steps { title timeLimitMinutes } } }');
    expect(planVersion).toEqual({ responseLevels: [{ level: 'I' }, { level: 'IV' }], steps: [{ title: '警戒', timeLimitMinutes: 30 }] });
  });
});
